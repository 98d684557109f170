package un

import (
	"fmt"
	"strings"
	"time"
	"unicode"
)

// dateHint returns the right spelling of a malformed date where only one date can be meant, or "".
func dateHint(s string) string {
	if len(s) > 40 {
		return ""
	}
	s = strings.TrimSpace(strings.Map(asciiDigit, s))
	if len(s) > len("2025-02-17") && (s[10] == 'T' || s[10] == ' ') && existingDate(s[:10]) != "" {
		return s[:10] // a point in time
	}
	words := strings.FieldsFunc(s, func(r rune) bool { return r == '-' || r == '/' || r == '.' || r == ',' || r == ' ' })
	switch len(words) {
	case 1:
		if w := words[0]; len(w) == 8 && allDigits(w) {
			return existingDate(w[:4] + "-" + w[4:6] + "-" + w[6:])
		}
		return existingDate(words[0])
	case 2:
		return monthHint(words[0], words[1])
	case 3:
		return dayHint(words[0], words[1], words[2])
	}
	return ""
}

// monthHint takes "Feb 2025", "02 2025", "2025 02" and "2025 Feb".
func monthHint(a, b string) string {
	if isYear(a) {
		a, b = b, a
	}
	if m := monthNamed(a); m > 0 && isYear(b) {
		return existingDate(fmt.Sprintf("%s-%02d", b, m))
	}
	return ""
}

// dayHint takes the year first, then the month and the day; or the year last, and before it the day and the month in whichever
// order can be told from them.
func dayHint(a, b, c string) string {
	if isYear(a) {
		return dayOf(c, b, a)
	}
	if !isYear(c) {
		return ""
	}
	first, second := dayOf(a, b, c), dayOf(b, a, c)
	switch {
	case first == "" || first == second:
		return second
	case second == "":
		return first
	default:
		return ""
	}
}

func dayOf(day, month, year string) string {
	m := monthNamed(month)
	if !shortNumber(day) || m == 0 {
		return ""
	}
	return existingDate(fmt.Sprintf("%s-%02d-%02d", year, m, decimal(day)))
}

// existingDate returns s if it is a date, or "".
func existingDate(s string) string {
	if dateShaped(s) {
		if d, err := ParseDate(s); err == nil {
			return d.String()
		}
	}
	return ""
}

// monthNamed returns the month of a number or of an English name of at least three letters, or 0.
func monthNamed(s string) int {
	if shortNumber(s) {
		return decimal(s)
	}
	for m := time.January; m <= time.December; m++ {
		if len(s) >= 3 && len(s) <= len(m.String()) && strings.EqualFold(s, m.String()[:len(s)]) {
			return int(m)
		}
	}
	return 0
}

func isYear(s string) bool      { return len(s) == 4 && allDigits(s) }
func shortNumber(s string) bool { return len(s) <= 2 && allDigits(s) }
func allDigits(s string) bool   { return s != "" && strings.Trim(s, "0123456789") == "" }

// asciiDigit turns the fullwidth digits into ASCII ones and every kind of blank into a space.
func asciiDigit(r rune) rune {
	switch {
	case r >= '０' && r <= '９':
		return r - '０' + '0'
	case unicode.IsSpace(r):
		return ' '
	default:
		return r
	}
}
