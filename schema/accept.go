package schema

import (
	"encoding/json"
	"slices"
	"strings"
	"sync"
	"unicode/utf8"

	"github.com/cybernorms/cybernorms/internal/layout"
)

// acceptor is one embedded schema as a single question: does it certainly take this value?
//
// Nearly all records are right, and to learn only that, the library takes many times as long: it makes maps of the record,
// and names every place that it visits. So the acceptor is asked first, and the library where it says no, for what is wrong
// and where. It may say no to what the library takes, never yes to what the library refuses: tests hold the two together,
// and what the acceptor does not know, a keyword or a value in an unusual spelling, is a no.
type acceptor struct {
	refuses    bool // what it does not know stands in the schema
	all        []*acceptor
	kind       layout.NodeKind
	words      map[string]bool
	parse      func(string) error
	minLength  int
	properties map[string]*acceptor
	required   []string
	names      *acceptor // of an object's members
	others     *acceptor // members that properties does not name
	open       bool      // any other member is taken
	minMembers int
	items      *acceptor
	minItems   int
	unique     bool
	min, max   json.Number
}

// acceptors holds the acceptor of each kind, made when first asked for.
var acceptors = func() (list [len(kinds)]func() *acceptor) {
	for k := range Kinds() {
		list[k] = sync.OnceValue(func() *acceptor {
			address := baseURL + k.String() + fileSuffix
			m := acceptorMaker{made: map[string]*acceptor{}}
			return m.schema(docAt(address), address)
		})
	}
	return list
}()

// acceptorMaker makes acceptors of schemas, and one only of each definition.
type acceptorMaker struct {
	made map[string]*acceptor // by address
}

// schema makes the acceptor of a schema that stands in the file at an address.
func (m *acceptorMaker) schema(v any, address string) *acceptor {
	a := &acceptor{open: true}
	s, ok := v.(map[string]any)
	if !ok {
		a.refuses = true
		return a
	}
	for keyword, v := range s {
		if !m.keyword(a, keyword, v, s, address) {
			a.refuses = true
		}
	}
	if len(a.all) > 0 && !a.open {
		a.refuses = true // a reference may know more members
	}
	return a
}

// keyword adds one keyword of a schema. It reports false where it does not know it.
func (m *acceptorMaker) keyword(a *acceptor, keyword string, v any, s map[string]any, address string) (known bool) {
	known = true
	switch keyword {
	case "$schema", "$defs", "title", "description", "examples":
	case "$id":
		known = v == address
	case "$ref":
		a.all = append(a.all, m.ref(v, address))
	case "type":
		name, _ := v.(string)
		a.kind, known = nodeKinds[name]
	case "enum":
		a.words, known = wordSet(v)
	case "const":
		a.words, known = wordSet([]any{v})
	case "format":
		name, _ := v.(string)
		a.parse = formats[name].parse
		known = a.parse != nil
	case "pattern":
		// A test holds that a format takes nothing that its pattern refuses.
		known = s["format"] != nil
	case "minLength":
		a.minLength, known = size(v)
	case "minItems":
		a.minItems, known = size(v)
	case "minProperties":
		a.minMembers, known = size(v)
	case "minimum":
		a.min, known = v.(json.Number)
	case "maximum":
		a.max, known = v.(json.Number)
	case "required":
		_, known = v.([]any)
		a.required = words(v)
	case "properties":
		properties, ok := v.(map[string]any)
		a.properties, known = make(map[string]*acceptor, len(properties)), ok
		for name, member := range properties {
			a.properties[name] = m.schema(member, address)
		}
	case "propertyNames":
		a.names = m.schema(v, address)
	case "additionalProperties":
		a.others = m.schema(v, address)
	case "unevaluatedProperties":
		a.open, known = false, v == false
	case "items":
		a.items = m.schema(v, address)
	case "uniqueItems":
		a.unique, known = v.(bool)
	default:
		known = false
	}
	return known
}

// ref makes the acceptor of a definition, in the file at an address or in another.
func (m *acceptorMaker) ref(v any, address string) *acceptor {
	ref, _ := v.(string)
	file, fragment, _ := strings.Cut(ref, "#")
	if file != "" {
		address = baseURL + file
	}
	at := address + "#" + fragment
	if a := m.made[at]; a != nil {
		return a
	}
	a := &acceptor{}
	m.made[at] = a
	defs, _ := docAt(address)["$defs"].(map[string]any)
	name, isDef := strings.CutPrefix(fragment, "/$defs/")
	def, ok := defs[name]
	if !isDef || !ok {
		a.refuses = true
		return a
	}
	*a = *m.schema(def, address)
	return a
}

var nodeKinds = map[string]layout.NodeKind{
	"object": layout.Object, "array": layout.Array, "string": layout.String, "integer": layout.Number,
}

func wordSet(v any) (map[string]bool, bool) {
	list, ok := v.([]any)
	set := map[string]bool{}
	for _, item := range list {
		word, isText := item.(string)
		ok = ok && isText
		set[word] = true
	}
	return set, ok
}

func size(v any) (int, bool) {
	n, _ := v.(json.Number)
	i, err := n.Int64()
	return int(i), err == nil && i >= 0 && i < 1<<31
}

// takes reports whether the schema certainly takes a value.
func (a *acceptor) takes(n layout.Node) bool {
	if a.refuses || a.kind != 0 && n.Kind() != a.kind {
		return false
	}
	for _, ref := range a.all {
		if !ref.takes(n) {
			return false
		}
	}
	switch n.Kind() {
	case layout.Object:
		return a.words == nil && a.takesObject(n)
	case layout.Array:
		return a.words == nil && a.takesList(n)
	case layout.String:
		return a.takesText(n.Text())
	case layout.Number:
		return a.words == nil && a.takesNumber(n.Text())
	default:
		return false // files hold neither booleans nor null
	}
}

func (a *acceptor) takesObject(n layout.Node) bool {
	members := 0
	for c := range n.Children() {
		members++
		name := c.Name()
		if a.names != nil && !a.names.takesName(name) {
			return false
		}
		switch property := a.properties[name]; {
		case property != nil:
			if !property.takes(c) {
				return false
			}
		case a.others != nil:
			if !a.others.takes(c) {
				return false
			}
		case !a.open:
			return false
		}
	}
	for _, name := range a.required {
		if _, present := n.Member(name); !present {
			return false
		}
	}
	return members >= a.minMembers
}

func (a *acceptor) takesList(n layout.Node) bool {
	items := 0
	for c := range n.Children() {
		items++
		if a.items != nil && !a.items.takes(c) {
			return false
		}
	}
	return items >= a.minItems && (!a.unique || differ(n, items))
}

// takesName reports whether the schema certainly takes a member's name.
func (a *acceptor) takesName(name string) bool {
	if a.refuses || a.kind != 0 && a.kind != layout.String {
		return false
	}
	return !slices.ContainsFunc(a.all, func(ref *acceptor) bool { return !ref.takesName(name) }) && a.takesText(name)
}

func (a *acceptor) takesText(s string) bool {
	return (a.words == nil || a.words[s]) && (a.parse == nil || a.parse(s) == nil) &&
		(a.minLength == 0 || utf8.RuneCountInString(s) >= a.minLength)
}

func (a *acceptor) takesNumber(text string) bool {
	n, err := json.Number(text).Int64()
	if err != nil {
		return false
	}
	if a.min != "" {
		if least, err := a.min.Int64(); err != nil || n < least {
			return false
		}
	}
	if a.max != "" {
		if most, err := a.max.Int64(); err != nil || n > most {
			return false
		}
	}
	return true
}

// manyItems is from how many items on a list is not compared item by item.
const manyItems = 32

// differ reports whether the items of a list certainly differ.
func differ(list layout.Node, n int) bool {
	if n > manyItems {
		return allDiffer(list, n)
	}
	i := 0
	for a := range list.Children() {
		j := 0
		for b := range list.Children() {
			if j < i && mayEqual(a, b) {
				return false
			}
			j++
		}
		i++
	}
	return true
}

// allDiffer is differ for long lists. It knows those of texts only, and those of whole numbers.
func allDiffer(list layout.Node, n int) bool {
	texts, numbers := make(map[string]bool, n), map[int64]bool{}
	for c := range list.Children() {
		switch c.Kind() {
		case layout.String:
			texts[c.Text()] = true
		case layout.Number:
			number, err := json.Number(c.Text()).Int64()
			if err != nil {
				return false
			}
			numbers[number] = true
		default:
			return false
		}
	}
	return len(texts)+len(numbers) == n
}

// mayEqual reports whether two values may be equal. What it does not compare may be.
func mayEqual(a, b layout.Node) bool {
	switch {
	case a.Kind() != b.Kind():
		return false
	case a.Kind() == layout.String:
		return a.Text() == b.Text()
	case a.Kind() == layout.Number:
		x, errX := json.Number(a.Text()).Int64()
		y, errY := json.Number(b.Text()).Int64()
		return errX != nil || errY != nil || x == y
	case a.Kind() == layout.Object:
		return membersIn(a, b) && membersIn(b, a)
	}
	return true
}

// membersIn reports whether each member of a may be equal to one of b.
func membersIn(a, b layout.Node) bool {
	for c := range a.Children() {
		if d, both := b.Member(c.Name()); !both || !mayEqual(c, d) {
			return false
		}
	}
	return true
}
