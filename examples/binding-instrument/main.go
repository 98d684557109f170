// Binding-instrument lists what actors said on a new legally binding instrument, each with its date and source.
//
// Run it at the root of the repository:
//
//	go run ./examples/binding-instrument
//
// It shows four habits. The stances come from the codebook, in its order, so that none is forgotten. What counts is what
// each actor last said, and the line says since when it is recorded with that stance; what has no date is counted, and
// not shown as the last word. An actor that said nothing is not listed: silence is not a position. And every line names
// the source: what others say of an actor is said to be reported.
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
	if err := list(os.Stdout, "examples/dataset", "il-legally-binding-instrument"); err != nil {
		log.Fatal(err)
	}
}

func list(w io.Writer, folder string, topic codebook.TopicID) error {
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
	t, ok := data.Codebook().Topic(topic)
	if !ok {
		return fmt.Errorf("no topic %s in the codebook", topic)
	}
	fmt.Fprintln(w, t.Question.In())
	answers, leftOut := data.AsOf(un.Date{}, dataset.Query{Topics: []codebook.TopicID{topic}})
	last := slices.Collect(answers)
	for _, stance := range data.Codebook().Stances(topic) {
		fmt.Fprintf(w, "\n%s\n", stance)
		for _, a := range last {
			for _, e := range a.Entries {
				if a.Topic == topic && slices.Contains(e.Stances(), stance) {
					source := e.Statement.Sources[0]
					fmt.Fprintf(w, "  %-5s %s (since %s)  %s\n        %s <%s>\n", a.Actor, e.Date, a.Since, e.Codings[0].Paraphrase, how(source.Kind), source.URL)
				}
			}
		}
	}
	fmt.Fprintf(w, "\nNot shown: %d without a date.\n", leftOut.Undated)
	return nil
}

// how says how much a source can carry.
func how(k un.SourceKind) string {
	switch k {
	case un.SourceOwnText, un.SourceOfficialRecord, un.SourceTranscript:
		return "recorded in"
	default:
		return "reported in"
	}
}
