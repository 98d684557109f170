package codebook

import "github.com/cybernorms/cybernorms/internal/check"

// Stance is the answer to a topic's question: one of the words of its scale, or [NonCommittal]. The zero value is invalid.
type Stance string

// The stances of the support scale, which most proposals use, in order, and the one that every topic admits.
const (
	Opposes  Stance = "opposes"  // should not be
	Doubts   Stance = "doubts"   // not now, premature, unconvinced
	Open     Stance = "open"     // will discuss it, would not stand in the way
	Supports Stance = "supports" // wants it

	// NonCommittal says that the actor said that it has no view yet. It has no place in any order.
	NonCommittal Stance = "non-committal"
)

// ParseStance returns the stance that s writes. A text that is not a slug is a [*diag.CodeError]; whether a codebook
// knows the stance is another question.
func ParseStance(s string) (Stance, error) {
	if err := check.Slug("stance", s); err != nil {
		return "", err
	}
	return Stance(s), nil
}

// MustParseStance is [ParseStance] for stances in source code. It panics on any other text.
func MustParseStance(s string) Stance {
	st, err := ParseStance(s)
	if err != nil {
		panic(err)
	}
	return st
}

// IsValid reports whether st has the form of a stance.
func (st Stance) IsValid() bool { return check.IsSlug(string(st)) }

// String returns the code.
func (st Stance) String() string { return string(st) }

// MarshalText encodes the code. An empty or malformed one is a [*diag.CodeError].
func (st Stance) MarshalText() ([]byte, error) { return check.SlugText("stance", string(st)) }

// UnmarshalText decodes what [Stance.MarshalText] writes.
func (st *Stance) UnmarshalText(text []byte) error {
	parsed, err := ParseStance(string(text))
	if err == nil {
		*st = parsed
	}
	return err
}
