package diag

import (
	"fmt"
	"slices"

	"github.com/cybernorms/cybernorms/internal/near"
)

// Problem says in which way a code was refused. The zero value is invalid.
type Problem uint8

const (
	// Malformed says that the text does not have the form of such a code: no list could make it one.
	Malformed Problem = iota + 1
	// Unknown says that the text has the right form, and that no such code is in the list.
	Unknown
	// Zero says that a Go value was never set, and so cannot be written.
	Zero
)

// CodeError says why a text is not a code of some kind. Every Parse function of this module returns it.
type CodeError struct {
	What    string   // what the code names, in the singular: "State", "stance"
	Input   string   // the text as it was given; empty for Zero
	Problem Problem  // in which way it was refused
	Form    string   // for Malformed: what a well-formed one looks like, in a few words
	Allowed []string // for Unknown: every allowed word, in the list's order; nil where the list is long or open
	Hint    string   // the nearest right word where the one who refused knows it better than Allowed does
}

// Error returns one line, in which the input is quoted so that no control character gets through.
func (e *CodeError) Error() string {
	switch e.Problem {
	case Zero:
		return fmt.Sprintf("the %s was never set", e.What)
	case Malformed:
		s := fmt.Sprintf("%q is not a well-formed %s", e.Input, e.What)
		if e.Form != "" {
			s += ": " + e.Form
		}
		return s + e.suggestion()
	default:
		return fmt.Sprintf("unknown %s %q", e.What, e.Input) + e.suggestion()
	}
}

func (e *CodeError) suggestion() string {
	if n := e.Nearest(); n != "" {
		return fmt.Sprintf("; did you mean %q?", n)
	}
	return ""
}

// Nearest returns the right word that the input most resembles, or "" where none is near.
func (e *CodeError) Nearest() string {
	if e.Hint != "" {
		return e.Hint
	}
	return near.Word(e.Input, slices.Values(e.Allowed))
}
