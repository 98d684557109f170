package dataset

import (
	"github.com/cybernorms/cybernorms/diag"
	"github.com/cybernorms/cybernorms/schema"
	"github.com/cybernorms/cybernorms/un"
)

// Report is what [Check] saw and found.
type Report struct {
	Title      string        `json:"title,omitzero"`   // of the data set, in English where it has it
	Edition    string        `json:"edition,omitzero"` // of the data
	Profile    diag.Profile  `json:"profile"`
	Now        un.Date       `json:"now,omitzero"` // the day taken for today; none where the future was not judged
	Counts     Counts        `json:"counts"`
	Findings   diag.Findings `json:"findings"`            // in their one order
	Totals     Totals        `json:"totals"`              // of all findings, those left out included
	LeftOut    int           `json:"leftOut,omitzero"`    // findings past Options.MaxFindings; errors are kept before others
	Unreadable int           `json:"unreadable,omitzero"` // files and folders that could not be read; each has a finding
}

// Passed reports whether all was read and no error was found. A report that left findings out has not passed.
func (r *Report) Passed() bool {
	return !r.Findings.HasErrors() && r.LeftOut == 0 && r.Unreadable == 0
}

// Totals counts findings by severity.
type Totals struct {
	Errors      int `json:"errors"`
	Warnings    int `json:"warnings"`
	Information int `json:"information"`
}

// TotalsOf returns the totals of a list of findings.
func TotalsOf(fs diag.Findings) Totals {
	var t Totals
	for _, f := range fs {
		t.count(f.Severity)
	}
	return t
}

func (t *Totals) count(s diag.Severity) {
	switch s {
	case diag.Error:
		t.Errors++
	case diag.Warning:
		t.Warnings++
	default:
		t.Information++
	}
}

// Counts says what was checked.
type Counts struct {
	Files        int         `json:"files"`        // that hold records
	Accompanying int         `json:"accompanying"` // that hold none: README, LICENSE, what the manifest lists
	Statements   int         `json:"statements"`
	Claims       int         `json:"claims"`
	Actors       int         `json:"actors"`  // different ones, of statements
	Topics       int         `json:"topics"`  // different ones, of claims
	Sources      int         `json:"sources"` // different documents and pages
	Kinds        []KindCount `json:"kinds,omitempty"`
}

// KindCount is what was checked of one kind in one layout.
type KindCount struct {
	Kind    schema.Kind   `json:"kind"`
	Layout  schema.Layout `json:"layout"`
	Files   int           `json:"files"`
	Records int           `json:"records"`
}

type kindLayout struct {
	kind   schema.Kind
	layout schema.Layout
}

// counter fills Counts. It keeps small keys, not records.
type counter struct {
	Counts
	actors  map[un.Actor]bool
	topics  map[string]bool
	sources map[place]bool
	kinds   map[kindLayout]*KindCount
}

func newCounter() *counter {
	return &counter{actors: map[un.Actor]bool{}, topics: map[string]bool{}, sources: map[place]bool{}, kinds: map[kindLayout]*KindCount{}}
}

func (c *counter) file(k schema.Kind, l schema.Layout) {
	c.Files++
	c.kind(k, l).Files++
}

func (c *counter) kind(k schema.Kind, l schema.Layout) *KindCount {
	key := kindLayout{k, l}
	if c.kinds[key] == nil {
		c.kinds[key] = &KindCount{Kind: k, Layout: l}
	}
	return c.kinds[key]
}

// readable reports whether anything of a record could be read: a file without one has findings all the same.
func readable(r *schema.Record) bool {
	return r.Statement != nil || r.Codebook != nil || r.Group != nil || r.Text != nil || r.Proposal != nil || r.Act != nil || r.Manifest != nil
}

func (c *counter) record(r *schema.Record) {
	if readable(r) {
		c.kind(r.Kind, r.Layout).Records++
	}
	s := r.Statement
	if s == nil {
		return
	}
	c.Statements++
	c.Claims += len(s.Claims)
	if s.Actor.IsValid() {
		c.actors[s.Actor] = true
	}
	for _, a := range s.JointWith {
		if a.IsValid() { // what was wrong in the file is left at zero
			c.actors[a] = true
		}
	}
	for _, claim := range s.Claims {
		if claim.Topic.IsValid() {
			c.topics[string(claim.Topic)] = true
		}
	}
	for _, src := range s.Sources {
		if p := placeOf(src); p != (place{}) {
			c.sources[p] = true
		}
	}
}

func (c *counter) counts() Counts {
	c.Actors, c.Topics, c.Sources = len(c.actors), len(c.topics), len(c.sources)
	for k := range schema.Kinds() {
		for _, l := range k.Layouts() {
			if n := c.kinds[kindLayout{k, l}]; n != nil {
				c.Counts.Kinds = append(c.Counts.Kinds, *n)
			}
		}
	}
	return c.Counts
}
