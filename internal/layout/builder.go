package layout

import (
	"bytes"
	"fmt"
	"slices"
	"strings"
	"sync"

	"github.com/cybernorms/cybernorms/diag"
)

// builder makes the tree of one record, and judges what is the same in all layouts: limits, duplicate names, whole numbers.
type builder struct {
	sink
	*workspace
	full bool // a limit was passed: nothing more is added
}

// workspace is memory that is kept from record to record, and from file to file: a data set can have very many small ones.
type workspace struct {
	nodes []node // a tree gets a copy of its size
	open  []int32
	names []map[string]int32 // by depth, for objects with many members
	count []int              // children so far, by depth
	whole bytes.Buffer       // a file that holds one record; what is read from it gets a copy
}

var workspaces = sync.Pool{New: func() any { return new(workspace) }}

// keepNodes and keepBytes are how much a workspace may keep.
const keepNodes, keepBytes = 16 << 10, 1 << 20

// putBack leaves the workspace to another file. Nothing of this one stays in it but bytes that nobody looks at.
func (w *workspace) putBack() {
	nodes := w.nodes[:cap(w.nodes)]
	if len(nodes) > keepNodes || w.whole.Cap() > keepBytes {
		return
	}
	clear(nodes)
	clear(w.names[:cap(w.names)])
	workspaces.Put(w)
}

// start begins a record.
func (b *builder) start(src source) {
	if len(src.text) > milestone {
		src.marks = &milestones{}
	}
	b.src = src
	b.nodes, b.open, b.names, b.count = b.nodes[:0], b.open[:0], b.names[:0], b.count[:0]
	b.findings, b.left, b.fatal, b.full = nil, 0, false, false
}

// record ends a record and returns it.
func (b *builder) record(header *source) *Record {
	rec := &Record{}
	b.locate()
	if !b.fatal && len(b.nodes) > 0 {
		rec.Tree = &Tree{file: b.file, src: b.src, header: header, nodes: slices.Clone(b.nodes)}
		rec.Tree.index()
	}
	if len(b.findings) > 0 {
		rec.Findings = b.take()
	}
	return rec
}

// locate gives the findings about characters the pointer to the value that they stand in: raw characters are judged
// before there are values, and escapes while they are read.
func (b *builder) locate() {
	if len(b.open) > 0 || len(b.nodes) == 0 {
		return
	}
	for k := range b.findings {
		f := &b.findings[k]
		if f.Pointer != "" || !strings.HasPrefix(string(f.Rule), "text/") || f.Span.Offset < b.src.base {
			continue
		}
		at, inside := int32(f.Span.Offset-b.src.base), int32(0)
		for i := range b.nodes {
			n := &b.nodes[i]
			if at >= n.offset && at < n.offset+n.length || !n.inHeader && at >= n.nameOff && at < n.nameOff+n.nameLen {
				inside = int32(i)
			}
		}
		f.Pointer = pointer(b.nodes, inside)
	}
}

// name is the name of a member and where it stands, from the start of the record (or of the header).
type name struct {
	text           string
	offset, length int
	inHeader       bool
}

// add adds a value to the innermost open object or list, under a name in an object. It returns the new node's index,
// or -1 where a limit was passed.
func (b *builder) add(k NodeKind, text string, offset, length int, n name) int32 {
	parent := int32(-1)
	if d := len(b.open); d > 0 {
		parent = b.open[d-1]
		b.count[d-1]++
		if b.count[d-1] > b.limits.Members && b.nodes[parent].kind == Object && !b.full {
			b.limit(limitMembers, n.offset, n.length, "this object has more than %d members", b.limits.Members)
			b.full = true
		}
	}
	if len(b.nodes) >= b.limits.Nodes && !b.full {
		b.limit(limitNodes, offset, length, "this record has more than %d values", b.limits.Nodes)
		b.full = true
	}
	if b.full {
		return -1
	}
	i := int32(len(b.nodes))
	b.nodes = append(b.nodes, node{name: n.text, text: text, offset: int32(offset), length: int32(length),
		nameOff: int32(n.offset), nameLen: int32(n.length), inHeader: n.inHeader, parent: parent, kind: k})
	switch k {
	case Object, Array:
		return i
	case String:
		if len(text) > b.limits.String {
			b.limit(limitString, offset, length, "this text is longer than %d bytes", b.limits.String)
		}
	}
	b.nodes[i].end = i + 1
	return i
}

func (b *builder) limit(r rule, offset, length int, format string, limit int) {
	f := b.sink.add(r, b.src.base+offset, length, b.here(), fmt.Sprintf(format, limit))
	f.Allowed = []string{fmt.Sprintf("at most %d", limit)}
}

// pointer returns the pointer to a node for a finding, unless there are so many that it will not be listed.
func (b *builder) pointer(i int32) diag.Pointer {
	if len(b.findings) >= b.limits.Findings {
		return ""
	}
	return pointer(b.nodes, i)
}

// here returns the pointer to the innermost open object or list.
func (b *builder) here() diag.Pointer {
	if len(b.open) == 0 {
		return ""
	}
	return b.pointer(b.open[len(b.open)-1])
}

// enter opens the object or list that add returned. It reports false where that is too deep.
func (b *builder) enter(i int32) bool {
	if len(b.open) >= b.limits.Depth {
		d := &b.nodes[i]
		b.limit(limitDepth, int(d.offset), 1, "objects and lists are nested more than %d deep", b.limits.Depth)
		return false
	}
	b.open, b.names, b.count = append(b.open, i), append(b.names, nil), append(b.count, 0)
	return true
}

// leave closes the innermost object or list, whose last byte is before end.
func (b *builder) leave(end int) {
	d := len(b.open) - 1
	i := b.open[d]
	b.open, b.names, b.count = b.open[:d], b.names[:d], b.count[:d]
	b.nodes[i].end = int32(len(b.nodes))
	b.nodes[i].length = int32(end) - b.nodes[i].offset
}

// manyMembers is the size from which an object's names are looked up in a map.
const manyMembers = 24

// isDuplicate judges a name in the innermost object, before its value is added. A duplicate is reported;
// the caller reads its value all the same and then calls drop.
func (b *builder) isDuplicate(n name) bool {
	if len(n.text) > b.limits.Name {
		b.limit(limitName, n.offset, n.length, "this name is longer than %d bytes", b.limits.Name)
	}
	d := len(b.open) - 1
	object, first := b.open[d], int32(-1)
	if b.count[d] >= manyMembers && b.names[d] == nil {
		m := make(map[string]int32)
		for c := object + 1; int(c) < len(b.nodes); c = b.nodes[c].end {
			m[b.nodes[c].name] = c
		}
		b.names[d] = m
	}
	if m := b.names[d]; m != nil {
		if c, ok := m[n.text]; ok {
			first = c
		} else {
			m[n.text] = int32(len(b.nodes))
		}
	} else {
		for c := object + 1; int(c) < len(b.nodes); c = b.nodes[c].end {
			if b.nodes[c].name == n.text {
				first = c
				break
			}
		}
	}
	if first < 0 {
		return false
	}
	b.duplicate(n, b.pointer(object).Name(n.text), int(b.nodes[first].nameOff), int(b.nodes[first].nameLen))
	return true
}

func (b *builder) duplicate(n name, p diag.Pointer, offset, length int) {
	f := b.sink.add(nameDuplicate, b.src.base+n.offset, n.length, p, "the name "+b.quote(n.text)+" stands twice")
	f.Detail, f.Seen = "the first one was used", b.seen(n.text)
	f.Related = b.related(offset, length, p, "the first one stands here")
}

// mark and drop take back what was added since, for the value of a duplicate.
func (b *builder) mark() int { return len(b.nodes) }

func (b *builder) drop(mark int) {
	if b.full {
		return
	}
	b.nodes = b.nodes[:mark]
	b.count[len(b.count)-1]--
}

// plainNumber adds what a layout without numbers holds where the shape asks for one. It reports false where
// the text is not a number of JSON.
func (b *builder) plainNumber(text string, offset, length int, n name) bool {
	if end, problem := scanNumber(text, b.limits); problem != "" && problem != numberTooLong || end != len(text) {
		return false
	}
	b.number(text, offset, length, n, true)
	return true
}

// number adds a number that scanNumber accepted, or a too long one.
func (b *builder) number(text string, offset, length int, n name, whole bool) {
	i := b.add(Number, text, offset, length, n)
	if i < 0 {
		return
	}
	if _, problem := scanNumber(text, b.limits); problem == numberTooLong {
		f := b.sink.add(limitNumber, b.src.base+offset, length, b.pointer(i), fmt.Sprintf(
			"this number is longer than %d characters or has an exponent over %d", b.limits.Number, b.limits.Exponent))
		f.Seen = b.seen(text)
		return
	}
	if whole && !isInt64(text) {
		f := b.sink.add(shapeInteger, b.src.base+offset, length, b.pointer(i), b.notWhole(text))
		f.Seen, f.Allowed = b.seen(text), []string{"a whole number, digits only"}
	}
}

func (b *builder) notWhole(text string) string {
	if strings.ContainsAny(text, ".eE") {
		return "the number " + b.quote(text) + " is not written with digits only"
	}
	return "the number " + b.quote(text) + " is too large"
}
