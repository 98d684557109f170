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
	in := fold(input)
	best, bestDistance := "", 0
	for c := range candidates {
		folded := fold(c)
		allowed := max(1, min(len(in), len(folded))/3)
		if d := Distance(in, folded); d <= allowed && (best == "" || d < bestDistance) {
			best, bestDistance = c, d
		}
	}
	return best
}

func fold(s string) []rune {
	return []rune(strings.NewReplacer("_", "-", " ", "-").Replace(strings.ToLower(s)))
}

// Distance counts the letters to insert, delete, replace or swap with their neighbour (no letter twice) to turn a into b.
func Distance(a, b []rune) int {
	before, last, row := make([]int, len(b)+1), make([]int, len(b)+1), make([]int, len(b)+1)
	for j := range last {
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
