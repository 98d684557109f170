package record

import (
	"slices"

	"github.com/cybernorms/cybernorms/diag"
)

var (
	ruleSourcePlace = diag.Rule{
		ID: "source/place", Severity: diag.Error, Profile: diag.Draft,
		Title: "a source has neither a document symbol nor a URL",
		Doc:   "A reader must be able to find it. Give the symbol of the document, the address of the page, or both.",
	}
	ruleSessionProcess = diag.Rule{
		ID: "positions/session-process", Severity: diag.Error, Profile: diag.Draft,
		Title: "a session is not one of the record's process",
		Doc:   "Each session belongs to one process. Correct one of the two.",
	}
	ruleDateInSession = diag.Rule{
		ID: "positions/date-in-session", Severity: diag.Error, Profile: diag.Draft,
		Title: "a record's date cannot fall into its session",
		Doc: "The dates of sessions are part of the library. Correct the date or the session; what happened between " +
			"sessions has an inter-sessional one.",
	}
	ruleUnsureGroup = diag.Rule{
		ID: "positions/unsure-group", Severity: diag.Information, Profile: diag.Draft,
		Title: "a group's list of members has not been checked against a dated source",
		Doc: "What the group said or did is the group's, and stands as it is. But who belonged to the group on that day cannot be told from this " +
			"library with certainty, so nothing should be concluded for its members.",
	}
	ruleNoDate = diag.Rule{
		ID: "positions/no-date", Severity: diag.Information, Profile: diag.Publish,
		Title: "no date is known for a record",
		Doc: "Without a date it cannot be placed in time, and is left out of answers as of a date. Add one where a " +
			"source gives it, to the month or the year if that is all it says; otherwise leave it out.",
	}
	ruleUnknownSource = diag.Rule{
		ID: "source/unknown-kind", Severity: diag.Information, Profile: diag.Publish,
		Title: "it is not known what kind of source this is",
		Doc: "Readers weigh an actor's own text, a reporter's and a machine's report differently. Say which it is where the page " +
			"tells; otherwise \"unknown\" is the right word.",
	}
	ruleRetrieved = diag.Rule{
		ID: "source/retrieved", Severity: diag.Information, Profile: diag.Publish,
		Title: "it is not known when a page was retrieved",
		Doc: "Pages change and vanish. Add the day on which the page was read, where it is known; it is never filled in " +
			"afterwards.",
	}
)

var rules = [...]diag.Rule{
	ruleSourcePlace, ruleSessionProcess, ruleDateInSession,
	ruleUnsureGroup, ruleNoDate, ruleUnknownSource, ruleRetrieved,
}

// Rules returns what this package can find besides the rules of form.
func Rules() []diag.Rule { return slices.Clone(rules[:]) }
