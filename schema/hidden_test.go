package schema

import (
	"bytes"
	"encoding/json"
	"fmt"
	"testing"

	"github.com/cybernorms/cybernorms/diag"
	"github.com/cybernorms/cybernorms/positions"
	"github.com/cybernorms/cybernorms/un"
)

// TestNotesHideNoError holds that an error in the last claim is told, however many notes stand before it, and that notes
// alone are not made an error of.
func TestNotesHideNoError(t *testing.T) {
	s := plainStatement()
	s.Sources = nil
	for i := range 12_000 {
		s.Sources = append(s.Sources, un.Source{URL: un.URL(fmt.Sprintf("https://example.org/%d", i)), Kind: un.SourceUnknown})
	}
	read := func(s positions.Statement, p diag.Profile) diag.Findings {
		data, err := json.Marshal(s)
		if err != nil {
			t.Fatal(err)
		}
		var all diag.Findings
		for r, err := range Read(t.Context(), "f", Statement, JSON, bytes.NewReader(data), Options{Profile: p}) {
			if err != nil {
				t.Fatal(err)
			}
			all = append(all, r.Findings...)
		}
		return all
	}
	for _, p := range []diag.Profile{diag.Draft, diag.Publish, diag.Strict} {
		if fs := read(s, p); fs.HasErrors() {
			t.Errorf("%s: notes alone are told as %+v", p, fs[len(fs)-1])
		}
	}
	s.Claims = append(s.Claims, positions.Claim{Key: "last", Topic: "il-gaps", Stance: "gapps", Paraphrase: "Text."})
	for _, p := range []diag.Profile{diag.Draft, diag.Publish, diag.Strict} {
		found := false
		for _, f := range read(s, p) {
			found = found || f.Rule == "positions/stance"
		}
		if !found {
			t.Errorf("%s: the error in the last claim is not told", p)
		}
	}
}
