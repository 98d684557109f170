// Package find looks names up the way people write them.
//
// An [Index] knows texts only, each by its row. What a row stands for, which rows are names that must not be taken for
// anything else, and how the hits are ordered is the caller's.
package find

import (
	"math/bits"
	"slices"
	"strings"
	"unicode"

	"github.com/cybernorms/cybernorms/internal/near"
)

// maxQuery bounds the work, in bytes: no name is as long.
const maxQuery = 512

// Way says how a query met a text. The zero value is invalid.
type Way uint8

const (
	// Same says that both fold to one form, see [Fold] and, for the query, [FoldInOrder].
	Same Way = iota + 1
	// Repaired says that they do so once a wrong decoding of the query is undone ("TÃ¼rkiye").
	Repaired
	// Similar says that they differ by a letter or two in a long word: a guess.
	Similar
	// Begun says that the query's words are the first ones of the text: a guess.
	Begun
)

// Hit is a row whose text a query met.
type Hit struct {
	Row      int
	Way      Way
	Distance int // for Similar: letters that differ; 0 otherwise
}

// Index finds texts. It does not change once made, and may be used by several goroutines.
type Index struct {
	same   map[string][]int // folded text -> rows
	joined map[string][]int // the same without blanks
	spelt  []spelling
}

// spelling is one folded text, kept in words, with the rows that have it.
type spelling struct {
	words []word
	rows  []int
}

// word has its letters and, to tell most words apart without comparing them, the set of the letters modulo 64.
// One with a digit cannot be misspelt: "Group of 7" is not "Group of 77" with a letter missing.
type word struct {
	letters []rune
	set     uint64
	number  bool
}

// New indexes texts by their place in the slice.
func New(texts []string) *Index {
	x := &Index{same: make(map[string][]int, len(texts)), joined: make(map[string][]int, len(texts))}
	var order []string
	for row, t := range texts {
		folded := Fold(t)
		if folded == "" {
			continue
		}
		if _, ok := x.same[folded]; !ok {
			order = append(order, folded)
		}
		x.same[folded] = append(x.same[folded], row)
	}
	for _, folded := range order {
		rows := x.same[folded]
		j := strings.ReplaceAll(folded, " ", "")
		x.joined[j] = append(x.joined[j], rows...)
		x.spelt = append(x.spelt, spelling{spell(strings.Fields(folded)), rows})
	}
	return x
}

// Find returns the rows that the query meets in the first [Way] in which it meets any, in the order of rows.
// Of similar ones it returns those at the least distance. A long text or one that folds to nothing meets none.
func (x *Index) Find(query string) []Hit {
	ws := queryWords(query)
	if len(ws) == 0 {
		return nil
	}
	if rows := x.same[strings.Join(ws, " ")]; len(rows) > 0 {
		return hits(rows, Same, 0)
	}
	if rows := x.same[FoldInOrder(query)]; len(rows) > 0 {
		return hits(rows, Same, 0)
	}
	// Twice, because what was decoded wrongly once often was so again.
	for again, repaired := 0, repair(query); again < 2 && repaired != ""; again, repaired = again+1, repair(repaired) {
		if rows := x.same[Fold(repaired)]; len(rows) > 0 {
			return hits(rows, Repaired, 0)
		}
	}
	return x.similar(ws)
}

// queryWords returns the words of a query, or none if it is too long to be a name.
func queryWords(query string) []string {
	if len(query) > maxQuery {
		return nil
	}
	return words(query)
}

func hits(rows []int, w Way, distance int) []Hit {
	var hs []Hit
	for _, r := range rows {
		hs = append(hs, Hit{r, w, distance})
	}
	return hs
}

// Begun returns the rows of the texts that have more words than the query and begin with the query's, in the order of rows.
func (x *Index) Begun(query string) []Hit {
	ws := queryWords(query)
	if len(ws) == 0 {
		return nil
	}
	begins := strings.Join(ws, " ") + " "
	var rows []int
	for folded, of := range x.same {
		if strings.HasPrefix(folded, begins) {
			rows = append(rows, of...)
		}
	}
	slices.Sort(rows)
	return hits(rows, Begun, 0)
}

// maxDistance is how many letters may differ in a whole name.
const maxDistance = 3

func (x *Index) similar(ws []string) []Hit {
	if slices.ContainsFunc(ws, func(w string) bool { return strings.ContainsFunc(w, isHan) }) {
		return nil // one character of two or three is not a misspelling but another word
	}
	best, rows := maxDistance+1, []int(nil)
	if j := strings.Join(ws, ""); len(j) >= minWord {
		if joined := x.joined[j]; len(joined) > 0 { // a blank too many or too few counts as one letter
			best, rows = 1, slices.Clone(joined)
		}
	}
	query := spell(ws)
	for _, s := range x.spelt {
		switch d, ok := distance(query, s.words, best); {
		case !ok:
		case d < best:
			best, rows = d, slices.Clone(s.rows)
		default:
			rows = append(rows, s.rows...)
		}
	}
	slices.Sort(rows)
	return hits(slices.Compact(rows), Similar, best)
}

func isHan(r rune) bool { return unicode.Is(unicode.Han, r) }

// distance compares word by word, so that "Republic of China" is as far from "Republic of Ghana" as China from Ghana,
// however much they share. It gives up above limit.
func distance(a, b []word, limit int) (int, bool) {
	if len(a) != len(b) {
		return 0, false
	}
	sum, anchored, needsAnchor := 0, false, false
	for i := range a {
		d, ok := wordDistance(a[i], b[i])
		if !ok && max(len(a[i].letters), len(b[i].letters)) <= maxParticle && !a[i].number && !b[i].number {
			d, ok, needsAnchor = 1, near.Distance(a[i].letters, b[i].letters) == 1, true
		}
		anchored = anchored || d == 0 && len(a[i].letters) >= minWord
		if sum += d; !ok || sum > limit {
			return 0, false
		}
	}
	return sum, sum <= maxDistance && (anchored || !needsAnchor)
}

// maxParticle is the length in letters up to which a word counts for so little beside a long one that is right, that it may be
// misspelt: "République de Mali".
const maxParticle = 3

// minWord is the length in letters from which on a word may be misspelt: of shorter ones too many are one letter apart.
const minWord = 5

func wordDistance(a, b word) (int, bool) {
	if slices.Equal(a.letters, b.letters) {
		return 0, true
	}
	if a.number || b.number {
		return 0, false
	}
	if slices.Contains(a.letters, unicode.ReplacementChar) {
		return 1, len(a.letters) > 1 && slices.EqualFunc(a.letters, b.letters, func(r, s rune) bool {
			return r == s || r == unicode.ReplacementChar
		})
	}
	shortest, longest, allowed := len(a.letters), len(b.letters), 1
	if shortest > longest {
		shortest, longest = longest, shortest
	}
	if longest >= 8 {
		allowed = 2
	}
	// One edit takes at most one letter out of the set and puts one in.
	if longest < minWord || longest-shortest > allowed || bits.OnesCount64(a.set^b.set) > 2*allowed {
		return 0, false
	}
	d := near.Distance(a.letters, b.letters)
	return d, d <= allowed
}

func spell(ws []string) []word {
	spelt := make([]word, 0, len(ws))
	for _, w := range ws {
		s := word{letters: []rune(w)}
		for _, r := range s.letters {
			s.set |= 1 << (r % 64)
			s.number = s.number || unicode.IsDigit(r)
		}
		spelt = append(spelt, s)
	}
	return spelt
}
