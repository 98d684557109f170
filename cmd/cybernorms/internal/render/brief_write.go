package render

import (
	"fmt"
	"slices"
	"strings"

	"github.com/cybernorms/cybernorms/dataset"
	"github.com/cybernorms/cybernorms/positions"
	"github.com/cybernorms/cybernorms/positions/negotiation"
	"github.com/cybernorms/cybernorms/un"
)

// indents are the columns before each kind of block in text.
var indents = map[blockKind]int{topic: 2, item: 4, detail: 6}

// BriefText shows a brief as a page of text, with its sources numbered at the end.
func BriefText(b *Brief) []byte {
	page, p := b.page(), painter{}
	for _, l := range page.blocks {
		text := Harmless(l.text)
		for _, n := range l.notes {
			text += fmt.Sprintf(" [%d]", n)
		}
		if l.kind == section {
			text = strings.ToUpper(text)
		}
		if l.kind == section || l.kind == branch {
			p.line("")
		}
		in := indents[l.kind]
		for i, w := range wrap(text, answerWidth-in) {
			p.line(strings.Repeat(" ", in+min(i, 1)*min(in, 2)) + w)
		}
	}
	if len(page.sources) > 0 {
		p.line("")
		p.line("SOURCES")
	}
	for i, s := range page.sources {
		p.line(fmt.Sprintf("[%d] %s", i+1, Harmless(sourceLine(s))))
	}
	p.line("")
	for _, w := range wrap(Designations, answerWidth) {
		p.line(w)
	}
	return []byte(p.b.String())
}

// sourceLine is a source with what is known of its page.
func sourceLine(s un.Source) string {
	words := sourceWords(s)
	if s.Title != "" {
		words = s.Title + ", " + words
	}
	if s.Retrieved.IsValid() {
		words += ", retrieved " + s.Retrieved.String()
	}
	return words
}

// BriefMarkdown shows a brief as Markdown with footnotes. What comes from the data can be no markup.
func BriefMarkdown(b *Brief) []byte {
	page, p := b.page(), painter{}
	for i, l := range page.blocks {
		text := Markdown(l.text)
		for _, n := range l.notes {
			text += fmt.Sprintf("[^%d]", n)
		}
		switch l.kind {
		case title:
			p.line("# " + text)
		case section:
			p.line("\n## " + text)
		case branch:
			p.line("\n### " + text)
		case topic:
			p.line("\n**" + text + "**")
		case item:
			if k := page.blocks[i-1].kind; k != item && k != detail {
				p.line("")
			}
			p.line("- " + text)
		case detail:
			p.line("  - " + text)
		default:
			p.line("\n" + text)
		}
	}
	p.line("")
	for i, s := range page.sources {
		p.line(fmt.Sprintf("[^%d]: %s", i+1, markdownSource(s)))
	}
	if len(page.sources) > 0 {
		p.line("")
	}
	p.line(Markdown(Designations))
	return []byte(p.b.String())
}

func markdownSource(s un.Source) string {
	var parts []string
	if s.Title != "" {
		parts = append(parts, Markdown(s.Title))
	}
	if !s.Document.IsZero() {
		parts = append(parts, Markdown(s.Document.String()))
	}
	if s.URL != "" {
		parts = append(parts, link(string(s.URL)))
	}
	words := strings.Join(parts, ", ") + " (" + Markdown(kindWords(s.Kind)) + ")"
	if s.Retrieved.IsValid() {
		words += ", retrieved " + s.Retrieved.String()
	}
	return words
}

// briefDocument is a brief in JSON. Its records have the shape of those of an answer.
type briefDocument struct {
	Format       int                    `json:"format"`
	Version      string                 `json:"version"`
	Source       Source                 `json:"data"`
	Asked        []Asked                `json:"asked"`
	Now          un.Date                `json:"now"`
	AsOf         un.Date                `json:"asOf"`
	Inherit      bool                   `json:"inherit,omitzero"`
	Actor        un.Actor               `json:"actor"`
	Name         string                 `json:"name"`
	Said         []record               `json:"said"`       // what it said last, by question
	Undated      []record               `json:"undated"`    // no part of that
	Alignments   []record               `json:"alignments"` // all by the day, as are
	Joint        []record               `json:"joint"`
	Groups       []Belonging            `json:"groups"`
	Acts         []positions.Act        `json:"acts"`
	Proposals    []negotiation.Proposal `json:"proposals"`
	NoRecordOn   int                    `json:"noRecordOn"` // topics of the codebook
	LeftOut      dataset.LeftOut        `json:"leftOut"`
	Note         string                 `json:"note"`
	Designations string                 `json:"designations"`
}

// BriefJSON returns a brief as one JSON document.
func BriefJSON(b *Brief) []byte {
	s := &b.Source
	d := briefDocument{Format: AnswerFormat, Version: b.Version, Source: b.Source, Asked: orEmpty(b.Asked), Now: b.Now, AsOf: b.AsOf, Inherit: b.Inherit,
		Actor: b.Actor, Name: s.Name(b.Actor), Said: []record{}, Undated: []record{}, Alignments: []record{}, Joint: []record{}, Groups: orEmpty(b.Groups),
		Acts: orEmpty(b.Acts), Proposals: orEmpty(b.Proposals), NoRecordOn: b.Silent, LeftOut: b.LeftOut, Note: noPosition, Designations: Designations}
	a := Answer{Answers: b.Answers, AsOf: b.AsOf}
	for _, r := range a.rows(false) {
		d.Said = append(d.Said, s.record(r))
	}
	for i := range b.Undated {
		d.Undated = append(d.Undated, s.record(row{Entry: &b.Undated[i]}))
	}
	for i := range b.Records {
		e := &b.Records[i]
		if slices.ContainsFunc(e.Readings(), aligns) {
			d.Alignments = append(d.Alignments, s.record(row{Entry: e}))
		}
		if e.Tie == dataset.Joint {
			d.Joint = append(d.Joint, s.record(row{Entry: e}))
		}
	}
	return indented(d)
}
