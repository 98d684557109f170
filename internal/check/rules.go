// Package check judges single values by their form, in the same words whoever asks: the Validate methods of the model,
// or the reader of files after the JSON Schema has spoken.
package check

import "github.com/cybernorms/cybernorms/diag"

// UnknownNameID is the rule of [UnknownName], whose findings stand at a name and not at a value.
const UnknownNameID diag.RuleID = "shape/unknown-name"

// TwiceID is the rule of [Twice].
const TwiceID diag.RuleID = "shape/twice"

// The rules of form. Every kind of record obeys them.
var (
	missing = diag.Rule{
		ID: "shape/missing", Severity: diag.Error, Profile: diag.Draft,
		Title: "a required member is missing",
		Doc: "Without this member the record cannot be understood or compared. Add it. " +
			"Where the fact is not known, the member's description says how to write that.",
	}
	unknownName = diag.Rule{
		ID: UnknownNameID, Severity: diag.Error, Profile: diag.Draft,
		Title: "a member's name is not one of those that belong here",
		Doc: "Records are closed: a mistyped name would otherwise be dropped without a word, and its value with it. " +
			"Names are compared letter by letter, upper and lower case told apart. " +
			"Correct the name, or put free text in \"note\" and keywords in \"tags\".",
	}
	wrongType = diag.Rule{
		ID: "shape/type", Severity: diag.Error, Profile: diag.Draft,
		Title: "a value has the wrong shape",
		Doc: "The place asks for a text, a whole number, a list or a group of members, and something else stands there. " +
			"Files have no true and false: such facts are words.",
	}
	empty = diag.Rule{
		ID: "shape/empty", Severity: diag.Error, Profile: diag.Draft,
		Title: "a member is present but empty",
		Doc: "What is present says something: there is no null, no empty text, no empty list. " +
			"Leave the member out where there is nothing to say.",
	}
	twice = diag.Rule{
		ID: TwiceID, Severity: diag.Error, Profile: diag.Draft,
		Title: "a list holds the same item twice",
		Doc:   "Each item of this list counts once. Remove the second.",
	}
	outOfRange = diag.Rule{
		ID: "shape/range", Severity: diag.Error, Profile: diag.Draft,
		Title: "a number is smaller or greater than can be",
		Doc:   "Correct the number, or leave the member out where it is not known.",
	}
	noEnglish = diag.Rule{
		ID: "shape/label-english", Severity: diag.Warning, Profile: diag.Publish,
		Title: "a text by language has no English",
		Doc:   "Readers fall back on English where their language is missing. Add it under \"en\".",
	}
	unknownCode = diag.Rule{
		ID: "code/unknown", Severity: diag.Error, Profile: diag.Draft,
		Title: "a word is not in the list that it is taken from",
		Doc: "Codes have one spelling, so that records can be compared by machine. " +
			"The finding names the nearest right word and, where the list is short, all of them.",
	}
	malformedCode = diag.Rule{
		ID: "code/malformed", Severity: diag.Error, Profile: diag.Draft,
		Title: "a code does not have its form",
		Doc:   "Dates, symbols, identifiers and addresses have one form each. The finding says which, and the nearest right spelling where there is one.",
	}
)

// Rules returns the rules of form.
func Rules() []diag.Rule {
	return []diag.Rule{missing, unknownName, wrongType, empty, twice, outOfRange, noEnglish, unknownCode, malformedCode}
}
