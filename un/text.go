package un

import (
	"maps"
	"slices"
	"strings"

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

// Validate returns what is wrong with t as the member at p: an invalid language, a blank text, no English. An absent one is
// right.
func (t Text) Validate(p diag.Pointer) diag.Findings {
	var l check.List
	if _, ok := t[English]; !ok && len(t) > 0 {
		l.Add(check.NoEnglish(p))
	}
	byCode := func(a, b Language) int { return strings.Compare(a.String(), b.String()) }
	for _, language := range slices.SortedFunc(maps.Keys(t), byCode) {
		at := p.Name(language.String())
		check.NeedCode(&l, at, language)
		if t[language] == "" {
			l.Add(check.Empty(at, "an empty text"))
		}
		l.Text(at, t[language])
	}
	return l.Findings
}
