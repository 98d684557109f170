package positions

import (
	"fmt"
	"slices"
	"strconv"

	"github.com/cybernorms/cybernorms/diag"
	"github.com/cybernorms/cybernorms/internal/check"
	"github.com/cybernorms/cybernorms/internal/record"
	"github.com/cybernorms/cybernorms/positions/codebook"
	"github.com/cybernorms/cybernorms/un"
)

// judge judges what a statement and an act have in common.
type judge struct {
	check.List
	what  string // "statement" or "act", for messages
	cb    *codebook.Codebook
	id    un.ID
	actor un.Actor
}

// holders judges who else stands beside the record's actor.
func (j *judge) holders(deliveredBy un.Actor, jointWith []un.Actor, date un.Date) {
	check.CodeAt(&j.List, "/deliveredBy", deliveredBy)
	check.CodesAt(&j.List, "/jointWith", jointWith)
	if deliveredBy == j.actor && j.actor.IsValid() {
		j.Report(ruleSelf, "/deliveredBy", j.actor.String(), fmt.Sprintf("%s does not speak on its own behalf", j.actor))
	}
	record.Group(&j.List, "/actor", j.actor)
	for i, a := range jointWith {
		if a == j.actor && a.IsValid() {
			j.Report(ruleSelf, diag.Pointer("/jointWith").Index(i), a.String(), fmt.Sprintf("%s is already the %s's actor", a, j.what))
		}
		record.Group(&j.List, diag.Pointer("/jointWith").Index(i), a)
	}
	group, ok := j.actor.Group()
	if ok && deliveredBy.IsValid() && date.IsValid() && group.Verification() != un.Unsure && !group.IsMember(deliveredBy, date) {
		j.Report(ruleDeliveredBy, "/deliveredBy", deliveredBy.String(), fmt.Sprintf("%s is not recorded as a member of %s on %s", deliveredBy, group, date))
	}
}

// carryHighConfidence reports whether one of the sources can. Where there is none, something else is wrong.
func carryHighConfidence(list []un.Source) bool {
	return len(list) == 0 || slices.ContainsFunc(list, func(s un.Source) bool {
		return s.Kind != un.SourceMachineReport && s.Kind != un.SourceList && s.Kind != un.SourceUnknown
	})
}

// words judges what was said or done in words, and where they stand. Whether there have to be any is for the caller to say.
func (j *judge) words(p diag.Pointer, paraphrase, locator string, q Quote) {
	j.Text(p.Name("paraphrase"), paraphrase)
	j.Text(p.Name("locator"), locator)
	if q != (Quote{}) {
		j.NeedText(p.Name("quote").Name("text"), q.Text)
		check.NeedCode(&j.List, p.Name("quote").Name("language"), q.Language)
		j.NeedText(p.Name("quote").Name("locator"), q.Locator)
	}
}

// Validate returns everything that is wrong with o. Findings have pointers into o.
func (o OnText) Validate() diag.Findings {
	var l check.List
	check.CodeAt(&l, "/text", o.Text)
	check.CodeAt(&l, "/symbol", o.Symbol)
	l.Text("/title", o.Title)
	l.Text("/revision", o.Revision)
	l.Text("/paragraph", o.Paragraph)
	check.CodesAt(&l, "/asks", o.Asks)
	oneOf(&l, ruleOnText, "", !o.IsZero(), "the text is named",
		way{"text", o.Text != ""}, way{"symbol", !o.Symbol.IsZero()}, way{"title", o.Title != ""})
	return l.Findings
}

func (j *judge) about(p diag.Pointer, a About) {
	check.CodeAt(&j.List, p.Name("proposal"), a.Proposal)
	j.Text(p.Name("title"), a.Title)
	check.CodeAt(&j.List, p.Name("role"), a.Role)
	j.Text(p.Name("situation"), a.Situation)
	oneOf(&j.List, ruleAbout, p, a.Role != 0, "what this is about is named",
		way{"proposal", a.Proposal != ""}, way{"title", a.Title != ""}, way{"situation", a.Situation != ""})
	if a.Role != 0 && !check.Blank(a.Situation) {
		j.Report(ruleAbout, p.Name("role"), a.Role.String(), "a role belongs to a proposal, not to a situation")
	}
}

// way is one of the members by which a thing can be named.
type way struct {
	member string
	given  bool
}

// oneOf adds a finding unless exactly one way is taken, or none and nothing else is given either.
func oneOf(l *check.List, r diag.Rule, p diag.Pointer, present bool, what string, ways ...way) {
	n := 0
	var members []string
	for _, w := range ways {
		members = append(members, w.member)
		if w.given {
			n++
		}
	}
	summary := ""
	switch {
	case n == 0 && present:
		summary = what + " in no way"
	case n > 1:
		summary = what + " in more ways than one"
	default:
		return
	}
	f := r.Found(p, summary)
	f.Allowed = members
	l.Add(f)
}

// coding judges how something was coded; carries says whether its sources can carry high confidence.
func (j *judge) coding(p diag.Pointer, d Coding, carries bool) {
	check.CodeAt(&j.List, p.Name("by"), d.By)
	check.CodeAt(&j.List, p.Name("date"), d.Date)
	check.CodeAt(&j.List, p.Name("method"), d.Method)
	check.CodeAt(&j.List, p.Name("confidence"), d.Confidence)
	j.Text(p.Name("codebook"), d.Codebook)
	check.CodeAt(&j.List, p.Name("recodes"), d.Recodes)
	if d.Confidence == HighConfidence && !carries {
		j.Report(ruleConfidence, p.Name("confidence"), d.Confidence.String(), fmt.Sprintf("no source of this %s can carry high confidence", j.what))
	}
	if d.By == "" || d.Method == 0 || d.Codebook == "" {
		j.Report(ruleCoder, p, "", "who coded this, how and with which codebook is not recorded in full")
	}
}

func (j *judge) disputes(p diag.Pointer, list []Dispute) {
	for i, d := range list {
		check.NeedCode(&j.List, p.Index(i).Name("by"), d.By)
		check.CodeAt(&j.List, p.Index(i).Name("date"), d.Date)
		j.NeedText(p.Index(i).Name("text"), d.Text)
		record.Source(&j.List, p.Index(i).Name("source"), d.Source)
	}
}

func (j *judge) fromRow(p diag.Pointer, r FromRow) {
	if r.IsZero() {
		return
	}
	j.NeedText(p.Name("table"), r.Table)
	j.Need(p.Name("rows"), len(r.Rows) > 0)
	j.numbers(p.Name("rows"), r.Rows)
}

// numbers judges a list that counts from 1 and names nothing twice.
func (j *judge) numbers(p diag.Pointer, list []int) {
	seen := make(map[int]bool, len(list))
	for i, n := range list {
		if n < 1 {
			j.Add(check.OutOfRange(p.Index(i), n, 1, 0))
		}
		if seen[n] {
			j.Add(check.Twice(p.Index(i), strconv.Itoa(n)))
		}
		seen[n] = true
	}
}
