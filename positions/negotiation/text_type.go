package negotiation

import (
	"github.com/cybernorms/cybernorms/diag"
	"github.com/cybernorms/cybernorms/internal/vocab"
)

// TextType is what sort of document a [Text] is. The zero value is invalid.
type TextType uint8

// The words of the vocabulary, in order.
const (
	// Report is "report": the report of a working group or group of experts.
	Report TextType = iota + 1
	// Resolution is "resolution": a resolution or a draft of one.
	Resolution
	// Convention is "convention": a treaty or a draft of one.
	Convention
	// Declaration is "declaration": a declaration or common position.
	Declaration
	// WorkingPaper is "working-paper": a paper that States or groups submitted.
	WorkingPaper
	// ProgrammeOfWork is "programme-of-work": an agenda, a programme of work or modalities.
	ProgrammeOfWork
	// Compendium is "compendium": a collection of national contributions.
	Compendium
)

var textTypes = vocab.New[TextType]("type of text", []diag.Word{
	Report:          {Code: "report", Meaning: "the report of a working group or group of experts"},
	Resolution:      {Code: "resolution", Meaning: "a resolution or a draft of one"},
	Convention:      {Code: "convention", Meaning: "a treaty or a draft of one"},
	Declaration:     {Code: "declaration", Meaning: "a declaration or common position"},
	WorkingPaper:    {Code: "working-paper", Meaning: "a paper that States or groups submitted"},
	ProgrammeOfWork: {Code: "programme-of-work", Meaning: "an agenda, a programme of work or modalities"},
	Compendium:      {Code: "compendium", Meaning: "a collection of national contributions"},
})

// ParseTextType returns the type of text with that word. Any other text is a [*diag.CodeError].
func ParseTextType(s string) (TextType, error) { return textTypes.Parse(s) }

// MustParseTextType is [ParseTextType] for words in source code. It panics on any other text.
func MustParseTextType(s string) TextType {
	t, err := ParseTextType(s)
	if err != nil {
		panic(err)
	}
	return t
}

// IsValid reports whether t is one of the constants.
func (t TextType) IsValid() bool { return textTypes.IsValid(t) }

// String returns the word, or a text that says that t is invalid.
func (t TextType) String() string { return textTypes.String(t) }

// MarshalText encodes t as its word. An invalid one is an error.
func (t TextType) MarshalText() ([]byte, error) { return textTypes.MarshalText(t) }

// UnmarshalText decodes what [TextType.MarshalText] writes.
func (t *TextType) UnmarshalText(text []byte) error { return textTypes.UnmarshalText(t, text) }

// Vocabulary returns every word with its meaning, whatever t is.
func (TextType) Vocabulary() []diag.Word { return textTypes.Vocabulary() }
