package positions

import (
	"github.com/cybernorms/cybernorms/diag"
	"github.com/cybernorms/cybernorms/internal/vocab"
)

// Mode is how a meeting took the statement in. Whether informal ones count was itself disputed, so it is recorded.
// The zero value is invalid, and in a record means that the mode is not known.
type Mode uint8

// The words of the vocabulary, in order.
const (
	// Formal is "formal": in a formal meeting.
	Formal Mode = iota + 1
	// Informal is "informal": in a meeting held in informal mode.
	Informal
	// InterSessional is "inter-sessional": between sessions.
	InterSessional
	// Written is "written": in writing only.
	Written
	// NoMode is "none": outside any meeting.
	NoMode
)

var modes = vocab.New[Mode]("mode", []diag.Word{
	Formal:         {Code: "formal", Meaning: "in a formal meeting"},
	Informal:       {Code: "informal", Meaning: "in a meeting held in informal mode"},
	InterSessional: {Code: "inter-sessional", Meaning: "between sessions"},
	Written:        {Code: "written", Meaning: "in writing only"},
	NoMode:         {Code: "none", Meaning: "outside any meeting"},
})

// ParseMode returns the mode with that word. Any other text is a [*diag.CodeError].
func ParseMode(s string) (Mode, error) { return modes.Parse(s) }

// MustParseMode is [ParseMode] for words in source code. It panics on any other text.
func MustParseMode(s string) Mode {
	m, err := ParseMode(s)
	if err != nil {
		panic(err)
	}
	return m
}

// IsValid reports whether m is one of the constants.
func (m Mode) IsValid() bool { return modes.IsValid(m) }

// String returns the word, or a text that says that m is invalid.
func (m Mode) String() string { return modes.String(m) }

// MarshalText encodes m as its word. An invalid one is an error.
func (m Mode) MarshalText() ([]byte, error) { return modes.MarshalText(m) }

// UnmarshalText decodes what [Mode.MarshalText] writes.
func (m *Mode) UnmarshalText(text []byte) error { return modes.UnmarshalText(m, text) }

// Vocabulary returns every word with its meaning, whatever m is.
func (Mode) Vocabulary() []diag.Word { return modes.Vocabulary() }
