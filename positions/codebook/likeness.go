package codebook

import (
	"github.com/cybernorms/cybernorms/diag"
	"github.com/cybernorms/cybernorms/internal/vocab"
)

// Likeness says whether answers may be compared when actors are. The zero value is invalid.
type Likeness uint8

// The words of the vocabulary, in order.
const (
	// CountsInLikeness is "counts": a likeness of actors may use it.
	CountsInLikeness Likeness = iota + 1
	// NeverInLikeness is "never": never part of a likeness.
	NeverInLikeness
)

var likenesses = vocab.New[Likeness]("likeness", []diag.Word{
	CountsInLikeness: {Code: "counts", Meaning: "a likeness of actors may use it"},
	NeverInLikeness:  {Code: "never", Meaning: "never part of a likeness"},
})

// ParseLikeness returns the likeness with that word. Any other text is a [*diag.CodeError].
func ParseLikeness(s string) (Likeness, error) { return likenesses.Parse(s) }

// MustParseLikeness is [ParseLikeness] for words in source code. It panics on any other text.
func MustParseLikeness(s string) Likeness {
	l, err := ParseLikeness(s)
	if err != nil {
		panic(err)
	}
	return l
}

// IsValid reports whether l is one of the constants.
func (l Likeness) IsValid() bool { return likenesses.IsValid(l) }

// String returns the word, or a text that says that l is invalid.
func (l Likeness) String() string { return likenesses.String(l) }

// MarshalText encodes l as its word. An invalid one is an error.
func (l Likeness) MarshalText() ([]byte, error) { return likenesses.MarshalText(l) }

// UnmarshalText decodes what [Likeness.MarshalText] writes.
func (l *Likeness) UnmarshalText(text []byte) error { return likenesses.UnmarshalText(l, text) }

// Vocabulary returns every word with its meaning, whatever l is.
func (Likeness) Vocabulary() []diag.Word { return likenesses.Vocabulary() }
