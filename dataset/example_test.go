package dataset_test

import (
	"context"
	"fmt"
	"log"
	"strings"
	"testing/fstest"

	"github.com/cybernorms/cybernorms/dataset"
	"github.com/cybernorms/cybernorms/diag"
	"github.com/cybernorms/cybernorms/schema"
	"github.com/cybernorms/cybernorms/un"
)

// A data set is a folder of files. This one is in memory, and its States are invented: QXA to QXZ are for exercises.
// os.DirFS("path"), or better the FS of an os.Root, reads one from a disk.
func exercise() fstest.MapFS {
	return fstest.MapFS{
		"dataset.yaml": {Data: []byte(`title: {en: A small exercise}
edition: 2026-11
format: 1
licence: CC-BY-4.0
maintainers: [observatory]
`)},
		// What QXA said on one day. A claim is the answer to one question, here whether there should be a new treaty.
		"opening.statement.yaml": {Data: []byte(`id: qxa-opening
actor: QXA
process: none
date: 2026-03-02
sources:
  - url: https://example.org/qxa-opening
    kind: own-text
    retrieved: 2026-03-05
read: full
claims:
  - key: treaty
    topic: il-legally-binding-instrument
    stance: supports
    paraphrase: Called for negotiations to begin.
`)},
		// QXB answered. The stance is mistyped, and there is no statement with that id.
		"reply.statement.yaml": {Data: []byte(`id: qxb-reply
actor: QXB
process: none
date: 2026-03-03
sources:
  - url: https://example.org/qxb-reply
    kind: report
    retrieved: 2026-03-05
read: full
repliesTo: [qxa-openning]
claims:
  - key: treaty
    topic: il-legally-binding-instrument
    stance: oposes
    paraphrase: Saw no need for a new instrument.
`)},
	}
}

// Check finds everything that is wrong in one go, each with its place, what was seen and what was probably meant.
func ExampleCheck() {
	report, err := dataset.Check(context.Background(), exercise(), dataset.Options{})
	if err != nil {
		log.Fatal(err) // the check itself could not be done
	}
	fmt.Println(report.Counts.Statements, "statements,", report.Counts.Claims, "claims")
	for _, f := range report.Findings {
		fmt.Printf("%s:%d:%d: %s (%s)\n", f.Span.File, f.Span.Line, f.Span.Column, f.Summary, f.Rule)
		fmt.Printf("    did you mean %q?\n", f.Nearest)
	}
	// Output:
	// 2 statements, 2 claims
	// reply.statement.yaml:10:13: no statement has the id "qxa-openning" (dataset/reference)
	//     did you mean "qxa-opening"?
	// reply.statement.yaml:14:13: "oposes" is not a stance on the topic il-legally-binding-instrument (positions/stance)
	//     did you mean "opposes"?
}

// Load keeps what is right in itself. The report says what is not: here QXB's statement is left out.
func ExampleLoad() {
	data, report, err := dataset.Load(context.Background(), exercise(), dataset.Options{})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(data.Manifest().Title.In(), "has", report.Findings.Count(diag.Error), "errors")
	for statement, claim := range data.Claims() {
		topic, _ := data.Codebook().Topic(claim.Topic)
		fmt.Println(statement.Actor, statement.Date, topic.Question.In())
		fmt.Println("    ", claim.Stance+":", claim.Paraphrase)
	}
	// Output:
	// A small exercise has 2 errors
	// QXA 2026-03-02 Should States negotiate a new legally binding instrument on the use of ICTs?
	//      supports: Called for negotiations to begin.
}

// Beside statements a data set holds what they are about and who took them together: groups, texts, proposals and acts.
func ExampleDataset_Acts() {
	files := fstest.MapFS{
		"friends.group.yaml": {Data: []byte(`id: x-friends
name: {en: Group for which QXA spoke on 2 March 2026}
basis: joint-statement
members: [{actor: QXA}, {actor: QXB}]
sources: [{url: "https://example.org/speech", kind: own-text}]
`)},
		"papers.act.csv": {Data: []byte(`id,actor,deed,onText.title,process,date,sources.1.url,sources.1.kind,paraphrase
joint-paper,x-friends,submitted,Paper on a fund,none,2026-03-02,https://example.org/paper,own-text,Handed in a paper.
qxc-paper,QXC,published,National paper,none,2026-03-05,https://example.org/qxc,own-text,Published a paper of its own.
`)},
	}
	data, _, err := dataset.Load(context.Background(), files, dataset.Options{})
	if err != nil {
		log.Fatal(err)
	}
	for act := range data.Acts() {
		fmt.Println(act.Date, act.Actor, act.Deed, act.OnText.Title)
		if group, ok := data.Group(act.Actor); ok {
			for _, m := range group.Members {
				fmt.Println("    with", m.Actor)
			}
		}
	}
	// Output:
	// 2026-03-02 x-friends submitted Paper on a fund
	//     with QXA
	//     with QXB
	// 2026-03-05 QXC published National paper
}

// A file alone is judged by the data set in which it stands: its codebooks count, and rules that need the whole are silent.
func ExampleOptions() {
	report, err := dataset.Check(context.Background(), exercise(), dataset.Options{
		Only:    []string{"reply.statement.yaml"},
		Prefix:  "path/to/data",                 // put before file names
		Now:     un.MustParseDate("2026-03-01"), // the library has no clock
		Profile: diag.Publish,
	})
	if err != nil {
		log.Fatal(err)
	}
	for _, f := range report.Findings {
		fmt.Println(f.Severity, f.Rule, f.Pointer)
	}
	fmt.Println(report.Findings[0].Span.File)
	// Output:
	// error dataset/future-date /date
	// error dataset/future-date /sources/0/retrieved
	// error positions/stance /claims/0/stance
	// path/to/data/reply.statement.yaml
}

// A rule of your own is a value. It looks at one record after another, keeps only small keys, and says what it found;
// the place in the file is added to what it finds about the record that it looks at.
func ExampleRule() {
	meta := diag.Rule{
		ID: "observatory/own-text", Severity: diag.Warning, Profile: diag.Draft,
		Title: "an actor is known from others' reports only",
		Doc:   "Our readers want one text of the actor's own. Look for one, or leave it.",
	}
	ownText := dataset.Rule{
		Rule:  meta,
		Whole: true, // silent where only some files are checked
		Start: func(dataset.Env) dataset.Pass {
			var actors []string
			has := map[string]bool{}
			return dataset.Pass{
				Record: func(r *schema.Record, found func(diag.Finding)) {
					if r.Statement == nil {
						return // a codebook, or a file that could not be read
					}
					actor := r.Statement.Actor.String()
					actors = append(actors, actor)
					for i, s := range r.Statement.Sources {
						has[actor] = has[actor] || s.Kind == un.SourceOwnText
						if strings.HasPrefix(string(s.URL), "http:") {
							found(meta.Found(diag.Pointer("/sources").Index(i).Name("url"), "the address is not https"))
						}
					}
				},
				End: func(found func(diag.Finding)) {
					for _, actor := range actors {
						if !has[actor] {
							found(meta.Found("", "there is no text of "+actor+"'s own"))
						}
					}
				},
			}
		},
	}
	report, err := dataset.Check(context.Background(), exercise(), dataset.Options{Rules: []dataset.Rule{ownText}})
	if err != nil {
		log.Fatal(err)
	}
	for _, f := range report.Findings {
		if f.Rule == meta.ID {
			fmt.Println(f.Severity, f.Rule, f.Summary)
		}
	}
	// Output: warning observatory/own-text there is no text of QXB's own
}
