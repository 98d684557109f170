package dataset

import (
	"slices"
	"strings"

	"github.com/cybernorms/cybernorms/diag"
	"github.com/cybernorms/cybernorms/positions/codebook"
	"github.com/cybernorms/cybernorms/positions/negotiation"
	"github.com/cybernorms/cybernorms/schema"
	"github.com/cybernorms/cybernorms/un"
)

// Rule is a rule that looks across the records of a data set. It is a value: what it says about itself, and how it starts.
//
// The built-in ones are in [Rules]; those of an importer go into Options.Rules. A rule's id starts with a family of its
// own and "/", such as "observatory/coverage".
type Rule struct {
	diag.Rule
	// Whole says that the rule can speak only when all of a data set is read: it stays silent on a file alone.
	Whole bool
	// Start begins one run over a data set.
	Start func(Env) Pass
}

// Env is what a rule may know of a run.
type Env struct {
	Codebook *codebook.Codebook // what claims are judged against
	Now      un.Date            // the day taken for today; zero where the future is not judged

	groups groups
}

// Group returns the record of a group of the data set's own, wherever it stands.
func (e Env) Group(a un.Actor) (negotiation.Group, bool) {
	g, ok := e.groups[a]
	return cloneGroup(g), ok
}

// Pass is one run of a rule. Either function may be nil.
type Pass struct {
	// Record is called for each record, in the order of files and of records in them, also for those with findings:
	// what was wrong in them is left at its zero value. It must not keep the record or anything that it points to,
	// only small keys with their places.
	Record func(r *schema.Record, found func(diag.Finding))
	// End is called after the last record.
	End func(found func(diag.Finding))
}

// builtIn is the list of the rules that look across files.
var builtIn = [...]Rule{
	idTwice, references, cycles, contradiction, double, futureDate, adHocGroup, deliveredBy, revisions, treaties, actTwice,
}

// Rules returns the built-in rules that look across files, in the order of their ids.
func Rules() []Rule {
	all := slices.Clone(builtIn[:])
	slices.SortFunc(all, func(a, b Rule) int { return strings.Compare(string(a.ID), string(b.ID)) })
	return all
}

// AllRules returns what is known of every rule that [Check] can report, those of single files included, in the order of
// their ids.
func AllRules() []diag.Rule {
	all := slices.Concat(schema.Rules(), fileRules[:])
	for _, r := range builtIn {
		all = append(all, r.Rule)
	}
	slices.SortFunc(all, func(a, b diag.Rule) int { return strings.Compare(string(a.ID), string(b.ID)) })
	return all
}
