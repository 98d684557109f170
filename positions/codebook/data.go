package codebook

import "github.com/cybernorms/cybernorms/un"

// Data is a codebook as it is written in a file: the built-in one, or the additions of a data set.
// A [Codebook] is made of one or more of them.
type Data struct {
	ID      un.ID    `json:"id"`                // unique in the data set
	Edition string   `json:"edition"`           // rises when a topic, a stance or their meaning changes: "2026-11"
	Title   un.Text  `json:"title"`             // by language, English at least
	Scales  []Scale  `json:"scales,omitempty"`  //
	Topics  []Topic  `json:"topics,omitempty"`  //
	Changes []Change `json:"changes,omitempty"` // newest first
	Note    string   `json:"note,omitzero"`     //
	Tags    []un.ID  `json:"tags,omitempty"`    //
}

// Scale is a list of answers. Ordered scales run from first to last; there is no zero point.
type Scale struct {
	ID       ScaleID  `json:"id"`
	Label    un.Text  `json:"label"`
	Order    Order    `json:"order"`
	Answers  Answers  `json:"answers"`           // how many values one claim may take
	Likeness Likeness `json:"likeness"`          // whether a likeness of actors may use it
	Stances  []Option `json:"stances,omitempty"` // in order; none where each topic brings its own list
	Use      string   `json:"use,omitzero"`      // which questions it is for
}

// Option is one answer: its code, its label and what it means.
type Option struct {
	Code    Stance  `json:"code"`
	Label   un.Text `json:"label"`
	Meaning string  `json:"meaning,omitzero"`
}

// Topic is one question with one scale, or a heading over other topics, which asks nothing and takes no claim.
type Topic struct {
	ID         TopicID  `json:"id"`
	Parent     TopicID  `json:"parent,omitzero"` // a heading or a wider topic; none for a root
	Label      un.Text  `json:"label"`
	Definition un.Text  `json:"definition"`          // what belongs under it, by language, English at least
	Question   un.Text  `json:"question,omitempty"`  // one sentence that a stance answers, by language; none for a heading
	Scale      ScaleID  `json:"scale,omitzero"`      // none for a heading
	Stances    []Stance `json:"stances,omitempty"`   // the part of the scale that fits the question; none for all of it
	Options    []Option `json:"options,omitempty"`   // the topic's own list, with the scale "options" only
	CodingNote string   `json:"codingNote,omitzero"` // how to tell the answers apart, with a real example
	ReplacedBy TopicID  `json:"replacedBy,omitzero"` // where the topic is no longer to be used: topics are never deleted
}

// IsHeading reports whether the topic asks no question, and so takes no claim.
func (t Topic) IsHeading() bool { return t.Scale == "" }

// Change is an entry of a codebook's log.
type Change struct {
	Edition string  `json:"edition"`
	Date    un.Date `json:"date,omitzero"`
	Text    string  `json:"text"`
}
