package diag

import (
	"strings"
	"testing"
	"unicode"

	"pgregory.net/rapid"
)

func TestCodeError(t *testing.T) {
	for _, tt := range []struct {
		err  CodeError
		want string
	}{
		{CodeError{What: "State", Input: "FRN", Problem: Unknown, Allowed: []string{"DEU", "FRA"}}, `unknown State "FRN"; did you mean "FRA"?`},
		{CodeError{What: "State", Input: "zzz", Problem: Unknown, Allowed: []string{"DEU"}}, `unknown State "zzz"`},
		{CodeError{What: "State", Input: "fr", Problem: Malformed, Form: "three capital letters", Hint: "FRA"},
			`"fr" is not a well-formed State: three capital letters; did you mean "FRA"?`},
		{CodeError{What: "date", Input: "soon", Problem: Malformed}, `"soon" is not a well-formed date`},
		{CodeError{What: "stance", Input: "a\n\x1b[31m\u202e", Problem: Unknown}, `unknown stance "a\n\x1b[31m\u202e"`},
		{CodeError{What: "severity", Problem: Zero}, "the severity was never set"},
	} {
		if got := tt.err.Error(); got != tt.want {
			t.Errorf("got  %s\nwant %s", got, tt.want)
		}
	}
}

func TestCodeErrorHintWins(t *testing.T) {
	e := CodeError{What: "stance", Input: "suports", Problem: Unknown, Allowed: []string{"supports"}, Hint: "open"}
	if got := e.Nearest(); got != "open" {
		t.Errorf("Nearest() = %q: who refused the word knows it better", got)
	}
}

// TestCodeErrorIsOneLine holds the error's text to be safe to print, whatever was refused.
func TestCodeErrorIsOneLine(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		e := CodeError{What: "stance", Input: rapid.String().Draw(t, "input"), Problem: rapid.SampledFrom([]Problem{Malformed, Unknown, Zero}).Draw(t, "problem")}
		if i := strings.IndexFunc(e.Error(), func(r rune) bool { return !unicode.IsPrint(r) }); i >= 0 {
			t.Fatalf("%q has a character that does not print", e.Error())
		}
	})
}

// TestWords holds each closed word of the package to one spelling in, the same out, and nothing else.
func TestWords(t *testing.T) {
	for s := Severity(0); s < 10; s++ {
		text, err := s.MarshalText()
		if (err == nil) != s.IsValid() {
			t.Fatalf("%v: MarshalText: %v", s, err)
		}
		if err == nil {
			var back Severity
			if err := back.UnmarshalText(text); err != nil || back != s || s.String() != string(text) {
				t.Errorf("%v comes back as %v, %v", s, back, err)
			}
		}
	}
	for p := Profile(0); p < 10; p++ {
		text, err := p.MarshalText()
		if (err == nil) != p.IsValid() {
			t.Fatalf("%v: MarshalText: %v", p, err)
		}
		if err == nil {
			var back Profile
			if err := back.UnmarshalText(text); err != nil || back != p || p.String() != string(text) {
				t.Errorf("%v comes back as %v, %v", p, back, err)
			}
		}
	}
	for _, s := range []string{"", "Error", "errors", " error", "erro", "invalid severity 0", "Draft"} {
		if got, err := ParseSeverity(s); err == nil {
			t.Errorf("ParseSeverity(%q) = %v", s, got)
		}
		if got, err := ParseProfile(s); err == nil {
			t.Errorf("ParseProfile(%q) = %v", s, got)
		}
	}
	if Severity(7).String() != "invalid severity 7" || Profile(0).String() != "invalid profile 0" {
		t.Error("an invalid value does not say so")
	}
	if !(Draft < Publish && Publish < Strict) {
		t.Error("the profiles are out of their order")
	}
}
