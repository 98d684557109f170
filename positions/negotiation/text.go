package negotiation

import "github.com/cybernorms/cybernorms/un"

// Text is a text under negotiation, or one that was adopted, with its revisions in the order in which they came.
type Text struct {
	ID        un.ID       `json:"id"`
	Title     un.Text     `json:"title"`
	Type      TextType    `json:"type"`
	Process   un.Process  `json:"process"` // un.ProcessNone outside any
	Session   un.Session  `json:"session,omitzero"`
	Revisions []Revision  `json:"revisions,omitempty"`
	Sources   []un.Source `json:"sources"`
	Note      string      `json:"note,omitzero"`
	Tags      []un.ID     `json:"tags,omitempty"`
}

// Revision is one state of a [Text].
type Revision struct {
	Revision string    `json:"revision"`        // as the text names it, unique in the text: "zero draft", "Rev.1", "final"
	Stage    Stage     `json:"stage"`           //
	Symbol   un.Symbol `json:"symbol,omitzero"` // where it has one
	Date     un.Date   `json:"date,omitzero"`   // of issue, or of adoption at that stage
	URL      un.URL    `json:"url,omitzero"`    // where it can be read
}
