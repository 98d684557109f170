package codebook

import "github.com/cybernorms/cybernorms/internal/check"

// Stance is the answer to a topic's question: one of the words of its scale, or [NonCommittal]. The zero value is invalid.
type Stance string

// ParseStance returns the stance that s writes. A text that is not a slug is a [*diag.CodeError]; whether a codebook
// knows the stance is another question.
func ParseStance(s string) (Stance, error) {
	if err := check.Slug("stance", s); err != nil {
		return "", err
	}
	return Stance(s), nil
}

// MustStance is [ParseStance] for stances in source code. It panics on any other text.
func MustStance(s string) Stance {
	s, err := ParseStance(s)
	if err != nil {
		panic(err)
	}
	return s
}

// IsValid reports whether s has the form of a stance.
func (s Stance) IsValid() bool { return check.Slug("stance", string(s)) == nil }

// String returns the code.
func (s Stance) String() string { return string(s) }

// MarshalText encodes the code. A malformed one is an error.
func (s Stance) MarshalText() ([]byte, error) {
	if err := check.Slug("stance", string(s)); err != nil {
		return nil, err
	}
	return []byte(s), nil
}

// UnmarshalText decodes what [Stance.MarshalText] writes.
func (s *Stance) UnmarshalText(text []byte) error {
	parsed, err := ParseStance(string(text))
	if err == nil {
		*s = parsed
	}
	return err
}
