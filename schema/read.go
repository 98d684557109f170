package schema

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"iter"
	"slices"
	"strings"

	"github.com/cybernorms/cybernorms/diag"
	"github.com/cybernorms/cybernorms/internal/layout"
	"github.com/cybernorms/cybernorms/positions/codebook"
)

// Limits bounds what one record may cost: see [DefaultLimits]. A zero field means its default.
type Limits struct {
	File   int // bytes of a file that holds one record
	Line   int // bytes of one line of JSONL, or one row of CSV
	Stream int // bytes of a file that holds many records
	Depth  int // lists and groups of members inside each other
}

// DefaultLimits returns the limits that fit every real record with much room to spare: 8 MiB a file that holds one
// record, 1 MiB a line or row, 32 levels, and no bound for a file that is read record by record.
func DefaultLimits() Limits {
	d := layout.DefaultLimits()
	return Limits{File: d.File, Line: d.Line, Stream: d.Stream, Depth: d.Depth}
}

// Options says how files are read. The zero value reads against the built-in codebook, within the default limits.
type Options struct {
	Codebook *codebook.Codebook // what claims are judged against; nil is [codebook.Standard]
	Base     *codebook.Codebook // what a codebook file adds to, record by record; nil is [codebook.Standard], the zero Codebook is nothing
	Profile  diag.Profile       // which rules to report; zero is [diag.Draft]
	Limits   Limits
}

func (o Options) withDefaults() Options {
	if o.Codebook == nil {
		o.Codebook = codebook.Standard()
	}
	if o.Base == nil {
		o.Base = codebook.Standard()
	}
	if !o.Profile.IsValid() {
		o.Profile = diag.Draft
	}
	return o
}

// Read reads the records of one file of kind k in layout l. The file name is used in places only.
//
// What is wrong with the content is in the records' findings, in their order and located. The error is for what kept Read
// from reading: r failed, or ctx was cancelled. It ends the sequence, and what came before is not the whole file.
// Read panics if k or l is invalid or the kind has no such layout.
func Read(ctx context.Context, file string, k Kind, l Layout, r io.Reader, o Options) iter.Seq2[*Record, error] {
	if !slices.Contains(k.Layouts(), l) {
		panic(fmt.Sprintf("schema: cannot read %v as %v", k, l))
	}
	o = o.withDefaults()
	limits := layout.Limits{File: o.Limits.File, Line: o.Limits.Line, Stream: o.Limits.Stream, Depth: o.Limits.Depth}
	return func(yield func(*Record, error) bool) {
		o := o // each walk over the sequence begins with the same base
		for read, err := range layout.Read(ctx, file, r, layout.Layout(l), specs()[k], limits) {
			if err != nil {
				yield(nil, err)
				return
			}
			rec := &Record{File: file, Kind: k, Layout: l, tree: read.Tree}
			rec.judge(read.Findings, o)
			if rec.Codebook != nil {
				o.Base, _ = o.Base.With(*rec.Codebook)
			}
			if !yield(rec, nil) {
				return
			}
		}
	}
}

// judge takes a record through the stages after the reader.
func (r *Record) judge(found diag.Findings, o Options) {
	defer func() { r.finish(found, o) }()
	if r.tree == nil {
		return
	}
	shape, drop := r.shape(found)
	found = append(found, shape...)
	if r.tree.Root().Kind() != layout.Object {
		return // there is no record to decode
	}
	data := r.tree.JSON(func(p diag.Pointer) bool { return p == schemaPointer || drop[p] })
	meaning, err := r.decode(data, o)
	if err != nil {
		found = append(found, internal(err))
		return
	}
	found = append(found, notYetReported(meaning, found)...)
}

// decode decodes what is left of the record and judges its meaning. Neither can fail by what stands in a file; should
// one do so all the same, the record is refused rather than passed.
func (r *Record) decode(data []byte, o Options) (fs diag.Findings, err error) {
	defer func() {
		if p := recover(); p != nil {
			err = fmt.Errorf("internal error: %v", p)
		}
	}()
	return kinds[r.Kind].decode(data, r, o), nil
}

func decodeInto[T any](data []byte) *T {
	v := new(T)
	if err := json.Unmarshal(data, v); err != nil {
		panic(err) // the schema has left nothing that does not decode; decode recovers
	}
	return v
}

// notYetReported drops the findings at places where an earlier stage has found an error, or above or below one: there
// the value that was judged is not the one in the file.
func notYetReported(later, earlier diag.Findings) diag.Findings {
	var fs diag.Findings
	for _, f := range later {
		known := false
		for _, e := range earlier {
			if e.Severity == diag.Error && e.Pointer != "" && f.Pointer != "" {
				known = known || e.Pointer.Contains(f.Pointer) || f.Pointer.Contains(e.Pointer)
			}
		}
		if !known {
			fs = append(fs, f)
		}
	}
	return fs
}

// finish locates, filters and orders the findings.
func (r *Record) finish(found diag.Findings, o Options) {
	asked := profiles()
	for _, f := range found {
		if asked[f.Rule] <= o.Profile {
			r.Findings = append(r.Findings, r.Locate(f))
		}
	}
	r.Findings = r.Findings.Sort()
}

const schemaPointer = diag.Pointer("/$schema")

var ruleInternal = diag.Rule{
	ID: "internal/error", Severity: diag.Error, Profile: diag.Draft,
	Title: "the program could not judge a record",
	Doc:   "This is a fault of the program, not of the file. The record counts as refused. Please report it with the file.",
}

func internal(err error) diag.Finding {
	f := ruleInternal.Found("", "the record could not be judged: this is a fault of the program")
	// The error may repeat the file, so only its kind is told.
	f.Detail = strings.TrimPrefix(fmt.Sprintf("%T", err), "*")
	return f
}
