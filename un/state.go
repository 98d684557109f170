package un

import (
	"iter"
	"sync"

	"github.com/cybernorms/cybernorms/diag"
)

// ParseState returns the State with that ISO 3166-1 alpha-3 code in upper case, the only spelling it takes.
//
// Any other text is a [*diag.CodeError]: malformed where it is not three letters A to Z or is a code that ISO 3166-1 leaves
// to its users, unknown otherwise. Its Hint is the right code where [FindState] knows one State by that text.
func ParseState(s string) (State, error) {
	if st, ok := stateByCode()[s]; ok {
		return st, nil
	}
	e := &diag.CodeError{What: "State", Input: s, Problem: diag.Unknown}
	switch {
	case !isAlpha3(s):
		e.Problem, e.Form = diag.Malformed, "an ISO 3166-1 alpha-3 code in upper case, such as KEN"
	case isUserAssigned(s):
		e.Problem, e.Form = diag.Malformed, "a user-assigned code, which names no State here (QXA to QXZ are for exercises)"
	}
	if hint, ok := stateFinder().only(s); ok {
		e.Hint = hint.String()
	}
	return 0, e
}

// MustParseState is [ParseState] for codes in source code. It panics on any other text.
func MustParseState(s string) State { return must(ParseState(s)) }

var stateByCode = sync.OnceValue(func() map[string]State {
	m := make(map[string]State, len(stateRows))
	for s := range States() {
		m[stateRows[s].alpha3] = s
	}
	return m
})

func isAlpha3(s string) bool { return len(s) == 3 && isUpper(s[0]) && isUpper(s[1]) && isUpper(s[2]) }

func isUpper(c byte) bool { return c >= 'A' && c <= 'Z' }

// isUserAssigned reports whether ISO 3166-1 leaves the code to its users: AAA-AAZ, QMA-QZZ, XAA-XZZ, ZZA-ZZZ.
func isUserAssigned(code string) bool {
	return code[:2] == "AA" || code[0] == 'Q' && code[1] >= 'M' || code[0] == 'X' || code[:2] == "ZZ"
}

// States yields every State: the Members by code, then the observer States, former Members and codes for exercises.
func States() iter.Seq[State] {
	return func(yield func(State) bool) {
		for i := 1; i < len(stateRows); i++ {
			if !yield(State(i)) {
				return
			}
		}
	}
}

// row returns what is known of s: of an invalid State, nothing.
func (s State) row() *stateRow {
	if !s.IsValid() {
		return &stateRows[0]
	}
	return &stateRows[s]
}

// IsValid reports whether s is a State of the list.
func (s State) IsValid() bool { return s > 0 && int(s) < len(stateRows) }

// String returns the alpha-3 code, or a text that says that s is invalid.
func (s State) String() string {
	if !s.IsValid() {
		return "invalid State"
	}
	return stateRows[s].alpha3
}

// MarshalText encodes the State as its alpha-3 code. An invalid one is a [*diag.CodeError].
func (s State) MarshalText() ([]byte, error) {
	if !s.IsValid() {
		return nil, &diag.CodeError{What: "State", Problem: diag.Zero}
	}
	return []byte(s.String()), nil
}

// UnmarshalText decodes what [State.MarshalText] writes. On error *s is left as it was.
func (s *State) UnmarshalText(text []byte) error { return unmarshal(s, text, ParseState) }

// Vocabulary returns the code of every State with its short name in English, whatever s is.
func (State) Vocabulary() []diag.Word { return namesAsWords(States(), State.ShortName) }

// Alpha2 returns the ISO 3166-1 alpha-2 code; of a former Member the one it had, of which "CS" was given twice.
// It is "" for an exercise code and for an invalid State.
func (s State) Alpha2() string { return s.row().alpha2 }

// M49 returns the three digits of the United Nations' standard country code (series M, No. 49); of a former Member the ones
// it had. It is "" for an exercise code and for an invalid State.
func (s State) M49() string { return s.row().m49 }

// Kind returns how the State stands to the United Nations today, and the invalid kind for an invalid State.
func (s State) Kind() StateKind { return s.row().kind }

// Admitted returns the day on which the State became a Member of the United Nations: for an original Member in 1945, the
// day on which the Charter entered into force for it. It is the zero date for a State that never was a Member.
//
// A Member that carries on another's membership has its date: RUS that of SUN, TZA that of Tanganyika, YEM that of the
// Yemen of 1947; SRB and SCG have the day on which the Federal Republic of Yugoslavia was admitted. Interruptions are not
// held: Indonesia in 1965-66, the Syrian Arab Republic in its union with Egypt in 1958-61.
func (s State) Admitted() Date { return dateOrNone(s.row().admitted) }

// Left returns the day of the event that ended a former Member's membership: dissolution (CSK), accession to another Member
// (DDR), or continuation by another (SUN, SCG). It is the zero date for every other State.
//
// For YUG, whose membership was in dispute from 1992, it is the day until which the Organization's count of Members has it:
// that of the admission of the Federal Republic of Yugoslavia.
func (s State) Left() Date { return dateOrNone(s.row().left) }

// ContinuedBy returns the State that carries on the former Member's membership of the United Nations: RUS that of SUN,
// SRB that of SCG. It is the zero State where there is none.
func (s State) ContinuedBy() State { return s.row().continuedBy }
