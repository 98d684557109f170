package positions

import (
	"github.com/cybernorms/cybernorms/diag"
	"github.com/cybernorms/cybernorms/internal/vocab"
)

// Confidence is how sure the coder is of the coding; a source that cannot carry more caps it. The zero value is invalid.
type Confidence uint8

// The words of the vocabulary, in order.
const (
	// LowConfidence is "low": another coder may well differ.
	LowConfidence Confidence = iota + 1
	// MediumConfidence is "medium": another coder would probably agree.
	MediumConfidence
	// HighConfidence is "high": the words leave no doubt.
	HighConfidence
)

var confidences = vocab.New[Confidence]("confidence", []diag.Word{
	LowConfidence:    {Code: "low", Meaning: "another coder may well differ"},
	MediumConfidence: {Code: "medium", Meaning: "another coder would probably agree"},
	HighConfidence:   {Code: "high", Meaning: "the words leave no doubt"},
})

// ParseConfidence returns the confidence with that word. Any other text is a [*diag.CodeError].
func ParseConfidence(s string) (Confidence, error) { return confidences.Parse(s) }

// MustParseConfidence is [ParseConfidence] for words in source code. It panics on any other text.
func MustParseConfidence(s string) Confidence {
	c, err := ParseConfidence(s)
	if err != nil {
		panic(err)
	}
	return c
}

// IsValid reports whether c is one of the constants.
func (c Confidence) IsValid() bool { return confidences.IsValid(c) }

// String returns the word, or a text that says that c is invalid.
func (c Confidence) String() string { return confidences.String(c) }

// MarshalText encodes c as its word. An invalid one is an error.
func (c Confidence) MarshalText() ([]byte, error) { return confidences.MarshalText(c) }

// UnmarshalText decodes what [Confidence.MarshalText] writes.
func (c *Confidence) UnmarshalText(text []byte) error { return confidences.UnmarshalText(c, text) }

// Vocabulary returns every word with its meaning, whatever c is.
func (Confidence) Vocabulary() []diag.Word { return confidences.Vocabulary() }
