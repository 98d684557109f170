package un_test

import (
	"strings"
	"testing"

	"github.com/cybernorms/cybernorms/un"
)

// unchecked is what a membership says that was checked against no source.
const unchecked = "general knowledge, not checked against a source"

func membership(t *testing.T, g un.Group, member, on string) un.Membership {
	t.Helper()
	m, ok := g.Has(un.MustParseActor(member), un.MustParseDate(on))
	if !ok {
		t.Fatalf("%v does not have %s on %s", g, member, on)
	}
	return m
}

// A list of one day is the source of those who were in it, and of nobody who came or went later.
func TestSourceCanHoldTheMembership(t *testing.T) {
	for _, c := range []struct {
		group  un.Group
		member string
		on     string
	}{
		{un.GroupEU, "GBR", "2020-01"}, {un.GroupNATO, "MNE", "2018"}, {un.GroupNATO, "MKD", "2025"}, {un.GroupNATO, "FIN", "2025"},
		{un.GroupNATO, "SWE", "2025"}, {un.GroupASEAN, "TLS", "2026"}, {un.GroupASEAN, "TLS", "2024"}, {un.GroupBRICS, "EGY", "2025"},
		{un.GroupBRICS, "IDN", "2025"}, {un.GroupSCO, "IRN", "2024"}, {un.GroupSCO, "BLR", "2025"}, {un.GroupSCO, "BLR", "2020"},
		{un.GroupECOWAS, "MLI", "2019"}, {un.GroupOAS, "NIC", "2020"}, {un.GroupOAS, "VEN", "2018"}, {un.GroupOAS, "CUB", "2025"},
		{un.GroupCELAC, "BRA", "2020-01-16"}, {un.GroupCELAC, "BRA", "2024"}, {un.GroupAfricanUnion, "MAR", "2020"},
		{un.GroupAfricanUnion, "SDN", "2022"}, {un.GroupEasternEuropean, "SCG", "2005"}, {un.GroupNordicBaltic, "EST", "2020"},
	} {
		if m := membership(t, c.group, c.member, c.on); m.Source != unchecked {
			t.Errorf("%s in %v on %s has the source %q", c.member, c.group, c.on, m.Source)
		}
	}
	snapshot := un.GroupEU.Source()
	if !strings.Contains(snapshot, unchecked) || !strings.Contains(snapshot, "January 2020") {
		t.Errorf("the source of the EU's list does not say what holds for what: %q", snapshot)
	}
	if m := membership(t, un.GroupEU, "EST", "2025"); m.Source != snapshot {
		t.Errorf("EST in eu has the source %q", m.Source)
	}
	if m := membership(t, un.GroupOIC, "SYR", "2025-12"); !strings.Contains(m.Source, "anews") {
		t.Errorf("SYR in oic, since its suspension ended, has the source %q", m.Source)
	}
	day := un.MustParseDate("2020-01-31")
	for g := range un.Groups() {
		for m := range g.Memberships() {
			if strings.Contains(m.Source, unchecked) && m.Verification == un.Seen {
				t.Errorf("%v: %v from %v is seen, and has no source", g, m.Member, m.From)
			}
			if m.Source == snapshot && g != un.GroupG77 && (!m.HoldsOn(day) || m.To.IsValid()) {
				t.Errorf("%v: %v from %v to %v is not in the snapshot that is its source", g, m.Member, m.From, m.To)
			}
			for _, weak := range []string{"horoya", "eriinfo", "sierraleonemonitor", "bankpedia"} {
				if strings.Contains(m.Source, weak) && m.Verification != un.Unsure {
					t.Errorf("%v: %v from %v is %v by %s", g, m.Member, m.From, m.Verification, m.Source)
				}
			}
		}
	}
}

// A list that was checked against no dated source is unsure, and says why.
func TestUndatedListsAreUnsure(t *testing.T) {
	for _, g := range []un.Group{un.GroupAfrican, un.GroupAsiaPacific, un.GroupEasternEuropean, un.GroupGRULAC, un.GroupWEOG,
		un.GroupARF, un.GroupNordicBaltic, un.GroupG77, un.GroupNAM} {
		why := g.Note() + g.Source()
		if g.Verification() != un.Unsure || !strings.Contains(why, "undated") && !strings.Contains(why, " read") {
			t.Errorf("%v is %v: %q", g, g.Verification(), why)
		}
	}
}

// What follows an uncertain suspension begins on an uncertain day.
func TestUncertainDayOfChange(t *testing.T) {
	for _, on := range []string{"2010", "2012", "2025", "2026-02"} {
		if m := membership(t, un.GroupAfricanUnion, "GIN", on); m.Verification != un.Unsure {
			t.Errorf("GIN in african-union on %s is %v", on, m.Verification)
		}
	}
}

func TestNotesOnSingleMembers(t *testing.T) {
	for _, c := range []struct {
		group            un.Group
		member, on, note string
	}{
		{un.GroupG77, "CHN", "2025", "listed as a member by the Group; China says that it supports the Group and is not a member"},
		{un.GroupCIS, "UKR", "2010", "never ratified the Charter"},
		{un.GroupOAS, "VEN", "2010", "sources differ"},
		{un.GroupOSCE, "SCG", "2001", "Federal Republic of Yugoslavia"},
	} {
		m := membership(t, c.group, c.member, c.on)
		if !strings.Contains(m.Note, c.note) || m.Verification != un.Unsure && c.member != "SCG" {
			t.Errorf("%s in %v is %v: %q", c.member, c.group, m.Verification, m.Note)
		}
	}
	for g, want := range map[un.Group]string{un.GroupOSCE: "CSK, DDR", un.GroupAfricanUnion: "since 2004"} {
		if !strings.Contains(g.Note(), want) {
			t.Errorf("the note on %v does not have %q: %q", g, want, g.Note())
		}
	}
}

// began has the days on which States began to exist in the period covered or joined the United Nations in it after a longer
// existence; other Members existed when they were admitted, before the period.
var began = map[un.State]string{
	un.CHE: "1945", un.KIR: "1979-07-12", un.MNE: "2006-06-03", un.NRU: "1968-01-31", un.SCG: "2000-11-01", un.SRB: "2006-06-03",
	un.SSD: "2011-07-09", un.TLS: "2002-05-20", un.TON: "1970-06-04", un.TUV: "1978-10-01",
}

// No State is in a group before it existed or after it ceased to, nor in a regional group of the United Nations while it is no Member.
func TestMembersExist(t *testing.T) {
	start := un.MustParseDate("1998")
	for s := range un.States() {
		first := s.Admitted()
		if day, ok := began[s]; ok {
			first = un.MustParseDate(day)
		} else if first.IsValid() && !first.Before(start) {
			t.Errorf("%v was admitted on %v: when did it begin?", s, first)
		}
		for g := range un.Groups() {
			for m := range g.Memberships() {
				if m.Member != un.ActorOf(s) {
					continue
				}
				if m.From.IsZero() && first.IsValid() && !first.Before(start) || m.From.IsValid() && !m.From.Last().Before(start) && m.From.Last().Before(first) {
					t.Errorf("%v is in %v from %v, and exists from %v", s, g, m.From, first)
				}
				if left := s.Left(); left.IsValid() && (m.To.IsZero() || left.Before(m.To.Last())) {
					t.Errorf("%v is in %v until %v, and existed until %v", s, g, m.To, left)
				}
				if g.Kind() == un.RegionalGroup && m.Status == un.FullMember && m.From.IsValid() && m.From.Last().Before(s.Admitted()) {
					t.Errorf("%v is in %v from %v, and a Member of the United Nations from %v", s, g, m.From, s.Admitted())
				}
			}
		}
	}
}

// Notes name States as the United Nations does.
func TestNotesNameStatesInFull(t *testing.T) {
	for g := range un.Groups() {
		notes := []string{g.Note()}
		for m := range g.Memberships() {
			notes = append(notes, m.Note)
		}
		for _, note := range notes {
			for short, full := range map[string]string{
				"United States": "United States of America", "United Kingdom": "United Kingdom of Great Britain and Northern Ireland",
				"Soviet Union": "Union of Soviet Socialist Republics", "Syria": "Syrian Arab Republic", "Sahrawi": "Sahrawi Arab Democratic Republic",
			} {
				if strings.Contains(strings.ReplaceAll(note, full, ""), short) {
					t.Errorf("%v: %q is short for %q: %q", g, short, full, note)
				}
			}
		}
	}
}
