// Aligned lists who is recorded as aligned with the European Union, on what, and which stance follows from it.
//
// Run it at the root of the repository:
//
//	go run ./examples/aligned
//
// It shows three habits. An alignment has no content of its own: the stance that follows is worked out when it is asked for
// (Query.Inherit), and is marked as carried over, with the claim that carries it. A stance of the actor's own goes before it. And a topic
// on which nobody is recorded as aligned is not listed: that nobody joined is not known.
package main

import (
	"context"
	"fmt"
	"io"
	"log"
	"os"
	"slices"

	"github.com/cybernorms/cybernorms/dataset"
	"github.com/cybernorms/cybernorms/positions/codebook"
	"github.com/cybernorms/cybernorms/un"
)

func main() {
	if err := list(os.Stdout, "examples/dataset", un.ActorOf(un.GroupEU)); err != nil {
		log.Fatal(err)
	}
}

func list(w io.Writer, folder string, with un.Actor) error {
	root, err := os.OpenRoot(folder)
	if err != nil {
		return err
	}
	defer root.Close()
	data, report, err := dataset.Load(context.Background(), root.FS(), dataset.Options{})
	if err != nil {
		return err
	}
	if !report.Passed() {
		return fmt.Errorf("%s has errors: run cybernorms check on it first", folder)
	}
	topics := map[codebook.TopicID][]un.Actor{}
	for e := range data.Entries(dataset.Query{AlignedWith: []un.Actor{with}}) {
		topics[e.Topic()] = append(topics[e.Topic()], e.Actor)
	}
	for t := range data.Codebook().Topics() { // in the codebook's order: a map has none
		actors := topics[t.ID]
		if len(actors) == 0 {
			continue
		}
		fmt.Fprintf(w, "%s\n", t.Label.In())
		answers, _ := data.AsOf(un.Date{}, dataset.Query{Actors: actors, Topics: []codebook.TopicID{t.ID}, Inherit: true})
		for a := range answers {
			for _, e := range a.Entries {
				if a.Topic == t.ID && e.Tie == dataset.ByAlignment {
					fmt.Fprintf(w, "  %s  %s  %v, by alignment with %s (%s)\n", a.Actor, e.Date, e.Stances(), e.From, e.AlignedIn)
					actors = slices.DeleteFunc(actors, func(b un.Actor) bool { return b == a.Actor })
				}
			}
		}
		for _, a := range actors {
			fmt.Fprintf(w, "  %s  joined; what %s said on that is not recorded\n", a, with)
		}
	}
	return nil
}
