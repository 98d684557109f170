package dataset

import (
	"fmt"
	"maps"
	"slices"

	"github.com/cybernorms/cybernorms/diag"
	"github.com/cybernorms/cybernorms/internal/check"
	"github.com/cybernorms/cybernorms/internal/near"
	"github.com/cybernorms/cybernorms/positions/negotiation"
	"github.com/cybernorms/cybernorms/schema"
	"github.com/cybernorms/cybernorms/un"
)

// groups holds the groups that a data set defines, by their codes: the first of each.
type groups map[un.Actor]negotiation.Group

func (g groups) add(v *negotiation.Group) {
	a := v.Actor()
	if _, twice := g[a]; !twice && a.IsValid() {
		g[a] = *v
	}
}

var ruleAdHocGroup = diag.Rule{
	ID: "dataset/group", Severity: diag.Error, Profile: diag.Draft,
	Title: "a group of the data set's own is not defined",
	Doc: "A name with the prefix x- says nothing about who spoke. Add a record of kind group that says who it was, even if no source lists its " +
		"members; or name the States in jointWith; or use a standing group if it was one.",
}

// maxGroupGuesses bounds how many nearest codes of groups are looked for.
const maxGroupGuesses = 200

var adHocGroup = Rule{
	Rule: ruleAdHocGroup,
	Start: func(env Env) Pass {
		known := slices.SortedFunc(maps.Keys(env.groups), un.Actor.Compare)
		guesses := 0
		return Pass{Record: func(r *schema.Record, found func(diag.Finding)) {
			eachActor(r, func(p diag.Pointer, a *un.Actor) {
				slug, ok := a.AdHoc()
				if _, defined := env.groups[*a]; !ok || defined {
					return
				}
				f := ruleAdHocGroup.Found(p, fmt.Sprintf("no record says who the group %s is", check.Quote(slug)))
				f.Seen = slug
				if guesses++; guesses <= maxGroupGuesses {
					f.Nearest = near.Word(slug, func(yield func(string) bool) {
						for _, g := range known {
							if !yield(g.String()) {
								return
							}
						}
					})
				}
				if f.Nearest == "" {
					f.Detail = "a record of kind group with that id would say it"
				}
				found(f)
			})
		}}
	},
}

var ruleDeliveredBy = diag.Rule{
	ID: "dataset/delivered-by", Severity: diag.Warning, Profile: diag.Draft,
	Title: "the State that spoke or acted for a group of the data set's own is not among its members on that day",
	Doc: "Usually a member speaks for a group. Check who spoke, for whom and when, and complete the list of members. Where an outsider did speak, " +
		"a note says so for the next reader. Of a group with others who are not listed nothing can be said.",
}

var deliveredBy = Rule{
	Rule: ruleDeliveredBy,
	Start: func(env Env) Pass {
		return Pass{Record: func(r *schema.Record, found func(diag.Finding)) {
			var group, by un.Actor
			var day un.Date
			switch {
			case r.Statement != nil:
				group, by, day = r.Statement.Actor, r.Statement.DeliveredBy, r.Statement.Date
			case r.Act != nil:
				group, by, day = r.Act.Actor, r.Act.DeliveredBy, r.Act.Date
			}
			g, defined := env.groups[group]
			if !defined || !by.IsValid() || by == group || g.OthersNamed != "" || len(g.Members) == 0 || mayBelong(g, by, day) {
				return
			}
			sentence := fmt.Sprintf("%s is not listed as a member of %s", by, group)
			if day.IsValid() {
				sentence += " on " + day.String()
			}
			f := ruleDeliveredBy.Found("/deliveredBy", sentence)
			f.Seen = by.String()
			found(f)
		}}
	},
}

// mayBelong reports whether a is listed in g for a day, or may belong to a group that is. The day may be unknown.
func mayBelong(g negotiation.Group, a un.Actor, day un.Date) bool {
	for _, m := range g.Members {
		if day.IsValid() && (day.Before(m.From) || m.To.IsValid() && !day.First().Before(m.To.Last())) {
			continue
		}
		if standing, ok := m.Actor.Group(); ok && (!day.IsValid() || standing.Verification() == un.Unsure || standing.IsMember(a, day)) {
			return true
		}
		if _, own := m.Actor.AdHoc(); own || m.Actor == a {
			return true // who an own group is, is said elsewhere
		}
	}
	return false
}
