package negotiation

import (
	"slices"

	"github.com/cybernorms/cybernorms/diag"
)

// The rules about groups.
var (
	ruleGroupPrefix = diag.Rule{
		ID: "group/prefix", Severity: diag.Error, Profile: diag.Draft,
		Title: "the id of a group of the data set's own does not begin with \"x-\"",
		Doc: "The id is also the group's code wherever an actor stands, and codes without the prefix belong to standing groups. Put \"x-\" in " +
			"front. A standing group has no record: the library knows it.",
	}
	ruleGroupSelf = diag.Rule{
		ID: "group/self", Severity: diag.Error, Profile: diag.Draft,
		Title: "a group is listed as a member of itself",
		Doc:   "A group of a data set's own consists of others. Remove the member, or correct its code.",
	}
	ruleMemberTwice = diag.Rule{
		ID: "group/member-twice", Severity: diag.Error, Profile: diag.Draft,
		Title: "a member of a group is listed twice for times that may overlap",
		Doc: "An actor that left and joined again is listed once for each time, and from and to tell the two apart: the earlier one has to, the " +
			"later one has from, not before it. Otherwise one of the two is too many.",
	}
	ruleMemberDates = diag.Rule{
		ID: "group/member-dates", Severity: diag.Error, Profile: diag.Draft,
		Title: "a membership ends before it begins",
		Doc:   "In from stands the first day, and in to the first day on which it is no longer so. Correct one of the two.",
	}
	ruleGroupMembers = diag.Rule{
		ID: "group/members", Severity: diag.Error, Profile: diag.Draft,
		Title: "it is not said who a group is",
		Doc: "List the members that a source lists, and put further ones into othersNamed in the source's words. Where a source has a name for the " +
			"group and nothing else, its basis is named-in-source.",
	}
	ruleGroupNamed = diag.Rule{
		ID: "group/named-in-source", Severity: diag.Warning, Profile: diag.Draft,
		Title: "a group that is only named in a source has members",
		Doc: "The basis named-in-source says that no source lists the members. Say what joined them, or leave out members that were not read in a " +
			"source.",
	}
	ruleGroupOne = diag.Rule{
		ID: "group/one-member", Severity: diag.Warning, Profile: diag.Draft,
		Title: "a group has one member and names no others",
		Doc:   "One alone is no group. Add those whom the source lists, or put its words about others into othersNamed.",
	}
)

// The rules about texts.
var (
	ruleRevisionTwice = diag.Rule{
		ID: "text/revision-twice", Severity: diag.Error, Profile: diag.Draft,
		Title: "two revisions of a text have the same name",
		Doc:   "Statements and proposals refer to a revision by its name. Give each the name that stands on it; remove one that is listed twice.",
	}
	ruleSymbolTwice = diag.Rule{
		ID: "text/symbol-twice", Severity: diag.Warning, Profile: diag.Draft,
		Title: "two revisions of a text have the same document symbol",
		Doc: "A revision is usually issued with a symbol of its own, such as one with Rev.1 at its end. Correct one of the two; where a text was " +
			"issued again under its symbol, a note says so.",
	}
	ruleRevisionOrder = diag.Rule{
		ID: "text/revision-order", Severity: diag.Error, Profile: diag.Draft,
		Title: "the revisions of a text do not stand in the order of their dates",
		Doc:   "Revisions are listed in the order in which they came. Put them in order, or correct a date.",
	}
	ruleAfterAdoption = diag.Rule{
		ID: "text/after-adoption", Severity: diag.Warning, Profile: diag.Draft,
		Title: "a draft comes after the adopted text",
		Doc: "What follows an adopted text is usually another text. Correct the stage or the order; a new round of negotiations has a record " +
			"of its own.",
	}
	ruleZeroDraft = diag.Rule{
		ID: "text/zero-draft", Severity: diag.Warning, Profile: diag.Draft,
		Title: "a zero draft comes after another draft",
		Doc:   "The zero draft is the first that was circulated. Later ones have the stage draft or revised-draft.",
	}
)

// The rules about proposals.
var (
	ruleProposerTwice = diag.Rule{
		ID: "proposal/proposer-twice", Severity: diag.Error, Profile: diag.Draft,
		Title: "an actor is listed twice with the same part in a proposal",
		Doc:   "An actor can have several parts, each once. Keep the entry with the earlier date.",
	}
	ruleProposalSelf = diag.Rule{
		ID: "proposal/self", Severity: diag.Error, Profile: diag.Draft,
		Title: "a proposal names itself where another belongs",
		Doc:   "No proposal replaces itself or is merged with itself. Remove the id, or correct it.",
	}
	ruleNobody = diag.Rule{
		ID: "proposal/proposers", Severity: diag.Information, Profile: diag.Publish,
		Title: "it is not recorded who put a proposal forward",
		Doc: "Readers ask first who proposed it. List those whom a source names, or put its words into othersNamed: the Chair, for " +
			"example.",
	}
	ruleProposalAsks = diag.Rule{
		ID: "proposal/asks", Severity: diag.Error, Profile: diag.Draft,
		Title: "a proposal asks of a text what has no meaning there",
		Doc: "In onText, asks says what the proposal would do with the passage: add, delete, amend, move or keep. Content and regret are " +
			"positions, for claims of statements. The text of an outcome is not asked for anything.",
	}
	ruleProposalDates = diag.Rule{
		ID: "proposal/dates", Severity: diag.Error, Profile: diag.Draft,
		Title: "something about a proposal is dated before the proposal",
		Doc: "The date of a proposal is the day on which it was first made; joining it and its outcome come later. Correct one of the " +
			"dates.",
	}
	ruleOutcomeIn = diag.Rule{
		ID: "proposal/outcome-in", Severity: diag.Information, Profile: diag.Publish,
		Title: "a proposal was taken up, and it is not said in which text",
		Doc: "Readers want to find it there. Name it in outcome.in, with the paragraph if it is known. What is done and not written, such as a way of " +
			"meeting, has none.",
	}
	ruleOutcomeText = diag.Rule{
		ID: "proposal/outcome-text", Severity: diag.Error, Profile: diag.Draft,
		Title: "an outcome names a text, and its fate is none that a text decides",
		Doc: "In outcome.in stands the text in which a proposal was taken up, or that was adopted without it. One that was withdrawn, merged or is " +
			"pending has none: correct the fate, or leave the text out.",
	}
	ruleInto = diag.Rule{
		ID: "proposal/into", Severity: diag.Error, Profile: diag.Draft,
		Title: "a merged proposal does not say with which, or another one does",
		Doc:   "The fate merged and the id in outcome.into belong together. Add the one that is missing, or remove the other.",
	}
)

var rules = [...]diag.Rule{
	ruleGroupPrefix, ruleGroupSelf, ruleMemberTwice, ruleMemberDates, ruleGroupMembers, ruleGroupNamed, ruleGroupOne,
	ruleRevisionTwice, ruleSymbolTwice, ruleRevisionOrder, ruleAfterAdoption, ruleZeroDraft,
	ruleProposerTwice, ruleProposalSelf, ruleNobody, ruleProposalAsks, ruleProposalDates, ruleOutcomeIn, ruleOutcomeText, ruleInto,
}

// Rules returns what Validate can find besides the rules of form and of what several kinds of record have in common.
func Rules() []diag.Rule { return slices.Clone(rules[:]) }
