package schema

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/cybernorms/cybernorms/internal/layout"
)

// readTree reads plain JSON. The record has no tree where the reader leaves nothing to judge.
func readTree(t failer, k Kind, data []byte) *layout.Record {
	t.Helper()
	for r, err := range layout.Read(context.Background(), "f", bytes.NewReader(data), layout.JSON, specs()[k], layout.Limits{}) {
		if err != nil {
			t.Fatalf("reading %s: %v", data, err)
		}
		return r
	}
	t.Fatalf("nothing was read of %s", data)
	return nil
}

// acceptAgrees holds the acceptor of a kind to the library's verdict on a record, and returns that. Where a whole number is
// written in another way than with digits only the acceptor may say no: the reader has found a mistake there.
func acceptAgrees(t failer, k Kind, data []byte) (accepted bool) {
	t.Helper()
	r := readTree(t, k, data)
	if r.Tree == nil {
		return false
	}
	want := validate(schemas().kinds[k](), r.Tree.Value()) == nil
	if got := acceptors[k]().takes(r.Tree.Root()); got != want && (got || !r.Findings.HasErrors()) {
		t.Fatalf("the acceptor says %v, the library %v of this %s:\n%s", got, want, k, data)
	}
	return want
}

// TestAcceptorAgreesOnRecords asks both of records with and without mistakes.
func TestAcceptorAgreesOnRecords(t *testing.T) {
	for k := range Kinds() {
		for _, record := range sampleRecords(t, k) {
			acceptAgrees(t, k, record)
		}
		verdicts := map[bool]int{}
		rapid.Check(t, func(t *rapid.T) { verdicts[acceptAgrees(t, k, drawMutated(t, k))]++ })
		if verdicts[true] == 0 || verdicts[false] == 0 {
			t.Errorf("%s: %d records were right and %d wrong", k, verdicts[true], verdicts[false])
		}
	}
}

// TestAcceptorAgreesEverywhere spoils each member of records in which all stand, in each way that can be thought of: chance
// would seldom meet those deep inside.
func TestAcceptorAgreesEverywhere(t *testing.T) {
	for k := range Kinds() {
		tried := map[string]bool{}
		record := rapid.Custom(func(t *rapid.T) any { return drawRecord(t, k) })
		for i := range 60 {
			v := plain(t, encoded(t, record.Example(i)))
			if !acceptAgrees(t, k, encoded(t, v)) {
				t.Fatalf("a right %s is refused: %v", k, v)
			}
			eachChange(v, "", func(way string) {
				if !tried[way] {
					tried[way] = true
					acceptAgrees(t, k, encoded(t, v))
				}
			})
		}
		if len(tried) < 150 {
			t.Errorf("only %d ways to spoil a %s were tried", len(tried), k)
		}
	}
}

// eachChange makes each change in plain JSON, calls f, and takes it back.
func eachChange(v any, path string, f func(way string)) {
	switch v := v.(type) {
	case map[string]any:
		for _, name := range slices.Sorted(maps.Keys(v)) {
			at := path + "/" + name
			member := v[name]
			eachChange(member, at, f)
			delete(v, name)
			f(at + " left out")
			for _, other := range []string{strings.ToUpper(name), name + "s", "", "$schema", "en", "x"} {
				if _, there := v[other]; !there {
					v[other] = member
					f(at + " named " + other)
					delete(v, other)
				}
			}
			for i, j := range moreJunk {
				v[name] = j
				f(fmt.Sprint(at, i))
			}
			v[name] = member
		}
	case []any:
		for i, item := range v {
			eachChange(item, path+"[]", f)
			for n, j := range moreJunk {
				v[i] = j
				f(fmt.Sprint(path, "[]", n))
			}
			v[i] = item
		}
	}
}

// moreJunk adds to junk what a schema could judge otherwise than our own code does.
var moreJunk = append([]any{
	json.Number("-9223372036854775808"), json.Number("2"), json.Number("65536"), "None", "none ", "\t", "a\nb", strings.Repeat("a", 200), "NOR", "A/80/257", "en", "yes",
	[]any{json.Number("1"), json.Number("2")}, []any{"a", "b"}, []any{"a", json.Number("1")}, []any{[]any{}, []any{}}, []any{map[string]any{}},
	map[string]any{"x": "y"}, map[string]any{"EN": "a"}, map[string]any{"en": ""}, map[string]any{"text": "a"},
}, junk...)

// TestAcceptorsOfLists holds that only items which differ pass for different.
func TestAcceptorsOfLists(t *testing.T) {
	source := func(url, more string) string {
		return `{"url":"https://example.org/` + url + `","kind":"unknown"` + more + `}`
	}
	other := `{"kind":"unknown","url":"https://example.org/a"}`
	tags := func(n int, last string) string {
		list := make([]string, n)
		for i := range list {
			list[i] = fmt.Sprintf(`"tag-%d"`, i)
		}
		return strings.Join(append(list, last), ",")
	}
	rows := func(n int, last string) string {
		var list []string
		for i := range n {
			list = append(list, fmt.Sprint(i+1))
		}
		return strings.Join(append(list, last), ",")
	}
	for _, tt := range []struct{ sources, tags, rows string }{
		{source("a", ""), `"a"`, "1"},
		{source("a", "") + "," + source("b", ""), `"a","b"`, "1,2"},
		{source("a", "") + "," + source("a", ""), `"a"`, "1"},
		{source("a", "") + "," + other, `"a"`, "1"},
		{source("a", "") + "," + source("a", `,"note":"b"`), `"a"`, "1"},
		{source("a", `,"note":"b"`) + "," + source("a", ""), `"a"`, "1"},
		{source("a", ""), `"a","b","a"`, "1"},
		{source("a", ""), `"a"`, "1,2,1"},
		{source("a", ""), tags(40, `"tag-x"`), rows(40, "50")},
		{source("a", ""), tags(40, `"tag-39"`), "1"},
		{source("a", ""), `"a"`, rows(40, "7")},
		{source("a", ""), `"a"`, rows(40, `"a"`)},
	} {
		acceptAgrees(t, Statement, fmt.Appendf(nil, `{"id":"a","actor":"QXA","process":"none","read":"part","sources":[%s],"tags":[%s],
			"claims":[{"key":"a","topic":"il-gaps","stance":"gaps","paraphrase":"A.","fromRow":{"table":"t","rows":[%s]}}]}`, tt.sources, tt.tags, tt.rows))
	}
}

// TestAcceptorsKnowTheSchemas holds that no acceptor has to leave all to the library: it would be right, and slow.
func TestAcceptorsKnowTheSchemas(t *testing.T) {
	for k := range Kinds() {
		var walk func(path string, a *acceptor)
		walk = func(path string, a *acceptor) {
			if a.refuses {
				t.Errorf("%s: something in the schema is not known", path)
			}
			for name, p := range a.properties {
				walk(path+"/"+name, p)
			}
			for _, part := range append(a.all, a.names, a.others, a.items) {
				if part != nil {
					walk(path, part)
				}
			}
		}
		walk(k.String(), acceptors[k]())
	}
}

// TestAcceptorsRefuseTheUnknown holds that a schema with more to it than the acceptor knows takes nothing.
func TestAcceptorsRefuseTheUnknown(t *testing.T) {
	tree := readTree(t, Statement, []byte(`{"id":"a"}`)).Tree
	for schema, want := range map[string]bool{
		`{"type":"object"}`: true, `{"type":"object","required":["id"]}`: true, `{"type":"object","required":["x"]}`: false, `{}`: true, `true`: false,
		`{"type":["object"]}`: false, `{"type":"number"}`: false, `{"maxProperties":5}`: false, `{"not":false}`: false, `{"required":1}`: false, `{"properties":1}`: false,
		`{"$ref":"https://example.org/"}`: false, `{"$ref":"common.schema.json#/$defs/text"}`: false, `{"$ref":"common.schema.json#/$defs/none"}`: false, `{"$ref":1}`: false,
		`{"$id":"x"}`: false, `{"unevaluatedProperties":true}`: false, `{"unevaluatedProperties":false}`: false, `{"enum":[1]}`: false, `{"const":{"id":"a"}}`: false,
		`{"properties":{"id":{"format":"date"}}}`: false, `{"properties":{"id":{"pattern":"a"}}}`: false, `{"properties":{"id":{"minLength":1.5}}}`: false,
		`{"properties":{"id":{"minLength":2}}}`: false, `{"properties":{"id":{"enum":["a"]}}}`: true, `{"properties":{"id":false}}`: false, `{"minProperties":2}`: false,
		`{"additionalProperties":false}`: false, `{"additionalProperties":{"type":"string"}}`: true, `{"propertyNames":{"enum":["id"]}}`: true, `{"propertyNames":{"type":"object"}}`: false,
	} {
		m := acceptorMaker{made: map[string]*acceptor{}}
		if got := m.schema(plain(t, []byte(schema)), baseURL+"statement.schema.json").takes(tree.Root()); got != want {
			t.Errorf("%s takes the record: %v", schema, got)
		}
	}
}
