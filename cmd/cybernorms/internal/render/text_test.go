package render

import (
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/cybernorms/cybernorms/dataset"
	"github.com/cybernorms/cybernorms/diag"
)

func TestHarmless(t *testing.T) {
	for in, want := range map[string]string{
		"a ::b:: c::d":          `a \u{3A}:b:: c::d`, // a line may be broken before the second word
		"plain é 新 [x] ##":      "plain é 新 [x] ##",
		"a\u202Eb":              `a\u{202E}b`,
		"a\x1b[31m\n":           `a\u{1B}[31m\u{A}`,
		"\xffa\xc3":             `\x{FF}a\x{C3}`,
		"\ufffd":                "\ufffd",
		"::error::x":            `\u{3A}:error::x`,
		"  ::error::x":          `  \u{3A}:error::x`,
		"a::b":                  "a::b",
		"##[group]":             `\u{23}#[group]`,
		"a ###[x] ##VsO[y]":     `a #\u{23}#[x] \u{23}#VsO[y]`,
		"a\tb\u00a0c\u3000d":    `a\u{9}b\u{A0}c\u{3000}d`,
		"flag \U000e0041\ufe0f": `flag \u{E0041}\u{FE0F}`,
		"":                      "",
	} {
		if got := Harmless(in); got != want {
			t.Errorf("%q: %s, not %s", in, got, want)
		}
	}
}

// TestCarets checks that the mark stands under what it marks, as a terminal shows it.
func TestCarets(t *testing.T) {
	for _, test := range []struct {
		name    string
		excerpt diag.Excerpt
		line    string
		carets  string
	}{
		{"plain", diag.Excerpt{Before: "  stance: ", Marked: "oposes", After: " # x"}, "  stance: oposes # x", "          ^^^^^^"},
		{"wide", diag.Excerpt{Before: "新しい: ", Marked: "国連"}, "新しい: 国連", "        ^^^^"},
		{"marks", diag.Excerpt{Before: "e\u0301e\u0301: ", Marked: "e\u0301"}, "e\u0301e\u0301: e\u0301", "    ^"},
		{"tab", diag.Excerpt{Before: "\ta\t", Marked: "b"}, " a b", "   ^"},
		{"wide blank", diag.Excerpt{Before: "\u3000", Marked: "b"}, "  b", "  ^"},
		{"no-break blank", diag.Excerpt{Before: "«\u00a0", Marked: "b"}, "« b", "  ^"},
		{"escaped before", diag.Excerpt{Before: "a\u202e", Marked: "b"}, `a\u{202E}b`, "         ^"},
		{"escaped mark", diag.Excerpt{Before: "a", Marked: "\x00"}, `a\u{0}`, " ^^^^^"},
		{"a point", diag.Excerpt{Before: "abc"}, "abc", "   ^"},
		{"a command in two parts", diag.Excerpt{Before: "#", Marked: "#["}, `\u{23}#[`, "      ^^"},
		{"cut in a character", diag.Excerpt{Before: "a\xe6", Marked: "b"}, `a\x{E6}b`, "       ^"},
	} {
		f := diag.Finding{Rule: "r/s", Severity: diag.Error, Summary: "s", Span: diag.Span{File: "f", Line: 7, Column: 1}, Excerpt: test.excerpt}
		lines := strings.Split(string(Text(&Report{Findings: diag.Findings{f}}, false)), "\n")
		if diff := cmp.Diff([]string{"    7 | " + test.line, "      | " + test.carets}, lines[1:3]); diff != "" {
			t.Errorf("%s (-want +got):\n%s", test.name, diff)
		}
	}
}

func TestFindingText(t *testing.T) {
	f := diag.Finding{Rule: "r/s", Severity: diag.Warning, Summary: "it is odd", Detail: "mend it", Allowed: []string{"a", "b"}, Nearest: "a",
		Span: diag.Span{File: "d/f", Line: 123456, Column: 1}, Excerpt: diag.Excerpt{Marked: "c"},
		Related: []diag.Related{{Span: diag.Span{File: "d/g", Line: 2, Column: 3}, Message: "it first stands here"}, {Message: "somewhere"}}}
	p := painter{}
	p.finding(f)
	want := `d/f:123456:1: warning: it is odd [r/s]
123456 | c
       | ^
       = mend it
       = allowed: a, b
       = did you mean "a"?
       = see d/g:2:3: it first stands here
       = see: somewhere
`
	if diff := cmp.Diff(want, p.b.String()); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
	p = painter{}
	p.finding(diag.Finding{Rule: "r/s", Severity: diag.Error, Summary: `"a" must be a list, not a text`, Allowed: []string{"a list"}, Span: diag.Span{File: "f"}})
	if got, want := p.b.String(), "f: error: \"a\" must be a list, not a text [r/s]\n"; got != want {
		t.Errorf("%q, not %q", got, want)
	}
}

func TestSummaryText(t *testing.T) {
	for want, r := range map[string]Report{
		"Nothing is wrong.":              {},
		"1 error.":                       {Summary: Summary{Totals: dataset.Totals{Errors: 1}}},
		"2 errors, 1 warning, 3 notes.":  {Summary: Summary{Totals: dataset.Totals{Errors: 2, Warnings: 1, Information: 3}}},
		"No errors, 1 note.":             {Summary: Summary{Totals: dataset.Totals{Information: 1}}},
		"3 findings are not shown; ":     {Summary: Summary{LeftOut: 3}},
		"1 file or folder could not be ": {Summary: Summary{Unreadable: 1}},
		"no file of records.":            {Summary: Summary{Datasets: []Dataset{{Path: "d"}}}},
	} {
		if got := string(SummaryText(&r, false)); !strings.Contains(got, want) {
			t.Errorf("%q is not in\n%s", want, got)
		}
	}
}

type shortWriter struct{}

func (shortWriter) Write(p []byte) (int, error) { return len(p) - 1, nil }

type failsOnce struct {
	calls int
	err   error
}

func (w *failsOnce) Write(p []byte) (int, error) {
	w.calls++
	return 0, w.err
}

func TestSink(t *testing.T) {
	s := NewSink(shortWriter{})
	s.Line("x")
	if s.Err() == nil {
		t.Error("a short write went unnoticed")
	}
	w := &failsOnce{err: errors.New("gone")}
	s = NewSink(w)
	s.Line("x")
	s.Line("y")
	if s.Err() == nil || w.calls != 1 {
		t.Errorf("%v after %d calls", s.Err(), w.calls)
	}
	if NewSink(nil).Err() == nil {
		t.Error("no stream takes everything")
	}
}
