package dataset

import (
	"cmp"
	"iter"
	"slices"

	"github.com/cybernorms/cybernorms/positions"
	"github.com/cybernorms/cybernorms/positions/codebook"
	"github.com/cybernorms/cybernorms/un"
)

// Entry is one claim as one actor holds it, with everything that was coded of it. A claim of three holders is three entries.
type Entry struct {
	Actor un.Actor // who holds it, or to whom it is carried over
	Tie   Tie      // how Actor is tied to it
	Date  un.Date  // from when on it counts for Actor: that of the statement, or of the alignment; none where none is known

	// For what is carried over: whose it is, by which of Actor's own claims ("id#key", [ByAlignment] alone), and how well it
	// was checked that Actor belonged to the group ([ByGroup] alone).
	From         un.Actor
	AlignedIn    string
	Verification un.Verification

	// Statement is the statement of which it is a claim, whole. Entries that one call yields of one statement share its lists.
	Statement positions.Statement
	// Codings are the codings of the claim: the first one, then those that code it again, in the order of the statement.
	// They have one topic. None is ever left out.
	Codings []positions.Claim
}

// Topic returns the topic on which the claim is.
func (e Entry) Topic() codebook.TopicID { return e.Codings[0].Topic }

// ID returns the claim's global name: the statement's id, "#" and the key of the first coding.
func (e Entry) ID() string { return string(e.Statement.ID) + "#" + string(e.Codings[0].Key) }

// Readings returns the codings that count: the adjudicated ones if there are any, or else all of them, side by side. Where
// they differ, the claim has no one reading, and to take the first for it would be a choice that nobody made.
func (e Entry) Readings() []positions.Claim { return slices.Clone(readings(e.Codings)) }

// readings is Readings for who changes nothing in the list.
func readings(codings []positions.Claim) []positions.Claim {
	var settled []positions.Claim
	for _, c := range codings {
		if c.Coding.Method == positions.Adjudicated {
			settled = append(settled, c)
		}
	}
	if len(settled) > 0 {
		return settled
	}
	return codings
}

// Stances returns the stances that the readings give, each once, in their order. An alignment and an absence give none.
func (e Entry) Stances() []codebook.Stance { return stances(readings(e.Codings)) }

func stances(readings []positions.Claim) []codebook.Stance {
	var list []codebook.Stance
	for _, c := range readings {
		for _, s := range c.Stances() {
			if !slices.Contains(list, s) {
				list = append(list, s)
			}
		}
	}
	return list
}

// Entries yields what the query selects, undated entries included: a timeline. Superseded and withdrawn statements are in it,
// as are all codings.
//
// The order depends on the records alone, not on the files that hold them: by date as [un.Date.Compare] has it, undated
// ones last; then by the statement's actor and id, the claim's place in the statement, and the holder's. What the caller gets
// is the caller's.
func (d *Dataset) Entries(q Query) iter.Seq[Entry] {
	return func(yield func(Entry) bool) {
		s, copies := d.selector(q), copies{}
		for _, r := range s.refs(s.holds) {
			if !yield(r.entry(copies)) {
				return
			}
		}
	}
}

// ref is an entry before it is copied for the caller.
type ref struct {
	statement *positions.Statement
	codings   []positions.Claim // shared among the holders
	places    []int             // of the codings in the statement
	holder    int               // 0 is the statement's actor, then as in jointWith

	actor        un.Actor
	tie          Tie
	date         un.Date
	from         un.Actor
	alignedIn    string
	verification un.Verification
}

// copies holds the copies of statements that a caller is given: one of each, because a statement can have very many claims.
type copies map[*positions.Statement]positions.Statement

func (c copies) of(st *positions.Statement) positions.Statement {
	s, ok := c[st]
	if !ok {
		s = cloneStatement(*st)
		c[st] = s
	}
	return s
}

func (r *ref) entry(copies copies) Entry {
	s := copies.of(r.statement)
	e := Entry{Actor: r.actor, Tie: r.tie, Date: r.date, From: r.from, AlignedIn: r.alignedIn, Verification: r.verification, Statement: s}
	for _, place := range r.places { // of the copy, so that nothing inside is shared with the data set
		e.Codings = append(e.Codings, s.Claims[place])
	}
	return e
}

func (r *ref) topic() codebook.TopicID { return r.codings[0].Topic }

func (r *ref) id() string { return string(r.statement.ID) + "#" + string(r.codings[0].Key) }

// Sources returns the sources in which the readings were made, in the order of the statement's.
func (e Entry) Sources() []un.Source { return sourcesOf(&e.Statement, e.Readings()) }

func sourcesOf(s *positions.Statement, codings []positions.Claim) []un.Source {
	var named []int
	for _, c := range codings {
		if len(c.ReadIn) == 0 {
			return slices.Clone(s.Sources)
		}
		named = append(named, c.ReadIn...)
	}
	slices.Sort(named)
	return s.SourcesOf(&positions.Claim{ReadIn: slices.Compact(named)})
}

// refs returns what the selector takes, for the holders that take wants.
func (s *selector) refs(take func(un.Actor, un.Date) bool) []*ref {
	var list []*ref
	for i := range s.d.statements.list {
		st := &s.d.statements.list[i]
		if !s.statement(st) {
			continue
		}
		var holders []int
		for h := range 1 + len(st.JointWith) {
			if take(holderOf(st, h), st.Date) {
				holders = append(holders, h)
			}
		}
		if len(holders) == 0 {
			continue
		}
		for places, codings := range claimsOf(st) {
			if !s.claim(st, codings) {
				continue
			}
			for _, h := range holders {
				r := &ref{statement: st, codings: codings, places: places, holder: h, actor: holderOf(st, h), tie: Own, date: st.Date}
				if len(st.JointWith) > 0 || st.OthersNamed != "" {
					r.tie = Joint
				}
				list = append(list, r)
			}
		}
	}
	slices.SortFunc(list, compareRefs)
	return list
}

// holderOf returns the statement's actor for 0, and then those of jointWith.
func holderOf(s *positions.Statement, h int) un.Actor {
	if h == 0 {
		return s.Actor
	}
	return s.JointWith[h-1]
}

// claimsOf yields each claim of a statement with its codings, the first one first, and their places. Where a claim has one coding,
// as nearly all have, it is not copied.
func claimsOf(s *positions.Statement) iter.Seq2[[]int, []positions.Claim] {
	return func(yield func([]int, []positions.Claim) bool) {
		var again map[un.ID][]int
		for i := range s.Claims {
			if key := s.Claims[i].Coding.Recodes; key != "" {
				if again == nil {
					again = map[un.ID][]int{}
				}
				again[key] = append(again[key], i)
			}
		}
		for i := range s.Claims {
			if s.Claims[i].Coding.Recodes != "" {
				continue
			}
			places, codings := []int{i}, s.Claims[i:i+1:i+1]
			for _, place := range again[s.Claims[i].Key] {
				places, codings = append(places, place), append(codings, s.Claims[place])
			}
			if !yield(places, codings) {
				return
			}
		}
	}
}

// compareRefs is the one order of entries.
func compareRefs(a, b *ref) int {
	return cmp.Or(
		compareDates(a.date, b.date),
		a.statement.Actor.Compare(b.statement.Actor),
		cmp.Compare(a.statement.ID, b.statement.ID),
		cmp.Compare(a.places[0], b.places[0]),
		cmp.Compare(a.tie, b.tie),
		cmp.Compare(a.holder, b.holder),
		a.actor.Compare(b.actor),
		cmp.Compare(a.alignedIn, b.alignedIn),
	)
}

// compareDates orders dates with those that are not known last.
func compareDates(a, b un.Date) int {
	switch {
	case a.IsZero() && !b.IsZero():
		return 1
	case b.IsZero() && !a.IsZero():
		return -1
	default:
		return a.Compare(b)
	}
}
