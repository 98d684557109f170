package negotiation_test

import (
	"encoding"
	"encoding/json"
	"errors"
	"fmt"
	"testing"

	"github.com/cybernorms/cybernorms/diag"
	"github.com/cybernorms/cybernorms/positions/negotiation"
)

// lawful is what every code of the package is.
type lawful interface {
	comparable
	fmt.Stringer
	encoding.TextMarshaler
	IsValid() bool
}

// reader reads a text as one type of code, and tells the test what breaks the law that all codes obey.
type reader struct {
	name string
	read func(t *testing.T, s string)
	zero func(t *testing.T)
}

// law holds one type of code: Parse and String are inverses, one spelling only; what is refused is a *diag.CodeError
// that carries the input; a zero value is invalid and cannot be written.
func law[T lawful](name string, parse func(string) (T, error)) reader {
	return reader{
		name: name,
		read: func(t *testing.T, s string) {
			v, err := parse(s)
			if err != nil {
				var refused *diag.CodeError
				if !errors.As(err, &refused) || refused.Input != s {
					t.Errorf("%s: %q is refused with %#v", name, s, err)
				}
				return
			}
			text, err := v.MarshalText()
			if err != nil || string(text) != s || v.String() != s || !v.IsValid() {
				t.Errorf("%s: %q is read as %q and written as %q, %v", name, s, v, text, err)
			}
		},
		zero: func(t *testing.T) {
			var v T
			if v.IsValid() {
				t.Errorf("%s: the zero value is valid", name)
			}
			if _, err := v.MarshalText(); err == nil {
				t.Errorf("%s: the zero value can be written", name)
			}
			if _, err := json.Marshal(v); err == nil {
				t.Errorf("%s: the zero value can be written as JSON", name)
			}
		},
	}
}

var codes = []reader{
	law("Basis", negotiation.ParseBasis),
	law("Fate", negotiation.ParseFate),
	law("Stage", negotiation.ParseStage),
	law("TextType", negotiation.ParseTextType),
}

var words = []string{"named-in-source", "joint-statement", "taken-up-in-part", "pending", "zero-draft", "adopted", "working-paper", "report"}

func TestLaw(t *testing.T) {
	for _, c := range codes {
		c.zero(t)
		for _, s := range words {
			c.read(t, s)
		}
	}
}

func FuzzParse(f *testing.F) {
	for _, s := range append(words, "", " report", "Report", "draft\n", "\xff", "adopted\x00") {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		for _, c := range codes {
			c.read(t, s)
		}
	})
}
