package diag

import (
	"cmp"
	"strconv"
	"strings"
)

// Pointer is a JSON Pointer (RFC 6901) into one record: "/claims/3/stance". The empty pointer is the whole record.
// It names a member even where that is missing from the file.
type Pointer string

var pointerEscaper = strings.NewReplacer("~", "~0", "/", "~1")
var pointerUnescaper = strings.NewReplacer("~1", "/", "~0", "~")

// Name returns the pointer to the member of p with that name.
func (p Pointer) Name(name string) Pointer { return p + "/" + Pointer(pointerEscaper.Replace(name)) }

// Index returns the pointer to the i-th item of p, from 0.
func (p Pointer) Index(i int) Pointer { return p + "/" + Pointer(strconv.Itoa(i)) }

// Parent returns the pointer without its last step. The parent of the empty pointer is itself.
func (p Pointer) Parent() Pointer {
	i := strings.LastIndexByte(string(p), '/')
	return p[:max(i, 0)]
}

// Last returns the last step's name, unescaped, or "" for the empty pointer.
func (p Pointer) Last() string {
	i := strings.LastIndexByte(string(p), '/')
	return pointerUnescaper.Replace(string(p[i+1:]))
}

// Contains reports whether q is p or lies below it.
func (p Pointer) Contains(q Pointer) bool {
	return q == p || strings.HasPrefix(string(q), string(p)+"/")
}

// Compare orders pointers step by step, "/claims/2" before "/claims/10": steps of digits alone compare as numbers, and
// stand before names, or the order would have circles (9, 10, 1a).
func (p Pointer) Compare(q Pointer) int {
	if p == q {
		return 0
	}
	for rest, other := string(p), string(q); ; {
		var a, b string
		var more, otherMore bool
		a, rest, more = strings.Cut(rest, "/")
		b, other, otherMore = strings.Cut(other, "/")
		if c := compareSteps(a, b); c != 0 {
			return c
		}
		switch {
		case !more && !otherMore:
			return 0
		case !more:
			return -1
		case !otherMore:
			return 1
		}
	}
}

func compareSteps(a, b string) int {
	switch isNumber, otherIsNumber := digits(a), digits(b); {
	case a == b:
		return 0
	case isNumber && otherIsNumber:
		return cmp.Or(cmp.Compare(len(a), len(b)), strings.Compare(a, b))
	case isNumber:
		return -1
	case otherIsNumber:
		return 1
	default:
		return strings.Compare(a, b)
	}
}

func digits(s string) bool { return s != "" && strings.Trim(s, "0123456789") == "" }
