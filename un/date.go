package un

import (
	"cmp"
	"fmt"
	"time"

	"github.com/cybernorms/cybernorms/diag"
)

// Date is a day, a month or a year of the Gregorian calendar: "2025-02-17", "2025-02", "2025".
// It is comparable; the zero value is invalid, and in a record means that no date is known.
//
// Years run from 1900 to 2199: wide enough for every treaty and document that the field cites, narrow enough that most
// slips of the finger ("0225", "20225", "2925") are refused.
//
// A date with month or year precision is some day in that month or year. The comparing methods say for each case
// whether they answer "certainly" or "possibly"; with an invalid date they all answer false.
type Date struct {
	year  uint16
	month uint8 // 0: not known
	day   uint8 // 0: not known
}

const (
	minYear = 1900
	maxYear = 2199

	dateForm = "a day, month or year such as 2025-02-17, 2025-02 or 2025"
)

// ParseDate returns the date that s writes as YYYY, YYYY-MM or YYYY-MM-DD, in ASCII digits.
//
// Any other text is a [*diag.CodeError]: Malformed, with the right spelling as its hint where only one date can be
// meant ("17 Feb 2025", "2025/02/17", but not "03/02/2025"); or Unknown for a day, month or year that has the right form
// and does not exist or is out of range ("2024-02-30", "2025-13", "1066").
func ParseDate(s string) (Date, error) {
	if !dateShaped(s) {
		return Date{}, &diag.CodeError{What: "date", Input: s, Problem: diag.Malformed, Form: dateForm, Hint: dateHint(s)}
	}
	d := Date{year: uint16(decimal(s[:4]))}
	if len(s) > 4 {
		d.month = uint8(decimal(s[5:7]))
	}
	if len(s) > 7 {
		d.day = uint8(decimal(s[8:]))
	}
	exists := d.year >= minYear && d.year <= maxYear &&
		(len(s) == 4 || d.month >= 1 && d.month <= 12) &&
		(len(s) <= 7 || d.day >= 1 && d.day <= lastDay(d.year, d.month))
	if !exists {
		return Date{}, &diag.CodeError{What: "date", Input: s, Problem: diag.Unknown,
			Form: "the calendar has no such day in the years 1900 to 2199"}
	}
	return d, nil
}

// dateShaped reports whether s is YYYY, YYYY-MM or YYYY-MM-DD with any ASCII digits.
func dateShaped(s string) bool {
	if len(s) != len("2025") && len(s) != len("2025-02") && len(s) != len("2025-02-17") {
		return false
	}
	for i := range len(s) {
		dash := i == 4 || i == 7
		if dash != (s[i] == '-') || !dash && (s[i] < '0' || s[i] > '9') {
			return false
		}
	}
	return true
}

// decimal returns the value of a few ASCII digits.
func decimal(digits string) int {
	n := 0
	for i := range len(digits) {
		n = 10*n + int(digits[i]-'0')
	}
	return n
}

// lastDay returns the number of days of a month from 1 to 12.
func lastDay(year uint16, month uint8) uint8 {
	switch month {
	case 2:
		if year%4 == 0 && (year%100 != 0 || year%400 == 0) {
			return 29
		}
		return 28
	case 4, 6, 9, 11:
		return 30
	default:
		return 31
	}
}

// MustParseDate is [ParseDate] for dates in source code. It panics on any other text.
func MustParseDate(s string) Date { return must(ParseDate(s)) }

// dateOrNone reads a date of a table, in which "" is no date.
func dateOrNone(s string) Date {
	if s == "" {
		return Date{}
	}
	return MustParseDate(s)
}

// DateOf returns the day of t in t's own location, or no date if its year is out of range.
func DateOf(t time.Time) Date {
	year, month, day := t.Date()
	if year < minYear || year > maxYear {
		return Date{}
	}
	return Date{uint16(year), uint8(month), uint8(day)}
}

// IsValid reports whether d is a date.
func (d Date) IsValid() bool { return d.year > 0 }

// IsZero reports whether d is the zero value: no date.
func (d Date) IsZero() bool { return d == Date{} }

// Year returns the year, from 1900 to 2199, or 0 for no date.
func (d Date) Year() int { return int(d.year) }

// Month returns the month, or 0 where it is not known.
func (d Date) Month() time.Month { return time.Month(d.month) }

// Day returns the day of the month, or 0 where it is not known.
func (d Date) Day() int { return int(d.day) }

// Precision returns how much of d is known. For no date it is the invalid zero.
func (d Date) Precision() Precision {
	switch {
	case d.year == 0:
		return 0
	case d.month == 0:
		return YearPrecision
	case d.day == 0:
		return MonthPrecision
	default:
		return DayPrecision
	}
}

// String returns the date as [ParseDate] reads it, or a text that says that there is none.
func (d Date) String() string {
	switch d.Precision() {
	case YearPrecision:
		return fmt.Sprintf("%04d", d.year)
	case MonthPrecision:
		return fmt.Sprintf("%04d-%02d", d.year, d.month)
	case DayPrecision:
		return fmt.Sprintf("%04d-%02d-%02d", d.year, d.month, d.day)
	default:
		return "no date"
	}
}

// MarshalText encodes the date as [Date.String] writes it. The zero value is a [*diag.CodeError].
func (d Date) MarshalText() ([]byte, error) {
	if !d.IsValid() {
		return nil, &diag.CodeError{What: "date", Problem: diag.Zero}
	}
	return []byte(d.String()), nil
}

// UnmarshalText decodes what [Date.MarshalText] writes. On error *d is left as it was.
func (d *Date) UnmarshalText(text []byte) error { return unmarshal(d, text, ParseDate) }

// First returns the first day that d can be.
func (d Date) First() Date {
	if !d.IsValid() {
		return Date{}
	}
	return Date{d.year, max(d.month, 1), max(d.day, 1)}
}

// Last returns the last day that d can be.
func (d Date) Last() Date {
	switch d.Precision() {
	case YearPrecision:
		return Date{d.year, 12, 31}
	case MonthPrecision:
		return Date{d.year, d.month, lastDay(d.year, d.month)}
	default:
		return d
	}
}

// Before reports whether d is certainly before e: the last day that d can be is before the first that e can be.
func (d Date) Before(e Date) bool {
	return d.IsValid() && e.IsValid() && d.Last().key() < e.First().key()
}

// After reports whether d is certainly after e.
func (d Date) After(e Date) bool { return e.Before(d) }

// SameDay reports whether d and e are both known to the day and are the same day.
func (d Date) SameDay(e Date) bool { return d == e && d.Precision() == DayPrecision }

// AsOf reports whether a thing dated d counts as of a day: from the last day that d can be on, so that nothing counts
// before it has certainly happened. A month or year stands for its end: as of 2025 is as of 2025-12-31.
func (d Date) AsOf(day Date) bool {
	return d.IsValid() && day.IsValid() && d.Last().key() <= day.Last().key()
}

// Within reports whether d certainly falls from first to last, both included, whichever days the three can be.
func (d Date) Within(first, last Date) bool {
	return d.IsValid() && first.IsValid() && last.IsValid() &&
		first.Last().key() <= d.First().key() && d.Last().key() <= last.First().key()
}

// CanFallWithin reports whether d possibly falls from first to last, both included: there are days that the three can
// be of which it is true.
func (d Date) CanFallWithin(first, last Date) bool {
	return d.IsValid() && first.IsValid() && last.IsValid() &&
		max(first.First().key(), d.First().key()) <= min(d.Last().key(), last.Last().key())
}

// Compare orders dates for sorting: by the first day that they can be, then the less precise first. No date is before
// all dates. It says nothing of what happened first; that is [Date.Before].
func (d Date) Compare(e Date) int { return cmp.Compare(d.key(), e.key()) }

// key orders dates: an unknown month or day is 0, and so stands before the first of its like.
func (d Date) key() int { return int(d.year)<<9 | int(d.month)<<5 | int(d.day) }
