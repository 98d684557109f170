package check

import (
	"strings"

	"github.com/cybernorms/cybernorms/diag"
)

// SlugPattern is the form of a slug for other tools, as a regular expression in the subset that RE2 and ECMA share.
const SlugPattern = `^[a-z0-9]+(-[a-z0-9]+)*$`

// MaxSlug is the length of the longest slug, in bytes.
const MaxSlug = 100

const slugForm = "lower-case letters a to z and digits, in words joined by single hyphens, at most 100 characters"

// Slug returns nil if s is a slug, and otherwise a [*diag.CodeError] that calls it a what.
func Slug(what, s string) error {
	if IsSlug(s) {
		return nil
	}
	e := &diag.CodeError{What: what, Input: s, Problem: diag.Malformed, Form: slugForm}
	if len(s) <= MaxSlug {
		// Letters outside ASCII are not guessed at: the hint would be another word.
		words := strings.FieldsFunc(strings.ToLower(s), func(r rune) bool { return strings.ContainsRune(" -_./:,", r) })
		if hint := strings.Join(words, "-"); IsSlug(hint) {
			e.Hint = hint
		}
	}
	return e
}

// SlugText returns what MarshalText writes of a slug that is a what. The empty one is the zero value, and no text at all.
func SlugText(what, s string) ([]byte, error) {
	if s == "" {
		return nil, &diag.CodeError{What: what, Problem: diag.Zero}
	}
	if err := Slug(what, s); err != nil {
		return nil, err
	}
	return []byte(s), nil
}

// IsSlug reports whether s is a slug.
func IsSlug(s string) bool {
	if s == "" || len(s) > MaxSlug {
		return false
	}
	hyphen := true // a hyphen may not come first, last or twice
	for i := range len(s) {
		switch c := s[i]; {
		case 'a' <= c && c <= 'z', '0' <= c && c <= '9':
			hyphen = false
		case c == '-' && !hyphen:
			hyphen = true
		default:
			return false
		}
	}
	return !hyphen
}
