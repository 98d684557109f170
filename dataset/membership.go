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
	if own, ok := d.groups.byID[un.ID(adHocOf(g))]; ok {
		return d.adHoc(own, a, on)
	}
	return belonging{}, false
}

func adHocOf(g un.Actor) string {
	slug, _ := g.AdHoc()
	return slug
}

// adHoc does the same for a group of the data set's own, whose members may have no dates. Its record's sources say how well it
// is known who they are: somebody's list, a machine's report and a page of unknown kind leave it unsure.
func (d *Dataset) adHoc(i int, a un.Actor, on un.Date) (b belonging, ok bool) {
	g := &d.groups.list[i]
	b = belonging{full: true, verification: un.Unsure}
	for _, src := range g.Sources {
		switch src.Kind {
		case un.SourceOwnText, un.SourceOfficialRecord, un.SourceTranscript, un.SourceReport:
			b.verification = un.Seen
		}
	}
	for _, m := range g.Members {
		from := on.IsZero() || m.From.IsZero() || m.From.AsOf(on.First())
		until := m.To.IsZero() || !on.IsZero() && !m.To.AsOf(on.Last())
		if m.Actor == a && from && until {
			return b, true
		}
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
	if i, ok := d.groups.byID[un.ID(adHocOf(g))]; ok {
		for _, m := range d.groups.list[i].Members {
			list = append(list, m.Actor)
		}
	}
	return list
}

// standing is membership for a standing group.
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

// Belongs reports whether a belonged to a standing group, or to one of the data set's own, throughout a date, and how well that
// was checked. Without a date it is whether a belongs to it still, as far as is recorded.
func (d *Dataset) Belongs(group, a un.Actor, on un.Date) (un.Verification, bool) {
	b, ok := d.membership(group, a, on)
	return b.verification, ok
}
