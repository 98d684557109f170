package dataset

import (
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/cybernorms/cybernorms/diag"
	"github.com/cybernorms/cybernorms/positions"
	"github.com/cybernorms/cybernorms/schema"
	"github.com/cybernorms/cybernorms/un"
)

func TestEachInAStatement(t *testing.T) {
	s := full()
	s.Date, s.Claims[0].AlignsWith.Actor = un.MustParseDate("2026"), un.MustParseActor("eu")
	s.Claims = append(s.Claims, positions.Claim{About: positions.About{Situation: "An exercise."}})
	r := &schema.Record{Kind: schema.Statement, Statement: &s}
	var got []string
	note := func(p diag.Pointer) { got = append(got, string(p)) }
	eachActor(r, func(p diag.Pointer, a *un.Actor) { note(p) })
	eachText(r, func(p diag.Pointer, o *positions.OnText) { note(p) })
	eachAbout(r, func(p diag.Pointer, a *positions.About) { note(p) })
	want := "/actor /jointWith/0 /claims/0/alignsWith/actor /claims/0/disputes/0/by /claims/0/onText /claims/1/about"
	if strings.Join(got, " ") != want {
		t.Errorf("found %q, want %s", got, want)
	}
	eachText(r, func(_ diag.Pointer, o *positions.OnText) {
		if o != &s.Claims[0].OnText {
			t.Error("what is found is not what the record holds")
		}
	})
	eachActor(&schema.Record{}, func(p diag.Pointer, _ *un.Actor) { t.Errorf("%s is found in a record that could not be read", p) })
}

// TestWaysMissNothing walks over the types of all kinds, so that none holds a value where the ways do not lead.
func TestWaysMissNothing(t *testing.T) {
	targets := []reflect.Type{reflect.TypeFor[un.Actor](), reflect.TypeFor[un.Date](), reflect.TypeFor[positions.OnText](), reflect.TypeFor[positions.About]()}
	var search func(path string, typ reflect.Type)
	search = func(path string, typ reflect.Type) {
		switch {
		case slices.Contains(targets, typ):
		case typ.Kind() == reflect.Map, typ.Kind() == reflect.Array:
			if part := typ.Elem(); slices.Contains(targets, part) || part.Kind() == reflect.Struct {
				t.Errorf("%s holds %v: there is no way into it", path, part)
			}
		case typ.Kind() == reflect.Pointer, typ.Kind() == reflect.Slice:
			search(path, typ.Elem())
		case typ.Kind() == reflect.Struct:
			for i := range typ.NumField() {
				if f := typ.Field(i); f.IsExported() {
					search(path+"."+f.Name, f.Type)
				}
			}
		}
	}
	search("Record", reflect.TypeFor[schema.Record]())
}
