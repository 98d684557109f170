package layout

import (
	"encoding/json"
	"strconv"
	"strings"

	"github.com/cybernorms/cybernorms/diag"
)

// Tree is one record: its values, in the order of the file, and where each stands. It does not change.
type Tree struct {
	file   string
	src    source
	header *source // of a CSV file
	nodes  []node
	items  map[int32][]int32 // of long lists: where each item is, so that looking them up one by one stays cheap
}

// longList is from how many items on a list gets an index.
const longList = 64

// index notes where the items of long lists are.
func (t *Tree) index() {
	for i := range t.nodes {
		n := Node{t, int32(i)}
		if n.Kind() != Array || n.at().end-n.i < longList {
			continue
		}
		var items []int32
		for c := range n.Children() {
			items = append(items, c.i)
		}
		if len(items) >= longList {
			if t.items == nil {
				t.items = map[int32][]int32{}
			}
			t.items[n.i] = items
		}
	}
}

// Root returns the record.
func (t *Tree) Root() Node { return Node{t, 0} }

// At returns the node at p.
func (t *Tree) At(p diag.Pointer) (Node, bool) {
	n, rest := t.nearest(p)
	return n, rest == ""
}

// nearest returns the deepest node on the way to p, and what of p is left below it.
func (t *Tree) nearest(p diag.Pointer) (Node, diag.Pointer) {
	n := t.Root()
	for p != "" {
		step, rest := strings.TrimPrefix(string(p), "/"), diag.Pointer("")
		if i := strings.IndexByte(step, '/'); i >= 0 {
			step, rest = step[:i], diag.Pointer(step[i:])
		}
		c, ok := n.step(diag.Pointer("/" + step).Last())
		if !ok {
			return n, p
		}
		n, p = c, rest
	}
	return n, ""
}

// step returns the member or the item that one step of a pointer names.
func (n Node) step(name string) (Node, bool) {
	if n.Kind() != Array {
		return n.Member(name)
	}
	index, err := strconv.Atoi(name)
	if err != nil || strconv.Itoa(index) != name {
		return Node{}, false
	}
	if items, long := n.t.items[n.i]; long {
		if index < 0 || index >= len(items) {
			return Node{}, false
		}
		return Node{n.t, items[index]}, true
	}
	for c := range n.Children() {
		if index == 0 {
			return c, true
		}
		index--
	}
	return Node{}, false
}

// Place returns where the value at p stands. For a value that is missing it is the name of the nearest object or list
// that should hold it, or where that begins; in CSV the row.
func (t *Tree) Place(p diag.Pointer) diag.Span {
	n, rest := t.nearest(p)
	if rest != "" {
		return n.opening()
	}
	if d := n.at(); d.length == 0 && d.nameLen > 0 {
		return n.namePlace() // an empty value shows nowhere
	}
	return n.place()
}

// NamePlace returns where the name of the member at p stands, in CSV its column's header. What has no name is
// pointed at as [Tree.Place] does.
func (t *Tree) NamePlace(p diag.Pointer) diag.Span {
	n, rest := t.nearest(p)
	if rest == "" && n.at().nameLen > 0 {
		return n.namePlace()
	}
	return t.Place(p)
}

func (n Node) place() diag.Span {
	d := n.at()
	return n.t.src.span(n.t.file, n.t.src.base+int(d.offset), int(d.length))
}

func (n Node) namePlace() diag.Span {
	d := n.at()
	if d.inHeader {
		return n.t.header.span(n.t.file, n.t.header.base+int(d.nameOff), int(d.nameLen))
	}
	return n.t.src.span(n.t.file, n.t.src.base+int(d.nameOff), int(d.nameLen))
}

// opening returns where an object or list begins for a reader: its name, else its bracket, its row or its first name.
func (n Node) opening() diag.Span {
	d := n.at()
	switch {
	case n.t.header != nil:
		return n.place()
	case d.nameLen > 0:
		return n.namePlace()
	case d.length == 0 || int(d.offset) >= len(n.t.src.text):
		return n.place()
	case strings.IndexByte("{[", n.t.src.text[d.offset]) >= 0:
		return n.t.src.span(n.t.file, n.t.src.base+int(d.offset), 1)
	}
	for c := range n.Children() {
		return c.opening()
	}
	return n.place()
}

// Excerpt cuts an excerpt out of the line in which the span begins. Whether it may be shown is for the caller to know.
func (t *Tree) Excerpt(s diag.Span) diag.Excerpt {
	if t.header != nil && t.header.holds(s.Offset) && !(t.src.holds(s.Offset) && s.Offset > t.header.base) {
		return t.header.excerpt(s)
	}
	return t.src.excerpt(s)
}

// Value returns the record as map[string]any, []any, string, [json.Number], bool and nil, for a JSON Schema library.
func (t *Tree) Value() any { return t.Root().value() }

func (n Node) value() any {
	d := n.at()
	switch d.kind {
	case Object:
		m := make(map[string]any)
		for c := range n.Children() {
			m[c.at().name] = c.value()
		}
		return m
	case Array:
		a := []any{}
		for c := range n.Children() {
			a = append(a, c.value())
		}
		return a
	case String:
		return d.text
	case Number:
		return json.Number(d.text)
	case Bool:
		return d.text == "true"
	}
	return nil
}

// JSON returns the record as JSON without blanks, for encoding/json. A member for which drop reports true is left out,
// and an item is written as null, so that the others keep their place. A nil drop drops nothing.
func (t *Tree) JSON(drop func(diag.Pointer) bool) []byte {
	return t.Root().appendJSON(make([]byte, 0, len(t.src.text)), "", drop)
}

func (n Node) appendJSON(b []byte, p diag.Pointer, drop func(diag.Pointer) bool) []byte {
	d := n.at()
	if drop != nil && drop(p) {
		return append(b, "null"...)
	}
	switch d.kind {
	case Object:
		b = append(b, '{')
		first := true
		for c := range n.Children() {
			q := p
			if drop != nil {
				if q = p.Name(c.at().name); drop(q) {
					continue
				}
			}
			if !first {
				b = append(b, ',')
			}
			first = false
			b = append(appendString(b, c.at().name), ':')
			b = c.appendJSON(b, q, drop)
		}
		return append(b, '}')
	case Array:
		b = append(b, '[')
		i := 0
		for c := range n.Children() {
			if i > 0 {
				b = append(b, ',')
			}
			q := p
			if drop != nil {
				q = p.Index(i)
			}
			b = c.appendJSON(b, q, drop)
			i++
		}
		return append(b, ']')
	case String:
		return appendString(b, d.text)
	case Number, Bool:
		return append(b, d.text...)
	}
	return append(b, "null"...)
}

// appendString appends s, which is UTF-8, as a text of JSON.
func appendString(b []byte, s string) []byte {
	const hex = "0123456789abcdef"
	b = append(b, '"')
	start := 0
	for i := 0; i < len(s); i++ {
		c := s[i]
		if c >= 0x20 && c != '"' && c != '\\' {
			continue
		}
		b = append(b, s[start:i]...)
		start = i + 1
		switch c {
		case '"', '\\':
			b = append(b, '\\', c)
		case '\n':
			b = append(b, `\n`...)
		case '\r':
			b = append(b, `\r`...)
		case '\t':
			b = append(b, `\t`...)
		default:
			b = append(b, '\\', 'u', '0', '0', hex[c>>4], hex[c&15])
		}
	}
	return append(append(b, s[start:]...), '"')
}
