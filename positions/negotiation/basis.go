package negotiation

import (
	"github.com/cybernorms/cybernorms/diag"
	"github.com/cybernorms/cybernorms/internal/vocab"
)

// Basis is what makes a [Group] a group. The zero value is invalid.
type Basis uint8

// The words of the vocabulary, in order.
const (
	// JointStatement is "joint-statement": its members spoke together on one occasion.
	JointStatement Basis = iota + 1
	// JointProposal is "joint-proposal": its members put a proposal forward together.
	JointProposal
	// WorkingGroup is "working-group": its members meet to work on something together.
	WorkingGroup
	// NamedInSource is "named-in-source": a source speaks of it under a name and lists no members.
	NamedInSource
)

var bases = vocab.New[Basis]("basis", []diag.Word{
	JointStatement: {Code: "joint-statement", Meaning: "its members spoke together on one occasion"},
	JointProposal:  {Code: "joint-proposal", Meaning: "its members put a proposal forward together"},
	WorkingGroup:   {Code: "working-group", Meaning: "its members meet to work on something together"},
	NamedInSource:  {Code: "named-in-source", Meaning: "a source speaks of it under a name and lists no members"},
})

// ParseBasis returns the basis with that word. Any other text is a [*diag.CodeError].
func ParseBasis(s string) (Basis, error) { return bases.Parse(s) }

// MustParseBasis is [ParseBasis] for words in source code. It panics on any other text.
func MustParseBasis(s string) Basis {
	b, err := ParseBasis(s)
	if err != nil {
		panic(err)
	}
	return b
}

// IsValid reports whether b is one of the constants.
func (b Basis) IsValid() bool { return bases.IsValid(b) }

// String returns the word, or a text that says that b is invalid.
func (b Basis) String() string { return bases.String(b) }

// MarshalText encodes b as its word. An invalid one is an error.
func (b Basis) MarshalText() ([]byte, error) { return bases.MarshalText(b) }

// UnmarshalText decodes what [Basis.MarshalText] writes.
func (b *Basis) UnmarshalText(text []byte) error { return bases.UnmarshalText(b, text) }

// Vocabulary returns every word with its meaning, whatever b is.
func (Basis) Vocabulary() []diag.Word { return bases.Vocabulary() }
