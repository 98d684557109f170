package positions

import (
	"slices"

	"github.com/cybernorms/cybernorms/diag"
	"github.com/cybernorms/cybernorms/internal/check"
	"github.com/cybernorms/cybernorms/internal/record"
	"github.com/cybernorms/cybernorms/positions/codebook"
	"github.com/cybernorms/cybernorms/un"
)

// Validate returns everything that is wrong with s, or should be known about it, when its claims are judged against cb.
// Findings have pointers into the statement and no places; those of every profile are returned.
func (s *Statement) Validate(cb *codebook.Codebook) diag.Findings {
	v := validator{judge: judge{what: "statement", cb: cb, id: s.ID, actor: s.Actor}, s: s}
	v.form()
	v.holders(s.DeliveredBy, s.JointWith, s.Date)
	record.Occasion(&v.List, v.what, s.Process, s.Session, s.Date)
	v.listDate()
	record.Sources(&v.List, "/sources", s.Sources)
	v.carries = carryHighConfidence(s.Sources)
	v.references()
	v.index()
	for i := range s.Claims {
		v.claim(diag.Pointer("/claims").Index(i), i, &s.Claims[i])
	}
	return v.Findings
}

type validator struct {
	judge
	s *Statement

	keys   map[un.ID]int        // the first claim with each key
	firsts map[firstCoding]bool // the claims that are not second codings

	carries  bool                      // whether one of all the sources can carry high confidence
	answered map[codebook.TopicID]bool // the topics with a claim that is no absence
}

type firstCoding struct {
	key   un.ID
	topic codebook.TopicID
}

// index notes what claims are compared with: a statement can have very many.
func (v *validator) index() {
	v.keys, v.firsts = make(map[un.ID]int, len(v.s.Claims)), make(map[firstCoding]bool, len(v.s.Claims))
	v.answered = map[codebook.TopicID]bool{}
	for i, c := range v.s.Claims {
		if _, taken := v.keys[c.Key]; !taken {
			v.keys[c.Key] = i
		}
		if c.Absence == 0 && c.Coding.Recodes == "" {
			v.answered[c.Topic] = true
		}
		if c.Coding.Recodes == "" {
			v.firsts[firstCoding{c.Key, c.Topic}] = true
		}
	}
}

// form judges each member by itself.
func (v *validator) form() {
	s := v.s
	check.NeedCode(&v.List, "/id", s.ID)
	check.NeedCode(&v.List, "/actor", s.Actor)
	v.Text("/othersNamed", s.OthersNamed)
	v.Text("/organ", s.Organ)
	check.CodeAt(&v.List, "/form", s.Form)
	v.Positive("/meeting", s.Meeting)
	v.Text("/agendaItem", s.AgendaItem)
	check.CodeAt(&v.List, "/mode", s.Mode)
	check.NeedCode(&v.List, "/read", s.Read)
	check.CodeAt(&v.List, "/language", s.Language)
	check.CodeAt(&v.List, "/translated", s.Translated)
	check.CodesAt(&v.List, "/repliesTo", s.RepliesTo)
	check.CodesAt(&v.List, "/supersedes", s.Supersedes)
	check.CodeAt(&v.List, "/status", s.Status)
	v.Need("/claims", len(s.Claims) > 0)
	v.Text("/note", s.Note)
	check.CodesAt(&v.List, "/tags", s.Tags)
}

// listDate notes a date that no source can have given.
func (v *validator) listDate() {
	s := v.s
	if !s.Date.IsZero() && len(s.Sources) > 0 && !slices.ContainsFunc(s.Sources, func(src un.Source) bool { return src.Kind != un.SourceList }) {
		v.Report(ruleListDate, "/date", s.Date.String(), "the statement is known only from a list, which does not date it")
	}
}

// references judges the statement's links to itself; whether others exist is for a data set to say.
func (v *validator) references() {
	for i, id := range v.s.RepliesTo {
		v.notSelf(diag.Pointer("/repliesTo").Index(i), id, "answer")
	}
	for i, id := range v.s.Supersedes {
		v.notSelf(diag.Pointer("/supersedes").Index(i), id, "replace")
	}
}

func (v *validator) notSelf(p diag.Pointer, id un.ID, verb string) {
	if id == v.id && id.IsValid() {
		v.Report(ruleSelf, p, string(id), "a statement does not "+verb+" itself")
	}
}
