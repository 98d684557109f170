package un

import (
	"cmp"
	"slices"
	"strings"

	"github.com/cybernorms/cybernorms/internal/find"
)

// namedKey is one name or code of something. With the zero key, it is a name that must find nothing.
type namedKey[K cmp.Ordered] struct {
	key      K
	how      How
	name     string
	text     string // how it is also written; name if empty
	language Language
}

func (n namedKey[K]) isCode() bool { return n.how >= ByCode && n.how <= ByReservedCode }

// isWritten reports whether a query that folds to the same as n writes it: "N.A." is no code of Namibia, and "NAM" not the
// slug of the Non-Aligned Movement.
func (n namedKey[K]) isWritten(query string) bool {
	return !n.isCode() || !strings.Contains(query, ".") && (n.how != ByCode || strings.TrimSpace(query) == n.name)
}

// decoys returns names that must find nothing.
func decoys[K cmp.Ordered](names ...[]string) []namedKey[K] {
	var named []namedKey[K]
	for _, n := range slices.Concat(names...) {
		named = append(named, namedKey[K]{name: n})
	}
	return named
}

// match is what a finder finds.
type match[K cmp.Ordered] struct {
	key      K
	how      How
	name     string
	language Language
}

// finder finds the things of one kind by their names.
type finder[K cmp.Ordered] struct {
	named  []namedKey[K]
	index  *find.Index
	byPart bool // where nothing else is found
}

func newFinder[K cmp.Ordered](named []namedKey[K]) *finder[K] {
	texts := make([]string, 0, len(named))
	for _, n := range named {
		texts = append(texts, cmp.Or(n.text, n.name))
	}
	return &finder[K]{named: named, index: find.New(texts)}
}

// find returns what the query may mean: the surest first, then by key; each key once.
func (f *finder[K]) find(query string) []match[K] {
	hits := f.index.Find(query)
	if len(hits) == 0 && f.byPart {
		hits = f.index.Begun(query)
	}
	var found []match[K]
	var none K
	for _, h := range hits {
		n := f.named[h.Row]
		how := n.how
		switch h.Way {
		case find.Same:
			if !n.isWritten(query) {
				continue
			}
		case find.Repaired:
			how = ByRepair
		case find.Similar:
			if n.key == none {
				return nil // as near to something else
			}
			how = ByResemblance
		case find.Begun:
			how = ByPart
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

// only returns the one thing that the query may mean, a part of a name aside: that much may be hinted at.
func (f *finder[K]) only(query string) (key K, ok bool) {
	found := f.find(query)
	if len(found) != 1 || found[0].how == ByPart {
		return key, false
	}
	return found[0].key, true
}
