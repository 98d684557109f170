package dataset

import (
	"reflect"
	"slices"
	"strings"
	"testing"

	gocmp "github.com/google/go-cmp/cmp"

	"github.com/cybernorms/cybernorms/positions"
	"github.com/cybernorms/cybernorms/positions/codebook"
	"github.com/cybernorms/cybernorms/schema"
	"github.com/cybernorms/cybernorms/un"
)

// full returns a statement in which every field that is a list has something, so that a test sees a list that is shared.
func full() positions.Statement {
	s := statement("full", by("QXA", "QXB"), replying("b"))
	s.Supersedes, s.Tags = []un.ID{"c"}, []un.ID{"tag"}
	c := claim("a", "threats-ransomware", "raises")
	c.FurtherStances = []codebook.Stance{"calls-for-action"}
	c.OnText = positions.OnText{Title: "Zero draft", Asks: []positions.Ask{1}}
	c.Attributes = []positions.Attribution{{Kind: 1, Text: "Said that it was hit."}}
	c.Disputes = []positions.Dispute{{By: un.MustParseActor("QXC"), Text: "Not so.", Source: s.Sources[0]}}
	c.FromRow = positions.FromRow{Table: "positions.csv", Rows: []int{2, 3}}
	s.Claims = []positions.Claim{c}
	return s
}

// TestFull holds full to its promise when the model grows.
func TestFull(t *testing.T) {
	var walk func(path string, v reflect.Value)
	walk = func(path string, v reflect.Value) {
		switch v.Kind() {
		case reflect.Slice, reflect.Map:
			if v.Len() == 0 {
				t.Errorf("%s is empty", path)
			}
			if v.Kind() == reflect.Slice && v.Len() > 0 {
				walk(path+"[0]", v.Index(0))
			}
		case reflect.Struct:
			for i := range v.NumField() {
				walk(path+"."+v.Type().Field(i).Name, v.Field(i))
			}
		}
	}
	walk("Statement", reflect.ValueOf(full()))
}

// scribble overwrites everything that can be reached from a value.
func scribble(v reflect.Value) {
	switch v.Kind() {
	case reflect.Pointer:
		scribble(v.Elem())
	case reflect.Slice:
		for i := range v.Len() {
			scribble(v.Index(i))
			v.Index(i).SetZero()
		}
	case reflect.Map:
		v.Clear()
	case reflect.Struct:
		for i := range v.NumField() {
			if v.Type().Field(i).IsExported() {
				scribble(v.Field(i))
			}
		}
	}
}

func TestLoadIsIsolated(t *testing.T) {
	f := yaml(t, full(), statement("b", by("QXB")), statement("c", on("2026-01-01"))).with(files{
		"dataset.yaml": manifest + "other: [x.txt]\ntags: [exercise]\n", "own.codebook.yaml": ownCodebook})
	d, r, err := Load(t.Context(), f.fs(), Options{})
	if err != nil {
		t.Fatal(err)
	}
	expect(t, r)
	contents := func(d *Dataset) []any {
		list := []any{d.Manifest(), d.Len(), d.Codebook().Editions()}
		for s := range d.Statements() {
			list = append(list, s)
		}
		for topic := range d.Codebook().Topics() {
			list = append(list, topic)
		}
		return list
	}
	// What is compared must not be shared with what is overwritten, so it is loaded again.
	again, _, err := Load(t.Context(), f.fs(), Options{})
	if err != nil {
		t.Fatal(err)
	}
	want := contents(again)

	m := d.Manifest()
	scribble(reflect.ValueOf(&m))
	for s := range d.Statements() {
		scribble(reflect.ValueOf(&s))
	}
	for s, c := range d.Claims() {
		scribble(reflect.ValueOf(&s))
		scribble(reflect.ValueOf(&c))
	}
	for _, id := range []un.ID{"full", "b", "c"} {
		s, ok := d.Statement(id)
		if !ok || s.ID != id {
			t.Fatalf("%s is not found", id)
		}
		scribble(reflect.ValueOf(&s))
	}
	for topic := range d.Codebook().Topics() {
		scribble(reflect.ValueOf(&topic))
	}
	for scale := range d.Codebook().Scales() {
		scribble(reflect.ValueOf(&scale))
	}
	if diff := gocmp.Diff(want, contents(d), equalCodes); diff != "" {
		t.Errorf("what was returned is shared with what is inside: %s", diff)
	}
	if d.Manifest().Title.In() != "Exercise" || len(want) < 10 {
		t.Error("nothing was compared")
	}
}

func TestLoad(t *testing.T) {
	wrong := strings.Replace(text(t, schema.YAML, statement("wrong", by("QXC"))), "supports", "suports", 1)
	f := yaml(t, statement("b"), statement("a", by("QXB", "QXD"), saying(claim("x", topic, "open"), claim("y", nominal, "gaps")))).with(files{
		"s99.statement.yaml": wrong, "t.statement.yaml": text(t, schema.YAML, statement("b", by("QXE"))), "own.codebook.yaml": ownCodebook + "wrong: 1\n"})
	d, r, err := Load(t.Context(), f.fs(), Options{})
	if err != nil {
		t.Fatal(err)
	}
	if diff := gocmp.Diff(checked(t, f.fs(), Options{}), r, equalCodes); diff != "" {
		t.Error(diff)
	}
	var ids, claims []string
	for s := range d.Statements() {
		ids = append(ids, string(s.ID))
	}
	for s, c := range d.Claims() {
		claims = append(claims, string(s.ID)+"#"+string(c.Key))
	}
	if !slices.Equal(ids, []string{"b", "a"}) || !slices.Equal(claims, []string{"b#a", "a#x", "a#y"}) || d.Len() != 2 {
		t.Errorf("%q %q %d", ids, claims, d.Len())
	}
	if s, _ := d.Statement("b"); s.Actor != un.MustParseActor("QXA") {
		t.Error("of two statements with one id the second is held")
	}
	if s, ok := d.Statement("wrong"); ok || s.ID != "" {
		t.Error("a statement with an error is held")
	}
	for range d.Statements() {
		break // who stops early is not called again
	}
	for range d.Claims() {
		break
	}
	// Without a manifest, and with one that is wrong, there is none.
	delete(f, "dataset.yaml")
	if d, _, _ := Load(t.Context(), f.fs(), Options{}); len(d.Manifest().Title) != 0 {
		t.Error("a manifest from nowhere")
	}
	f["dataset.yaml"] = manifest + "wrong: 1\n"
	if d, _, _ := Load(t.Context(), f.fs(), Options{}); len(d.Manifest().Title) != 0 {
		t.Error("a manifest with an error is held")
	}
}
