package dataset

import (
	"testing"

	"github.com/cybernorms/cybernorms/diag"
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
