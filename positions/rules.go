package positions

import (
	"slices"

	"github.com/cybernorms/cybernorms/diag"
)

var (
	ruleStance = diag.Rule{
		ID: "positions/stance", Severity: diag.Error, Profile: diag.Draft,
		Title: "a stance is not one that the topic admits",
		Doc: "Each topic is answered on one scale, or on a part of one, so that answers can be compared. \"non-committal\" is " +
			"always admitted: the actor said that it has no view yet. If the source does not say how the actor stands, use " +
			"absence: not-recorded.",
	}
	ruleOneAnswer = diag.Rule{
		ID: "positions/one-answer", Severity: diag.Error, Profile: diag.Draft,
		Title: "a claim does not have exactly one of stance, alignsWith and absence",
		Doc: "An actor takes a stance itself, or joins another's statement, or there is a reason why neither is known. " +
			"Write one of the three; where a speaker joined a statement and added a stance of its own, write two claims.",
	}
	ruleFurtherStances = diag.Rule{
		ID: "positions/further-stances", Severity: diag.Error, Profile: diag.Draft,
		Title: "further stances stand where one answer is admitted, or without a first",
		Doc: "Only some scales, such as thresholds, let one claim give several answers. The first stands in stance, the others in " +
			"furtherStances, each once; \"non-committal\" stands alone.",
	}
	ruleKeyTwice = diag.Rule{
		ID: "positions/key-twice", Severity: diag.Error, Profile: diag.Draft,
		Title: "two claims of a statement have the same key",
		Doc:   "A claim is known by its statement's id and its key. Give each claim of the statement a key of its own.",
	}
	ruleAlignment = diag.Rule{
		ID: "positions/alignment", Severity: diag.Error, Profile: diag.Draft,
		Title: "an alignment does not name either a statement or an actor",
		Doc: "Name the statement's id where the data set holds it. Where it does not, name the actor and the date or session: " +
			"an empty record is never invented to point at.",
	}
	ruleSelf = diag.Rule{
		ID: "positions/self", Severity: diag.Error, Profile: diag.Draft,
		Title: "a record names itself or its own actor where another belongs",
		Doc: "Nobody speaks on behalf of, jointly with or in alignment with itself, and no statement answers or replaces itself. " +
			"Remove the name, or correct the actor.",
	}
	ruleWording = diag.Rule{
		ID: "positions/wording", Severity: diag.Error, Profile: diag.Draft,
		Title: "a stance has neither a paraphrase nor a quote",
		Doc: "A stance is a coder's reading. Without the words that were read nobody can check it. Give the actor's words as a " +
			"quote with its place, or yours as a paraphrase. A claim that only aligns, and one on a topic that is not addressed, need none.",
	}
	ruleNotAddressed = diag.Rule{
		ID: "positions/not-addressed", Severity: diag.Error, Profile: diag.Draft,
		Title: "a topic is said not to be addressed in a text that was read in part",
		Doc: "What an excerpt or a report leaves out may well have been said. Read the whole text and write read: full, or leave " +
			"the claim out.",
	}
	ruleAnswered = diag.Rule{
		ID: "positions/answered", Severity: diag.Error, Profile: diag.Draft,
		Title: "a topic is said not to be addressed, and another claim of the statement answers it",
		Doc: "Both cannot be: a text that answers a question addresses it. Remove the claim with the absence, or correct the topic of " +
			"one of the two.",
	}
	ruleOnText = diag.Rule{
		ID: "positions/on-text", Severity: diag.Error, Profile: diag.Draft,
		Title: "a text is not named exactly once",
		Doc: "Name it by the id of its record, by its symbol, or by its title where there is neither: exactly one of " +
			"the three.",
	}
	ruleAbout = diag.Rule{
		ID: "positions/about", Severity: diag.Error, Profile: diag.Draft,
		Title: "what a claim or an act is about is not named exactly once",
		Doc: "Name a proposal by the id of its record, or by its title where there is none, or name a situation: exactly one of " +
			"the three. A role belongs to a proposal.",
	}
	ruleReadIn = diag.Rule{
		ID: "positions/read-in", Severity: diag.Error, Profile: diag.Draft,
		Title: "a claim names a source that its statement does not have",
		Doc: "readIn says in which of the statement's sources a claim was read, by number: 1 is the first. Correct the number, or leave readIn " +
			"out where the claim was read in all of them.",
	}
	ruleRecodes = diag.Rule{
		ID: "positions/recodes", Severity: diag.Error, Profile: diag.Draft,
		Title: "a coding does not name another claim of the statement on the same topic",
		Doc: "recodes names the first coding by its key. That claim stands in the same statement, has the same topic, and is " +
			"not itself a second coding.",
	}
	ruleDeliveredBy = diag.Rule{
		ID: "positions/delivered-by", Severity: diag.Warning, Profile: diag.Draft,
		Title: "the State that spoke or acted for a group is not recorded as its member on that day",
		Doc: "Usually a member speaks for a group. Check who spoke, for whom and when. Where an outsider did speak, a note " +
			"says so for the next reader.",
	}
	ruleConfidence = diag.Rule{
		ID: "positions/confidence", Severity: diag.Warning, Profile: diag.Draft,
		Title: "something is coded with high confidence from a source that cannot carry it",
		Doc: "A report made by a machine, somebody's list and a page of unknown kind may all be wrong about what was said or done. " +
			"Code with medium or low confidence, or read a better source.",
	}
	ruleListDate = diag.Rule{
		ID: "positions/list-date", Severity: diag.Warning, Profile: diag.Draft,
		Title: "a statement known only from somebody's list has a date",
		Doc: "A list says that an actor holds a view, not when it said so. Its own date, or that of its retrieval, belongs " +
			"to the source.",
	}
	ruleCoder = diag.Rule{
		ID: "positions/coder", Severity: diag.Information, Profile: diag.Strict,
		Title: "it is not recorded who coded a claim or an act, or with which codebook",
		Doc:   "A second coder needs to know. Add coding with by (a role or a handle, never a name), method and codebook.",
	}
	ruleActObject = diag.Rule{
		ID: "act/object", Severity: diag.Error, Profile: diag.Draft,
		Title: "an act does not say to what it was done",
		Doc: "A deed is comparable with others only by what it was done to. Name the text in onText, or the proposal or situation in " +
			"about: by the id of its record, or by its title where there is none.",
	}
	ruleActTreaty = diag.Rule{
		ID: "act/treaty", Severity: diag.Error, Profile: diag.Draft,
		Title: "a treaty was signed or ratified, or was not, and it is not named",
		Doc: "The deeds signed, did-not-sign and ratified are done to a treaty, never to a proposal or a situation. Name it in onText: by the " +
			"id of its record, by its symbol, or by its title.",
	}
	ruleActWording = diag.Rule{
		ID: "act/wording", Severity: diag.Error, Profile: diag.Draft,
		Title: "an act has neither a paraphrase nor a quote",
		Doc: "An act is a coder's reading of a source. Without the words that were read nobody can check it. Give the source's words as a " +
			"quote with its place, or yours as a paraphrase.",
	}
	ruleActAsks = diag.Rule{
		ID: "act/asks", Severity: diag.Error, Profile: diag.Draft,
		Title: "an act asks for a change of a text",
		Doc: "What an actor wants done with a passage is a position. Record it as a claim of a statement, and leave asks out of the " +
			"act.",
	}
	ruleActRecodes = diag.Rule{
		ID: "act/recodes", Severity: diag.Error, Profile: diag.Draft,
		Title: "the coding of an act names a claim",
		Doc: "Claims of one statement can be coded a second time; an act has one reading. Leave recodes out, and record who sees it otherwise " +
			"under disputes.",
	}
)

var rules = [...]diag.Rule{
	ruleStance, ruleOneAnswer, ruleFurtherStances, ruleKeyTwice, ruleAlignment,
	ruleSelf, ruleWording, ruleNotAddressed, ruleAnswered, ruleOnText, ruleAbout, ruleReadIn, ruleRecodes,
	ruleDeliveredBy, ruleConfidence, ruleListDate, ruleCoder,
	ruleActObject, ruleActTreaty, ruleActWording, ruleActAsks, ruleActRecodes,
}

// Rules returns what Validate can find besides the rules of form and of what several kinds of record have in common.
func Rules() []diag.Rule { return slices.Clone(rules[:]) }
