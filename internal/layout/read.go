package layout

import (
	"context"
	"fmt"
	"io"
	"iter"
	"strings"

	"github.com/cybernorms/cybernorms/diag"
)

// Record is one record read from a file, or the findings that say why there is none.
type Record struct {
	Tree     *Tree         // nil where nothing could be read, or what could be read would mislead
	Findings diag.Findings // of reading this record, in their order
}

// Read reads the records of a file, one for YAML and JSON, one a line for JSONL, one for each run of rows with one key
// for CSV. What is wrong in the file is among the findings of a record; the name of the file is for their places only.
//
// An error comes from r, or says that ctx was cancelled; reading then ends, and the records before it are not
// the whole file. The records are valid after the loop.
func Read(ctx context.Context, file string, r io.Reader, l Layout, s Spec, lim Limits) iter.Seq2[*Record, error] {
	if !l.IsValid() {
		panic("layout: " + l.String())
	}
	if err := s.check(); err != nil {
		panic("layout: " + err.Error())
	}
	return func(yield func(*Record, error) bool) {
		limits := lim.withDefaults()
		w := workspaces.Get().(*workspace)
		defer w.putBack()
		rd := &reader{ctx: ctx, spec: s, yield: yield, limits: &limits,
			builder: &builder{sink: sink{file: file, limits: &limits, private: s.Private}, workspace: w}}
		err := rd.read(&contextReader{ctx, r}, l)
		if err != nil && err != errStop {
			yield(nil, err)
		}
	}
}

// reader is one call of Read.
type reader struct {
	*builder
	ctx    context.Context
	spec   Spec
	limits *Limits
	yield  func(*Record, error) bool
	// records counts those of a CSV file so far.
	records int
}

// errStop says that the caller wants no more records.
var errStop = fmt.Errorf("stop")

func (rd *reader) read(r io.Reader, l Layout) error {
	if err := rd.ctx.Err(); err != nil {
		return err
	}
	switch l {
	case JSONL:
		return rd.readLines(r)
	case CSV:
		return rd.readRows(r)
	default:
		return rd.readWhole(r, l)
	}
}

// emit hands the record on that was built.
func (rd *reader) emit(header *source) error {
	if !rd.yield(rd.record(header), nil) {
		return errStop
	}
	return rd.ctx.Err()
}

func (rd *reader) readWhole(r io.Reader, l Layout) error {
	rd.whole.Reset()
	n, err := rd.whole.ReadFrom(io.LimitReader(r, int64(rd.limits.File)+1))
	if err != nil {
		return err
	}
	src := source{line: 1}
	if n > int64(rd.limits.File) {
		src.text = string(rd.whole.Next(64)) // enough to point at
	} else {
		src.text = rd.whole.String()
	}
	rd.start(src)
	switch {
	case n > int64(rd.limits.File):
		rd.limit(limitFile, 0, 0, "the file is larger than %d bytes", rd.limits.File)
	case rd.begins(src.text) && rd.checkText():
		if l == JSON {
			p := jsonParser{builder: rd.builder, text: src.text}
			p.parse(rd.spec.Shape)
		} else {
			p := yamlParser{builder: rd.builder, text: src.text}
			p.parse(rd.spec.Shape)
		}
	}
	return rd.emit(nil)
}

// begins judges the first bytes of a file. It reports false where there is nothing more to read.
func (rd *reader) begins(text string) bool {
	if !rd.checkStart(text) {
		return false
	}
	if strings.HasPrefix(text, bom) {
		rd.sink.add(fileBOM, 0, len(bom), "", "the file begins with a byte order mark").Seen = "U+FEFF"
	}
	if strings.Trim(strings.TrimPrefix(text, bom), " \t\r\n") == "" {
		rd.sink.add(fileEmpty, 0, 0, "", "the file holds no record")
		return false
	}
	return true
}

// readLines reads JSON Lines.
func (rd *reader) readLines(r io.Reader) error {
	lines := newLineReader(r, rd.limits.Line)
	var blank []source // blank lines since the last record
	records := 0
	for {
		line, tooLong, err := lines.next()
		if err == io.EOF {
			break
		}
		if err != nil {
			return err
		}
		src := source{text: string(line), base: lines.offset, line: lines.line}
		if lines.line == 1 && !rd.checkEncoding(src) {
			return rd.emit(nil)
		}
		if lines.offset+lines.length > rd.limits.Stream || lines.offset+lines.length < 0 {
			rd.start(src)
			rd.limit(limitFile, 0, 0, "the file is larger than %d bytes", rd.limits.Stream)
			return rd.emit(nil)
		}
		if isBlankLine(src) {
			if len(blank) < rd.limits.Findings {
				blank = append(blank, src)
			}
			continue
		}
		rd.start(src)
		rd.blankLines(blank)
		blank = blank[:0]
		records++
		rd.readLine(src, tooLong)
		if err := rd.emit(nil); err != nil {
			return err
		}
	}
	if records == 0 {
		rd.start(source{line: 1})
		if len(blank) > 0 {
			rd.src = blank[0]
		}
		rd.begins(rd.src.text)
		return rd.emit(nil)
	}
	return nil
}

// isBlankLine reports whether a line holds nothing. A carriage return that ends no line is something.
func isBlankLine(src source) bool {
	text := strings.TrimSuffix(strings.TrimSuffix(src.text, "\n"), "\r")
	if src.base == 0 {
		text = strings.TrimPrefix(text, bom)
	}
	return strings.Trim(text, " \t") == ""
}

// blankLines notes the blank lines before a record. Those at the end of a file mean nothing.
func (rd *reader) blankLines(blank []source) {
	src := rd.src
	for _, b := range blank {
		rd.src = b
		rd.sink.add(fileBlankLine, b.base, 0, "", "a blank line stands among the records")
	}
	rd.src = src
}

func (rd *reader) readLine(src source, tooLong bool) {
	if src.base == 0 && strings.HasPrefix(src.text, bom) {
		rd.sink.add(fileBOM, 0, len(bom), "", "the file begins with a byte order mark").Seen = "U+FEFF"
	}
	if tooLong {
		rd.longLine(src)
		return
	}
	if rd.checkText() {
		p := jsonParser{builder: rd.builder, text: src.text, lines: true}
		p.parse(rd.spec.Shape)
	}
}

// longLine notes a line over the limit, or why it is so long.
func (rd *reader) longLine(src source) {
	if i := strings.IndexByte(src.text, '\r'); i >= 0 && src.base == 0 && !strings.HasPrefix(src.text[i:], "\r\n") {
		rd.sink.add(fileLineEnds, i, 1, "", "the lines of this file end with a carriage return alone, as on old Macintosh computers")
		return
	}
	rd.limit(limitLine, 0, 0, "this line is longer than %d bytes", rd.limits.Line)
}

// checkEncoding judges the first line of a file of many records.
func (rd *reader) checkEncoding(src source) bool {
	rd.start(src)
	return rd.checkStart(src.text)
}

// contextReader ends reading when its context is cancelled.
type contextReader struct {
	ctx context.Context
	r   io.Reader
}

func (c *contextReader) Read(p []byte) (int, error) {
	if err := c.ctx.Err(); err != nil {
		return 0, err
	}
	return c.r.Read(p)
}
