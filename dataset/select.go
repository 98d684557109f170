package dataset

import (
	"cmp"
	"iter"
	"slices"

	"github.com/cybernorms/cybernorms/positions"
	"github.com/cybernorms/cybernorms/positions/codebook"
	"github.com/cybernorms/cybernorms/positions/negotiation"
	"github.com/cybernorms/cybernorms/un"
)

// ActsOf yields the acts that the query selects, by date, undated ones last, and then by actor and id. An act is nobody's
// alignment, so that a query for alignments selects none.
func (d *Dataset) ActsOf(q Query) iter.Seq[positions.Act] {
	s := d.selector(q)
	var list []*positions.Act
	for i := range d.acts.list {
		a := &d.acts.list[i]
		holders := append([]un.Actor{a.Actor}, a.JointWith...)
		if len(q.AlignedWith) == 0 && s.occasion(a.Process, a.Session, a.Date) && s.sources(a.Sources) && s.anyTopic(a.Topic) && s.anyText(a.OnText) &&
			slices.ContainsFunc(holders, func(h un.Actor) bool { return s.holds(h, a.Date) }) {
			list = append(list, a)
		}
	}
	slices.SortFunc(list, func(a, b *positions.Act) int {
		return cmp.Or(compareDates(a.Date, b.Date), a.Actor.Compare(b.Actor), cmp.Compare(a.ID, b.ID))
	})
	return cloned(list, cloneAct)
}

// ProposalsOf yields the proposals that the query selects, by date, undated ones last, and then by id. Actors and groups are
// looked for among its proposers, whatever their role; a text is the one that it is or would change, or that took it up.
func (d *Dataset) ProposalsOf(q Query) iter.Seq[negotiation.Proposal] {
	s := d.selector(q)
	var list []*negotiation.Proposal
	for i := range d.proposals.list {
		p := &d.proposals.list[i]
		if len(q.AlignedWith) == 0 && s.occasion(p.Process, p.Session, p.Date) && s.sources(p.Sources) && s.anyTopic(p.Topics...) &&
			s.anyText(p.OnText, p.Outcome.In) && s.proposed(p) {
			list = append(list, p)
		}
	}
	slices.SortFunc(list, func(a, b *negotiation.Proposal) int {
		return cmp.Or(compareDates(a.Date, b.Date), cmp.Compare(a.ID, b.ID))
	})
	return cloned(list, cloneProposal)
}

// proposed reports whether the query's actors have a part in the proposal, from the day on which that part is recorded.
func (s *selector) proposed(p *negotiation.Proposal) bool {
	if len(s.q.Actors) == 0 && len(s.q.Groups) == 0 {
		return true // also of a proposal whose proposers nobody recorded
	}
	return slices.ContainsFunc(p.Proposers, func(a negotiation.Proposer) bool {
		since := a.Since
		if since.IsZero() {
			since = p.Date
		}
		return s.holds(a.Actor, since)
	})
}

// TextsOf yields the texts that the query selects, by process and id. A text is nobody's and has no topic of its own, so that a
// query that names actors, groups, alignments or topics selects none; its dates are those of its revisions, and a
// paragraph and what is asked of it select nothing.
func (d *Dataset) TextsOf(q Query) iter.Seq[negotiation.Text] {
	s := d.selector(q)
	whole := s.text
	whole.Paragraph, whole.Asks = "", nil
	var list []*negotiation.Text
	for i := range d.texts.list {
		t := &d.texts.list[i]
		if len(q.Actors)+len(q.Groups)+len(q.AlignedWith)+len(q.Topics) > 0 || !within(q.Processes, t.Process) || !within(q.Sessions, t.Session) || !s.sources(t.Sources) {
			continue
		}
		revisions := append([]negotiation.Revision{{}}, t.Revisions...) // the text as such, which has no date
		if slices.ContainsFunc(revisions, func(r negotiation.Revision) bool {
			return s.date(r.Date) && whole.matches(s, positions.OnText{Text: t.ID, Revision: r.Revision})
		}) {
			list = append(list, t)
		}
	}
	slices.SortFunc(list, func(a, b *negotiation.Text) int {
		return cmp.Or(cmp.Compare(a.Process, b.Process), cmp.Compare(a.ID, b.ID))
	})
	return cloned(list, cloneText)
}

func cloned[T any](list []*T, clone func(T) T) iter.Seq[T] {
	return func(yield func(T) bool) {
		for _, v := range list {
			if !yield(clone(*v)) {
				return
			}
		}
	}
}

// occasion judges when and where something was said or done, and how it is known.
func (s *selector) occasion(p un.Process, in un.Session, on un.Date) bool {
	return within(s.q.Processes, p) && within(s.q.Sessions, in) && s.date(on)
}

func (s *selector) anyTopic(ids ...codebook.TopicID) bool {
	return s.topics == nil || slices.ContainsFunc(ids, func(id codebook.TopicID) bool { return s.topics[id] })
}

func (s *selector) anyText(on ...positions.OnText) bool {
	return s.text.any() || slices.ContainsFunc(on, func(o positions.OnText) bool { return s.text.matches(s, o) })
}
