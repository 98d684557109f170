package render

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/cybernorms/cybernorms/diag"
)

// Text shows the findings, each with its line and what would mend it, and then the summary. With color, it marks them up
// for a terminal.
func Text(r *Report, color bool) []byte {
	p := painter{color: color}
	for _, f := range r.Findings {
		p.finding(f)
	}
	if len(r.Findings) > 0 {
		p.line("")
	}
	p.summary(r)
	return []byte(p.b.String())
}

// SummaryText says what was checked, how much was found, and what was taken for granted.
func SummaryText(r *Report, color bool) []byte {
	p := painter{color: color}
	p.summary(r)
	return []byte(p.b.String())
}

// painter builds text. Every line of it begins with our own words or with harmless text.
type painter struct {
	b     strings.Builder
	color bool
}

func (p *painter) line(s string) { p.b.WriteString(s + "\n") }

// style is a terminal's code for a colour or weight.
type style string

const (
	bold   style = "1"
	red    style = "1;31"
	yellow style = "1;33"
	blue   style = "1;34"
	green  style = "1;32"
	faint  style = "2"
)

func (p *painter) paint(st style, s string) string {
	if !p.color || s == "" {
		return s
	}
	return "\x1b[" + string(st) + "m" + s + "\x1b[0m"
}

var severityStyles = map[diag.Severity]style{diag.Error: red, diag.Warning: yellow, diag.Information: blue}

const (
	gutter    = 5   // columns of a line number
	textWidth = 100 // columns of a list of words
)

func (p *painter) finding(f diag.Finding) {
	p.line(p.paint(bold, place(f.Span)+":") + " " + p.paint(severityStyles[f.Severity], f.Severity.String()+":") + " " +
		Harmless(f.Summary) + " " + p.paint(faint, "["+Harmless(string(f.Rule))+"]"))
	margin := strings.Repeat(" ", gutter)
	if !f.Excerpt.IsZero() && f.Span.Line > 0 {
		number := strconv.Itoa(f.Span.Line)
		number = strings.Repeat(" ", max(0, gutter-len(number))) + number
		margin = strings.Repeat(" ", len(number))
		before, marked, after := harmlessExcerpt(f.Excerpt)
		p.line(p.paint(blue, number+" |") + " " + strings.TrimRight(before+marked+after, " "))
		from := width(before)
		carets := strings.Repeat("^", max(1, width(before+marked)-from))
		p.line(p.paint(blue, margin+" |") + " " + strings.Repeat(" ", from) + p.paint(severityStyles[f.Severity], carets))
	}
	for _, note := range notes(f) {
		for i, l := range wrap(note, textWidth-gutter-3) {
			if i == 0 {
				p.line(margin + " " + p.paint(blue, "=") + " " + l)
				continue
			}
			p.line(margin + "     " + l)
		}
	}
}

// place returns where something stands, as editors take it: file:line:column, or the file alone.
func place(s diag.Span) string {
	if s.Line == 0 {
		return Harmless(s.File)
	}
	return fmt.Sprintf("%s:%d:%d", Harmless(s.File), s.Line, s.Column)
}

// notes returns what a finding says besides its summary, each a line, in the same words for every format that shows text.
func notes(f diag.Finding) []string {
	var lines []string
	if f.Detail != "" {
		lines = append(lines, Harmless(f.Detail))
	}
	// "must be a list, not a text" needs no second line that allows a list.
	if n := len(f.Allowed); n > 1 || n == 1 && !strings.Contains(f.Summary, f.Allowed[0]) {
		words := make([]string, n)
		for i, w := range f.Allowed {
			words[i] = Harmless(w)
		}
		lines = append(lines, "allowed: "+strings.Join(words, ", "))
	}
	if f.Nearest != "" {
		lines = append(lines, `did you mean "`+Harmless(f.Nearest)+`"?`)
	}
	for _, r := range f.Related {
		if r.Span.IsZero() {
			lines = append(lines, "see: "+Harmless(r.Message))
			continue
		}
		lines = append(lines, "see "+place(r.Span)+": "+Harmless(r.Message))
	}
	return lines
}
