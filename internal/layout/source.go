package layout

import (
	"sort"
	"strings"
	"sync"
	"unicode/utf8"

	"github.com/cybernorms/cybernorms/diag"
)

const bom = "\ufeff"

// source is a stretch of a file that begins where a line begins. It turns byte offsets into lines and columns
// when they are asked for, which is only for findings.
type source struct {
	text  string
	base  int         // where in the file it begins
	line  int         // the number of its first line
	marks *milestones // of a long text; copies share them
}

func (s *source) holds(offset int) bool { return offset >= s.base && offset <= s.base+len(s.text) }

// place returns the line and column of an offset into the file. A byte order mark takes no column, as in editors.
func (s *source) place(offset int) (line, column int) {
	at := min(max(offset-s.base, 0), len(s.text))
	if s.marks != nil && at >= milestone {
		return s.placeFrom(s.marks.before(s.text, at), at)
	}
	before := s.text[:at]
	start := strings.LastIndexByte(before, '\n') + 1
	line = s.line + strings.Count(before[:start], "\n")
	if s.base == 0 && start == 0 {
		before = strings.TrimPrefix(before, bom)
	}
	return line, utf8.RuneCountInString(before[start:]) + 1
}

// placeFrom counts on from a milestone.
func (s *source) placeFrom(m mark, at int) (line, column int) {
	between := s.text[m.at:at]
	if i := strings.LastIndexByte(between, '\n'); i >= 0 {
		return s.line + m.lines + strings.Count(between, "\n"), utf8.RuneCountInString(between[i+1:]) + 1
	}
	column = m.column + utf8.RuneCountInString(between) + 1
	if s.base == 0 && m.lines == 0 && strings.HasPrefix(s.text, bom) {
		column--
	}
	return s.line + m.lines, column
}

// milestone is how many bytes apart a long text's milestones are.
const milestone = 4 << 10

// milestones tell what was counted up to some places of a text, so that a text of a megabyte is not counted anew for each of
// its many places. They are made when first asked for.
type milestones struct {
	once sync.Once
	list []mark
}

// mark says what stands before a place: whole lines, and code points of the line that it is in.
type mark struct{ at, lines, column int }

// before returns the last milestone at or before a place.
func (m *milestones) before(text string, at int) mark {
	m.once.Do(func() {
		last := mark{}
		m.list = append(m.list, last)
		for next := milestone; next < len(text); next += milestone {
			for next < len(text) && !utf8.RuneStart(text[next]) {
				next++
			}
			between := text[last.at:next]
			if i := strings.LastIndexByte(between, '\n'); i >= 0 {
				last.lines += strings.Count(between, "\n")
				last.column = utf8.RuneCountInString(between[i+1:])
			} else {
				last.column += utf8.RuneCountInString(between)
			}
			last.at = next
			m.list = append(m.list, last)
		}
	})
	i := sort.Search(len(m.list), func(i int) bool { return m.list[i].at > at })
	return m.list[i-1]
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

// reach is how many bytes around a place are enough for an excerpt. A line can be as long as a file, and have many places.
const reach = 1 << 10

// excerpt cuts an excerpt out of the line in which the span begins.
func (s *source) excerpt(d diag.Span) diag.Excerpt {
	at := d.Offset - s.base
	if at < 0 || at > len(s.text) {
		return diag.Excerpt{}
	}
	start := max(0, at-reach)
	start += strings.LastIndexByte(s.text[start:at], '\n') + 1
	if s.base == 0 && start == 0 && at >= len(bom) && strings.HasPrefix(s.text, bom) {
		start = len(bom)
	}
	end := min(len(s.text), at+max(0, d.Length)+reach)
	if i := strings.IndexByte(s.text[at:end], '\n'); i >= 0 {
		end = at + i
	}
	return diag.NewExcerpt(s.text[start:end], at-start, d.Length)
}
