package codebook

import (
	"github.com/cybernorms/cybernorms/diag"
	"github.com/cybernorms/cybernorms/internal/vocab"
)

// Likeness says whether answers may be compared when actors are. The zero value is invalid.
type Likeness uint8

// The likenesss, with their words in a file.
const (
	CountsInLikeness Likeness = iota + 1 // "counts"
	NeverInLikeness                      // "never"
)

var likenesss = vocab.New[Likeness]("likeness", []diag.Word{
	CountsInLikeness: {Code: "counts", Meaning: "a likeness of actors may use it"},
	NeverInLikeness:  {Code: "never", Meaning: "never part of a likeness"},
})

// ParseLikeness returns the likeness with that word. Any other text is a [*diag.CodeError].
func ParseLikeness(s string) (Likeness, error) { return likenesss.Parse(s) }

// MustParseLikeness is [ParseLikeness] for words in source code. It panics on any other text.
func MustParseLikeness(s string) Likeness {
	l, err := ParseLikeness(s)
	if err != nil {
		panic(err)
	}
	return l
}

// IsValid reports whether l is one of the constants.
func (l Likeness) IsValid() bool { return likenesss.IsValid(l) }

// String returns the word, or a text that says that l is invalid.
func (l Likeness) String() string { return likenesss.String(l) }

// MarshalText encodes l as its word. An invalid one is an error.
func (l Likeness) MarshalText() ([]byte, error) { return likenesss.MarshalText(l) }

// UnmarshalText decodes what [Likeness.MarshalText] writes.
func (l *Likeness) UnmarshalText(text []byte) error { return likenesss.UnmarshalText(l, text) }

// Vocabulary returns every word with its meaning, whatever l is.
func (Likeness) Vocabulary() []diag.Word { return likenesss.Vocabulary() }
