package dataset

import (
	"context"
	"io/fs"
	"iter"
	"slices"

	"github.com/cybernorms/cybernorms/positions"
	"github.com/cybernorms/cybernorms/positions/codebook"
	"github.com/cybernorms/cybernorms/positions/negotiation"
	"github.com/cybernorms/cybernorms/schema"
	"github.com/cybernorms/cybernorms/un"
)

// Dataset is a data set in memory: what [Load] found to be right.
type Dataset struct {
	manifest   schema.ManifestData
	codebook   *codebook.Codebook
	statements shelf[positions.Statement]
	groups     shelf[negotiation.Group]
	texts      shelf[negotiation.Text]
	proposals  shelf[negotiation.Proposal]
	acts       shelf[positions.Act]
}

// Load reads the data set in fsys into memory, and reports what [Check] would. Records with an error among the findings of
// their own file are left out, and so are those with codes that could not be judged because no data set defines them;
// whether that is good enough is for the caller to say, by the report.
func Load(ctx context.Context, fsys fs.FS, o Options) (*Dataset, *Report, error) {
	d := &Dataset{}
	report, cb, err := run(ctx, fsys, o, func(r *schema.Record) {
		if r.Findings.HasErrors() {
			return
		}
		switch {
		case r.Manifest != nil:
			d.manifest = *r.Manifest
		case r.Statement != nil:
			d.statements.put(r.ID, *r.Statement)
		case r.Group != nil:
			d.groups.put(r.ID, *r.Group)
		case r.Text != nil:
			d.texts.put(r.ID, *r.Text)
		case r.Proposal != nil:
			d.proposals.put(r.ID, *r.Proposal)
		case r.Act != nil:
			d.acts.put(r.ID, *r.Act)
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
	m.Title, m.Maintainers, m.Other, m.Tags = m.Title.Clone(), slices.Clone(m.Maintainers), slices.Clone(m.Other), slices.Clone(m.Tags)
	return m
}

// Codebook returns what the data set's claims are judged against: the built-in codebook and the data set's own.
func (d *Dataset) Codebook() *codebook.Codebook { return d.codebook }

// Len returns the number of statements.
func (d *Dataset) Len() int { return len(d.statements.list) }

// Statement returns the statement with that id.
func (d *Dataset) Statement(id un.ID) (positions.Statement, bool) {
	return d.statements.get(id, cloneStatement)
}

// Statements yields the statements in the order of files and of records in them.
func (d *Dataset) Statements() iter.Seq[positions.Statement] { return d.statements.all(cloneStatement) }

// Group returns the record of a group of the data set's own. Standing groups have none: package un knows them.
func (d *Dataset) Group(a un.Actor) (negotiation.Group, bool) {
	slug, _ := a.AdHoc()
	return d.groups.get(un.ID(slug), cloneGroup)
}

// Groups yields the groups of the data set's own, in the order of files and of records in them.
func (d *Dataset) Groups() iter.Seq[negotiation.Group] { return d.groups.all(cloneGroup) }

// Text returns the text with that id.
func (d *Dataset) Text(id un.ID) (negotiation.Text, bool) { return d.texts.get(id, cloneText) }

// Texts yields the texts in the order of files and of records in them.
func (d *Dataset) Texts() iter.Seq[negotiation.Text] { return d.texts.all(cloneText) }

// Proposal returns the proposal with that id.
func (d *Dataset) Proposal(id un.ID) (negotiation.Proposal, bool) {
	return d.proposals.get(id, cloneProposal)
}

// Proposals yields the proposals in the order of files and of records in them.
func (d *Dataset) Proposals() iter.Seq[negotiation.Proposal] { return d.proposals.all(cloneProposal) }

// Act returns the act with that id.
func (d *Dataset) Act(id un.ID) (positions.Act, bool) { return d.acts.get(id, cloneAct) }

// Acts yields the acts in the order of files and of records in them.
func (d *Dataset) Acts() iter.Seq[positions.Act] { return d.acts.all(cloneAct) }

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
