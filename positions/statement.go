package positions

import (
	"slices"

	"github.com/cybernorms/cybernorms/un"
)

// Statement is what one actor said or wrote on one occasion, with the claims that a coder read in it.
//
// One speech is one statement, however many sources report it. What a group said is the group's statement, not one of
// the State that read it out, nor of the group's members.
type Statement struct {
	ID          un.ID       `json:"id"`                   // unique in the data set, for ever
	Actor       un.Actor    `json:"actor"`                // whose position it is
	DeliveredBy un.Actor    `json:"deliveredBy,omitzero"` // who spoke for the actor; not that one's own claim
	JointWith   []un.Actor  `json:"jointWith,omitempty"`  // further holders of the same statement
	OthersNamed string      `json:"othersNamed,omitzero"` // further holders whom the source does not list, in its words: "like-minded States"
	Organ       string      `json:"organ,omitzero"`       // the part of the State that spoke: "Attorney General"
	Form        Form        `json:"form,omitzero"`        //
	Process     un.Process  `json:"process"`              // un.ProcessNone outside any
	Session     un.Session  `json:"session,omitzero"`     // of the process
	Meeting     int         `json:"meeting,omitzero"`     // number of the meeting in its session, from 1
	AgendaItem  string      `json:"agendaItem,omitzero"`  // as the agenda numbers it: "5"
	Mode        Mode        `json:"mode,omitzero"`        //
	Date        un.Date     `json:"date,omitzero"`        // when it was made; none where no date is known
	Sources     []un.Source `json:"sources"`              // where it can be read; several corroborate each other
	Read        Extent      `json:"read"`                 // how much of it the coder read
	Language    un.Language `json:"language,omitzero"`    // in which it was made
	Translated  Translation `json:"translated,omitzero"`  // in whose words the coder read it
	RepliesTo   []un.ID     `json:"repliesTo,omitempty"`  // statements to which it answers
	Supersedes  []un.ID     `json:"supersedes,omitempty"` // earlier statements of the actor that it replaces
	Status      Status      `json:"status,omitzero"`      // none while it stands
	Claims      []Claim     `json:"claims"`               //
	Note        string      `json:"note,omitzero"`        //
	Tags        []un.ID     `json:"tags,omitempty"`       //
}

// SourcesOf returns the sources of the statement in which c was read: those that c names, or else all. Numbers that no source
// has are passed over. The slice is the caller's.
func (s *Statement) SourcesOf(c *Claim) []un.Source {
	if len(c.ReadIn) == 0 {
		return slices.Clone(s.Sources)
	}
	var list []un.Source
	for _, n := range c.ReadIn {
		if 0 < n && n <= len(s.Sources) {
			list = append(list, s.Sources[n-1])
		}
	}
	return list
}
