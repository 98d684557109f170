package schema

import (
	"bytes"
	"context"
	"encoding/json"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/cybernorms/cybernorms/diag"
	"github.com/cybernorms/cybernorms/internal/layout"
	"github.com/cybernorms/cybernorms/un"
)

// failer is what a *testing.T and a *rapid.T have in common.
type failer interface {
	Helper()
	Fatalf(format string, args ...any)
}

// equalCodes lets go-cmp compare the opaque codes.
var equalCodes = cmp.Options{
	cmp.Comparer(func(a, b un.Actor) bool { return a == b }),
	cmp.Comparer(func(a, b un.Date) bool { return a == b }),
	cmp.Comparer(func(a, b un.Symbol) bool { return a == b }),
}

// readAll reads the records of a file in memory at the strictest profile.
func readAll(t failer, k Kind, l Layout, data []byte) []*Record {
	t.Helper()
	var list []*Record
	for r, err := range Read(context.Background(), "f."+k.String()+"."+l.String(), k, l, bytes.NewReader(data), Options{Profile: diag.Strict}) {
		if err != nil {
			t.Fatalf("reading %s: %v", data, err)
		}
		list = append(list, r)
	}
	return list
}

func findingsOf(records []*Record) diag.Findings {
	var fs diag.Findings
	for _, r := range records {
		fs = append(fs, r.Findings...)
	}
	return fs
}

// judge returns what is found in a record given as plain JSON values.
func judge(t failer, k Kind, v any) diag.Findings {
	t.Helper()
	text, ok := written(k, k.Layouts()[0], encoded(t, v))
	if !ok {
		t.Fatalf("%v cannot be written", v)
	}
	return findingsOf(readAll(t, k, k.Layouts()[0], text))
}

func encoded(t failer, v any) []byte {
	t.Helper()
	data, err := json.Marshal(v)
	if err != nil {
		t.Fatalf("%v: %v", v, err)
	}
	return data
}

// plain decodes JSON into maps, slices, texts and numbers.
func plain(t failer, data []byte) any {
	t.Helper()
	d := json.NewDecoder(bytes.NewReader(data))
	d.UseNumber()
	var v any
	if err := d.Decode(&v); err != nil {
		t.Fatalf("%s: %v", data, err)
	}
	return v
}

// written returns plain JSON values as the layout has them, or false where it has no place for them.
func written(k Kind, l Layout, record []byte) ([]byte, bool) {
	var b bytes.Buffer
	err := layout.Write(&b, layout.Layout(l), specs()[k], func(yield func([]byte, error) bool) { yield(record, nil) })
	return b.Bytes(), err == nil
}

var _ failer = (*testing.T)(nil)
