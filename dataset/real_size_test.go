package dataset

import (
	"bytes"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"github.com/cybernorms/cybernorms/positions"
	"github.com/cybernorms/cybernorms/schema"
	"github.com/cybernorms/cybernorms/un"
)

var realSizeOut = flag.String("real-size-out", "", "write the data set of BenchmarkLoad to this folder")

// writeRealSize writes a data set of the size that the field has: four times the shipped one, its statements in turn in a file of
// their own as YAML or JSON and in common ones as JSON Lines or CSV, with eighty small records of other kinds.
func writeRealSize(t testing.TB, dir string) {
	t.Helper()
	write := func(name string, data []byte) {
		name = filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, data, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	root, err := os.OpenRoot("../examples/dataset")
	if err != nil {
		t.Fatal(err)
	}
	defer root.Close()
	d, _, err := Load(t.Context(), root.FS(), Options{})
	if err != nil {
		t.Fatal(err)
	}
	write("dataset.yaml", []byte(manifest))
	for copied := range 4 {
		suffix := un.ID(fmt.Sprintf("-%d", copied))
		var lists [schema.CSV + 1][]positions.Statement
		n := 0
		for s := range d.Statements() {
			rename(&s, suffix)
			l := schema.YAML + schema.Layout(n%4)
			if n++; l == schema.YAML || l == schema.JSON {
				write(fmt.Sprintf("part%s/%s.statement.%s", suffix, s.ID, l), []byte(text(t, l, s)))
			} else {
				lists[l] = append(lists[l], s)
			}
		}
		for _, l := range []schema.Layout{schema.JSONL, schema.CSV} {
			write(fmt.Sprintf("part%s.statement.%s", suffix, l), []byte(text(t, l, lists[l]...)))
		}
	}
	for _, k := range []schema.Kind{schema.Group, schema.Text, schema.Proposal, schema.Act} {
		for i := range 20 {
			l := schema.YAML + schema.Layout(i%2)
			write(fmt.Sprintf("%ss/%d.%s.%s", k, i, k, l), small(t, k, i)) // JSON is YAML, too
		}
	}
}

// rename gives a statement, and what it refers to, other ids and sources.
func rename(s *positions.Statement, suffix un.ID) {
	s.ID += suffix
	for _, list := range [][]un.ID{s.RepliesTo, s.Supersedes} {
		for i := range list {
			list[i] += suffix
		}
	}
	for i := range s.Sources {
		if s.Sources[i].URL != "" {
			s.Sources[i].URL += un.URL("?copy=" + suffix[1:])
		}
	}
	for i := range s.Claims {
		if to := &s.Claims[i].AlignsWith.Statement; *to != "" {
			*to += suffix
		}
	}
}

// small returns a small record of a kind: the first example of its schema, with an id of its own.
func small(t testing.TB, k schema.Kind, i int) []byte {
	t.Helper()
	var s struct{ Examples []map[string]any }
	if err := json.Unmarshal(k.File(), &s); err != nil {
		t.Fatal(err)
	}
	record := s.Examples[0]
	record["id"] = fmt.Sprintf("%v-%d", record["id"], i)
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetIndent("", "  ")
	if err := e.Encode(record); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// TestRealSize holds the data set of BenchmarkLoad to being one without errors. With -real-size-out it is written where a
// program can be timed on it, from its start to its end, which is what a user waits for:
//
//	go test ./dataset -run TestRealSize -real-size-out /tmp/real-size
//	perf stat -r 30 cybernorms check /tmp/real-size
func TestRealSize(t *testing.T) {
	dir := *realSizeOut
	if dir == "" {
		dir = t.TempDir()
	}
	writeRealSize(t, dir)
	d, report := loadFolder(t, dir)
	if report.Findings.HasErrors() || d.Len() < 300 || report.Counts.Claims < 400 || report.Counts.Files < 250 {
		t.Errorf("%+v, %v", report.Counts, report.Findings)
	}
}

func loadFolder(t testing.TB, dir string) (*Dataset, *Report) {
	t.Helper()
	root, err := os.OpenRoot(dir)
	if err != nil {
		t.Fatal(err)
	}
	defer root.Close()
	d, report, err := Load(t.Context(), root.FS(), Options{})
	if err != nil {
		t.Fatal(err)
	}
	return d, report
}

// BenchmarkLoad loads a data set of real size from the disk. The first load of a process, which also makes tables and
// schemas, is timed as TestRealSize says.
func BenchmarkLoad(b *testing.B) {
	dir := b.TempDir()
	writeRealSize(b, dir)
	b.ReportAllocs()
	for b.Loop() {
		loadFolder(b, dir)
	}
}
