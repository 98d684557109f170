package dataset

import (
	"os"
	"testing"

	"github.com/cybernorms/cybernorms/diag"
	"github.com/cybernorms/cybernorms/un"
)

// TestCorpus holds the shipped data set: nothing is wrong with it, what is not known is information, and every row of the
// sessions that its README names is there, and no other.
func TestCorpus(t *testing.T) {
	root, err := os.OpenRoot("../examples/dataset")
	if err != nil {
		t.Fatal(err)
	}
	defer root.Close()
	d, report, err := Load(t.Context(), root.FS(), Options{Profile: diag.Strict, Now: un.MustParseDate("2026-11-21")})
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range report.Findings {
		if f.Severity != diag.Information {
			t.Errorf("%s:%d: %s [%s]", f.Span.File, f.Span.Line, f.Summary, f.Rule)
		}
	}
	want := map[int]bool{351: true}
	for _, rows := range [][2]int{{9, 44}, {45, 56}, {221, 255}, {276, 289}} {
		for row := rows[0]; row <= rows[1]; row++ {
			want[row] = row != 222 && row != 252 && row != 253
		}
	}
	got := map[int]bool{}
	for s, c := range d.Claims() {
		for _, row := range c.FromRow.Rows {
			got[row] = true
			if !want[row] || c.FromRow.Table != "positions.csv" {
				t.Errorf("%s#%s is from row %d of %s", s.ID, c.Key, row, c.FromRow.Table)
			}
		}
		if len(c.FromRow.Rows) == 0 || c.Paraphrase == "" {
			t.Errorf("%s#%s names no row, or has no paraphrase", s.ID, c.Key)
		}
		// The rows say none of these, so nothing may.
		if s.Form != 0 || s.Mode != 0 || s.Meeting != 0 || s.AgendaItem != "" || s.Language.IsValid() || s.Translated != 0 || c.Quote.Text != "" || c.Locator != "" {
			t.Errorf("%s#%s says what no row says", s.ID, c.Key)
		}
	}
	for row, wanted := range want {
		if wanted && !got[row] {
			t.Errorf("row %d is missing", row)
		}
	}
	layouts := map[string]bool{}
	for _, k := range report.Counts.Kinds {
		layouts[k.Layout.String()] = true
	}
	if len(layouts) != 4 {
		t.Errorf("layouts %v, want all four", layouts)
	}
}
