package dataset

import (
	"slices"

	"github.com/cybernorms/cybernorms/un"
)

// inherit adds what groups said and what actors joined to what is shown, and marks those from whom something could come.
func (v *view) inherit(from map[un.Actor]bool) {
	groups := v.groups()
	actors := v.heirs(groups)
	for _, a := range actors {
		for _, g := range groups {
			if v.belongsFully(g, a, v.day) {
				from[g] = true
			}
		}
	}
	var own []*bucket // before anything is added
	for _, b := range v.own {
		own = append(own, b)
	}
	slices.SortFunc(own, func(a, b *bucket) int { return a.actor.Compare(b.actor) })
	for _, b := range own {
		if slices.Contains(groups, b.actor) {
			v.lines(b, actors)
		}
		for _, r := range latest(b.alignments, latest(b.positions)...) {
			if v.holds(r.actor, r.date) && !v.ceased(r.statement, r.actor) {
				v.join(r)
			}
		}
	}
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

// heirs returns those to whom something can be carried over: the actors of the query, or else whoever belongs to a group.
func (v *view) heirs(groups []un.Actor) []un.Actor {
	list := slices.Clone(v.q.Actors)
	if len(list) == 0 {
		for _, g := range groups {
			list = append(list, v.d.members(g)...)
		}
	}
	slices.SortFunc(list, un.Actor.Compare)
	return slices.Compact(list)
}

// lines carries the latest stances of a group over to its members.
func (v *view) lines(b *bucket, actors []un.Actor) {
	for _, r := range latest(b.positions) {
		if v.ceased(r.statement, r.actor) {
			continue
		}
		for _, a := range actors {
			then, belonged := v.d.membership(b.actor, a, r.date)
			now, belongs := v.d.membership(b.actor, a, v.day)
			if !belonged || !belongs || !then.full || !now.full || !v.holds(a, r.date) || v.hasPosition(a, r) {
				continue
			}
			c := *r
			c.actor, c.tie, c.from, c.verification = a, ByGroup, b.actor, worse(then, now).verification
			v.put(v.shown, &c)
		}
	}
}

func (v *view) belongsFully(g, a un.Actor, on un.Date) bool {
	b, ok := v.d.membership(g, a, on)
	return ok && b.full
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
		for places, codings := range claimsOf(other) {
			if codings[0].Topic != r.topic() || kindOf(codings) != isPosition {
				continue
			}
			c := &ref{statement: other, codings: codings, places: places, actor: r.actor, tie: ByAlignment, date: r.date, from: other.Actor, alignedIn: r.id()}
			if !v.hasLaterPosition(c) {
				v.put(v.shown, c)
			}
		}
	}
}

// hasLaterPosition reports whether the actor has since spoken for itself on the question that a record answers.
func (v *view) hasLaterPosition(r *ref) bool {
	b := v.own[v.asks(r)]
	return b != nil && slices.ContainsFunc(b.positions, func(o *ref) bool { return r.date.Before(o.date) })
}
