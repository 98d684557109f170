package positions

import (
	"fmt"
	"slices"

	"github.com/cybernorms/cybernorms/diag"
	"github.com/cybernorms/cybernorms/internal/check"
	"github.com/cybernorms/cybernorms/positions/codebook"
	"github.com/cybernorms/cybernorms/un"
)

// Validate returns everything that is wrong with s, or should be known about it, when its claims are judged against cb.
// Findings have pointers into the statement and no places; those of every profile are returned.
func (s *Statement) Validate(cb *codebook.Codebook) diag.Findings {
	v := validator{s: s, cb: cb}
	v.form()
	v.holders()
	v.occasion()
	known := make(map[un.Source]bool, len(s.Sources))
	for i, src := range s.Sources {
		v.source(diag.Pointer("/sources").Index(i), src)
		if known[src] {
			v.Add(check.Twice(diag.Pointer("/sources").Index(i), ""))
		}
		known[src] = true
		v.carries = v.carries || carriesHighConfidence(src)
	}
	v.references()
	v.index()
	for i := range s.Claims {
		v.claim(diag.Pointer("/claims").Index(i), i, &s.Claims[i])
	}
	return v.Findings
}

type validator struct {
	check.List
	s  *Statement
	cb *codebook.Codebook

	carries bool // whether a source can carry high confidence

	keys   map[un.ID]int        // the first claim with each key
	firsts map[firstCoding]bool // the claims that are not second codings

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

func (v *validator) add(r diag.Rule, p diag.Pointer, seen, summary string) {
	f := r.Found(p, summary)
	f.Seen = seen
	v.Add(f)
}

// form judges each member by itself.
func (v *validator) form() {
	s := v.s
	check.NeedCode(&v.List, "/id", s.ID)
	check.NeedCode(&v.List, "/actor", s.Actor)
	check.CodeAt(&v.List, "/deliveredBy", s.DeliveredBy)
	check.CodesAt(&v.List, "/jointWith", s.JointWith)
	v.Text("/othersNamed", s.OthersNamed)
	v.Text("/organ", s.Organ)
	check.CodeAt(&v.List, "/form", s.Form)
	check.NeedCode(&v.List, "/process", s.Process)
	check.CodeAt(&v.List, "/session", s.Session)
	v.Positive("/meeting", s.Meeting)
	v.Text("/agendaItem", s.AgendaItem)
	check.CodeAt(&v.List, "/mode", s.Mode)
	check.CodeAt(&v.List, "/date", s.Date)
	v.Need("/sources", len(s.Sources) > 0)
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

// holders judges whose statement it is.
func (v *validator) holders() {
	s := v.s
	if s.DeliveredBy == s.Actor && s.Actor.IsValid() {
		v.add(ruleSelf, "/deliveredBy", s.Actor.String(), fmt.Sprintf("%s does not speak on its own behalf", s.Actor))
	}
	for i, a := range s.JointWith {
		if a == s.Actor && a.IsValid() {
			v.add(ruleSelf, diag.Pointer("/jointWith").Index(i), a.String(), fmt.Sprintf("%s is already the statement's actor", a))
		}
	}
	v.unsureGroup("/actor", s.Actor)
	for i, a := range s.JointWith {
		v.unsureGroup(diag.Pointer("/jointWith").Index(i), a)
	}
	group, ok := s.Actor.Group()
	if ok && s.DeliveredBy.IsValid() && s.Date.IsValid() && group.Verification() != un.Unsure {
		if !group.IsMember(s.DeliveredBy, s.Date) {
			v.add(ruleDeliveredBy, "/deliveredBy", s.DeliveredBy.String(),
				fmt.Sprintf("%s is not recorded as a member of %s on %s", s.DeliveredBy, group, s.Date))
		}
	}
}

func (v *validator) unsureGroup(p diag.Pointer, a un.Actor) {
	if g, ok := a.Group(); ok && g.Verification() == un.Unsure {
		v.add(ruleUnsureGroup, p, g.String(), fmt.Sprintf("the members of %s have not been checked against a dated source", g))
	}
}

// occasion judges process, session and date against each other.
func (v *validator) occasion() {
	s := v.s
	if s.Session.IsValid() {
		if own := s.Session.Process(); s.Process.IsValid() && own != s.Process {
			v.add(ruleSessionProcess, "/session", s.Session.String(),
				fmt.Sprintf("the session %s belongs to the process %s, not to %s", s.Session, own, s.Process))
		}
		if s.Date.IsValid() && !s.Session.Contains(s.Date) {
			f := ruleDateInSession.Found("/date", fmt.Sprintf("%s is outside the session %s", s.Date, s.Session))
			f.Seen, f.Allowed = s.Date.String(), []string{fmt.Sprintf("%s to %s", s.Session.First(), s.Session.Last())}
			v.Add(f)
		}
	}
	if s.Date.IsZero() {
		v.add(ruleNoDate, "/date", "", "no date is known for this statement")
	} else if len(s.Sources) > 0 && !slices.ContainsFunc(s.Sources, func(src un.Source) bool { return src.Kind != un.SourceList }) {
		v.add(ruleListDate, "/date", s.Date.String(), "the statement is known only from a list, which does not date it")
	}
}

func (v *validator) source(p diag.Pointer, s un.Source) {
	check.CodeAt(&v.List, p.Name("document"), s.Document)
	check.CodeAt(&v.List, p.Name("url"), s.URL)
	v.Text(p.Name("title"), s.Title)
	check.NeedCode(&v.List, p.Name("kind"), s.Kind)
	check.CodeAt(&v.List, p.Name("published"), s.Published)
	check.CodeAt(&v.List, p.Name("retrieved"), s.Retrieved)
	check.CodeAt(&v.List, p.Name("archived"), s.Archived)
	if s.Document.IsZero() && s.URL == "" {
		v.add(ruleSourcePlace, p, "", "the source has neither a document nor a url")
	}
	if s.Kind == un.SourceUnknown {
		v.add(ruleUnknownSource, p.Name("kind"), s.Kind.String(), "it is not known what kind of source this is")
	}
	if s.URL != "" && s.Retrieved.IsZero() {
		v.add(ruleRetrieved, p.Name("retrieved"), "", "it is not known when this page was retrieved")
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
	if id == v.s.ID && id.IsValid() {
		v.add(ruleSelf, p, string(id), "a statement does not "+verb+" itself")
	}
}
