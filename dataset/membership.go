package dataset

import (
	"github.com/cybernorms/cybernorms/un"
)

// belonging is how somebody belonged to a group, and how well that was checked.
type belonging struct {
	full         bool // and was not suspended, nor out of the group's work
	verification un.Verification
}

// membership returns how a belonged to the group g throughout a date: for a month or year, on its first and its last day.
// Without a date it is whether a belongs to it still, as far as is recorded.
func (d *Dataset) membership(g, a un.Actor, on un.Date) (belonging, bool) {
	if group, ok := g.Group(); ok {
		return standing(group, a, on)
	}
	return belonging{}, false
}

// members returns those who are recorded as having belonged to a group at any time.
func (d *Dataset) members(g un.Actor) []un.Actor {
	var list []un.Actor
	if group, ok := g.Group(); ok {
		for m := range group.Memberships() {
			list = append(list, m.Member)
		}
	}
	return list
}

func standing(g un.Group, a un.Actor, on un.Date) (b belonging, ok bool) {
	if on.IsZero() {
		for m := range g.Memberships() {
			if m.Member == a && m.To.IsZero() && m.Status.Belongs() {
				return belongingOf(g, m), true
			}
		}
		return b, false
	}
	first, ok := g.Has(a, on.First())
	if !ok || !first.Status.Belongs() {
		return b, false
	}
	last, ok := g.Has(a, on.Last())
	if !ok || !last.Status.Belongs() {
		return b, false
	}
	return worse(belongingOf(g, first), belongingOf(g, last)), true
}

// belongingOf marks a membership with the less sure of its own mark and that of the group's list.
func belongingOf(g un.Group, m un.Membership) belonging {
	return belonging{full: m.Status == un.FullMember, verification: max(m.Verification, g.Verification())}
}

// worse joins two belongings of which both must hold.
func worse(a, b belonging) belonging {
	return belonging{full: a.full && b.full, verification: max(a.verification, b.verification)}
}
