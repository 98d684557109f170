package negotiation

import (
	"github.com/cybernorms/cybernorms/diag"
	"github.com/cybernorms/cybernorms/internal/vocab"
)

// Fate is what became of a [Proposal]. The zero value is invalid.
type Fate uint8

// The words of the vocabulary, in order.
const (
	// TakenUp is "taken-up": it was agreed, or stands in an adopted text.
	TakenUp Fate = iota + 1
	// TakenUpInPart is "taken-up-in-part": part of it was agreed, or stands in an adopted text.
	TakenUpInPart
	// NotTakenUp is "not-taken-up": the text was adopted without it.
	NotTakenUp
	// Merged is "merged": it went on as part of another proposal.
	Merged
	// Withdrawn is "withdrawn": its proposers withdrew it.
	Withdrawn
	// Pending is "pending": a source says that it is still under discussion.
	Pending
)

var fates = vocab.New[Fate]("fate", []diag.Word{
	TakenUp:       {Code: "taken-up", Meaning: "it was agreed, or stands in an adopted text"},
	TakenUpInPart: {Code: "taken-up-in-part", Meaning: "part of it was agreed, or stands in an adopted text"},
	NotTakenUp:    {Code: "not-taken-up", Meaning: "the text was adopted without it"},
	Merged:        {Code: "merged", Meaning: "it went on as part of another proposal"},
	Withdrawn:     {Code: "withdrawn", Meaning: "its proposers withdrew it"},
	Pending:       {Code: "pending", Meaning: "a source says that it is still under discussion"},
})

// ParseFate returns the fate with that word. Any other text is a [*diag.CodeError].
func ParseFate(s string) (Fate, error) { return fates.Parse(s) }

// MustParseFate is [ParseFate] for words in source code. It panics on any other text.
func MustParseFate(s string) Fate {
	f, err := ParseFate(s)
	if err != nil {
		panic(err)
	}
	return f
}

// IsValid reports whether f is one of the constants.
func (f Fate) IsValid() bool { return fates.IsValid(f) }

// String returns the word, or a text that says that f is invalid.
func (f Fate) String() string { return fates.String(f) }

// MarshalText encodes f as its word. An invalid one is an error.
func (f Fate) MarshalText() ([]byte, error) { return fates.MarshalText(f) }

// UnmarshalText decodes what [Fate.MarshalText] writes.
func (f *Fate) UnmarshalText(text []byte) error { return fates.UnmarshalText(f, text) }

// Vocabulary returns every word with its meaning, whatever f is.
func (Fate) Vocabulary() []diag.Word { return fates.Vocabulary() }
