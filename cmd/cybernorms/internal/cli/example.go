package cli

import (
	"bytes"
	"context"
	"slices"
	"strings"

	"github.com/cybernorms/cybernorms/cmd/cybernorms/internal/render"
	"github.com/cybernorms/cybernorms/dataset"
	"github.com/cybernorms/cybernorms/diag"
	"github.com/cybernorms/cybernorms/schema"
	"github.com/cybernorms/cybernorms/un"
)

// Bounds of the lines that show how a sample is mended: past them they are no longer an example.
const (
	maxMended      = 6  // lines
	maxMendedWidth = 90 // bytes of one
)

// example checks the rule's failing sample, and compares it with the passing one. Rules that no sample can show, and those
// whose sample needs more of a run than this, have no example.
func example(ctx context.Context, r diag.Rule) render.Example {
	id := r.ID
	e := fileExample(ctx, id)
	if r.Severity == diag.Information {
		e.Mended = nil // there is nothing to mend: it is what a reader should know
	}
	if failing, _ := dataset.Samples(id); failing != nil {
		report, err := dataset.Check(ctx, failing, dataset.Options{Profile: diag.Strict, Now: un.MustParseDate("2026-01-01")})
		if err == nil {
			e.Findings = report.Findings
		}
	}
	e.Findings = slices.DeleteFunc(e.Findings, func(f diag.Finding) bool { return f.Rule != id })
	return e
}

func fileExample(ctx context.Context, id diag.RuleID) render.Example {
	failing, passing := schema.Samples(id)
	if len(failing) == 0 {
		return render.Example{}
	}
	sample := failing[max(0, slices.IndexFunc(failing, func(s schema.Sample) bool { return strings.HasSuffix(s.Name, ".yaml") }))]
	k, l, err := schema.ParseFileName(sample.Name)
	if err != nil {
		return render.Example{}
	}
	var e render.Example
	for r, err := range schema.Read(ctx, sample.Name, k, l, bytes.NewReader(sample.Data), schema.Options{Profile: diag.Strict}) {
		if err != nil {
			return render.Example{}
		}
		e.Findings = append(e.Findings, r.Findings...)
	}
	name := strings.Replace(sample.Name, "fail.", "pass.", 1)
	if i := slices.IndexFunc(passing, func(s schema.Sample) bool { return s.Name == name }); i >= 0 {
		e.Mended = changed(string(sample.Data), string(passing[i].Data))
	}
	return e
}

// changed returns the lines of after that before does not have, or nil where they are too many or too long.
func changed(before, after string) []string {
	old := strings.Split(before, "\n")
	lines := slices.DeleteFunc(strings.Split(after, "\n"), func(l string) bool { return slices.Contains(old, l) })
	if len(lines) > maxMended || slices.ContainsFunc(lines, func(l string) bool { return len(l) > maxMendedWidth }) {
		return nil
	}
	return lines
}
