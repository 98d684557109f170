package dataset

import (
	"iter"
	"slices"

	"github.com/cybernorms/cybernorms/positions"
	"github.com/cybernorms/cybernorms/positions/negotiation"
	"github.com/cybernorms/cybernorms/un"
)

// shelf holds the records of one kind in the order in which they were read. What leaves it is cloned, so that nobody can
// change what it holds.
type shelf[T any] struct {
	list []T
	byID map[un.ID]int
}

// put adds a record, unless one with its id is there.
func (s *shelf[T]) put(id un.ID, v T) {
	if _, twice := s.byID[id]; twice {
		return
	}
	if s.byID == nil {
		s.byID = map[un.ID]int{}
	}
	s.byID[id] = len(s.list)
	s.list = append(s.list, v)
}

func (s *shelf[T]) get(id un.ID, clone func(T) T) (v T, ok bool) {
	i, ok := s.byID[id]
	if !ok {
		return v, false
	}
	return clone(s.list[i]), true
}

func (s *shelf[T]) all(clone func(T) T) iter.Seq[T] {
	return func(yield func(T) bool) {
		for _, v := range s.list {
			if !yield(clone(v)) {
				return
			}
		}
	}
}

// The clones share no list and no map with what they were made of. A test writes over all of a clone.

func cloneStatement(s positions.Statement) positions.Statement {
	s.JointWith, s.Sources, s.Claims = slices.Clone(s.JointWith), slices.Clone(s.Sources), slices.Clone(s.Claims)
	s.RepliesTo, s.Supersedes, s.Tags = slices.Clone(s.RepliesTo), slices.Clone(s.Supersedes), slices.Clone(s.Tags)
	for i := range s.Claims {
		c := &s.Claims[i]
		c.FurtherStances, c.OnText.Asks, c.ReadIn = slices.Clone(c.FurtherStances), slices.Clone(c.OnText.Asks), slices.Clone(c.ReadIn)
		c.Attributes, c.Disputes, c.FromRow.Rows = slices.Clone(c.Attributes), slices.Clone(c.Disputes), slices.Clone(c.FromRow.Rows)
	}
	return s
}

func cloneGroup(g negotiation.Group) negotiation.Group {
	g.Name, g.Members, g.Sources, g.Tags = g.Name.Clone(), slices.Clone(g.Members), slices.Clone(g.Sources), slices.Clone(g.Tags)
	return g
}

func cloneText(t negotiation.Text) negotiation.Text {
	t.Title, t.Revisions, t.Sources, t.Tags = t.Title.Clone(), slices.Clone(t.Revisions), slices.Clone(t.Sources), slices.Clone(t.Tags)
	return t
}

func cloneProposal(p negotiation.Proposal) negotiation.Proposal {
	p.Title, p.Topics, p.OnText.Asks, p.Proposers = p.Title.Clone(), slices.Clone(p.Topics), slices.Clone(p.OnText.Asks), slices.Clone(p.Proposers)
	p.Replaces, p.Outcome.In.Asks, p.Sources, p.Tags = slices.Clone(p.Replaces), slices.Clone(p.Outcome.In.Asks), slices.Clone(p.Sources), slices.Clone(p.Tags)
	return p
}

func cloneAct(a positions.Act) positions.Act {
	a.JointWith, a.OnText.Asks, a.Sources = slices.Clone(a.JointWith), slices.Clone(a.OnText.Asks), slices.Clone(a.Sources)
	a.Disputes, a.FromRow.Rows, a.Tags = slices.Clone(a.Disputes), slices.Clone(a.FromRow.Rows), slices.Clone(a.Tags)
	return a
}
