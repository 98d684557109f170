package un

import "github.com/cybernorms/cybernorms/internal/check"

// ID is the name that authors give to a record of a data set: a lower-case slug of 1 to 100 bytes, words of ASCII
// letters and digits joined by single hyphens ("est-2021-position"). It never changes once it is published.
//
// A conversion such as ID("No slug") bypasses [ParseID]; [ID.IsValid] and [ID.MarshalText] judge the text again.
type ID string

// ParseID returns the id that s writes. Any other text is a [*diag.CodeError], with the slug that it could be as its hint.
func ParseID(s string) (ID, error) {
	if err := check.Slug("id", s); err != nil {
		return "", err
	}
	return ID(s), nil
}

// MustParseID is [ParseID] for ids in source code. It panics on any other text.
func MustParseID(s string) ID { return must(ParseID(s)) }

// IsValid reports whether [ParseID] takes id.
func (id ID) IsValid() bool { return check.IsSlug(string(id)) }

// String returns the id as it is, valid or not.
func (id ID) String() string { return string(id) }

// MarshalText encodes the id. An empty or otherwise invalid one is a [*diag.CodeError].
func (id ID) MarshalText() ([]byte, error) { return check.SlugText("id", string(id)) }

// UnmarshalText decodes what [ID.MarshalText] writes. On error *id is left as it was.
func (id *ID) UnmarshalText(text []byte) error { return unmarshal(id, text, ParseID) }
