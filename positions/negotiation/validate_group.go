package negotiation

import (
	"fmt"
	"strings"

	"github.com/cybernorms/cybernorms/diag"
	"github.com/cybernorms/cybernorms/internal/check"
	"github.com/cybernorms/cybernorms/internal/record"
	"github.com/cybernorms/cybernorms/un"
)

// ownPrefix starts the code of every group of a data set's own, as in package un.
const ownPrefix = "x-"

// list collects what a Validate method finds.
type list struct{ check.List }

// again is Report for what stands a second time: it names the place where it first stood.
func (l *list) again(r diag.Rule, p, first diag.Pointer, seen, summary string) {
	f := r.Found(p, summary)
	f.Seen, f.Related = seen, []diag.Related{{Pointer: first, Message: "it first stands here"}}
	l.Add(f)
}

// Actor returns the group as an actor. It is the invalid one where the group's ID lacks the prefix "x-".
func (g *Group) Actor() un.Actor {
	a, err := un.ParseActor(string(g.ID))
	if _, own := a.AdHoc(); err != nil || !own {
		return un.Actor{}
	}
	return a
}

// Validate returns everything that is wrong with g, or should be known about it. Findings have pointers into the group and no
// places; those of every profile are returned.
func (g *Group) Validate() diag.Findings {
	var l list
	check.NeedCode(&l.List, "/id", g.ID)
	if g.ID.IsValid() && !strings.HasPrefix(string(g.ID), ownPrefix) {
		f := ruleGroupPrefix.Found("/id", fmt.Sprintf("the id %s does not begin with %q", check.Quote(string(g.ID)), ownPrefix))
		f.Seen, f.Allowed = string(g.ID), []string{ownPrefix + "..."}
		if hint := ownPrefix + f.Seen; check.IsSlug(hint) {
			f.Nearest = hint
		}
		l.Add(f)
	}
	record.Labels(&l.List, "/name", g.Name)
	check.NeedCode(&l.List, "/basis", g.Basis)
	l.members(g)
	l.Text("/othersNamed", g.OthersNamed)
	record.Sources(&l.List, "/sources", g.Sources)
	l.Text("/note", g.Note)
	check.CodesAt(&l.List, "/tags", g.Tags)
	return l.Findings
}

func (l *list) members(g *Group) {
	self := g.Actor()
	spells := make(map[un.Actor][]int, len(g.Members)) // where each actor stands
	for i, m := range g.Members {
		p := diag.Pointer("/members").Index(i)
		check.NeedCode(&l.List, p.Name("actor"), m.Actor)
		check.CodeAt(&l.List, p.Name("from"), m.From)
		check.CodeAt(&l.List, p.Name("to"), m.To)
		record.Group(&l.List, p.Name("actor"), m.Actor)
		if m.From.IsValid() && m.To.IsValid() && !m.From.First().Before(m.To.Last()) {
			f := ruleMemberDates.Found(p.Name("to"), fmt.Sprintf("%s is not after %s, the first day", m.To, m.From))
			f.Seen, f.Allowed = m.To.String(), []string{"after " + m.From.String()}
			l.Add(f)
		}
		if !m.Actor.IsValid() {
			continue
		}
		if m.Actor == self {
			l.Report(ruleGroupSelf, p.Name("actor"), m.Actor.String(), fmt.Sprintf("%s is no member of itself", m.Actor))
		}
		for _, j := range spells[m.Actor] {
			if !g.Members[j].apart(m) {
				l.again(ruleMemberTwice, p.Name("actor"), diag.Pointer("/members").Index(j).Name("actor"), m.Actor.String(),
					fmt.Sprintf("%s is listed before, for a time that this one does not exclude", m.Actor))
				break
			}
		}
		if len(spells[m.Actor]) < maxSpells {
			spells[m.Actor] = append(spells[m.Actor], i)
		}
	}
	switch {
	case len(g.Members) == 0 && check.Blank(g.OthersNamed) && g.Basis != NamedInSource && g.Basis.IsValid():
		f := ruleGroupMembers.Found("", "the group has neither members nor othersNamed")
		f.Allowed = []string{"members", "othersNamed"}
		l.Add(f)
	case len(g.Members) > 0 && g.Basis == NamedInSource:
		f := ruleGroupNamed.Found("/basis", fmt.Sprintf("the group has members, and %q says that no source lists them", NamedInSource))
		f.Seen, f.Allowed = g.Basis.String(), []string{JointStatement.String(), JointProposal.String(), WorkingGroup.String()}
		l.Add(f)
	case len(spells) == 1 && check.Blank(g.OthersNamed) && alone(g.Members[0].Actor):
		l.Report(ruleGroupOne, "/members", g.Members[0].Actor.String(), "the group has one member and names no others")
	}
}

// alone reports whether an actor is no group of others.
func alone(a un.Actor) bool {
	_, standing := a.Group()
	_, own := a.AdHoc()
	return a.IsValid() && !standing && !own
}

// maxSpells bounds with how many earlier times of one actor a later one is compared: nobody leaves and joins so often.
const maxSpells = 20

// apart reports whether the two can be a member's two times, one of them over before the other began.
func (m Member) apart(n Member) bool {
	over := func(first, second Member) bool {
		return first.To.IsValid() && second.From.IsValid() && !second.From.Before(first.To)
	}
	return over(m, n) || over(n, m)
}
