package diag

import (
	"cmp"
	"strings"
	"unicode/utf8"
)

// Excerpt is the part of a source line that surrounds a finding: the text before the marked part, the marked part, and
// what follows. An "…" stands where a long line was cut. It is raw text of the file: who shows it makes it harmless first.
type Excerpt struct {
	Before string `json:"before,omitzero"`
	Marked string `json:"marked,omitzero"`
	After  string `json:"after,omitzero"`
}

// IsZero reports whether the excerpt is empty: nothing may be shown.
func (e Excerpt) IsZero() bool { return e == Excerpt{} }

// Widths of an excerpt in code points, chosen so that it fits a terminal's usual hundred columns.
const (
	excerptBefore = 40
	excerptMarked = 60
	excerptAfter  = 24
)

// NewExcerpt cuts an excerpt from one line of a file (with or without its line end).
// The marked part starts at byte offset and is length bytes long; what goes past the line is cut off.
// The excerpt is a copy, so that a finding that is kept does not keep the file's text in memory.
func NewExcerpt(line string, offset, length int) Excerpt {
	line = strings.TrimRight(line, "\r\n")
	offset = min(max(offset, 0), len(line))
	end := offset + min(max(length, 0), len(line)-offset)
	e := Excerpt{Before: line[:offset], Marked: line[offset:end], After: line[end:]}
	if kept := lastRunes(e.Before, excerptBefore); len(kept) < len(e.Before) {
		e.Before = "…" + lastRunes(e.Before, excerptBefore-1)
	}
	e.Before = strings.Clone(e.Before)
	e.Marked = strings.Clone(cutRunes(e.Marked, excerptMarked))
	e.After = strings.Clone(cutRunes(e.After, excerptAfter))
	return e
}

func (e Excerpt) compare(g Excerpt) int {
	return cmp.Or(strings.Compare(e.Before, g.Before), strings.Compare(e.Marked, g.Marked), strings.Compare(e.After, g.After))
}

// lastRunes returns the last n code points of s. It looks at no more, because a line can be as long as a file.
func lastRunes(s string, n int) string {
	at := len(s)
	for ; n > 0 && at > 0; n-- {
		_, size := utf8.DecodeLastRuneInString(s[:at])
		at -= size
	}
	return s[at:]
}

// cutRunes returns s, or as much of it as leaves room for an ellipsis in n code points.
func cutRunes(s string, n int) string {
	last := 0 // where the n-th code point begins
	for i := range s {
		switch n--; n {
		case 0:
			last = i
		case -1:
			return s[:last] + "…"
		}
	}
	return s
}
