package schema

import (
	"io/fs"
	"maps"
	"slices"
	"strings"
	"sync"

	"github.com/cybernorms/cybernorms/diag"
	"github.com/cybernorms/cybernorms/internal/check"
	"github.com/cybernorms/cybernorms/internal/layout"
	"github.com/cybernorms/cybernorms/internal/record"
	"github.com/cybernorms/cybernorms/internal/topic"
	"github.com/cybernorms/cybernorms/positions"
	"github.com/cybernorms/cybernorms/positions/codebook"
	"github.com/cybernorms/cybernorms/positions/negotiation"
)

// owners are the packages that own rules which [Read] can report, each with the samples of its rules.
var owners = [...]struct {
	rules   func() []diag.Rule
	samples func() fs.FS
}{
	{layout.Rules, layout.Samples},
	{check.Rules, check.Samples},
	{record.Rules, record.Samples},
	{topic.Rules, topic.Samples},
	{positions.Rules, positions.Samples},
	{codebook.Rules, codebook.Samples},
	{negotiation.Rules, negotiation.Samples},
	{func() []diag.Rule { return []diag.Rule{rulePattern, ruleInternal} }, func() fs.FS { return ownSamples }},
}

// Rules returns every rule that [Read] can report, in the order of their ids.
func Rules() []diag.Rule {
	var all []diag.Rule
	for _, o := range owners {
		all = append(all, o.rules()...)
	}
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
