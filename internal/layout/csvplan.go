package layout

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/cybernorms/cybernorms/diag"
	"github.com/cybernorms/cybernorms/internal/near"
)

// column is one column of a CSV file.
type column struct {
	name           string
	offset, length int // of the header cell, from the start of the header
	pointer        diag.Pointer
	known          bool // the shape knows it
}

// plan says what the columns make: the record, or one item of its rows. It is a tree with columns as leaves.
type plan struct {
	name     string
	index    int // from 1, of an item of a numbered list
	kind     NodeKind
	shape    *Shape
	column   int // the column of a leaf, else the first one inside
	leaf     bool
	children []*plan
}

func (p *plan) child(name string) *plan {
	i := slices.IndexFunc(p.children, func(c *plan) bool { return c.name == name })
	if i < 0 {
		return nil
	}
	return p.children[i]
}

// header is the first row of a CSV file and what its columns mean.
type header struct {
	src     source
	columns []column
	record  *plan
	item    *plan
	key     int // the column that names the record
}

// readHeader makes the plans. What is wrong is noted in the builder, whose source is the header.
func (rd *reader) readHeader(row *rowReader) *header {
	h := &header{src: rd.src, key: -1,
		record: &plan{kind: Object, shape: rd.spec.Shape}, item: &plan{kind: Object, shape: rd.spec.item()}}
	if rd.wrongDelimiter(row) {
		return h
	}
	if len(row.cells) > rd.limits.Columns {
		rd.limit(limitColumns, 0, 0, "the file has more than %d columns", rd.limits.Columns)
		return h
	}
	first := make(map[string]int, len(row.cells))
	for i, c := range row.cells {
		col := column{name: c.text(h.src.text), offset: int(c.offset), length: int(c.length)}
		h.columns = append(h.columns, col)
		at := name{text: col.name, offset: col.offset, length: col.length}
		if len(col.name) > rd.limits.Name {
			rd.limit(limitName, col.offset, col.length, "this name is longer than %d bytes", rd.limits.Name)
			continue
		}
		if j, twice := first[col.name]; twice && col.name != "" {
			rd.duplicate(at, "", h.columns[j].offset, h.columns[j].length)
			continue
		}
		first[col.name] = i
		if problem := h.insert(rd.spec, i); problem != "" {
			f := rd.sink.add(csvHeader, rd.src.base+col.offset, col.length, "", fmt.Sprintf("the column %s %s", quote(col.name), problem))
			f.Seen = visible(col.name)
		}
	}
	for _, p := range []*plan{h.record, h.item} {
		rd.checkNumbers(h, p)
		h.setPointers(p, "")
	}
	if key := h.record.child(rd.spec.Key); key != nil && key.leaf {
		h.key = key.column
	} else if !rd.fatal {
		f := rd.sink.add(csvHeader, rd.src.base, 0, "", fmt.Sprintf("there is no column %q, which names the records", rd.spec.Key))
		f.Allowed = []string{rd.spec.Key}
		for _, c := range h.columns {
			if strings.EqualFold(strings.TrimSpace(c.name), rd.spec.Key) {
				f.Span = rd.src.span(rd.file, rd.src.base+c.offset, c.length)
				f.Seen, f.Nearest = visible(c.name), rd.spec.Key
				break
			}
		}
	}
	return h
}

func (rd *reader) wrongDelimiter(row *rowReader) bool {
	text := rd.src.text
	for _, d := range []struct{ sign, word string }{{";", "semicolons"}, {"\t", "tabs"}, {"|", "vertical bars"}} {
		i := strings.Index(text, d.sign)
		if i < 0 || strings.Count(text, d.sign) <= strings.Count(text, ",") {
			continue
		}
		f := rd.sink.add(csvDelimiter, rd.src.base+i, 1, "", "the cells are separated by "+d.word+", not by commas")
		f.Seen, f.Allowed = d.sign, []string{","}
		return true
	}
	if strings.HasPrefix(strings.TrimPrefix(text, bom), "sep=") {
		rd.sink.add(csvDelimiter, rd.src.base, len(strings.TrimRight(text, "\r\n")), "", "a line for one spreadsheet program stands before the header").Detail =
			"remove the line; the first row names the columns"
		return true
	}
	return false
}

// meantFor reports whether a name that nobody knows resembles a field of the shape. A mistyped column is then found where
// the other layouts find the member.
func meantFor(s *Shape, name string) bool {
	return near.Word(name, func(yield func(string) bool) {
		for _, f := range s.Fields {
			if !yield(f.Name) {
				return
			}
		}
	}) != ""
}

// insert puts a column into the plan that its name belongs to, and says what is wrong with it.
func (h *header) insert(s Spec, i int) string {
	col := &h.columns[i]
	steps := strings.Split(col.name, ".")
	if col.name == "" {
		return "has no name"
	}
	if slices.Contains(steps, "") {
		return "has an empty part"
	}
	p, shape := h.record, s.Shape
	switch {
	case steps[0] == s.Rows:
		return fmt.Sprintf("names the list that is spread over the rows; name the fields of its items, such as %q", h.item.shape.Fields[0].Name)
	case s.Shape.index(steps[0]) >= 0:
	case h.item.shape.index(steps[0]) >= 0, meantFor(h.item.shape, steps[0]) && !meantFor(s.Shape, steps[0]):
		p, shape = h.item, h.item.shape
	}
	for n, step := range steps {
		last := n == len(steps)-1
		next := shape.Field(step)
		index := 0
		if shape.is(List) {
			var err error
			index, err = strconv.Atoi(step)
			if err != nil || strconv.Itoa(index) != step || index < 1 {
				return fmt.Sprintf("needs a number from 1 where %q stands", cut(step))
			}
			next = shape.Item
		}
		c := p.child(step)
		if c != nil && (last || c.leaf) {
			return "names what another column names, too"
		}
		if c == nil {
			c = &plan{name: step, index: index, shape: next, column: i, leaf: last, kind: Object}
			if next.is(List) && !last {
				c.kind = Array
			}
			if last && !fitsCell(next) {
				return fmt.Sprintf("stops too early: %s", belowOf(col.name, next))
			}
			if !last && next.is(List) && next.Item.scalar() {
				return "goes too deep: the words of this list stand in one cell with | between them"
			}
			p.children = append(p.children, c)
		}
		p, shape = c, next
	}
	col.known = shape != nil
	return ""
}

// fitsCell reports whether a cell holds such a value; of unknown columns the schema speaks later.
func fitsCell(s *Shape) bool {
	return s == nil || s.scalar() || s.is(List) && s.Item.scalar()
}

func belowOf(name string, s *Shape) string {
	switch {
	case s.is(List) && len(s.Item.Fields) > 0:
		return fmt.Sprintf("write %q", name+".1."+s.Item.Fields[0].Name)
	case s.is(List):
		return fmt.Sprintf("write %q", name+".1.en")
	case len(s.Fields) > 0:
		return fmt.Sprintf("write %q", name+"."+s.Fields[0].Name)
	}
	return fmt.Sprintf("write %q", name+".en")
}

// checkNumbers sorts the items of numbered lists and notes those with gaps.
func (rd *reader) checkNumbers(h *header, p *plan) {
	if p.kind == Array {
		slices.SortFunc(p.children, func(a, b *plan) int { return a.index - b.index })
		for i, c := range p.children {
			if c.index != i+1 {
				col := h.columns[c.column]
				rd.sink.add(csvHeader, rd.src.base+col.offset, col.length, "", fmt.Sprintf(
					"the column %s has the number %d, and there is no column with the number %d", quote(col.name), c.index, i+1))
				return
			}
		}
	}
	for _, c := range p.children {
		rd.checkNumbers(h, c)
	}
}

// setPointers gives each column the pointer to its value, from the record or from the item.
func (h *header) setPointers(p *plan, at diag.Pointer) {
	for i, c := range p.children {
		q := at.Name(c.name)
		if p.kind == Array {
			q = at.Index(i)
		}
		if c.leaf {
			h.columns[c.column].pointer = q
		}
		h.setPointers(c, q)
	}
}
