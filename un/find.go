package un

import (
	"strings"
	"sync"
)

// StateMatch is one [State] that a query may mean.
type StateMatch struct {
	State    State
	How      How
	Name     string   // the code or name met, as the list has it
	Language Language // of the name; zero for a code
}

// FindState returns the States that the query may mean, by any code, name or variant in the six official languages of the
// United Nations, whatever its case, accents, blanks and articles, also in the order of lists, "Moldova (the Republic of)". Nothing is chosen where several are meant: "Korea" is KOR
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
	return newFinder(append(named, decoys[State](entityNames().names(), readOtherNames())...))
})

// GroupMatch is one [Group] that a query may mean.
type GroupMatch struct {
	Group    Group
	How      How
	Name     string   // the slug or name met, as the list has it
	Language Language // of the name; zero for a slug
}

// FindGroup returns the groups that the query may mean, by slug, name or abbreviation, under the rules of [FindState].
// Where nothing else is found, the first words of a name do: "African" is african-group and african-union, a guess.
//
// The name of a State or an entity finds no group, but an abbreviation can also be a State's code: "AU" is the African Union
// here, and Australia to [FindState].
func FindGroup(query string) []GroupMatch {
	var found []GroupMatch
	for _, m := range groupFinder().find(query) {
		found = append(found, GroupMatch{m.key, m.how, m.name, m.language})
	}
	return found
}

var groupFinder = sync.OnceValue(func() *finder[Group] {
	named := groupNames().named()
	for g := range Groups() {
		named = append(named, namedKey[Group]{key: g, how: ByCode, name: g.String()})
	}
	f := newFinder(append(named, decoys[Group](stateNames().names(), entityNames().names(), readOtherNames())...))
	f.byPart = true
	return f
})

// EntityMatch is one [Entity] that a query may mean.
type EntityMatch struct {
	Entity   Entity
	How      How
	Name     string   // the slug or name met, as the list has it
	Language Language // of the name; zero for a slug
}

// FindEntity returns the entities that the query may mean, by slug, name or abbreviation, under the rules of [FindState].
// The name of a State or a group finds no entity.
func FindEntity(query string) []EntityMatch {
	var found []EntityMatch
	for _, m := range entityFinder().find(query) {
		found = append(found, EntityMatch{m.key, m.how, m.name, m.language})
	}
	return found
}

var entityFinder = sync.OnceValue(func() *finder[Entity] {
	named := entityNames().named()
	for e := range Entities() {
		named = append(named, namedKey[Entity]{key: e, how: ByCode, name: e.String()})
	}
	return newFinder(append(named, decoys[Entity](stateNames().names(), groupNames().names(), readOtherNames())...))
})
