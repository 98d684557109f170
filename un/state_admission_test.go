package un_test

import (
	"fmt"
	"testing"

	"github.com/cybernorms/cybernorms/un"
)

func TestAdmitted(t *testing.T) {
	for _, c := range []struct {
		state un.State
		day   string
	}{
		{un.BEL, "1945-12-27"}, {un.EGY, "1945-10-24"}, {un.POL, "1945-10-24"}, {un.AFG, "1946-11-19"}, {un.PAK, "1947-09-30"},
		{un.ISR, "1949-05-11"}, {un.ITA, "1955-12-14"}, {un.JPN, "1956-12-18"}, {un.GHA, "1957-03-08"}, {un.NGA, "1960-10-07"},
		{un.DZA, "1962-10-08"}, {un.DEU, "1973-09-18"}, {un.VNM, "1977-09-20"}, {un.ZWE, "1980-08-25"}, {un.NAM, "1990-04-23"},
		{un.KOR, "1991-09-17"}, {un.PRK, "1991-09-17"}, {un.CZE, "1993-01-19"}, {un.MKD, "1993-04-08"}, {un.SRB, "2000-11-01"},
		{un.CHE, "2002-09-10"}, {un.TLS, "2002-09-27"}, {un.MNE, "2006-06-28"}, {un.SSD, "2011-07-14"},
	} {
		if got := c.state.Admitted().String(); got != c.day {
			t.Errorf("%v was admitted on %s, want %s", c.state, got, c.day)
		}
	}
	first, last := un.MustParseDate("1945-10-24"), un.SSD.Admitted()
	original := 0
	for s := range un.States() {
		member := s.Kind() == un.MemberState || s.Kind() == un.FormerMemberState
		a := s.Admitted()
		if member != a.IsValid() || (s.Kind() == un.FormerMemberState) != s.Left().IsValid() {
			t.Errorf("%v, %v, was admitted on %v and left on %v", s, s.Kind(), a, s.Left())
		}
		if !member {
			continue
		}
		if a.Before(first) || last.Before(a) || a.First() != a.Last() {
			t.Errorf("%v was admitted on %v", s, a)
		}
		if s.Left().IsValid() && !a.Before(s.Left()) {
			t.Errorf("%v was admitted on %v and left on %v", s, a, s.Left())
		}
		if by := s.ContinuedBy(); by != 0 && (by.Kind() != un.MemberState || by.Admitted() != a) {
			t.Errorf("%v, admitted on %v, carries on %v, admitted on %v", by, by.Admitted(), s, a)
		}
		if a.Before(un.MustParseDate("1946")) && s != un.SUN {
			original++
		}
	}
	if original != 51 {
		t.Errorf("%d original Members, want 51", original)
	}
}

// The numbers of Members at the ends of years as the United Nations publishes them hold the dates together.
// What the table cannot say is added here: Members without a code of their own, and interruptions.
func TestMembersAtEndOfYear(t *testing.T) {
	for _, c := range []struct{ year, want int }{
		{1945, 51}, {1946, 55}, {1947, 57}, {1948, 58}, {1949, 59}, {1950, 60}, {1954, 60}, {1955, 76}, {1956, 80}, {1957, 82},
		{1958, 82}, {1960, 99}, {1961, 104}, {1962, 110}, {1964, 115}, {1965, 117}, {1966, 122}, {1967, 123},
		{1968, 126}, {1970, 127}, {1971, 132}, {1973, 135}, {1974, 138}, {1975, 144}, {1976, 147}, {1977, 149}, {1978, 151},
		{1979, 152}, {1980, 154}, {1981, 157}, {1983, 158}, {1984, 159}, {1990, 159}, {1991, 166}, {1992, 179}, {1993, 184},
		{1994, 185}, {1999, 188}, {2000, 189}, {2002, 191}, {2006, 192}, {2011, 193}, {2026, 193},
	} {
		if got := membersAtEndOf(c.year); got != c.want {
			t.Errorf("%d Members at the end of %d, want %d", got, c.year, c.want)
		}
	}
}

func membersAtEndOf(year int) int {
	day := un.MustParseDate(fmt.Sprintf("%d-12-31", year))
	n := 0
	for s := range un.States() {
		a := s.Admitted()
		if !a.IsValid() || day.Before(a) || s.ContinuedBy() != 0 {
			continue
		}
		if left := s.Left(); left.IsValid() && left.Before(day) {
			continue
		}
		n++
	}
	between := func(from, to int) int {
		if year >= from && year < to {
			return 1
		}
		return 0
	}
	n += between(1967, 1990) // Democratic Yemen
	n += between(1963, 1964) // Zanzibar
	n -= between(1958, 1961) // Egypt and Syria, one Member
	n -= between(1965, 1966) // Indonesia, withdrawn
	return n
}
