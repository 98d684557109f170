package schema

import (
	"cmp"
	"encoding/json"
	"fmt"
	"maps"
	"net/url"
	"slices"
	"strings"

	"github.com/santhosh-tekuri/jsonschema/v5"

	"github.com/cybernorms/cybernorms/diag"
	"github.com/cybernorms/cybernorms/internal/check"
	"github.com/cybernorms/cybernorms/internal/layout"
	"github.com/cybernorms/cybernorms/un"
)

// shape asks the JSON Schema, and returns findings in our own words, the members that decoding must leave out, which are
// those that the schema or the reader refused, and how many of the schema's complaints were not put into words.
func (r *Record) shape(read diag.Findings, told headers) (diag.Findings, map[diag.Pointer]bool, int) {
	x := explainer{tree: r.tree, drop: map[diag.Pointer]bool{}, told: told}
	for _, f := range read {
		if f.Severity == diag.Error && f.Pointer != "" {
			x.drop[f.Pointer] = true
		}
	}
	if acceptors[r.Kind]().takes(r.tree.Root()) {
		return nil, x.drop, 0
	}
	x.schemas = schemas()
	if rows := kinds[r.Kind].rows; r.Layout == CSV && rows != "" {
		for _, f := range specs()[r.Kind].Shape.Field(rows).Item.Fields {
			x.rowNames = append(x.rowNames, f.Name)
		}
	}
	err := validate(x.schemas.kinds[r.Kind](), r.tree.Value())
	left := 0
	switch err := err.(type) {
	case nil:
	case *jsonschema.ValidationError:
		list := complaints(err, nil)
		if left = max(0, len(list)-maxFindings); left > 0 {
			// The library's order is random.
			slices.SortFunc(list, func(a, b *jsonschema.ValidationError) int {
				return cmp.Or(strings.Compare(a.InstanceLocation, b.InstanceLocation), strings.Compare(a.KeywordLocation, b.KeywordLocation))
			})
		}
		for _, e := range list[:len(list)-left] {
			x.explain(e)
		}
		for _, e := range list[len(list)-left:] {
			x.leaveOut(e)
		}
	default:
		x.add(internal(err), false)
	}
	return notYetReported(x.findings, read), x.drop, left
}

// complaints appends the library's errors that are about one thing each.
func complaints(e *jsonschema.ValidationError, list []*jsonschema.ValidationError) []*jsonschema.ValidationError {
	if len(e.Causes) == 0 {
		return append(list, e)
	}
	for _, c := range e.Causes {
		list = complaints(c, list)
	}
	return list
}

// validate runs the library. The reader has refused all that is known to make it panic; should there be more, the record
// is refused.
func validate(s *jsonschema.Schema, v any) (err error) {
	defer func() {
		if p := recover(); p != nil {
			err = fmt.Errorf("internal error: %v", p)
		}
	}()
	return s.Validate(v)
}

// explainer turns the library's errors into findings. It takes from them only where they are: which keyword of which
// schema failed at which value. The words are ours, and the values those of the file.
type explainer struct {
	tree     *layout.Tree
	schemas  *compiled
	findings diag.Findings
	drop     map[diag.Pointer]bool
	told     headers
	rowNames []string // in CSV, where a column that nobody knows may have been meant for the record or for its rows
}

func (x *explainer) add(f diag.Finding, drop bool) {
	if drop {
		x.drop[f.Pointer] = true
	}
	x.findings = append(x.findings, f)
}

// addAtName adds a finding about a member's name, and leaves the member out.
func (x *explainer) addAtName(f diag.Finding) {
	f.Span = x.tree.NamePlace(f.Pointer)
	x.add(f, true)
}

// leaveOut does for decoding what explain does, without words.
func (x *explainer) leaveOut(e *jsonschema.ValidationError) {
	switch _, keyword := keywordOf(e); keyword {
	case "required", "uniqueItems", "pattern":
	default:
		x.drop[diag.Pointer(unescape(e.InstanceLocation))] = true
	}
}

// keywordOf returns where the keyword stands that was not met, and the keyword.
func keywordOf(e *jsonschema.ValidationError) (location, keyword string) {
	location = strings.TrimSuffix(e.AbsoluteKeywordLocation, "/")
	return location, location[strings.LastIndexByte(location, '/')+1:]
}

func (x *explainer) explain(e *jsonschema.ValidationError) {
	p := diag.Pointer(unescape(e.InstanceLocation))
	location, keyword := keywordOf(e)
	value, holder, ok := x.schemas.keyword(location)
	if !ok {
		x.add(internal(e), true)
		return
	}
	if strings.Contains(e.KeywordLocation, "/propertyNames/") {
		x.name(p, holder)
		return
	}
	node, _ := x.tree.At(p)
	switch keyword {
	case "required":
		for _, name := range words(value) {
			if _, present := node.Member(name); !present {
				f := check.Missing(p.Name(name))
				f.Detail = x.describe(location, name)
				x.add(f, false)
			}
		}
	case "unevaluatedProperties":
		if p = x.member(p, location); x.told[x.tree.NamePlace(p)] {
			x.drop[p] = true // a column that an earlier record has told of
			return
		}
		x.addAtName(check.UnknownName(p, x.names(p, location)))
	case "type":
		x.wrongType(p, node, fmt.Sprint(value))
	case "enum":
		if parse, own := enumParsers[title(holder)]; own {
			x.add(check.Code(p, parse(node.Text())), true)
			return
		}
		x.add(check.Code(p, &diag.CodeError{What: title(holder), Input: node.Text(), Problem: diag.Unknown, Allowed: words(value)}), true)
	case "const":
		x.add(check.Code(p, &diag.CodeError{What: title(holder), Input: node.Text(), Problem: diag.Unknown, Allowed: []string{fmt.Sprint(value)}}), true)
	case "format":
		if value == "cn-text" && node.Text() != "" {
			x.add(check.Empty(p, "blanks only"), true)
		} else if err := formats[fmt.Sprint(value)].parse(node.Text()); err != nil {
			x.add(check.Code(p, err), true)
		}
	case "minLength", "minItems", "minProperties":
		x.add(check.Empty(p, "an empty "+kindWord(node)), true)
	case "pattern":
		// Wherever there is a pattern there is a format that takes less, and says it better.
	case "uniqueItems":
		x.repeated(p, node)
	case "minimum", "maximum":
		n, _ := json.Number(node.Text()).Int64()
		x.add(check.OutOfRange(p, int(n), number(holder["minimum"]), number(holder["maximum"])), true)
	default:
		x.add(internal(e), true) // a test refuses schemas with any other keyword
	}
}

// name explains a member's name that does not have the form of such names.
func (x *explainer) name(p diag.Pointer, holder map[string]any) {
	if f, ok := formats[fmt.Sprint(holder["format"])]; ok {
		if err := f.parse(p.Last()); err != nil {
			x.addAtName(check.Code(p, err))
		}
	}
}

// enumParsers are the parsers of closed vocabularies, by their schema's title, that know better than spelling what may be meant: "UK"
// is near to UKR and means GBR.
var enumParsers = map[string]func(string) error{
	"state":   parser(un.ParseState).parse,
	"session": parser(un.ParseSession).parse,
}

func (x *explainer) wrongType(p diag.Pointer, node layout.Node, want string) {
	if node.Kind() == layout.Null {
		x.add(check.Empty(p, "null"), true)
		return
	}
	x.add(check.WrongType(p, "a "+kindWord(node), typeWords[want]), true)
}

var typeWords = map[string]string{
	"object": "a group of members", "array": "a list", "string": "a text", "integer": "a whole number",
}

func kindWord(n layout.Node) string {
	switch n.Kind() {
	case layout.Object:
		return "group of members"
	case layout.Array:
		return "list"
	case layout.String:
		return "text"
	case layout.Number:
		return "number"
	case layout.Bool:
		return "true or false"
	default:
		return "null"
	}
}

// repeated finds every item of a list that stands there before. The library stops at the first.
func (x *explainer) repeated(p diag.Pointer, list layout.Node) {
	seen := map[string]bool{}
	i := 0
	for item := range list.Children() {
		key, _ := json.Marshal(item.Value())
		if seen[string(key)] {
			x.add(check.Twice(p.Index(i), item.Text()), false)
		}
		seen[string(key)] = true
		i++
	}
}

// member returns the pointer to the member that is not known. The library leaves an empty name out of its locations, and so names
// the object around it.
func (x *explainer) member(p diag.Pointer, location string) diag.Pointer {
	empty := p.Name("")
	if _, ok := x.tree.At(empty); !ok || x.drop[empty] {
		return p
	}
	_, holder, _ := x.schemas.keyword(location)
	properties, _ := holder["properties"].(map[string]any)
	parent, _ := x.tree.At(p.Parent())
	if _, known := properties[p.Last()]; known || p == "" || parent.Kind() != layout.Object {
		return empty
	}
	return p
}

// describe returns what the schema says of a member of the object around a keyword.
func (x *explainer) describe(location, name string) string {
	_, holder, _ := x.schemas.keyword(location)
	properties, _ := holder["properties"].(map[string]any)
	member, _ := properties[name].(map[string]any)
	description, _ := member["description"].(string)
	return description
}

// names returns the names that may stand where the member at p does, whose object the schema around a keyword describes,
// in a fixed order.
func (x *explainer) names(p diag.Pointer, location string) []string {
	_, holder, _ := x.schemas.keyword(location)
	properties, _ := holder["properties"].(map[string]any)
	list := slices.DeleteFunc(slices.Collect(maps.Keys(properties)), func(n string) bool { return n == schemaPointer.Last() })
	if p.Parent() == "" {
		list = append(list, x.rowNames...)
	}
	slices.Sort(list)
	return list
}

// title names what a schema describes, for the middle of a sentence.
func title(holder map[string]any) string {
	t, _ := holder["title"].(string)
	return strings.ToLower(t)
}

func words(list any) []string {
	items, _ := list.([]any)
	texts := make([]string, len(items))
	for i, item := range items {
		texts[i] = fmt.Sprint(item)
	}
	return texts
}

func number(v any) int {
	n, _ := v.(json.Number)
	i, _ := n.Int64()
	return int(i)
}

// unescape undoes the percent-encoding with which the library writes locations.
func unescape(s string) string {
	if t, err := url.PathUnescape(s); err == nil {
		return t
	}
	return s
}
