package positions

import (
	"github.com/cybernorms/cybernorms/diag"
	"github.com/cybernorms/cybernorms/internal/vocab"
)

// Extent says how much of the statement the coder read. Only a whole text supports [NotAddressed].
// The zero value is invalid.
type Extent uint8

// The words of the vocabulary, in order.
const (
	// FullText is "full": the whole text.
	FullText Extent = iota + 1
	// PartOfText is "part": an excerpt, a summary or a report of it.
	PartOfText
)

var extents = vocab.New[Extent]("extent", []diag.Word{
	FullText:   {Code: "full", Meaning: "the whole text"},
	PartOfText: {Code: "part", Meaning: "an excerpt, a summary or a report of it"},
})

// ParseExtent returns the extent with that word. Any other text is a [*diag.CodeError].
func ParseExtent(s string) (Extent, error) { return extents.Parse(s) }

// MustParseExtent is [ParseExtent] for words in source code. It panics on any other text.
func MustParseExtent(s string) Extent {
	e, err := ParseExtent(s)
	if err != nil {
		panic(err)
	}
	return e
}

// IsValid reports whether e is one of the constants.
func (e Extent) IsValid() bool { return extents.IsValid(e) }

// String returns the word, or a text that says that e is invalid.
func (e Extent) String() string { return extents.String(e) }

// MarshalText encodes e as its word. An invalid one is an error.
func (e Extent) MarshalText() ([]byte, error) { return extents.MarshalText(e) }

// UnmarshalText decodes what [Extent.MarshalText] writes.
func (e *Extent) UnmarshalText(text []byte) error { return extents.UnmarshalText(e, text) }

// Vocabulary returns every word with its meaning, whatever e is.
func (Extent) Vocabulary() []diag.Word { return extents.Vocabulary() }
