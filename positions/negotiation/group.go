package negotiation

import "github.com/cybernorms/cybernorms/un"

// Group is a group that a data set defines: States that spoke, tabled or worked together, and are no standing group.
//
// Its ID begins with "x-" and is also its code as a [un.Actor]. "Like-minded" means other States on every occasion, so a
// group is one dated list; the same words on another day are another group.
type Group struct {
	ID          un.ID       `json:"id"`                   // with the prefix "x-"
	Name        un.Text     `json:"name"`                 // neutral: who spoke for it and when, or what it joined for
	Basis       Basis       `json:"basis"`                // what makes it a group
	Members     []Member    `json:"members,omitempty"`    // those whom a source lists
	OthersNamed string      `json:"othersNamed,omitzero"` // further members whom no source lists, in its words
	Sources     []un.Source `json:"sources"`
	Note        string      `json:"note,omitzero"`
	Tags        []un.ID     `json:"tags,omitempty"`
}

// Member is one member of a [Group], with the time for which it is recorded.
type Member struct {
	Actor un.Actor `json:"actor"`
	From  un.Date  `json:"from,omitzero"` // the first day; none where the source does not say
	To    un.Date  `json:"to,omitzero"`   // the first day on which it is no longer so, as in un.Membership; none for still, as far as is recorded
}
