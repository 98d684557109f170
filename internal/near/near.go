// Package near finds the right word that a wrong one most resembles.
//
// The module's model is standard library only, so the few lines of edit distance are its own.
package near

import (
	"iter"
	"strings"
	"unicode/utf8"
)

// maxRunes bounds the work: nobody mistypes a word of a hundred letters into a code.
const maxRunes = 100

// Word returns the candidate nearest to input, or "" where none is near enough to be meant.
// Of several equally near ones it returns the first, so the result depends on the order alone.
// A difference of case only, or of "_" and " " for "-", counts as nothing.
func Word(input string, candidates iter.Seq[string]) string {
	if utf8.RuneCountInString(input) > maxRunes {
		return ""
	}
	var m matrix
	in, other := fold(nil, input), []rune(nil)
	best, bestDistance := "", maxRunes
	for c := range candidates {
		other = fold(other[:0], c)
		// Only less than the best so far is of interest, which spares most of the work in a long list.
		allowed := min(tolerance(min(len(in), len(other))), bestDistance-1)
		if abs(len(in)-len(other)) > allowed {
			continue
		}
		if d := m.distance(in, other); d <= allowed {
			best, bestDistance = c, d
			if d == 0 {
				break
			}
		}
	}
	return best
}

// tolerance returns how many letters may differ where the shorter word has n: a third, and never all of them.
func tolerance(n int) int { return max(n/3, min(n-1, 1)) }

var separators = strings.NewReplacer("_", "-", " ", "-")

func fold(buf []rune, s string) []rune {
	for _, r := range separators.Replace(strings.ToLower(s)) {
		buf = append(buf, r)
	}
	return buf
}

func abs(n int) int { return max(n, -n) }

// Distance counts the letters to insert, delete, replace or swap with their neighbour (no letter twice) to turn a into b.
func Distance(a, b []rune) int {
	var m matrix
	return m.distance(a, b)
}

// matrix holds the last three rows of the table of distances, to be used again for the next word.
type matrix struct{ before, last, row []int }

func (m *matrix) distance(a, b []rune) int {
	if len(m.row) <= len(b) {
		m.before, m.last, m.row = make([]int, len(b)+1), make([]int, len(b)+1), make([]int, len(b)+1)
	}
	before, last, row := m.before, m.last, m.row
	for j := range len(b) + 1 {
		last[j] = j
	}
	for i := range a {
		row[0] = i + 1
		for j := range b {
			cost := 1
			if a[i] == b[j] {
				cost = 0
			}
			row[j+1] = min(last[j]+cost, last[j+1]+1, row[j]+1)
			if i > 0 && j > 0 && a[i] == b[j-1] && a[i-1] == b[j] {
				row[j+1] = min(row[j+1], before[j-1]+1)
			}
		}
		before, last, row = last, row, before
	}
	return last[len(b)]
}
