package schema

import (
	"maps"
	"slices"
	"strings"
	"sync"

	"github.com/cybernorms/cybernorms/diag"
	"github.com/cybernorms/cybernorms/internal/check"
	"github.com/cybernorms/cybernorms/internal/layout"
	"github.com/cybernorms/cybernorms/internal/record"
	"github.com/cybernorms/cybernorms/positions"
	"github.com/cybernorms/cybernorms/positions/codebook"
	"github.com/cybernorms/cybernorms/positions/negotiation"
)

// Rules returns every rule that [Read] can report, in the order of their ids.
func Rules() []diag.Rule {
	all := slices.Concat(layout.Rules(), check.Rules(), record.Rules(), positions.Rules(), codebook.Rules(), negotiation.Rules(), []diag.Rule{rulePattern, ruleInternal})
	slices.SortFunc(all, func(a, b diag.Rule) int { return strings.Compare(string(a.ID), string(b.ID)) })
	return all
}

// profiles holds the first profile that asks for each rule.
var profiles = sync.OnceValue(func() map[diag.RuleID]diag.Profile {
	return maps.Collect(func(yield func(diag.RuleID, diag.Profile) bool) {
		for _, r := range Rules() {
			if !yield(r.ID, r.Profile) {
				return
			}
		}
	})
})
