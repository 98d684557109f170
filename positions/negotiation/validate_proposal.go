package negotiation

import (
	"fmt"
	"slices"

	"github.com/cybernorms/cybernorms/diag"
	"github.com/cybernorms/cybernorms/internal/check"
	"github.com/cybernorms/cybernorms/internal/record"
	"github.com/cybernorms/cybernorms/internal/topic"
	"github.com/cybernorms/cybernorms/positions"
	"github.com/cybernorms/cybernorms/positions/codebook"
	"github.com/cybernorms/cybernorms/un"
)

// Validate returns everything that is wrong with p, or should be known about it, when its topics are judged against cb.
// Findings have pointers into the proposal and no places; those of every profile are returned.
func (p *Proposal) Validate(cb *codebook.Codebook) diag.Findings {
	var l list
	check.NeedCode(&l.List, "/id", p.ID)
	record.Labels(&l.List, "/title", p.Title)
	check.CodesAt(&l.List, "/topics", p.Topics)
	for i, id := range p.Topics {
		if id.IsValid() {
			topic.Question(&l.List, cb, diag.Pointer("/topics").Index(i), id)
		}
	}
	record.Occasion(&l.List, "proposal", p.Process, p.Session, p.Date)
	l.Within("/onText", p.OnText.Validate())
	l.asks("/onText/asks", p.OnText.Asks, positions.AskAdd, positions.AskDelete, positions.AskAmend, positions.AskMove, positions.AskKeep)
	l.proposers(p)
	l.Text("/othersNamed", p.OthersNamed)
	check.CodesAt(&l.List, "/replaces", p.Replaces)
	for i, id := range p.Replaces {
		l.notSelf(diag.Pointer("/replaces").Index(i), p.ID, id, "does not replace itself")
	}
	l.outcome(p)
	record.Sources(&l.List, "/sources", p.Sources)
	l.Text("/note", p.Note)
	check.CodesAt(&l.List, "/tags", p.Tags)
	return l.Findings
}

func (l *list) notSelf(at diag.Pointer, own, id un.ID, sentence string) {
	if id == own && id.IsValid() {
		l.Report(ruleProposalSelf, at, string(id), "a proposal "+sentence)
	}
}

// asks judges what is asked of a text by what has a meaning there.
func (l *list) asks(p diag.Pointer, asks []positions.Ask, allowed ...positions.Ask) {
	for i, a := range asks {
		if !a.IsValid() || slices.Contains(allowed, a) {
			continue
		}
		f := ruleProposalAsks.Found(p.Index(i), fmt.Sprintf("%s asks for nothing that a proposal could do here", check.Quote(a.String())))
		f.Seen = a.String()
		for _, word := range allowed {
			f.Allowed = append(f.Allowed, word.String())
		}
		l.Add(f)
	}
}

func (l *list) proposers(p *Proposal) {
	type part struct {
		actor un.Actor
		role  positions.Role
	}
	known := make(map[part]diag.Pointer, len(p.Proposers)) // where each first stands
	for i, who := range p.Proposers {
		at := diag.Pointer("/proposers").Index(i)
		check.NeedCode(&l.List, at.Name("actor"), who.Actor)
		check.NeedCode(&l.List, at.Name("role"), who.Role)
		check.CodeAt(&l.List, at.Name("since"), who.Since)
		record.Group(&l.List, at.Name("actor"), who.Actor)
		this := part{who.Actor, who.Role}
		if first, twice := known[this]; twice && who.Actor.IsValid() && who.Role.IsValid() {
			l.again(ruleProposerTwice, at.Name("actor"), first, who.Actor.String(), fmt.Sprintf("%s is already listed with the role %q", who.Actor, who.Role))
		} else {
			known[this] = at.Name("actor")
		}
		l.notBefore(at.Name("since"), who.Since, p.Date)
	}
	if len(p.Proposers) == 0 && p.OthersNamed == "" {
		f := ruleNobody.Found("/proposers", "it is not recorded who put the proposal forward")
		f.Allowed = []string{"proposers", "othersNamed"}
		l.Add(f)
	}
}

// notBefore judges a date that follows from the proposal.
func (l *list) notBefore(at diag.Pointer, d, made un.Date) {
	if d.Before(made) {
		f := ruleProposalDates.Found(at, fmt.Sprintf("%s is before %s, the date of the proposal", d, made))
		f.Seen, f.Allowed = d.String(), []string{made.String() + " or after"}
		l.Add(f)
	}
}

func (l *list) outcome(p *Proposal) {
	o := p.Outcome
	if o.IsZero() {
		return
	}
	check.NeedCode(&l.List, "/outcome/fate", o.Fate)
	check.CodeAt(&l.List, "/outcome/date", o.Date)
	l.Within("/outcome/in", o.In.Validate())
	l.asks("/outcome/in/asks", o.In.Asks)
	check.CodeAt(&l.List, "/outcome/into", o.Into)
	l.notBefore("/outcome/date", o.Date, p.Date)
	l.notSelf("/outcome/into", p.ID, o.Into, "is not merged with itself")
	if !o.Fate.IsValid() {
		return
	}
	switch upTaken := o.Fate == TakenUp || o.Fate == TakenUpInPart; {
	case upTaken && o.In.IsZero():
		l.Report(ruleOutcomeIn, "/outcome/in", "", fmt.Sprintf("the fate is %q, and the text in which it was taken up is not named", o.Fate))
	case !upTaken && o.Fate != NotTakenUp && !o.In.IsZero():
		f := ruleOutcomeText.Found("/outcome/in", fmt.Sprintf("the fate is %q, and a text is named in which it was decided on", o.Fate))
		f.Seen, f.Allowed = o.Fate.String(), []string{TakenUp.String(), TakenUpInPart.String(), NotTakenUp.String()}
		l.Add(f)
	}
	switch {
	case o.Fate == Merged && o.Into == "":
		l.Report(ruleInto, "/outcome/into", "", "the fate is \"merged\", and the proposal with which it was merged is not named")
	case o.Fate != Merged && o.Into != "":
		f := ruleInto.Found("/outcome/into", fmt.Sprintf("the fate is %q, and a proposal is named with which it was merged", o.Fate))
		f.Seen, f.Allowed = o.Fate.String(), []string{Merged.String()}
		l.Add(f)
	}
}
