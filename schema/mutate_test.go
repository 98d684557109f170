package schema

import (
	"bytes"
	"encoding/json"
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"pgregory.net/rapid"

	"github.com/cybernorms/cybernorms/diag"
)

// junk is what mutations put in the place of a value.
var junk = []any{
	"", " ", "words", "NO", "x-elsewhere", "suports", "non-committal", "QXA", "qxa", "eu", "2025-02-30", "2025-02", "https://example.org/b", "a|b", "é",
	json.Number("0"), json.Number("1"), json.Number("-1"), json.Number("3"), json.Number("9223372036854775807"),
	true, nil, []any{}, []any{"a"}, []any{"a", "a"}, []any{json.Number("1")}, map[string]any{}, map[string]any{"en": "a"}, map[string]any{"id": "a"},
}

// mutate changes one member or item somewhere in plain JSON: dropped, renamed, twice, of another type, of another value.
func mutate(t *rapid.T, v any) any {
	switch v := v.(type) {
	case map[string]any:
		v = maps.Clone(v)
		name := rapid.SampledFrom(slices.Sorted(maps.Keys(v))).Draw(t, "name")
		switch rapid.IntRange(0, 9).Draw(t, "how") {
		case 0:
			delete(v, name)
		case 1:
			member := v[name]
			delete(v, name)
			v[rapid.SampledFrom([]string{name + "s", strings.ToUpper(name), name[1:] + "x", "note", "stance", "en"}).Draw(t, "new name")] = member
		case 2:
			v[rapid.SampledFrom([]string{"note", "tags", "x", "$schema", "date", "label"}).Draw(t, "more")] = rapid.SampledFrom(junk).Draw(t, "junk")
		default:
			v[name] = mutate(t, v[name])
		}
		return v
	case []any:
		v = slices.Clone(v)
		i := rapid.IntRange(0, len(v)-1).Draw(t, "item")
		switch rapid.IntRange(0, 4).Draw(t, "how") {
		case 0:
			return slices.Delete(v, i, i+1)
		case 1:
			return append(v, v[i])
		default:
			v[i] = mutate(t, v[i])
		}
		return v
	default:
		return rapid.SampledFrom(junk).Draw(t, "junk")
	}
}

func isEmpty(v any) bool {
	switch v := v.(type) {
	case map[string]any:
		return len(v) == 0
	case []any:
		return len(v) == 0
	}
	return false
}

// drawMutated draws a record of the kind as JSON, with up to three mistakes.
func drawMutated(t *rapid.T, k Kind) []byte {
	p := plain(t, encoded(t, drawRecord(t, k)))
	for range rapid.IntRange(0, 3).Draw(t, "mutations") {
		if !hasEmpty(p) {
			p = mutate(t, p)
		}
	}
	return encoded(t, p)
}

func hasEmpty(v any) bool {
	switch m := v.(type) {
	case map[string]any:
		return isEmpty(v) || slices.ContainsFunc(slices.Collect(maps.Values(m)), hasEmpty)
	case []any:
		return isEmpty(v) || slices.ContainsFunc(m, hasEmpty)
	}
	return false
}

// What the schema accepts of mutated records is written again without loss.
func TestNothingAcceptedIsLost(t *testing.T) {
	accepted := 0
	for k := range Kinds() {
		l := k.Layouts()[0]
		t.Run(k.String(), rapid.MakeCheck(func(t *rapid.T) {
			record := drawMutated(t, k)
			text, ok := written(k, l, record)
			if !ok {
				return
			}
			r := readAll(t, k, l, text)[0]
			if r.Findings.HasErrors() {
				return
			}
			accepted++
			want := plain(t, record).(map[string]any)
			delete(want, "$schema")
			if diff := cmp.Diff(any(want), plain(t, reencoded(t, r))); diff != "" {
				t.Fatalf("what was accepted is not what is written (-read +written):\n%s", diff)
			}
		}))
	}
	if accepted < 20 {
		t.Errorf("only %d records were accepted: the mutations are too wild to say anything", accepted)
	}
}

// reencoded writes a record in its [backLayout].
func reencoded(t failer, r *Record) []byte {
	t.Helper()
	if backLayout(r.Kind) == YAML {
		return encoded(t, r.value) // JSON is a part of YAML
	}
	var b bytes.Buffer
	if err := drawn[r.Kind].encodeAsJSONL(&b, r.value); err != nil {
		t.Fatalf("what was accepted cannot be written: %v", err)
	}
	return b.Bytes()
}

// A name that stands twice is refused wherever it stands, even with equal values.
func TestDuplicateNamesAreRefused(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := string(encoded(t, drawStatement(t)))
		var starts []int
		for i := range text {
			if text[i] == '{' {
				starts = append(starts, i)
			}
		}
		at := rapid.SampledFrom(starts).Draw(t, "object")
		dec := json.NewDecoder(strings.NewReader(text[at:]))
		dec.Token()
		name, err := dec.Token()
		if _, isName := name.(string); err != nil || !isName {
			return // a brace inside a text
		}
		twice := text[:at+1] + string(encoded(t, name)) + `:"b",` + text[at+1:]
		var v any
		if json.Unmarshal([]byte(twice), &v) != nil {
			return
		}
		if !slices.ContainsFunc(findingsOf(readAll(t, Statement, JSON, []byte(twice))), func(f diag.Finding) bool { return f.Rule == "name/duplicate" }) {
			t.Fatalf("nobody minds the name that stands twice in %s", twice)
		}
	})
}

// sameFinding compares findings but for their places.
var sameFinding = cmpopts.IgnoreFields(diag.Finding{}, "Span", "Related", "Edits", "Excerpt", "Record")

// One record means the same in each layout that can hold it: the same value and the same findings, mistakes included.
func TestLayoutsMeanTheSame(t *testing.T) {
	for k := range Kinds() {
		t.Run(k.String(), rapid.MakeCheck(func(t *rapid.T) {
			record := drawMutated(t, k)
			first := k.Layouts()[0]
			base, ok := written(k, first, record)
			if !ok {
				return
			}
			want := readAll(t, k, first, base)
			for _, l := range k.Layouts() {
				text, ok := written(k, l, record)
				// A table has no place for a group of members where words belong: its writer takes the members for words.
				if !ok || l == CSV && slices.ContainsFunc(findingsOf(want), func(f diag.Finding) bool { return f.Seen == "a group of members" }) {
					continue
				}
				got := readAll(t, k, l, text)
				if len(got) != 1 {
					t.Fatalf("%s: %d records\n%s", l, len(got), text)
				}
				if diff := cmp.Diff(byPointer(want), byPointer(got), sameFinding); diff != "" {
					t.Fatalf("findings (-first +%s): %s\n%s\n%s", l, diff, base, text)
				}
				values := cmp.Options{equalCodes, cmpopts.EquateEmpty()}
				if diff := cmp.Diff([]any{want[0].value, want[0].ID}, []any{got[0].value, got[0].ID}, values); diff != "" {
					t.Fatalf("values (-first +%s): %s\n%s\n%s", l, diff, base, text)
				}
			}
		}))
	}
}

// byPointer orders findings without their places.
func byPointer(records []*Record) diag.Findings {
	fs := slices.Clone(findingsOf(records))
	for i := range fs {
		fs[i].Span, fs[i].Related = diag.Span{}, nil
	}
	return fs.Sort()
}
