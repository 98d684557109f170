package render

import (
	"strings"
)

// AnswerMarkdown shows an answer as Markdown: a table of the records, with the words and sources in its last column. What
// comes from the data can be no markup.
func AnswerMarkdown(a *Answer) []byte {
	p := painter{}
	for _, l := range a.heading() {
		p.line(Markdown(l))
		p.line("")
	}
	lines := a.lines()
	if len(lines) > 0 {
		heading := headings[a.Kind]
		p.markdownRow(append(heading[:len(heading):len(heading)], "WORDS AND SOURCES"))
		p.line("|" + strings.Repeat(" --- |", len(heading)+1))
	}
	for _, l := range lines {
		var details []string
		for _, d := range l.details {
			details = append(details, markdownDetail(d, l))
		}
		cells := make([]string, len(l.columns))
		for i, c := range l.columns {
			cells[i] = Markdown(c)
		}
		p.line("| " + strings.Join(append(cells, strings.Join(details, "<br>")), " | ") + " |")
	}
	if len(lines) > 0 {
		p.line("")
	}
	for _, l := range a.closing() {
		p.line(Markdown(l))
		p.line("")
	}
	return []byte(strings.TrimRight(p.b.String(), "\n") + "\n")
}

func (p *painter) markdownRow(cells []string) {
	p.line("| " + strings.Join(cells, " | ") + " |")
}

// markdownDetail makes a detail harmless, and a source in it a link.
func markdownDetail(d string, l line) string {
	for _, s := range l.sources {
		if d == "Source: "+sourceWords(s) && s.URL != "" {
			prefix := ""
			if !s.Document.IsZero() {
				prefix = Markdown(s.Document.String()) + ", "
			}
			return "Source: " + prefix + link(string(s.URL)) + " (" + Markdown(kindWords(s.Kind)) + ")"
		}
	}
	return Markdown(d)
}

var linkEscapes = strings.NewReplacer("<", "%3C", ">", "%3E", "|", "%7C", `\`, "%5C", " ", "%20", "`", "%60", "\"", "%22")

// link returns an address as a link to itself, with nothing in it that could end the link or the cell.
func link(url string) string { return "<" + linkEscapes.Replace(Harmless(url)) + ">" }

// Markdown returns s as one line of harmless text in which no character is markup.
func Markdown(s string) string {
	var b strings.Builder
	for _, r := range Harmless(s) {
		if strings.ContainsRune("\\`*_{}[]<>#|~&$", r) || b.Len() == 0 && strings.ContainsRune("+-=>", r) {
			b.WriteByte('\\')
		}
		b.WriteRune(r)
	}
	return strings.ReplaceAll(b.String(), "://", `:\//`) // or it would be a link
}
