package positions

import (
	"github.com/cybernorms/cybernorms/diag"
	"github.com/cybernorms/cybernorms/internal/vocab"
)

// AttributionKind is the sense in which one actor said that another did something. The zero value is invalid.
type AttributionKind uint8

// The words of the vocabulary, in order.
const (
	// LegalAttribution is "legal": as conduct for which the other is responsible under international law.
	LegalAttribution AttributionKind = iota + 1
	// PoliticalAttribution is "political": as a political statement.
	PoliticalAttribution
	// TechnicalAttribution is "technical": as a technical finding.
	TechnicalAttribution
)

var attributionKinds = vocab.New[AttributionKind]("kind of attribution", []diag.Word{
	LegalAttribution:     {Code: "legal", Meaning: "as conduct for which the other is responsible under international law"},
	PoliticalAttribution: {Code: "political", Meaning: "as a political statement"},
	TechnicalAttribution: {Code: "technical", Meaning: "as a technical finding"},
})

// ParseAttributionKind returns the kind of attribution with that word. Any other text is a [*diag.CodeError].
func ParseAttributionKind(s string) (AttributionKind, error) { return attributionKinds.Parse(s) }

// MustParseAttributionKind is [ParseAttributionKind] for words in source code. It panics on any other text.
func MustParseAttributionKind(s string) AttributionKind {
	a, err := ParseAttributionKind(s)
	if err != nil {
		panic(err)
	}
	return a
}

// IsValid reports whether a is one of the constants.
func (a AttributionKind) IsValid() bool { return attributionKinds.IsValid(a) }

// String returns the word, or a text that says that a is invalid.
func (a AttributionKind) String() string { return attributionKinds.String(a) }

// MarshalText encodes a as its word. An invalid one is an error.
func (a AttributionKind) MarshalText() ([]byte, error) { return attributionKinds.MarshalText(a) }

// UnmarshalText decodes what [AttributionKind.MarshalText] writes.
func (a *AttributionKind) UnmarshalText(text []byte) error {
	return attributionKinds.UnmarshalText(a, text)
}

// Vocabulary returns every word with its meaning, whatever a is.
func (AttributionKind) Vocabulary() []diag.Word { return attributionKinds.Vocabulary() }
