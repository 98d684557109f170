package render

import (
	"fmt"
	"strings"

	"github.com/cybernorms/cybernorms/dataset"
	"github.com/cybernorms/cybernorms/positions"
	"github.com/cybernorms/cybernorms/positions/negotiation"
	"github.com/cybernorms/cybernorms/un"
)

// line is a record as a table shows it: its columns, and what stands below them. The texts are as the data has them.
type line struct {
	columns []string
	details []string
	sources []un.Source
	apart   bool // it has no date, in an answer that asks for one
}

var headings = map[string][]string{
	"statement": {"DATE", "ACTOR", "TOPIC", "SAYS", "KNOWN"},
	"act":       {"DATE", "ACTOR", "DEED", "KNOWN"},
	"proposal":  {"DATE", "PROPOSAL", "OUTCOME", "KNOWN"},
	"text":      {"PROCESS", "TEXT", "TYPE", "KNOWN"},
}

// lines returns what the answer shows, in order.
func (a *Answer) lines() []line {
	var list []line
	for _, r := range a.rows(true) {
		list = append(list, a.line(r))
	}
	for _, act := range a.Acts {
		list = append(list, a.Source.act(act))
	}
	for _, p := range a.Proposals {
		list = append(list, a.Source.proposal(p))
	}
	for _, t := range a.Texts {
		list = append(list, a.Source.text(t))
	}
	return list
}

func (a *Answer) line(r row) line {
	if r.Entry == nil {
		return line{columns: []string{"-", r.pair.Actor.String(), string(r.pair.Topic), "no record", "-"}, details: []string{
			fmt.Sprintf("%s: the data set holds no statement on %s%s. %s", a.Source.Name(r.pair.Actor), a.Source.topicLabel(r.pair.Topic), a.within(), noPosition)}}
	}
	says := a.Source.saysAll(r.Entry)
	switch {
	case r.ceased:
		says += " (no longer stands)"
	case r.Tie == dataset.ByGroup:
		says += " (by the group " + r.From.String() + ")"
	case r.Tie == dataset.ByAlignment:
		says += " (by alignment with " + r.From.String() + ")"
	}
	details := a.Source.details(r)
	if names := a.Source.names(r); len(a.Source.wording(r.Entry, r.Readings())) > 0 {
		details[0] = names + ": " + details[0]
	} else { // an alignment can have no words
		details = append([]string{names}, details...)
	}
	return line{
		columns: []string{r.Date.String(), actors(r), string(r.Topic()), says, knownWords(r.Entry)},
		details: details, sources: r.Sources(), apart: r.undated,
	}
}

// within says what was asked for besides actors and topics.
func (a *Answer) within() string {
	words := ""
	if a.AsOf.IsValid() {
		words = " by " + a.AsOf.String()
	}
	for _, asked := range a.Asked {
		switch asked.Option {
		case "actor", "topic", "as-of":
		default:
			return words + ", within what else was asked for"
		}
	}
	return words
}

// shown is how many holders of a joint record a column names.
const shown = 3

func actors(r row) string {
	if len(r.holders) < 2 {
		return r.actor().String()
	}
	var codes []string
	for _, a := range r.holders[:min(shown, len(r.holders))] {
		codes = append(codes, a.String())
	}
	if more := len(r.holders) - shown; more > 0 {
		return fmt.Sprintf("%s and %d more", strings.Join(codes, ", "), more)
	}
	return strings.Join(codes, ", ")
}

// names returns the names of those who said it.
func (s *Source) names(r row) string {
	switch {
	case r.Tie.IsInherited():
		return s.Name(r.From) // whose words they are
	case len(r.holders) == 0:
		return s.Name(r.Actor)
	}
	var names []string
	for _, a := range r.holders {
		names = append(names, s.Name(a))
	}
	return strings.Join(names, "; ")
}

func (s *Source) act(a positions.Act) line {
	codes := []string{a.Actor.String()}
	names := []string{s.Name(a.Actor)}
	for _, b := range a.JointWith {
		codes, names = append(codes, b.String()), append(names, s.Name(b))
	}
	if a.OthersNamed != "" {
		names = append(names, "others: "+a.OthersNamed)
	}
	l := line{columns: []string{a.Date.String(), strings.Join(codes, ", "), deedWords(a.Deed), known(a.Sources)}, sources: a.Sources}
	l.add(strings.Join(names, ", "))
	l.add(a.Paraphrase)
	l.add(quoted(a.Quote))
	l.add(strings.TrimPrefix(s.onText(a.OnText), "On the text: "))
	l.add(s.about(a.About))
	if a.Topic != "" {
		l.add("Topic: " + string(a.Topic))
	}
	l.add(where(a.Process, a.Session))
	if a.Status != 0 {
		l.add(capital(a.Status.String()))
	}
	for _, d := range a.Disputes {
		l.add(fmt.Sprintf("%s contests this record%s: %s [%s]", s.Name(d.By), onDate(d.Date), d.Text, sourceWords(d.Source)))
	}
	l.cite()
	return l
}

func deedWords(d positions.Deed) string { return strings.ReplaceAll(d.String(), "-", " ") }

func (s *Source) proposal(p negotiation.Proposal) line {
	outcome := "outcome not recorded"
	if p.Outcome.Fate != 0 {
		outcome = strings.ReplaceAll(p.Outcome.Fate.String(), "-", " ")
	}
	l := line{columns: []string{p.Date.String(), string(p.ID), outcome, known(p.Sources)}, sources: p.Sources}
	l.add(p.Title.In(un.English))
	for _, w := range s.proposers(p) {
		l.add(w)
	}
	l.add(s.onText(p.OnText))
	if o := p.Outcome; o.Fate != 0 {
		words := "Outcome: " + outcome + onDate(o.Date)
		if in := strings.TrimPrefix(s.onText(o.In), "On the text: "); in != "" {
			words += ", in " + in
		}
		if o.Into != "" {
			words += ", into " + string(o.Into)
		}
		l.add(words)
	}
	for _, t := range p.Topics {
		l.add("Topic: " + string(t))
	}
	l.add(where(p.Process, p.Session))
	l.cite()
	return l
}

// proposers returns who had which part in a proposal, a line for each role.
func (s *Source) proposers(p negotiation.Proposal) []string {
	var lines []string
	for _, w := range positions.Role(0).Vocabulary() {
		var names []string
		for _, a := range p.Proposers {
			if a.Role.String() != w.Code {
				continue
			}
			name := s.Name(a.Actor)
			if a.Since.IsValid() {
				name += " (since " + a.Since.String() + ")"
			}
			names = append(names, name)
		}
		if len(names) > 0 {
			lines = append(lines, capital(w.Code)+": "+strings.Join(names, ", "))
		}
	}
	if p.OthersNamed != "" {
		lines = append(lines, "Others: "+p.OthersNamed)
	}
	return lines
}

func (s *Source) text(t negotiation.Text) line {
	l := line{columns: []string{t.Process.String(), string(t.ID), strings.ReplaceAll(t.Type.String(), "-", " "), known(t.Sources)}, sources: t.Sources}
	l.add(t.Title.In(un.English))
	for _, r := range t.Revisions {
		words := r.Revision + " (" + strings.ReplaceAll(r.Stage.String(), "-", " ") + ")"
		if !r.Symbol.IsZero() {
			words += ", " + r.Symbol.String()
		}
		if r.Date.IsValid() {
			words += ", " + r.Date.String()
		}
		if r.URL != "" {
			words += ", " + string(r.URL)
		}
		l.add("Revision: " + words)
	}
	l.cite()
	return l
}

func (l *line) add(detail string) {
	if detail != "" {
		l.details = append(l.details, detail)
	}
}

// cite adds the sources to what stands below.
func (l *line) cite() {
	for _, src := range l.sources {
		l.add("Source: " + sourceWords(src))
	}
}

func where(p un.Process, s un.Session) string {
	switch {
	case s.IsValid():
		return "Session " + s.String()
	case p.IsValid() && p != un.ProcessNone:
		return "Process " + p.String()
	default:
		return ""
	}
}
