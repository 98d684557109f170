package un

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
	// Verification is how well the row was checked.
	Verification Verification
	// Note is what a user of the row should know, or "".
	Note string
}

// HoldsOn reports whether asOf is within m. An imprecise asOf counts as the last day that it can be; no date is within no membership.
func (m Membership) HoldsOn(asOf Date) bool {
	return asOf.IsValid() && hasCome(m.From, asOf) && (m.To.IsZero() || !hasCome(m.To, asOf))
}

// hasCome reports whether the last day that d can be is over or reached on the last day that asOf can be. The zero d always has come.
func hasCome(d, asOf Date) bool { return d.IsZero() || !asOf.Last().Before(d.Last()) }
