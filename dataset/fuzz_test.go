package dataset

import (
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/cybernorms/cybernorms/diag"
	"github.com/cybernorms/cybernorms/schema"
	"github.com/cybernorms/cybernorms/un"
)

// fuzzNames are the files that a fuzzed text is put into: every kind in every layout that it has.
var fuzzNames = func() []string {
	list := []string{schema.ManifestName}
	for k := range schema.Kinds() {
		for _, l := range k.Layouts() {
			if k != schema.Manifest {
				list = append(list, "f."+k.String()+"."+l.String())
			}
		}
	}
	return list
}()

// hostileTexts are compact forms of what breaks readers, libraries and terminals, besides the data set's own good files.
func hostileTexts(t testing.TB) []string {
	good := statement("a")
	list := []string{
		manifest, ownCodebook, text(t, schema.YAML, full()), text(t, schema.JSON, full()), text(t, schema.JSONL, good, statement("b")), text(t, schema.CSV, good, full()),
		// structure
		"", " ", "\ufeff", "\n\n", "{", "[]", "null", `{"id":"A","id":"B"}`, `{"ID":"a","id":"a"}`, "{\"\u017fources\":1}", `{"id":"a"} x`, `{"id":"a"}{"id":"b"}`,
		strings.Repeat("[", 3000), strings.Repeat(`{"claims":[`, 40), strings.Repeat("- ", 2000) + "a", "\xff\xfei\x00d\x00", "\xfe\xff\x00i", "id: a\x00b\n", "\xc3\x28",
		`{"id":NaN,"meeting":-0,"x":01,"y":.5,}`, "// comment\n{}", "{'id':'a'}",
		// numbers
		`{"meeting":1e1000001}`, `{"meeting":1e-1000001}`, `{"meeting":1E+999999999999}`, `{"meeting":` + strings.Repeat("9", 5000) + "}", `{"meeting":0.` + strings.Repeat("1", 5000) + "}",
		`{"meeting":9223372036854775808}`, `{"meeting":-1}`, `{"meeting":1.0}`, "meeting: 0x1F\n", "meeting: 1_000\n",
		// text
		"{\"id\":\"a\u202eb\"}", "{\"note\":\"\\u001b[31m\\u0000\"}", `{"note":"\ud800"}`, "{\"id\":\"a\u200db\"}", "note: a" + strings.Repeat("\u0301", 100) + "\n", "{\"note\":\"\U000e0041\ufffe\"}",
		"{\"::error::\\n\":1}", "id: \"a\\x1b[31m\"\n", `{"note":"` + strings.Repeat("é", 3000) + `"}`, "note: ::error file=x,line=1::y\n",
		// yaml
		"a: &x [*x]\n", "a: &a [1]\nb: &b [*a,*a]\nc: [*b,*b]\n", "<<: {id: a}\n", "id: !!binary YQ==\n", "id: a\n---\nid: b\n", "id: a\n...\ntext", "%YAML 1.1\n---\nid: a\n", "\tid: a\n", "id:a\n",
		"title: Norm 13(a): voluntary\n", "note: |+\n  a  \n\n\nid: a\n", "note: >-\r\n  a\r\n", "id: NO\nmeeting: 12:30:45\n", "? [a]\n: b\n", "id: a\nid: b\n", "- id: a\n", "{id: a}", "id: 'a\n",
		// csv and lines
		"id;actor\na;QXA\n", "id\tactor\na\tQXA\n", "id,actor\na\n", "id,actor\na,QXA,x\n", "id,id\na,b\n", "id,claims.key\na,x\nb,y\na,z\n", "id,actor\na,QXA\na,QXB\n", "id\ra\rb\r", "\"id\na", "sep=;\nid\n",
		"id,sources.1.url,sources.3.url\na,b,c\n", "id,tags\na,b||c|\n", "id,=1+1\na,@x\n", "id,claims.1.key\na,b\n", ",\n,\n", "id,claims.key\n\"a\"x,b\n",
		"{}\n\n{}\n", "{}\r{}\r", "{\"id\":\"a\"}\nbroken\n{\"id\":\"a\"}", strings.Repeat("x", 70_000) + "\n{}\n",
		// references and schema
		`{"$schema":"file:///etc/passwd","id":"a"}`, `{"$schema":1}`, `{"stanc":1,"idd":2,"actr":3}`, `{"$ref":"#","%2f":1,"~1":2,"/":3}`,
		"id: a\nrepliesTo: [a, b, b]\nsupersedes: [a]\n", "id: a\nclaims: [{key: a, topic: x-y, stance: z}, {key: a, topic: il}]\n",
		"id: x\nscales: [{id: x-s, stances: [{code: non-committal}]}]\ntopics: [{id: x-t, parent: x-t, scale: x-s}]\n", "other: ['[', '\\']\nformat: 99\n",
	}
	records := fullRecords(t)
	for _, name := range slices.Sorted(maps.Keys(records)) {
		list = append(list, records[name])
	}
	return list
}

// FuzzCheck checks a data set of which two files are fuzzed. Whatever stands in them, the check ends with a report: the same
// one for Load, in the one order, with findings inside their files and in harmless words.
func FuzzCheck(f *testing.F) {
	texts := hostileTexts(f)
	for i, s := range texts {
		for n := range fuzzNames {
			f.Add(uint8(n), s, uint8(n+i), texts[(i+1)%len(texts)], uint8(i))
		}
	}
	sound := text(f, schema.YAML, statement("a", replying("b")))
	f.Fuzz(func(t *testing.T, n uint8, first string, m uint8, second string, options uint8) {
		if len(first)+len(second) > 100_000 {
			return
		}
		data := files{"dataset.yaml": manifest, "a.statement.yaml": sound}
		data[fuzzNames[int(n)%len(fuzzNames)]] = first
		data["z/"+fuzzNames[int(m)%len(fuzzNames)]] = second
		o := Options{Profile: diag.Draft + diag.Profile(options&1)*2, MaxFindings: 50 * int(options>>1&1), Prefix: []string{"", "in"}[options>>2&1]}
		if options>>3&1 == 1 {
			o.Now = un.MustParseDate("2026-11-21")
		}
		if options>>4&1 == 1 {
			o.Only = []string{"z", "a.statement.yaml"}
		}
		r := checked(t, data.fs(), o)
		located(t, data.fs(), o.Prefix, r)
		sorted := append(r.Findings[:0:0], r.Findings...).Sort()
		if len(sorted) != len(r.Findings) {
			t.Errorf("%d findings of %d stand twice", len(r.Findings)-len(sorted), len(r.Findings))
		}
		for i := range sorted {
			if sorted[i].Compare(r.Findings[i]) != 0 {
				t.Fatalf("findings are out of their order at %d", i)
			}
		}
		if o.MaxFindings > 0 && len(r.Findings) > o.MaxFindings || len(r.Findings) == 0 && r.LeftOut > 0 {
			t.Errorf("%d findings, %d left out, of at most %d", len(r.Findings), r.LeftOut, o.MaxFindings)
		}
		if r.Unreadable != 0 || len(told(r, "internal/error")) > 0 {
			t.Errorf("%d unreadable; %v", r.Unreadable, told(r, "internal/error"))
		}
		if _, again, err := Load(t.Context(), data.fs(), o); err != nil || !sameFindings(r, again) {
			t.Errorf("Load reports otherwise, or fails: %v", err)
		}
	})
}

func sameFindings(a, b *Report) bool {
	if len(a.Findings) != len(b.Findings) || a.LeftOut != b.LeftOut {
		return false
	}
	for i := range a.Findings {
		if a.Findings[i].Compare(b.Findings[i]) != 0 {
			return false
		}
	}
	return true
}
