package positions

import (
	"github.com/cybernorms/cybernorms/diag"
	"github.com/cybernorms/cybernorms/internal/vocab"
)

// ConditionKind is the way in which a stance is bound. The zero value is invalid.
type ConditionKind uint8

// The words of the vocabulary, in order.
const (
	// ConditionIf is "if": holds if the text comes true.
	ConditionIf ConditionKind = iota + 1
	// ConditionUntil is "until": holds until the text comes true.
	ConditionUntil
	// ConditionOnlyAs is "only-as": holds only in the form that the text gives.
	ConditionOnlyAs
)

var conditionKinds = vocab.New[ConditionKind]("condition kind", []diag.Word{
	ConditionIf:     {Code: "if", Meaning: "holds if the text comes true"},
	ConditionUntil:  {Code: "until", Meaning: "holds until the text comes true"},
	ConditionOnlyAs: {Code: "only-as", Meaning: "holds only in the form that the text gives"},
})

// ParseConditionKind returns the condition kind with that word. Any other text is a [*diag.CodeError].
func ParseConditionKind(s string) (ConditionKind, error) { return conditionKinds.Parse(s) }

// MustParseConditionKind is [ParseConditionKind] for words in source code. It panics on any other text.
func MustParseConditionKind(s string) ConditionKind {
	c, err := ParseConditionKind(s)
	if err != nil {
		panic(err)
	}
	return c
}

// IsValid reports whether c is one of the constants.
func (c ConditionKind) IsValid() bool { return conditionKinds.IsValid(c) }

// String returns the word, or a text that says that c is invalid.
func (c ConditionKind) String() string { return conditionKinds.String(c) }

// MarshalText encodes c as its word. An invalid one is an error.
func (c ConditionKind) MarshalText() ([]byte, error) { return conditionKinds.MarshalText(c) }

// UnmarshalText decodes what [ConditionKind.MarshalText] writes.
func (c *ConditionKind) UnmarshalText(text []byte) error {
	return conditionKinds.UnmarshalText(c, text)
}

// Vocabulary returns every word with its meaning, whatever c is.
func (ConditionKind) Vocabulary() []diag.Word { return conditionKinds.Vocabulary() }
