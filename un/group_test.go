package un_test

import (
	"errors"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"github.com/cybernorms/cybernorms/diag"
	"github.com/cybernorms/cybernorms/un"
)

func TestGroupNumbers(t *testing.T) {
	for _, c := range []struct {
		group un.Group
		on    string
		want  int
	}{
		{un.GroupAfrican, "2011-07-13", 53},
		{un.GroupAfrican, "2025", 54},
		{un.GroupAsiaPacific, "2013", 53}, // Kiribati was in no group
		{un.GroupAsiaPacific, "2025", 54},
		{un.GroupEasternEuropean, "2005-11", 22}, // Serbia and Montenegro was one
		{un.GroupEasternEuropean, "2025", 23},
		{un.GroupGRULAC, "2025", 33},
		{un.GroupWEOG, "1999", 27},
		{un.GroupWEOG, "2025", 29},

		{un.GroupEU, "2004-04-30", 15},
		{un.GroupEU, "2004-05-01", 25},
		{un.GroupEU, "2006-12-31", 25},
		{un.GroupEU, "2007-01-01", 27},
		{un.GroupEU, "2013-07-01", 28},
		{un.GroupEU, "2020-01-31", 28},
		{un.GroupEU, "2020-02-01", 27},
		{un.GroupASEAN, "1998-12-31", 9},
		{un.GroupASEAN, "2025-10-25", 10},
		{un.GroupASEAN, "2025-10-26", 11},
		{un.GroupSCO, "2001-06-14", 0},
		{un.GroupSCO, "2001-06-15", 6},
		{un.GroupSCO, "2017-06-09", 8},
		{un.GroupSCO, "2023-07-04", 9},
		{un.GroupSCO, "2024-07-04", 10},
		{un.GroupBRICS, "2009-06-16", 4},
		{un.GroupBRICS, "2010-12-24", 5},
		{un.GroupBRICS, "2024-01-01", 9},
		{un.GroupBRICS, "2025-01-06", 10},
		{un.GroupNATO, "1999-03-11", 16},
		{un.GroupNATO, "1999-03-12", 19},
		{un.GroupNATO, "2004-03-29", 26},
		{un.GroupNATO, "2009-04-01", 28},
		{un.GroupNATO, "2017-06-05", 29},
		{un.GroupNATO, "2020-03-27", 30},
		{un.GroupNATO, "2023-04-04", 31},
		{un.GroupNATO, "2024-03-06", 31},
		{un.GroupNATO, "2024-03-07", 32},
		{un.GroupAfricanUnion, "2002-07-08", 0},
		{un.GroupAfricanUnion, "2002-07-09", 53},
		{un.GroupAfricanUnion, "2011-07-27", 54},
		{un.GroupAfricanUnion, "2017-01-31", 55},
		{un.GroupECOWAS, "1999", 16},
		{un.GroupECOWAS, "2025-01-28", 15},
		{un.GroupECOWAS, "2025-01-29", 12},
		{un.GroupPIF, "2016-09-09", 16},
		{un.GroupPIF, "2016-09-10", 18},
		{un.GroupPIF, "2022-07-09", 17},
		{un.GroupPIF, "2025", 18},
		{un.GroupOAS, "2019-04-26", 35},
		{un.GroupOAS, "2023-11-18", 34},
		{un.GroupOAS, "2023-11-19", 33},
		{un.GroupOSCE, "2005", 55},
		{un.GroupOSCE, "2012-11-20", 56},
		{un.GroupOSCE, "2012-11-21", 57},
		{un.GroupCIS, "2009-08-17", 12 - 1}, // Turkmenistan is an associate since 2005
		{un.GroupCIS, "2009-08-18", 10},
		{un.GroupCIS, "2018-05-19", 9},
		{un.GroupCSTO, "2003-09-18", 6},
		{un.GroupCSTO, "2010", 7},
		{un.GroupCSTO, "2012-12-19", 6},
		{un.GroupARF, "1994", 18},
		{un.GroupARF, "2007-08-02", 27},
		{un.GroupCARICOM, "2025", 15},
		{un.GroupCELAC, "2011-12-02", 0},
		{un.GroupCELAC, "2021", 33},
		{un.GroupArab, "2025", 22},
		{un.GroupGCC, "2018", 6},
		{un.GroupOIC, "2025", 57},
		{un.GroupNAM, "2012", 120},
		{un.GroupNAM, "2024-01-17", 121},
		{un.GroupG77, "2025", 134},
		{un.GroupNordic, "2025", 5},
		{un.GroupNordicBaltic, "2025", 8},
	} {
		if got := len(members(c.group, c.on)); got != c.want {
			t.Errorf("%v had %d members on %s, want %d", c.group, got, c.on, c.want)
		}
	}
}

func TestMembershipStatusOnDays(t *testing.T) {
	for _, c := range []struct {
		group  un.Group
		actor  string
		on     string
		status string // "": nothing
	}{
		{un.GroupEU, "GBR", "2020-01-31", "member"},
		{un.GroupEU, "GBR", "2020-02-01", ""},
		{un.GroupEU, "GBR", "2020-01", "member"},
		{un.GroupEU, "GBR", "2020", ""},
		{un.GroupEU, "HRV", "2013-06-30", ""},
		{un.GroupEU, "HRV", "2013-07-01", "member"},
		{un.GroupASEAN, "TLS", "2024", "observer"},
		{un.GroupASEAN, "TLS", "2025-10-25", "observer"},
		{un.GroupASEAN, "TLS", "2025-10-26", "member"},
		{un.GroupSCO, "BLR", "2024-07-03", "observer"},
		{un.GroupSCO, "BLR", "2024-07-04", "member"},
		{un.GroupSCO, "IND", "2017-06-08", "observer"},
		{un.GroupSCO, "IND", "2017-06-09", "member"},
		{un.GroupSCO, "IRN", "2023-07-03", "observer"},
		{un.GroupSCO, "IRN", "2023-07-04", "member"},
		{un.GroupBRICS, "ZAF", "2010-12-23", ""},
		{un.GroupBRICS, "ZAF", "2010-12-24", "member"},
		{un.GroupBRICS, "IRN", "2023-12-31", ""},
		{un.GroupBRICS, "IRN", "2024-01-01", "member"},
		{un.GroupBRICS, "IDN", "2025-01-05", ""},
		{un.GroupBRICS, "IDN", "2025-01-06", "member"},
		{un.GroupBRICS, "SAU", "2025", "invited"},
		{un.GroupBRICS, "ARG", "2024-01-01", ""},
		{un.GroupArab, "SYR", "2015", "suspended"},
		{un.GroupArab, "SYR", "2023-05-07", "member"},
		{un.GroupOIC, "SYR", "2025-03-06", "suspended"},
		{un.GroupOIC, "SYR", "2025-03-07", "member"},
		{un.GroupAfricanUnion, "SDN", "2019-07-01", "suspended"},
		{un.GroupAfricanUnion, "SDN", "2020", "member"},
		{un.GroupAfricanUnion, "SDN", "2022", "suspended"},
		{un.GroupAfricanUnion, "GAB", "2024-01-29", "suspended"},
		{un.GroupAfricanUnion, "GAB", "2025-04-30", "member"},
		{un.GroupAfricanUnion, "sahrawi-republic", "2024", "member"},
		{un.GroupECOWAS, "NER", "2025-01-28", "suspended"},
		{un.GroupECOWAS, "NER", "2025-01-29", ""},
		{un.GroupOAS, "CUB", "2020", "not-participating"},
		{un.GroupOAS, "NIC", "2023-11-18", "member"},
		{un.GroupOAS, "NIC", "2023-11-19", ""},
		{un.GroupCELAC, "BRA", "2021-03-12", "not-participating"},
		{un.GroupCELAC, "BRA", "2023-01-05", "member"},
		{un.GroupCSTO, "UZB", "2012-07-01", "not-participating"},
		{un.GroupCIS, "GEO", "2009-08-18", ""},
		{un.GroupCIS, "TKM", "2020", "associate"},
		{un.GroupCIS, "UKR", "2018-05-18", "member"},
		{un.GroupCIS, "UKR", "2018-05-19", ""},
		{un.GroupOAS, "VEN", "2019-04-26", "member"},
		{un.GroupOAS, "VEN", "2019-04-27", ""},
		{un.GroupPIF, "KIR", "2022-12-31", ""},
		{un.GroupPIF, "FJI", "2010", "suspended"},
		{un.GroupARF, "eu", "2020", "member"},
		{un.GroupNAM, "NAM", "2020", "member"},
		{un.GroupWEOG, "TUR", "2020", "member"},
		{un.GroupAsiaPacific, "TUR", "2020", "associate"},
		{un.GroupEasternEuropean, "SCG", "2005-12-08", "member"},
		{un.GroupEasternEuropean, "SCG", "2006-06-03", ""},
		{un.GroupEasternEuropean, "YUG", "2001", ""},
		{un.GroupEasternEuropean, "SCG", "2000-11-01", "member"},
		{un.GroupOSCE, "SCG", "2000-11-09", ""},
		{un.GroupOSCE, "SCG", "2000-11-10", "member"},
		{un.GroupG77, "YUG", "2000-10-31", "member"},
		{un.GroupG77, "SCG", "2001", "member"},
	} {
		m, ok := c.group.Has(un.MustParseActor(c.actor), un.MustParseDate(c.on))
		got := ""
		if ok {
			got = m.Status.String()
		}
		if got != c.status {
			t.Errorf("%s in %v on %s: %q, want %q", c.actor, c.group, c.on, got, c.status)
		}
	}
}

// The five regional groups cover the Member States and no other, each once.
func TestRegionalGroupsPartitionTheMembers(t *testing.T) {
	in := map[un.State]un.Group{}
	for g := range un.Groups() {
		if g.Kind() != un.RegionalGroup {
			continue
		}
		for _, m := range members(g, "2026-02-01") {
			s, ok := m.Member.State()
			if !ok {
				t.Errorf("%v has %v, which is no State", g, m.Member)
			}
			if other, twice := in[s]; twice {
				t.Errorf("%v is in %v and in %v", s, other, g)
			}
			in[s] = g
		}
	}
	for s := un.AFG; s <= un.ZWE; s++ {
		if _, ok := in[s]; !ok {
			t.Errorf("%v is in no regional group", s)
		}
	}
	if want := int(un.ZWE); len(in) != want || want != 193 {
		t.Errorf("the regional groups have %d members, the list of Member States has %d, want 193", len(in), want)
	}
}

func TestListsThatFollowFromEachOther(t *testing.T) {
	actors := func(g un.Group) []string {
		var s []string
		for _, m := range members(g, "2026-02-01") {
			s = append(s, m.Member.String())
		}
		slices.Sort(s)
		return s
	}
	union := slices.DeleteFunc(actors(un.GroupAfricanUnion), func(s string) bool { return s == "sahrawi-republic" })
	if got := actors(un.GroupAfrican); !slices.Equal(got, union) {
		t.Errorf("the African Group %v is not the African Union without the Sahrawi Republic %v", got, union)
	}
	if !slices.Equal(actors(un.GroupCELAC), actors(un.GroupGRULAC)) {
		t.Error("CELAC is not GRULAC")
	}
	for sub, whole := range map[un.Group]un.Group{
		un.GroupNordic: un.GroupNordicBaltic, un.GroupNordicBaltic: un.GroupOSCE, un.GroupEU: un.GroupOSCE, un.GroupNATO: un.GroupOSCE,
		un.GroupASEAN: un.GroupARF, un.GroupGCC: un.GroupArab, un.GroupArab: un.GroupOIC, un.GroupECOWAS: un.GroupAfrican,
		un.GroupCSTO: un.GroupCIS, un.GroupAfrican: un.GroupG77,
	} {
		all := actors(whole)
		for _, a := range actors(sub) {
			if !slices.Contains(all, a) {
				t.Errorf("%s is in %v and not in %v", a, sub, whole)
			}
		}
	}
}

// Every row of the tables says what it has to, and no member stands to a group in two ways at once.
func TestGroupTables(t *testing.T) {
	for g := range un.Groups() {
		if g.Name(un.English) == "" || !g.Kind().IsValid() || g.Source() == "" || !g.Verification().IsValid() || !g.CheckedAsOf().IsValid() {
			t.Errorf("%v: incomplete row", g)
		}
		if un.ActorOf(g).String() != g.String() {
			t.Errorf("%v: as an actor %v", g, un.ActorOf(g))
		}
		if _, err := un.ParseEntity(g.String()); err == nil {
			t.Errorf("%v is also an entity", g)
		}
		var last un.Membership
		n := 0
		for m := range g.Memberships() {
			n++
			if m.Group != g || !m.Member.IsValid() || !m.Status.IsValid() || m.Source == "" || !m.Verification.IsValid() {
				t.Errorf("%v: incomplete membership %+v", g, m)
			}
			if m.From.IsValid() && m.To.IsValid() && !m.From.Before(m.To) {
				t.Errorf("%v: %v from %v to %v", g, m.Member, m.From, m.To)
			}
			if m.Member == last.Member && (last.To.IsZero() || m.From.IsZero() || m.From != last.To && !last.To.Last().Before(m.From.Last())) {
				t.Errorf("%v: %v is %v until %v and %v from %v", g, m.Member, last.Status, last.To, m.Status, m.From)
			}
			if n > 1 && last.Member.Compare(m.Member) > 0 {
				t.Errorf("%v: %v stands before %v", g, last.Member, m.Member)
			}
			last = m
		}
		if n == 0 {
			t.Errorf("%v has no members", g)
		}
	}
}

func TestMembershipAgrees(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		g := rapid.SampledFrom(slices.Collect(un.Groups())).Draw(t, "group")
		on := drawDate(t)
		listed := map[un.Actor]bool{}
		for m := range g.Members(on) {
			if listed[m.Member] {
				t.Fatalf("%v is twice in %v on %v", m.Member, g, on)
			}
			listed[m.Member] = true
		}
		for m := range g.Memberships() {
			if got := g.IsMember(m.Member, on); got != listed[m.Member] {
				t.Fatalf("IsMember(%v, %v) is %v, Members says %v", m.Member, on, got, listed[m.Member])
			}
			found := false
			for in := range un.GroupsOf(m.Member, on) {
				found = found || in.Group == g
			}
			if found != listed[m.Member] {
				t.Fatalf("GroupsOf(%v, %v) has %v: %v, Members says %v", m.Member, on, g, found, listed[m.Member])
			}
		}
		if g.IsMember(un.ActorOf(un.QXA), on) {
			t.Fatalf("an exercise State is in %v", g)
		}
	})
}

// An imprecise day counts as its last day.
func TestImpreciseDayCountsAsItsLast(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		g := rapid.SampledFrom(slices.Collect(un.Groups())).Draw(t, "group")
		on := drawDate(t)
		if a, b := slices.Collect(g.Members(on)), slices.Collect(g.Members(on.Last())); !slices.Equal(a, b) {
			t.Fatalf("%v on %v and on %v differ", g, on, on.Last())
		}
	})
}

func TestNoDateAndNoGroup(t *testing.T) {
	var none un.Group
	if got := slices.Collect(un.GroupEU.Members(un.Date{})); got != nil {
		t.Errorf("members on no date: %v", got)
	}
	if got := slices.Collect(none.Memberships()); got != nil || none.Name(un.English) != "" || none.Verification().IsValid() || none.CheckedAsOf().IsValid() {
		t.Error("the zero Group has contents")
	}
	if s := un.Group(200).String(); s != "invalid group 200" {
		t.Errorf("String of an invalid group: %q", s)
	}
	var e *diag.CodeError
	if _, err := none.MarshalText(); !errors.As(err, &e) || e.Problem != diag.Zero {
		t.Errorf("the zero Group was marshalled: %v", err)
	}
}

func members(g un.Group, on string) []un.Membership {
	return slices.Collect(g.Members(un.MustParseDate(on)))
}

// drawDate draws a day, month or year of the period covered, often the very day on which somebody joined or left.
func drawDate(t *rapid.T) un.Date {
	if rapid.Bool().Draw(t, "at a change") {
		var changes []un.Date
		for g := range un.Groups() {
			for m := range g.Memberships() {
				for _, d := range []un.Date{m.From, m.To} {
					if d.IsValid() {
						changes = append(changes, d, d.First(), d.Last())
					}
				}
			}
		}
		return rapid.SampledFrom(changes).Draw(t, "date")
	}
	s := rapid.StringMatching(`(199[89]|20[012][0-9])(-(0[1-9]|1[0-2])(-(0[1-9]|1[0-9]|2[0-8]))?)?`).Draw(t, "date")
	return un.MustParseDate(s)
}
