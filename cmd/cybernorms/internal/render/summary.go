package render

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/cybernorms/cybernorms/dataset"
	"github.com/cybernorms/cybernorms/diag"
)

func (p *painter) summary(r *Report) {
	for _, d := range r.Datasets {
		p.dataset(d)
	}
	p.line(p.verdict(r))
	if r.LeftOut > 0 {
		p.line(fmt.Sprintf("%s not shown; --max-findings shows more.", count(r.LeftOut, "finding is", "findings are")))
	}
	if r.Unreadable > 0 {
		p.line(count(r.Unreadable, "file or folder", "files or folders") + " could not be read.")
	}
	p.line(fmt.Sprintf("Profile %s; today is taken to be %s.", r.Profile, r.Now))
	if len(r.Findings) > 0 {
		gravest := slices.MinFunc(r.Findings, func(f, g diag.Finding) int { return cmp.Compare(f.Severity, g.Severity) })
		p.line(fmt.Sprintf("To learn more about a rule: cybernorms explain %s", Harmless(string(gravest.Rule))))
	}
}

// dataset says what was checked of one data set.
func (p *painter) dataset(d Dataset) {
	head := "Checked " + what(d) + p.paint(bold, Harmless(d.Path))
	if d.Title != "" {
		head += " (" + Harmless(d.Title)
		if d.Edition != "" {
			head += ", edition " + Harmless(d.Edition)
		}
		head += ")"
	}
	c := d.Counts
	switch {
	case c.Files == 0:
		p.line(head + ": no file of records.")
	case c.Statements == 0:
		p.line(head + ": no statements.")
	default:
		p.line(fmt.Sprintf("%s: %s with %s", head, count(c.Statements, "statement", "statements"), count(c.Claims, "claim", "claims")))
		p.line(fmt.Sprintf("by %s on %s, from %s.", count(c.Actors, "actor", "actors"), count(c.Topics, "topic", "topics"),
			count(c.Sources, "source", "sources")))
	}
	for _, k := range c.Kinds {
		p.kind(k)
	}
	if c.Accompanying > 0 {
		p.line("  besides, " + count(c.Accompanying, "file", "files") + " without records")
	}
}

// what says which parts of a data set were checked, where not all of it was.
func what(d Dataset) string {
	switch n := len(d.Parts); n {
	case 0:
		return ""
	case 1:
		return Harmless(d.Parts[0]) + " in "
	default:
		return fmt.Sprintf("%d parts of ", n)
	}
}

func (p *painter) kind(k dataset.KindCount) {
	p.line(fmt.Sprintf("  %-10s %-5s %s in %s", k.Kind, k.Layout, count(k.Records, "record", "records"), count(k.Files, "file", "files")))
}

func (p *painter) verdict(r *Report) string {
	t := r.Totals
	if t == (dataset.Totals{}) && r.Unreadable == 0 {
		return p.paint(green, "Nothing is wrong.")
	}
	var parts []string
	st := green
	if t.Information > 0 {
		parts = append(parts, count(t.Information, "note", "notes"))
	}
	if t.Warnings > 0 {
		parts = append([]string{count(t.Warnings, "warning", "warnings")}, parts...)
		st = yellow
	}
	errors := "no errors"
	if t.Errors > 0 {
		errors = count(t.Errors, "error", "errors")
		st = red
	}
	s := strings.Join(append([]string{errors}, parts...), ", ") + "."
	return p.paint(st, strings.ToUpper(s[:1])+s[1:])
}

func count(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return fmt.Sprintf("%d %s", n, many)
}
