package positions

import (
	"github.com/cybernorms/cybernorms/diag"
	"github.com/cybernorms/cybernorms/internal/vocab"
)

// Status is what became of a statement. The zero value is invalid, and in a record means that it stands.
type Status uint8

// The words of the vocabulary, in order.
const (
	// Superseded is "superseded": replaced by a later statement of the same actor.
	Superseded Status = iota + 1
	// Withdrawn is "withdrawn": taken back by the actor.
	Withdrawn
)

var statuses = vocab.New[Status]("status", []diag.Word{
	Superseded: {Code: "superseded", Meaning: "replaced by a later statement of the same actor"},
	Withdrawn:  {Code: "withdrawn", Meaning: "taken back by the actor"},
})

// ParseStatus returns the status with that word. Any other text is a [*diag.CodeError].
func ParseStatus(s string) (Status, error) { return statuses.Parse(s) }

// MustParseStatus is [ParseStatus] for words in source code. It panics on any other text.
func MustParseStatus(s string) Status {
	v, err := ParseStatus(s)
	if err != nil {
		panic(err)
	}
	return v
}

// IsValid reports whether s is one of the constants.
func (s Status) IsValid() bool { return statuses.IsValid(s) }

// String returns the word, or a text that says that s is invalid.
func (s Status) String() string { return statuses.String(s) }

// MarshalText encodes s as its word. An invalid one is an error.
func (s Status) MarshalText() ([]byte, error) { return statuses.MarshalText(s) }

// UnmarshalText decodes what [Status.MarshalText] writes.
func (s *Status) UnmarshalText(text []byte) error { return statuses.UnmarshalText(s, text) }

// Vocabulary returns every word with its meaning, whatever s is.
func (Status) Vocabulary() []diag.Word { return statuses.Vocabulary() }
