package layout

import (
	"iter"

	"github.com/cybernorms/cybernorms/diag"
)

// NodeKind says what a node is. The zero value is invalid.
type NodeKind uint8

const (
	// Object has members.
	Object NodeKind = iota + 1
	// Array has items.
	Array
	// String is text.
	String
	// Number is a number, held as it was written.
	Number
	// Bool is true or false.
	Bool
	// Null is a value that was left out in so many words.
	Null
)

// String returns the kind as a sentence uses it.
func (k NodeKind) String() string {
	return [...]string{"nothing", "an object", "a list", "a text", "a number", "a boolean", "null"}[k%7]
}

// Node is one value of a tree. The zero value is no node.
type Node struct {
	t *Tree
	i int32
}

// IsZero reports whether n is no node.
func (n Node) IsZero() bool { return n.t == nil }

func (n Node) at() *node { return &n.t.nodes[n.i] }

// Kind returns what the node is, 0 for no node.
func (n Node) Kind() NodeKind {
	if n.IsZero() {
		return 0
	}
	return n.at().kind
}

// Name returns the name under which the node is a member, "" for an item and for the record.
func (n Node) Name() string {
	if n.IsZero() {
		return ""
	}
	return n.at().name
}

// Text returns what a text says, and a number or a boolean as it was written. It is "" for every other kind.
func (n Node) Text() string {
	if n.IsZero() {
		return ""
	}
	return n.at().text
}

// Children yields the members of an object or the items of a list, in the order of the file.
func (n Node) Children() iter.Seq[Node] {
	return func(yield func(Node) bool) {
		if n.IsZero() {
			return
		}
		end := n.at().end
		for i := n.i + 1; i < end; i = n.t.nodes[i].end {
			if !yield(Node{n.t, i}) {
				return
			}
		}
	}
}

// Member returns the member with exactly that name.
func (n Node) Member(name string) (Node, bool) {
	if n.Kind() != Object {
		return Node{}, false
	}
	for c := range n.Children() {
		if c.at().name == name {
			return c, true
		}
	}
	return Node{}, false
}

// Pointer returns the node's JSON Pointer.
func (n Node) Pointer() diag.Pointer {
	if n.IsZero() {
		return ""
	}
	return pointer(n.t.nodes, n.i)
}

// node is one value in a tree's flat array, in pre-order. Offsets are from the start of the record.
type node struct {
	name, text       string
	offset, length   int32 // the value
	nameOff, nameLen int32 // the name; length 0 for none
	parent           int32 // -1 for the record
	end              int32 // the node after the last one inside this one; 0 while it is being read
	kind             NodeKind
	inHeader         bool // the name stands in the header of a CSV file
}

// pointer works while the tree is being read, too: what has no end yet contains all that follows.
func pointer(nodes []node, i int32) diag.Pointer {
	if i <= 0 {
		return ""
	}
	parent := nodes[i].parent
	p := pointer(nodes, parent)
	if nodes[parent].kind == Object {
		return p.Name(nodes[i].name)
	}
	index := 0
	for c := parent + 1; c < i; c = nodes[c].end {
		index++
	}
	return p.Index(index)
}
