package codebook

import "github.com/cybernorms/cybernorms/diag"

var (
	ruleOwnPrefix = diag.Rule{
		ID: "codebook/own-prefix", Severity: diag.Error, Profile: diag.Draft,
		Title: "a code of a data set's own codebook does not start with \"x-\"",
		Doc: "Codes without the prefix belong to the built-in codebook, which will grow: a later edition could give the same " +
			"word another meaning. Put \"x-\" in front of topics and scales of your own.",
	}
	ruleTwice = diag.Rule{
		ID: "codebook/code-twice", Severity: diag.Error, Profile: diag.Draft,
		Title: "a code is defined twice",
		Doc:   "A topic, a scale or a stance has one definition. Remove one of the two, or give it a code of its own.",
	}
	ruleParent = diag.Rule{
		ID: "codebook/parent", Severity: diag.Error, Profile: diag.Draft,
		Title: "a topic's parent is not a topic, or does not stand before it",
		Doc: "Topics form a tree, written from the root down: a parent is defined before its children. " +
			"That also keeps a topic from being its own ancestor.",
	}
	ruleScale = diag.Rule{
		ID: "codebook/scale", Severity: diag.Error, Profile: diag.Draft,
		Title: "a topic's scale is not defined",
		Doc:   "Every question is answered on a scale of the built-in codebook or of this one. The finding names the nearest.",
	}
	ruleQuestion = diag.Rule{
		ID: "codebook/question", Severity: diag.Error, Profile: diag.Draft,
		Title: "a topic has a question without a scale, or a scale without a question",
		Doc: "A topic asks one question on one scale. A heading, which only gathers topics, has neither, " +
			"and no stances or options either.",
	}
	ruleSubset = diag.Rule{
		ID: "codebook/subset", Severity: diag.Error, Profile: diag.Draft,
		Title: "a topic's stances are not a part of its scale in the scale's order",
		Doc: "A topic may leave out stances that do not fit its question. It may not add, rename or reorder them: " +
			"then answers on one scale could no longer be compared.",
	}
	ruleOptions = diag.Rule{
		ID: "codebook/options", Severity: diag.Error, Profile: diag.Draft,
		Title: "a list of options stands where none belongs, or is missing where one does",
		Doc: "Only topics on a scale without stances of its own, such as \"options\", bring their own list, " +
			"and they have to: it is what may be answered.",
	}
	ruleNonCommittal = diag.Rule{
		ID: "codebook/non-committal", Severity: diag.Error, Profile: diag.Draft,
		Title: "a word with a meaning of its own is defined again",
		Doc: "Every topic admits \"non-committal\", outside any order, and \"not-addressed\" and \"not-recorded\" say why there is no " +
			"stance. Leave all three out of scales, stances and options.",
	}
	ruleReplacedBy = diag.Rule{
		ID: "codebook/replaced-by", Severity: diag.Error, Profile: diag.Draft,
		Title: "a topic is replaced by what is not a topic in use",
		Doc: "Who meets the old topic is sent to the new one, which has to exist, to ask a question and not to be replaced itself. " +
			"Name the topic that is used now.",
	}
)

// Rules returns what [Data.Validate] can find besides the rules of form.
func Rules() []diag.Rule {
	return []diag.Rule{
		ruleOwnPrefix, ruleTwice, ruleParent, ruleScale, ruleQuestion, ruleSubset, ruleOptions, ruleNonCommittal, ruleReplacedBy,
	}
}
