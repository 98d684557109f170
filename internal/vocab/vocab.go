// Package vocab holds closed vocabularies: small integer codes, each with one word and its meaning.
//
// A vocabulary is a table keyed by its constants, so that constant and row stand in one file and cannot drift apart.
package vocab

import (
	"fmt"
	"iter"
	"slices"

	"github.com/cybernorms/cybernorms/diag"
)

// Table is a closed vocabulary. Row 0 is empty: the zero code is invalid.
type Table[T ~uint8 | ~uint16] struct {
	what   string
	rows   []diag.Word
	byCode map[string]T
}

// New makes the table of the vocabulary that what names in the singular. It panics on an empty or a repeated word:
// tables are written in source, and are wrong before the program has started.
func New[T ~uint8 | ~uint16](what string, rows []diag.Word) *Table[T] {
	t := &Table[T]{what: what, rows: rows, byCode: make(map[string]T, len(rows))}
	for i, r := range rows[1:] {
		if _, twice := t.byCode[r.Code]; twice || r.Code == "" {
			panic(fmt.Sprintf("vocabulary of %s: empty or repeated word %q in row %d", what, r.Code, i+1))
		}
		t.byCode[r.Code] = T(i + 1)
	}
	return t
}

// Parse returns the code with that one spelling, or a [*diag.CodeError].
func (t *Table[T]) Parse(s string) (T, error) {
	if v, ok := t.byCode[s]; ok {
		return v, nil
	}
	return 0, &diag.CodeError{What: t.what, Input: s, Problem: diag.Unknown, Allowed: t.Codes()}
}

// IsValid reports whether v is a code of the vocabulary.
func (t *Table[T]) IsValid(v T) bool { return v > 0 && int(v) < len(t.rows) }

// String returns v's word, or a text that says that v is invalid.
func (t *Table[T]) String(v T) string {
	if !t.IsValid(v) {
		return fmt.Sprintf("invalid %s %d", t.what, v)
	}
	return t.rows[v].Code
}

// MarshalText encodes v as its word. An invalid v is a [*diag.CodeError].
func (t *Table[T]) MarshalText(v T) ([]byte, error) {
	if !t.IsValid(v) {
		return nil, &diag.CodeError{What: t.what, Problem: diag.Zero}
	}
	return []byte(t.rows[v].Code), nil
}

// UnmarshalText decodes text into *v. On error *v is left as it was.
func (t *Table[T]) UnmarshalText(v *T, text []byte) error {
	parsed, err := t.Parse(string(text))
	if err == nil {
		*v = parsed
	}
	return err
}

// Codes returns the words in the table's order. The slice is the caller's.
func (t *Table[T]) Codes() []string {
	codes := make([]string, 0, len(t.rows))
	for _, r := range t.rows[1:] {
		codes = append(codes, r.Code)
	}
	return codes
}

// Vocabulary returns the words with their meanings, in the table's order. The slice is the caller's.
func (t *Table[T]) Vocabulary() []diag.Word { return slices.Clone(t.rows[1:]) }

// All yields the valid codes in the table's order.
func (t *Table[T]) All() iter.Seq[T] {
	return func(yield func(T) bool) {
		for i := range t.rows[1:] {
			if !yield(T(i + 1)) {
				return
			}
		}
	}
}
