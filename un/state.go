package un

import "github.com/cybernorms/cybernorms/diag"

// ParseState returns the State with that alpha-3 code in upper case, the only spelling it takes.
// Any other text is a [*diag.CodeError].
func ParseState(s string) (State, error) {
	for i, c := range stateCodes {
		if i > 0 && c == s {
			return State(i), nil
		}
	}
	return 0, &diag.CodeError{What: "State", Input: s, Problem: diag.Unknown, Allowed: stateCodes[1:]}
}

// IsValid reports whether s is a State.
func (s State) IsValid() bool { return s > 0 && int(s) < len(stateCodes) }

// String returns the alpha-3 code.
func (s State) String() string {
	if !s.IsValid() {
		return "invalid State"
	}
	return stateCodes[s]
}
