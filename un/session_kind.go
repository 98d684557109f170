package un

import (
	"github.com/cybernorms/cybernorms/diag"
	"github.com/cybernorms/cybernorms/internal/vocab"
)

// SessionKind says what kind of meeting a [Session] is. The zero value is invalid.
type SessionKind uint8

const (
	// SessionOrganizational: settles the agenda, the chair and the way of working.
	SessionOrganizational SessionKind = iota + 1
	// SessionSubstantive: a numbered session on the matters of the mandate.
	SessionSubstantive
	// SessionInterSessional: meetings between substantive sessions.
	SessionInterSessional
	// SessionInformal: informal meetings and consultations.
	SessionInformal
	// SessionTownHall: informal virtual meetings that the chair convenes to inform and to hear delegations.
	SessionTownHall
	// SessionStakeholderMeeting: a meeting with business, non-governmental organizations and academia.
	SessionStakeholderMeeting
	// SessionRound: all meetings of one Group of Governmental Experts.
	SessionRound
	// SessionPlenary: the plenary meetings of a body that also meets in committees or groups.
	SessionPlenary
	// SessionThematicGroup: meetings of a dedicated thematic group.
	SessionThematicGroup
	// SessionCommittee: the meetings of a Main Committee in one session of the General Assembly.
	SessionCommittee
	// SessionSigning: the time in which a treaty is open for signature.
	SessionSigning
)

var sessionKinds = vocab.New[SessionKind]("kind of session", []diag.Word{
	SessionOrganizational:     {Code: "organizational", Meaning: "settles the agenda, the chair and the way of working"},
	SessionSubstantive:        {Code: "substantive", Meaning: "a session on the matters of the mandate"},
	SessionInterSessional:     {Code: "inter-sessional", Meaning: "meetings between substantive sessions"},
	SessionInformal:           {Code: "informal", Meaning: "informal meetings and consultations"},
	SessionTownHall:           {Code: "town-hall", Meaning: "informal virtual meetings convened by the chair"},
	SessionStakeholderMeeting: {Code: "stakeholder-meeting", Meaning: "a meeting with business, non-governmental organizations and academia"},
	SessionRound:              {Code: "round", Meaning: "all meetings of one Group of Governmental Experts"},
	SessionPlenary:            {Code: "plenary", Meaning: "the plenary meetings of a body that also meets in committees or groups"},
	SessionThematicGroup:      {Code: "thematic-group", Meaning: "meetings of a dedicated thematic group"},
	SessionCommittee:          {Code: "committee", Meaning: "the meetings of a Main Committee in one session of the General Assembly"},
	SessionSigning:            {Code: "signing", Meaning: "the time in which a treaty is open for signature"},
})

// ParseSessionKind returns the kind with that word. Any other text is a [*diag.CodeError].
func ParseSessionKind(s string) (SessionKind, error) { return sessionKinds.Parse(s) }

// MustParseSessionKind is [ParseSessionKind] for words in source code. It panics on any other text.
func MustParseSessionKind(s string) SessionKind { return must(ParseSessionKind(s)) }

// IsValid reports whether k is one of the constants.
func (k SessionKind) IsValid() bool { return sessionKinds.IsValid(k) }

// String returns the word, or a text that says that k is invalid.
func (k SessionKind) String() string { return sessionKinds.String(k) }

// MarshalText encodes k as its word. An invalid one is a [*diag.CodeError].
func (k SessionKind) MarshalText() ([]byte, error) { return sessionKinds.MarshalText(k) }

// UnmarshalText decodes what [SessionKind.MarshalText] writes. On error *k is left as it was.
func (k *SessionKind) UnmarshalText(text []byte) error { return sessionKinds.UnmarshalText(k, text) }

// Vocabulary returns every word with its meaning, whatever k is.
func (SessionKind) Vocabulary() []diag.Word { return sessionKinds.Vocabulary() }
