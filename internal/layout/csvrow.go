package layout

import (
	"bytes"
	"io"
	"strings"
)

// cell is one cell as it was written, quotes included, from the start of its row or record.
type cell struct {
	offset, length int32
	quoted         bool
	folded         bool // holds doubled quotes or line ends of two bytes, so that it differs from what it says
}

// text returns what the cell says.
func (c cell) text(of string) string {
	raw := of[c.offset : c.offset+c.length]
	if c.quoted {
		raw = strings.TrimSuffix(raw[1:], `"`) // a quote that is not closed is a finding, and then there is no tree
	}
	if c.folded {
		raw = strings.ReplaceAll(strings.ReplaceAll(raw, `""`, `"`), "\r\n", "\n")
	}
	return raw
}

// rowProblem is something wrong with a row, from its start.
type rowProblem struct {
	offset, length int
	summary        string
	detail         string
}

// rowReader splits a CSV file into rows and cells, and keeps where each stands. It does not stop at misplaced quotes.
type rowReader struct {
	lines    *lineReader
	max      int
	buf      []byte
	cells    []cell
	problems []rowProblem
	offset   int // of the row in the file
	line     int // the number of its first line
	tooLong  bool
	lost     bool // a quote was never closed: what follows cannot be told apart
}

// next reads one row. At the end of the file it returns io.EOF; any other error is the reader's.
func (r *rowReader) next() error {
	line, tooLong, err := r.lines.next()
	if err != nil {
		return err
	}
	r.buf, r.cells, r.problems = append(r.buf[:0], line...), r.cells[:0], r.problems[:0]
	r.offset, r.line, r.tooLong, r.lost = r.lines.offset, r.lines.line, tooLong, false
	if tooLong {
		return nil
	}
	i := 0
	if r.offset == 0 && bytes.HasPrefix(r.buf, []byte(bom)) {
		i = len(bom)
	}
	for {
		start := i
		c, end, closed := cell{offset: int32(i)}, i, true
		if i < len(r.buf) && r.buf[i] == '"' {
			c.quoted = true
			if end, closed, err = r.quotedCell(&c); err != nil {
				return err
			}
		} else {
			end = r.plainCell(i)
		}
		c.length = int32(end - start)
		r.cells = append(r.cells, c)
		if !closed {
			r.lost = true
			r.problem(start, 1, "the quote that opens here is not closed", "close the quote, or remove it; a quote inside a quoted cell is written twice")
			return nil
		}
		if end == len(r.buf) || r.buf[end] != ',' {
			return nil
		}
		i = end + 1
	}
}

func (r *rowReader) problem(offset, length int, summary, detail string) {
	r.problems = append(r.problems, rowProblem{offset, length, summary, detail})
}

// plainCell returns where the cell without quotes at i ends.
func (r *rowReader) plainCell(i int) int {
	end := i
	quote := -1
	for end < len(r.buf) && r.buf[end] != ',' && r.buf[end] != '\n' {
		if r.buf[end] == '"' && quote < 0 {
			quote = end
		}
		end++
	}
	if end > i && r.buf[end-1] == '\r' && (end == len(r.buf) || r.buf[end] == '\n') {
		end--
	}
	if quote >= 0 && len(bytes.TrimLeft(r.buf[i:quote], " \t")) == 0 {
		r.problem(i, quote-i, "blanks stand before the opening quote", "remove the blanks: a quoted cell begins with its quote")
	} else if quote >= 0 {
		r.problem(quote, 1, "a quote stands in a cell that does not begin with one", "put the whole cell in quotes, and write the quote inside it twice")
	}
	return end
}

// quotedCell reads the cell that begins with a quote, with as many lines as it has, and returns where it ends.
func (r *rowReader) quotedCell(c *cell) (end int, closed bool, err error) {
	i := int(c.offset) + 1
	for {
		j := bytes.IndexByte(r.buf[i:], '"')
		part := r.buf[i:]
		if j >= 0 {
			part = part[:j]
		}
		c.folded = c.folded || bytes.Contains(part, []byte("\r\n"))
		switch {
		case j < 0:
			i = len(r.buf)
			line, tooLong, err := r.lines.next()
			if err != nil && err != io.EOF {
				return 0, false, err
			}
			if err == io.EOF || tooLong || len(r.buf)+len(line) > r.max {
				r.tooLong = err == nil
				return len(r.buf), false, nil
			}
			r.buf = append(r.buf, line...)
			continue
		case i+j+1 < len(r.buf) && r.buf[i+j+1] == '"':
			c.folded = true
			i += j + 2
			continue
		}
		end = i + j + 1
		rest := r.plainEnd(end)
		if rest > end {
			r.problem(end, rest-end, "text follows the closing quote of a cell", "write a quote inside a quoted cell twice")
		}
		return rest, true, nil
	}
}

// plainEnd returns where what follows a closing quote ends.
func (r *rowReader) plainEnd(i int) int {
	end := i
	for end < len(r.buf) && r.buf[end] != ',' && r.buf[end] != '\n' {
		end++
	}
	if end > i && r.buf[end-1] == '\r' && (end == len(r.buf) || r.buf[end] == '\n') {
		end--
	}
	return end
}

// isBlank reports whether no cell of the row says anything.
func (r *rowReader) isBlank() bool {
	return len(bytes.Trim(bytes.TrimPrefix(r.buf, []byte(bom)), ", \t\r\n")) == 0 && !r.tooLong
}
