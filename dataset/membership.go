package dataset

import (
	"github.com/cybernorms/cybernorms/positions/negotiation"
	"github.com/cybernorms/cybernorms/un"
)

// belonging is how somebody belonged to a group, and how well that was checked.
type belonging struct {
	full         bool // and was not suspended, nor out of the group's work
	verification un.Verification
}

// membership returns how a belonged to the group g throughout a date: for a month or year, on its first and its last day.
// Without a date it is whether a belongs to it still, as far as is recorded.
func (s *selector) membership(g, a un.Actor, on un.Date) (belonging, bool) {
	if group, ok := g.Group(); ok {
		return standing(group, a, on)
	}
	if s.rolls[g] == nil {
		s.rolls[g] = s.d.roll(g)
	}
	return s.rolls[g].adHoc(a, on)
}

// roll holds the members of a group of the data set's own by actor: it can have very many, and be asked for each.
type roll struct {
	spells       map[un.Actor][]negotiation.Member
	verification un.Verification
}

// roll returns the members of a group of the data set's own. Its record's sources say how well it is known who they are:
// somebody's list, a machine's report and a page of unknown kind leave it unsure.
func (d *Dataset) roll(g un.Actor) *roll {
	r := &roll{spells: map[un.Actor][]negotiation.Member{}, verification: un.Unsure}
	i, ok := d.groups.byID[un.ID(adHocOf(g))]
	if !ok {
		return r
	}
	for _, src := range d.groups.list[i].Sources {
		switch src.Kind {
		case un.SourceOwnText, un.SourceOfficialRecord, un.SourceTranscript, un.SourceReport:
			r.verification = un.Seen
		}
	}
	for _, m := range d.groups.list[i].Members {
		r.spells[m.Actor] = append(r.spells[m.Actor], m)
	}
	return r
}

func adHocOf(g un.Actor) string {
	slug, _ := g.AdHoc()
	return slug
}

// adHoc returns the same as membership, of members who may have no dates.
func (r *roll) adHoc(a un.Actor, on un.Date) (belonging, bool) {
	for _, m := range r.spells[a] {
		from := on.IsZero() || m.From.IsZero() || m.From.AsOf(on.First())
		until := m.To.IsZero() || !on.IsZero() && !m.To.AsOf(on.Last())
		if from && until {
			return belonging{full: true, verification: r.verification}, true
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
	s := &selector{d: d, rolls: map[un.Actor]*roll{}}
	b, ok := s.membership(group, a, on)
	return b.verification, ok
}
