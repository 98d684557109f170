package dataset

import (
	"testing"

	"github.com/cybernorms/cybernorms/diag"
	"github.com/cybernorms/cybernorms/positions"
	"github.com/cybernorms/cybernorms/schema"
	"github.com/cybernorms/cybernorms/un"
)

func TestPassed(t *testing.T) {
	for _, tt := range []struct {
		report Report
		want   bool
	}{
		{Report{}, true},
		{Report{Findings: diag.Findings{{Severity: diag.Warning}, {Severity: diag.Information}}}, true},
		{Report{Findings: diag.Findings{{Severity: diag.Warning}, {Severity: diag.Error}}}, false},
		{Report{LeftOut: 1}, false},
		{Report{Unreadable: 1}, false},
	} {
		if got := tt.report.Passed(); got != tt.want {
			t.Errorf("%+v: %v", tt.report, got)
		}
	}
}

// TestErrorsAreKept holds that a report which is cut keeps errors before warnings, in whatever order they stand, and that its
// totals count what was left out.
func TestErrorsAreKept(t *testing.T) {
	f := files{}
	for _, name := range []string{"a", "b", "c", "d"} { // a list that cannot date it each: a warning
		f[name+".statement.yaml"] = text(t, schema.YAML, statement(name, func(s *positions.Statement) { s.Sources[0].Kind = un.SourceList }))
	}
	f["e.statement.yaml"] = "wrong: 1\n"
	all := checked(t, f.fs(), Options{})
	cut := checked(t, f.fs(), Options{MaxFindings: 2})
	if len(cut.Findings) != 2 || cut.Findings.Count(diag.Error) != 2 || cut.Passed() {
		t.Errorf("kept %q", told(cut))
	}
	if cut.Totals != all.Totals || cut.Totals.Warnings != 4 || cut.LeftOut != len(all.Findings)-2 {
		t.Errorf("%+v with %d left out, want %+v", cut.Totals, cut.LeftOut, all.Totals)
	}
}
