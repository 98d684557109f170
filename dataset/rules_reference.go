package dataset

import (
	"fmt"
	"maps"
	"math/bits"
	"slices"
	"strings"

	"github.com/cybernorms/cybernorms/diag"
	"github.com/cybernorms/cybernorms/internal/check"
	"github.com/cybernorms/cybernorms/internal/near"
	"github.com/cybernorms/cybernorms/schema"
	"github.com/cybernorms/cybernorms/un"
)

var ruleIDTwice = diag.Rule{
	ID: "dataset/id-twice", Severity: diag.Error, Profile: diag.Draft,
	Title: "two records have the same id",
	Doc: "An id names one record in the whole data set, of whatever kind, for ever. Give the second one an id of its own; if both " +
		"report the same speech, make them one statement with two sources.",
}

var idTwice = Rule{
	Rule: ruleIDTwice,
	Start: func(Env) Pass {
		first := map[un.ID]diag.Span{}
		return Pass{Record: func(r *schema.Record, found func(diag.Finding)) {
			if !r.ID.IsValid() {
				return
			}
			here := r.Place("/id")
			if before, twice := first[r.ID]; twice {
				f := ruleIDTwice.Found("/id", fmt.Sprintf("the id %s is already taken", check.Quote(string(r.ID))))
				f.Seen = string(r.ID)
				f.Related = []diag.Related{{Span: before, Record: string(r.ID), Message: "it first stands here"}}
				found(f)
				return
			}
			first[r.ID] = here
		}}
	},
}

var ruleReferences = diag.Rule{
	ID: "dataset/reference", Severity: diag.Error, Profile: diag.Draft,
	Title: "a reference names no record of the data set",
	Doc: "Correct the id, or add the record. An alignment with a statement that the data set does not hold names its actor " +
		"and date in place of an id.",
}

var references = Rule{
	Rule:  ruleReferences,
	Whole: true,
	Start: func(Env) Pass {
		known := ids{}
		var open []link // to what has not been read yet
		return Pass{
			Record: func(r *schema.Record, _ func(diag.Finding)) {
				known.add(r.ID, r.Kind)
				for _, l := range links(r) {
					if l.want != schema.Group && !known.has(l.to, l.want) { // groups are judged wherever an actor stands
						open = append(open, l)
					}
				}
			},
			End: func(found func(diag.Finding)) {
				nearest := known.nearest()
				for _, l := range open {
					if known.has(l.to, l.want) {
						continue
					}
					f := ruleReferences.Found(l.pointer, fmt.Sprintf("no %s has the id %s", l.want, check.Quote(string(l.to))))
					f.Span, f.Excerpt, f.Record, f.Seen = l.span, l.excerpt, string(l.from), string(l.to)
					if kinds := known[l.to]; kinds != 0 {
						f.Detail = fmt.Sprintf("that id is %s's", withArticle(schema.Kind(bits.TrailingZeros64(kinds)).String()))
					}
					f.Nearest = nearest(l)
					found(f)
				}
			},
		}
	},
}

func withArticle(word string) string {
	if strings.ContainsRune("aeiou", rune(word[0])) {
		return "an " + word
	}
	return "a " + word
}

// ids holds the kinds of the records with each id, a bit a kind: an id taken twice is another rule's matter.
type ids map[un.ID]uint64

func (s ids) add(id un.ID, k schema.Kind) {
	if id.IsValid() {
		s[id] |= 1 << k
	}
}

func (s ids) has(id un.ID, k schema.Kind) bool { return k != 0 && s[id]&(1<<k) != 0 }

// maxCompared bounds how many ids are weighed for suggestions in all, so that a data set in which every reference is wrong
// does not take for ever. References past it have no suggestion.
const maxCompared = 2_000_000

// nearest returns a function that finds the id that a reference most resembles.
func (s ids) nearest() func(link) string {
	sorted := map[schema.Kind][]string{}
	for _, id := range slices.Sorted(maps.Keys(s)) {
		for k := range schema.Kinds() {
			if s.has(id, k) {
				sorted[k] = append(sorted[k], string(id))
			}
		}
	}
	compared := 0
	return func(l link) string {
		if compared += len(sorted[l.want]); compared > maxCompared {
			return ""
		}
		return near.Word(string(l.to), func(yield func(string) bool) {
			for _, id := range sorted[l.want] {
				if id != string(l.from) && !yield(id) {
					return
				}
			}
		})
	}
}
