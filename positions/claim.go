package positions

import (
	"github.com/cybernorms/cybernorms/positions/codebook"
	"github.com/cybernorms/cybernorms/un"
)

// Claim is one answer to one topic's question, read in a statement.
//
// It has exactly one of three: a Stance, an alignment with another statement, or an Absence that says why there is
// neither. Its global name is its statement's id, "#" and its Key.
type Claim struct {
	Key            un.ID             `json:"key"` // unique in the statement
	Topic          codebook.TopicID  `json:"topic"`
	Stance         codebook.Stance   `json:"stance,omitzero"`
	FurtherStances []codebook.Stance `json:"furtherStances,omitempty"` // besides Stance, on scales that admit several
	AlignsWith     Alignment         `json:"alignsWith,omitzero"`
	Absence        Absence           `json:"absence,omitzero"`

	Strength   Strength      `json:"strength,omitzero"`
	Condition  Condition     `json:"condition,omitzero"`
	Paraphrase string        `json:"paraphrase,omitzero"` // in the coder's or the reporter's words, never the actor's
	Quote      Quote         `json:"quote,omitzero"`      // the actor's words
	ReadIn     []int         `json:"readIn,omitempty"`    // the statement's sources in which it was read, by number from 1; none where it was read in all
	Locator    string        `json:"locator,omitzero"`    // where in the source: "para. 12", "00:14:05"
	OnText     OnText        `json:"onText,omitzero"`     // the text of which it speaks
	About      About         `json:"about,omitzero"`      // the proposal or situation of which it speaks
	Attributes []Attribution `json:"attributes,omitempty"`

	Coding   Coding    `json:"coding,omitzero"`
	Disputes []Dispute `json:"disputes,omitempty"`
	FromRow  FromRow   `json:"fromRow,omitzero"`
}

// Stances returns the claim's stances: none, one or several. The slice is the caller's.
func (c Claim) Stances() []codebook.Stance {
	if c.Stance == "" {
		return nil
	}
	return append([]codebook.Stance{c.Stance}, c.FurtherStances...)
}

// Alignment says that the actor joined what another said. What follows from it is worked out when it is asked for:
// the claim itself has no content of its own.
//
// It names either a Statement of the data set, or, where that is not recorded, its Actor and the occasion.
type Alignment struct {
	Statement un.ID      `json:"statement,omitzero"`
	Actor     un.Actor   `json:"actor,omitzero"`
	Date      un.Date    `json:"date,omitzero"`    // with Actor
	Session   un.Session `json:"session,omitzero"` // with Actor
}

// Condition binds a stance to something.
type Condition struct {
	Kind ConditionKind `json:"kind"`
	Text string        `json:"text"`
}

// Quote is the actor's own words, with the place where they stand.
type Quote struct {
	Text     string      `json:"text"`
	Language un.Language `json:"language"`
	Locator  string      `json:"locator"` // "para. 12", "p. 3", "00:14:05"
}

// OnText says of which passage of which text a claim speaks, and what the actor wants done with it.
//
// The text is a record of the data set, a document symbol, or a title where there is neither.
type OnText struct {
	Text      un.ID     `json:"text,omitzero"`
	Symbol    un.Symbol `json:"symbol,omitzero"`
	Title     string    `json:"title,omitzero"`
	Revision  string    `json:"revision,omitzero"`  // as the text names it: "Rev.1", "zero draft"
	Paragraph string    `json:"paragraph,omitzero"` // "24", "op. 2 (a)"
	Asks      []Ask     `json:"asks,omitempty"`
}

// IsZero reports whether o says nothing: an empty list says no more than none.
func (o OnText) IsZero() bool {
	return o.Text == "" && o.Symbol.IsZero() && o.Title == "" && o.Revision == "" && o.Paragraph == "" && len(o.Asks) == 0
}

// About names the proposal of which a claim speaks, with the actor's part in it, or the situation that it addresses.
//
// A proposal is a record of the data set, or a title where there is none.
type About struct {
	Proposal  un.ID  `json:"proposal,omitzero"`
	Title     string `json:"title,omitzero"`
	Role      Role   `json:"role,omitzero"`
	Situation string `json:"situation,omitzero"`
}

// Attribution is a statement of the actor that another did something. It is recorded as that actor's statement, and
// nothing here takes it for a fact.
type Attribution struct {
	To        un.Actor        `json:"to,omitzero"` // none where the actor named no State or group
	Kind      AttributionKind `json:"kind"`
	Organ     string          `json:"organ,omitzero"`     // of To, as the actor named it
	Territory un.State        `json:"territory,omitzero"` // from whose territory, as the actor named it
	Text      string          `json:"text"`               // what the actor said was done, in the coder's words
}

// Coding says who read the claim into the statement, and how.
//
// A second coding of a claim is a claim of its own whose Recodes names the first; an adjudicated one has the method
// [Adjudicated]. They stand side by side and do not contradict each other.
type Coding struct {
	By         un.ID      `json:"by,omitzero"` // a role or a handle, never a person's name
	Date       un.Date    `json:"date,omitzero"`
	Method     Method     `json:"method,omitzero"`
	Confidence Confidence `json:"confidence,omitzero"`
	Codebook   string     `json:"codebook,omitzero"` // the edition used: "standard 2026-11"
	Recodes    un.ID      `json:"recodes,omitzero"`  // the key of the claim, in the same statement, that it codes again
}

// Dispute records that an actor contests the coding of a claim. The claim stands, and so does the dispute.
type Dispute struct {
	By     un.Actor  `json:"by"`
	Date   un.Date   `json:"date,omitzero"`
	Text   string    `json:"text"`
	Source un.Source `json:"source"`
}

// FromRow says from which rows of which table a claim was carried over.
type FromRow struct {
	Table string `json:"table"` // the table's file name: "positions.csv"
	Rows  []int  `json:"rows"`  // line numbers in it, from 1, the header line counted
}

// IsZero reports whether r says nothing: an empty list says no more than none.
func (r FromRow) IsZero() bool { return r.Table == "" && len(r.Rows) == 0 }
