package positions

import (
	"github.com/cybernorms/cybernorms/diag"
	"github.com/cybernorms/cybernorms/internal/vocab"
)

// Role is what an actor is to a proposal. The zero value is invalid.
type Role uint8

// The words of the vocabulary, in order.
const (
	// Proposer is "proposer": put it forward.
	Proposer Role = iota + 1
	// Sponsor is "sponsor": tabled it.
	Sponsor
	// CoSponsor is "co-sponsor": joined in tabling it.
	CoSponsor
	// Supporter is "supporter": speaks for it.
	Supporter
)

var roles = vocab.New[Role]("role", []diag.Word{
	Proposer:  {Code: "proposer", Meaning: "put it forward"},
	Sponsor:   {Code: "sponsor", Meaning: "tabled it"},
	CoSponsor: {Code: "co-sponsor", Meaning: "joined in tabling it"},
	Supporter: {Code: "supporter", Meaning: "speaks for it"},
})

// ParseRole returns the role with that word. Any other text is a [*diag.CodeError].
func ParseRole(s string) (Role, error) { return roles.Parse(s) }

// MustParseRole is [ParseRole] for words in source code. It panics on any other text.
func MustParseRole(s string) Role {
	r, err := ParseRole(s)
	if err != nil {
		panic(err)
	}
	return r
}

// IsValid reports whether r is one of the constants.
func (r Role) IsValid() bool { return roles.IsValid(r) }

// String returns the word, or a text that says that r is invalid.
func (r Role) String() string { return roles.String(r) }

// MarshalText encodes r as its word. An invalid one is an error.
func (r Role) MarshalText() ([]byte, error) { return roles.MarshalText(r) }

// UnmarshalText decodes what [Role.MarshalText] writes.
func (r *Role) UnmarshalText(text []byte) error { return roles.UnmarshalText(r, text) }

// Vocabulary returns every word with its meaning, whatever r is.
func (Role) Vocabulary() []diag.Word { return roles.Vocabulary() }
