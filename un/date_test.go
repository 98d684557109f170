package un_test

import (
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"testing"
	"time"

	"pgregory.net/rapid"

	"github.com/cybernorms/cybernorms/diag"
	"github.com/cybernorms/cybernorms/un"
)

// codeError returns the CodeError that err is, and fails the test where it is none.
func codeError(t interface {
	Helper()
	Fatalf(string, ...any)
}, err error) *diag.CodeError {
	t.Helper()
	var ce *diag.CodeError
	if !errors.As(err, &ce) {
		t.Fatalf("error is %v (%T), want a *diag.CodeError", err, err)
	}
	return ce
}

func TestParseDateRefuses(t *testing.T) {
	tests := []struct {
		in      string
		problem diag.Problem
		nearest string
	}{
		{"2024-02-30", diag.Unknown, ""},
		{"2023-02-29", diag.Unknown, ""},
		{"1900-02-29", diag.Unknown, ""},
		{"2025-04-31", diag.Unknown, ""},
		{"2025-13", diag.Unknown, ""},
		{"2025-00", diag.Unknown, ""},
		{"2025-01-00", diag.Unknown, ""},
		{"2025-00-01", diag.Unknown, ""},
		{"1899", diag.Unknown, ""},
		{"2200-01-01", diag.Unknown, ""},
		{"0000", diag.Unknown, ""},

		{"", diag.Malformed, ""},
		{"25", diag.Malformed, ""},
		{"2025-", diag.Malformed, "2025"},
		{"20225", diag.Malformed, ""},
		{"-025", diag.Malformed, ""},
		{"+2025-01", diag.Malformed, ""},
		{"2025-2-3", diag.Malformed, "2025-02-03"},
		{"2025-02-17T00:00", diag.Malformed, "2025-02-17"},
		{"2025-02-17 10:00:00", diag.Malformed, "2025-02-17"},
		{"2025-02-17Z", diag.Malformed, ""},
		{" 2025-02-17", diag.Malformed, "2025-02-17"},
		{"2025-02-17\u00a0", diag.Malformed, "2025-02-17"},
		{"２０２５-02-17", diag.Malformed, "2025-02-17"},
		{"٢٠٢٥", diag.Malformed, ""},
		{"20250217", diag.Malformed, "2025-02-17"},
		{"2025/02/17", diag.Malformed, "2025-02-17"},
		{"2025.02.17", diag.Malformed, "2025-02-17"},
		{"2025 Feb 17", diag.Malformed, "2025-02-17"},
		{"17 Feb 2025", diag.Malformed, "2025-02-17"},
		{"17 february 2025", diag.Malformed, "2025-02-17"},
		{"February 17, 2025", diag.Malformed, "2025-02-17"},
		{"17.02.2025", diag.Malformed, "2025-02-17"},
		{"02/17/2025", diag.Malformed, "2025-02-17"},
		{"02/02/2025", diag.Malformed, "2025-02-02"},
		{"03/02/2025", diag.Malformed, ""},
		{"30 Feb 2025", diag.Malformed, ""},
		{"Feb 2025", diag.Malformed, "2025-02"},
		{"2025/2", diag.Malformed, "2025-02"},
		{"17-21 February 2025", diag.Malformed, ""},
		{"2025-02-17\u202e", diag.Malformed, ""},
		{"mid-2025", diag.Malformed, ""},
	}
	for _, tt := range tests {
		d, err := un.ParseDate(tt.in)
		ce := codeError(t, err)
		if ce.Problem != tt.problem || ce.Nearest() != tt.nearest || ce.Input != tt.in || !d.IsZero() {
			t.Errorf("ParseDate(%q) = %v, problem %d, nearest %q; want no date, problem %d, nearest %q",
				tt.in, d, ce.Problem, ce.Nearest(), tt.problem, tt.nearest)
		}
	}
}

// genDay draws days near the edges of months and years, without calling the parser.
func genDay() *rapid.Generator[time.Time] {
	return rapid.Custom(func(t *rapid.T) time.Time {
		year := rapid.OneOf(rapid.IntRange(1900, 2199), rapid.IntRange(2023, 2025)).Draw(t, "year")
		return time.Date(year, time.January, rapid.IntRange(1, 365).Draw(t, "day of year"), 0, 0, 0, 0, time.UTC)
	})
}

// span is a date's text with the days that the standard library says it can be.
type span struct {
	text        string
	first, last time.Time
}

func genSpan() *rapid.Generator[span] {
	return rapid.Custom(func(t *rapid.T) span {
		day := genDay().Draw(t, "date")
		switch rapid.IntRange(0, 2).Draw(t, "precision") {
		case 0:
			first := time.Date(day.Year(), time.January, 1, 0, 0, 0, 0, time.UTC)
			return span{day.Format("2006"), first, first.AddDate(1, 0, -1)}
		case 1:
			first := time.Date(day.Year(), day.Month(), 1, 0, 0, 0, 0, time.UTC)
			return span{day.Format("2006-01"), first, first.AddDate(0, 1, -1)}
		default:
			return span{day.Format(time.DateOnly), day, day}
		}
	})
}

func TestDateAgreesWithTheStandardLibrary(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := genSpan().Draw(t, "s")
		d, err := un.ParseDate(s.text)
		if err != nil || d.String() != s.text {
			t.Fatalf("ParseDate(%q) = %v, %v", s.text, d, err)
		}
		if d.First() != un.DateOf(s.first) || d.Last() != un.DateOf(s.last) {
			t.Fatalf("%v runs from %v to %v, want %v to %v", d, d.First(), d.Last(), s.first, s.last)
		}
		if d.Year() != s.first.Year() || d.Month() != 0 && d.Month() != s.first.Month() || d.Day() != 0 && d.Day() != s.first.Day() {
			t.Fatalf("%v has year %d, month %d, day %d", d, d.Year(), d.Month(), d.Day())
		}
	})
}

func TestEveryDayOfTheCalendar(t *testing.T) {
	for d := time.Date(1900, time.January, 1, 0, 0, 0, 0, time.UTC); d.Year() < 2200; d = d.AddDate(0, 0, 1) {
		if got := un.DateOf(d); got.String() != d.Format(time.DateOnly) || un.MustParseDate(got.String()) != got {
			t.Fatalf("%v became %v", d, got)
		}
	}
}

func TestDateRelationsAgreeWithTime(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a, b, c := genSpan().Draw(t, "a"), genSpan().Draw(t, "b"), genSpan().Draw(t, "c")
		if rapid.Bool().Draw(t, "overlapping") {
			b = span{a.first.Format(time.DateOnly), a.first, a.first}
		}
		d, e, f := un.MustParseDate(a.text), un.MustParseDate(b.text), un.MustParseDate(c.text)
		for _, r := range []struct {
			name      string
			got, want bool
		}{
			{"Before", d.Before(e), a.last.Before(b.first)},
			{"After", d.After(e), a.first.After(b.last)},
			{"SameDay", d.SameDay(e), a.first == a.last && b.first == b.last && a.first == b.first},
			{"AsOf", d.AsOf(e), !a.last.After(b.last)},
			{"Within", d.Within(e, f), !b.last.After(a.first) && !a.last.After(c.first)},
			{"CanFallWithin", d.CanFallWithin(e, f), !a.last.Before(b.first) && !a.first.After(c.last) && !c.last.Before(b.first)},
		} {
			if r.got != r.want {
				t.Errorf("%v.%s(%v [, %v]) = %v, want %v", d, r.name, e, f, r.got, r.want)
			}
		}
		if got, want := d.Compare(e), cmp.Or(a.first.Compare(b.first), cmp.Compare(len(a.text), len(b.text))); got != want {
			t.Errorf("%v.Compare(%v) = %d, want %d", d, e, got, want)
		}
	})
}

func TestBeforeIsAStrictPartialOrder(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		ds := make([]un.Date, 3)
		for i := range ds {
			ds[i] = un.MustParseDate(genSpan().Draw(t, "date").text)
		}
		a, b, c := ds[0], ds[1], ds[2]
		if a.Before(a) {
			t.Errorf("%v is before itself", a)
		}
		if a.Before(b) && b.Before(a) {
			t.Errorf("%v and %v are before each other", a, b)
		}
		if a.Before(b) && b.Before(c) && !a.Before(c) {
			t.Errorf("%v is before %v, that before %v, but not the first before the last", a, b, c)
		}
		if a.Before(b) && a.Compare(b) >= 0 {
			t.Errorf("%v is before %v and sorts after it", a, b)
		}
	})
}

func TestNoDate(t *testing.T) {
	var none un.Date
	day := un.MustParseDate("2025-02-17")
	if none.IsValid() || !none.IsZero() || none.String() != "no date" || none.Precision() != 0 || none.First() != none || none.Last() != none {
		t.Errorf("the zero date is %v, precision %v", none, none.Precision())
	}
	if none.Before(day) || day.Before(none) || none.After(day) || none.AsOf(day) || day.AsOf(none) || none.SameDay(none) ||
		day.Within(none, day) || day.CanFallWithin(day, none) || none.CanFallWithin(day, day) {
		t.Error("a relation holds with no date")
	}
	if _, err := none.MarshalText(); codeError(t, err).Problem != diag.Zero {
		t.Errorf("MarshalText of no date: %v", err)
	}
	if un.DateOf(time.Time{}) != none || un.DateOf(time.Date(2200, 1, 1, 0, 0, 0, 0, time.UTC)) != none {
		t.Error("DateOf gives a date out of range")
	}
	kept := day
	if err := kept.UnmarshalText([]byte("2025-02-30")); err == nil || kept != day {
		t.Errorf("a refused text left %v, error %v", kept, err)
	}
}

func FuzzParseDate(f *testing.F) {
	for _, s := range []string{"2025-02-17", "2025-02", "2025", "2024-02-30", "17 Feb 2025", "２０２５", "2025-02-17T00:00", "", "\xff"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		d, err := un.ParseDate(s)
		oracle := false
		for _, layout := range []string{"2006-01-02", "2006-01", "2006"} {
			parsed, err := time.Parse(layout, s)
			oracle = oracle || err == nil && len(s) == len(layout) && parsed.Year() >= 1900 && parsed.Year() < 2200
		}
		if (err == nil) != oracle || d.IsValid() != oracle {
			t.Fatalf("ParseDate(%q) = %v, %v; the standard library takes it: %v", s, d, err, oracle)
		}
		if err == nil {
			if d.String() != s {
				t.Fatalf("%q became %q", s, d)
			}
			return
		}
		if hint := codeError(t, err).Hint; hint != "" {
			if _, err := un.ParseDate(hint); err != nil {
				t.Fatalf("the hint %q for %q is refused: %v", hint, s, err)
			}
		}
	})
}

func ExampleParseDate() {
	for _, s := range []string{"2025-02-17", "2025-02", "17 Feb 2025", "2025-02-30"} {
		d, err := un.ParseDate(s)
		fmt.Println(d, err)
	}
	// Output:
	// 2025-02-17 <nil>
	// 2025-02 <nil>
	// no date "17 Feb 2025" is not a well-formed date: a day, month or year such as 2025-02-17, 2025-02 or 2025; did you mean "2025-02-17"?
	// no date unknown date "2025-02-30"
}

func ExampleDate_Before() {
	month, day := un.MustParseDate("2025-02"), un.MustParseDate("2025-02-17")
	fmt.Println(month.Before(day), day.Before(month)) // neither is certain
	fmt.Println(month.Before(un.MustParseDate("2025-03")))
	// Output:
	// false false
	// true
}

func ExampleDate_AsOf() {
	published := un.MustParseDate("2025-02") // some day in February
	fmt.Println(published.AsOf(un.MustParseDate("2025-02-17")), published.AsOf(un.MustParseDate("2025-02-28")))
	// Output: false true
}

func ExampleDate_CanFallWithin() {
	first, last := un.MustParseDate("2025-02-17"), un.MustParseDate("2025-02-21")
	d := un.MustParseDate("2025-02")
	fmt.Println(d.CanFallWithin(first, last), d.Within(first, last))
	// Output: true false
}

func ExampleDate_Compare() {
	dates := []un.Date{un.MustParseDate("2025-01-01"), un.MustParseDate("2024-12-31"), un.MustParseDate("2025")}
	slices.SortFunc(dates, un.Date.Compare)
	fmt.Println(dates)
	// Output: [2024-12-31 2025 2025-01-01]
}

func ExampleDate_MarshalText() {
	out, err := json.Marshal(map[string]un.Date{"date": un.DateOf(time.Date(2025, time.July, 11, 15, 0, 0, 0, time.UTC))})
	fmt.Println(string(out), err)
	// Output: {"date":"2025-07-11"} <nil>
}
