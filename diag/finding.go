package diag

import (
	"cmp"
	"slices"
	"strings"
)

// RuleID is the stable name of a rule: a family and a name, "positions/stance".
type RuleID string

// Rule says what a check looks for. It is metadata: the code that looks is where the rule is bound.
type Rule struct {
	ID       RuleID
	Severity Severity // of its findings
	Profile  Profile  // the first profile that asks for it
	Title    string   // what is wrong when the rule speaks, as a short phrase
	Doc      string   // why it matters and how to mend it, in a few plain sentences
}

// Found returns a finding of the rule at p. Its summary says in one sentence what is wrong.
func (r Rule) Found(p Pointer, summary string) Finding {
	return Finding{Rule: r.ID, Severity: r.Severity, Pointer: p, Summary: summary}
}

// Finding is one thing that a check found.
//
// Findings of a Validate method speak of values and have no Span; those of a file say where in it.
type Finding struct {
	Rule     RuleID    `json:"rule"`
	Severity Severity  `json:"severity"`
	Span     Span      `json:"span,omitzero"`
	Pointer  Pointer   `json:"pointer,omitzero"`  // into the record
	Record   string    `json:"record,omitzero"`   // the record's id
	Summary  string    `json:"summary"`           // one sentence: what is wrong
	Detail   string    `json:"detail,omitzero"`   // why, or how to mend it
	Seen     string    `json:"seen,omitzero"`     // what stood there
	Allowed  []string  `json:"allowed,omitempty"` // what may stand there
	Nearest  string    `json:"nearest,omitzero"`  // the allowed word that Seen most resembles
	Related  []Related `json:"related,omitempty"` // other places that have to do with it
	Edits    []Edit    `json:"edits,omitempty"`   // changes that would mend it, each by itself
	Excerpt  Excerpt   `json:"excerpt,omitzero"`  // the line it stands in, where that may be shown
}

// Related is another place that has to do with a finding, such as the first of two equal ids.
type Related struct {
	Span    Span    `json:"span,omitzero"`
	Pointer Pointer `json:"pointer,omitzero"`
	Record  string  `json:"record,omitzero"`
	Message string  `json:"message"`
}

// Edit is a change that would mend a finding: the bytes of Span replaced by Text. Nothing applies it unasked.
type Edit struct {
	Span    Span   `json:"span"`
	Text    string `json:"text"`
	Message string `json:"message"`
}

// Span is a stretch of a file. The zero value is no place.
type Span struct {
	File      string `json:"file"`      // slash-separated, relative to where the check was started
	Offset    int    `json:"offset"`    // bytes from the start of the file
	Length    int    `json:"length"`    // bytes; 0 is a point
	Line      int    `json:"line"`      // from 1; 0 where only the file is known
	Column    int    `json:"column"`    // from 1, in Unicode code points
	EndLine   int    `json:"endLine"`   // the line of the first code point after the span
	EndColumn int    `json:"endColumn"` // and its column
}

// IsZero reports whether s is no place.
func (s Span) IsZero() bool { return s == Span{} }

// Compare orders spans by file, offset and length, then by all that is left.
func (s Span) Compare(t Span) int {
	return cmp.Or(
		strings.Compare(s.File, t.File),
		cmp.Compare(s.Offset, t.Offset),
		cmp.Compare(s.Length, t.Length),
		cmp.Compare(s.Line, t.Line),
		cmp.Compare(s.Column, t.Column),
		cmp.Compare(s.EndLine, t.EndLine),
		cmp.Compare(s.EndColumn, t.EndColumn),
	)
}

// Compare orders findings by file, offset, rule, pointer and message, then by all that is left,
// so that two findings which compare equal are the same.
func (f Finding) Compare(g Finding) int {
	if c := cmp.Or(
		strings.Compare(f.Span.File, g.Span.File),
		cmp.Compare(f.Span.Offset, g.Span.Offset),
		strings.Compare(string(f.Rule), string(g.Rule)),
	); c != 0 {
		return c
	}
	return cmp.Or(
		f.Pointer.Compare(g.Pointer),
		strings.Compare(f.Summary, g.Summary),
		f.Span.Compare(g.Span),
		strings.Compare(f.Record, g.Record),
		strings.Compare(f.Detail, g.Detail),
		strings.Compare(f.Seen, g.Seen),
		strings.Compare(f.Nearest, g.Nearest),
		cmp.Compare(f.Severity, g.Severity),
		slices.Compare(f.Allowed, g.Allowed),
		slices.CompareFunc(f.Related, g.Related, Related.compare),
		slices.CompareFunc(f.Edits, g.Edits, Edit.compare),
		f.Excerpt.compare(g.Excerpt),
	)
}

func (r Related) compare(s Related) int {
	return cmp.Or(r.Span.Compare(s.Span), r.Pointer.Compare(s.Pointer), strings.Compare(r.Record, s.Record),
		strings.Compare(r.Message, s.Message))
}

func (e Edit) compare(g Edit) int {
	return cmp.Or(e.Span.Compare(g.Span), strings.Compare(e.Text, g.Text), strings.Compare(e.Message, g.Message))
}

// Findings is a list of findings. A nil list is none found.
type Findings []Finding

// Sort puts the findings in their one order and drops those that stand twice. It returns what is left.
func (fs Findings) Sort() Findings {
	slices.SortFunc(fs, Finding.Compare)
	return slices.CompactFunc(fs, func(a, b Finding) bool { return a.Compare(b) == 0 })
}

// Count returns how many findings have the severity.
func (fs Findings) Count(s Severity) int {
	n := 0
	for _, f := range fs {
		if f.Severity == s {
			n++
		}
	}
	return n
}

// HasErrors reports whether any of the findings is an error.
func (fs Findings) HasErrors() bool { return fs.Count(Error) > 0 }
