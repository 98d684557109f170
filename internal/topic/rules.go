package topic

import (
	"slices"

	"github.com/cybernorms/cybernorms/diag"
)

var (
	ruleUnknown = diag.Rule{
		ID: "positions/topic", Severity: diag.Error, Profile: diag.Draft,
		Title: "a topic is not in the codebook",
		Doc: "A topic is a question, and the codebook is where the questions are. Take the nearest topic if it asks the " +
			"same, or define a topic of your own, with the prefix \"x-\", in a codebook file of the data set.",
	}
	ruleHeading = diag.Rule{
		ID: "positions/heading", Severity: diag.Error, Profile: diag.Draft,
		Title: "a heading, which asks no question, stands where a question belongs",
		Doc: "Headings only gather topics. Take one of the topics below it; a claim that aligns with a statement on all of " +
			"them is one claim for each.",
	}
	ruleReplaced = diag.Rule{
		ID: "positions/replaced-topic", Severity: diag.Warning, Profile: diag.Draft,
		Title: "a topic has been replaced by another",
		Doc:   "Topics are never deleted, so old records stay readable. New ones use the topic that the finding names.",
	}
)

var rules = [...]diag.Rule{ruleUnknown, ruleHeading, ruleReplaced}

// Rules returns what this package can find.
func Rules() []diag.Rule { return slices.Clone(rules[:]) }
