package schema

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/cybernorms/cybernorms/diag"
	"github.com/cybernorms/cybernorms/internal/check"
	"github.com/cybernorms/cybernorms/internal/layout"
	"github.com/cybernorms/cybernorms/positions"
	"github.com/cybernorms/cybernorms/positions/codebook"
	"github.com/cybernorms/cybernorms/positions/negotiation"
	"github.com/cybernorms/cybernorms/un"
)

// Record is one record of a file, with everything that was found in it.
//
// Where nothing could be read, only File, Kind, Layout and Findings are set. Otherwise the field of the record's kind is
// set, even where there are findings: what was wrong is then left at its zero value. A record is whole, and can be relied
// on, if its findings hold no error.
type Record struct {
	File      string // as it was given to [Read]
	Kind      Kind
	Layout    Layout
	ID        un.ID // "" where the kind has none, or where it is wrong
	Findings  diag.Findings
	Statement *positions.Statement  // of kind [Statement]
	Codebook  *codebook.Data        // of kind [Codebook]
	Group     *negotiation.Group    // of kind [Group]
	Text      *negotiation.Text     // of kind [Text]
	Proposal  *negotiation.Proposal // of kind [Proposal]
	Act       *positions.Act        // of kind [Act]
	Manifest  *ManifestData         // of kind [Manifest]

	tree  *layout.Tree
	value any // what the field of the record's kind points to, as a pointer; nil where none is set
}

// Place returns where in the file the value at p stands, or, where it is missing, the key or row in which it belongs.
func (r *Record) Place(p diag.Pointer) diag.Span {
	if r.tree == nil {
		return diag.Span{File: r.File}
	}
	return r.tree.Place(p)
}

// Excerpt returns the part of the file around a place in this record. It is the one function that shows source: it shows
// none of a kind that holds personal data, and none of a file that does not parse.
func (r *Record) Excerpt(s diag.Span) diag.Excerpt {
	if r.tree == nil || !kinds[r.Kind].quotable || s.Line == 0 {
		return diag.Excerpt{}
	}
	return r.tree.Excerpt(s)
}

// Locate completes a finding about this record: its place, the record's id, an excerpt of the source, and the edit that
// puts the nearest right word in. Findings of Validate methods and of rules that know only values go through it.
func (r *Record) Locate(f diag.Finding) diag.Finding {
	if f.Span.IsZero() {
		f.Span = r.Place(f.Pointer)
	}
	return r.complete(f)
}

func (r *Record) complete(f diag.Finding) diag.Finding {
	if f.Record == "" {
		f.Record = string(r.ID)
	}
	if f.Excerpt.IsZero() {
		f.Excerpt = r.Excerpt(f.Span)
	}
	for i, rel := range f.Related {
		if rel.Span.IsZero() && rel.Pointer != "" {
			f.Related[i].Span = r.Place(rel.Pointer)
		}
	}
	if f.Nearest != "" && len(f.Edits) == 0 && f.Span.Length > 0 {
		if span, ok := r.editable(f); ok {
			f.Edits = []diag.Edit{{Span: span, Text: r.spell(f.Nearest), Message: "write " + f.Nearest}}
		}
	}
	return f
}

// editable returns the part of the file that the nearest right word replaces: all that the finding points at, but of a
// CSV column only the wrong one of its names.
func (r *Record) editable(f diag.Finding) (diag.Span, bool) {
	s := f.Span
	if r.Layout != CSV || f.Rule != check.UnknownNameID {
		return s, true
	}
	column := r.tree.Excerpt(s).Marked
	at := strings.Index("."+column+".", "."+f.Seen+".")
	if at < 0 || len(column) != s.Length || s.Line != s.EndLine {
		return diag.Span{}, false // the column is quoted, or too long to show
	}
	s.Offset, s.Length = s.Offset+at, len(f.Seen)
	s.Column += utf8.RuneCountInString(column[:at])
	s.EndColumn = s.Column + utf8.RuneCountInString(f.Seen)
	return s, true
}

// spell writes a word as the record's layout does. YAML and CSV hold right words as they are.
func (r *Record) spell(word string) string {
	if r.Layout == JSON || r.Layout == JSONL {
		return strconv.Quote(word)
	}
	return word
}
