package schema

import (
	"cmp"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"iter"
	"slices"
	"strings"
	"sync"

	"github.com/cybernorms/cybernorms/diag"
	"github.com/cybernorms/cybernorms/internal/check"
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
	if !k.comesAs(l) {
		panic(fmt.Sprintf("schema: cannot read %v as %v", k, l))
	}
	o = o.withDefaults()
	limits := layout.Limits{File: o.Limits.File, Line: o.Limits.Line, Stream: o.Limits.Stream, Depth: o.Limits.Depth}
	return func(yield func(*Record, error) bool) {
		o := o // each walk over the sequence begins with the same base
		headers := headers{}
		for read, err := range layout.Read(ctx, file, r, layout.Layout(l), specs()[k], limits) {
			if err != nil {
				yield(nil, err)
				return
			}
			rec := &Record{File: file, Kind: k, Layout: l, tree: read.Tree}
			rec.judge(read.Findings, headers, o)
			if l == CSV {
				rec.Findings = slices.DeleteFunc(rec.Findings, headers.told)
			}
			if rec.Codebook != nil {
				o.Base, _ = o.Base.With(*rec.Codebook)
			}
			if !yield(rec, nil) {
				return
			}
		}
	}
}

// headers remembers which columns of a CSV file nobody knows: a column is told once, not for each of its rows.
type headers map[diag.Span]bool

func (h headers) told(f diag.Finding) bool {
	if f.Rule != check.UnknownNameID {
		return false
	}
	before := h[f.Span]
	h[f.Span] = true
	return before
}

// judge takes a record through the stages after the reader.
func (r *Record) judge(read diag.Findings, told headers, o Options) {
	var later diag.Findings
	left := 0 // of the later ones
	defer func() { r.finish(read, later, left, o) }()
	if r.tree == nil {
		return
	}
	later, drop, left := r.shape(read, told)
	if r.tree.Root().Kind() != layout.Object {
		return // there is no record to decode
	}
	var dropped func(diag.Pointer) bool
	if len(drop) > 0 { // else all can stay: decoding passes over $schema by itself
		dropped = func(p diag.Pointer) bool { return p == schemaPointer || drop[p] }
	}
	data := r.tree.JSON(dropped)
	meaning, err := r.decode(data, o)
	if err != nil {
		later = append(later, internal(err))
		return
	}
	later = append(later, notYetReported(meaning, slices.Concat(read, later))...)
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

// decodeInto decodes what is left of a record into the field of its kind.
func decodeInto[T any](data []byte, r *Record, field **T) *T {
	v := new(T)
	if err := json.Unmarshal(data, v); err != nil {
		panic(err) // the schema has left nothing that does not decode; decode recovers
	}
	r.value, *field = v, v
	return v
}

// notYetReported drops the findings at places where an earlier stage has found an error, or above or below one: there
// the value that was judged is not the one in the file.
func notYetReported(later, earlier diag.Findings) diag.Findings {
	// Records can have very many findings, so that comparing each with each would take for ever.
	at, above := map[diag.Pointer]bool{}, map[diag.Pointer]bool{}
	for _, e := range earlier {
		if e.Severity != diag.Error {
			continue
		}
		at[e.Pointer] = true
		for p := e.Pointer; p != "" && !above[p]; p = p.Parent() {
			above[p] = true
		}
		above[""] = above[""] || e.Pointer != ""
	}
	return slices.DeleteFunc(later, func(f diag.Finding) bool {
		for p := f.Pointer; p != ""; p = p.Parent() {
			if at[p] {
				return true
			}
		}
		return above[f.Pointer]
	})
}

// maxFindings bounds how many findings of a record's shape and meaning are listed, as the reader bounds its own.
const maxFindings = 200

// finish filters, locates and orders the findings.
func (r *Record) finish(read, later diag.Findings, left int, o Options) {
	asked := profiles()
	unasked := func(f diag.Finding) bool { return asked[f.Rule] > o.Profile }
	read, later = slices.DeleteFunc(read, unasked), slices.DeleteFunc(later, unasked)
	worst := diag.Error // of those that are not listed; the schema complains of errors only
	if over := len(later) - maxFindings; over > 0 {
		// Errors come first, so that no number of notes hides one.
		slices.SortFunc(later, func(f, g diag.Finding) int {
			return cmp.Or(cmp.Compare(f.Severity, g.Severity), f.Pointer.Compare(g.Pointer), f.Compare(g))
		})
		if left == 0 {
			worst = later[maxFindings].Severity
		}
		later, left = later[:maxFindings], left+over
	}
	for _, f := range slices.Concat(read, later) {
		r.Findings = append(r.Findings, r.Locate(f))
	}
	r.Findings = r.Findings.Sort()
	if left > 0 {
		f := ruleMoreFindings().Found("", fmt.Sprintf("at least %d more findings in this record are not listed", left))
		f.Severity = worst
		f.Span = r.Findings[len(r.Findings)-1].Span
		r.Findings = append(r.Findings, r.Locate(f)).Sort()
	}
}

// ruleMoreFindings is the reader's rule for a record with more findings than are listed.
var ruleMoreFindings = sync.OnceValue(func() diag.Rule {
	list := layout.Rules()
	return list[slices.IndexFunc(list, func(r diag.Rule) bool { return r.ID == "limit/findings" })]
})

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
