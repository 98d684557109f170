package dataset

import (
	"slices"

	"github.com/cybernorms/cybernorms/positions"
	"github.com/cybernorms/cybernorms/positions/codebook"
	"github.com/cybernorms/cybernorms/un"
)

// inherit adds what groups said and what actors joined to what is shown. It returns a function that reports whether a record
// of that date, had it counted, could have been carried over from a group.
func (v *view) inherit() (could func(group un.Actor, on un.Date) bool) {
	kin := v.kin()
	var own []*bucket // before anything is added
	for _, b := range v.own {
		own = append(own, b)
	}
	slices.SortFunc(own, func(a, b *bucket) int { return a.actor.Compare(b.actor) })
	for _, b := range own {
		v.lines(b, kin[b.actor])
		for _, r := range latest(b.alignments, latest(b.positions)...) {
			if v.holds(r.actor, r.date) && !v.ceased(r.statement, r.actor) {
				v.join(r)
			}
		}
	}
	return func(group un.Actor, on un.Date) bool {
		return slices.ContainsFunc(kin[group], func(a un.Actor) bool { return v.holds(a, on) })
	}
}

// kin returns for each group that holds records those to whom its lines can be carried over: who belongs to it on the day with
// all rights, if the query names no actors or names them.
func (v *view) kin() map[un.Actor][]un.Actor {
	kin := map[un.Actor][]un.Actor{}
	for _, g := range v.groups() {
		for _, a := range v.d.members(g) {
			if b, belongs := v.membership(g, a, v.day); belongs && b.full && within(v.q.Actors, a) {
				kin[g] = append(kin[g], a)
			}
		}
		slices.SortFunc(kin[g], un.Actor.Compare)
		kin[g] = slices.Compact(kin[g])
	}
	return kin
}

// groups returns the groups that hold records, in order.
func (v *view) groups() []un.Actor {
	known := map[un.Actor]bool{}
	var list []un.Actor
	for i := range v.d.statements.list {
		for h := range 1 + len(v.d.statements.list[i].JointWith) {
			a := holderOf(&v.d.statements.list[i], h)
			_, standing := a.Group()
			_, adHoc := a.AdHoc()
			if (standing || adHoc) && !known[a] {
				known[a] = true
				list = append(list, a)
			}
		}
	}
	slices.SortFunc(list, un.Actor.Compare)
	return list
}

// lines carries the latest stances of a group over to its members.
func (v *view) lines(b *bucket, members []un.Actor) {
	if len(members) == 0 {
		return
	}
	for _, r := range latest(b.positions) {
		if v.ceased(r.statement, r.actor) {
			continue
		}
		for _, a := range members {
			then, belonged := v.membership(b.actor, a, r.date)
			if !belonged || !then.full || !v.holds(a, r.date) || v.hasPosition(a, r) {
				continue
			}
			now, _ := v.membership(b.actor, a, v.day)
			c := *r
			c.actor, c.tie, c.from, c.verification = a, ByGroup, b.actor, worse(then, now).verification
			v.put(v.shown, &c)
		}
	}
}

// hasPosition reports whether an actor has a stance of its own, by the day and still, on the question that a record answers.
func (v *view) hasPosition(a un.Actor, r *ref) bool {
	q := v.asks(r)
	q.actor = a
	b := v.own[q]
	return b != nil && slices.ContainsFunc(latest(b.positions), func(o *ref) bool { return !v.ceased(o.statement, o.actor) })
}

// join carries what an alignment joins over to the actor that aligned.
func (v *view) join(r *ref) {
	var joined []un.ID
	for _, c := range readings(r.codings) {
		id := c.AlignsWith.Statement
		i, recorded := v.d.statements.byID[id]
		if !recorded || slices.Contains(joined, id) {
			continue
		}
		joined = append(joined, id)
		other := &v.d.statements.list[i]
		itself := other.Actor == r.actor || slices.Contains(other.JointWith, r.actor)
		if itself || v.ceased(other, other.Actor) || other.Date.After(r.date) {
			continue
		}
		for _, said := range v.positionsOf(other)[r.topic()] {
			c := said
			c.actor, c.tie, c.date, c.from, c.alignedIn = r.actor, ByAlignment, r.date, other.Actor, r.id()
			if !v.hasLaterPosition(&c) {
				v.put(v.shown, &c)
			}
		}
	}
}

// positionsOf returns the stances of a statement by topic. They are looked for once, because very many can join one statement.
func (v *view) positionsOf(s *positions.Statement) map[codebook.TopicID][]ref {
	if v.joined[s] == nil {
		v.joined[s] = map[codebook.TopicID][]ref{}
		for places, codings := range claimsOf(s) {
			if kindOf(codings) == isPosition {
				topic := codings[0].Topic
				v.joined[s][topic] = append(v.joined[s][topic], ref{statement: s, codings: codings, places: places})
			}
		}
	}
	return v.joined[s]
}

// hasLaterPosition reports whether the actor has since spoken for itself on the question that a record answers.
func (v *view) hasLaterPosition(r *ref) bool {
	b := v.own[v.asks(r)]
	return b != nil && slices.ContainsFunc(b.positions, func(o *ref) bool { return r.date.Before(o.date) })
}
