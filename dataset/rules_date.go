package dataset

import (
	"fmt"

	"github.com/cybernorms/cybernorms/diag"
	"github.com/cybernorms/cybernorms/positions"
	"github.com/cybernorms/cybernorms/schema"
	"github.com/cybernorms/cybernorms/un"
)

var ruleFutureDate = diag.Rule{
	ID: "dataset/future-date", Severity: diag.Error, Profile: diag.Draft,
	Title: "a date lies in the future",
	Doc: "What is recorded has happened: a statement, an act, a revision, a retrieval, a coding. Correct the date, or the day that the check " +
		"took for today.",
}

var futureDate = Rule{
	Rule: ruleFutureDate,
	Start: func(env Env) Pass {
		return Pass{Record: func(r *schema.Record, found func(diag.Finding)) {
			if env.Now.IsZero() {
				return
			}
			eachDate(r, func(p diag.Pointer, d un.Date) {
				if env.Now.Before(d) {
					f := ruleFutureDate.Found(p, fmt.Sprintf("%s is after %s", d, env.Now))
					f.Seen, f.Allowed = d.String(), []string{env.Now.String() + " or before"}
					found(f)
				}
			})
		}}
	},
}

// eachDate calls f for each date of a record that says when something happened. The end of a membership may be known
// before it comes.
func eachDate(r *schema.Record, f func(diag.Pointer, un.Date)) {
	source := func(p diag.Pointer, s un.Source) {
		f(p.Name("published"), s.Published)
		f(p.Name("retrieved"), s.Retrieved)
	}
	sources := func(list []un.Source) {
		for i, s := range list {
			source(diag.Pointer("/sources").Index(i), s)
		}
	}
	coded := func(p diag.Pointer, c positions.Coding, disputes []positions.Dispute) {
		f(p.Name("coding").Name("date"), c.Date)
		for i, d := range disputes {
			at := p.Name("disputes").Index(i)
			f(at.Name("date"), d.Date)
			source(at.Name("source"), d.Source)
		}
	}
	switch {
	case r.Statement != nil:
		f("/date", r.Statement.Date)
		sources(r.Statement.Sources)
		for i, c := range r.Statement.Claims {
			p := diag.Pointer("/claims").Index(i)
			f(p.Name("alignsWith").Name("date"), c.AlignsWith.Date)
			coded(p, c.Coding, c.Disputes)
		}
	case r.Act != nil:
		f("/date", r.Act.Date)
		sources(r.Act.Sources)
		coded("", r.Act.Coding, r.Act.Disputes)
	case r.Proposal != nil:
		f("/date", r.Proposal.Date)
		f("/outcome/date", r.Proposal.Outcome.Date)
		sources(r.Proposal.Sources)
		for i, p := range r.Proposal.Proposers {
			f(diag.Pointer("/proposers").Index(i).Name("since"), p.Since)
		}
	case r.Text != nil:
		sources(r.Text.Sources)
		for i, v := range r.Text.Revisions {
			f(diag.Pointer("/revisions").Index(i).Name("date"), v.Date)
		}
	case r.Group != nil:
		sources(r.Group.Sources)
		for i, m := range r.Group.Members {
			f(diag.Pointer("/members").Index(i).Name("from"), m.From)
		}
	}
}
