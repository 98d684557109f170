package dataset

import (
	"cmp"
	"maps"
	"slices"
	"strconv"
	"strings"

	"github.com/cybernorms/cybernorms/positions"
	"github.com/cybernorms/cybernorms/un"
)

// passage is a text, or a place in it, that a query names.
type passage struct {
	positions.OnText
	title    []string // its words, folded
	revision string   // folded
}

func (s *selector) newPassage(o positions.OnText) passage {
	title := strings.Fields(strings.ToLower(o.Title))
	o = s.resolved(o)
	return passage{OnText: o, title: title, revision: foldRevision(o.Revision)}
}

// issued is a revision of a text that has a record.
type issued struct {
	text     un.ID
	revision string
}

// issues returns the revisions that have a symbol, by it: of several texts that have one, that with the first id, wherever it stands.
func (d *Dataset) issues() map[un.Symbol]issued {
	by := map[un.Symbol]issued{}
	for i := range d.texts.list {
		t := &d.texts.list[i]
		for _, r := range t.Revisions {
			if have, taken := by[r.Symbol]; r.Symbol.IsValid() && (!taken || t.ID < have.text) {
				by[r.Symbol] = issued{t.ID, r.Revision}
			}
		}
	}
	return by
}

// resolved names a text by its record wherever there is one that has the symbol among its revisions.
func (s *selector) resolved(o positions.OnText) positions.OnText {
	if o.Text != "" || o.Symbol.IsZero() {
		return o
	}
	if r, known := s.issues[o.Symbol]; known {
		o.Text, o.Symbol = r.text, un.Symbol{}
		o.Revision = cmp.Or(o.Revision, r.revision)
	}
	return o
}

// any reports whether the query names no text.
func (p *passage) any() bool { return p.IsZero() }

func (p *passage) matches(s *selector, o positions.OnText) bool {
	o = s.resolved(o)
	return (p.Text == "" || p.Text == o.Text) &&
		(p.Symbol.IsZero() || p.Symbol == o.Symbol) &&
		(len(p.title) == 0 || hasWords(s.d.titles(o), p.title)) &&
		(p.revision == "" || p.revision == foldRevision(o.Revision)) &&
		(p.Paragraph == "" || hasParagraph(o.Paragraph, p.Paragraph)) &&
		!slices.ContainsFunc(p.Asks, func(a positions.Ask) bool { return !slices.Contains(o.Asks, a) })
}

// titles returns the titles of a text, in all languages, folded.
func (d *Dataset) titles(o positions.OnText) string {
	all := []string{o.Title}
	if i, ok := d.texts.byID[o.Text]; ok {
		all = slices.Sorted(maps.Values(d.texts.list[i].Title))
	}
	return strings.ToLower(strings.Join(all, "\n"))
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
