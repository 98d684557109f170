package dataset

import (
	"slices"
	"testing"

	gocmp "github.com/google/go-cmp/cmp"

	"github.com/cybernorms/cybernorms/positions"
	"github.com/cybernorms/cybernorms/un"
)

// brief is an answer as a line: its entries, and with ":" before them what has ceased.
func brief(d *Dataset, day string, q Query) []string {
	var on un.Date
	if day != "" {
		on = un.MustParseDate(day)
	}
	list := []string{}
	answers, _ := d.AsOf(on, q)
	for a := range answers {
		line := a.Actor.String()
		for _, e := range a.Entries {
			line += " " + e.ID()
			if e.Tie.IsInherited() {
				line += " " + e.Tie.String() + " " + e.From.String()
			}
		}
		for _, e := range a.Ceased {
			line += " :" + e.ID()
		}
		list = append(list, line)
	}
	return list
}

func TestAsOf(t *testing.T) {
	superseding := func(id string) func(*positions.Statement) {
		return func(s *positions.Statement) { s.Supersedes = []un.ID{un.ID(id)} }
	}
	status := func(st positions.Status) func(*positions.Statement) {
		return func(s *positions.Statement) { s.Status = st }
	}
	absent := says("", func(c *positions.Claim) { c.Absence = positions.NotAddressed })
	for _, test := range []struct {
		name string
		data []positions.Statement
		day  string
		want []string
	}{
		{"nothing", nil, "2026-01-01", []string{}},
		{"the latest", []positions.Statement{statement("x", on("2024-01-01"), says("rule")), statement("y", on("2025-01-01"), says("open"))}, "2026-01-01", []string{"QXA y#a"}},
		{"the one before", []positions.Statement{statement("x", on("2024-01-01"), says("rule")), statement("y", on("2025-01-01"), says("open"))}, "2024-12-31", []string{"QXA x#a"}},
		{"on the day itself", []positions.Statement{statement("x", on("2024-01-01"), says("rule"))}, "2024-01-01", []string{"QXA x#a"}},
		{"a month counts from its end", []positions.Statement{statement("x", on("2024-02"), says("rule"))}, "2024-02-28", []string{}},
		{"a month at its end", []positions.Statement{statement("x", on("2024-02"), says("rule"))}, "2024-02-29", []string{"QXA x#a"}},
		{"as of a month is as of its end", []positions.Statement{statement("x", on("2024-02"), says("rule"))}, "2024-02", []string{"QXA x#a"}},
		{"a day in a month of which no more is known", []positions.Statement{statement("x", on("2024-02"), says("rule")), statement("y", on("2024-02-03"), says("open"))}, "2024-12-31", []string{"QXA x#a y#a"}},
		{"no date", []positions.Statement{statement("x", on(""), says("rule"))}, "", []string{}},
		{"an absence does not take the place of a stance", []positions.Statement{statement("x", on("2024-01-01"), says("rule")), statement("y", on("2025-01-01"), absent)}, "", []string{"QXA x#a y#a"}},
		{"an absence before a stance", []positions.Statement{statement("x", on("2024-01-01"), absent), statement("y", on("2025-01-01"), says("rule"))}, "", []string{"QXA y#a"}},
		{"no view yet is a view", []positions.Statement{statement("x", on("2024-01-01"), says("rule")), statement("y", on("2025-01-01"), says("non-committal"))}, "", []string{"QXA y#a"}},
		{"an alignment stands beside", []positions.Statement{statement("x", on("2024-01-01"), says("rule")), statement("y", on("2025-01-01"), joins("z"))}, "", []string{"QXA x#a y#a"}},
		{"superseded, before", []positions.Statement{statement("x", on("2024-01-01"), says("rule"), status(positions.Superseded)), statement("y", on("2025-01-01"), superseding("x"))}, "2024-06-01", []string{"QXA x#a"}},
		{"superseded by a statement on something else", []positions.Statement{statement("w", on("2023-01-01"), says("open")), statement("x", on("2024-01-01"), says("rule")), statement("y", on("2025-01-01"), superseding("x"), saying(claim("a", "norms-new", "supports")))},
			"2025-06-01", []string{"QXA :x#a", "QXA y#a"}},
		{"withdrawn on a day that is not known", []positions.Statement{statement("x", on("2024-01-01"), says("rule"), status(positions.Withdrawn))}, "2024-06-01", []string{"QXA :x#a"}},
		{"superseded on a day that is not known", []positions.Statement{statement("x", on("2024-01-01"), says("rule"), status(positions.Superseded))}, "2024-06-01", []string{"QXA :x#a"}},
		{"another's statement supersedes nothing", []positions.Statement{statement("x", on("2024-01-01"), says("rule")), statement("y", by("QXB"), on("2025-01-01"), superseding("x"), says("open"))}, "", []string{"QXA x#a", "QXB y#a"}},
		{"another paragraph is another question", []positions.Statement{statement("x", on("2024-01-01"), says("rule", paragraph("Rev.1", "15"))), statement("y", on("2025-01-01"), says("open", paragraph("Rev.1", "16")))}, "", []string{"QXA x#a", "QXA y#a"}},
		{"so is a paragraph of another revision", []positions.Statement{statement("x", on("2024-01-01"), says("rule", paragraph("Rev.1", "15"))), statement("y", on("2025-01-01"), says("open", paragraph("Rev.2", "15")))}, "", []string{"QXA x#a", "QXA y#a"}},
		{"of a text as a whole the later revision counts", []positions.Statement{statement("x", on("2024-01-01"), says("rule", paragraph("Rev.1", ""))), statement("y", on("2025-01-01"), says("open", paragraph("Rev.2", "")))}, "", []string{"QXA y#a"}},
		{"a role makes no other question", []positions.Statement{
			statement("x", on("2024-01-01"), says("rule", func(c *positions.Claim) { c.About = positions.About{Title: "P", Role: positions.Sponsor} })),
			statement("y", on("2025-01-01"), says("rule", func(c *positions.Claim) { c.About = positions.About{Title: "P"} }))}, "", []string{"QXA y#a"}},
		{"each holder for itself", []positions.Statement{statement("x", by("QXA", "QXB"), on("2024-01-01"), says("rule")), statement("y", by("QXB"), on("2025-01-01"), says("open"))}, "", []string{"QXA x#a", "QXB y#a"}},
	} {
		if diff := gocmp.Diff(test.want, brief(memory(test.data...), test.day, Query{})); diff != "" {
			t.Errorf("%s: %s", test.name, diff)
		}
	}
}

func TestLeftOut(t *testing.T) {
	d := memory(statement("a", by("QXA", "QXB"), on("")), statement("b", on("2024")), statement("c", on("2024-06")), statement("d", on("2025-01-01")),
		statement("e", on("2023-12-31")), statement("f", by("QXB"), on("")))
	for day, want := range map[string]LeftOut{
		"2024-06-15": {Undated: 2, MayBeLater: 2, Later: 1}, "2024-12-31": {Undated: 2, Later: 1}, "2025": {Undated: 2}, "2023": {Undated: 2, Later: 3},
	} {
		if _, got := d.AsOf(un.MustParseDate(day), Query{}); got != want {
			t.Errorf("as of %s: %+v, not %+v", day, got, want)
		}
	}
	answers, _ := d.AsOf(un.Date{}, Query{})
	for range answers {
		break // who stops early is not called again
	}
	if _, got := d.AsOf(un.Date{}, Query{Actors: actors("QXA")}); got != (LeftOut{Undated: 1}) {
		t.Errorf("of one actor: %+v", got)
	}
	// What a group said without a date could have been inherited.
	d = memory(statement("a", by("eu"), on("")), statement("b", by("nam"), on("")))
	if _, got := d.AsOf(un.MustParseDate("2024"), Query{Actors: actors("SWE"), Inherit: true}); got != (LeftOut{Undated: 1}) {
		t.Errorf("with groups: %+v", got)
	}
	// Those to whom it would be carried over must be ones for whom the query asks.
	d = memory(statement("a", by("eu"), on("")))
	for group, want := range map[string]LeftOut{"african-group": {}, "nordic": {Undated: 1}} {
		if _, got := d.AsOf(un.MustParseDate("2024"), Query{Groups: actors(group), Inherit: true}); got != want {
			t.Errorf("with members of %s: %+v", group, got)
		}
	}
}

func TestInherit(t *testing.T) {
	for _, test := range []struct {
		name string
		data []positions.Statement
		who  string
		day  string
		want []string
	}{
		{"a group's line", []positions.Statement{statement("x", by("eu"), on("2019-05-01"), says("rule"))}, "SWE", "2019-06-01", []string{"SWE x#a by-group eu"}},
		{"of no group", []positions.Statement{statement("x", by("eu"), on("2019-05-01"), says("rule"))}, "QXA", "2019-06-01", []string{}},
		{"left by the day asked for", []positions.Statement{statement("x", by("eu"), on("2019-05-01"), says("rule"))}, "GBR", "2021-01-01", []string{}},
		{"before it left", []positions.Statement{statement("x", by("eu"), on("2019-05-01"), says("rule"))}, "GBR", "2019-06-01", []string{"GBR x#a by-group eu"}},
		{"had left when it was said", []positions.Statement{statement("x", by("eu"), on("2020-02-01"), says("rule"))}, "GBR", "2020-02-01", []string{}},
		{"left in the month", []positions.Statement{statement("x", by("eu"), on("2020"), says("rule"))}, "GBR", "", []string{}},
		{"joined in the year asked for, which is as of its end", []positions.Statement{statement("x", by("eu"), on("2013-09-01"), says("rule"))}, "HRV", "2013", []string{"HRV x#a by-group eu"}},
		{"left in the year asked for", []positions.Statement{statement("x", by("eu"), on("2019-05-01"), says("rule"))}, "GBR", "2020", []string{}},
		{"joined in the year", []positions.Statement{statement("x", by("eu"), on("2013"), says("rule"))}, "HRV", "2014-01-01", []string{}},
		{"each group by itself", []positions.Statement{statement("x", by("eu"), on("2019-05-01"), says("rule")), statement("y", by("nordic"), on("2018-05-01"), says("open"))},
			"SWE", "2021-01-01", []string{"SWE y#a by-group nordic x#a by-group eu"}},
		{"an own stance goes before, also an older one", []positions.Statement{statement("x", by("eu"), on("2019-05-01"), says("rule")), statement("y", by("SWE"), on("2012"), says("open"))},
			"SWE", "2021-01-01", []string{"SWE y#a"}},
		{"an own absence does not", []positions.Statement{statement("x", by("eu"), on("2019-05-01"), says("rule")),
			statement("y", by("SWE"), on("2020"), says("", func(c *positions.Claim) { c.Absence = positions.NotRecorded }))}, "SWE", "2021-01-01", []string{"SWE x#a by-group eu y#a"}},
		{"a stance on another text does not", []positions.Statement{statement("x", by("eu"), on("2019-05-01"), says("rule")), statement("y", by("SWE"), on("2012"), says("open", paragraph("Rev.1", "1")))},
			"SWE", "2021-01-01", []string{"SWE x#a by-group eu", "SWE y#a"}},
		{"of a group only stances", []positions.Statement{statement("x", by("eu"), on("2019-05-01"), joins("y")), statement("y", by("QXA"), on("2019-04-01"), says("rule"))}, "SWE", "2021-01-01", []string{}},
		{"what was joined", []positions.Statement{statement("x", by("eu"), on("2019-05-01"), says("rule")), statement("y", by("QXA"), on("2019-05-01"), joins("x"))},
			"QXA", "2019-05-01", []string{"QXA y#a x#a by-alignment eu"}},
		{"unless it has spoken since", []positions.Statement{statement("x", by("eu"), on("2019-05-01"), says("rule")), statement("y", by("QXA"), on("2019-05-01"), joins("x")), statement("z", on("2020"), says("open"))},
			"QXA", "2021", []string{"QXA z#a"}},
		{"unless it has spoken since of the same text", []positions.Statement{statement("x", by("eu"), on("2019-05-01"), says("rule", paragraph("", "1"))), statement("y", by("QXA"), on("2019-05-01"), joins("x")),
			statement("z", on("2020"), says("open", paragraph("", "1")))}, "QXA", "2021", []string{"QXA y#a", "QXA z#a"}},
		{"an earlier stance stays beside", []positions.Statement{statement("x", by("eu"), on("2019-05-01"), says("rule")), statement("y", by("QXA"), on("2019-05-01"), joins("x")), statement("z", on("2018"), says("open"))},
			"QXA", "2021", []string{"QXA z#a y#a x#a by-alignment eu"}},
		{"one step", []positions.Statement{statement("x", by("eu"), on("2019-05-01"), says("rule")), statement("y", by("QXB"), on("2019-05-01"), joins("x")), statement("z", by("QXA"), on("2019-05-02"), joins("y"))},
			"QXA", "2021", []string{"QXA z#a"}},
		{"what the data does not hold", []positions.Statement{statement("y", by("QXA"), on("2019-05-01"), joins("nowhere"))}, "QXA", "2021", []string{"QXA y#a"}},
		{"not before it was said", []positions.Statement{statement("x", by("eu"), on("2020-05-01"), says("rule")), statement("y", by("QXA"), on("2019-05-01"), joins("x"))}, "QXA", "2021", []string{"QXA y#a"}},
	} {
		q := Query{Actors: actors(test.who), Inherit: true}
		if diff := gocmp.Diff(test.want, brief(memory(test.data...), test.day, q)); diff != "" {
			t.Errorf("%s: %s", test.name, diff)
		}
	}
	// Where the query names nobody, whoever belonged inherits, and nobody else.
	all := brief(memory(statement("x", by("nordic"), on("2019-05-01"), says("rule"))), "2020", Query{Inherit: true})
	if diff := gocmp.Diff([]string{"DNK x#a by-group nordic", "FIN x#a by-group nordic", "ISL x#a by-group nordic", "NOR x#a by-group nordic", "SWE x#a by-group nordic", "nordic x#a"}, all); diff != "" {
		t.Error(diff)
	}
}

// TestSuspended finds somebody who belonged without all rights, and checks that nothing is carried over.
func TestSuspended(t *testing.T) {
	for g := range un.Groups() {
		for m := range g.Memberships() {
			if m.Status != un.Suspended && m.Status != un.NotParticipating || m.From.IsZero() || !m.To.IsZero() {
				continue
			}
			d := memory(statement("x", by(g.String()), on("2026-10-01"), says("rule")))
			if got := brief(d, "2026-10-02", Query{Actors: []un.Actor{m.Member}, Inherit: true}); len(got) != 0 {
				t.Errorf("%s, %s in %s: %q", m.Member, m.Status, g, got)
			}
			if n := len(slices.Collect(d.Entries(Query{Groups: []un.Actor{un.ActorOf(g)}}))); n != 1 {
				t.Errorf("%d entries of %s", n, g)
			}
			d = memory(statement("x", by(m.Member.String()), on("2026-10-01"), says("rule")))
			if n := len(slices.Collect(d.Entries(Query{Groups: []un.Actor{un.ActorOf(g)}}))); n != 1 {
				t.Errorf("%s is no longer counted in %s", m.Member, g)
			}
			return
		}
	}
	t.Error("no group has anybody who is suspended or takes no part")
}

func TestVerification(t *testing.T) {
	d := memory(statement("x", by("eu"), on("2019-05-01"), says("rule")), statement("y", by("g77"), on("2019-05-01"), says("rule")))
	for who, want := range map[string]un.Verification{"SWE": un.GroupEU.Verification(), "BRA": un.GroupG77.Verification()} {
		answers, _ := d.AsOf(un.Date{}, Query{Actors: actors(who), Inherit: true})
		for a := range answers {
			if v := a.Entries[0].Verification; v < want {
				t.Errorf("%s by %s is %s, surer than the group's list, which is %s", who, a.Entries[0].From, v, want)
			}
		}
	}
}

func TestSince(t *testing.T) {
	on2 := func(id, date, stance string) positions.Statement { return statement(id, on(date), says(stance)) }
	for _, test := range []struct {
		name    string
		data    []positions.Statement
		since   string
		earlier []string
	}{
		{"once", []positions.Statement{on2("a", "2020-01-01", "rule")}, "2020-01-01", nil},
		{"the first of the same", []positions.Statement{on2("a", "2020-01-01", "rule"), on2("b", "2022", "rule")}, "2020-01-01", nil},
		{"with another before", []positions.Statement{on2("a", "2019-01-01", "open"), on2("b", "2020-01-01", "rule"), on2("c", "2022", "rule")}, "2020-01-01", []string{"a#a"}},
		{"with another in between", []positions.Statement{on2("a", "2019-01-01", "rule"), on2("b", "2020-01-01", "open"), on2("c", "2022", "rule")}, "2022", []string{"b#a"}},
		{"another, perhaps in between", []positions.Statement{on2("a", "2019-06-01", "rule"), on2("b", "2019", "open"), on2("c", "2022", "rule")}, "2022", []string{"b#a"}},
		{"another on the same day", []positions.Statement{on2("a", "2019-06-01", "rule"), on2("b", "2019-06-01", "open")}, "", nil},
		{"no date is no beginning", []positions.Statement{on2("a", "", "rule"), on2("b", "2022", "rule")}, "2022", nil},
	} {
		answers, _ := memory(test.data...).AsOf(un.Date{}, Query{})
		for a := range answers {
			var since un.Date
			if test.since != "" {
				since = un.MustParseDate(test.since)
			}
			var earlier []string
			for _, e := range a.Earlier {
				earlier = append(earlier, e.ID())
			}
			if a.Since != since || !slices.Equal(earlier, test.earlier) {
				t.Errorf("%s: since %s, earlier %q", test.name, a.Since, earlier)
			}
		}
	}
}
