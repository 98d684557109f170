package diag

import "fmt"

// Profile says how complete a data set is meant to be. Each profile asks for all that the one before it asks for.
// The zero value is invalid.
type Profile uint8

const (
	// Draft asks that what is written is right.
	Draft Profile = iota + 1
	// Publish asks besides for what a reader of a published data set needs, and names what is not known.
	Publish
	// Strict asks besides for everything that the model can hold about how a record came to be.
	Strict
)

var profiles = [...]string{Draft: "draft", Publish: "publish", Strict: "strict"}

// ParseProfile returns the profile that s names: "draft", "publish" or "strict". Any other text is a [*CodeError].
func ParseProfile(s string) (Profile, error) {
	for i, word := range profiles {
		if i > 0 && s == word {
			return Profile(i), nil
		}
	}
	return 0, &CodeError{What: "profile", Input: s, Problem: Unknown, Allowed: profiles[1:]}
}

// IsValid reports whether p is one of the three profiles.
func (p Profile) IsValid() bool { return p >= Draft && p <= Strict }

// String returns the profile's word, or a text that says that p is invalid.
func (p Profile) String() string {
	if !p.IsValid() {
		return fmt.Sprintf("invalid profile %d", uint8(p))
	}
	return profiles[p]
}

// MarshalText encodes the profile as its word. An invalid one is an error.
func (p Profile) MarshalText() ([]byte, error) {
	if !p.IsValid() {
		return nil, &CodeError{What: "profile", Problem: Zero}
	}
	return []byte(profiles[p]), nil
}

// UnmarshalText decodes what [Profile.MarshalText] writes.
func (p *Profile) UnmarshalText(text []byte) (err error) {
	*p, err = ParseProfile(string(text))
	return err
}
