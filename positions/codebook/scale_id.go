package codebook

import "github.com/cybernorms/cybernorms/internal/check"

// ScaleID names a scale: "support". Scales of a data set's own codebook start with "x-". The zero value is invalid.
type ScaleID string

// ParseScaleID returns the scale that s writes. A text that is not a slug is a [*diag.CodeError]; whether a codebook
// knows the scale is another question.
func ParseScaleID(s string) (ScaleID, error) {
	if err := check.Slug("scale", s); err != nil {
		return "", err
	}
	return ScaleID(s), nil
}

// MustParseScaleID is [ParseScaleID] for scales in source code. It panics on any other text.
func MustParseScaleID(s string) ScaleID {
	id, err := ParseScaleID(s)
	if err != nil {
		panic(err)
	}
	return id
}

// IsValid reports whether id has the form of a scale.
func (id ScaleID) IsValid() bool { return check.IsSlug(string(id)) }

// String returns the code.
func (id ScaleID) String() string { return string(id) }

// MarshalText encodes the code. An empty or malformed one is a [*diag.CodeError].
func (id ScaleID) MarshalText() ([]byte, error) { return check.SlugText("scale", string(id)) }

// UnmarshalText decodes what [ScaleID.MarshalText] writes.
func (id *ScaleID) UnmarshalText(text []byte) error {
	parsed, err := ParseScaleID(string(text))
	if err == nil {
		*id = parsed
	}
	return err
}
