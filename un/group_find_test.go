package un_test

import (
	"errors"
	"slices"
	"testing"

	"github.com/cybernorms/cybernorms/diag"
	"github.com/cybernorms/cybernorms/un"
)

func TestParseGroupErrors(t *testing.T) {
	for _, c := range []struct {
		in      string
		problem diag.Problem
		nearest string
	}{
		{"EU", diag.Malformed, "eu"},
		{"African Union", diag.Malformed, "african-union"},
		{"nam ", diag.Malformed, "nam"},
		{"x-friends", diag.Unknown, ""},
		{"arab-groupe", diag.Unknown, "arab-group"},
		{"aseen", diag.Unknown, "asean"},
		{"-eu", diag.Malformed, "eu"},
		{"", diag.Malformed, ""},
	} {
		_, err := un.ParseGroup(c.in)
		var e *diag.CodeError
		if !errors.As(err, &e) {
			t.Errorf("ParseGroup(%q): %v", c.in, err)
			continue
		}
		if e.Problem != c.problem || e.Nearest() != c.nearest {
			t.Errorf("ParseGroup(%q): problem %d, nearest %q, want %d, %q", c.in, e.Problem, e.Nearest(), c.problem, c.nearest)
		}
	}
}

func TestFindGroup(t *testing.T) {
	for _, c := range []struct {
		query string
		want  []un.Group
		by    un.GroupMatchKind // of the first
	}{
		{"EU", []un.Group{un.GroupEU}, un.GroupByCode},
		{"the European Union", []un.Group{un.GroupEU}, un.GroupByName},
		{"NAM", []un.Group{un.GroupNAM}, un.GroupByCode},
		{"Non Aligned Movement", []un.Group{un.GroupNAM}, un.GroupByName},
		{"AU", []un.Group{un.GroupAfricanUnion}, un.GroupByAbbreviation},
		{"G-77", []un.Group{un.GroupG77}, un.GroupByAbbreviation},
		{"group of 77 and China", []un.Group{un.GroupG77}, un.GroupByName},
		{"NB8", []un.Group{un.GroupNordicBaltic}, un.GroupByAbbreviation},
		{"African", []un.Group{un.GroupAfrican, un.GroupAfricanUnion, un.GroupECOWAS}, un.GroupByPart},
		{"League of Arab States", []un.Group{un.GroupArab}, un.GroupByName},
		{"Carribean Community", []un.Group{un.GroupCARICOM}, un.GroupByNear},
		{"shanghai cooperation organisaton", []un.Group{un.GroupSCO}, un.GroupByNear},
		{"qqqqqqqq", nil, 0},
		{" - ", nil, 0},
	} {
		got := un.FindGroup(c.query)
		var found []un.Group
		for _, m := range got {
			found = append(found, m.Group)
		}
		slices.Sort(found)
		if !slices.Equal(found, c.want) || len(got) > 0 && got[0].By != c.by {
			t.Errorf("FindGroup(%q) = %v, want %v, first by %v", c.query, got, c.want, c.by)
		}
	}
}

func TestFindGroupTakesEverySpelling(t *testing.T) {
	for g := range un.Groups() {
		for _, text := range append(g.Names(), g.Name(), g.String()) {
			got := un.FindGroup(text)
			if len(got) == 0 || got[0].Group != g || got[0].By > un.GroupByAbbreviation {
				t.Errorf("FindGroup(%q) = %v, want %v", text, got, g)
			}
		}
	}
}

func FuzzParseGroup(f *testing.F) {
	for _, s := range []string{"eu", "EU", "african-group", "", "nam\x00", "arab-groupe", "Ñ"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		g, err := un.ParseGroup(s)
		if err == nil && (!g.IsValid() || g.String() != s) {
			t.Errorf("ParseGroup(%q) = %v", s, g)
		}
		var e *diag.CodeError
		if err != nil && (!errors.As(err, &e) || g != 0) {
			t.Errorf("ParseGroup(%q): %v, %v", s, g, err)
		}
		if err != nil && e.Hint != "" {
			if _, err := un.ParseGroup(e.Hint); err != nil {
				t.Errorf("ParseGroup(%q) hints at %q, which is no group", s, e.Hint)
			}
		}
	})
}
