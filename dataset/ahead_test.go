package dataset

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"runtime"
	"slices"
	"testing"
	"testing/fstest"

	"github.com/cybernorms/cybernorms/diag"
	"github.com/cybernorms/cybernorms/schema"
)

// cores lets a test run on another number of cores.
func cores(t *testing.T, n int) {
	before := runtime.GOMAXPROCS(n)
	t.Cleanup(func() { runtime.GOMAXPROCS(before) })
}

// manyFiles are 60 files, each with one record, and two with several batches.
func manyFiles(t *testing.T) files {
	f := files{"dataset.yaml": manifest}
	for i := range 60 {
		f[fmt.Sprintf("s%02d.statement.yaml", i)] = text(t, schema.YAML, statement(fmt.Sprintf("s%02d", i)))
	}
	for _, name := range []string{"a", "z"} {
		lines := ""
		for i := range 5 * batchSize {
			lines += text(t, schema.JSONL, statement(fmt.Sprintf("%s%02d", name, i)))
		}
		f[name+".statement.jsonl"] = lines
	}
	return f
}

// TestShownInOrder: rules see the records one by one in the order of files and of records in them, however many are read at
// a time, and no more files are read ahead than memory is meant for.
func TestShownInOrder(t *testing.T) {
	f := manyFiles(t)
	var first []string
	for _, n := range []int{1, 2, 8} {
		cores(t, n)
		fsys := &faulty{MapFS: f.fs()}
		var seen []string // without a lock: the race detector would tell
		files := 0
		watch := Rule{Rule: diag.Rule{ID: "test/watch", Severity: diag.Error, Title: "a", Doc: "b"}, Start: func(Env) Pass {
			return Pass{Record: func(r *schema.Record, _ func(diag.Finding)) { seen = append(seen, string(r.ID)) }}
		}}
		checked(t, fsys, Options{Rules: []Rule{watch}, Progress: func(done, all int) {
			files++
			fsys.mu.Lock()
			defer fsys.mu.Unlock()
			if ahead := len(fsys.opened) - 1 - done; ahead > n*filesPerReader { // one is the manifest
				t.Errorf("with %d cores, %d files are read ahead", n, ahead)
			}
			if done != files {
				t.Errorf("file %d is told as the %dth", done, files)
			}
		}})
		if first == nil {
			first = seen
		}
		if !slices.Equal(first, seen) || !slices.IsSorted(seen) || len(seen) != 60+10*batchSize || fsys.closed != len(fsys.opened) {
			t.Errorf("with %d cores: %q", n, seen)
		}
	}
}

// TestAllIsClosed: who cancels midway gets back when nothing is read any more.
func TestAllIsClosed(t *testing.T) {
	for _, n := range []int{1, 2, 8} {
		cores(t, n)
		for at := range 8 {
			fsys := &faulty{MapFS: manyFiles(t).fs()}
			ctx, cancel := context.WithCancel(t.Context())
			r, err := Check(ctx, fsys, Options{Progress: func(done, _ int) {
				if done == 1+at*8 {
					cancel()
				}
			}})
			if r != nil || !errors.Is(err, context.Canceled) {
				t.Errorf("%v, %v", r, err)
			}
			if fsys.closed != len(fsys.opened) { // without a lock: the race detector would tell
				t.Errorf("%d files opened, %d closed", len(fsys.opened), fsys.closed)
			}
		}
	}
}

// panicky is a file system with a fault.
type panicky struct{ fstest.MapFS }

func (p panicky) Open(name string) (fs.File, error) {
	if name == "s30.statement.yaml" {
		panic("a fault")
	}
	return p.MapFS.Open(name)
}

// TestPanicReachesTheCaller: a fault of the file system ends the check, not the program.
func TestPanicReachesTheCaller(t *testing.T) {
	for _, n := range []int{1, 4} {
		cores(t, n)
		func() {
			defer func() {
				if p := recover(); p != "a fault" {
					t.Errorf("with %d cores: %v", n, p)
				}
			}()
			r, err := Check(t.Context(), panicky{manyFiles(t).fs()}, Options{})
			t.Errorf("%v, %v", r, err)
		}()
	}
}
