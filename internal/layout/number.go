package layout

import (
	"strconv"
	"strings"
)

const (
	numberTooLong   = "too long"
	numberZeros     = "begins with a zero that means nothing"
	numberNoDigit   = "has no digit where one must stand"
	numberPlus      = "begins with a plus sign"
	numberPoint     = "begins with a point"
	numberHex       = "is not decimal"
	numberBadLetter = "is followed by a letter"
)

// scanNumber finds the end of the number of JSON that text begins with, and what is wrong with it, "" for nothing.
// A number that is too long is scanned to its end, but never parsed.
func scanNumber(text string, lim *Limits) (end int, problem string) {
	i := 0
	digits := func() bool {
		start := i
		for i < len(text) && text[i] >= '0' && text[i] <= '9' {
			i++
		}
		return i > start
	}
	if strings.HasPrefix(text, "+") {
		return 1, numberPlus
	}
	if strings.HasPrefix(text, "-") {
		i++
	}
	if strings.HasPrefix(text[i:], ".") {
		return i + 1, numberPoint
	}
	zero := strings.HasPrefix(text[i:], "0")
	start := i
	if !digits() {
		return i, numberNoDigit
	}
	if zero && i-start > 1 {
		return i, numberZeros
	}
	if i < len(text) && text[i] == '.' {
		if i++; !digits() {
			return i, numberNoDigit
		}
	}
	large := false
	if i < len(text) && (text[i] == 'e' || text[i] == 'E') {
		if i++; i < len(text) && (text[i] == '+' || text[i] == '-') {
			i++
		}
		from := i
		if !digits() {
			return i, numberNoDigit
		}
		exponent := strings.TrimLeft(text[from:i], "0")
		n, err := strconv.Atoi("0" + exponent)
		large = len(exponent) > 9 || err != nil || n > lim.Exponent
	}
	if i < len(text) && (text[i] == 'x' || text[i] == 'X') {
		return i + 1, numberHex
	}
	if i < len(text) && (text[i] == '_' || text[i] >= 'a' && text[i] <= 'z' || text[i] >= 'A' && text[i] <= 'Z') {
		return i + 1, numberBadLetter
	}
	if i > lim.Number || large {
		return i, numberTooLong
	}
	return i, ""
}

// isInt64 reports whether the number is written as a whole one that fits.
func isInt64(text string) bool {
	_, err := strconv.ParseInt(text, 10, 64)
	return err == nil
}
