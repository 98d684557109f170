package dataset

import (
	"iter"
	"reflect"
	"slices"
	"strings"
	"testing"

	gocmp "github.com/google/go-cmp/cmp"

	"github.com/cybernorms/cybernorms/positions"
	"github.com/cybernorms/cybernorms/positions/codebook"
	"github.com/cybernorms/cybernorms/positions/negotiation"
	"github.com/cybernorms/cybernorms/schema"
	"github.com/cybernorms/cybernorms/un"
)

// full returns a statement in which every field that is a list has something, so that a test sees a list that is shared.
func full() positions.Statement {
	s := statement("full", by("QXA", "QXB"), replying("b"))
	s.Supersedes, s.Tags = []un.ID{"c"}, []un.ID{"tag"}
	c := claim("a", "threats-ransomware", "raises")
	c.ReadIn, c.FurtherStances = []int{1}, []codebook.Stance{"calls-for-action"}
	c.OnText = positions.OnText{Title: "Zero draft", Asks: []positions.Ask{1}}
	c.Attributes = []positions.Attribution{{Kind: 1, Text: "Said that it was hit."}}
	c.Disputes = []positions.Dispute{{By: un.MustParseActor("QXC"), Text: "Not so.", Source: s.Sources[0]}}
	c.FromRow = positions.FromRow{Table: "positions.csv", Rows: []int{2, 3}}
	s.Claims = []positions.Claim{c}
	return s
}

// fullRecords returns a record of each other kind that is full, by file name.
func fullRecords(t testing.TB) files {
	label, sources, tags := un.Text{un.English: "Exercise"}, full().Sources, []un.ID{"tag"}
	return files{
		"g.group.yaml": lay(t, negotiation.Group{ID: "x-friends", Name: label, Basis: negotiation.JointStatement, Sources: sources, Tags: tags,
			Members: []negotiation.Member{{Actor: un.MustParseActor("QXA")}, {Actor: un.MustParseActor("QXB")}}}),
		"t.text.yaml": lay(t, negotiation.Text{ID: "draft", Title: label, Type: negotiation.Report, Process: un.ProcessNone, Sources: sources, Tags: tags,
			Revisions: []negotiation.Revision{{Revision: "zero draft", Stage: negotiation.ZeroDraft}}}),
		"p.proposal.yaml": lay(t, negotiation.Proposal{ID: "fund", Title: label, Topics: []codebook.TopicID{topic}, Process: un.ProcessNone, Replaces: []un.ID{"older-fund"},
			OnText: positions.OnText{Title: "Zero draft", Asks: []positions.Ask{1}}, Sources: sources, Tags: tags,
			Proposers: []negotiation.Proposer{{Actor: un.MustParseActor("QXA"), Role: positions.Sponsor}}}),
		"p.proposal.jsonl": `{"id":"older-fund","title":{"en":"Fund"},"process":"none","sources":[{"url":"https://example.org/","kind":"own-text"}]}` + "\n",
		"a.act.yaml": lay(t, positions.Act{ID: "paper", Actor: un.MustParseActor("QXA"), JointWith: []un.Actor{un.MustParseActor("QXB")}, Deed: positions.Published,
			OnText: positions.OnText{Title: "Paper"}, Process: un.ProcessNone, Sources: sources, Paraphrase: "Published it.", Tags: tags,
			Disputes: full().Claims[0].Disputes, FromRow: full().Claims[0].FromRow}),
	}
}

// TestFull holds full to its promise when the model grows.
func TestFull(t *testing.T) {
	// An act asks nothing of a text, and neither does an outcome.
	never := []string{"Act.OnText.Asks", "Proposal.Outcome.In.Asks"}
	var walk func(path string, v reflect.Value)
	walk = func(path string, v reflect.Value) {
		switch v.Kind() {
		case reflect.Slice, reflect.Map:
			if v.Len() == 0 && !slices.Contains(never, path) {
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
	d, _, err := Load(t.Context(), fullRecords(t).fs(), Options{})
	if err != nil {
		t.Fatal(err)
	}
	g, _ := d.Group(un.MustParseActor("x-friends"))
	v, _ := d.Text("draft")
	p, _ := d.Proposal("fund")
	a, _ := d.Act("paper")
	walk("Group", reflect.ValueOf(g))
	walk("Text", reflect.ValueOf(v))
	walk("Proposal", reflect.ValueOf(p))
	walk("Act", reflect.ValueOf(a))
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

func scribbleAll[T any](list iter.Seq[T]) {
	for v := range list {
		scribble(reflect.ValueOf(&v))
	}
}

func TestLoadIsIsolated(t *testing.T) {
	f := yaml(t, full(), statement("b", by("QXB")), statement("c", on("2026-01-01"))).with(files{
		"dataset.yaml": manifest + "other: [x.txt]\ntags: [exercise]\n", "own.codebook.yaml": ownCodebook}).with(fullRecords(t))
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
		list = append(list, slices.Collect(d.Groups()), slices.Collect(d.Texts()), slices.Collect(d.Proposals()), slices.Collect(d.Acts()))
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
	scribbleAll(d.Groups())
	scribbleAll(d.Texts())
	scribbleAll(d.Proposals())
	scribbleAll(d.Acts())
	scribbleAll(d.Entries(Query{}))
	answers, _ := d.AsOf(un.Date{}, Query{Inherit: true})
	scribbleAll(answers)
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

// TestLoadEveryKind finds records of each kind by their ids, and by no other kind's.
func TestLoadEveryKind(t *testing.T) {
	f := fullRecords(t)
	f["z.act.yaml"] = strings.Replace(f["a.act.yaml"], "deed: published", "deed: launched", 1)                  // the id again
	f["y.act.yaml"] = strings.Replace(f["a.act.yaml"], "id: paper\n", "id: wrong\nwrong: 1\n", 1)               // an error
	f["y.group.yaml"] = strings.Replace(f["g.group.yaml"], "id: x-friends\n", "id: friends\n", 1)               // an error
	f["z.text.yaml"] = strings.Replace(f["t.text.yaml"], "id: draft\n", "id: second-draft\nsession: oewg\n", 1) // an error
	d, _, err := Load(t.Context(), f.fs(), Options{})
	if err != nil {
		t.Fatal(err)
	}
	var ids []un.ID
	for g := range d.Groups() {
		ids = append(ids, g.ID)
	}
	for v := range d.Texts() {
		ids = append(ids, v.ID)
	}
	for p := range d.Proposals() {
		ids = append(ids, p.ID)
	}
	for a := range d.Acts() {
		ids = append(ids, a.ID)
		break
	}
	if want := []un.ID{"x-friends", "draft", "older-fund", "fund", "paper"}; !slices.Equal(ids, want) || d.Len() != 0 {
		t.Errorf("holds %q, want %q", ids, want)
	}
	if a, ok := d.Act("paper"); !ok || a.Deed != positions.Published {
		t.Errorf("of two acts with one id not the first is held: %v", a.Deed)
	}
	for _, id := range []un.ID{"", "wrong", "draft", "x-friends"} {
		if a, ok := d.Act(id); ok || a.ID != "" {
			t.Errorf("there is an act %s", id)
		}
	}
	for _, a := range []string{"QXA", "eu", "x-others"} {
		if _, ok := d.Group(un.MustParseActor(a)); ok {
			t.Errorf("%s is a group of the data set", a)
		}
	}
	if _, ok := d.Group(un.Actor{}); ok {
		t.Error("nobody is a group of the data set")
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
