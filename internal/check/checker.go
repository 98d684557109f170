package check

import (
	"errors"
	"fmt"
	"iter"
	"strings"

	"github.com/cybernorms/cybernorms/diag"
	"github.com/cybernorms/cybernorms/internal/near"
)

// List collects what a Validate method finds.
type List struct {
	Findings diag.Findings

	counts  map[diag.RuleID]int
	guesses int
}

// maxListed is how many findings of one rule a list takes. No reader gets so far, and a file of a megabyte can have a
// million. It counts by rule, so that a thousand notes never keep an error from being seen.
const maxListed = 1000

// maxGuesses bounds how many nearest words are looked for in one record: a list of many thousand wrong words is not mended
// one by one.
const maxGuesses = 200

// Nearest returns the right word that a wrong one most resembles, or "" where none is near or too many were asked for.
func (l *List) Nearest(wrong string, right iter.Seq[string]) string {
	if l.guesses++; l.guesses > maxGuesses {
		return ""
	}
	return near.Word(wrong, right)
}

// Add appends findings.
func (l *List) Add(f ...diag.Finding) {
	if l.counts == nil {
		l.counts = map[diag.RuleID]int{}
	}
	for _, f := range f {
		if l.counts[f.Rule]++; l.counts[f.Rule] <= maxListed {
			l.Findings = append(l.Findings, f)
		}
	}
}

// Report appends a finding of a rule about what was seen at p; "" where nothing was.
func (l *List) Report(r diag.Rule, p diag.Pointer, seen, summary string) {
	f := r.Found(p, summary)
	f.Seen = seen
	l.Add(f)
}

// Within appends what a part of the record at p found of itself: its pointers go on from there.
func (l *List) Within(p diag.Pointer, fs diag.Findings) {
	for _, f := range fs {
		f.Pointer = p + f.Pointer
		l.Add(f)
	}
}

// Need adds [Missing] unless present.
func (l *List) Need(p diag.Pointer, present bool) {
	if !present {
		l.Add(Missing(p))
	}
}

// Text judges a free text. An absent one is the empty text.
func (l *List) Text(p diag.Pointer, s string) {
	if s != "" && Blank(s) {
		l.Add(Empty(p, "blanks only"))
	}
}

// NeedText judges a free text that must be there.
func (l *List) NeedText(p diag.Pointer, s string) {
	l.Need(p, s != "")
	l.Text(p, s)
}

// Texts judges a list of free texts: none empty, none twice.
func (l *List) Texts(p diag.Pointer, list []string) {
	seen := make(map[string]bool, len(list))
	for i, s := range list {
		if s == "" {
			l.Add(Empty(p.Index(i), "an empty text"))
		}
		l.Text(p.Index(i), s)
		if seen[s] {
			l.Add(Twice(p.Index(i), s))
		}
		seen[s] = true
	}
}

// Positive judges a number that counts from 1. Zero is absence.
func (l *List) Positive(p diag.Pointer, n int) {
	if n < 0 {
		l.Add(OutOfRange(p, n, 1, 0))
	}
}

// Blank reports whether s has nothing but spaces, tabs and line ends.
func Blank(s string) bool { return strings.Trim(s, " \t\r\n") == "" }

// Validity is a code: a comparable value that knows whether it is one of its kind, and says why it cannot be written.
type Validity interface {
	comparable
	IsValid() bool
	MarshalText() ([]byte, error)
}

// CodeAt judges a code that may be absent: its zero value is absence.
func CodeAt[T Validity](l *List, p diag.Pointer, v T) {
	var absent T
	if v != absent && !v.IsValid() {
		l.Add(Code(p, refusal(v)))
	}
}

// refusal returns why an invalid code cannot be written: the words that its parser has for it.
func refusal[T Validity](v T) *diag.CodeError {
	e := &diag.CodeError{What: "code"}
	if _, err := v.MarshalText(); errors.As(err, &e) && e.Problem != diag.Zero {
		return e
	}
	// A number outside its list has no spelling that a parser could refuse.
	return &diag.CodeError{What: e.What, Input: fmt.Sprint(v), Problem: diag.Unknown}
}

// NeedCode judges a code that must be there.
func NeedCode[T Validity](l *List, p diag.Pointer, v T) {
	var absent T
	l.Need(p, v != absent)
	CodeAt(l, p, v)
}

// CodesAt judges a list of codes: each valid, none twice.
func CodesAt[T Validity](l *List, p diag.Pointer, vs []T) {
	seen := make(map[T]bool, len(vs))
	for i, v := range vs {
		NeedCode(l, p.Index(i), v)
		if seen[v] {
			l.Add(Twice(p.Index(i), fmt.Sprint(v)))
		}
		seen[v] = true
	}
}
