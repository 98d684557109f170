package layout

import (
	"fmt"
	"strings"
)

// csvBuilder makes the tree of one run of rows.
type csvBuilder struct {
	*builder
	h    *header
	run  *csvRun
	text string
	row  int // the row that is being read
}

func (c *csvBuilder) cell(column int) cell { return c.run.cells[c.row*len(c.h.columns)+column] }

func (c *csvBuilder) build(s Spec) {
	first := c.run.rows[0]
	if i := c.add(Object, "", first.offset, 1, name{}); i < 0 || !c.enter(i) {
		return
	}
	for _, p := range c.h.record.children {
		if !c.emit(p) {
			return
		}
	}
	if !c.late(c.h.record) || !c.items(s.Rows) {
		return
	}
	c.leave(c.rowEnd(0))
	c.compare(c.h.record)
}

// late adds the cells of columns that nobody knows whose first filled cell is in a later row, so that none is lost without a
// word. It reports false where a limit was passed.
func (c *csvBuilder) late(p *plan) bool {
	for _, child := range p.children {
		if !child.leaf {
			if !c.late(child) {
				return false
			}
			continue
		}
		col := c.h.columns[child.column]
		if c.row = 0; col.known || c.filled(child) {
			continue
		}
		for c.row = 1; c.row < len(c.run.rows); c.row++ {
			if at := c.cell(child.column); at.text(c.text) != "" {
				m := name{text: col.name, offset: col.offset, length: col.length, inHeader: true}
				c.add(String, at.text(c.text), int(at.offset), int(at.length), m)
				break
			}
		}
	}
	c.row = 0
	return !c.full
}

// rowEnd returns the end of the first line of a row, for places of what is the whole row.
func (c *csvBuilder) rowEnd(row int) int {
	r := c.run.rows[row]
	if i := strings.IndexByte(c.text[r.offset:r.offset+r.length], '\n'); i >= 0 {
		return len(strings.TrimRight(c.text[:r.offset+i], "\r"))
	}
	return r.offset + r.length
}

// items adds the list that is spread over the rows.
func (c *csvBuilder) items(list string) bool {
	if len(c.run.rows) == 1 && !c.filled(c.h.item) {
		return true // a record without items, or of a kind that has none
	}
	i := c.add(Array, "", c.run.rows[0].offset, 1, name{text: list})
	if i < 0 || !c.enter(i) {
		return false
	}
	for c.row = range c.run.rows {
		r := c.run.rows[c.row]
		if !c.filled(c.h.item) {
			c.sink.add(csvEmptyItem, c.src.base+r.offset, c.rowEnd(c.row)-r.offset, c.here(), "this row holds nothing of its own for "+quote(list))
			continue
		}
		j := c.add(Object, "", r.offset, 1, name{})
		if j < 0 || !c.enter(j) {
			return false
		}
		for _, p := range c.h.item.children {
			if !c.emit(p) {
				return false
			}
		}
		c.leave(c.rowEnd(c.row))
	}
	c.row = 0
	c.leave(c.rowEnd(0))
	return true
}

// filled reports whether any cell of the plan says something in this row. An empty cell is absence.
func (c *csvBuilder) filled(p *plan) bool {
	if p.leaf {
		return c.cell(p.column).text(c.text) != ""
	}
	for _, child := range p.children {
		if c.filled(child) {
			return true
		}
	}
	return false
}

// emit adds what the plan makes of this row. It reports false where a limit was passed.
func (c *csvBuilder) emit(p *plan) bool {
	if !c.filled(p) {
		return true
	}
	col := c.h.columns[p.column]
	m := name{text: p.name, offset: col.offset, length: col.length, inHeader: true}
	if p.index > 0 {
		m.text = ""
	}
	if p.leaf {
		return c.leaf(p, m)
	}
	r := c.run.rows[c.row]
	i := c.add(p.kind, "", r.offset, 1, m)
	if i < 0 || !c.enter(i) {
		return false
	}
	gap := 0
	for _, child := range p.children {
		if !c.filled(child) {
			gap = max(gap, child.index)
			continue
		}
		if p.kind == Array && gap > 0 {
			at := c.firstFilled(child)
			c.sink.add(csvGap, c.src.base+int(at.offset), int(at.length), c.here(), fmt.Sprintf("item %d of this list is filled, and item %d is empty", child.index, gap))
			gap = 0
		}
		if !c.emit(child) {
			return false
		}
	}
	c.leave(c.rowEnd(c.row))
	return true
}

func (c *csvBuilder) firstFilled(p *plan) cell {
	for !p.leaf {
		for _, child := range p.children {
			if c.filled(child) {
				p = child
				break
			}
		}
	}
	return c.cell(p.column)
}

// leaf adds what one cell says.
func (c *csvBuilder) leaf(p *plan, m name) bool {
	at := c.cell(p.column)
	text, offset, length := at.text(c.text), int(at.offset), int(at.length)
	if !p.shape.is(List) {
		c.word(text, offset, length, m, p.shape)
		return !c.full
	}
	i := c.add(Array, "", offset, 1, m)
	if i < 0 || !c.enter(i) {
		return false
	}
	start := offset
	if at.quoted {
		start++
	}
	for word := range strings.SplitSeq(text, "|") {
		o, n := start, len(word)
		if at.folded {
			o, n = offset, length // the words do not stand in the file as they are
		}
		if word == "" {
			c.sink.add(csvEmptyItem, c.src.base+o, n, c.here(), "an empty word stands in the list "+quote(c.h.columns[p.column].name))
		} else if c.word(word, o, n, name{}, p.shape.Item); c.full {
			return false
		}
		start += len(word) + 1
	}
	c.leave(offset + length)
	return true
}

func (c *csvBuilder) word(text string, offset, length int, m name, shape *Shape) {
	if !shape.is(Integer) || !c.plainNumber(text, offset, length, m) {
		c.add(String, text, offset, length, m)
	}
}

// compare notes where a later row does not repeat the record's own fields.
func (c *csvBuilder) compare(p *plan) {
	for _, child := range p.children {
		if !child.leaf {
			c.compare(child)
			continue
		}
		col := c.h.columns[child.column]
		if !col.known {
			continue // whose field it is, nobody can say
		}
		c.row = 0
		at := c.cell(child.column)
		first := at.text(c.text)
		for row := 1; row < len(c.run.rows); row++ {
			c.row = row
			now := c.cell(child.column)
			text := now.text(c.text)
			if text == first {
				continue
			}
			f := c.sink.add(csvRepeatedField, c.src.base+int(now.offset), int(now.length), col.pointer,
				fmt.Sprintf("the field %s says %s here, and %s in the record's first row", quote(col.name), c.quote(text), c.quote(first)))
			f.Detail, f.Seen = "the first row was used", c.seen(text)
			f.Related = c.related(int(at.offset), int(at.length), col.pointer, "the first row of the record")
		}
	}
	c.row = 0
}
