package layout

import (
	"strings"
	"unicode/utf8"

	"github.com/cybernorms/cybernorms/diag"
)

const bom = "\ufeff"

// source is a stretch of a file that begins where a line begins. It turns byte offsets into lines and columns
// when they are asked for, which is only for findings.
type source struct {
	text string
	base int // where in the file it begins
	line int // the number of its first line
}

func (s *source) holds(offset int) bool { return offset >= s.base && offset <= s.base+len(s.text) }

// place returns the line and column of an offset into the file. A byte order mark takes no column, as in editors.
func (s *source) place(offset int) (line, column int) {
	before := s.text[:min(max(offset-s.base, 0), len(s.text))]
	start := strings.LastIndexByte(before, '\n') + 1
	line = s.line + strings.Count(before[:start], "\n")
	if s.base == 0 && start == 0 {
		before = strings.TrimPrefix(before, bom)
	}
	return line, utf8.RuneCountInString(before[start:]) + 1
}

// span returns the place of some bytes of the file.
func (s *source) span(file string, offset, length int) diag.Span {
	offset = min(max(offset, s.base), s.base+len(s.text))
	length = min(max(length, 0), s.base+len(s.text)-offset)
	d := diag.Span{File: file, Offset: offset, Length: length}
	d.Line, d.Column = s.place(offset)
	d.EndLine, d.EndColumn = d.Line, d.Column
	if length > 0 {
		d.EndLine, d.EndColumn = s.place(offset + length)
	}
	return d
}

// excerpt cuts an excerpt out of the line in which the span begins.
func (s *source) excerpt(d diag.Span) diag.Excerpt {
	at := d.Offset - s.base
	if at < 0 || at > len(s.text) {
		return diag.Excerpt{}
	}
	start := strings.LastIndexByte(s.text[:at], '\n') + 1
	if s.base == 0 && start == 0 && at >= len(bom) && strings.HasPrefix(s.text, bom) {
		start = len(bom)
	}
	end := len(s.text)
	if i := strings.IndexByte(s.text[at:], '\n'); i >= 0 {
		end = at + i
	}
	return diag.NewExcerpt(s.text[start:end], at-start, d.Length)
}
