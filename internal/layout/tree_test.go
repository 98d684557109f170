package layout

import (
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/cybernorms/cybernorms/diag"
)

// TestPlaces asks one record in each layout where things stand.
func TestPlaces(t *testing.T) {
	texts := map[Layout]string{
		YAML:  "# é\nid: a\ntitle:\n  en: \"é\" # c\nclaims:\n  - key: k\n    quote: {text: 'it''s'}\n  - stance: >-\n      x\n      y\nnote:\n",
		JSON:  "{\"id\": \"a\",\n \"title\": {\"en\": \"é\"}, \"claims\": [{\"key\": \"k\", \"quote\": {\"text\": \"it's\"}},\n {\"stance\": \"x y\"}], \"note\": null}",
		JSONL: "\n" + `{"id":"a","title":{"en":"é"},"claims":[{"key":"k","quote":{"text":"it's"}},{"stance":"x y"}],"note":null}`,
		CSV:   "id,title.en,key,quote.text,stance\r\na,\"é\",k,it's,\r\na,é,,,x y\r\n",
	}
	type place struct{ Pointer, Value, Name string }
	want := map[Layout][]place{
		YAML: {
			{"/id", "a", "id"}, {"/title/en", `"é"`, "en"}, {"/claims/0/key", "k", "key"}, {"/claims/0/quote", "{text: 'it''s'}", "quote"},
			{"/claims/0/quote/text", "'it''s'", "text"}, {"/claims/1/stance", ">-\n      x\n      y", "stance"}, {"/note", "note", "note"},
			{"/date", "id", "id"}, {"/title/fr", "title", "title"}, {"/claims/1/key", "stance", "stance"}, {"/claims/7/key", "claims", "claims"},
			{"/claims/0/quote/locator", "quote", "quote"}, {"/id/x/y", "id", "id"},
		},
		JSON: {
			{"/id", `"a"`, `"id"`}, {"/title/en", `"é"`, `"en"`}, {"/claims/0/quote/text", `"it's"`, `"text"`}, {"/note", "null", `"note"`},
			{"/date", "{", "{"}, {"/title/fr", `"title"`, `"title"`}, {"/claims/1/key", "{", "{"}, {"/claims/2", `"claims"`, `"claims"`},
		},
		JSONL: {{"/id", `"a"`, `"id"`}, {"/claims/1/stance", `"x y"`, `"stance"`}, {"/date", "{", "{"}},
		CSV: {
			{"/id", "a", "id"}, {"/title/en", `"é"`, "title.en"}, {"/claims/0/quote/text", "it's", "quote.text"}, {"/claims/1/stance", "x y", "stance"},
			{"/date", "a,\"é\",k,it's,", "a,\"é\",k,it's,"}, {"/claims/1/key", "a,é,,,x y", "a,é,,,x y"}, {"/claims/0/quote/locator", "a,\"é\",k,it's,", "a,\"é\",k,it's,"},
		},
	}
	for l := YAML; l <= CSV; l++ {
		text := texts[l]
		tree := readAll(t, l, text)[0].Tree
		if tree == nil {
			t.Fatalf("%s: %v", l, findings(readAll(t, l, text)))
		}
		checkTree(t, tree, text)
		var got []place
		for _, w := range want[l] {
			p := diag.Pointer(w.Pointer)
			v, n := tree.Place(p), tree.NamePlace(p)
			got = append(got, place{w.Pointer, text[v.Offset : v.Offset+v.Length], text[n.Offset : n.Offset+n.Length]})
		}
		if diff := cmp.Diff(want[l], got); diff != "" {
			t.Errorf("%s: %s", l, diff)
		}
		e := tree.Excerpt(tree.Place("/title/en"))
		if !strings.HasSuffix(e.Marked, `é"`) || strings.ContainsAny(e.Before+e.After, "\n\r") {
			t.Errorf("%s: excerpt %+v", l, e)
		}
		if e := tree.Excerpt(tree.NamePlace("/title/en")); !strings.Contains(e.Marked, "en") {
			t.Errorf("%s: excerpt of the name %+v", l, e)
		}
	}
}

// TestDrop leaves out members, and writes items as null.
func TestDrop(t *testing.T) {
	tree := readAll(t, JSON, `{"id":"a","tags":["x","y","z"],"claims":[{"key":"k","stance":"s"},{"key":"l"}],"a/b":1}`)[0].Tree
	drop := map[diag.Pointer]bool{"/tags/1": true, "/claims/0/stance": true, "/claims/1": true, "/a~1b": true}
	want := `{"id":"a","tags":["x",null,"z"],"claims":[{"key":"k"},null]}`
	if got := string(tree.JSON(func(p diag.Pointer) bool { return drop[p] })); got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
	if got := string(tree.JSON(func(p diag.Pointer) bool { return p == "" })); got != "null" {
		t.Errorf("the record dropped is %s", got)
	}
}

// TestNode goes through a record by hand, and asks no node.
func TestNode(t *testing.T) {
	tree := readAll(t, JSON, `{"a/b":[1,true,null,"x"]}`)[0].Tree
	list, ok := tree.Root().Member("a/b")
	if !ok || list.Kind() != Array || list.Pointer() != "/a~1b" || list.Name() != "a/b" {
		t.Errorf("%v %v", list, ok)
	}
	var kinds []NodeKind
	for c := range list.Children() {
		kinds = append(kinds, c.Kind())
	}
	if diff := cmp.Diff([]NodeKind{Number, Bool, Null, String}, kinds); diff != "" {
		t.Error(diff)
	}
	for _, p := range []diag.Pointer{"/a~1b/4", "/a~1b/-1", "/a~1b/01", "/A~1b", "/a~1b/3/x", "/"} {
		if n, ok := tree.At(p); ok {
			t.Errorf("there is %v at %q", n, p)
		}
	}
	var none Node
	if _, ok := none.Member("x"); ok || none.Kind() != 0 || none.Name() != "" || none.Text() != "" || none.Pointer() != "" || !none.IsZero() {
		t.Error("no node says something")
	}
}

// TestSameFindings holds that a mistake gives the same findings in every layout, places aside.
func TestSameFindings(t *testing.T) {
	for _, c := range []struct {
		texts map[Layout]string
		want  string
	}{
		{map[Layout]string{YAML: "id: a\nyear: 1.0\n", JSON: `{"id":"a","year":1.0}`, JSONL: `{"id":"a","year":1.0}`, CSV: "id,year\na,1.0\n"}, "shape/integer /year"},
		{map[Layout]string{YAML: "id: a\nyear: 1e999\n", JSON: `{"id":"a","year":1e999}`, JSONL: `{"id":"a","year":1e999}`, CSV: "id,year\na,1e999\n"}, "limit/number /year"},
		{map[Layout]string{YAML: "id: a\nnote: x\u202ey\n", JSON: "{\"id\":\"a\",\"note\":\"x\u202ey\"}", JSONL: `{"id":"a","note":"x\u202ey"}`, CSV: "id,note\na,x\u202ey\n"}, "text/bidi /note"},
		{map[Layout]string{YAML: "id: a\nnote: \"x\\0y\"\n", JSON: `{"id":"a","note":"x\u0000y"}`, JSONL: `{"id":"a","note":"x\u0000y"}`}, "text/control /note"},
		{map[Layout]string{YAML: "id: a\nnote: x\x00y\n", JSON: "{\"id\":\"a\",\"note\":\"x\x00y\"}", JSONL: "{\"id\":\"a\",\"note\":\"x\x00y\"}", CSV: "id,note\na,x\x00y\n"}, "text/control "},
		{map[Layout]string{YAML: "\ufeffid: a\n", JSON: "\ufeff{\"id\":\"a\"}", JSONL: "\ufeff{\"id\":\"a\"}", CSV: "\ufeffid,note\na,b\n"}, "file/bom "},
		{map[Layout]string{YAML: "i\x00d\x00", JSON: "{\x00}\x00", JSONL: "{\x00}\x00", CSV: "i\x00d\x00"}, "file/encoding "},
		{map[Layout]string{YAML: "id: a\rnote: b\r", JSON: "{\r}\r", JSONL: "{}\r{}\r", CSV: "id,key\ra,b\r"}, "file/line-ends "},
		{map[Layout]string{YAML: "id: a\nid: b\n", JSON: `{"id":"a","id":"b"}`, JSONL: `{"id":"a","id":"b"}`}, "name/duplicate /id"},
		{map[Layout]string{YAML: "", JSON: "", JSONL: "", CSV: ""}, "file/empty "},
	} {
		for l, text := range c.texts {
			fs := findings(readAll(t, l, text))
			checkFindings(t, fs, text)
			if len(fs) != 1 || string(fs[0].Rule)+" "+string(fs[0].Pointer) != c.want {
				t.Errorf("%s %q: want %s, got %+v", l, text, c.want, fs)
			}
		}
	}
}

// TestPrivate holds that no finding of a private record quotes it.
func TestPrivate(t *testing.T) {
	const canary = "KariNordmann"
	spec := sampleSpec()
	spec.Private = true
	for _, c := range cases {
		for _, text := range []string{c.text, strings.NewReplacer("x", canary, "y", canary, "b", canary, "A", canary).Replace(c.text)} {
			for rec, err := range Read(t.Context(), "f", strings.NewReader(text), c.layout, spec, Limits{}) {
				if err != nil {
					t.Fatal(err)
				}
				for _, f := range rec.Findings {
					said := f.Summary + f.Detail + f.Seen + strings.Join(f.Allowed, " ")
					for _, e := range f.Edits {
						said += e.Text
					}
					if strings.Contains(said, canary) && f.Rule != "csv/header" {
						t.Errorf("%s: %+v", text, f)
					}
				}
			}
		}
	}
}

// TestRules holds that each rule is documented, and that some text of the tests breaks it.
func TestRules(t *testing.T) {
	broken := map[diag.RuleID]bool{"file/layout": true, "limit/findings": true}
	for _, c := range cases {
		for f := range strings.SplitSeq(c.findings, "; ") {
			id, _, _ := strings.Cut(f, " ")
			broken[diag.RuleID(id)] = true
		}
	}
	seen := map[diag.RuleID]bool{}
	for _, r := range Rules() {
		if seen[r.ID] || r.Title == "" || len(r.Doc) < 40 || !strings.HasSuffix(r.Doc, ".") || !r.Severity.IsValid() || r.Profile != diag.Draft {
			t.Errorf("the rule is not complete or stands twice: %+v", r)
		}
		seen[r.ID] = true
		if !broken[r.ID] && !strings.HasPrefix(string(r.ID), "limit/") {
			t.Errorf("no text of the tests breaks %s", r.ID)
		}
	}
}

// TestLayout holds the words of the layouts.
func TestLayout(t *testing.T) {
	for _, word := range []string{"yaml", "json", "jsonl", "csv"} {
		l, err := ParseLayout(word)
		if err != nil || l.String() != word || !l.IsValid() {
			t.Errorf("%s: %v, %v", word, l, err)
		}
	}
	for _, word := range []string{"", "YAML", "yml", "json ", "xml"} {
		l, err := ParseLayout(word)
		var code *diag.CodeError
		if l.IsValid() || !errors.As(err, &code) {
			t.Errorf("%q: %v, %v", word, l, err)
		}
	}
	if Layout(0).IsValid() || Layout(9).IsValid() || Layout(9).String() != "invalid layout 9" {
		t.Error("an invalid layout is valid")
	}
}

// TestNoTable reads a kind without a CSV form as CSV.
func TestNoTable(t *testing.T) {
	spec := NewSpec(sampleSpec().Shape, "", "")
	for rec := range Read(t.Context(), "f", strings.NewReader("id\na\n"), CSV, spec, Limits{}) {
		if len(rec.Findings) != 1 || rec.Findings[0].Rule != "file/layout" || rec.Tree != nil {
			t.Errorf("%+v", rec)
		}
	}
}
