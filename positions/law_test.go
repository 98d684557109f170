package positions_test

import (
	"encoding"
	"encoding/json"
	"errors"
	"fmt"
	"testing"

	"github.com/cybernorms/cybernorms/diag"
	"github.com/cybernorms/cybernorms/positions"
	"github.com/cybernorms/cybernorms/positions/codebook"
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
	law("Absence", positions.ParseAbsence),
	law("Ask", positions.ParseAsk),
	law("AttributionKind", positions.ParseAttributionKind),
	law("ConditionKind", positions.ParseConditionKind),
	law("Confidence", positions.ParseConfidence),
	law("Deed", positions.ParseDeed),
	law("Extent", positions.ParseExtent),
	law("Form", positions.ParseForm),
	law("Method", positions.ParseMethod),
	law("Mode", positions.ParseMode),
	law("Role", positions.ParseRole),
	law("Status", positions.ParseStatus),
	law("Strength", positions.ParseStrength),
	law("Translation", positions.ParseTranslation),
	law("codebook.Answers", codebook.ParseAnswers),
	law("codebook.Likeness", codebook.ParseLikeness),
	law("codebook.Order", codebook.ParseOrder),
	law("codebook.ScaleID", codebook.ParseScaleID),
	law("codebook.Stance", codebook.ParseStance),
	law("codebook.TopicID", codebook.ParseTopicID),
}

func TestLaw(t *testing.T) {
	for _, c := range codes {
		c.zero(t)
		for _, s := range []string{"not-addressed", "not-recorded", "add", "legal", "only-as", "high", "part", "speech", "by-hand", "none", "co-sponsor", "withdrawn", "red-line", "machine", "several", "never", "nominal", "did-not-sign", "x-own", "il-sovereignty"} {
			c.read(t, s)
		}
	}
}

func FuzzParse(f *testing.F) {
	for _, s := range []string{"not-addressed", "not-recorded", "add", "legal", "only-as", "high", "part", "speech", "by-hand", "none", "co-sponsor", "withdrawn", "red-line", "machine", "several", "never", "nominal", "did-not-sign", "x-own", "il-sovereignty", "", " supports", "Supports", "none\n", "\xff", "opposes\x00"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		for _, c := range codes {
			c.read(t, s)
		}
	})
}
