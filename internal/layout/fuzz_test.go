package layout

import (
	"context"
	"encoding/csv"
	"encoding/json"
	"io"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// seeds adds the hostile texts of one layout, and some of the others' under its name.
func seeds(f *testing.F, l Layout) {
	for _, c := range cases {
		if c.layout == l || len(c.text) < 40 {
			f.Add(c.text)
		}
	}
	for _, s := range []string{
		strings.Repeat("[", 3000), strings.Repeat(`{"a":`, 2000), strings.Repeat("- ", 500), strings.Repeat("&a ", 300), strings.Repeat("? ", 300),
		`{"year":0.` + strings.Repeat("1", 5000) + `}`, `{"note":"e` + strings.Repeat(`\u0301`, 50) + `"}`, "a: &a [x,x]\nb: &b [*a,*a,*a]\nc: &c [*b,*b,*b]\n",
		"id,key\n" + strings.Repeat("a,b\n", 300), "id,key\n\"" + strings.Repeat("a\n", 300), strings.Repeat("{}\n", 300), strings.Repeat("\n", 300),
	} {
		f.Add(s)
	}
}

// checkRead holds what is true of every text in every layout.
func checkRead(t *testing.T, l Layout, text string) []*Record {
	records := readAll(t, l, text)
	if len(records) == 0 {
		t.Fatal("no record and no finding")
	}
	again := readAll(t, l, text)
	for i, r := range records {
		if !reflect.DeepEqual(r, again[i]) {
			t.Fatalf("record %d is another one the second time", i)
		}
		checkFindings(t, r.Findings, text)
		if r.Tree == nil {
			if !r.Findings.HasErrors() {
				t.Fatalf("record %d has no tree and no error", i)
			}
			continue
		}
		checkTree(t, r.Tree, text)
		value := r.Tree.Value()
		if got := anyValue(t, r.Tree.JSON(nil)); !reflect.DeepEqual(got, value) {
			t.Fatalf("the value %v is written as %v", value, got)
		}
		for l := YAML; l <= CSV; l++ {
			written, err := write(t, l, r.Tree.JSON(nil))
			if err != nil {
				continue
			}
			back := readAll(t, l, written)
			if len(back) != 1 || back[0].Tree == nil || len(back[0].Findings) > 0 {
				t.Fatalf("%s: %v\n%s", l, findings(back), written)
			}
			if got := back[0].Tree.Value(); !reflect.DeepEqual(got, value) {
				t.Fatalf("%s: the value %v is read back as %v\n%s", l, value, got, written)
			}
		}
	}
	return records
}

// FuzzReadJSON has encoding/json as its oracle.
func FuzzReadJSON(f *testing.F) {
	seeds(f, JSON)
	f.Fuzz(func(t *testing.T, text string) {
		r := checkRead(t, JSON, text)[0]
		plain := strings.TrimPrefix(text, bom)
		switch {
		case r.Tree != nil && !json.Valid([]byte(plain)):
			t.Fatalf("accepted, and encoding/json does not: %q", text)
		case r.Tree == nil && json.Valid([]byte(plain)):
			for _, f := range r.Findings {
				if family, name, _ := strings.Cut(string(f.Rule), "/"); family == "limit" || family == "text" || family == "file" || name == "escape" {
					return
				}
			}
			t.Fatalf("refused for no reason of the list: %q %+v", text, r.Findings)
		case r.Tree != nil && !slices.ContainsFunc(r.Findings, func(f finding) bool { return f.Rule == "name/duplicate" }):
			if got, want := r.Tree.Value(), anyValue(t, []byte(plain)); !reflect.DeepEqual(got, want) {
				t.Fatalf("the value is %v, and for encoding/json %v", got, want)
			}
		}
	})
}

func FuzzReadYAML(f *testing.F) {
	seeds(f, YAML)
	f.Fuzz(func(t *testing.T, text string) { checkRead(t, YAML, text) })
}

func FuzzReadJSONL(f *testing.F) {
	seeds(f, JSONL)
	f.Fuzz(func(t *testing.T, text string) {
		checkRead(t, JSONL, text)
		lines := 0
		for line := range strings.SplitSeq(strings.TrimPrefix(text, bom), "\n") {
			if strings.Trim(strings.TrimSuffix(line, "\r"), " \t") != "" {
				lines++
			}
		}
		if got := len(readAll(t, JSONL, text)); got > max(lines, 1) {
			t.Fatalf("%d records in %d lines", got, lines)
		}
	})
}

// FuzzReadCSV has encoding/csv as its oracle for the cells of rows in which nothing is wrong.
func FuzzReadCSV(f *testing.F) {
	seeds(f, CSV)
	f.Fuzz(func(t *testing.T, text string) {
		checkRead(t, CSV, text)
		var rows [][]string
		r := &rowReader{lines: newLineReader(strings.NewReader(text), 1<<20), max: 1 << 20}
		for {
			err := r.next()
			if err == io.EOF {
				break
			}
			if err != nil || len(r.problems) > 0 || r.tooLong || strings.HasPrefix(text, bom) {
				return
			}
			if s := strings.TrimRight(string(r.buf), "\r\n"); s == "" && len(r.cells) == 1 {
				continue // encoding/csv leaves out what is empty
			}
			var row []string
			for _, c := range r.cells {
				row = append(row, c.text(string(r.buf)))
			}
			rows = append(rows, row)
		}
		if strings.Contains(strings.ReplaceAll(text, "\r\n", ""), "\r") {
			return // a lone carriage return is a finding here, and at times a line end there
		}
		oracle := csv.NewReader(strings.NewReader(text))
		oracle.FieldsPerRecord = -1
		want, err := oracle.ReadAll()
		if err != nil {
			t.Fatalf("accepted, and encoding/csv says %v", err)
		}
		if diff := cmp.Diff(want, rows); diff != "" {
			t.Fatal(diff)
		}
	})
}

// TestReaderFails reads from readers that fail after every number of bytes: the error comes out, whatever was read.
func TestReaderFails(t *testing.T) {
	for l := YAML; l <= CSV; l++ {
		text := map[Layout]string{YAML: "id: a\nnote: b\n", JSON: `{"id":"a"}`, JSONL: "{\"id\":\"a\"}\n{\"id\":\"b\"}\n", CSV: "id,key\na,\"b\nc\"\nd,e\n"}[l]
		for n := range len(text) + 1 {
			var last error
			for rec, err := range Read(context.Background(), "f", &faultyReader{strings.NewReader(text[:n])}, l, sampleSpec(), Limits{}) {
				if last != nil {
					t.Fatal("reading went on after an error")
				}
				if last = err; err == nil && rec.Tree == nil && rec.Findings == nil {
					t.Fatal("a record that says nothing")
				}
			}
			if last != errFault {
				t.Fatalf("%s after %d bytes: error %v", l, n, last)
			}
		}
	}
}

type faultyReader struct{ r io.Reader }

var errFault = io.ErrClosedPipe

func (f *faultyReader) Read(p []byte) (int, error) {
	n, err := f.r.Read(p[:min(len(p), 3)])
	if err == io.EOF {
		err = errFault
	}
	return n, err
}

// TestCancelled stops before the first record, and between two.
func TestCancelled(t *testing.T) {
	for l := YAML; l <= CSV; l++ {
		ctx, cancel := context.WithCancel(context.Background())
		cancel()
		for rec, err := range Read(ctx, "f", strings.NewReader("id,key\na,b\n"), l, sampleSpec(), Limits{}) {
			if rec != nil || err != context.Canceled {
				t.Errorf("%s: %v, %v", l, rec, err)
			}
		}
	}
	for l, text := range map[Layout]string{JSONL: strings.Repeat("{}\n", 9), CSV: "id,key\na,b\nc,d\ne,f\n"} {
		ctx, cancel := context.WithCancel(context.Background())
		defer cancel()
		n, last := 0, error(nil)
		for _, err := range Read(ctx, "f", strings.NewReader(text), l, sampleSpec(), Limits{}) {
			n, last = n+1, err
			cancel()
		}
		if n != 2 || last != context.Canceled {
			t.Errorf("%s: %d steps, then %v", l, n, last)
		}
	}
}

// TestStop ends the loop early.
func TestStop(t *testing.T) {
	for range Read(context.Background(), "f", strings.NewReader("{}\n{}\n"), JSONL, sampleSpec(), Limits{}) {
		break
	}
}

// TestCancelledReading cancels while a large file is read.
func TestCancelledReading(t *testing.T) {
	for l := YAML; l <= CSV; l++ {
		ctx, cancel := context.WithCancel(context.Background())
		defer cancel()
		n := 0
		endless := readerFunc(func(p []byte) (int, error) {
			if n++; n == 3 {
				cancel()
			}
			return copy(p, strings.Repeat(" ", 100)), nil
		})
		for rec, err := range Read(ctx, "f", endless, l, sampleSpec(), Limits{}) {
			if rec != nil || err != context.Canceled {
				t.Errorf("%s: %v, %v", l, rec, err)
			}
		}
		if n != 3 {
			t.Errorf("%s: read %d times", l, n)
		}
	}
}

type readerFunc func([]byte) (int, error)

func (f readerFunc) Read(p []byte) (int, error) { return f(p) }
