package schema

import (
	"bufio"
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"testing"

	"pgregory.net/rapid"
)

var (
	ajvOut  = flag.String("ajv-out", "", "write documents with our verdict to this file, for tools/ajv")
	ajvEach = flag.Int("ajv-each", 1500, "how many documents of each kind to write")
)

// TestWriteForAjv writes documents with the verdict of the schemas without formats, one a line, for another validator to
// judge: see tools/ajv. Valid, mutated and hopeless ones take turns.
func TestWriteForAjv(t *testing.T) {
	name, each := *ajvOut, *ajvEach
	if name == "" { // nobody asked: a few show that it works
		name, each = filepath.Join(t.TempDir(), "documents.jsonl"), 20
	}
	plainSchemas := compile(false)
	f, err := os.Create(name)
	if err != nil {
		t.Fatal(err)
	}
	w := bufio.NewWriter(f)
	verdicts := map[bool]int{}
	write := func(k Kind, doc []byte) {
		valid := plainSchemas.kinds[k]().Validate(plain(t, doc)) == nil
		verdicts[valid]++
		line := encoded(t, map[string]any{"kind": k.String(), "valid": valid, "doc": json.RawMessage(doc)})
		if _, err := w.Write(append(line, '\n')); err != nil {
			t.Fatal(err)
		}
	}
	for k := range Kinds() {
		mutated := rapid.Custom(func(t *rapid.T) []byte { return drawMutated(t, k) })
		for i := range each {
			write(k, mutated.Example(i))
		}
		for _, v := range junk {
			write(k, encoded(t, v))
		}
		for _, r := range sampleRecords(t, k) {
			write(k, r)
		}
	}
	if err := w.Flush(); err != nil {
		t.Fatal(err)
	}
	if err := f.Close(); err != nil {
		t.Fatal(err)
	}
	t.Logf("%d valid, %d invalid", verdicts[true], verdicts[false])
	if verdicts[true] == 0 || verdicts[false] == 0 {
		t.Error("one verdict never comes, so that agreeing with it says nothing")
	}
}

// sampleRecords returns the records of the samples as JSON, as far as the reader hands them on.
func sampleRecords(t *testing.T, k Kind) (list [][]byte) {
	for _, rule := range Rules() {
		fail, pass := Samples(rule.ID)
		for _, s := range append(fail, pass...) {
			kind, l := parts(t, s.Name)
			if kind != k {
				continue
			}
			for _, r := range readAll(t, k, l, s.Data) {
				if r.tree != nil {
					list = append(list, r.tree.JSON(nil))
				}
			}
		}
	}
	return list
}
