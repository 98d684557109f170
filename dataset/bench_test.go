package dataset

import (
	"bytes"
	"fmt"
	"io"
	"io/fs"
	"os"
	"runtime"
	"testing"
	"testing/fstest"
	"time"

	"github.com/cybernorms/cybernorms/positions"
	"github.com/cybernorms/cybernorms/schema"
	"github.com/cybernorms/cybernorms/un"
)

// generated is a file system with one file of statements that is made while it is read, so that a benchmark measures what
// the check holds and not what holds the file.
type generated struct {
	n      int
	record func(i int) []byte
	peak   *uint64 // of the heap, if wanted
}

func (g generated) Open(name string) (fs.File, error) {
	if name == "." {
		return fstest.MapFS{"all.statement.jsonl": {}}.Open(".")
	}
	return &generatedFile{generated: g}, nil
}

type generatedFile struct {
	generated
	next int
	rest []byte
}

func (f *generatedFile) Stat() (fs.FileInfo, error) { return nil, fs.ErrInvalid }
func (f *generatedFile) Close() error               { return nil }

func (f *generatedFile) Read(p []byte) (int, error) {
	if len(f.rest) == 0 {
		if f.next == f.n {
			return 0, io.EOF
		}
		f.rest = f.record(f.next)
		f.next++
		if f.peak != nil && f.next%1000 == 0 {
			var m runtime.MemStats
			runtime.GC()
			runtime.ReadMemStats(&m)
			*f.peak = max(*f.peak, m.HeapAlloc)
		}
	}
	n := copy(p, f.rest)
	f.rest = f.rest[n:]
	return n, nil
}

// benchStatement returns the i-th statement of a large data set: two claims, two sources, an answer to an earlier one.
func benchStatement(i int) positions.Statement {
	s := statement(fmt.Sprintf("statement-%06d", i), on(fmt.Sprintf("20%02d-%02d-%02d", 10+i%15, 1+i/15%12, 1+i/180%28)), by("QX"+string(rune('A'+i%26))),
		from(fmt.Sprintf("https://example.org/a/%d", i), fmt.Sprintf("https://example.org/b/%d", i)),
		saying(claim("treaty", topic, "supports"), claim("sequence", "il-sequence", "parallel")))
	s.Claims[0].Paraphrase = "Called on all States to begin negotiations on a legally binding instrument, and recalled its earlier proposal."
	s.Claims[1].Quote = positions.Quote{Text: "Both can be done at the same time.", Language: un.English, Locator: "para. 12"}
	if i > 0 {
		s.RepliesTo = []un.ID{un.ID(fmt.Sprintf("statement-%06d", i-1))}
	}
	return s
}

// BenchmarkCheckJSONL checks 20,000 statements in one file that is nowhere held as a whole.
func BenchmarkCheckJSONL(b *testing.B) {
	const n = 20_000
	lines := func(i int) []byte { return []byte(text(b, schema.JSONL, benchStatement(i))) }
	b.ReportAllocs()
	var base runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&base)
	var peak uint64
	var bytes int
	for b.Loop() {
		bytes = 0
		r, err := Check(b.Context(), generated{n, func(i int) []byte { l := lines(i); bytes += len(l); return l }, &peak}, Options{})
		if err != nil || len(r.Findings) > 0 || r.Counts.Statements != n {
			b.Fatal(err, r)
		}
	}
	b.ReportMetric(float64(peak-base.HeapAlloc)/(1<<20), "peak-MiB")
	b.ReportMetric(float64(peak-base.HeapAlloc)/n, "held-B/record")
	b.ReportMetric(float64(bytes)/(1<<20), "file-MiB")
}

// BenchmarkCheck measures records a second in each layout: 1,000 statements, in one file where the layout holds several.
func BenchmarkCheck(b *testing.B) {
	const n = 1000
	for l := schema.YAML; l <= schema.CSV; l++ {
		f := fstest.MapFS{}
		var all bytes.Buffer
		list := make([]positions.Statement, n)
		for i := range n {
			list[i] = benchStatement(i)
			if l == schema.YAML || l == schema.JSON {
				f[fmt.Sprintf("s%04d.statement.%s", i, l)] = &fstest.MapFile{Data: []byte(text(b, l, list[i]))}
			}
		}
		if l == schema.JSONL || l == schema.CSV {
			all.WriteString(text(b, l, list...))
			f["all.statement."+l.String()] = &fstest.MapFile{Data: all.Bytes()}
		}
		b.Run(l.String(), func(b *testing.B) {
			b.ReportAllocs()
			start := time.Now()
			for b.Loop() {
				r, err := Check(b.Context(), f, Options{})
				if err != nil || len(r.Findings) > 0 {
					b.Fatal(err, r)
				}
			}
			b.ReportMetric(float64(b.N)*n/time.Since(start).Seconds(), "records/s")
		})
	}
}

// BenchmarkCheckWrong checks a file in which every record is wrong in many ways: a report must not grow with it.
func BenchmarkCheckWrong(b *testing.B) {
	const n = 20_000
	for b.Loop() {
		r, err := Check(b.Context(), generated{n, func(i int) []byte { return fmt.Appendf(nil, "{\"id\":\"s%d\",\"repliesTo\":[\"t%d\"]}\n", i, i) }, nil}, Options{})
		if err != nil || r.LeftOut < n {
			b.Fatal(err)
		}
	}
}

// BenchmarkLoad loads the shipped data set, which is of the size that the field has. The first load of a process, which also
// makes tables and schemas, is what a user waits for. It is timed from outside:
//
//	go build -o /tmp/cybernorms ./cmd/cybernorms
//	perf stat -r 30 /tmp/cybernorms check examples/dataset
func BenchmarkLoad(b *testing.B) {
	root, err := os.OpenRoot("../examples/dataset")
	if err != nil {
		b.Fatal(err)
	}
	defer root.Close()
	b.ReportAllocs()
	for b.Loop() {
		if _, r, err := Load(b.Context(), root.FS(), Options{}); err != nil || r.Findings.HasErrors() {
			b.Fatal(err, r)
		}
	}
}
