package render

import (
	"fmt"
	"strings"

	"github.com/cybernorms/cybernorms/un"
)

const (
	answerWidth  = 100 // columns of what stands below a row
	answerIndent = 4
)

// AnswerText shows an answer as a table for people, what belongs to each record below it.
func AnswerText(a *Answer) []byte {
	p := painter{}
	for _, l := range a.heading() {
		p.line(Harmless(l))
	}
	lines := a.lines()
	heading := headings[a.Kind]
	widths := make([]int, len(heading))
	for _, l := range append([]line{{columns: heading}}, lines...) {
		for i, c := range l.columns {
			widths[i] = max(widths[i], width(Harmless(c)))
		}
	}
	if len(lines) > 0 {
		p.line("")
		p.columns(heading, widths)
	}
	apart := false
	for _, l := range lines {
		if l.apart && !apart {
			apart = true
			p.line("")
			p.line("No date is known for these, so that they are no part of what was last said:")
		}
		p.columns(l.columns, widths)
		for _, d := range l.details {
			most := answerWidth - answerIndent - 2
			if strings.HasPrefix(d, "Source: ") {
				most = width(Harmless(d)) // an address stays whole, to be copied
			}
			for i, w := range wrap(Harmless(d), most) {
				p.line(strings.Repeat(" ", answerIndent+min(i, 1)*2) + w)
			}
		}
	}
	p.line("")
	for _, l := range a.closing() {
		p.line(Harmless(l))
	}
	return []byte(p.b.String())
}

func (p *painter) columns(cells []string, widths []int) {
	var b strings.Builder
	for i, c := range cells {
		if i > 0 {
			b.WriteString("  ")
		}
		b.WriteString(pad(Harmless(c), widths[i]))
	}
	p.line(strings.TrimRight(b.String(), " "))
}

// heading says what was asked, and of what.
func (a *Answer) heading() []string {
	lines := []string{a.Source.words()}
	for _, asked := range a.Asked {
		if asked.Option == "topic" {
			for t := range a.Source.Data.Codebook().Topics() {
				if string(t.ID) == asked.Code {
					lines = append(lines, topicWords(string(t.ID), t.Label.In(un.English), t.Question.In(un.English)))
				}
			}
		}
		if asked.Word != asked.Code {
			l := fmt.Sprintf("--%s %q is taken for %s", asked.Option, asked.Word, asked.Code)
			if asked.Name != "" && asked.Name != asked.Word {
				l += ", " + asked.Name
			}
			lines = append(lines, l+".")
		}
	}
	var stances []string
	for _, asked := range a.Asked {
		if asked.Option == "stance" {
			stances = append(stances, asked.Code)
		}
	}
	if len(stances) > 0 {
		lines = append(lines, "Only what says "+strings.Join(stances, " or ")+".")
	}
	if a.AsOf.IsValid() {
		l := "What was last said as of " + a.AsOf.String()
		if a.AsOf == a.Now {
			l += " (today)"
		}
		l += "; what is dated by a month or year counts from its last day."
		if a.Inherit {
			l += " Groups' lines and alignments are carried over, and marked."
		}
		lines = append(lines, l)
	}
	return lines
}

func topicWords(id, label, question string) string {
	if question == "" {
		return label + " (" + id + "), and what is below it"
	}
	return label + " (" + id + "): " + question
}

func (s *Source) words() string {
	w := "In " + s.Path
	if len(s.Parts) > 0 {
		w = "In " + strings.Join(s.Parts, ", ") + " of " + s.Path
	}
	if s.Title != "" {
		w += " (" + s.Title
		if s.Edition != "" {
			w += ", edition " + s.Edition
		}
		w += ")"
	}
	return w + ":"
}

// closing says how much there is, what was left out, and what cannot be concluded.
func (a *Answer) closing() []string {
	var lines []string
	if a.empty() && len(a.NoRecord) == 0 {
		lines = append(lines, "The data set holds no such "+a.Kind+". "+noPosition)
	} else {
		lines = append(lines, a.count())
	}
	lines = append(lines, a.Hints...)
	if a.AsOf.IsValid() {
		if n := a.LeftOut.MayBeLater; n > 0 {
			lines = append(lines, fmt.Sprintf("Not part of the answer: %s of a month or year that had not ended by %s.", count(n, "claim", "claims"), a.AsOf))
		}
		if n := a.LeftOut.Later; n > 0 {
			lines = append(lines, fmt.Sprintf("Not part of the answer: %s after %s.", count(n, "claim", "claims"), a.AsOf))
		}
	}
	return append(lines, a.Source.careful()...)
}

// careful says where an answer rests on a part of the data only.
func (s *Source) careful() []string {
	var lines []string
	if s.Errors > 0 {
		lines = append(lines, fmt.Sprintf("Careful: %s in the data; records with an error are no part of this. See cybernorms check.",
			count(s.Errors, "error was found", "errors were found")))
	}
	if s.Unread > 0 {
		lines = append(lines, fmt.Sprintf("Careful: %s could not be read, and are no part of this.", count(s.Unread, "file or folder", "files or folders")))
	}
	return lines
}

func (a *Answer) count() string {
	switch a.Kind {
	case "act":
		return count(len(a.Acts), "act", "acts") + "."
	case "proposal":
		return count(len(a.Proposals), "proposal", "proposals") + "."
	case "text":
		return count(len(a.Texts), "text", "texts") + "."
	}
	records, actors, undated, pairs := 0, map[string]bool{}, 0, 0
	for _, r := range a.rows(true) {
		if r.Entry == nil {
			pairs++
			continue
		}
		if r.undated {
			undated++
			continue
		}
		records++
		for _, h := range append(r.holders, r.Actor) {
			actors[h.String()] = true
		}
	}
	words := count(records, "record", "records")
	if records > 0 {
		words += " of " + count(len(actors), "actor", "actors")
	}
	if undated > 0 {
		words += "; " + count(undated, "other", "others") + " without a date"
	}
	if pairs > 0 {
		words += "; " + count(pairs, "pair", "pairs") + " of actor and topic without any"
	}
	return words + "."
}
