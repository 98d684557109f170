package positions

import (
	"github.com/cybernorms/cybernorms/diag"
	"github.com/cybernorms/cybernorms/internal/vocab"
)

// Translation says in whose words the coder read the statement. The zero value is invalid, and in a record means
// that this is not known.
type Translation uint8

// The words of the vocabulary, in order.
const (
	// NotTranslated is "none": read in the language in which it was made.
	NotTranslated Translation = iota + 1
	// OfficialTranslation is "official": a translation by the United Nations or by the actor.
	OfficialTranslation
	// UnofficialTranslation is "unofficial": a translation by others.
	UnofficialTranslation
	// MachineTranslation is "machine": a translation by machine.
	MachineTranslation
)

var translations = vocab.New[Translation]("translation", []diag.Word{
	NotTranslated:         {Code: "none", Meaning: "read in the language in which it was made"},
	OfficialTranslation:   {Code: "official", Meaning: "a translation by the United Nations or by the actor"},
	UnofficialTranslation: {Code: "unofficial", Meaning: "a translation by others"},
	MachineTranslation:    {Code: "machine", Meaning: "a translation by machine"},
})

// ParseTranslation returns the translation with that word. Any other text is a [*diag.CodeError].
func ParseTranslation(s string) (Translation, error) { return translations.Parse(s) }

// MustParseTranslation is [ParseTranslation] for words in source code. It panics on any other text.
func MustParseTranslation(s string) Translation {
	t, err := ParseTranslation(s)
	if err != nil {
		panic(err)
	}
	return t
}

// IsValid reports whether t is one of the constants.
func (t Translation) IsValid() bool { return translations.IsValid(t) }

// String returns the word, or a text that says that t is invalid.
func (t Translation) String() string { return translations.String(t) }

// MarshalText encodes t as its word. An invalid one is an error.
func (t Translation) MarshalText() ([]byte, error) { return translations.MarshalText(t) }

// UnmarshalText decodes what [Translation.MarshalText] writes.
func (t *Translation) UnmarshalText(text []byte) error { return translations.UnmarshalText(t, text) }

// Vocabulary returns every word with its meaning, whatever t is.
func (Translation) Vocabulary() []diag.Word { return translations.Vocabulary() }
