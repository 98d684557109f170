package check

import (
	"errors"
	"strconv"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/cybernorms/cybernorms/diag"
)

// hostile are characters that do harm where they are printed raw.
var hostile = []rune{0, '\a', '\t', '\n', '\r', 0x1b, 0x7f, 0x85, 0xa0, 0xad, 0x200b, 0x200d, 0x2028, 0x202e, 0x2066, 0xfeff, 0xfffe, 0xe000, 0xe0041, '"', '\\', ':'}

func drawHostile(t *rapid.T) string {
	return rapid.OneOf(
		rapid.String(),
		rapid.StringOfN(rapid.SampledFrom(append([]rune("aé日😀\u0301"), hostile...)), 0, 150, -1),
		rapid.Map(rapid.SliceOfN(rapid.Byte(), 0, 150), func(b []byte) string { return string(b) }),
	).Draw(t, "text")
}

func printable(s string) bool {
	return utf8.ValidString(s) && strings.IndexFunc(s, func(r rune) bool { return !unicode.IsPrint(r) }) < 0
}

func TestQuote(t *testing.T) {
	for in, want := range map[string]string{
		"":                          `""`,
		"for":                       `"for"`,
		"a\nb":                      `"a\nb"`,
		"::error::\x1b[31m":         `"::error::\x1b[31m"`,
		"\u202eabc":                 `"\u202eabc"`,
		"say \"so\"":                `"say \"so\""`,
		"\xff":                      `"\xff"`,
		"Türkiye 日本":                `"Türkiye 日本"`,
		strings.Repeat("é", 60):     `"` + strings.Repeat("é", 60) + `"`,
		strings.Repeat("é", 61):     `"` + strings.Repeat("é", 59) + `…"`,
		strings.Repeat("x", 1<<20):  `"` + strings.Repeat("x", 59) + `…"`,
		strings.Repeat("\x00", 100): `"` + strings.Repeat(`\x00`, 59) + `…"`,
	} {
		if got := Quote(in); got != want {
			t.Errorf("Quote(%.70q) = %s, want %s", in, got, want)
		}
	}
}

// TestQuoteIsHarmless holds what Quote returns to characters that print, to a length, and to saying what stood there.
func TestQuoteIsHarmless(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		in := drawHostile(t)
		q := Quote(in)
		if !printable(q) {
			t.Fatalf("%q lets a raw character through", q)
		}
		back, err := strconv.Unquote(q)
		if err != nil {
			t.Fatal(err)
		}
		n := utf8.RuneCountInString(in)
		if n <= maxQuoted && back != in {
			t.Fatalf("%q says %q", q, back)
		}
		if n > maxQuoted && (utf8.RuneCountInString(back) != maxQuoted || !strings.HasPrefix(in, strings.TrimSuffix(back, "…"))) {
			t.Fatalf("%q is cut to %q", in, back)
		}
	})
}

// TestFindingsAreHarmless holds the words of every finding of form, which repeat what stood in a file.
func TestFindingsAreHarmless(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		in := drawHostile(t)
		p := diag.Pointer("").Name("claims").Name(in)
		all := diag.Findings{
			Missing(p), UnknownName(p, []string{"claims"}), WrongType(p, "a number", "a text"), Empty(p, "null"), Twice(p, in), OutOfRange(p, 0, 1, 0),
			OutOfRange(p.Index(2), 0, 1, 0),
			Code(p, &diag.CodeError{What: "stance", Input: in, Problem: diag.Malformed}),
			Code(p, &diag.CodeError{What: "stance", Input: in, Problem: diag.Unknown}),
		}
		for _, f := range all {
			if !printable(f.Summary) || !printable(f.Detail) {
				t.Fatalf("%s: %q %q", f.Rule, f.Summary, f.Detail)
			}
			if f.Pointer == "" || !f.Severity.IsValid() || f.Rule == "" {
				t.Fatalf("a finding lacks what all have: %+v", f)
			}
		}
	})
}

func TestSubject(t *testing.T) {
	for p, want := range map[diag.Pointer]string{
		"": "the record", "/stance": `"stance"`, "/claims/0": `item 1 of "claims"`, "/a~1b": `"a/b"`, "/": `""`, "/claims/": `""`,
		"/claims/99999999999999999999": `item 99999999999999999999 of "claims"`,
	} {
		if got := subject(p); got != want {
			t.Errorf("subject(%q) = %s, want %s", p, got, want)
		}
	}
}

func TestCode(t *testing.T) {
	var many []string
	for i := range maxAllowed + 1 {
		many = append(many, "word-"+strconv.Itoa(i))
	}
	for _, tt := range []struct {
		err                    error
		rule                   diag.RuleID
		summary, seen, nearest string
		allowed                int
	}{
		{&diag.CodeError{What: "stance", Input: "suports", Problem: diag.Unknown, Allowed: []string{"opposes", "supports"}},
			"code/unknown", `unknown stance "suports"`, "suports", "supports", 2},
		{&diag.CodeError{What: "stance", Input: "word-x", Problem: diag.Unknown, Allowed: many}, "code/unknown", `unknown stance "word-x"`, "word-x", "word-0", 0},
		{&diag.CodeError{What: "date", Input: "soon", Problem: diag.Malformed}, "code/malformed", `"soon" is not a well-formed date`, "soon", "", 0},
		{&diag.CodeError{What: "date", Problem: diag.Malformed}, "shape/empty", `"date" is present but empty`, "an empty text", "", 0},
		{&diag.CodeError{What: "date", Problem: diag.Zero}, "shape/missing", `"date" is missing`, "", "", 0},
		{errors.New("of a library"), "shape/empty", `"date" is present but empty`, "an empty text", "", 0},
	} {
		f := Code("/date", tt.err)
		if f.Rule != tt.rule || f.Summary != tt.summary || f.Seen != tt.seen || f.Nearest != tt.nearest || len(f.Allowed) != tt.allowed {
			t.Errorf("%v: %+v", tt.err, f)
		}
	}
}

// code is a closed vocabulary of one word.
type code string

func (c code) IsValid() bool { return c == "right" }

func (c code) MarshalText() ([]byte, error) {
	if !c.IsValid() {
		return nil, &diag.CodeError{What: "code", Input: string(c), Problem: diag.Malformed, Hint: "right"}
	}
	return []byte(c), nil
}

func TestList(t *testing.T) {
	var l List
	l.NeedText("/a", "")
	l.NeedText("/b", " \t\r\n")
	l.NeedText("/c", "\u00a0") // no blank of ours: it is for the reader to judge
	l.Text("/d", "")
	l.Texts("/e", []string{"x", "", "x", " "})
	l.Positive("/f", -1)
	l.Positive("/g", 0)
	CodeAt(&l, "/h", code(""))
	CodeAt(&l, "/i", code("wrong"))
	NeedCode(&l, "/j", code(""))
	CodesAt(&l, "/k", []code{"right", "", "right"})
	var got []string
	for _, f := range l.Findings {
		got = append(got, string(f.Rule)+" "+string(f.Pointer))
	}
	want := []string{"shape/missing /a", "shape/empty /b", "shape/empty /e/1", "shape/twice /e/2", "shape/empty /e/3", "shape/range /f",
		"code/malformed /i", "shape/missing /j", "shape/missing /k/1", "shape/twice /k/2"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

func TestSlug(t *testing.T) {
	for s, hint := range map[string]string{
		"a": "ok", "a-1": "ok", "0": "ok", strings.Repeat("a", MaxSlug): "ok",
		"": "", "-": "", "A b": "a-b", "a--b": "a-b", "-a-": "a", "é": "", "a\u200db": "", "a\n": "", "OEWG_2021.s10": "oewg-2021-s10",
		strings.Repeat("a", MaxSlug+1): "", strings.Repeat("A", MaxSlug+1): "",
	} {
		err := Slug("topic", s)
		var e *diag.CodeError
		switch {
		case hint == "ok" && (err != nil || !IsSlug(s)):
			t.Errorf("%q is refused: %v", s, err)
		case hint != "ok" && (!errors.As(err, &e) || IsSlug(s) || e.Hint != hint || e.Input != s || e.What != "topic"):
			t.Errorf("%q: %v, want the hint %q", s, err, hint)
		}
	}
}

// TestRules holds each rule of form to what every rule has.
func TestRules(t *testing.T) {
	for _, r := range Rules() {
		if !strings.Contains(string(r.ID), "/") || r.Title == "" || !strings.HasSuffix(r.Doc, ".") || !r.Severity.IsValid() || r.Profile != diag.Draft && r.Severity == diag.Error {
			t.Errorf("%+v", r)
		}
	}
}
