package dataset

import (
	"context"
	"iter"
	"runtime"
	"sync"

	"github.com/cybernorms/cybernorms/schema"
)

// The files of a data set are read and judged by several goroutines at a time, and their records shown to the rules by one,
// in the order of files and of records in them. So what is found, and its order, does not depend on how many there are.

// batch is a few records of one file, with the error that ended it.
type batch struct {
	records []*schema.Record
	err     error
	panic   any // of a file system
}

const (
	batchSize      = 8 // records
	maxReaders     = 8 // the rules, which look at one record at a time, would not keep up with more
	filesPerReader = 2 // that are read or wait to be shown: it bounds what is held
)

// reading is one file on its way to the rules.
type reading struct {
	file    file
	batches chan batch
}

// ahead reads files while others are shown to the rules.
type ahead struct {
	c      *checker
	ctx    context.Context
	cancel context.CancelFunc
	done   sync.WaitGroup
	queue  chan reading
	next   []reading // that were handed out and not shown yet
	rest   []file
}

// readAhead begins to read files. The caller calls stop in the end.
func (c *checker) readAhead(files []file) *ahead {
	a := &ahead{c: c, rest: files}
	a.ctx, a.cancel = context.WithCancel(c.ctx)
	readers := min(runtime.GOMAXPROCS(0), maxReaders, len(files))
	if readers < 2 {
		return a
	}
	a.queue = make(chan reading, readers*filesPerReader)
	for range readers {
		a.done.Go(func() {
			for r := range a.queue {
				a.read(r)
			}
		})
	}
	return a
}

// stop ends all reading, and waits for that.
func (a *ahead) stop() {
	a.cancel()
	if a.queue != nil {
		close(a.queue)
	}
	a.done.Wait()
}

// records yields the records of the next file.
func (a *ahead) records() iter.Seq2[*schema.Record, error] {
	if a.queue == nil {
		f := a.rest[0]
		a.rest = a.rest[1:]
		return a.c.records(a.ctx, f, a.c.options(f))
	}
	for len(a.rest) > 0 && len(a.next) < cap(a.queue) {
		r := reading{a.rest[0], make(chan batch, 1)}
		a.next, a.rest = append(a.next, r), a.rest[1:]
		a.queue <- r
	}
	batches := a.next[0].batches
	a.next = a.next[1:]
	return func(yield func(*schema.Record, error) bool) {
		for b := range batches {
			if b.panic != nil {
				panic(b.panic)
			}
			for _, r := range b.records {
				if !yield(r, nil) {
					return
				}
			}
			if b.err != nil && !yield(nil, b.err) {
				return
			}
		}
		if err := a.c.ctx.Err(); err != nil {
			yield(nil, err) // the file was not read to its end
		}
	}
}

// read reads one file.
func (a *ahead) read(r reading) {
	defer close(r.batches)
	var b batch
	send := func() bool {
		select {
		case r.batches <- b:
			b = batch{}
			return true
		case <-a.ctx.Done():
			return false
		}
	}
	defer func() {
		if b.panic = recover(); b.panic != nil || len(b.records) > 0 || b.err != nil {
			send()
		}
	}()
	for rec, err := range a.c.records(a.ctx, r.file, a.c.options(r.file)) {
		if err != nil {
			b.err = err
			return
		}
		if b.records = append(b.records, rec); len(b.records) == batchSize && !send() {
			return
		}
	}
}
