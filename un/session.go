package un

import (
	"fmt"
	"iter"
	"slices"
	"strconv"

	"github.com/cybernorms/cybernorms/diag"
	"github.com/cybernorms/cybernorms/internal/check"
	"github.com/cybernorms/cybernorms/internal/vocab"
)

// The regular sessions of the General Assembly that [FirstCommittee] and [GAPlenary] have: from the one of the first
// resolution of the field (53/70, 1998) on.
const (
	FirstGASession = 53
	LastGASession  = 81
)

var (
	sessionRows  = slices.Concat(namedSessions[:], gaSessions(ProcessFirstCommittee), gaSessions(ProcessGAPlenary))
	sessionCodes = vocab.New[Session]("session", sessionWords())
)

// gaSessions makes the rows of the sessions of the General Assembly for one of its organs.
//
// Session n opens in September of the year 1945+n and ends when the next one opens. The day of the opening is not given:
// the rule for it has changed more than once, so September as a whole is the safe bound on both sides.
func gaSessions(p Process) []sessionRow {
	kind, name := SessionCommittee, "First Committee"
	if p == ProcessGAPlenary {
		kind, name = SessionPlenary, "plenary"
	}
	var rows []sessionRow
	for n := FirstGASession; n <= LastGASession; n++ {
		rows = append(rows, sessionRow{
			code:    fmt.Sprintf("%s-%d", processRows[p].code, n),
			process: p, kind: kind, number: n,
			first: fmt.Sprintf("%d-09", 1945+n), last: fmt.Sprintf("%d-09", 1946+n), outer: true,
			name: fmt.Sprintf("General Assembly, %s session, %s", ordinal(n), name), verification: Known,
		})
	}
	return rows
}

// ordinal writes n from 20 to 99 as "53rd".
func ordinal(n int) string {
	suffix := "th"
	switch n % 10 {
	case 1:
		suffix = "st"
	case 2:
		suffix = "nd"
	case 3:
		suffix = "rd"
	}
	return strconv.Itoa(n) + suffix
}

func sessionWords() []diag.Word {
	words := make([]diag.Word, len(sessionRows))
	for i, r := range sessionRows {
		words[i] = diag.Word{Code: r.code, Meaning: r.name}
	}
	return words
}

// ParseSession returns the session with that slug, such as "oewg-2021-2025-10", the only spelling it takes.
//
// Any other text is a [*diag.CodeError]: malformed where it is no slug, unknown otherwise. Its Hint is the nearest slug if
// one is near.
func ParseSession(s string) (Session, error) {
	session, err := sessionCodes.Parse(s)
	if err == nil {
		return session, nil
	}
	refusal := &diag.CodeError{What: "session", Input: s, Problem: diag.Unknown, Allowed: sessionCodes.Codes()}
	refusal.Hint, refusal.Allowed = refusal.Nearest(), nil // the list is too long to be shown
	if !check.IsSlug(s) {
		refusal.Problem, refusal.Form = diag.Malformed, "a lower-case slug such as oewg-2021-2025-10 or first-committee-74"
	}
	return 0, refusal
}

// MustParseSession is [ParseSession] for codes in source code. It panics on any other text.
func MustParseSession(s string) Session { return must(ParseSession(s)) }

// FirstCommittee returns the First Committee's meetings in that regular session of the General Assembly, from
// [FirstGASession] to [LastGASession]. Any other number is a [*diag.CodeError].
func FirstCommittee(session int) (Session, error) { return gaSession(ProcessFirstCommittee, session) }

// GAPlenary returns the plenary of that regular session of the General Assembly, from [FirstGASession] to
// [LastGASession]. Any other number is a [*diag.CodeError].
func GAPlenary(session int) (Session, error) { return gaSession(ProcessGAPlenary, session) }

func gaSession(p Process, n int) (Session, error) {
	const each = LastGASession - FirstGASession + 1
	if n < FirstGASession || n > LastGASession {
		return 0, &diag.CodeError{What: "session", Input: fmt.Sprintf("%s-%d", p, n), Problem: diag.Unknown}
	}
	s := Session(lastNamedSession + 1 + n - FirstGASession)
	if p == ProcessGAPlenary {
		s += each
	}
	return s, nil
}

// Sessions yields every session: by process, and within it in the order of the table, the numbered ones ascending.
func Sessions() iter.Seq[Session] { return sessionCodes.All() }

// IsValid reports whether s is a session of the list.
func (s Session) IsValid() bool { return sessionCodes.IsValid(s) }

// String returns the slug, or a text that says that s is invalid.
func (s Session) String() string { return sessionCodes.String(s) }

// MarshalText encodes the session as its slug. An invalid one is a [*diag.CodeError].
func (s Session) MarshalText() ([]byte, error) { return sessionCodes.MarshalText(s) }

// UnmarshalText decodes what [Session.MarshalText] writes. On error *s is left as it was.
func (s *Session) UnmarshalText(text []byte) error { return unmarshal(s, text, ParseSession) }

// Vocabulary returns the slug of every session with its name in English, whatever s is.
func (Session) Vocabulary() []diag.Word { return sessionCodes.Vocabulary() }

// row returns the row of s, or an empty one for an invalid s.
func (s Session) row() sessionRow {
	if !s.IsValid() {
		return sessionRow{}
	}
	return sessionRows[s]
}

// Process returns the process that s is a session of.
func (s Session) Process() Process { return s.row().process }

// Kind returns what kind of meeting s is.
func (s Session) Kind() SessionKind { return s.row().kind }

// Number returns the number of a numbered session (of the General Assembly's, the Assembly's own), or 0.
// The rounds of the Groups of Governmental Experts are counted from 1.
func (s Session) Number() int { return s.row().number }

// Name returns a name in English, or "" for an invalid s.
func (s Session) Name() string { return s.row().name }

// First returns the first day, as precisely as it is known; of a session still to come, as it was announced. Where
// [Session.Scattered], it is the first day that one of the meetings can have been on.
func (s Session) First() Date { return dateOrNone(s.row().first) }

// Last returns the last day, as precisely as it is known. Where [Session.Scattered], it is the last day that one of the
// meetings can have been on.
func (s Session) Last() Date { return dateOrNone(s.row().last) }

// Scattered reports whether s stands for meetings spread between [Session.First] and [Session.Last], which are then
// outer bounds and no dates to print as the session's own: informal and inter-sessional meetings, and those of the
// General Assembly, of whose session the First Committee takes a part.
func (s Session) Scattered() bool { return s.row().outer }

// Contains reports whether something dated d can have been said or done in the session: false says that it certainly
// was not.
func (s Session) Contains(d Date) bool { return d.CanFallWithin(s.First(), s.Last()) }

// Mandate returns the resolution under which s meets: its own for a round of the Groups of Governmental Experts,
// otherwise that of its process. It can be no symbol.
func (s Session) Mandate() Symbol {
	if own := s.row().mandate; own != "" {
		return Symbol{own}
	}
	return s.Process().Mandate()
}

// Outcome returns the report that the session adopted, or no symbol where it adopted none or has not ended.
func (s Session) Outcome() Symbol { return Symbol{s.row().outcome} }

// Verification returns how well what this package says of s was verified, or the invalid zero for an invalid s.
func (s Session) Verification() Verification { return s.row().verification }
