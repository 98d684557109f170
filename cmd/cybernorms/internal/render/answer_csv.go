package render

import (
	"bytes"
	"encoding/csv"
	"strconv"
	"strings"

	"github.com/cybernorms/cybernorms/dataset"
	"github.com/cybernorms/cybernorms/positions"
	"github.com/cybernorms/cybernorms/positions/negotiation"
	"github.com/cybernorms/cybernorms/un"
)

// field is a cell of a table for spreadsheets.
type field struct{ name, value string }

// AnswerCSV shows an answer as comma-separated values: a row for each holder and coding of a claim, each act, each part in a
// proposal and each revision of a text. A list in a cell is separated by "|".
//
// A spreadsheet takes a cell that begins with one of = + - @ for a formula. Such a cell, and one that begins with an
// apostrophe, is given an apostrophe in front: taking one leading apostrophe away gives the text back. Characters that are
// invisible or end a line are shown as escapes, as in \u{A}; [AnswerJSON] has them as they are.
func AnswerCSV(a *Answer) []byte {
	var rows [][]field
	for _, r := range a.rows(false) {
		rows = append(rows, a.recordFields(r)...)
	}
	for _, act := range a.Acts {
		rows = append(rows, a.Source.actFields(act))
	}
	for _, p := range a.Proposals {
		parts := p.Proposers
		if len(parts) == 0 {
			parts = []negotiation.Proposer{{}}
		}
		for _, by := range parts {
			rows = append(rows, a.Source.proposalFields(p, by))
		}
	}
	for _, t := range a.Texts {
		revisions := t.Revisions
		if len(revisions) == 0 {
			revisions = []negotiation.Revision{{}}
		}
		for _, r := range revisions {
			rows = append(rows, textFields(t, r))
		}
	}
	return table(a.blank(), rows)
}

// blank has the columns of the kind of record that was asked for.
func (a *Answer) blank() []field {
	switch a.Kind {
	case "act":
		return a.Source.actFields(positions.Act{})
	case "proposal":
		return a.Source.proposalFields(negotiation.Proposal{}, negotiation.Proposer{})
	case "text":
		return textFields(negotiation.Text{}, negotiation.Revision{})
	default:
		return emptyRecord()
	}
}

func table(head []field, rows [][]field) []byte {
	var b bytes.Buffer
	w := csv.NewWriter(&b)
	cells := make([]string, len(head))
	for i, f := range head {
		cells[i] = f.name
	}
	w.Write(cells)
	for _, r := range rows {
		for i, f := range r {
			cells[i] = guard(Harmless(f.value))
		}
		w.Write(cells)
	}
	w.Flush()
	return b.Bytes()
}

// guard keeps a spreadsheet from taking a text for a formula.
func guard(s string) string {
	if s != "" && strings.ContainsRune("=+-@'＝＋－＠", []rune(s)[0]) {
		return "'" + s
	}
	return s
}

// recordFields returns a row for each coding that counts, or the one of a pair without record.
func (a *Answer) recordFields(r row) [][]field {
	if r.Entry == nil {
		f := emptyRecord()
		set := func(name, value string) { f[index(f, name)].value = value }
		set("actor", r.pair.Actor.String())
		set("actor_name", a.Source.Name(r.pair.Actor))
		set("topic", string(r.pair.Topic))
		set("topic_label", a.Source.topicLabel(r.pair.Topic))
		set("record", "no record")
		return [][]field{f}
	}
	var rows [][]field
	readings := r.Readings()
	for _, c := range r.Codings {
		counts := 0
		for _, k := range readings {
			if k.Key == c.Key {
				counts = 1
			}
		}
		rows = append(rows, a.codingFields(r, c, counts))
	}
	return rows
}

func (a *Answer) codingFields(r row, c positions.Claim, counts int) []field {
	s, st := &a.Source, r.Statement
	record := "stance"
	switch {
	case c.Absence != 0:
		record = c.Absence.String()
	case c.AlignsWith != (positions.Alignment{}):
		record = "alignment"
	}
	f := []field{
		{"actor", r.Actor.String()}, {"actor_name", s.Name(r.Actor)}, {"topic", string(c.Topic)}, {"topic_label", s.topicLabel(c.Topic)},
		{"record", record}, {"stances", list(c.Stances())}, {"aligns_with", aligned(s, c)}, {"strength", code(c.Strength)},
		{"condition", code(c.Condition.Kind)}, {"condition_text", c.Condition.Text}, {"date", date(r.Date)},
		{"known", known(r.Sources())}, {"confidence", code(c.Coding.Confidence)}, {"tie", r.Tie.String()}, {"from", actorCode(r.From)},
		{"membership", code(r.Verification)}, {"since", since(r)}, {"stands", stands(r)},
		{"joint_with", list(st.JointWith)}, {"others_named", st.OthersNamed}, {"delivered_by", actorCode(st.DeliveredBy)}, {"organ", st.Organ},
		{"process", st.Process.String()}, {"session", code(st.Session)},
		{"proposal", string(c.About.Proposal)}, {"about", c.About.Title}, {"role", code(c.About.Role)}, {"situation", c.About.Situation},
		{"text", string(c.OnText.Text)}, {"symbol", symbol(c.OnText.Symbol)}, {"text_title", c.OnText.Title}, {"revision", c.OnText.Revision},
		{"paragraph", c.OnText.Paragraph}, {"asks", list(c.OnText.Asks)},
		{"paraphrase", c.Paraphrase}, {"quote", c.Quote.Text}, {"quote_language", language(c.Quote.Language)}, {"quote_locator", c.Quote.Locator},
		{"sources", sourceList(r.Sources())}, {"source_kinds", sourceKinds(r.Sources())},
		{"statement", string(st.ID)}, {"key", string(c.Key)}, {"recodes", string(c.Coding.Recodes)}, {"method", code(c.Coding.Method)},
		{"counts", strconv.Itoa(counts)}, {"disputes", strconv.Itoa(len(c.Disputes))},
	}
	return f
}

// emptyRecord has the columns of a record, with nothing in them.
func emptyRecord() []field {
	a := Answer{Source: Source{Data: &dataset.Dataset{}}}
	f := a.codingFields(row{Entry: &dataset.Entry{Tie: dataset.Own, Codings: []positions.Claim{{}}}}, positions.Claim{}, 0)
	for i := range f {
		f[i].value = ""
	}
	return f
}

func index(f []field, name string) int {
	for i := range f {
		if f[i].name == name {
			return i
		}
	}
	panic("no column " + name)
}

func (s *Source) actFields(a positions.Act) []field {
	return []field{
		{"act", string(a.ID)}, {"actor", a.Actor.String()}, {"actor_name", s.Name(a.Actor)}, {"joint_with", list(a.JointWith)}, {"others_named", a.OthersNamed},
		{"deed", a.Deed.String()}, {"date", date(a.Date)}, {"topic", string(a.Topic)}, {"process", a.Process.String()}, {"session", code(a.Session)},
		{"text", string(a.OnText.Text)}, {"symbol", symbol(a.OnText.Symbol)}, {"text_title", a.OnText.Title}, {"revision", a.OnText.Revision}, {"paragraph", a.OnText.Paragraph},
		{"proposal", string(a.About.Proposal)}, {"about", a.About.Title}, {"role", code(a.About.Role)}, {"situation", a.About.Situation},
		{"known", known(a.Sources)}, {"confidence", code(a.Coding.Confidence)}, {"status", code(a.Status)}, {"paraphrase", a.Paraphrase}, {"quote", a.Quote.Text},
		{"sources", sourceList(a.Sources)}, {"source_kinds", sourceKinds(a.Sources)}, {"disputes", strconv.Itoa(len(a.Disputes))},
	}
}

func (s *Source) proposalFields(p negotiation.Proposal, by negotiation.Proposer) []field {
	name := ""
	if by.Actor.IsValid() {
		name = s.Name(by.Actor)
	}
	return []field{
		{"proposal", string(p.ID)}, {"title", p.Title.In(un.English)}, {"date", date(p.Date)}, {"process", code(p.Process)}, {"session", code(p.Session)},
		{"topics", list(p.Topics)}, {"outcome", code(p.Outcome.Fate)}, {"outcome_date", date(p.Outcome.Date)}, {"known", known(p.Sources)},
		{"sources", sourceList(p.Sources)}, {"others_named", p.OthersNamed},
		{"actor", actorCode(by.Actor)}, {"actor_name", name}, {"role", code(by.Role)}, {"since", date(by.Since)},
	}
}

func textFields(t negotiation.Text, r negotiation.Revision) []field {
	return []field{
		{"text", string(t.ID)}, {"title", t.Title.In(un.English)}, {"type", code(t.Type)}, {"process", code(t.Process)}, {"session", code(t.Session)},
		{"known", known(t.Sources)}, {"sources", sourceList(t.Sources)},
		{"revision", r.Revision}, {"stage", code(r.Stage)}, {"symbol", symbol(r.Symbol)}, {"date", date(r.Date)}, {"url", string(r.URL)},
	}
}

// word is a code of a closed vocabulary.
type word interface {
	IsValid() bool
	String() string
}

// code returns a code's word, and nothing for none.
func code(w word) string {
	if !w.IsValid() {
		return ""
	}
	return w.String()
}

func date(d un.Date) string         { return code(d) }
func actorCode(a un.Actor) string   { return code(a) }
func symbol(s un.Symbol) string     { return code(s) }
func language(l un.Language) string { return code(l) }

func since(r row) string {
	if !r.holds() {
		return ""
	}
	return date(r.answer.Since)
}

// holds reports whether the record gives a stance of the actor's own that stands as of a day: what was said before belongs to it.
func (r row) holds() bool {
	return r.answer != nil && !r.Tie.IsInherited() && !r.ceased && len(r.Stances()) > 0
}

// stands says what became of the record: nothing, where it stands.
func stands(r row) string {
	switch {
	case r.Statement.Status != 0:
		return r.Statement.Status.String()
	case r.ceased:
		return positions.Superseded.String()
	default:
		return ""
	}
}

func aligned(s *Source, c positions.Claim) string {
	if c.AlignsWith == (positions.Alignment{}) {
		return ""
	}
	return strings.TrimPrefix(s.says(positions.Claim{AlignsWith: c.AlignsWith}), "aligned with ")
}

type stringer interface{ String() string }

func list[T stringer](items []T) string {
	words := make([]string, len(items))
	for i, v := range items {
		words[i] = v.String()
	}
	return strings.Join(words, "|")
}

func sourceList(sources []un.Source) string {
	words := make([]string, len(sources))
	for i, s := range sources {
		words[i] = placeOf(s)
	}
	return strings.Join(words, "|")
}

func sourceKinds(sources []un.Source) string {
	words := make([]string, len(sources))
	for i, s := range sources {
		words[i] = s.Kind.String()
	}
	return strings.Join(words, "|")
}
