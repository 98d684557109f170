package un

import (
	"strings"

	"github.com/cybernorms/cybernorms/diag"
)

// ID is the name that authors give to a record of a data set: a lower-case slug of 1 to 100 bytes, words of ASCII
// letters and digits joined by single hyphens ("est-2021-position"). It never changes once it is published.
//
// A conversion such as ID("No slug") bypasses [ParseID]; [ID.IsValid] and [ID.MarshalText] judge the text again.
type ID string

const (
	maxID  = 100 // bytes
	idForm = "lower-case letters and digits, words joined by single hyphens, 1 to 100 bytes"
)

// ParseID returns the id that s writes. Any other text is a [*diag.CodeError], with the slug that it could be as its hint.
func ParseID(s string) (ID, error) {
	if idShaped(s) {
		return ID(s), nil
	}
	return "", &diag.CodeError{What: "id", Input: s, Problem: diag.Malformed, Form: idForm, Hint: slugHint(s)}
}

// MustParseID is [ParseID] for ids in source code. It panics on any other text.
func MustParseID(s string) ID {
	id, err := ParseID(s)
	if err != nil {
		panic(err)
	}
	return id
}

// IsValid reports whether [ParseID] takes id.
func (id ID) IsValid() bool { return idShaped(string(id)) }

// String returns the id as it is, valid or not.
func (id ID) String() string { return string(id) }

// MarshalText encodes the id. An empty or otherwise invalid one is a [*diag.CodeError].
func (id ID) MarshalText() ([]byte, error) {
	if id == "" {
		return nil, &diag.CodeError{What: "id", Problem: diag.Zero}
	}
	if _, err := ParseID(string(id)); err != nil {
		return nil, err
	}
	return []byte(id), nil
}

// UnmarshalText decodes what [ID.MarshalText] writes. On error id is left as it was.
func (id *ID) UnmarshalText(text []byte) error {
	parsed, err := ParseID(string(text))
	if err == nil {
		*id = parsed
	}
	return err
}

// idShaped reports whether s matches ^[a-z0-9]+(-[a-z0-9]+)*$ and has at most 100 bytes.
func idShaped(s string) bool {
	if s == "" || len(s) > maxID {
		return false
	}
	word := false // whether the last byte belongs to a word
	for i := range len(s) {
		switch c := s[i]; {
		case 'a' <= c && c <= 'z' || '0' <= c && c <= '9':
			word = true
		case c == '-' && word:
			word = false
		default:
			return false
		}
	}
	return word
}

// slugHint returns the slug that s could be, or "" where letters outside ASCII would be lost.
func slugHint(s string) string {
	if len(s) > maxID {
		return ""
	}
	words := strings.FieldsFunc(strings.ToLower(s), func(r rune) bool { return strings.ContainsRune(" -_./:,", r) })
	if slug := strings.Join(words, "-"); idShaped(slug) {
		return slug
	}
	return ""
}
