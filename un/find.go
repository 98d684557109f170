package un

import (
	"cmp"
	"slices"
	"strings"
	"sync"

	"github.com/cybernorms/cybernorms/internal/find"
)

// StateMatch is one State that a query may mean.
type StateMatch struct {
	State    State
	How      How
	Name     string   // the code or name met, as the list has it
	Language Language // of the name; zero for a code
}

// FindState returns the States that the query may mean, by any code, name or variant in the six official languages of the
// United Nations, whatever its case, accents, blanks and articles. Nothing is chosen where several are meant: "Korea" is KOR
// and PRK.
//
// The surest come first, by [How], then in the order of [States]; each State stands once. Guesses are returned only where
// nothing else is ([How.IsGuess]), and are for people to confirm. Names of places that are no State, and whatever
// resembles those at least as much as a State's, find nothing.
func FindState(query string) []StateMatch {
	var found []StateMatch
	for _, m := range stateFinder().find(query) {
		found = append(found, StateMatch{m.key, m.how, m.name, m.language})
	}
	return found
}

var stateFinder = sync.OnceValue(func() *finder[State] {
	var named []namedKey[State]
	for s := range States() {
		named = append(named, namedKey[State]{key: s, how: ByAlpha3, name: s.String()})
		if s.Alpha2() != "" {
			named = append(named, namedKey[State]{key: s, how: ByAlpha2, name: s.Alpha2()},
				namedKey[State]{key: s, how: ByM49, name: s.M49()})
		}
		if short := strings.TrimLeft(s.M49(), "0"); short != s.M49() {
			named = append(named, namedKey[State]{key: s, how: ByM49, name: s.M49(), text: short})
		}
	}
	named = append(named, stateNames().named()...)
	for _, r := range entityNames().rows {
		named = append(named, namedKey[State]{name: r.name})
	}
	for _, n := range readOtherNames() {
		named = append(named, namedKey[State]{name: n})
	}
	return newFinder(named)
})

// EntityMatch is one [Entity] that a query may mean.
type EntityMatch struct {
	Entity   Entity
	How      How
	Name     string   // the code or name met, as the list has it
	Language Language // of the name; zero for a code
}

// FindEntity returns the entities that the query may mean, by code or name, under the rules of [FindState].
// The name of a State finds no entity.
func FindEntity(query string) []EntityMatch {
	var found []EntityMatch
	for _, m := range entityFinder().find(query) {
		found = append(found, EntityMatch{m.key, m.how, m.name, m.language})
	}
	return found
}

var entityFinder = sync.OnceValue(func() *finder[Entity] {
	var named []namedKey[Entity]
	for e := range Entities() {
		named = append(named, namedKey[Entity]{key: e, how: ByCode, name: e.String()})
	}
	named = append(named, entityNames().named()...)
	for _, r := range stateNames().rows {
		named = append(named, namedKey[Entity]{name: r.name})
	}
	return newFinder(named)
})

// namedKey is one name or code of something. With the zero key, it is a name that must find nothing.
type namedKey[K cmp.Ordered] struct {
	key      K
	how      How
	name     string
	text     string // how it is also written; name if empty
	language Language
}

func (n namedKey[K]) isCode() bool { return n.how >= ByCode && n.how <= ByReservedCode }

// match is what a finder finds.
type match[K cmp.Ordered] struct {
	key      K
	how      How
	name     string
	language Language
}

// finder finds the things of one kind by their names.
type finder[K cmp.Ordered] struct {
	named []namedKey[K]
	index *find.Index
}

func newFinder[K cmp.Ordered](named []namedKey[K]) *finder[K] {
	texts := make([]string, 0, len(named))
	for _, n := range named {
		texts = append(texts, cmp.Or(n.text, n.name))
	}
	return &finder[K]{named, find.New(texts)}
}

func (f *finder[K]) find(query string) []match[K] {
	var found []match[K]
	var none K
	for _, h := range f.index.Find(query) {
		n := f.named[h.Row]
		how := n.how
		if n.isCode() && strings.Contains(query, ".") {
			continue // "N.A." is no code of Namibia; "U.S." is a name
		}
		switch h.Way {
		case find.Repaired:
			how = ByRepair
		case find.Similar:
			if n.key == none {
				return nil // as near to something else
			}
			how = ByResemblance
		}
		if n.key != none {
			found = append(found, match[K]{n.key, how, n.name, n.language})
		}
	}
	// The first of each key is its surest, because the sort is stable and the rows come in the tables' order.
	slices.SortStableFunc(found, func(a, b match[K]) int {
		return cmp.Or(cmp.Compare(a.key, b.key), cmp.Compare(a.how, b.how))
	})
	found = slices.CompactFunc(found, func(a, b match[K]) bool { return a.key == b.key })
	slices.SortStableFunc(found, func(a, b match[K]) int { return cmp.Compare(a.how, b.how) })
	return found
}

// uses says which way of matching a name of a table is.
var uses = map[string]How{"short": ByShortName, "formal": ByFormalName, "other": ByOtherName, "code": ByReservedCode}

// named returns the table's rows for a finder.
func (t *nameTable[K]) named() []namedKey[K] {
	named := make([]namedKey[K], 0, len(t.rows))
	for i, r := range t.rows {
		named = append(named, namedKey[K]{key: t.keys[i], how: uses[r.use], name: r.name, language: r.language})
	}
	return named
}
