package un

import (
	"github.com/cybernorms/cybernorms/diag"
	"github.com/cybernorms/cybernorms/internal/vocab"
)

// StateKind says how a State stands to the United Nations today. The zero value is invalid.
type StateKind uint8

const (
	// MemberState is a Member of the United Nations.
	MemberState StateKind = iota + 1
	// ObserverState is a State that is not a Member and has a standing invitation to take part as an observer.
	ObserverState
	// FormerMemberState is a former Member, kept for records of its time.
	FormerMemberState
	// ExerciseState is an invented State, for exercises and samples.
	ExerciseState
)

var stateKinds = vocab.New[StateKind]("kind of State", []diag.Word{
	MemberState:       {Code: "member", Meaning: "a Member of the United Nations"},
	ObserverState:     {Code: "observer-state", Meaning: "a State that is not a Member and has a standing invitation as an observer"},
	FormerMemberState: {Code: "former-member", Meaning: "a former Member, kept for records of its time"},
	ExerciseState:     {Code: "exercise", Meaning: "an invented State, for exercises and samples"},
})

// ParseStateKind returns the kind of State with that word. Any other text is a [*diag.CodeError].
func ParseStateKind(s string) (StateKind, error) { return stateKinds.Parse(s) }

// MustParseStateKind is [ParseStateKind] for words in source code. It panics on any other text.
func MustParseStateKind(s string) StateKind { return must(ParseStateKind(s)) }

// IsValid reports whether k is one of the constants.
func (k StateKind) IsValid() bool { return stateKinds.IsValid(k) }

// String returns the word, or a text that says that k is invalid.
func (k StateKind) String() string { return stateKinds.String(k) }

// MarshalText encodes k as its word. An invalid one is a [*diag.CodeError].
func (k StateKind) MarshalText() ([]byte, error) { return stateKinds.MarshalText(k) }

// UnmarshalText decodes what [StateKind.MarshalText] writes. On error *k is left as it was.
func (k *StateKind) UnmarshalText(text []byte) error { return stateKinds.UnmarshalText(k, text) }

// Vocabulary returns every word with its meaning, whatever k is.
func (StateKind) Vocabulary() []diag.Word { return stateKinds.Vocabulary() }
