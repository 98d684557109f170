package dataset

import (
	"slices"
	"strconv"
	"strings"

	"github.com/cybernorms/cybernorms/positions"
)

// passage is a text, or a place in it, that a query names.
type passage struct {
	positions.OnText
	title    []string // its words, folded
	revision string   // folded
}

func newPassage(o positions.OnText) passage {
	return passage{OnText: o, title: strings.Fields(strings.ToLower(o.Title)), revision: foldRevision(o.Revision)}
}

// any reports whether the query names no text.
func (p *passage) any() bool { return p.IsZero() }

func (p *passage) matches(_ *Dataset, o positions.OnText) bool {
	return (p.Text == "" || p.Text == o.Text) &&
		(p.Symbol.IsZero() || p.Symbol == o.Symbol) &&
		hasWords(strings.ToLower(o.Title), p.title) &&
		(p.revision == "" || p.revision == foldRevision(o.Revision)) &&
		(p.Paragraph == "" || hasParagraph(o.Paragraph, p.Paragraph)) &&
		!slices.ContainsFunc(p.Asks, func(a positions.Ask) bool { return !slices.Contains(o.Asks, a) })
}

func hasWords(s string, words []string) bool {
	return !slices.ContainsFunc(words, func(w string) bool { return !strings.Contains(s, w) })
}

// foldRevision makes "Rev.1", "rev 1" and "REV1" the same.
func foldRevision(s string) string {
	return strings.Map(func(r rune) rune {
		if r == ' ' || r == '.' || r == '-' {
			return -1
		}
		return r
	}, strings.ToLower(s))
}

// hasParagraph reports whether a paragraph as it is recorded is, holds or spans the one that is wanted.
func hasParagraph(recorded, wanted string) bool {
	have, want := paragraphWords(recorded), paragraphWords(wanted)
	for i := range have {
		if i+len(want) <= len(have) && slices.Equal(have[i:i+len(want)], want) {
			return true
		}
	}
	n, err := strconv.Atoi(wanted)
	if err != nil {
		return false
	}
	for i := 1; i+1 < len(have); i++ {
		first, firstErr := strconv.Atoi(have[i-1])
		last, lastErr := strconv.Atoi(have[i+1])
		if isDash(have[i]) && firstErr == nil && lastErr == nil && first <= n && n <= last {
			return true
		}
	}
	return false
}

func isDash(s string) bool { return s == "-" || s == "–" || s == "to" }

// paragraphWords takes "op. 2 (a)" apart into "op", "2" and "a". A dash between is a word of its own.
func paragraphWords(s string) []string {
	s = strings.NewReplacer("-", " - ", "–", " – ").Replace(strings.ToLower(s))
	return strings.FieldsFunc(s, func(r rune) bool { return strings.ContainsRune(" .,;()[]/", r) })
}
