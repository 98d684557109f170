package layout

import (
	"encoding"
	"fmt"
	"reflect"
	"slices"
	"strings"
)

// ShapeKind says what the typed model asks for at one place. The zero value is invalid.
type ShapeKind uint8

const (
	// Text is a string or a code that is written as one.
	Text ShapeKind = iota + 1
	// Integer is a whole number.
	Integer
	// Struct has members with fixed names.
	Struct
	// List has items of one shape.
	List
	// Map has members with free names and values of one shape, such as labels by language.
	Map
)

// Shape says what the typed model asks for at one place. It decides nothing about right or wrong:
// it tells layouts that know only text what is a number, and what a column of a table names.
type Shape struct {
	Kind   ShapeKind
	Fields []Field // of an object, in the order of the Go type
	Item   *Shape  // of a list or a map
}

// Field is one member of an object's shape.
type Field struct {
	Name  string
	Shape *Shape
}

// Field returns the shape of the member with that name: of an object's field, of any value of a map,
// nil where there is none. A nil shape has no fields.
func (s *Shape) Field(name string) *Shape {
	switch {
	case s == nil:
		return nil
	case s.Kind == Map:
		return s.Item
	}
	if i := s.index(name); i >= 0 {
		return s.Fields[i].Shape
	}
	return nil
}

// index returns the position of the field, or -1.
func (s *Shape) index(name string) int {
	return slices.IndexFunc(s.Fields, func(f Field) bool { return f.Name == name })
}

func (s *Shape) item() *Shape {
	if s == nil || s.Kind != List {
		return nil
	}
	return s.Item
}

func (s *Shape) is(k ShapeKind) bool { return s != nil && s.Kind == k }

// scalar reports whether a CSV cell can hold the shape as one word.
func (s *Shape) scalar() bool { return s.is(Text) || s.is(Integer) }

// ShapeOf returns the shape of a record type: a struct whose fields have json tags, embedded ones flattened.
// It panics on a type that no record has, and on one that contains itself: types are written in source.
func ShapeOf(t reflect.Type) *Shape { return shapeOf(t, nil) }

var textMarshaler = reflect.TypeFor[encoding.TextMarshaler]()

func shapeOf(t reflect.Type, above []reflect.Type) *Shape {
	if t.Kind() == reflect.Pointer {
		t = t.Elem()
	}
	if slices.Contains(above, t) {
		panic(fmt.Sprintf("layout: the type %v contains itself", t))
	}
	above = append(slices.Clip(above), t)
	if t.Implements(textMarshaler) || reflect.PointerTo(t).Implements(textMarshaler) {
		return &Shape{Kind: Text}
	}
	switch t.Kind() {
	case reflect.String:
		return &Shape{Kind: Text}
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64,
		reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64:
		return &Shape{Kind: Integer}
	case reflect.Slice:
		return &Shape{Kind: List, Item: shapeOf(t.Elem(), above)}
	case reflect.Map:
		if k := t.Key(); k.Kind() == reflect.String || k.Implements(textMarshaler) {
			return &Shape{Kind: Map, Item: shapeOf(t.Elem(), above)}
		}
	case reflect.Struct:
		s := &Shape{Kind: Struct}
		s.addFields(t, above)
		return s
	}
	panic(fmt.Sprintf("layout: no record has a %v", t))
}

func (s *Shape) addFields(t reflect.Type, above []reflect.Type) {
	for f := range t.Fields() {
		name, _, _ := strings.Cut(f.Tag.Get("json"), ",")
		switch {
		case name == "-" || !f.IsExported() && !f.Anonymous:
			continue
		case f.Anonymous && name == "":
			e := f.Type
			if e.Kind() == reflect.Pointer {
				e = e.Elem()
			}
			if e.Kind() != reflect.Struct || slices.Contains(above, e) {
				panic(fmt.Sprintf("layout: %v cannot embed %v", t, f.Type))
			}
			s.addFields(e, append(slices.Clip(above), e))
			continue
		case name == "":
			panic(fmt.Sprintf("layout: the field %v.%s has no json name", t, f.Name))
		case s.index(name) >= 0:
			panic(fmt.Sprintf("layout: %v has two fields named %q", t, name))
		}
		s.Fields = append(s.Fields, Field{Name: name, Shape: shapeOf(f.Type, above)})
	}
}
