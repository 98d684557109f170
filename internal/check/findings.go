package check

import (
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/cybernorms/cybernorms/diag"
	"github.com/cybernorms/cybernorms/internal/near"
)

// Missing returns the finding that the member at p is required.
func Missing(p diag.Pointer) diag.Finding {
	return missing.Found(p, fmt.Sprintf("%s is missing", Quote(p.Last())))
}

// UnknownName returns the finding that the member at p has a name that does not belong there.
func UnknownName(p diag.Pointer, allowed []string) diag.Finding {
	f := unknownName.Found(p, "unknown name "+Quote(p.Last()))
	f.Seen, f.Allowed, f.Nearest = p.Last(), slices.Clone(allowed), near.Word(p.Last(), slices.Values(allowed))
	return f
}

// WrongType returns the finding that what stands at p is not what the place asks for.
// Both are phrases such as "a list".
func WrongType(p diag.Pointer, seen, allowed string) diag.Finding {
	f := wrongType.Found(p, fmt.Sprintf("%s must be %s, not %s", subject(p), allowed, seen))
	f.Seen, f.Allowed = seen, []string{allowed}
	return f
}

// Empty returns the finding that the member at p is empty. What names the emptiness: "null", "an empty list".
func Empty(p diag.Pointer, what string) diag.Finding {
	f := empty.Found(p, fmt.Sprintf("%s is present but empty", subject(p)))
	f.Seen = what
	f.Detail = "fill it, or leave it out where it is not required"
	return f
}

// Twice returns the finding that the item at p repeats an earlier one of its list. The item is empty where it is no
// single word.
func Twice(p diag.Pointer, item string) diag.Finding {
	if item == "" {
		return twice.Found(p, subject(p)+" repeats an earlier one")
	}
	f := twice.Found(p, fmt.Sprintf("%s stands twice in the list", Quote(item)))
	f.Seen = item
	return f
}

// OutOfRange returns the finding that the number at p is not from least to most. A most of 0 is no bound.
func OutOfRange(p diag.Pointer, seen, least, most int) diag.Finding {
	allowed := fmt.Sprintf("%d or more", least)
	switch {
	case least == most:
		allowed = strconv.Itoa(least)
	case most > 0:
		allowed = fmt.Sprintf("%d to %d", least, most)
	}
	f := outOfRange.Found(p, fmt.Sprintf("%s must be %s", subject(p), allowed))
	f.Seen, f.Allowed = strconv.Itoa(seen), []string{allowed}
	return f
}

// NoEnglish returns the finding that the text by language at p has none in English.
func NoEnglish(p diag.Pointer) diag.Finding {
	return noEnglish.Found(p, subject(p)+" has no English")
}

// Code returns the finding that err, a *[diag.CodeError], makes of the value at p.
func Code(p diag.Pointer, err error) diag.Finding {
	var e *diag.CodeError
	if !errors.As(err, &e) {
		// Only the Parse functions of this module are asked, and they return nothing else.
		e = &diag.CodeError{What: "value", Problem: diag.Malformed}
	}
	var f diag.Finding
	switch {
	case e.Problem == diag.Zero:
		return Missing(p)
	case e.Input == "":
		return Empty(p, "an empty text")
	case e.Problem == diag.Malformed:
		f = malformedCode.Found(p, fmt.Sprintf("%s is not a well-formed %s", Quote(e.Input), e.What))
		f.Detail = e.Form
	default:
		f = unknownCode.Found(p, fmt.Sprintf("unknown %s %s", e.What, Quote(e.Input)))
		f.Detail = e.Form
	}
	f.Seen, f.Nearest = e.Input, e.Nearest()
	if len(e.Allowed) <= maxAllowed {
		f.Allowed = slices.Clone(e.Allowed)
	}
	return f
}

// maxAllowed bounds the words that a finding lists: past it the nearest word helps and the list does not.
const maxAllowed = 40

// maxQuoted bounds what a message repeats of a file, in code points.
const maxQuoted = 60

// Quote returns s in double quotes for a message: cut to a length, every control, invisible or bidirectional character escaped.
func Quote(s string) string {
	if utf8.RuneCountInString(s) > maxQuoted {
		n := 0
		for i := range s {
			if n == maxQuoted-1 {
				s = s[:i] + "…"
				break
			}
			n++
		}
	}
	return strconv.Quote(s)
}

// subject names what stands at p for the start of a sentence.
func subject(p diag.Pointer) string {
	last := p.Last()
	switch {
	case p == "":
		return "the record"
	case last != "" && strings.Trim(last, "0123456789") == "":
		return fmt.Sprintf("item %s of %s", oneBased(last), Quote(p.Parent().Last()))
	default:
		return Quote(last)
	}
}

func oneBased(index string) string {
	n, err := strconv.Atoi(index)
	if err != nil {
		return index
	}
	return strconv.Itoa(n + 1)
}
