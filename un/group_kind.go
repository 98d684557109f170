package un

import (
	"github.com/cybernorms/cybernorms/diag"
	"github.com/cybernorms/cybernorms/internal/vocab"
)

// GroupKind says what sort of group a [Group] is. The zero value is invalid.
type GroupKind uint8

// The kinds.
const (
	// RegionalGroup is one of the five in which the Member States of the United Nations hold elections and consult. No two overlap.
	RegionalGroup GroupKind = iota + 1
	// Organisation has a founding treaty or standing organs of its own.
	Organisation
	// PoliticalGroup consults or speaks jointly without being an organisation.
	PoliticalGroup
)

var groupKinds = vocab.New[GroupKind]("group kind", []diag.Word{
	RegionalGroup:  {Code: "regional-group", Meaning: "one of the five regional groups of the United Nations"},
	Organisation:   {Code: "organisation", Meaning: "has a founding treaty or standing organs of its own"},
	PoliticalGroup: {Code: "political-group", Meaning: "consults or speaks jointly without being an organisation"},
})

// ParseGroupKind returns the kind of group with that word. Any other text is a [*diag.CodeError].
func ParseGroupKind(s string) (GroupKind, error) { return groupKinds.Parse(s) }

// MustParseGroupKind is [ParseGroupKind] for words in source code. It panics on any other text.
func MustParseGroupKind(s string) GroupKind { return must(ParseGroupKind(s)) }

// IsValid reports whether k is one of the constants.
func (k GroupKind) IsValid() bool { return groupKinds.IsValid(k) }

// String returns the word, or a text that says that k is invalid.
func (k GroupKind) String() string { return groupKinds.String(k) }

// MarshalText encodes k as its word. An invalid one is a [*diag.CodeError].
func (k GroupKind) MarshalText() ([]byte, error) { return groupKinds.MarshalText(k) }

// UnmarshalText decodes what [GroupKind.MarshalText] writes. On error *k is left as it was.
func (k *GroupKind) UnmarshalText(text []byte) error { return groupKinds.UnmarshalText(k, text) }

// Vocabulary returns every word with its meaning, whatever k is.
func (GroupKind) Vocabulary() []diag.Word { return groupKinds.Vocabulary() }
