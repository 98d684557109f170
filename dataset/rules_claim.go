package dataset

import (
	"fmt"

	"github.com/cybernorms/cybernorms/diag"
	"github.com/cybernorms/cybernorms/internal/check"
	"github.com/cybernorms/cybernorms/positions"
	"github.com/cybernorms/cybernorms/positions/codebook"
	"github.com/cybernorms/cybernorms/schema"
	"github.com/cybernorms/cybernorms/un"
)

// question is what a claim answers, as far as two claims can be said to answer the same: the actor, the topic, what the
// claim is about, and the occasion: one day, or one statement where no day is known.
type question struct {
	actor     un.Actor
	topic     codebook.TopicID
	about     positions.About
	onText    string
	condition positions.Condition
	day       un.Date
	statement un.ID
}

// answer is one value given to a question, with its place.
type answer struct {
	stance    codebook.Stance
	statement un.ID
	key       un.ID
	sources   []un.Source
	span      diag.Span
}

func (a answer) global() string { return string(a.statement) + "#" + string(a.key) }

// answers yields what a statement answers. Second codings are left out: they stand beside the first and do not
// contradict it, and so are codings that differ in what they are about or on what condition.
func answers(r *schema.Record, yield func(question, answer, diag.Pointer)) {
	s := r.Statement
	if s == nil || !s.Actor.IsValid() {
		return
	}
	for i, c := range s.Claims {
		if c.Coding.Recodes != "" || !c.Topic.IsValid() {
			continue
		}
		q := question{actor: s.Actor, topic: c.Topic, about: c.About, condition: c.Condition, statement: s.ID}
		q.about.Role = 0
		q.onText = fmt.Sprint(c.OnText.Text, c.OnText.Symbol, c.OnText.Title, "|", c.OnText.Revision, "|", c.OnText.Paragraph)
		if s.Date.Precision() == un.DayPrecision {
			q.day, q.statement = s.Date, ""
		}
		for j, stance := range c.Stances() {
			p := diag.Pointer("/claims").Index(i).Name("stance")
			if j > 0 {
				p = diag.Pointer("/claims").Index(i).Name("furtherStances").Index(j - 1)
			}
			a := answer{stance: stance, statement: s.ID, key: c.Key, sources: places(s.Sources), span: r.Place(p)}
			for _, holder := range append([]un.Actor{s.Actor}, s.JointWith...) {
				q.actor = holder
				yield(q, a, p)
			}
		}
	}
}

// places reduces sources to where they can be found.
func places(sources []un.Source) []un.Source {
	list := make([]un.Source, len(sources))
	for i, s := range sources {
		list[i] = un.Source{Document: s.Document, URL: s.URL}
	}
	return list
}

var ruleContradiction = diag.Rule{
	ID: "dataset/contradiction", Severity: diag.Warning, Profile: diag.Draft,
	Title: "an actor is recorded with two different answers to one question on one day",
	Doc: "On an ordered scale an actor holds one value at a time. One of the two may be miscoded, be about another proposal or " +
		"text, hold under a condition, or answer another question. If a second coder reads the same words differently, mark " +
		"that claim with coding.recodes.",
}

var contradiction = Rule{
	Rule: ruleContradiction,
	Start: func(env Env) Pass {
		first := map[question]answer{}
		return Pass{Record: func(r *schema.Record, found func(diag.Finding)) {
			answers(r, func(q question, a answer, p diag.Pointer) {
				if _, ordered := env.Codebook.Rank(q.topic, a.stance); !ordered {
					return
				}
				before, answered := first[q]
				switch {
				case !answered:
					first[q] = a
				case before.stance != a.stance:
					f := ruleContradiction.Found(p, fmt.Sprintf("%s is also recorded with %s on the topic %s for the same occasion",
						q.actor, check.Quote(string(before.stance)), q.topic))
					f.Seen = string(a.stance)
					f.Related = []diag.Related{{Span: before.span, Record: string(before.statement), Message: "the other answer: " + before.global()}}
					found(f)
				}
			})
		}}
	},
}

var ruleDouble = diag.Rule{
	ID: "dataset/double", Severity: diag.Warning, Profile: diag.Draft,
	Title: "two statements record the same answer of one day from the same source",
	Doc: "Two sources of one speech corroborate each other; one source cannot corroborate itself. Keep one of the two, or make " +
		"them one statement.",
}

var double = Rule{
	Rule: ruleDouble,
	Start: func(Env) Pass {
		type same struct {
			question
			stance codebook.Stance
			source un.Source
		}
		first := map[same]answer{}
		return Pass{Record: func(r *schema.Record, found func(diag.Finding)) {
			answers(r, func(q question, a answer, p diag.Pointer) {
				for _, src := range a.sources {
					k := same{q, a.stance, src}
					before, twice := first[k]
					if !twice {
						first[k] = a
						continue
					}
					if before.statement == a.statement {
						continue // one statement may say it twice
					}
					f := ruleDouble.Found(p, fmt.Sprintf("%s already records this answer from the same source", check.Quote(before.global())))
					f.Seen = string(a.stance)
					f.Related = []diag.Related{{Span: before.span, Record: string(before.statement), Message: "the first record: " + before.global()}}
					found(f)
					return
				}
			})
		}}
	},
}

var ruleFutureDate = diag.Rule{
	ID: "dataset/future-date", Severity: diag.Error, Profile: diag.Draft,
	Title: "a date lies in the future",
	Doc: "A statement, a retrieval or a coding that is recorded has happened. Correct the date, or the day that the check took for " +
		"today.",
}

var futureDate = Rule{
	Rule: ruleFutureDate,
	Start: func(env Env) Pass {
		return Pass{Record: func(r *schema.Record, found func(diag.Finding)) {
			if r.Statement == nil || env.Now.IsZero() {
				return
			}
			judge := func(p diag.Pointer, d un.Date) {
				if env.Now.Before(d) {
					f := ruleFutureDate.Found(p, fmt.Sprintf("%s is after %s", d, env.Now))
					f.Seen, f.Allowed = d.String(), []string{env.Now.String() + " or before"}
					found(f)
				}
			}
			s := r.Statement
			judge("/date", s.Date)
			for i, src := range s.Sources {
				judge(diag.Pointer("/sources").Index(i).Name("published"), src.Published)
				judge(diag.Pointer("/sources").Index(i).Name("retrieved"), src.Retrieved)
			}
			for i, c := range s.Claims {
				p := diag.Pointer("/claims").Index(i)
				judge(p.Name("coding").Name("date"), c.Coding.Date)
				judge(p.Name("alignsWith").Name("date"), c.AlignsWith.Date)
				for j, d := range c.Disputes {
					judge(p.Name("disputes").Index(j).Name("date"), d.Date)
				}
			}
		}}
	},
}

var adHocGroup = Rule{
	Rule: ruleAdHocGroup,
	Start: func(Env) Pass {
		return Pass{Record: func(r *schema.Record, found func(diag.Finding)) {
			if r.Statement == nil {
				return
			}
			judge := func(p diag.Pointer, a un.Actor) {
				if slug, ok := a.AdHoc(); ok {
					f := ruleAdHocGroup.Found(p, fmt.Sprintf("no record says who the group %s is", check.Quote(slug)))
					f.Seen = slug
					found(f)
				}
			}
			s := r.Statement
			judge("/actor", s.Actor)
			judge("/deliveredBy", s.DeliveredBy)
			for i, a := range s.JointWith {
				judge(diag.Pointer("/jointWith").Index(i), a)
			}
			for i, c := range s.Claims {
				judge(diag.Pointer("/claims").Index(i).Name("alignsWith").Name("actor"), c.AlignsWith.Actor)
			}
		}}
	},
}

// ruleAdHocGroup stands apart because what is gathered of files alone needs its id.
var ruleAdHocGroup = diag.Rule{
	ID: "dataset/group", Severity: diag.Warning, Profile: diag.Draft,
	Title: "a group of the data set's own is not defined",
	Doc: "A name with the prefix x- says nothing about who spoke. Name the States in jointWith, or use a standing group if it was one: " +
		"groups of a data set's own cannot be defined in files of this edition.",
}
