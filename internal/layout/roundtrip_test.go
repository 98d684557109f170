package layout

import (
	"encoding/json"
	"reflect"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

// words are texts that some layout or library is known to take for something else.
var words = []string{
	"NO", "no", "Yes", "on", "y", "true", "null", "Null", "~", "0012", "1.10", "+4122", "2021-05-28", "1e3", "0x1F", "0o17", "12:30:45",
	"1_000", ".inf", "-", "- a", "? a", ": a", "a: b", "a:", "a #b", "#a", "*a", "&a", "!a", "%a", "@a", "`a", "'a'", "\"a\"", "a\"b", "[a]", "{a}",
	" a", "a ", "\ta", "a\tb", "a\nb", "a\nb\n", "\na", "a\n\nb", "a\n b", " a\nb", "a \nb", "a\n\n", "a,b", "a;b", "é", "Å", "نامه\u200cای", "日本語", "😀", "Türkiye",
	"---", "...", "--- a", "<<", "|", ">", "a\\b", "\\u202e", "=1+1", "é: ü", "‘a’", "https://un.org/x?y=z#w", "Norm 13(a): voluntary", "A/RES/70/237", "x\u0301",
	"sep=;", "a\\", "a'", "\n", " ",
}

func drawText(t *rapid.T, label string) string {
	return rapid.OneOf(
		rapid.SampledFrom(words),
		rapid.StringMatching(`[a-z]{1,8}`),
		rapid.StringN(1, 20, -1).Filter(func(s string) bool {
			return strings.IndexFunc(s, func(r rune) bool { return runeClass(r) != 0 || r == '\r' || r == '\uFFFD' }) < 0
		}),
	).Draw(t, label)
}

func drawWords(t *rapid.T, label string) []string {
	return rapid.SliceOfN(rapid.Custom(func(t *rapid.T) string {
		return rapid.SampledFrom([]string{"a", "b-c", "NO", "0012", "a,b", "a\"b", "x y", "é"}).Draw(t, "word")
	}), 0, 3).Draw(t, label)
}

func drawLabels(t *rapid.T) map[string]string {
	m := map[string]string{}
	for _, k := range rapid.SliceOfNDistinct(rapid.SampledFrom([]string{"en", "fr", "no", "y", "1", "zh-Hans"}), 0, 3, rapid.ID).Draw(t, "languages") {
		m[k] = drawText(t, "label")
	}
	return m
}

func drawRecord(t *rapid.T, id string) sampleRecord {
	r := sampleRecord{
		ID: id, Date: sampleDate(rapid.SampledFrom([]string{"", "2021", "2021-05-28"}).Draw(t, "date")), Title: drawLabels(t),
		Year: rapid.Int().Draw(t, "year"), Tags: drawWords(t, "tags"), Years: rapid.SliceOfN(rapid.Int(), 0, 3).Draw(t, "years"),
	}
	if rapid.Bool().Draw(t, "with note") {
		r.Note = drawText(t, "note")
	}
	for range rapid.IntRange(0, 3).Draw(t, "sources") {
		r.Sources = append(r.Sources, sampleSource{URL: drawText(t, "url"), Pages: rapid.IntRange(0, 9).Draw(t, "pages"), Names: drawLabels(t)})
	}
	for range rapid.IntRange(0, 4).Draw(t, "claims") {
		c := sampleClaim{Key: drawText(t, "key"), Weight: rapid.IntRange(-3, 3).Draw(t, "weight"), Words: drawWords(t, "words")}
		if rapid.Bool().Draw(t, "with quote") {
			c.Quote = &sampleQuote{Text: drawText(t, "text"), Locator: drawText(t, "locator")}
		}
		r.Claims = append(r.Claims, c)
	}
	return r
}

// TestLayoutsMeanTheSame writes random records in each layout and reads them back: equal values, equal pointers, no findings.
func TestLayoutsMeanTheSame(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		record, err := json.Marshal(drawRecord(t, "r1"))
		if err != nil {
			t.Fatal(err)
		}
		want := decode(t, record)
		for l := YAML; l <= CSV; l++ {
			var b strings.Builder
			if err := Write(&b, l, sampleSpec(), sequence(record)); err != nil {
				t.Fatalf("%s: %v", l, err)
			}
			records := readRapid(t, l, b.String())
			if len(records) != 1 || records[0].Tree == nil || len(records[0].Findings) > 0 {
				t.Fatalf("%s: %d records, findings %v\n%s", l, len(records), findings(records), b.String())
			}
			tree := records[0].Tree
			if diff := cmp.Diff(want, tree.Value()); diff != "" {
				t.Fatalf("%s: %s\n%s", l, diff, b.String())
			}
			if diff := cmp.Diff(want, decode(t, tree.JSON(nil))); diff != "" {
				t.Fatalf("%s: JSON: %s", l, diff)
			}
			checkTree(t, tree, b.String())
		}
	})
}

// TestManyRecords does the same with several records in one file.
func TestManyRecords(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var lines [][]byte
		for i := range rapid.IntRange(1, 4).Draw(t, "records") {
			record, err := json.Marshal(drawRecord(t, "r"+string(rune('a'+i))))
			if err != nil {
				t.Fatal(err)
			}
			lines = append(lines, record)
		}
		for _, l := range []Layout{JSONL, CSV} {
			var b strings.Builder
			if err := Write(&b, l, sampleSpec(), sequence(lines...)); err != nil {
				t.Fatalf("%s: %v", l, err)
			}
			records := readRapid(t, l, b.String())
			if len(records) != len(lines) {
				t.Fatalf("%s: %d records for %d\n%s", l, len(records), len(lines), b.String())
			}
			for i, r := range records {
				if len(r.Findings) > 0 {
					t.Fatalf("%s: %v", l, r.Findings)
				}
				if diff := cmp.Diff(decode(t, lines[i]), r.Tree.Value()); diff != "" {
					t.Fatalf("%s: %s\n%s", l, diff, b.String())
				}
				checkTree(t, r.Tree, b.String())
			}
		}
	})
}

func decode(t *rapid.T, text []byte) any {
	d := json.NewDecoder(strings.NewReader(string(text)))
	d.UseNumber()
	var v any
	if err := d.Decode(&v); err != nil {
		t.Fatalf("%s: %v", text, err)
	}
	return v
}

func readRapid(t *rapid.T, l Layout, text string) []*Record {
	var all []*Record
	for rec, err := range Read(t.Context(), "f", strings.NewReader(text), l, sampleSpec(), Limits{}) {
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, rec)
	}
	return all
}

// TestShapeOf holds the shape of the sample against its type.
func TestShapeOf(t *testing.T) {
	s := ShapeOf(reflect.TypeFor[sampleRecord]())
	var names []string
	for _, f := range s.Fields {
		names = append(names, f.Name)
	}
	if got, want := strings.Join(names, " "), "id date title year tags years sources claims note"; got != want {
		t.Errorf("fields %q, want %q", got, want)
	}
	for name, kind := range map[string]ShapeKind{"id": Text, "date": Text, "title": Map, "year": Integer, "tags": List, "sources": List} {
		if got := s.Field(name).Kind; got != kind {
			t.Errorf("%s has the shape %d, want %d", name, got, kind)
		}
	}
	if s.Field("ID") != nil || s.Field("claims").Item.Field("quote").Field("text").Kind != Text {
		t.Error("names are found exactly, and at any depth")
	}
}

// TestShapeOfPanics refuses types that no record has.
func TestShapeOfPanics(t *testing.T) {
	type recursive struct {
		Below []*recursive `json:"below"`
	}
	for _, typ := range []reflect.Type{
		reflect.TypeFor[bool](), reflect.TypeFor[float64](), reflect.TypeFor[any](), reflect.TypeFor[map[int]string](),
		reflect.TypeFor[recursive](), reflect.TypeFor[struct{ NoTag string }](),
	} {
		mustPanic(t, typ.String(), func() { ShapeOf(typ) })
	}
}

// TestRecordARow reads and writes tables of a kind whose records are one row each.
func TestRecordARow(t *testing.T) {
	type row struct {
		ID      string         `json:"id"`
		Tags    []string       `json:"tags,omitempty"`
		Sources []sampleSource `json:"sources,omitempty"`
		Quote   sampleQuote    `json:"quote,omitzero"`
	}
	spec := NewSpec(ShapeOf(reflect.TypeFor[row]()), "", "id")
	// Two rows with one id are two records: what that means is not for the reader to say.
	const text = "id,tags,sources.1.url,sources.1.pages,sources.2.url,quote.text\na,x|y,u,3,v,\"q\nr\"\na,,,,,s\nb,,,,,\n"
	want := []string{`{"id":"a","tags":["x","y"],"sources":[{"url":"u","pages":3},{"url":"v"}],"quote":{"text":"q\nr"}}`, `{"id":"a","quote":{"text":"s"}}`, `{"id":"b"}`}
	var records [][]byte
	for rec, err := range Read(t.Context(), "f", strings.NewReader(text), CSV, spec, Limits{}) {
		if err != nil || len(rec.Findings) > 0 {
			t.Fatal(err, rec.Findings)
		}
		records = append(records, rec.Tree.JSON(nil))
	}
	if len(records) != len(want) {
		t.Fatalf("%d records: %s", len(records), records)
	}
	for i, w := range want {
		if !reflect.DeepEqual(anyValue(t, records[i]), anyValue(t, []byte(w))) {
			t.Errorf("%s, want %s", records[i], w)
		}
	}
	var b strings.Builder
	if err := Write(&b, CSV, spec, sequence(records...)); err != nil || b.String() != text {
		t.Errorf("%v: written\n%s", err, b.String())
	}
	// A column that nobody knows is the record's, and a list of groups is not one column.
	for header, rule := range map[string]string{"id,tag\na,x\n": "", "id,sources\na,x\n": "csv/header", "tags\nx\n": "csv/header"} {
		for rec := range Read(t.Context(), "f", strings.NewReader(header), CSV, spec, Limits{}) {
			if rule == "" && len(rec.Findings) > 0 || rule != "" && (len(rec.Findings) != 1 || string(rec.Findings[0].Rule) != rule) {
				t.Errorf("%q: %+v", header, rec.Findings)
			}
		}
	}
}

// TestNewSpecPanics refuses kinds that CSV could not hold.
func TestNewSpecPanics(t *testing.T) {
	type item struct {
		ID string `json:"id"`
	}
	type clash struct {
		ID    string `json:"id"`
		Items []item `json:"items"`
	}
	type listOfLists struct {
		ID    string     `json:"id"`
		Grid  [][]string `json:"grid"`
		Items []struct {
			Key string `json:"key"`
		} `json:"items"`
	}
	mustPanic(t, "clash", func() { NewSpec(ShapeOf(reflect.TypeFor[clash]()), "items", "id") })
	mustPanic(t, "grid", func() { NewSpec(ShapeOf(reflect.TypeFor[listOfLists]()), "items", "id") })
	mustPanic(t, "rows", func() { NewSpec(ShapeOf(reflect.TypeFor[clash]()), "id", "id") })
	NewSpec(ShapeOf(reflect.TypeFor[listOfLists]()), "", "")
}

func mustPanic(t *testing.T, what string, f func()) {
	t.Helper()
	defer func() {
		if recover() == nil {
			t.Errorf("%s: no panic", what)
		}
	}()
	f()
}
