package positions

import (
	"github.com/cybernorms/cybernorms/diag"
	"github.com/cybernorms/cybernorms/internal/vocab"
)

// Absence says why a claim has no stance. Neither word is a view, and neither ever counts as one.
// The zero value is invalid.
type Absence uint8

// The words of the vocabulary, in order.
const (
	// NotAddressed is "not-addressed": the whole text was read and the topic is not in it.
	NotAddressed Absence = iota + 1
	// NotRecorded is "not-recorded": the topic was addressed, and the source at hand does not say how.
	NotRecorded
)

var absences = vocab.New[Absence]("absence", []diag.Word{
	NotAddressed: {Code: "not-addressed", Meaning: "the whole text was read and the topic is not in it"},
	NotRecorded:  {Code: "not-recorded", Meaning: "the topic was addressed, and the source at hand does not say how"},
})

// ParseAbsence returns the absence with that word. Any other text is a [*diag.CodeError].
func ParseAbsence(s string) (Absence, error) { return absences.Parse(s) }

// MustParseAbsence is [ParseAbsence] for words in source code. It panics on any other text.
func MustParseAbsence(s string) Absence {
	a, err := ParseAbsence(s)
	if err != nil {
		panic(err)
	}
	return a
}

// IsValid reports whether a is one of the constants.
func (a Absence) IsValid() bool { return absences.IsValid(a) }

// String returns the word, or a text that says that a is invalid.
func (a Absence) String() string { return absences.String(a) }

// MarshalText encodes a as its word. An invalid one is an error.
func (a Absence) MarshalText() ([]byte, error) { return absences.MarshalText(a) }

// UnmarshalText decodes what [Absence.MarshalText] writes.
func (a *Absence) UnmarshalText(text []byte) error { return absences.UnmarshalText(a, text) }

// Vocabulary returns every word with its meaning, whatever a is.
func (Absence) Vocabulary() []diag.Word { return absences.Vocabulary() }
