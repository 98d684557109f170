package un_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/cybernorms/cybernorms/diag"
	"github.com/cybernorms/cybernorms/un"
)

func TestStatesByKind(t *testing.T) {
	count := map[un.StateKind]int{}
	var order []un.StateKind
	last := ""
	for s := range un.States() {
		if count[s.Kind()] == 0 {
			order, last = append(order, s.Kind()), ""
		}
		count[s.Kind()]++
		if s.String() <= last {
			t.Errorf("%v comes after %v", s, last)
		}
		last = s.String()
	}
	want := map[un.StateKind]int{un.MemberState: 193, un.ObserverState: 2, un.FormerMemberState: 5, un.ExerciseState: 26}
	if diff := cmp.Diff(want, count); diff != "" {
		t.Error(diff)
	}
	if !slices.IsSorted(order) || len(order) != len(want) {
		t.Errorf("the kinds are not each in one piece: %v", order)
	}
}

// The constants say what the table says: one wrong row would shift all that follow, so a few far apart suffice.
func TestStateConstants(t *testing.T) {
	for code, s := range map[string]un.State{"AFG": un.AFG, "KEN": un.KEN, "NAM": un.NAM, "ZWE": un.ZWE, "PSE": un.PSE,
		"VAT": un.VAT, "CSK": un.CSK, "YUG": un.YUG, "QXA": un.QXA, "QXZ": un.QXZ} {
		if s.String() != code || un.MustParseState(code) != s {
			t.Errorf("%s is %v", code, s)
		}
	}
}

// Whatever ParseState takes is the State's only spelling.
func TestParseStateTakesOneSpelling(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := rapid.OneOf(rapid.StringMatching(`[A-Z]{3}`), rapid.StringMatching(`[A-Za-z ]{2,4}`), rapid.String()).Draw(t, "s")
		checkParseState(t, s)
	})
}

func checkParseState(t interface {
	Fatalf(format string, args ...any)
}, s string) {
	st, err := un.ParseState(s)
	if err == nil {
		if st.String() != s || !st.IsValid() {
			t.Fatalf("ParseState(%q) = %v", s, st)
		}
		return
	}
	var e *diag.CodeError
	if !errors.As(err, &e) || e.Input != s || st != 0 {
		t.Fatalf("ParseState(%q) = %v, %#v", s, st, err)
	}
	if hint := e.Hint; hint != "" {
		if _, err := un.ParseState(hint); err != nil {
			t.Fatalf("ParseState(%q) hints at %q, which is %v", s, hint, err)
		}
	}
}

func FuzzParseState(f *testing.F) {
	for _, s := range []string{"NOR", "no", "XKX", "QXA", "Norway", "TÃ¼rkiye", "\xff\xfe", "", "٣"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) { checkParseState(t, s) })
}

func TestParseStateErrors(t *testing.T) {
	const form, userAssigned = "an ISO 3166-1 alpha-3 code in upper case, such as KEN",
		"a user-assigned code, which names no State here (QXA to QXZ are for exercises)"
	for _, c := range []struct {
		in      string
		problem diag.Problem
		form    string
		hint    string
	}{
		{"no", diag.Malformed, form, "NOR"},
		{"NO", diag.Malformed, form, "NOR"},
		{"nor", diag.Malformed, form, "NOR"},
		{"Norway", diag.Malformed, form, "NOR"},
		{" NOR", diag.Malformed, form, "NOR"},
		{"UK", diag.Malformed, form, "GBR"},
		{"EL", diag.Malformed, form, "GRC"},
		{"XK", diag.Malformed, form, ""},
		{"Korea", diag.Malformed, form, ""}, // two are meant
		{"", diag.Malformed, form, ""},
		{"ROM", diag.Unknown, "", "ROU"},
		{"ABC", diag.Unknown, "", ""},
		{"TWN", diag.Unknown, "", ""},
		{"ZZY", diag.Malformed, userAssigned, ""},
		{"AAA", diag.Malformed, userAssigned, ""},
		{"AAZ", diag.Malformed, userAssigned, ""},
		{"ABA", diag.Unknown, "", ""},
		{"QLZ", diag.Unknown, "", ""},
		{"QMA", diag.Malformed, userAssigned, ""},
		{"QWZ", diag.Malformed, userAssigned, ""},
		{"QYA", diag.Malformed, userAssigned, ""},
		{"XKX", diag.Malformed, userAssigned, ""},
		{"ZYZ", diag.Unknown, "", ""},
	} {
		_, err := un.ParseState(c.in)
		want := &diag.CodeError{What: "State", Input: c.in, Problem: c.problem, Form: c.form, Hint: c.hint}
		if diff := cmp.Diff(error(want), err); diff != "" {
			t.Errorf("ParseState(%q): -want +got\n%s", c.in, diff)
		}
	}
}

func TestInvalidState(t *testing.T) {
	last := un.QXZ
	for _, s := range []un.State{0, last + 1, 1<<16 - 1} {
		if s.IsValid() || s.String() != "invalid State" {
			t.Errorf("State %d is %v", uint16(s), s)
		}
		if text, err := s.MarshalText(); err == nil {
			t.Errorf("State %d encodes as %q", uint16(s), text)
		}
		if got := fmt.Sprint(s.Alpha2(), s.M49(), s.ShortName(un.English), s.FormalName(un.French)); got != "" {
			t.Errorf("State %d has %q", uint16(s), got)
		}
		if s.Kind().IsValid() || s.Admitted().IsValid() || s.Left().IsValid() || s.ContinuedBy().IsValid() {
			t.Errorf("State %d has a kind, a date or a successor", uint16(s))
		}
	}
	if text, err := json.Marshal(map[string]un.State{"state": 0}); err == nil {
		t.Errorf("the zero State encodes as %s", text)
	}
	s := un.KEN
	if err := s.UnmarshalText([]byte("ken")); err == nil || s != un.KEN {
		t.Errorf("after decoding ken: %v, %v", s, err)
	}
}

func TestOtherCodes(t *testing.T) {
	alpha2, m49 := map[string]un.State{}, map[string]un.State{}
	for s := range un.States() {
		if s.Kind() == un.ExerciseState {
			if s.Alpha2()+s.M49() != "" {
				t.Errorf("%v has the codes %q and %q", s, s.Alpha2(), s.M49())
			}
			continue
		}
		if len(s.Alpha2()) != 2 || len(s.M49()) != 3 {
			t.Errorf("%v has the codes %q and %q", s, s.Alpha2(), s.M49())
		}
		if other, twice := m49[s.M49()]; twice {
			t.Errorf("%v and %v have the code %s", other, s, s.M49())
		}
		if other, twice := alpha2[s.Alpha2()]; twice && s.Alpha2() != "CS" {
			t.Errorf("%v and %v have the code %s", other, s, s.Alpha2())
		}
		alpha2[s.Alpha2()], m49[s.M49()] = s, s
	}
	for code, want := range map[string]un.State{"NO": un.NOR, "NA": un.NAM, "AU": un.AUS, "GB": un.GBR, "GR": un.GRC,
		"CH": un.CHE, "CN": un.CHN, "CD": un.COD, "CG": un.COG, "KP": un.PRK, "KR": un.KOR, "PS": un.PSE, "VA": un.VAT} {
		if alpha2[code] != want {
			t.Errorf("%s is %v", code, alpha2[code])
		}
	}
	for code, want := range map[string]un.State{"004": un.AFG, "036": un.AUS, "156": un.CHN, "578": un.NOR, "826": un.GBR,
		"729": un.SDN, "728": un.SSD, "688": un.SRB, "276": un.DEU, "278": un.DDR, "810": un.SUN, "643": un.RUS} {
		if m49[code] != want {
			t.Errorf("%s is %v", code, m49[code])
		}
	}
}
