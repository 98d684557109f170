package main

import (
	"strings"
	"testing"

	"github.com/cybernorms/cybernorms/un"
)

// TestList holds what the example says of two States: one whose alignment carries a stance, and one that joined a statement
// which is not recorded.
func TestList(t *testing.T) {
	var b strings.Builder
	if err := list(&b, "../dataset", un.ActorOf(un.GroupEU)); err != nil {
		t.Fatal(err)
	}
	for _, line := range []string{
		"  AND  2024-03-05  [supports], by alignment with eu (oewg-2021-2025-7-and-2024-03-05#norms-implementation)",
		"  DEU  joined; what eu said on that is not recorded",
		"  LIE  2022-03-28  [names-and-condemns], by alignment with eu (oewg-2021-2025-2-lie-2022-03-28#process-situations)",
	} {
		if !strings.Contains(b.String(), line+"\n") {
			t.Errorf("no line %q in\n%s", line, b.String())
		}
	}
	if strings.Contains(b.String(), "FRA") {
		t.Error("France is a member of the European Union, and did not join it as others do")
	}
}
