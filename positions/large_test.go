package positions_test

import (
	"fmt"
	"testing"

	"github.com/cybernorms/cybernorms/diag"
	"github.com/cybernorms/cybernorms/positions"
	"github.com/cybernorms/cybernorms/positions/codebook"
	"github.com/cybernorms/cybernorms/un"
)

// TestLargeStatement judges a statement as large as a file can hold. Work that grows with the square of it would not end.
func TestLargeStatement(t *testing.T) {
	const n = 100_000
	s := positions.Statement{ID: "large", Actor: un.MustParseActor("QXA"), Process: un.ProcessNone, Read: positions.PartOfText}
	for i := range n {
		s.Sources = append(s.Sources, un.Source{URL: un.URL(fmt.Sprintf("https://example.org/%d", i)), Kind: un.SourceList})
		s.Claims = append(s.Claims, positions.Claim{
			Key: un.ID(fmt.Sprintf("claim-%d", i)), Topic: "il-sovereigntie", Stance: "rule", Paraphrase: "Text.",
			Coding: positions.Coding{Confidence: positions.HighConfidence, Recodes: un.ID(fmt.Sprintf("claim-%d", n-1-i))},
		})
	}
	rules := map[diag.RuleID]int{}
	for _, f := range s.Validate(codebook.Standard()) {
		rules[f.Rule]++
	}
	// A thousand of each are enough to show, and notes on sources must not keep errors in claims from being seen.
	for rule, want := range map[diag.RuleID]int{
		"positions/topic": 1000, "positions/confidence": 1000, "positions/recodes": 1000, "source/retrieved": 1000, "shape/twice": 0,
	} {
		if rules[rule] != want {
			t.Errorf("%s: %d findings, want %d", rule, rules[rule], want)
		}
	}
}
