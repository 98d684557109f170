package un

import (
	"cmp"
	"fmt"
	"iter"
	"slices"
	"strings"
	"sync"
)

// Memberships yields everything that is recorded of g: members, also suspended and former ones, associates and observers,
// by member and then by time. Observers and associates are recorded for some groups only; the group's note says so.
func (g Group) Memberships() iter.Seq[Membership] { return slices.Values(g.history()) }

// Members yields the memberships of those who belong to g on a day, in the order of [Actor.Compare]: members, also suspended ones
// and ones that take no part, as Status tells. An imprecise asOf counts as the last day that it can be; the zero Date yields nobody.
func (g Group) Members(asOf Date) iter.Seq[Membership] {
	return g.on(asOf, MembershipStatus.Belongs)
}

// Others yields the associates, observers and those invited on a day, as far as they are recorded, in the order of [Actor.Compare].
func (g Group) Others(asOf Date) iter.Seq[Membership] {
	return g.on(asOf, func(s MembershipStatus) bool { return !s.Belongs() })
}

func (g Group) on(asOf Date, wanted func(MembershipStatus) bool) iter.Seq[Membership] {
	return func(yield func(Membership) bool) {
		for _, m := range g.history() {
			if wanted(m.Status) && m.HoldsOn(asOf) && !yield(m) {
				return
			}
		}
	}
}

// Has returns how a stands to g on a day, whatever its status, and whether it stands to g at all.
// An imprecise asOf counts as the last day that it can be.
func (g Group) Has(a Actor, asOf Date) (Membership, bool) {
	for _, m := range g.history() {
		if m.Member == a && m.HoldsOn(asOf) {
			return m, true
		}
	}
	return Membership{}, false
}

// IsMember reports whether a belongs to g on a day: it agrees with [Group.Members].
func (g Group) IsMember(a Actor, asOf Date) bool {
	m, ok := g.Has(a, asOf)
	return ok && m.Status.Belongs()
}

// GroupsOf yields the memberships of the groups that a belongs to on a day, in the groups' order.
func GroupsOf(a Actor, asOf Date) iter.Seq[Membership] {
	return func(yield func(Membership) bool) {
		for g := range Groups() {
			if m, ok := g.Has(a, asOf); ok && m.Status.Belongs() && !yield(m) {
				return
			}
		}
	}
}

// RegionalGroup returns the regional group of the United Nations in which s is counted on a day. It returns false where there is
// none: for observer States and former Members, and before a Member joined a group or where the day is not recorded.
func (s State) RegionalGroup(asOf Date) (Group, bool) {
	for m := range GroupsOf(ActorOf(s), asOf) {
		if m.Group.Kind() == RegionalGroup && m.Status == FullMember {
			return m.Group, true
		}
	}
	return 0, false
}

// history returns the memberships of g in order. The slice is shared: nobody may change it.
func (g Group) history() []Membership {
	if !g.IsValid() {
		return nil
	}
	return groupHistories()[g]
}

// spell is a row of the tables of members: the same time and status for one or several members.
// A suspension, or a time without taking part, lies within a time of membership and is cut out of it.
type spell struct {
	who          string // spellings of actors, separated by blanks
	from, to     string // as in Membership
	status       MembershipStatus
	verification Verification // 0: as the group's list, and at best known, since a list without dates vouches for no date
	source       string       // "": the group's, if its list can have the row
	note         string
}

var groupHistories = sync.OnceValue(func() [][]Membership {
	all := make([][]Membership, len(groupRows))
	for i := range groupRows[1:] {
		g := Group(i + 1)
		all[g] = g.assemble(groupSpells[g])
	}
	return all
})

// assemble makes the history of g from its rows. It panics on a row that cannot be: the tables are source.
func (g Group) assemble(rows []spell) []Membership {
	row := g.row()
	var history []Membership
	for _, r := range rows {
		m := Membership{
			Group: g, From: dateOrNone(r.from), To: dateOrNone(r.to), Status: r.status,
			Source: r.source, Verification: r.verification, Note: r.note,
		}
		if m.Status == 0 {
			m.Status = FullMember
		}
		if m.Verification == 0 {
			m.Verification = max(row.verification, Known)
		}
		for who := range strings.FieldsSeq(r.who) {
			m.Member = MustParseActor(who)
			if m.Status == Suspended || m.Status == NotParticipating {
				history = cutOut(history, m)
			} else {
				history = append(history, m)
			}
		}
	}
	for i, m := range history {
		if m.Source == "" {
			history[i].Source = row.sourceOf(m)
		}
	}
	slices.SortStableFunc(history, func(a, b Membership) int {
		return cmp.Or(a.Member.Compare(b.Member), compareFrom(a.From, b.From))
	})
	return history
}

// sourceOf returns the source of a membership that has none of its own. A list has those who stand to the group when it is made:
// it cannot be the source of a membership that was over by then, has ended since or began later, nor of a suspension.
func (r groupRow) sourceOf(m Membership) string {
	listed := m.To.IsZero() && m.Status != Suspended && m.Status != NotParticipating
	if r.source == snapshot2020 {
		listed = listed && m.HoldsOn(MustParseDate(snapshotDay))
	}
	if !listed {
		return unchecked
	}
	return r.source
}

// cutOut puts m in the place of that part of its member's full membership. What is left begins or ends on a day of m: it is no
// surer than m, and what follows has m's source.
func cutOut(history []Membership, m Membership) []Membership {
	for i, whole := range history {
		if whole.Member != m.Member || whole.Status != FullMember || !whole.HoldsOn(m.From) {
			continue
		}
		whole.Verification = max(whole.Verification, m.Verification)
		parts := []Membership{m}
		if whole.From != m.From {
			before := whole
			before.To, before.Source = m.From, ""
			parts = append(parts, before)
		}
		if m.To != whole.To {
			after := whole
			after.From, after.Source = m.To, m.Source
			parts = append(parts, after)
		}
		return slices.Replace(history, i, i+1, parts...)
	}
	panic(fmt.Sprintf("group %v: %v is %v from %v, and no member then", m.Group, m.Member, m.Status, m.From))
}

// compareFrom orders the first days of memberships; the zero Date, always, is before all others.
func compareFrom(a, b Date) int {
	switch {
	case a == b:
		return 0
	case a.IsZero() || !b.IsZero() && a.Last().Before(b.Last()):
		return -1
	case b.IsZero() || b.Last().Before(a.Last()):
		return 1
	default: // two spellings of one last day
		return 0
	}
}
