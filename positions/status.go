package positions

import (
	"github.com/cybernorms/cybernorms/diag"
	"github.com/cybernorms/cybernorms/internal/vocab"
)

// Status is what became of a statement. The zero value is invalid, and in a record means that it stands.
type Status uint8

// The statuss, with their words in a file.
const (
	Superseded Status = iota + 1 // "superseded"
	Withdrawn                    // "withdrawn"
)

var statuss = vocab.New[Status]("status", []diag.Word{
	Superseded: {Code: "superseded", Meaning: "replaced by a later statement of the same actor"},
	Withdrawn:  {Code: "withdrawn", Meaning: "taken back by the actor"},
})

// ParseStatus returns the status with that word. Any other text is a [*diag.CodeError].
func ParseStatus(s string) (Status, error) { return statuss.Parse(s) }

// MustParseStatus is [ParseStatus] for words in source code. It panics on any other text.
func MustParseStatus(s string) Status {
	v, err := ParseStatus(s)
	if err != nil {
		panic(err)
	}
	return v
}

// IsValid reports whether s is one of the constants.
func (s Status) IsValid() bool { return statuss.IsValid(s) }

// String returns the word, or a text that says that s is invalid.
func (s Status) String() string { return statuss.String(s) }

// MarshalText encodes s as its word. An invalid one is an error.
func (s Status) MarshalText() ([]byte, error) { return statuss.MarshalText(s) }

// UnmarshalText decodes what [Status.MarshalText] writes.
func (s *Status) UnmarshalText(text []byte) error { return statuss.UnmarshalText(s, text) }

// Vocabulary returns every word with its meaning, whatever s is.
func (Status) Vocabulary() []diag.Word { return statuss.Vocabulary() }
