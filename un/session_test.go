package un_test

import (
	"fmt"
	"slices"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/cybernorms/cybernorms/diag"
	"github.com/cybernorms/cybernorms/un"
)

func TestSessionTable(t *testing.T) {
	var processes []un.Process
	numbers := map[un.Process]int{}
	for s := range un.Sessions() {
		if p := s.Process(); !slices.Contains(processes, p) {
			processes = append(processes, p)
		} else if processes[len(processes)-1] != p {
			t.Errorf("%v does not stand with the other sessions of %v", s, p)
		}
		if !s.Process().IsValid() || !s.Kind().IsValid() || s.Name() == "" || !s.First().IsValid() || !s.Last().IsValid() {
			t.Errorf("%v: process %v, kind %v, name %q, %v to %v", s, s.Process(), s.Kind(), s.Name(), s.First(), s.Last())
		}
		if s.Last().Before(s.First()) || !s.Contains(s.First()) || !s.Contains(s.Last()) {
			t.Errorf("%v runs from %v to %v", s, s.First(), s.Last())
		}
		if v := s.Verification(); v != un.Seen && v != un.Known {
			t.Errorf("%v is stated, but its mark is %v", s, v)
		}
		if n := s.Number(); n > 0 {
			if n <= numbers[s.Process()] {
				t.Errorf("%v comes after number %d", s, numbers[s.Process()])
			}
			numbers[s.Process()] = n
		}
		for _, symbol := range []un.Symbol{s.Mandate(), s.Outcome()} {
			if _, err := un.ParseSymbol(symbol.String()); !symbol.IsZero() && err != nil {
				t.Errorf("%v: %v", s, err)
			}
		}
		if m := s.Mandate(); !m.IsZero() && m.Kind() != un.SymbolResolution {
			t.Errorf("%v has the mandate %v, a %v", s, m, m.Kind())
		}
		if o := s.Outcome(); !o.IsZero() && !slices.Contains(s.Process().Outcomes(), o) {
			t.Errorf("%v has the outcome %v, which its process has not", s, o)
		}
	}
	// Numbered sessions in person last a working week, or two: a slip of the finger in a date would show.
	for s := range un.Sessions() {
		if s.Kind() != un.SessionSubstantive && s != un.GlobalMechanismSession1 && s.Kind() != un.SessionThematicGroup {
			continue
		}
		first, last := day(t, s.First()), day(t, s.Last())
		length := last.Sub(first).Hours()/24 + 1
		if last.Weekday() != time.Friday || first.Weekday() != time.Monday && s.String() != "cybercrime-convention-5" || length > 12 {
			t.Errorf("%v runs from %v %v to %v %v", s, first.Weekday(), s.First(), last.Weekday(), s.Last())
		}
	}
}

// Sessions for whose days no source was read are not called seen.
func TestSessionsNotSeen(t *testing.T) {
	for s := range un.Sessions() {
		if (s.Process() == un.ProcessCybercrimeConvention || s == un.OEWG2019Stakeholders) && s.Verification() != un.Known {
			t.Errorf("%v is %v, and no source for its days was read", s, s.Verification())
		}
	}
}

func day(t *testing.T, d un.Date) time.Time {
	t.Helper()
	parsed, err := time.Parse(time.DateOnly, d.String())
	if err != nil {
		t.Fatal(err)
	}
	return parsed
}

func TestProcessTable(t *testing.T) {
	for p := range un.Processes() {
		if v := p.Verification(); v != un.Seen && v != un.Known {
			t.Errorf("%v is stated, but its mark is %v", p, v)
		}
		for _, symbol := range append(p.Outcomes(), p.Mandate()) {
			if _, err := un.ParseSymbol(symbol.String()); !symbol.IsZero() && err != nil {
				t.Errorf("%v: %v", p, err)
			}
		}
		if b := p.Body(); b != "" && un.MustParseSymbol(b+"/75/1").BodyName() == "" {
			t.Errorf("%v meets as %q, which has no name", p, b)
		}
		for s := range p.Sessions() {
			if s.Process() != p {
				t.Errorf("%v is among the sessions of %v", s, p)
			}
		}
	}
	p := un.ProcessOEWG2021
	p.Outcomes()[0] = un.Symbol{}
	want := []un.Symbol{un.MustParseSymbol("A/77/275"), un.MustParseSymbol("A/78/265"), un.MustParseSymbol("A/79/214"), un.MustParseSymbol("A/80/257")}
	if diff := cmp.Diff(want, p.Outcomes(), cmp.Comparer(func(a, b un.Symbol) bool { return a == b })); diff != "" {
		t.Errorf("outcomes of %v (-want +got):\n%s", p, diff)
	}
	if none := un.ProcessNone; len(slices.Collect(none.Sessions())) != 0 || !none.Mandate().IsZero() || none.Outcomes() != nil {
		t.Error("no process has sessions, a mandate or outcomes")
	}
}

// The days on which something in the field was said or voted, and the session in which it was.
func TestSessionContains(t *testing.T) {
	for _, tt := range []struct {
		session, date string
		want          bool
	}{
		{"oewg-2019-2021-1", "2019-09-11", true},
		{"oewg-2021-2025-2", "2022-03", true},
		{"oewg-2021-2025-2", "2022-04-02", false},
		{"oewg-2021-2025-10", "2025-02", true},
		{"oewg-2021-2025-10", "2025-02-16", false},
		{"oewg-2021-2025-inter-sessional", "2022-06-30", true},
		{"oewg-2021-2025-inter-sessional", "2025-07-12", false},
		{"first-committee-74", "2019-11-06", true},
		{"first-committee-74", "2020-10-01", false},
		{"ga-plenary-53", "1998-12-04", true},
		{"ga-plenary-75", "2021-05-26", true},
		{"ga-plenary-80", "2025-12-01", true},
		{"gge-2019-2021", "2021-05-28", true},
		{"gge-2019-2021", "2022", false},
		{"cybercrime-convention-signing", "2025-10", true},
		{"cybercrime-convention-signing", "2025-10-24", false},
	} {
		if got := un.MustParseSession(tt.session).Contains(un.MustParseDate(tt.date)); got != tt.want {
			t.Errorf("%s contains %s: %v, want %v", tt.session, tt.date, got, tt.want)
		}
	}
	if un.OEWG2021Session10.Contains(un.Date{}) || un.Session(0).Contains(un.MustParseDate("2025")) {
		t.Error("no date is in a session, or a date in none")
	}
}

func TestGASessions(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.OneOf(rapid.IntRange(-1, 300), rapid.IntRange(un.FirstGASession, un.LastGASession)).Draw(t, "n")
		for prefix, f := range map[string]func(int) (un.Session, error){"first-committee": un.FirstCommittee, "ga-plenary": un.GAPlenary} {
			s, err := f(n)
			code := fmt.Sprintf("%s-%d", prefix, n)
			parsed, parseErr := un.ParseSession(code)
			if s != parsed || (err == nil) != (parseErr == nil) || (err == nil) != (n >= un.FirstGASession && n <= un.LastGASession) {
				t.Fatalf("%d: %v, %v; the code %q is %v, %v", n, s, err, code, parsed, parseErr)
			}
			if err != nil {
				if ce := codeError(t, err); ce.Problem != diag.Unknown || ce.Input != code {
					t.Fatalf("%d: %v", n, err)
				}
				continue
			}
			if s.String() != code || s.Number() != n || s.First().Year() != 1945+n || s.Last().Year() != 1946+n {
				t.Fatalf("%v: number %d, %v to %v", s, s.Number(), s.First(), s.Last())
			}
		}
	})
}

func TestParseSessionRefuses(t *testing.T) {
	for _, tt := range []struct {
		in      string
		problem diag.Problem
		nearest string
	}{
		{"oewg-2021-2025-12", diag.Unknown, "oewg-2021-2025-1"},
		{"oewg-2021-2025-organisational", diag.Unknown, "oewg-2021-2025-organizational"},
		{"OEWG 2021-2025 10", diag.Malformed, "oewg-2021-2025-10"},
		{"oewg-2021-2025-10 ", diag.Malformed, "oewg-2021-2025-10"},
		{"", diag.Malformed, ""},
		{"10", diag.Unknown, ""},
	} {
		s, err := un.ParseSession(tt.in)
		ce := codeError(t, err)
		if s != 0 || ce.Problem != tt.problem || ce.Nearest() != tt.nearest {
			t.Errorf("ParseSession(%q): problem %d, nearest %q; want %d, %q", tt.in, ce.Problem, ce.Nearest(), tt.problem, tt.nearest)
		}
	}
	kept := un.GGE2019
	if err := kept.UnmarshalText([]byte("gge-2019")); err == nil || kept != un.GGE2019 {
		t.Errorf("a refused text left %v, error %v", kept, err)
	}
	if none := un.Session(0); none.Process().IsValid() || none.Name() != "" || !none.Mandate().IsZero() || none.First().IsValid() {
		t.Error("the zero session says something")
	}
	if beyond := un.Session(60000); beyond.IsValid() || beyond.String() != "invalid session 60000" || beyond.Name() != "" {
		t.Errorf("an invalid session is %v", beyond)
	}
}

func FuzzParseSession(f *testing.F) {
	for s := range un.Sessions() {
		f.Add(s.String())
	}
	f.Add("OEWG 2021-2025 10")
	f.Fuzz(func(t *testing.T, in string) {
		s, err := un.ParseSession(in)
		if (err == nil) != s.IsValid() || err == nil && s.String() != in {
			t.Fatalf("%q gives %v, %v", in, s, err)
		}
		if err != nil {
			if hint := codeError(t, err).Hint; hint != "" {
				un.MustParseSession(hint)
			}
		}
	})
}

func FuzzParseProcess(f *testing.F) {
	for p := range un.Processes() {
		f.Add(p.String())
	}
	f.Fuzz(func(t *testing.T, in string) {
		if p, err := un.ParseProcess(in); (err == nil) != p.IsValid() || err == nil && p.String() != in {
			t.Fatalf("%q gives %v, %v", in, p, err)
		}
	})
}

func ExampleParseSession() {
	s, err := un.ParseSession("oewg-2021-2025-8")
	fmt.Println(s.Name(), s.First(), s.Last(), s.Mandate(), s.Outcome(), err)
	_, err = un.ParseSession("oewg-2021-2025-organisational")
	fmt.Println(err)
	// Output:
	// OEWG 2021–2025, eighth substantive session 2024-07-08 2024-07-12 A/RES/75/240 A/79/214 <nil>
	// unknown session "oewg-2021-2025-organisational"; did you mean "oewg-2021-2025-organizational"?
}

func ExampleSession_Contains() {
	s := un.OEWG2021Session10
	fmt.Println(s.Contains(un.MustParseDate("2025-02")), s.Contains(un.MustParseDate("2025-02-24")))
	// Output: true false
}

func ExampleFirstCommittee() {
	s, err := un.FirstCommittee(74)
	fmt.Println(s, s.Name(), err)
	// Output: first-committee-74 General Assembly, 74th session, First Committee <nil>
}

func ExampleGAPlenary() {
	_, err := un.GAPlenary(52)
	fmt.Println(err)
	// Output: unknown session "ga-plenary-52"
}

func ExampleParseProcess() {
	p, err := un.ParseProcess("oewg-2021-2025")
	fmt.Println(p.Mandate(), p.Outcomes(), p.Verification(), err)
	// Output: A/RES/75/240 [A/77/275 A/78/265 A/79/214 A/80/257] seen <nil>
}

func ExampleProcess_Sessions() {
	for s := range un.ProcessGGE.Sessions() {
		fmt.Println(s, s.Mandate(), s.Outcome())
	}
	// Output:
	// gge-2004-2005 A/RES/58/32 no symbol
	// gge-2009-2010 A/RES/60/45 A/65/201
	// gge-2012-2013 A/RES/66/24 A/68/98
	// gge-2014-2015 A/RES/68/243 A/70/174
	// gge-2016-2017 A/RES/70/237 no symbol
	// gge-2019-2021 A/RES/73/266 A/76/135
}

func ExampleProcesses() {
	for p := range un.Processes() {
		fmt.Println(p)
	}
	// Output:
	// oewg-2019-2021
	// oewg-2021-2025
	// gge
	// global-mechanism
	// first-committee
	// ga-plenary
	// cybercrime-convention
	// none
}
