package un

import (
	"cmp"
	"iter"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/cybernorms/cybernorms/diag"
	"github.com/cybernorms/cybernorms/internal/near"
	"github.com/cybernorms/cybernorms/internal/vocab"
)

// GroupMatchKind says how a query was matched with a group, the surest first. The zero value is invalid.
type GroupMatchKind uint8

// The ways, case, blanks, hyphens and punctuation aside.
const (
	// GroupByCode says that the query is the slug.
	GroupByCode GroupMatchKind = iota + 1
	// GroupByName says that the query is a name of the group.
	GroupByName
	// GroupByAbbreviation says that the query is an abbreviation of the group.
	GroupByAbbreviation
	// GroupByPart says that the words of the query begin words of a name of the group.
	GroupByPart
	// GroupByNear says that the query resembles the slug, a name or an abbreviation: a guess.
	GroupByNear
)

var groupMatchKinds = vocab.New[GroupMatchKind]("group match", []diag.Word{
	GroupByCode:         {Code: "code", Meaning: "the query is the slug"},
	GroupByName:         {Code: "name", Meaning: "the query is a name of the group"},
	GroupByAbbreviation: {Code: "abbreviation", Meaning: "the query is an abbreviation of the group"},
	GroupByPart:         {Code: "part", Meaning: "the query is a part of a name of the group"},
	GroupByNear:         {Code: "near", Meaning: "the query resembles a spelling of the group"},
})

// IsValid reports whether k is a way of matching.
func (k GroupMatchKind) IsValid() bool { return groupMatchKinds.IsValid(k) }

// String returns the word of k.
func (k GroupMatchKind) String() string { return groupMatchKinds.String(k) }

// GroupMatch is a group that somebody may mean, and why.
type GroupMatch struct {
	Group Group          // the candidate
	By    GroupMatchKind // how the query was matched
	Text  string         // the slug, name or abbreviation that it was matched with
}

// maxQuery bounds the work of finding, in runes.
const maxQuery = 100

// FindGroup returns the groups that query may mean, the surest first: by slug, name or abbreviation where one matches whole,
// else by part of a name or by likeness. It guesses; nothing should take its first answer without asking. The slice is nil where nothing is near.
func FindGroup(query string) []GroupMatch {
	q := foldName(query)
	if q == "" || utf8.RuneCountInString(query) > maxQuery {
		return nil
	}
	type found struct {
		GroupMatch
		distance int
	}
	var all []found
	for g := range Groups() {
		best := found{distance: -1}
		for text, by := range g.spellings() {
			how, distance := likeness(q, foldName(text), by)
			if how == 0 {
				continue
			}
			if best.distance < 0 || how < best.By || how == best.By && distance < best.distance {
				best = found{GroupMatch{g, how, text}, distance}
			}
		}
		if best.distance >= 0 {
			all = append(all, best)
		}
	}
	slices.SortStableFunc(all, func(a, b found) int {
		return cmp.Or(cmp.Compare(a.By, b.By), cmp.Compare(a.distance, b.distance))
	})
	var matches []GroupMatch
	for _, f := range all {
		if f.By > GroupByAbbreviation && all[0].By <= GroupByAbbreviation {
			break
		}
		matches = append(matches, f.GroupMatch)
	}
	return matches
}

// spellings yields the slug, names and abbreviations of g, each with the way in which a whole match with it counts.
func (g Group) spellings() iter.Seq2[string, GroupMatchKind] {
	r := g.row()
	return func(yield func(string, GroupMatchKind) bool) {
		if !yield(r.slug, GroupByCode) || !yield(r.name, GroupByName) {
			return
		}
		for _, n := range r.also {
			if !yield(n, GroupByName) {
				return
			}
		}
		for _, n := range r.abbreviations {
			if !yield(n, GroupByAbbreviation) {
				return
			}
		}
	}
}

// likeness compares two folded texts. whole is how a whole match counts; 0 is no match.
func likeness(q, text string, whole GroupMatchKind) (by GroupMatchKind, distance int) {
	if q == text {
		return whole, 0
	}
	if beginWords(q, text) {
		return GroupByPart, 0
	}
	a, b := []rune(q), []rune(text)
	// One letter in four may be wrong. In a short code that would make everything like everything.
	allowed := min(len(a), len(b)) / 4
	if max(len(a), len(b))-min(len(a), len(b)) > allowed {
		return 0, 0
	}
	if d := near.Distance(a, b); d <= allowed {
		return GroupByNear, d
	}
	return 0, 0
}

// beginWords reports whether each word of q begins a word of text, in that order.
// A word of fewer than three letters has to be whole.
func beginWords(q, text string) bool {
	words := strings.Fields(text)
	for w := range strings.FieldsSeq(q) {
		i := slices.IndexFunc(words, func(t string) bool { return t == w || len(w) >= 3 && strings.HasPrefix(t, w) })
		if i < 0 {
			return false
		}
		words = words[i+1:]
	}
	return true
}

// foldName lowers case, puts single blanks for whatever is no letter or digit, and drops the article.
func foldName(s string) string {
	s = strings.ToLower(strings.ToValidUTF8(s, " "))
	words := strings.FieldsFunc(s, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
	words = slices.DeleteFunc(words, func(w string) bool { return w == "the" })
	return strings.Join(words, " ")
}

// groupHint returns the slug of the one group that s most likely means, or "" where none or several equally may be meant.
func groupHint(s string) string {
	m := FindGroup(s)
	if len(m) == 0 || len(m) > 1 && m[0].By == m[1].By && m[0].By != GroupByNear {
		return ""
	}
	return m[0].Group.String()
}
