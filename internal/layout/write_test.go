package layout

import (
	"errors"
	"strings"
	"testing"
)

// TestWriteRefuses names what no layout, or not this one, can hold.
func TestWriteRefuses(t *testing.T) {
	for _, c := range []struct {
		layouts []Layout
		record  string
		want    string
	}{
		{[]Layout{YAML, JSON, JSONL, CSV}, `{"id":"a","id":"b"}`, "twice"},
		{[]Layout{YAML, JSON, JSONL, CSV}, `{"id":"a"`, "not closed"},
		{[]Layout{YAML, JSON, JSONL, CSV}, ``, "no record"},
		{[]Layout{YAML, JSON, JSONL, CSV}, `{"id":"a","note":"\u202e"}`, "U+202E"},
		{[]Layout{YAML, JSON, JSONL, CSV}, `{"id":"a","year":1e1000001}`, "exponent"},
		{[]Layout{YAML, CSV}, `{"id":"a","note":1}`, "number"},
		{[]Layout{YAML, CSV}, `{"id":"a","note":true}`, ""},
		{[]Layout{CSV}, `{"id":"a","note":null}`, "null"},
		{[]Layout{CSV}, `{"id":"a","note":""}`, "empty"},
		{[]Layout{CSV}, `{"id":"a","tags":[]}`, "empty"},
		{[]Layout{CSV}, `{"id":"a","tags":["x|y"]}`, "|"},
		{[]Layout{CSV}, `{"id":"a","tags":["x",""]}`, "empty"},
		{[]Layout{CSV}, `{"id":"a","title":{}}`, "empty"},
		{[]Layout{CSV}, `{"id":"a","title":{"e.n":"x"}}`, "name"},
		{[]Layout{CSV}, `{"id":"a","claims":[]}`, "empty"},
		{[]Layout{CSV}, `{"id":"a","claims":[{}]}`, "empty"},
		{[]Layout{CSV}, `{"id":"a","note":"x\ry"}`, "carriage"},
		{[]Layout{CSV}, `{"id":"a","foo":"x"}`, "no column"},
		{[]Layout{CSV}, `{"note":"x"}`, "id"},
	} {
		for _, l := range c.layouts {
			if text, err := write(t, l, []byte(c.record)); err == nil || !strings.Contains(err.Error(), c.want) {
				t.Errorf("%s %s: error %v, want one with %q\n%s", l, c.record, err, c.want, text)
			}
		}
	}
	for l := YAML; l <= CSV; l++ {
		if _, err := write(t, l); err == nil {
			t.Errorf("%s: no record was written", l)
		}
		_, err := write(t, l, []byte(`{"id":"a"}`), []byte(`{"id":"b"}`))
		if (err != nil) != (l == YAML || l == JSON) {
			t.Errorf("%s: two records: %v", l, err)
		}
	}
	if _, err := write(t, CSV, []byte(`{"id":"a"}`), []byte(`{"id":"a"}`)); err == nil {
		t.Error("two records with one id would be one record")
	}
}

// fullWriter takes n bytes, like a disk that is almost full.
type fullWriter struct{ n int }

var errFull = errors.New("the disk is full")

func (w *fullWriter) Write(p []byte) (int, error) {
	if len(p) > w.n {
		return w.n, errFull
	}
	w.n -= len(p)
	return len(p), nil
}

// TestWriteFails holds that a write which failed is an error, wherever it failed.
func TestWriteFails(t *testing.T) {
	record := []byte(`{"id":"a","note":"` + strings.Repeat("x", 9000) + `"}`)
	for l := YAML; l <= CSV; l++ {
		text, err := write(t, l, record)
		if err != nil {
			t.Fatal(err)
		}
		for n := 0; n < len(text); n += 101 {
			if err := Write(&fullWriter{n}, l, sampleSpec(), sequence(record)); !errors.Is(err, errFull) {
				t.Fatalf("%s after %d bytes: %v", l, n, err)
			}
		}
		broken := func(yield func([]byte, error) bool) { yield(nil, errFault) }
		if err := Write(&fullWriter{1 << 20}, l, sampleSpec(), broken); !errors.Is(err, errFault) {
			t.Errorf("%s: %v", l, err)
		}
	}
}

// TestColumns holds the order of columns: that of the shape, with the rows' own where their list stands.
func TestColumns(t *testing.T) {
	got, err := write(t, CSV,
		[]byte(`{"claims":[{"words":["x","y"],"key":"k"},{"weight":2}],"note":"n","title":{"fr":"f","en":"e"},"id":"a"}`),
		[]byte(`{"id":"b","sources":[{"url":"u"},{"pages":3,"url":"v"}]}`))
	want := "id,title.en,title.fr,sources.1.url,sources.2.url,sources.2.pages,key,weight,words,note\n" +
		"a,e,f,,,,k,,x|y,n\na,e,f,,,,,2,,n\nb,,,u,v,3,,,,\n"
	if got != want || err != nil {
		t.Errorf("error %v\ngot  %s\nwant %s", err, got, want)
	}
}
