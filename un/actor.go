package un

import (
	"cmp"
	"strings"

	"github.com/cybernorms/cybernorms/diag"
	"github.com/cybernorms/cybernorms/internal/check"
)

// Actor is whoever can take a position or belong to a group: exactly one of a [State], a [Group], an [Entity],
// and an ad hoc group that a data set defines itself. It is comparable; the zero value is invalid.
//
// The spelling tells the four apart: alpha-3 codes in upper case, slugs in lower case, and "x-" before the slug of an ad hoc group.
// Whether an ad hoc group is defined anywhere is not known here.
type Actor struct {
	state  State
	group  Group
	entity Entity
	adHoc  string
}

// adHocPrefix starts the slug of every group that a data set defines, and of no other actor.
const adHocPrefix = "x-"

const actorForm = "a State such as NOR, a group or entity such as eu, or a data set's own group such as x-friends"

// ParseActor returns the actor with that spelling, the only one it takes.
//
// Any other text is a [*diag.CodeError]: malformed where no actor is spelt like it, unknown otherwise. Its Hint is the right
// spelling where [FindState], [FindGroup] and [FindEntity] know one actor by that text: NOR for "Norway", eu for "EU".
func ParseActor(s string) (Actor, error) {
	if isAdHoc(s) {
		return Actor{adHoc: s}, nil
	}
	if st, ok := stateByCode()[s]; ok {
		return Actor{state: st}, nil
	}
	if g, err := groups.Parse(s); err == nil {
		return Actor{group: g}, nil
	}
	if e, err := entities.Parse(s); err == nil {
		return Actor{entity: e}, nil
	}
	e := &diag.CodeError{What: "actor", Input: s, Problem: diag.Unknown, Hint: actorHint(s)}
	if !check.IsSlug(s) && !isAlpha3(s) || strings.HasPrefix(s, adHocPrefix) {
		e.Problem, e.Form = diag.Malformed, actorForm
	}
	return Actor{}, e
}

// MustParseActor is [ParseActor] for actors in source code. It panics on any other text.
func MustParseActor(s string) Actor { return must(ParseActor(s)) }

// ActorOf returns c as an actor: ActorOf(NOR), ActorOf(GroupEU), ActorOf(CookIslands). An invalid c is the invalid actor.
func ActorOf[C State | Group | Entity](c C) Actor {
	switch c := any(c).(type) {
	case State:
		if c.IsValid() {
			return Actor{state: c}
		}
	case Group:
		if c.IsValid() {
			return Actor{group: c}
		}
	case Entity:
		if c.IsValid() {
			return Actor{entity: c}
		}
	}
	return Actor{}
}

// State returns the State that a is, if it is one.
func (a Actor) State() (State, bool) { return a.state, a.state.IsValid() }

// Group returns the standing group that a is, if it is one.
func (a Actor) Group() (Group, bool) { return a.group, a.group.IsValid() }

// Entity returns the entity that a is, if it is one.
func (a Actor) Entity() (Entity, bool) { return a.entity, a.entity.IsValid() }

// AdHoc returns the slug of the data set's own group that a is, if it is one.
func (a Actor) AdHoc() (string, bool) { return a.adHoc, a.adHoc != "" }

// IsZero reports whether a is the zero value: nobody.
func (a Actor) IsZero() bool { return a == Actor{} }

// IsValid reports whether a is an actor. Only the zero value is none.
func (a Actor) IsValid() bool { return !a.IsZero() }

// String returns the spelling that [ParseActor] reads.
func (a Actor) String() string {
	switch {
	case a.state != 0:
		return a.state.String()
	case a.group != 0:
		return a.group.String()
	case a.entity != 0:
		return a.entity.String()
	case a.adHoc != "":
		return a.adHoc
	default:
		return "no actor"
	}
}

// Compare orders actors: States first, then groups, entities and ad hoc groups, each by spelling.
func (a Actor) Compare(b Actor) int {
	return cmp.Or(cmp.Compare(a.rank(), b.rank()), strings.Compare(a.String(), b.String()))
}

func (a Actor) rank() int {
	switch {
	case a.state != 0:
		return 1
	case a.group != 0:
		return 2
	case a.entity != 0:
		return 3
	case a.adHoc != "":
		return 4
	default:
		return 0
	}
}

// MarshalText encodes a as [Actor.String] writes it. The invalid actor is a [*diag.CodeError].
func (a Actor) MarshalText() ([]byte, error) {
	if !a.IsValid() {
		return nil, &diag.CodeError{What: "actor", Problem: diag.Zero}
	}
	return []byte(a.String()), nil
}

// UnmarshalText decodes what [Actor.MarshalText] writes. On error *a is left as it was.
func (a *Actor) UnmarshalText(text []byte) error { return unmarshal(a, text, ParseActor) }

// actorHint returns the spelling of the one actor that s may mean, or "" where several are meant or none. What is certain goes
// before guesses, and a part of a name is too little.
func actorHint(s string) string {
	var certain, guessed []Actor
	add := func(a Actor, h How) {
		switch {
		case h == ByPart:
		case h.IsGuess():
			guessed = append(guessed, a)
		default:
			certain = append(certain, a)
		}
	}
	for _, m := range FindState(s) {
		add(ActorOf(m.State), m.How)
	}
	for _, m := range FindGroup(s) {
		add(ActorOf(m.Group), m.How)
	}
	for _, m := range FindEntity(s) {
		add(ActorOf(m.Entity), m.How)
	}
	if len(certain) == 0 {
		certain = guessed
	}
	if len(certain) != 1 {
		return ""
	}
	return certain[0].String()
}

func isAdHoc(s string) bool { return strings.HasPrefix(s, adHocPrefix) && check.IsSlug(s) }
