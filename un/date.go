package un

import (
	"fmt"
	"time"

	"github.com/cybernorms/cybernorms/diag"
)

// Date is a day, a month or a year of the Gregorian calendar: "2025-02-17", "2025-02", "2025".
// It is comparable; the zero value is invalid, and in a record means that no date is known.
type Date struct {
	year  uint16
	month uint8 // 0: not known
	day   uint8 // 0: not known
}

const dateForm = "a day, month or year such as 2025-02-17, 2025-02 or 2025"

// ParseDate returns the date that s writes as YYYY, YYYY-MM or YYYY-MM-DD. Any other text is a [*diag.CodeError].
func ParseDate(s string) (Date, error) {
	var d Date
	for _, layout := range [...]string{"2006-01-02", "2006-01", "2006"} {
		t, err := time.Parse(layout, s)
		if err != nil || len(s) != len(layout) || t.Year() == 0 {
			continue
		}
		d.year = uint16(t.Year())
		if len(layout) > len("2006") {
			d.month = uint8(t.Month())
		}
		if len(layout) > len("2006-01") {
			d.day = uint8(t.Day())
		}
		return d, nil
	}
	return Date{}, &diag.CodeError{What: "date", Input: s, Problem: diag.Malformed, Form: dateForm}
}

// MustParseDate is [ParseDate] for dates in source code. It panics on any other text.
func MustParseDate(s string) Date {
	d, err := ParseDate(s)
	if err != nil {
		panic(err)
	}
	return d
}

// IsValid reports whether d is a date.
func (d Date) IsValid() bool { return d.year > 0 }

// IsZero reports whether d is the zero value: no date.
func (d Date) IsZero() bool { return d == Date{} }

// String returns the date as [ParseDate] reads it.
func (d Date) String() string {
	switch {
	case d.year == 0:
		return "no date"
	case d.month == 0:
		return fmt.Sprintf("%04d", d.year)
	case d.day == 0:
		return fmt.Sprintf("%04d-%02d", d.year, d.month)
	default:
		return fmt.Sprintf("%04d-%02d-%02d", d.year, d.month, d.day)
	}
}

// First returns the first day that d can be.
func (d Date) First() Date { return Date{d.year, max(d.month, 1), max(d.day, 1)} }

// Last returns the last day that d can be.
func (d Date) Last() Date {
	if d.day > 0 {
		return d
	}
	month := d.month
	if month == 0 {
		month = 12
	}
	end := time.Date(int(d.year), time.Month(month)+1, 0, 0, 0, 0, 0, time.UTC)
	return Date{d.year, month, uint8(end.Day())}
}

// Before reports whether d is certainly before e: the last day that d can be is before the first that e can be.
func (d Date) Before(e Date) bool {
	return d.IsValid() && e.IsValid() && d.Last().key() < e.First().key()
}

func (d Date) key() int { return int(d.year)<<9 | int(d.month)<<5 | int(d.day) }
