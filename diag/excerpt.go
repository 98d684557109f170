package diag

import (
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
func NewExcerpt(line string, offset, length int) Excerpt {
	line = strings.TrimRight(line, "\r\n")
	offset = min(max(offset, 0), len(line))
	end := min(offset+max(length, 0), len(line))
	e := Excerpt{Before: line[:offset], Marked: line[offset:end], After: line[end:]}
	if n := utf8.RuneCountInString(e.Before); n > excerptBefore {
		e.Before = "…" + dropRunes(e.Before, n-excerptBefore+1)
	}
	e.Marked = cutRunes(e.Marked, excerptMarked)
	e.After = cutRunes(e.After, excerptAfter)
	return e
}

func dropRunes(s string, n int) string {
	for i := range s {
		if n == 0 {
			return s[i:]
		}
		n--
	}
	return ""
}

func cutRunes(s string, n int) string {
	for i := range s {
		if n == 1 && i+utf8.RuneLen('x') < len(s) {
			return s[:i] + "…"
		}
		n--
	}
	return s
}
