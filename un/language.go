package un

import (
	"iter"
	"slices"

	"github.com/cybernorms/cybernorms/diag"
)

// Language is a language by its ISO 639 code in lower case, of two letters or of three: "fr", "tet".
// The codes are not checked against the standard's list, only for their form. The zero value is invalid.
type Language uint32 // the letters from the highest byte but one down, so that languages order as their codes do

// The official languages of the United Nations.
const (
	Arabic  Language = 'a'<<16 | 'r'<<8
	Chinese Language = 'z'<<16 | 'h'<<8
	English Language = 'e'<<16 | 'n'<<8
	French  Language = 'f'<<16 | 'r'<<8
	Russian Language = 'r'<<16 | 'u'<<8
	Spanish Language = 'e'<<16 | 's'<<8
)

// official has the six in the order of their English names, in which the United Nations lists them.
var official = [...]Language{Arabic, Chinese, English, French, Russian, Spanish}

// OfficialLanguages yields the six official languages of the United Nations in the order of their English names.
func OfficialLanguages() iter.Seq[Language] { return slices.Values(official[:]) }

// ParseLanguage returns the language with that code, two or three letters a to z. Any other text is a [*diag.CodeError].
func ParseLanguage(s string) (Language, error) {
	var l Language
	if len(s) == 2 || len(s) == 3 {
		for i := range len(s) {
			l |= Language(s[i]) << (16 - 8*i)
		}
	}
	if !l.IsValid() || l.String() != s { // a third letter of 0 would be none
		return 0, &diag.CodeError{What: "language", Input: s, Problem: diag.Malformed,
			Form: "an ISO 639 code in lower case, such as en or tet"}
	}
	return l, nil
}

// MustParseLanguage is [ParseLanguage] for codes in source code. It panics on any other text.
func MustParseLanguage(s string) Language { return must(ParseLanguage(s)) }

func (l Language) letters() [3]byte { return [3]byte{byte(l >> 16), byte(l >> 8), byte(l)} }

// IsValid reports whether l has the form of a language code.
func (l Language) IsValid() bool {
	b := l.letters()
	return l>>24 == 0 && isLower(b[0]) && isLower(b[1]) && (b[2] == 0 || isLower(b[2]))
}

func isLower(c byte) bool { return c >= 'a' && c <= 'z' }

// IsOfficialUN reports whether l is one of the six official languages of the United Nations.
func (l Language) IsOfficialUN() bool { return slices.Contains(official[:], l) }

// String returns the code, or a text that says that l is invalid.
func (l Language) String() string {
	if !l.IsValid() {
		return "invalid language"
	}
	b := l.letters()
	if b[2] == 0 {
		return string(b[:2])
	}
	return string(b[:])
}

// MarshalText encodes the language as its code. An invalid one is a [*diag.CodeError].
func (l Language) MarshalText() ([]byte, error) {
	if !l.IsValid() {
		return nil, &diag.CodeError{What: "language", Problem: diag.Zero}
	}
	return []byte(l.String()), nil
}

// UnmarshalText decodes what [Language.MarshalText] writes. On error *l is left as it was.
func (l *Language) UnmarshalText(text []byte) error { return unmarshal(l, text, ParseLanguage) }
