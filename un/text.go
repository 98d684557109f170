package un

import (
	"maps"
	"slices"

	"github.com/cybernorms/cybernorms/diag"
	"github.com/cybernorms/cybernorms/internal/check"
)

// Text is a text in one or more languages, by language. A nil Text is no text.
type Text map[Language]string

// In returns the text in the first of the languages that it has, or else in English, or else "".
func (t Text) In(languages ...Language) string {
	for _, l := range languages {
		if s, ok := t[l]; ok {
			return s
		}
	}
	return t[English]
}

// Clone returns a copy that shares nothing with t.
func (t Text) Clone() Text { return maps.Clone(t) }

// Validate returns what is wrong with t as the member at p: a malformed language, a blank text.
func (t Text) Validate(p diag.Pointer) diag.Findings {
	var l check.List
	for _, language := range slices.Sorted(maps.Keys(t)) {
		at := p.Name(string(language))
		if _, err := ParseLanguage(string(language)); err != nil {
			l.Add(check.Code(at, err))
		}
		if t[language] == "" {
			l.Add(check.Empty(at, "an empty text"))
		}
		l.Text(at, t[language])
	}
	return l.Findings
}
