package render

import (
	"fmt"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/cybernorms/cybernorms/dataset"
	"github.com/cybernorms/cybernorms/positions"
	"github.com/cybernorms/cybernorms/un"
)

// details returns what stands below a row: the words, what belongs to them, and where they can be read. The texts are as the
// data has them; who shows them makes them harmless.
func (s *Source) details(r row) []string {
	var lines []string
	add := func(format string, args ...any) { lines = append(lines, fmt.Sprintf(format, args...)) }
	e := r.Entry
	readings := e.Readings()
	lines = append(lines, s.wording(e, readings)...)
	if len(e.Codings) > 1 {
		for _, c := range e.Codings {
			add("Coding %s: %s%s", c.Key, s.says(c), by(c.Coding))
		}
	}
	for _, c := range readings {
		if w := s.circumstances(c); w != "" {
			add("%s", w)
		}
	}
	if w := s.occasion(r); w != "" {
		add("%s", w)
	}
	lines = append(lines, s.standing(r)...)
	for _, c := range e.Codings {
		for _, d := range c.Disputes {
			add("%s contests this coding%s: %s [%s]", s.Name(d.By), onDate(d.Date), d.Text, sourceWords(d.Source))
		}
	}
	for _, src := range e.Sources() {
		add("Source: %s", sourceWords(src))
	}
	return lines
}

// wording returns what was said, in whose words.
func (s *Source) wording(e *dataset.Entry, readings []positions.Claim) []string {
	var lines []string
	for _, c := range readings {
		for _, line := range []string{c.Paraphrase, quoted(c.Quote)} {
			if line != "" && !slices.Contains(lines, line) {
				lines = append(lines, line)
			}
		}
	}
	return lines
}

// quoted returns a quote in quotation marks, with its language and place: what has no marks is nobody's own words.
func quoted(q positions.Quote) string {
	if q == (positions.Quote{}) {
		return ""
	}
	return fmt.Sprintf("“%s” (%s, %s)", q.Text, q.Language, q.Locator)
}

func by(c positions.Coding) string {
	var words []string
	if c.Method != 0 {
		words = append(words, c.Method.String())
	}
	if c.By != "" {
		words = append(words, "by "+string(c.By))
	}
	if c.Confidence != 0 {
		words = append(words, c.Confidence.String()+" confidence")
	}
	if len(words) == 0 {
		return ""
	}
	return " (" + strings.Join(words, ", ") + ")"
}

func onDate(d un.Date) string {
	if d.IsZero() {
		return ""
	}
	return " on " + d.String()
}

// circumstances returns strength, condition, and what the claim is about.
func (s *Source) circumstances(c positions.Claim) string {
	var parts []string
	if c.Strength != 0 {
		parts = append(parts, "Strength: "+c.Strength.String())
	}
	if c.Condition.Text != "" {
		parts = append(parts, "Condition: "+strings.ReplaceAll(c.Condition.Kind.String(), "-", " ")+" "+c.Condition.Text)
	}
	if w := s.about(c.About); w != "" {
		parts = append(parts, w)
	}
	if w := s.onText(c.OnText); w != "" {
		parts = append(parts, w)
	}
	for _, a := range c.Attributes {
		to := "nobody named"
		if a.To.IsValid() {
			to = s.Name(a.To)
		}
		parts = append(parts, fmt.Sprintf("Stated of %s, as a %s view: %s", to, a.Kind, a.Text))
	}
	return strings.Join(parts, ". ")
}

func (s *Source) about(a positions.About) string {
	what := a.Title
	if p, ok := s.Data.Proposal(a.Proposal); ok {
		what = p.Title.In(un.English)
	} else if a.Proposal != "" {
		what = string(a.Proposal)
	}
	if what == "" {
		if a.Situation == "" {
			return ""
		}
		return "On the situation: " + a.Situation
	}
	switch {
	case a.Role != 0:
		return "On the proposal: " + what + " (" + a.Role.String() + ")"
	case a.Proposal == "":
		return "About: " + what // a title may name what is no proposal, such as applications
	default:
		return "On the proposal: " + what
	}
}

func (s *Source) onText(o positions.OnText) string {
	if o.IsZero() {
		return ""
	}
	what := o.Title
	if t, ok := s.Data.Text(o.Text); ok {
		what = t.Title.In(un.English)
	} else if o.Text != "" {
		what = string(o.Text)
	}
	if !o.Symbol.IsZero() {
		what = strings.TrimSpace(what + " " + o.Symbol.String())
	}
	if o.Revision != "" {
		what += ", " + o.Revision
	}
	if o.Paragraph != "" {
		what += ", paragraph " + o.Paragraph
	}
	if w := askWords(o.Asks); w != "" {
		what += "; " + w
	}
	return "On the text: " + what
}

// askWords returns what an actor wants done with a text. Regret and content ask for nothing.
func askWords(asks []positions.Ask) string {
	var wanted, other []string
	for _, a := range asks {
		switch a {
		case positions.AskRegret:
			other = append(other, "regrets it, or what is not in it")
		case positions.AskWelcome:
			other = append(other, "welcomes it")
		default:
			wanted = append(wanted, a.String())
		}
	}
	if len(wanted) > 0 {
		other = append([]string{"asks to " + strings.Join(wanted, ", ")}, other...)
	}
	return strings.Join(other, "; ")
}

// occasion returns where it was said, by whom, and with whom.
func (s *Source) occasion(r row) string {
	st := r.Statement
	var parts []string
	if names := s.others(r); names != "" {
		parts = append(parts, names)
	}
	if st.DeliveredBy.IsValid() {
		parts = append(parts, "delivered by "+s.Name(st.DeliveredBy))
	}
	if st.Organ != "" {
		parts = append(parts, st.Organ)
	}
	if st.Session.IsValid() {
		parts = append(parts, "session "+st.Session.String())
	} else if st.Process != un.ProcessNone {
		parts = append(parts, "process "+st.Process.String())
	}
	if st.Mode != 0 {
		parts = append(parts, st.Mode.String())
	}
	if len(parts) == 0 {
		return ""
	}
	return capital(strings.Join(parts, "; "))
}

// others returns the further holders of a joint statement.
func (s *Source) others(r row) string {
	st := r.Statement
	if len(st.JointWith) == 0 && st.OthersNamed == "" {
		return ""
	}
	var names []string
	for _, a := range append([]un.Actor{st.Actor}, st.JointWith...) {
		if !slices.Contains(r.holders, a) && a != r.Actor {
			names = append(names, s.Name(a))
		}
	}
	if st.OthersNamed != "" {
		names = append(names, "others: "+st.OthersNamed)
	}
	if len(names) == 0 {
		return "jointly"
	}
	return "jointly with " + strings.Join(names, ", ")
}

// standing returns how the record came to be an answer, since when, and whether it stands.
func (s *Source) standing(r row) []string {
	var lines []string
	switch r.Tie {
	case dataset.ByGroup:
		lines = append(lines, fmt.Sprintf("Not its own record: a group to which it belonged said so, %s (%s); membership: %s", s.Name(r.From), r.From, membershipWords(r.Verification)))
	case dataset.ByAlignment:
		lines = append(lines, fmt.Sprintf("Not its own words: it aligned itself with %s (in %s)", s.Name(r.From), r.AlignedIn))
	}
	switch st := r.Statement.Status; {
	case r.ceased && st == 0:
		lines = append(lines, "Superseded: a later statement of the actor replaces it")
	case st != 0:
		lines = append(lines, capital(st.String())+": "+statusWords[st])
	}
	if r.holds() {
		lines = append(lines, s.history(r.answer)...)
	}
	return lines
}

var statusWords = map[positions.Status]string{
	positions.Superseded: "a later statement of the actor replaces it",
	positions.Withdrawn:  "the actor took it back",
}

func membershipWords(v un.Verification) string {
	switch v {
	case un.Seen:
		return "checked against a source"
	case un.Known:
		return "generally known, not checked against a dated source"
	default:
		return "unsure, to be checked before anyone relies on it"
	}
}

// history returns since when a stance is recorded, and what was said before.
func (s *Source) history(a *dataset.Answer) []string {
	var lines []string
	if a.Since.IsValid() && (len(a.Entries) == 0 || a.Since != lastDate(a)) {
		lines = append(lines, "Recorded with this stance since "+a.Since.String())
	}
	for i := range a.Earlier {
		e := &a.Earlier[i]
		lines = append(lines, fmt.Sprintf("Another stance: %s, %s (%s)", s.saysAll(e), e.Date, e.Statement.ID))
	}
	return lines
}

func lastDate(a *dataset.Answer) un.Date {
	for _, e := range a.Entries {
		if !e.Tie.IsInherited() && len(e.Stances()) > 0 {
			return e.Date
		}
	}
	return un.Date{}
}

// capital returns s, which may be a text of the data, with its first letter in upper case.
func capital(s string) string {
	r, size := utf8.DecodeRuneInString(s)
	return string(unicode.ToUpper(r)) + s[size:]
}
