package render

import (
	"fmt"
	"strings"

	"github.com/cybernorms/cybernorms/diag"
)

// docWidth is the number of columns of running text.
const docWidth = 80

// Rule explains one rule.
func Rule(r diag.Rule, e Example) []byte {
	var b strings.Builder
	b.WriteString(fmt.Sprintf("%s: %s\n\n", r.ID, r.Title))
	b.WriteString(fmt.Sprintf("%s, from the profile %s on.\n\n", r.Severity, r.Profile))
	for _, line := range wrap(Harmless(r.Doc), docWidth) {
		b.WriteString(line + "\n")
	}
	if len(e.Findings) > 0 {
		b.WriteString("\nFor example:\n\n")
		p := painter{}
		for _, f := range e.Findings {
			p.finding(f)
		}
		b.WriteString(p.b.String())
	}
	if len(e.Mended) > 0 {
		b.WriteString("\nMended:\n\n")
		for _, l := range e.Mended {
			b.WriteString(strings.TrimRight("      | "+Harmless(l), " ") + "\n")
		}
	}
	return []byte(b.String())
}

// Example shows a rule at work.
type Example struct {
	Findings diag.Findings // what the rule finds in an invented sample
	Mended   []string      // the sample's lines that mend it; none where it takes more than a few
}

// RuleList lists rules by family. They come in the order of their ids.
func RuleList(rules []diag.Rule) []byte {
	long := 0
	for _, r := range rules {
		long = max(long, len(r.ID))
	}
	var b strings.Builder
	last := ""
	for _, r := range rules {
		family, _, _ := strings.Cut(string(r.ID), "/")
		if family != last && last != "" {
			b.WriteByte('\n')
		}
		last = family
		b.WriteString(strings.Join([]string{pad(string(r.ID), long), pad(r.Severity.String(), len("information")),
			pad(r.Profile.String(), len("publish")), r.Title}, "  ") + "\n")
	}
	return []byte(b.String())
}
