package un

import (
	"github.com/cybernorms/cybernorms/diag"
	"github.com/cybernorms/cybernorms/internal/vocab"
)

// MembershipStatus says in which way somebody stands to a group. The zero value is invalid.
type MembershipStatus uint8

// The statuses. The first three belong to the group; see [MembershipStatus.Belongs].
const (
	// FullMember takes part with all rights.
	FullMember MembershipStatus = iota + 1
	// Suspended is a member that the group has suspended, wholly or from some of its organs.
	Suspended
	// NotParticipating is a member that by its own decision, or without one, takes no part.
	NotParticipating
	// Associate takes part without being counted among the members.
	Associate
	// Observer follows the group's work.
	Observer
	// Invited was invited to be a member, and whether it is one is not settled.
	Invited
)

var membershipStatuses = vocab.New[MembershipStatus]("membership status", []diag.Word{
	FullMember:       {Code: "member", Meaning: "takes part with all rights"},
	Suspended:        {Code: "suspended", Meaning: "a member that the group has suspended, wholly or from some organs"},
	NotParticipating: {Code: "not-participating", Meaning: "a member that takes no part"},
	Associate:        {Code: "associate", Meaning: "takes part without being counted among the members"},
	Observer:         {Code: "observer", Meaning: "follows the work of the group"},
	Invited:          {Code: "invited", Meaning: "invited to be a member; whether it is one is not settled"},
})

// ParseMembershipStatus returns the status with that word. Any other text is a [*diag.CodeError].
func ParseMembershipStatus(s string) (MembershipStatus, error) { return membershipStatuses.Parse(s) }

// MustParseMembershipStatus is [ParseMembershipStatus] for words in source code. It panics on any other text.
func MustParseMembershipStatus(s string) MembershipStatus { return must(ParseMembershipStatus(s)) }

// IsValid reports whether s is one of the constants.
func (s MembershipStatus) IsValid() bool { return membershipStatuses.IsValid(s) }

// String returns the word, or a text that says that s is invalid.
func (s MembershipStatus) String() string { return membershipStatuses.String(s) }

// Belongs reports whether somebody with that status is counted among the members: a member does, also one that is
// suspended or takes no part; an associate, an observer and one invited do not.
func (s MembershipStatus) Belongs() bool { return s >= FullMember && s <= NotParticipating }

// MarshalText encodes s as its word. An invalid one is a [*diag.CodeError].
func (s MembershipStatus) MarshalText() ([]byte, error) { return membershipStatuses.MarshalText(s) }

// UnmarshalText decodes what [MembershipStatus.MarshalText] writes. On error *s is left as it was.
func (s *MembershipStatus) UnmarshalText(text []byte) error {
	return membershipStatuses.UnmarshalText(s, text)
}

// Vocabulary returns every word with its meaning, whatever s is.
func (MembershipStatus) Vocabulary() []diag.Word { return membershipStatuses.Vocabulary() }
