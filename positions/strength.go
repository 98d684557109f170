package positions

import (
	"github.com/cybernorms/cybernorms/diag"
	"github.com/cybernorms/cybernorms/internal/vocab"
)

// Strength is how firmly a stance is put, apart from its direction. The zero value is invalid, and in a record means
// that the source does not say.
type Strength uint8

// The words of the vocabulary, in order.
const (
	// Tentative is "tentative": as a preference or a question.
	Tentative Strength = iota + 1
	// Plain is "plain": as a view.
	Plain
	// Insistent is "insistent": as a repeated or pressing demand.
	Insistent
	// RedLine is "red-line": as a condition of any agreement.
	RedLine
)

var strengths = vocab.New[Strength]("strength", []diag.Word{
	Tentative: {Code: "tentative", Meaning: "as a preference or a question"},
	Plain:     {Code: "plain", Meaning: "as a view"},
	Insistent: {Code: "insistent", Meaning: "as a repeated or pressing demand"},
	RedLine:   {Code: "red-line", Meaning: "as a condition of any agreement"},
})

// ParseStrength returns the strength with that word. Any other text is a [*diag.CodeError].
func ParseStrength(s string) (Strength, error) { return strengths.Parse(s) }

// MustParseStrength is [ParseStrength] for words in source code. It panics on any other text.
func MustParseStrength(s string) Strength {
	v, err := ParseStrength(s)
	if err != nil {
		panic(err)
	}
	return v
}

// IsValid reports whether s is one of the constants.
func (s Strength) IsValid() bool { return strengths.IsValid(s) }

// String returns the word, or a text that says that s is invalid.
func (s Strength) String() string { return strengths.String(s) }

// MarshalText encodes s as its word. An invalid one is an error.
func (s Strength) MarshalText() ([]byte, error) { return strengths.MarshalText(s) }

// UnmarshalText decodes what [Strength.MarshalText] writes.
func (s *Strength) UnmarshalText(text []byte) error { return strengths.UnmarshalText(s, text) }

// Vocabulary returns every word with its meaning, whatever s is.
func (Strength) Vocabulary() []diag.Word { return strengths.Vocabulary() }
