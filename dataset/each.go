package dataset

import (
	"reflect"
	"strings"
	"sync"

	"github.com/cybernorms/cybernorms/diag"
	"github.com/cybernorms/cybernorms/positions"
	"github.com/cybernorms/cybernorms/schema"
	"github.com/cybernorms/cybernorms/un"
)

// Each of these calls a function for every value of one type that is set in a record, with the pointer to it, in the order
// of the members. The types of the records say where there are any, so that no rule passes over a kind that is new.
var (
	eachActor = eachOf[un.Actor]()
	eachDate  = eachOf[un.Date]()
	eachText  = eachOf[positions.OnText]()
	eachAbout = eachOf[positions.About]()
)

func eachOf[T any]() func(*schema.Record, func(diag.Pointer, *T)) {
	ways := sync.OnceValue(func() []way { return waysTo(reflect.TypeFor[T](), reflect.TypeFor[schema.Record]()) })
	return func(r *schema.Record, f func(diag.Pointer, *T)) {
		walk(ways(), reflect.ValueOf(r).Elem(), "", func(p diag.Pointer, v reflect.Value) { f(p, v.Addr().Interface().(*T)) })
	}
}

// way leads through fields, which may lie inside each other, to a value that is wanted or to what is on the way to some.
type way struct {
	fields  []int
	pointer diag.Pointer // of the last field from the first
	on      []way        // from each item of a list, or from what a pointer points to; none at a value that is wanted
}

// waysTo returns the ways from one type to another. No type of a record holds itself.
func waysTo(target, from reflect.Type) []way {
	if from == target {
		return []way{{}}
	}
	var ways []way
	switch from.Kind() {
	case reflect.Pointer, reflect.Slice:
		if on := waysTo(target, from.Elem()); on != nil {
			ways = append(ways, way{on: on})
		}
	case reflect.Struct:
		for i := range from.NumField() {
			field := from.Field(i)
			if !field.IsExported() {
				continue
			}
			var p diag.Pointer
			if name, _, _ := strings.Cut(field.Tag.Get("json"), ","); name != "" {
				p = p.Name(name)
			} // else it is the field of a kind, which is all of the record
			for _, w := range waysTo(target, field.Type) {
				ways = append(ways, way{append([]int{i}, w.fields...), p + w.pointer, w.on})
			}
		}
	}
	return ways
}

func walk(ways []way, v reflect.Value, p diag.Pointer, f func(diag.Pointer, reflect.Value)) {
	for _, w := range ways {
		at := v
		for _, i := range w.fields {
			at = at.Field(i)
		}
		switch {
		case at.IsZero():
		case w.on == nil:
			f(p+w.pointer, at)
		case at.Kind() == reflect.Pointer:
			walk(w.on, at.Elem(), p+w.pointer, f)
		default:
			list := p + w.pointer
			for i := range at.Len() {
				walk(w.on, at.Index(i), list.Index(i), f)
			}
		}
	}
}
