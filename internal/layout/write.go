package layout

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"iter"
)

// Write writes records, each given as JSON as encoding/json makes it, and each with at least one. YAML and JSON hold
// exactly one. Members keep their order; in CSV the columns have the order of the shape.
//
// A record that [Read] would not give back equal is an error: what breaks a limit, or a value that the layout cannot
// hold. After an error w may hold a part of the records.
func Write(w io.Writer, l Layout, s Spec, records iter.Seq2[[]byte, error]) error {
	if !l.IsValid() {
		panic("layout: " + l.String())
	}
	if err := s.check(); err != nil {
		panic("layout: " + err.Error())
	}
	limits := DefaultLimits()
	b := &builder{sink: sink{limits: &limits, private: s.Private}, workspace: new(workspace)}
	out := bufio.NewWriter(w)
	table := &tableWriter{spec: s}
	n := 0
	for record, err := range records {
		if err != nil {
			return err
		}
		if n++; n > 1 && (l == YAML || l == JSON) {
			return errors.New("layout: a file of " + l.display() + " holds one record")
		}
		t, err := parseRecord(b, record, s.Shape)
		if err == nil {
			switch l {
			case YAML:
				err = writeYAML(out, t, s.Shape)
			case JSON:
				_, err = out.Write(append(t.Root().appendIndented(nil, "\n"), '\n'))
			case JSONL:
				_, err = out.Write(append(t.JSON(nil), '\n'))
			case CSV:
				err = table.add(t)
			}
		}
		if err != nil {
			return fmt.Errorf("layout: record %d: %w", n, err)
		}
	}
	if n == 0 {
		return errors.New("layout: there is no record to write")
	}
	if l == CSV {
		if err := table.write(out); err != nil {
			return err
		}
	}
	return out.Flush()
}

// parseRecord reads a record that is to be written, and takes what Read would refuse as an error.
func parseRecord(b *builder, record []byte, shape *Shape) (*Tree, error) {
	src := source{text: string(record), base: 1, line: 1} // not at a file's start: a byte order mark is no part of JSON
	b.start(src)
	if b.checkText() {
		p := jsonParser{builder: b, text: src.text}
		p.parse(shape)
	}
	rec := b.record(nil)
	if len(rec.Findings) > 0 {
		f := rec.Findings[0]
		return nil, fmt.Errorf("it cannot be written: %s (%s)", f.Summary, f.Rule)
	}
	return rec.Tree, nil
}

// appendIndented appends the node as JSON over several lines. The indent begins with a line end.
func (n Node) appendIndented(b []byte, indent string) []byte {
	d := n.at()
	opening, closing := byte('{'), byte('}')
	switch {
	case d.kind != Object && d.kind != Array || d.end == n.i+1:
		return n.appendJSON(b, "", nil)
	case d.kind == Array:
		opening, closing = '[', ']'
	}
	b = append(b, opening)
	first := true
	for c := range n.Children() {
		if !first {
			b = append(b, ',')
		}
		first = false
		b = append(b, indent+"  "...)
		if d.kind == Object {
			b = append(appendString(b, c.at().name), ": "...)
		}
		b = c.appendIndented(b, indent+"  ")
	}
	return append(append(b, indent...), closing)
}
