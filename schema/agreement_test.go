package schema

import (
	"encoding"
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/cybernorms/cybernorms/positions/codebook"
	"github.com/cybernorms/cybernorms/un"
)

// The schemas say which members a record has; the Go types say so, too. This file holds them together, by reflection:
//
//   - an object schema has a property for each field, named as its json tag, and no other but $schema at the top;
//   - it requires a member exactly if the field's tag has neither omitzero nor omitempty;
//   - it is closed by unevaluatedProperties, and may not be empty;
//   - a code with a closed vocabulary refers to the definition of that name, any other code to its format;
//   - a string is a text, an int a number from 1, a slice a list of at least one, a map a text by language.

// formatOf has the format of each code without a closed vocabulary.
var formatOf = map[reflect.Type]string{
	reflect.TypeFor[un.ID]():            "cn-id",
	reflect.TypeFor[un.Actor]():         "cn-actor",
	reflect.TypeFor[un.Date]():          "cn-date",
	reflect.TypeFor[un.Language]():      "cn-language",
	reflect.TypeFor[un.Symbol]():        "cn-symbol",
	reflect.TypeFor[un.URL]():           "cn-url",
	reflect.TypeFor[codebook.TopicID](): "cn-topic",
	reflect.TypeFor[codebook.ScaleID](): "cn-scale",
	reflect.TypeFor[codebook.Stance]():  "cn-stance",
}

func TestTypesAndSchemasHaveOneShape(t *testing.T) {
	for k := range Kinds() {
		address := baseURL + k.String() + fileSuffix
		s := shapes{t: t, docs: schemas().docs}
		s.compare(k.String(), kinds[k].record, s.schemaAt(address, s.docs[address]), true)
	}
}

type shapes struct {
	t    *testing.T
	docs map[string]any
}

// located is a schema with the address of the file that it stands in, all of its references followed.
type located struct {
	address string
	refs    []string // that were followed
	schema  map[string]any
}

func (s *shapes) schemaAt(address string, schema any) located {
	l := located{address: address}
	for {
		m, ok := schema.(map[string]any)
		if !ok {
			s.t.Fatalf("%s: no schema object: %v", address, schema)
		}
		ref, ok := m["$ref"].(string)
		if !ok {
			l.schema = m
			return l
		}
		file, fragment, _ := strings.Cut(ref, "#")
		if file != "" {
			l.address = baseURL + file
		}
		l.refs = append(l.refs, strings.TrimPrefix(l.address, baseURL)+"#"+fragment)
		schema = s.docs[l.address]
		for step := range strings.SplitSeq(strings.Trim(fragment, "/"), "/") {
			schema = schema.(map[string]any)[step]
		}
	}
}

func (s *shapes) compare(path string, typ reflect.Type, l located, top bool) {
	if _, ok := reflect.Zero(typ).Interface().(vocabulary); ok {
		want := "vocabulary.schema.json#/$defs/" + strings.ToLower(typ.Name()[:1]) + typ.Name()[1:]
		if !slices.Contains(l.refs, want) {
			s.t.Errorf("%s is a %v and refers to %q, not to %s", path, typ, l.refs, want)
		}
		return
	}
	if typ.Implements(reflect.TypeFor[encoding.TextMarshaler]()) {
		if got := l.schema["format"]; got != formatOf[typ] || formatOf[typ] == "" {
			s.t.Errorf("%s is a %v and has the format %v, not %q", path, typ, got, formatOf[typ])
		}
		s.is(path, l, "type", "string")
		return
	}
	switch typ.Kind() {
	case reflect.String:
		s.is(path, l, "type", "string")
		s.is(path, l, "format", "cn-text")
		s.is(path, l, "minLength", "1")
	case reflect.Int:
		s.is(path, l, "type", "integer")
		s.is(path, l, "minimum", "1")
	case reflect.Map:
		s.is(path, l, "type", "object")
		s.is(path, l, "minProperties", "1")
		s.compare(path+" name", typ.Key(), s.schemaAt(l.address, l.schema["propertyNames"]), false)
		s.compare(path+" value", typ.Elem(), s.schemaAt(l.address, l.schema["additionalProperties"]), false)
	case reflect.Slice:
		s.is(path, l, "type", "array")
		s.is(path, l, "minItems", "1")
		// The same word or number twice is a slip; so is the same source. Other objects differ by their keys.
		unique := typ.Elem().Kind() != reflect.Struct || typ.Elem().Implements(reflect.TypeFor[encoding.TextMarshaler]()) ||
			typ.Elem() == reflect.TypeFor[un.Source]()
		s.is(path, l, "uniqueItems", map[bool]string{true: "true", false: "<nil>"}[unique])
		s.compare(path+"[]", typ.Elem(), s.schemaAt(l.address, l.schema["items"]), false)
	case reflect.Struct:
		s.object(path, typ, l, top)
	default:
		s.t.Errorf("%s: no record has a %v", path, typ)
	}
}

func (s *shapes) object(path string, typ reflect.Type, l located, top bool) {
	s.is(path, l, "type", "object")
	s.is(path, l, "unevaluatedProperties", "false")
	properties, _ := l.schema["properties"].(map[string]any)
	var names, required []string
	if top {
		names = append(names, "$schema")
		s.is(path+".$schema", s.schemaAt(l.address, properties["$schema"]), "const", fmt.Sprint(l.schema["$id"]))
	}
	for f := range typ.Fields() {
		name, options, _ := strings.Cut(f.Tag.Get("json"), ",")
		names = append(names, name)
		if options == "" {
			required = append(required, name)
		}
		if properties[name] == nil {
			s.t.Errorf("%s: the schema does not know the field %s.%s", path, typ, name)
			continue
		}
		s.compare(path+"."+name, f.Type, s.schemaAt(l.address, properties[name]), false)
	}
	for name := range properties {
		if !slices.Contains(names, name) {
			s.t.Errorf("%s: the type %v has no field for %q", path, typ, name)
		}
	}
	if got := words(l.schema["required"]); !slices.Equal(slices.Sorted(slices.Values(got)), slices.Sorted(slices.Values(required))) {
		s.t.Errorf("%s: the schema requires %q, the type %q", path, got, required)
	}
	if len(required) == 0 {
		s.is(path, l, "minProperties", "1")
	}
}

func (s *shapes) is(path string, l located, keyword, want string) {
	if got := fmt.Sprint(l.schema[keyword]); got != want {
		s.t.Errorf("%s: %s is %s, want %s", path, keyword, got, want)
	}
}
