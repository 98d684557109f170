package dataset

import (
	"fmt"

	"github.com/cybernorms/cybernorms/diag"
	"github.com/cybernorms/cybernorms/schema"
	"github.com/cybernorms/cybernorms/un"
)

var ruleFutureDate = diag.Rule{
	ID: "dataset/future-date", Severity: diag.Error, Profile: diag.Draft,
	Title: "a date lies in the future",
	Doc: "What is recorded has happened: a statement, an act, a revision, a retrieval, a coding, a change of a codebook. Correct the date, or the day that the check " +
		"took for today.",
}

var futureDate = Rule{
	Rule: ruleFutureDate,
	Start: func(env Env) Pass {
		return Pass{Record: func(r *schema.Record, found func(diag.Finding)) {
			if env.Now.IsZero() {
				return
			}
			eachDate(r, func(p diag.Pointer, d *un.Date) {
				if env.Now.Before(*d) && p.Last() != "to" { // the end of a membership may be known before it comes
					f := ruleFutureDate.Found(p, fmt.Sprintf("%s is after %s", d, env.Now))
					f.Seen, f.Allowed = d.String(), []string{env.Now.String() + " or before"}
					found(f)
				}
			})
		}}
	},
}
