package dataset

import (
	"fmt"
	"strconv"

	"github.com/cybernorms/cybernorms/diag"
	"github.com/cybernorms/cybernorms/internal/check"
	"github.com/cybernorms/cybernorms/positions"
	"github.com/cybernorms/cybernorms/schema"
	"github.com/cybernorms/cybernorms/un"
)

var ruleActTwice = diag.Rule{
	ID: "dataset/act-twice", Severity: diag.Warning, Profile: diag.Draft,
	Title: "an actor is recorded twice with one deed, done to the same on one day",
	Doc: "What two sources report of one act is one act with two sources. If the actor did it to two things, name them: the text, its revision " +
		"and paragraph, or the proposal.",
}

var actTwice = Rule{
	Rule: ruleActTwice,
	Start: func(Env) Pass {
		type place struct {
			act  un.ID
			span diag.Span
		}
		first := map[[16]byte]place{}
		return Pass{Record: func(r *schema.Record, found func(diag.Finding)) {
			a := r.Act
			if a == nil || a.Status != 0 || !a.Deed.IsValid() || a.Date.Precision() != un.DayPrecision || a.OnText.IsZero() && a.About == (positions.About{}) {
				return
			}
			for _, holder := range append([]un.Actor{a.Actor}, a.JointWith...) {
				if !holder.IsValid() {
					continue // what was wrong in the file is left at zero
				}
				key := digest(holder.String(), strconv.Itoa(int(a.Deed)), a.Date.String(),
					string(a.OnText.Text), a.OnText.Symbol.String(), a.OnText.Title, a.OnText.Revision, a.OnText.Paragraph,
					string(a.About.Proposal), a.About.Title, a.About.Situation)
				before, twice := first[key]
				if !twice {
					first[key] = place{a.ID, r.Place("/deed")}
					continue
				}
				f := ruleActTwice.Found("/deed", fmt.Sprintf("%s is already recorded with this deed by %s", holder, check.Quote(string(before.act))))
				f.Seen = a.Deed.String()
				f.Related = []diag.Related{{Span: before.span, Record: string(before.act), Message: "the first record"}}
				found(f)
				return
			}
		}}
	},
}
