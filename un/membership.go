package un

import (
	"iter"

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

// MembershipStatuses yields the statuses in the order of their constants.
func MembershipStatuses() iter.Seq[MembershipStatus] { return membershipStatuses.All() }

// IsValid reports whether m is a status.
func (m MembershipStatus) IsValid() bool { return membershipStatuses.IsValid(m) }

// String returns the word of m.
func (m MembershipStatus) String() string { return membershipStatuses.String(m) }

// Meaning returns what m means, in a phrase, or "" for an invalid m.
func (m MembershipStatus) Meaning() string { return membershipStatuses.Meaning(m) }

// Belongs reports whether somebody with that status is counted among the members: a member does, also one that is
// suspended or takes no part; an associate, an observer and one invited do not.
func (m MembershipStatus) Belongs() bool { return m >= FullMember && m <= NotParticipating }

// MarshalText encodes m as its word. An invalid m is a [*diag.CodeError].
func (m MembershipStatus) MarshalText() ([]byte, error) { return membershipStatuses.MarshalText(m) }

// UnmarshalText decodes what [ParseMembershipStatus] takes. On error m is left as it was.
func (m *MembershipStatus) UnmarshalText(text []byte) error {
	return membershipStatuses.UnmarshalText(m, text)
}

// Membership is one unbroken time in which somebody stood to a group in one way.
// The times of one member in one group do not overlap: a suspension ends one membership and begins another.
type Membership struct {
	// Group is the group.
	Group Group
	// Member is the State, entity or group that stands to it.
	Member Actor
	// From is the first day. The zero Date means always as far as this table goes: since before 1998, the day is not recorded.
	// An imprecise From counts from the last day that it can be.
	From Date
	// To is the first day on which it is no longer so: a State that left on 1 February has To 1 February.
	// The zero Date means still. An imprecise To counts from the last day that it can be.
	To Date
	// Status is in which way it stood.
	Status MembershipStatus
	// Source is where the row was checked: a URL, or a document's name.
	Source string
	// Verified is how well the row was checked.
	Verified Verification
	// Note is what a user of the row should know, or "".
	Note string
}

// HoldsOn reports whether asOf is within m. An imprecise asOf counts as the last day that it can be; no date is within no membership.
func (m Membership) HoldsOn(asOf Date) bool {
	return asOf.IsValid() && hasCome(m.From, asOf) && (m.To.IsZero() || !hasCome(m.To, asOf))
}

// hasCome reports whether the last day that d can be is over or reached on the last day that asOf can be. The zero d always has come.
func hasCome(d, asOf Date) bool { return d.IsZero() || !asOf.Last().Before(d.Last()) }
