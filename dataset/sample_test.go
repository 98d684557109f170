package dataset

import (
	"bytes"
	"cmp"
	"fmt"
	"io/fs"
	"maps"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	gocmp "github.com/google/go-cmp/cmp"

	"github.com/cybernorms/cybernorms/diag"
	"github.com/cybernorms/cybernorms/positions"
	"github.com/cybernorms/cybernorms/positions/codebook"
	"github.com/cybernorms/cybernorms/schema"
	"github.com/cybernorms/cybernorms/un"
)

// files is a data set in memory: text by name.
type files map[string]string

func (f files) fs() fstest.MapFS {
	fsys := fstest.MapFS{}
	for name, text := range f {
		fsys[name] = &fstest.MapFile{Data: []byte(text)}
	}
	return fsys
}

// with returns the files and those of more.
func (f files) with(more files) files {
	all := maps.Clone(f)
	maps.Copy(all, more)
	return all
}

const manifest = `title: {en: Exercise}
edition: 2026-11
format: 1
licence: CC-BY-4.0
maintainers: [observatory]
`

// statement returns a statement in which nothing is wrong. A test changes what it is about.
func statement(id string, changes ...func(*positions.Statement)) positions.Statement {
	s := positions.Statement{
		ID: un.ID(id), Actor: un.MustParseActor("QXA"), Process: un.MustParseProcess("none"), Date: un.MustParseDate("2026-03-02"),
		Sources: []un.Source{{URL: un.URL("https://example.org/" + id), Kind: un.SourceReport, Retrieved: un.MustParseDate("2026-04-01")}},
		Read:    positions.FullText,
		Claims:  []positions.Claim{claim("a", "il-legally-binding-instrument", "supports")},
	}
	for _, change := range changes {
		change(&s)
	}
	return s
}

func claim(key, topic, stance string) positions.Claim {
	return positions.Claim{Key: un.ID(key), Topic: codebook.TopicID(topic), Stance: codebook.Stance(stance), Paraphrase: "Said so."}
}

func on(date string) func(*positions.Statement) {
	return func(s *positions.Statement) {
		if s.Date = (un.Date{}); date != "" {
			s.Date = un.MustParseDate(date)
		}
	}
}

func by(actor string, jointWith ...string) func(*positions.Statement) {
	return func(s *positions.Statement) {
		s.Actor, s.JointWith = un.MustParseActor(actor), nil
		for _, a := range jointWith {
			s.JointWith = append(s.JointWith, un.MustParseActor(a))
		}
	}
}

func saying(claims ...positions.Claim) func(*positions.Statement) {
	return func(s *positions.Statement) { s.Claims = claims }
}

func from(urls ...string) func(*positions.Statement) {
	return func(s *positions.Statement) {
		first := s.Sources[0]
		s.Sources = nil
		for _, u := range urls {
			first.URL = un.URL(u)
			s.Sources = append(s.Sources, first)
		}
	}
}

// text lays statements out. YAML and JSON hold one.
func text(t testing.TB, l schema.Layout, list ...positions.Statement) string {
	t.Helper()
	var b bytes.Buffer
	if err := schema.Encode(&b, l, list...); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// lay lays a record of any kind out as YAML.
func lay[T schema.Type](t testing.TB, v T) string {
	t.Helper()
	var b bytes.Buffer
	if err := schema.Encode(&b, schema.YAML, v); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// yaml returns each statement as a file of its own, in the order given.
func yaml(t testing.TB, list ...positions.Statement) files {
	t.Helper()
	f := files{"dataset.yaml": manifest}
	for i, s := range list {
		f[fmt.Sprintf("s%02d.statement.yaml", i)] = text(t, schema.YAML, s)
	}
	return f
}

func checked(t testing.TB, fsys fs.FS, o Options) *Report {
	t.Helper()
	r, err := Check(t.Context(), fsys, o)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// told returns the findings of some rules, or of all, as "file rule pointer seen".
func told(r *Report, rules ...diag.RuleID) []string {
	list := []string{}
	for _, f := range r.Findings {
		if len(rules) == 0 || slices.Contains(rules, f.Rule) {
			list = append(list, strings.TrimRight(fmt.Sprintf("%s %s %s %s", cmp.Or(f.Span.File, "-"), f.Rule, cmp.Or(string(f.Pointer), "-"), f.Seen), " "))
		}
	}
	return list
}

// expect compares what was told of all rules.
func expect(t testing.TB, r *Report, want ...string) {
	t.Helper()
	if want == nil {
		want = []string{}
	}
	if diff := gocmp.Diff(want, told(r)); diff != "" {
		t.Errorf("findings (-want +got):\n%s", diff)
	}
}

// located fails if a finding of the report is not where it says, or shows what would do harm.
func located(t testing.TB, fsys fs.FS, prefix string, r *Report) {
	t.Helper()
	for _, f := range r.Findings {
		if !harmless(f.Summary) || !harmless(f.Detail) {
			t.Errorf("raw characters in %q or %q", f.Summary, f.Detail)
		}
		if f.Summary == "" || !f.Severity.IsValid() || !strings.Contains(string(f.Rule), "/") {
			t.Errorf("a finding lacks what all have: %+v", f)
		}
		if len([]rune(f.Excerpt.Before)) > 40 || len([]rune(f.Excerpt.Marked)) > 60 || len([]rune(f.Excerpt.After)) > 24 {
			t.Errorf("an excerpt is not cut: %q", f.Excerpt)
		}
		spans := []diag.Span{f.Span}
		for _, rel := range f.Related {
			spans = append(spans, rel.Span)
			if !harmless(rel.Message) {
				t.Errorf("raw characters in %q", rel.Message)
			}
		}
		for _, e := range f.Edits {
			spans = append(spans, e.Span)
			if !harmless(e.Message) {
				t.Errorf("raw characters in %q", e.Message)
			}
		}
		for _, s := range spans {
			if s.Line == 0 {
				continue // a file, or nothing at all
			}
			data, err := fs.ReadFile(fsys, strings.TrimPrefix(strings.TrimPrefix(s.File, prefix), "/"))
			if err != nil {
				t.Errorf("a finding stands in a file that cannot be read: %v", err)
				continue
			}
			inside(t, string(data), s)
		}
	}
}

func harmless(s string) bool {
	return strings.IndexFunc(s, func(r rune) bool { return r < ' ' || r >= 0x7f && r < 0xa0 || r == 0x202e || r == 0xfeff }) < 0
}

// inside fails if a span is not in the text, or if its lines and columns do not say what its bytes do.
func inside(t testing.TB, text string, s diag.Span) {
	t.Helper()
	if s.Offset < 0 || s.Length < 0 || s.Offset+s.Length > len(text) {
		t.Errorf("%s: bytes %d to %d of %d", s.File, s.Offset, s.Offset+s.Length, len(text))
		return
	}
	at := func(offset int) [2]int {
		before := text[:offset]
		start := strings.LastIndexByte(before, '\n') + 1
		line := before[start:]
		if start == 0 {
			line = strings.TrimPrefix(line, "\ufeff")
		}
		return [2]int{strings.Count(before, "\n") + 1, len([]rune(line)) + 1}
	}
	if got, want := [2]int{s.Line, s.Column}, at(s.Offset); got != want {
		t.Errorf("%s: offset %d is said to be at %v, and is at %v", s.File, s.Offset, got, want)
	}
	if got, want := [2]int{s.EndLine, s.EndColumn}, at(s.Offset+s.Length); got != want {
		t.Errorf("%s: offset %d is said to be at %v, and is at %v", s.File, s.Offset+s.Length, got, want)
	}
}
