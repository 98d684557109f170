package layout

import (
	"bufio"
	"bytes"
	"errors"
	"io"
)

// lineReader reads a file line by line, of any length, and never holds more than the limit.
type lineReader struct {
	r      *bufio.Reader
	max    int
	buf    []byte
	offset int // of the line that next returned last
	length int // and its length in the file, its line end included
	line   int // and its number
}

func newLineReader(r io.Reader, max int) *lineReader {
	return &lineReader{r: bufio.NewReaderSize(r, 64<<10), max: max}
}

// next returns the next line with its line end, valid until the next call. Of a line over the limit it returns the
// first bytes and reports tooLong. At the end of the file it returns io.EOF; any other error is the reader's.
func (l *lineReader) next() (line []byte, tooLong bool, err error) {
	l.offset += l.length
	l.line++
	l.buf, l.length = l.buf[:0], 0
	for {
		part, err := l.r.ReadSlice('\n')
		l.length += len(part)
		switch {
		case err == nil && len(l.buf) == 0 && len(part) <= l.max+2:
			return part, len(bytes.TrimRight(part, "\r\n")) > l.max, nil
		case len(l.buf)+len(part) <= l.max+2:
			l.buf = append(l.buf, part...)
		default:
			tooLong = true
			if room := l.max + 2 - len(l.buf); room > 0 {
				l.buf = append(l.buf, part[:room]...)
			}
		}
		if errors.Is(err, bufio.ErrBufferFull) {
			continue
		}
		if err == io.EOF && l.length > 0 || err == nil {
			return l.buf, tooLong || len(bytes.TrimRight(l.buf, "\r\n")) > l.max, nil
		}
		return nil, false, err
	}
}
