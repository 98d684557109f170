package dataset

import (
	"slices"

	"github.com/cybernorms/cybernorms/positions"
	"github.com/cybernorms/cybernorms/positions/codebook"
	"github.com/cybernorms/cybernorms/un"
)

// Query says which records are meant. Each member that is set narrows the choice; of a list, any item will do. The zero
// value selects everything.
type Query struct {
	Actors []un.Actor // who holds it, alone or with others
	// Groups are standing or ad hoc groups: what they said, and what those said who belonged to them when they said it. For a
	// record without a date, it is those who belong to the group still.
	Groups      []un.Actor
	AlignedWith []un.Actor         // whom the actor joined in it
	Topics      []codebook.TopicID // these, the ones below them in the codebook, and what they have replaced
	Processes   []un.Process
	Sessions    []un.Session
	SourceKinds []un.SourceKind // of at least one of its sources
	// From and To bound the date, both included. A month or a year is within the bounds if one of its days is; no date never is.
	From, To un.Date
	// OnText is the text of which it speaks: what it says of the text, revision, paragraph and asks must be so. Words of a title
	// may stand anywhere in it, in any case; "15" is also paragraph "15 (b)" and in "12-16".
	OnText positions.OnText

	// Inherit has [Dataset.AsOf] carry over to an actor what the groups said to which it belonged, and what it joined. It
	// selects nothing.
	Inherit bool
}

// selector is a query with what it takes to answer it.
type selector struct {
	d      *Dataset
	q      Query
	topics map[codebook.TopicID]bool // nil where any will do
	issues map[un.Symbol]issued      // of the texts that have a record
	text   passage
	rolls  map[un.Actor]*roll // of the data set's own groups, each made when first asked for
}

func (d *Dataset) selector(q Query) *selector {
	s := &selector{d: d, q: q, topics: d.below(q.Topics), issues: d.issues(), rolls: map[un.Actor]*roll{}}
	s.text = s.newPassage(q.OnText)
	return s
}

// below returns the topics, those below them and those that they have replaced; nil for none.
func (d *Dataset) below(ids []codebook.TopicID) map[codebook.TopicID]bool {
	if len(ids) == 0 {
		return nil
	}
	in := map[codebook.TopicID]bool{}
	for _, id := range append(d.codebook.Below(ids...), ids...) {
		in[id] = true
	}
	return in
}

// within reports whether a list has v, or wants nothing.
func within[T comparable](list []T, v T) bool { return len(list) == 0 || slices.Contains(list, v) }

// statement judges what is the same for all claims and holders of a statement.
func (s *selector) statement(st *positions.Statement) bool {
	return s.occasion(st.Process, st.Session, st.Date)
}

func (s *selector) sources(list []un.Source) bool {
	return len(s.q.SourceKinds) == 0 ||
		slices.ContainsFunc(list, func(src un.Source) bool { return slices.Contains(s.q.SourceKinds, src.Kind) })
}

func (s *selector) date(d un.Date) bool {
	if d.IsZero() {
		return s.q.From.IsZero() && s.q.To.IsZero()
	}
	return !d.Before(s.q.From) && !d.After(s.q.To)
}

// holds judges one holder of a record of that date.
func (s *selector) holds(a un.Actor, on un.Date) bool {
	if !within(s.q.Actors, a) {
		return false
	}
	return len(s.q.Groups) == 0 || slices.ContainsFunc(s.q.Groups, func(g un.Actor) bool {
		if g == a {
			return true
		}
		_, ok := s.membership(g, a, on)
		return ok
	})
}

// claim judges a claim by its codings: what one of them says is enough.
func (s *selector) claim(st *positions.Statement, codings []positions.Claim) bool {
	if !s.sources(sourcesOf(st, codings)) {
		return false
	}
	if !s.anyTopic(codings[0].Topic) {
		return false
	}
	if len(s.q.AlignedWith) > 0 && !slices.ContainsFunc(codings, s.aligned) {
		return false
	}
	return slices.ContainsFunc(codings, func(c positions.Claim) bool { return s.anyText(c.OnText) })
}

func (s *selector) aligned(c positions.Claim) bool {
	return slices.ContainsFunc(s.d.alignedActors(c.AlignsWith), func(a un.Actor) bool { return slices.Contains(s.q.AlignedWith, a) })
}

// alignedActors returns those whom an alignment joins: all holders of a recorded statement, or the actor that it names.
func (d *Dataset) alignedActors(a positions.Alignment) []un.Actor {
	if i, ok := d.statements.byID[a.Statement]; ok && a.Statement != "" {
		return append([]un.Actor{d.statements.list[i].Actor}, d.statements.list[i].JointWith...)
	}
	if a.Actor.IsValid() {
		return []un.Actor{a.Actor}
	}
	return nil
}
