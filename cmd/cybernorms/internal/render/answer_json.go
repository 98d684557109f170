package render

import (
	"bytes"
	"encoding/json"

	"github.com/cybernorms/cybernorms/dataset"
	"github.com/cybernorms/cybernorms/positions"
	"github.com/cybernorms/cybernorms/positions/codebook"
	"github.com/cybernorms/cybernorms/positions/negotiation"
	"github.com/cybernorms/cybernorms/un"
)

// AnswerFormat is the edition of the JSON of answers and briefs. It rises when a program that reads them could break.
const AnswerFormat = 1

// answerDocument is an answer in JSON. Members that are lists are always there; what has nothing to say is left out.
type answerDocument struct {
	Format    int                    `json:"format"`
	Version   string                 `json:"version"`
	Source    Source                 `json:"data"`
	Kind      string                 `json:"kind"`
	Asked     []Asked                `json:"asked"`
	Now       un.Date                `json:"now"`
	AsOf      un.Date                `json:"asOf,omitzero"`
	Inherit   bool                   `json:"inherit,omitzero"`
	Records   []record               `json:"records"`  // of kind statement
	Undated   []record               `json:"undated"`  // as of a day: those without a date, no part of the answer
	NoRecord  []noRecord             `json:"noRecord"` // pairs of an actor and a topic that were asked for
	Acts      []positions.Act        `json:"acts"`
	Proposals []negotiation.Proposal `json:"proposals"`
	Texts     []negotiation.Text     `json:"texts"`
	LeftOut   dataset.LeftOut        `json:"leftOut"`
	Hints     []string               `json:"hints"`
	Note      string                 `json:"note"`
}

// record is a claim as one actor holds it.
type record struct {
	Actor      un.Actor            `json:"actor"`
	Name       string              `json:"name"`
	Topic      codebook.TopicID    `json:"topic"`
	Label      string              `json:"label"`
	Says       string              `json:"says"` // in words, as the table has it
	Stances    []codebook.Stance   `json:"stances"`
	Date       un.Date             `json:"date,omitzero"`
	Known      string              `json:"known"` // recorded, transcribed or reported
	Tie        dataset.Tie         `json:"tie"`
	From       un.Actor            `json:"from,omitzero"`      // whose it is, where it is inherited
	AlignedIn  string              `json:"alignedIn,omitzero"` // the alignment by which
	Membership un.Verification     `json:"membership,omitzero"`
	Since      un.Date             `json:"since,omitzero"`    // as of a day: the first record with this stance
	Earlier    []string            `json:"earlier,omitempty"` // as of a day: earlier records with another stance, by id and key
	NoLonger   string              `json:"noLonger,omitzero"` // superseded or withdrawn
	Counts     []un.ID             `json:"counts"`            // keys of the codings that count: several are side by side
	Statement  positions.Statement `json:"statement"`         // with the codings of this claim alone
}

// noRecord is a blank. It says so, and is no position.
type noRecord struct {
	Actor un.Actor         `json:"actor"`
	Name  string           `json:"name"`
	Topic codebook.TopicID `json:"topic"`
	Label string           `json:"label"`
}

// AnswerJSON returns an answer as one JSON document.
func AnswerJSON(a *Answer) []byte {
	d := answerDocument{Format: AnswerFormat, Version: a.Version, Source: a.Source, Kind: a.Kind, Asked: orEmpty(a.Asked), Now: a.Now, AsOf: a.AsOf,
		Inherit: a.Inherit, Records: []record{}, Undated: []record{}, NoRecord: []noRecord{}, Acts: orEmpty(a.Acts), Proposals: orEmpty(a.Proposals),
		Texts: orEmpty(a.Texts), LeftOut: a.LeftOut, Hints: orEmpty(a.Hints), Note: noPosition}
	for _, r := range a.rows(false) {
		switch {
		case r.Entry == nil:
			d.NoRecord = append(d.NoRecord, noRecord{r.pair.Actor, a.Source.Name(r.pair.Actor), r.pair.Topic, a.Source.topicLabel(r.pair.Topic)})
		case r.undated:
			d.Undated = append(d.Undated, a.Source.record(r))
		default:
			d.Records = append(d.Records, a.Source.record(r))
		}
	}
	return indented(d)
}

func (s *Source) record(r row) record {
	j := record{Actor: r.Actor, Name: s.Name(r.Actor), Topic: r.Topic(), Label: s.topicLabel(r.Topic()), Says: s.saysAll(r.Entry),
		Stances: orEmpty(r.Stances()), Date: r.Date, Known: known(r.Sources()), Tie: r.Tie, From: r.From, AlignedIn: r.AlignedIn,
		Membership: r.Verification, NoLonger: stands(r), Counts: []un.ID{}, Statement: r.Statement}
	for _, c := range r.Readings() {
		j.Counts = append(j.Counts, c.Key)
	}
	if r.holds() {
		j.Since = r.answer.Since
		for i := range r.answer.Earlier {
			j.Earlier = append(j.Earlier, r.answer.Earlier[i].ID())
		}
	}
	j.Statement.Claims = r.Codings
	return j
}

// indented writes a document for programs that people can read too.
func indented(v any) []byte {
	var b bytes.Buffer
	if err := json.Indent(&b, encode(v), "", "  "); err != nil {
		panic(err) // encode has just written it
	}
	b.WriteByte('\n')
	return b.Bytes()
}

// DecodeAnswer reads the JSON of an answer, and returns an error for a member that is not in its shape.
func DecodeAnswer(data []byte) error { return decode[answerDocument](data) }

// DecodeBrief does the same for a brief.
func DecodeBrief(data []byte) error { return decode[briefDocument](data) }

func decode[T any](data []byte) error {
	d := json.NewDecoder(bytes.NewReader(data))
	d.DisallowUnknownFields()
	return d.Decode(new(T))
}
