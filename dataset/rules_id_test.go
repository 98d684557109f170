package dataset

import (
	"slices"
	"testing"

	"github.com/cybernorms/cybernorms/positions"
	"github.com/cybernorms/cybernorms/schema"
	"github.com/cybernorms/cybernorms/un"
)

const ownCodebook = `id: own
edition: "1"
title: {en: Own topics}
topics:
  - id: x-quantum
    label: {en: Quantum computing}
    definition: {en: Threats of quantum computing.}
    question: {en: Should quantum computing be on the agenda?}
    scale: support
`

// TestSound is a data set with every kind and layout in which nothing is wrong.
func TestSound(t *testing.T) {
	f := yaml(t, statement("a"), statement("b", on("2026-03-03")), statement("c", on("2026-03-04"), saying(claim("q", "x-quantum", "doubts")))).with(files{
		"sub/own.codebook.yaml":  ownCodebook,
		"sub/d.statement.json":   text(t, schema.JSON, statement("d", by("QXB"))),
		"sub/e.statement.jsonl":  text(t, schema.JSONL, statement("e", by("QXC")), statement("f", by("QXD"))),
		"sub/g.statement.csv":    text(t, schema.CSV, statement("g", by("QXE")), statement("h", by("QXF"))),
		"README.md":              "\x00 not read",
		".github/x.yaml":         "not: walked",
		"sub/.hidden.statement":  "",
		"LICENSE-DATA":           "",
		"sub/NOTES.statement.md": "",
	})
	r := checked(t, f.fs(), Options{Now: un.MustParseDate("2026-11-21"), Profile: 2})
	expect(t, r)
	want := Counts{Files: 8, Accompanying: 4, Statements: 8, Claims: 8, Actors: 6, Topics: 2, Sources: 8}
	kinds := r.Counts.Kinds
	r.Counts.Kinds = nil
	if got := r.Counts; got.Files != want.Files || got.Accompanying != want.Accompanying || got.Statements != want.Statements ||
		got.Claims != want.Claims || got.Actors != want.Actors || got.Topics != want.Topics || got.Sources != want.Sources {
		t.Errorf("counted %+v, want %+v", got, want)
	}
	var words []string
	for _, k := range kinds {
		words = append(words, k.Kind.String()+" "+k.Layout.String())
	}
	if len(kinds) != 6 || kinds[2] != (KindCount{schema.Statement, schema.JSONL, 1, 2}) {
		t.Errorf("kinds: %v %v", words, kinds)
	}
	if r.Title != "Exercise" || r.Edition != "2026-11" || r.Unreadable != 0 || r.LeftOut != 0 {
		t.Errorf("%+v", r)
	}
}

// TestUnreadableIsNoRecord counts the file, and nothing in it.
func TestUnreadableIsNoRecord(t *testing.T) {
	r := checked(t, files{"a.statement.csv": "ID,actor\none,QXA\n", "b.statement.yaml": "a: [", "c.act.yaml": lay(t, act("c"))}.fs(), Options{})
	want := []KindCount{{schema.Statement, schema.YAML, 1, 0}, {schema.Statement, schema.CSV, 1, 0}, {schema.Act, schema.YAML, 1, 1}}
	if !slices.Equal(r.Counts.Kinds, want) {
		t.Errorf("counted %v, want %v", r.Counts.Kinds, want)
	}
}

func TestIDTwice(t *testing.T) {
	f := yaml(t, statement("a"), statement("a", by("QXB")))
	r := checked(t, f.fs(), Options{})
	expect(t, r, "s01.statement.yaml dataset/id-twice /id a")
	if got := r.Findings[0].Related[0]; got.Span.File != "s00.statement.yaml" || got.Span.Line != 1 || got.Span.Column != 5 {
		t.Errorf("the first of the two is said to be at %+v", got)
	}

	// Inside one file, in both layouts that hold several; and a third one.
	for _, l := range []schema.Layout{schema.JSONL, schema.CSV} {
		name := "all.statement." + l.String()
		f := files{name: text(t, l, statement("a"), statement("b", by("QXB")), statement("a", by("QXC")), statement("b", by("QXD")), statement("a", by("QXE")))}
		r := checked(t, f.fs(), Options{})
		expect(t, r, name+" dataset/id-twice /id a", name+" dataset/id-twice /id b", name+" dataset/id-twice /id a")
		located(t, f.fs(), "", r)
	}

	// Across kinds.
	f = files{"own.codebook.yaml": ownCodebook, "own.statement.yaml": text(t, schema.YAML, statement("own"))}
	expect(t, checked(t, f.fs(), Options{}), "own.statement.yaml dataset/id-twice /id own")

	// An id that is wrong, or differs in case, is another rule's matter; claims' keys are not ids.
	f = files{"a.statement.jsonl": `{"id":"A"}` + "\n" + `{"id":"A"}` + "\n"}
	for _, line := range told(checked(t, f.fs(), Options{}), "dataset/id-twice") {
		t.Error(line)
	}
}

func replying(ids ...un.ID) func(*positions.Statement) {
	return func(s *positions.Statement) { s.RepliesTo = ids }
}

func TestReferences(t *testing.T) {
	aligned := func(id un.ID) positions.Claim {
		return positions.Claim{Key: "x", Topic: "il-sequence", AlignsWith: positions.Alignment{Statement: id}, Paraphrase: "Joined."}
	}
	onText := claim("t", "il-ihl-in-text", "supports")
	onText.OnText.Text = "zero-draft"
	about := claim("p", "norms-new", "supports")
	about.About.Proposal = "own"
	f := yaml(t,
		statement("oewg-opening", replying("oewg-closing", "oewg-clsing", "nowhere")), // forward, mistyped, unlike any
		statement("oewg-closing", on("2026-03-03"), func(s *positions.Statement) { s.Supersedes = []un.ID{"oewg-opening", "own"} }),
		statement("c", on("2026-03-04"), saying(aligned("oewg-closing"), onText, about)),
		statement("d", on("2026-03-05"), saying(aligned("oewg-openin"))),
	).with(files{"own.codebook.yaml": ownCodebook})
	r := checked(t, f.fs(), Options{})
	expect(t, r,
		"s00.statement.yaml dataset/reference /repliesTo/1 oewg-clsing",
		"s00.statement.yaml dataset/reference /repliesTo/2 nowhere",
		"s01.statement.yaml dataset/reference /supersedes/1 own",
		"s02.statement.yaml dataset/reference /claims/1/onText/text zero-draft",
		"s02.statement.yaml dataset/reference /claims/2/about/proposal own",
		"s03.statement.yaml dataset/reference /claims/0/alignsWith/statement oewg-openin",
	)
	located(t, f.fs(), "", r)
	for i, want := range []struct{ nearest, detail, summary string }{
		{"oewg-closing", "", `no statement has the id "oewg-clsing"`},
		{"", "", `no statement has the id "nowhere"`},
		{"", "that id is a codebook's", `no statement has the id "own"`},
		{"", "", `no text has the id "zero-draft"`},
		{"", "that id is a codebook's", `no proposal has the id "own"`},
		{"oewg-opening", "", `no statement has the id "oewg-openin"`},
	} {
		got := r.Findings[i]
		if got.Nearest != want.nearest || got.Detail != want.detail || got.Summary != want.summary {
			t.Errorf("%d: %+v", i, got)
		}
		if got.Excerpt.Marked != got.Seen || got.Record == "" || got.Span.Line == 0 {
			t.Errorf("%d: the place is %+v, marked %q, in %q", i, got.Span, got.Excerpt.Marked, got.Record)
		}
	}

	// A file alone knows nothing of the others.
	expect(t, checked(t, f.fs(), Options{Only: []string{"s00.statement.yaml"}}))
}

// TestReferenceNotToItself does not suggest the record that holds the reference.
func TestReferenceNotToItself(t *testing.T) {
	r := checked(t, yaml(t, statement("speech-1", replying("speech-2"))).fs(), Options{})
	if len(r.Findings) != 1 || r.Findings[0].Nearest != "" {
		t.Errorf("%+v", r.Findings)
	}
}

// TestReferenceToAnIDTwice takes an id of two kinds for either: that it stands twice is told by itself.
func TestReferenceToAnIDTwice(t *testing.T) {
	f := yaml(t, statement("a", replying("own")), statement("own", on("2026-03-03")))
	f["z.codebook.yaml"] = ownCodebook
	expect(t, checked(t, f.fs(), Options{}), "z.codebook.yaml dataset/id-twice /id own")
	f = yaml(t, statement("a", replying("own")), statement("own", on("2026-03-03")))
	f["a.codebook.yaml"] = ownCodebook
	expect(t, checked(t, f.fs(), Options{}), "s01.statement.yaml dataset/id-twice /id own")
}
