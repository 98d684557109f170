package render

import (
	"fmt"
	"strings"

	"github.com/cybernorms/cybernorms/diag"
)

// The runner shows at most ten notes of each severity for a step of a workflow, and drops the others without a word.
const perSeverity = 10

var commands = map[diag.Severity]string{diag.Error: "error", diag.Warning: "warning", diag.Information: "notice"}

// GitHub returns the findings as commands to the runner of GitHub's workflows, which shows them beside the lines that they
// are about. Past ten of one severity a note says how many were left out, since the runner would drop them silently.
func GitHub(r *Report) []byte {
	var b strings.Builder
	given := map[diag.Severity]int{}
	for _, f := range r.Findings {
		most := perSeverity
		if f.Severity == diag.Information {
			most-- // the note that some were left out is one itself
		}
		if given[f.Severity] < most {
			given[f.Severity]++
			b.WriteString(annotation(f))
		}
	}
	all := r.Totals.Errors + r.Totals.Warnings + r.Totals.Information
	if over := all - given[diag.Error] - given[diag.Warning] - given[diag.Information]; over > 0 {
		b.WriteString("::notice title=cybernorms::" + escapeData(count(over, "more finding is", "more findings are")+
			" not shown here: the runner shows few for each severity. --output text=FILE or json=FILE holds them.") + "\n")
	}
	return []byte(b.String())
}

// annotation returns the command that shows one finding.
func annotation(f diag.Finding) string {
	var properties []string
	add := func(name, value string) { properties = append(properties, name+"="+escapeProperty(value)) }
	if f.Span.File != "" {
		add("file", Harmless(f.Span.File))
	}
	if s := f.Span; s.Line > 0 {
		endLine := s.EndLine
		if s.EndColumn == 1 { // what follows the span begins a line, so that the span ends on the one before
			endLine--
		}
		endLine = max(s.Line, endLine)
		add("line", fmt.Sprint(s.Line))
		add("endLine", fmt.Sprint(endLine))
		if s.Line == endLine && s.Column > 0 {
			add("col", fmt.Sprint(s.Column))
			if s.EndLine == s.Line {
				add("endColumn", fmt.Sprint(max(s.Column, s.EndColumn)))
			}
		}
	}
	add("title", Harmless(string(f.Rule)))
	message := strings.Join(append([]string{Harmless(f.Summary)}, notes(f)...), "\n")
	return "::" + commands[f.Severity] + " " + strings.Join(properties, ",") + "::" + escapeData(message) + "\n"
}

// The runner undoes these escapes and no others.
var (
	dataEscaper     = strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A")
	propertyEscaper = strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A", ":", "%3A", ",", "%2C")
)

func escapeData(s string) string     { return dataEscaper.Replace(s) }
func escapeProperty(s string) string { return propertyEscaper.Replace(s) }
