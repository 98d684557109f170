package layout

import (
	"fmt"
	"io"
	"strings"

	"github.com/cybernorms/cybernorms/diag"
)

// csvRun is a run of rows with one key: one record. Where a record is one row, so is a run.
type csvRun struct {
	text     []byte
	base     int // of the first row in the file
	line     int
	key      string
	rows     []csvRow
	cells    []cell // of all rows, each row as many as there are columns
	problems []rowProblem
	ragged   []raggedRow
	over     bool // more bytes than one record may have
}

// csvRow is where a row stands in its run, its line end not included.
type csvRow struct{ offset, length int }

type raggedRow struct{ offset, length, cells int }

// readRows reads CSV.
func (rd *reader) readRows(r io.Reader) error {
	if rd.spec.Key == "" {
		rd.start(source{line: 1})
		rd.sink.add(fileLayout, 0, 0, "", "this kind of record has no CSV form").Allowed = []string{"yaml", "json", "jsonl"}
		return rd.emit(nil)
	}
	rows := &rowReader{lines: newLineReader(r, rd.limits.Line), max: rd.limits.Line}
	var h *header
	var run csvRun
	var pending diag.Findings // of the header and of blank rows, for the next record
	var blank []source
	for {
		err := rows.next()
		if err == io.EOF {
			break
		}
		if err != nil {
			return err
		}
		if rows.line == 1 {
			rd.start(source{text: string(rows.buf), line: 1})
			if !rd.checkStart(rd.src.text) {
				return rd.emit(nil)
			}
		}
		if end := rows.offset + len(rows.buf); end > rd.limits.Stream {
			if err := rd.flush(h, &run, &pending); err != nil {
				return err
			}
			rd.start(source{text: string(rows.buf), base: rows.offset, line: rows.line})
			rd.limit(limitFile, 0, 0, "the file is larger than %d bytes", rd.limits.Stream)
			return rd.emit(nil)
		}
		if rows.isBlank() {
			if len(blank) < rd.limits.Findings {
				blank = append(blank, source{text: string(rows.buf), base: rows.offset, line: rows.line})
			}
			if len(run.rows) > 0 && !run.over {
				run.text = append(run.text, rows.buf...)
			}
			continue
		}
		if h == nil {
			rd.start(source{text: string(rows.buf), base: rows.offset, line: rows.line})
			rd.blankLines(blank)
			blank = blank[:0]
			if h = rd.firstRow(rows); rd.fatal {
				return rd.emit(nil)
			}
			pending = rd.take()
			continue
		}
		key := ""
		if !rows.tooLong && !rows.lost && h.key < len(rows.cells) {
			key = rows.cells[h.key].text(string(rows.buf))
		}
		if len(run.rows) > 0 && (key == "" || key != run.key || rd.spec.Rows == "") {
			if err := rd.flush(h, &run, &pending); err != nil {
				return err
			}
		}
		pending = append(pending, rd.blanksOf(blank)...)
		blank = blank[:0]
		run.add(rows, key, len(h.columns), rd.limits)
		if rows.tooLong || rows.lost {
			if err := rd.flush(h, &run, &pending); err != nil {
				return err
			}
		}
		if rows.lost {
			return nil // what follows cannot be told apart
		}
	}
	if len(run.rows) > 0 {
		if err := rd.flush(h, &run, &pending); err != nil {
			return err
		}
	} else if h == nil || len(pending) > 0 || rd.records == 0 {
		rd.start(source{line: 1})
		if h != nil {
			rd.src, rd.findings = h.src, pending
			rd.sink.add(fileEmpty, h.src.base, 0, "", "there is a header, and no row below it")
		} else {
			rd.sink.add(fileEmpty, 0, 0, "", "the file holds no record")
		}
		return rd.emit(nil)
	}
	return nil
}

func (rd *reader) blanksOf(blank []source) diag.Findings {
	if len(blank) == 0 {
		return nil
	}
	rd.start(source{line: 1})
	rd.blankLines(blank)
	return rd.take()
}

// firstRow judges the header.
func (rd *reader) firstRow(rows *rowReader) *header {
	if rd.src.base == 0 && strings.HasPrefix(rd.src.text, bom) {
		rd.sink.add(fileBOM, 0, len(bom), "", "the file begins with a byte order mark").Seen = "U+FEFF"
	}
	if rows.tooLong && !rows.lost {
		rd.longLine(rd.src)
		return nil
	}
	if !rd.checkText() {
		return nil
	}
	if rd.note(rows.problems); rd.fatal {
		return nil
	}
	return rd.readHeader(rows)
}

func (rd *reader) note(problems []rowProblem) {
	for _, p := range problems {
		rd.sink.add(csvQuote, rd.src.base+p.offset, p.length, "", p.summary).Detail = p.detail
	}
}

// add puts a row into the run.
func (run *csvRun) add(r *rowReader, key string, columns int, lim *Limits) {
	if len(run.rows) == 0 {
		*run = csvRun{text: run.text[:0], rows: run.rows[:0], cells: run.cells[:0], base: r.offset, line: r.line, key: key}
	}
	if run.over = run.over || len(run.text)+len(r.buf) > lim.File; run.over && len(run.rows) > 0 {
		return
	}
	at := len(run.text)
	run.text = append(run.text, r.buf...)
	length := len(strings.TrimRight(string(r.buf), "\r\n"))
	run.rows = append(run.rows, csvRow{at, length})
	for _, p := range r.problems {
		p.offset += at
		run.problems = append(run.problems, p)
	}
	if len(r.cells) != columns && len(r.problems) == 0 && !r.tooLong {
		run.ragged = append(run.ragged, raggedRow{at, length, len(r.cells)})
	}
	for i := range columns {
		c := cell{offset: int32(at + length)}
		if i < len(r.cells) {
			c = r.cells[i]
			c.offset += int32(at)
		}
		run.cells = append(run.cells, c)
	}
	run.over = run.over || r.tooLong && !r.lost
}

// flush hands the run on as a record.
func (rd *reader) flush(h *header, run *csvRun, pending *diag.Findings) error {
	if len(run.rows) == 0 {
		return nil
	}
	rd.start(source{text: string(run.text), base: run.base, line: run.line})
	rd.findings, *pending = append(rd.findings, *pending...), nil
	rd.buildRun(h, run)
	run.rows, run.cells, run.problems, run.ragged = run.rows[:0], run.cells[:0], nil, nil
	run.text = run.text[:0]
	rd.records++
	return rd.emit(&h.src)
}

func (rd *reader) buildRun(h *header, run *csvRun) {
	switch {
	case run.over && len(run.rows) == 1:
		rd.longLine(rd.src)
		return
	case run.over:
		rd.limit(limitFile, 0, 0, "the rows of this record hold more than %d bytes", rd.limits.File)
		return
	}
	good := rd.checkText()
	rd.note(run.problems)
	for _, r := range run.ragged {
		f := rd.sink.add(csvRagged, rd.src.base+r.offset, r.length, "", fmt.Sprintf(
			"the cells of this row are %d, and those of the header %d", r.cells, len(h.columns)))
		f.Seen, f.Allowed = fmt.Sprint(r.cells), []string{fmt.Sprint(len(h.columns))}
	}
	if !good || rd.fatal {
		return
	}
	c := &csvBuilder{builder: rd.builder, h: h, run: run, text: rd.src.text}
	c.build(rd.spec)
}
