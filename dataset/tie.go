package dataset

import (
	"github.com/cybernorms/cybernorms/diag"
	"github.com/cybernorms/cybernorms/internal/vocab"
)

// Tie is what ties an actor to a record. The first two are the actor's own doing; the others are worked out, and only
// when a [Query] asks for them. The zero value is invalid.
type Tie uint8

// The words of the vocabulary, the nearest first.
const (
	// Own is "own": the record is the actor's.
	Own Tie = iota + 1
	// Joint is "joint": the actor is one of several holders of the record.
	Joint
	// ByAlignment is "by-alignment": the actor joined what another said.
	ByAlignment
	// ByGroup is "by-group": a group said it to which the actor belonged.
	ByGroup
)

var ties = vocab.New[Tie]("tie", []diag.Word{
	Own:         {Code: "own", Meaning: "the record is the actor's"},
	Joint:       {Code: "joint", Meaning: "the actor is one of several holders of the record"},
	ByAlignment: {Code: "by-alignment", Meaning: "the actor joined what another said"},
	ByGroup:     {Code: "by-group", Meaning: "a group said it to which the actor belonged"},
})

// ParseTie returns the tie with that word. Any other text is a [*diag.CodeError].
func ParseTie(s string) (Tie, error) { return ties.Parse(s) }

// MustParseTie is [ParseTie] for words in source code. It panics on any other text.
func MustParseTie(s string) Tie {
	t, err := ParseTie(s)
	if err != nil {
		panic(err)
	}
	return t
}

// IsValid reports whether t is one of the constants.
func (t Tie) IsValid() bool { return ties.IsValid(t) }

// IsInherited reports whether the record is another's, and only carried over to the actor.
func (t Tie) IsInherited() bool { return t == ByAlignment || t == ByGroup }

// String returns the word, or a text that says that t is invalid.
func (t Tie) String() string { return ties.String(t) }

// MarshalText encodes t as its word. An invalid one is an error.
func (t Tie) MarshalText() ([]byte, error) { return ties.MarshalText(t) }

// UnmarshalText decodes what [Tie.MarshalText] writes.
func (t *Tie) UnmarshalText(text []byte) error { return ties.UnmarshalText(t, text) }

// Vocabulary returns every word with its meaning, whatever t is.
func (Tie) Vocabulary() []diag.Word { return ties.Vocabulary() }
