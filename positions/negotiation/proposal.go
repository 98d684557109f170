package negotiation

import (
	"github.com/cybernorms/cybernorms/positions"
	"github.com/cybernorms/cybernorms/positions/codebook"
	"github.com/cybernorms/cybernorms/un"
)

// Proposal is something that actors asked others to agree on, with who put it forward and what became of it.
type Proposal struct {
	ID          un.ID              `json:"id"`
	Title       un.Text            `json:"title"`
	Topics      []codebook.TopicID `json:"topics,omitempty"` // the questions that it answers
	Process     un.Process         `json:"process"`          // un.ProcessNone outside any
	Session     un.Session         `json:"session,omitzero"`
	Date        un.Date            `json:"date,omitzero"`        // when it was first made, as far as is recorded
	OnText      positions.OnText   `json:"onText,omitzero"`      // the text that it is, or would change
	Proposers   []Proposer         `json:"proposers,omitempty"`  //
	OthersNamed string             `json:"othersNamed,omitzero"` // further proposers whom no source lists, in its words
	Replaces    []un.ID            `json:"replaces,omitempty"`   // earlier proposals that it takes the place of
	Outcome     Outcome            `json:"outcome,omitzero"`     // none while it is pending or nothing is known
	Sources     []un.Source        `json:"sources"`
	Note        string             `json:"note,omitzero"`
	Tags        []un.ID            `json:"tags,omitempty"`
}

// Proposer is one actor's part in a [Proposal].
type Proposer struct {
	Actor un.Actor       `json:"actor"`
	Role  positions.Role `json:"role"`
	Since un.Date        `json:"since,omitzero"` // the first day on which the part is recorded
}

// Outcome is what became of a [Proposal].
type Outcome struct {
	Fate Fate             `json:"fate"`
	Date un.Date          `json:"date,omitzero"`
	In   positions.OnText `json:"in,omitzero"`   // the text in which it was taken up, or that was adopted without it
	Into un.ID            `json:"into,omitzero"` // the proposal with which it was merged
}

// IsZero reports whether o says nothing: an empty list says no more than none.
func (o Outcome) IsZero() bool {
	return o.Fate == 0 && o.Date.IsZero() && o.In.IsZero() && o.Into == ""
}
