// Binding-instrument lists what actors said on a new legally binding instrument, each with its date and source.
//
// Run it at the root of the repository:
//
//	go run ./examples/binding-instrument
//
// It shows three habits. The stances come from the codebook, in its order, so that none is forgotten. An actor that said
// nothing is not listed: silence is not a position. And every line names the source, with its kind: what only a machine
// or a page of unknown kind reports is said to be reported.
package main

import (
	"context"
	"fmt"
	"io"
	"log"
	"os"
	"slices"

	"github.com/cybernorms/cybernorms/dataset"
	"github.com/cybernorms/cybernorms/positions"
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
	for _, stance := range data.Codebook().Stances(topic) {
		fmt.Fprintf(w, "\n%s\n", stance)
		var lines []line
		for s, c := range data.Claims() {
			if c.Topic == topic && c.Stance == stance {
				lines = append(lines, line{s, c})
			}
		}
		slices.SortStableFunc(lines, func(a, b line) int { return a.Date.Compare(b.Date) })
		for _, l := range lines {
			fmt.Fprintf(w, "  %-5s %s  %s\n        %s <%s>\n", l.Actor, when(l.Date), l.claim.Paraphrase, how(l.Sources[0].Kind), l.Sources[0].URL)
		}
	}
	return nil
}

// line is a claim with the statement that it was read in.
type line struct {
	positions.Statement
	claim positions.Claim
}

func when(d un.Date) string {
	if d.IsZero() {
		return "(no date)"
	}
	return d.String()
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
