package dataset

import (
	"context"
	"io/fs"
	"iter"
	"maps"
	"slices"

	"github.com/cybernorms/cybernorms/positions"
	"github.com/cybernorms/cybernorms/positions/codebook"
	"github.com/cybernorms/cybernorms/schema"
	"github.com/cybernorms/cybernorms/un"
)

// Dataset is a data set in memory: what [Load] found to be right.
type Dataset struct {
	manifest   schema.ManifestData
	codebook   *codebook.Codebook
	statements []positions.Statement
	byID       map[un.ID]int
}

// Load reads the data set in fsys into memory, and reports what [Check] would. Records with an error among the findings of
// their own file are left out, and so are those with codes that could not be judged because no data set defines them;
// whether that is good enough is for the caller to say, by the report.
func Load(ctx context.Context, fsys fs.FS, o Options) (*Dataset, *Report, error) {
	d := &Dataset{byID: map[un.ID]int{}}
	report, cb, err := run(ctx, fsys, o, func(r *schema.Record) {
		if r.Findings.HasErrors() {
			return
		}
		switch {
		case r.Manifest != nil:
			d.manifest = *r.Manifest
		case r.Statement != nil:
			if _, twice := d.byID[r.Statement.ID]; !twice {
				d.byID[r.Statement.ID] = len(d.statements)
				d.statements = append(d.statements, *r.Statement)
			}
		}
	})
	if err != nil {
		return nil, nil, err
	}
	d.codebook = cb
	return d, report, nil
}

// Manifest returns the data set's description. It is the zero value where there is none.
func (d *Dataset) Manifest() schema.ManifestData {
	m := d.manifest
	m.Title, m.Maintainers, m.Other, m.Tags = maps.Clone(m.Title), slices.Clone(m.Maintainers), slices.Clone(m.Other), slices.Clone(m.Tags)
	return m
}

// Codebook returns what the data set's claims are judged against: the built-in codebook and the data set's own.
func (d *Dataset) Codebook() *codebook.Codebook { return d.codebook }

// Len returns the number of statements.
func (d *Dataset) Len() int { return len(d.statements) }

// Statement returns the statement with that id.
func (d *Dataset) Statement(id un.ID) (positions.Statement, bool) {
	i, ok := d.byID[id]
	if !ok {
		return positions.Statement{}, false
	}
	return clone(d.statements[i]), true
}

// Statements yields the statements in the order of files and of records in them.
func (d *Dataset) Statements() iter.Seq[positions.Statement] {
	return func(yield func(positions.Statement) bool) {
		for _, s := range d.statements {
			if !yield(clone(s)) {
				return
			}
		}
	}
}

// Claims yields each claim with its statement, in the order of [Dataset.Statements].
func (d *Dataset) Claims() iter.Seq2[positions.Statement, positions.Claim] {
	return func(yield func(positions.Statement, positions.Claim) bool) {
		for s := range d.Statements() {
			for _, c := range s.Claims {
				if !yield(s, c) {
					return
				}
			}
		}
	}
}

// clone returns a statement whose lists are the caller's.
func clone(s positions.Statement) positions.Statement {
	s.JointWith, s.Sources, s.Claims = slices.Clone(s.JointWith), slices.Clone(s.Sources), slices.Clone(s.Claims)
	s.RepliesTo, s.Supersedes, s.Tags = slices.Clone(s.RepliesTo), slices.Clone(s.Supersedes), slices.Clone(s.Tags)
	for i := range s.Claims {
		c := &s.Claims[i]
		c.FurtherStances, c.OnText.Asks = slices.Clone(c.FurtherStances), slices.Clone(c.OnText.Asks)
		c.Attributes, c.Disputes, c.FromRow.Rows = slices.Clone(c.Attributes), slices.Clone(c.Disputes), slices.Clone(c.FromRow.Rows)
	}
	return s
}
