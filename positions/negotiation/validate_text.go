package negotiation

import (
	"fmt"

	"github.com/cybernorms/cybernorms/diag"
	"github.com/cybernorms/cybernorms/internal/check"
	"github.com/cybernorms/cybernorms/internal/record"
	"github.com/cybernorms/cybernorms/un"
)

// Validate returns everything that is wrong with t, or should be known about it. Findings have pointers into the text and no
// places; those of every profile are returned.
func (t *Text) Validate() diag.Findings {
	var l list
	check.NeedCode(&l.List, "/id", t.ID)
	record.Labels(&l.List, "/title", t.Title)
	check.NeedCode(&l.List, "/type", t.Type)
	record.Session(&l.List, t.Process, t.Session)
	l.revisions(t.Revisions)
	record.Sources(&l.List, "/sources", t.Sources)
	l.Text("/note", t.Note)
	check.CodesAt(&l.List, "/tags", t.Tags)
	return l.Findings
}

// revisions judges each revision by itself, and against those before it.
func (l *list) revisions(revisions []Revision) {
	// Where each name and symbol first stands, the last revision before the one that is judged that has a date, and the last
	// draft and adopted one.
	names, symbols := make(map[string]int, len(revisions)), make(map[un.Symbol]int, len(revisions))
	latest := -1
	var draft, adopted Revision
	for i, r := range revisions {
		p := diag.Pointer("/revisions").Index(i)
		l.NeedText(p.Name("revision"), r.Revision)
		check.NeedCode(&l.List, p.Name("stage"), r.Stage)
		check.CodeAt(&l.List, p.Name("symbol"), r.Symbol)
		check.CodeAt(&l.List, p.Name("date"), r.Date)
		check.CodeAt(&l.List, p.Name("url"), r.URL)
		at := func(i int, name string) diag.Pointer { return diag.Pointer("/revisions").Index(i).Name(name) }
		if first, taken := names[r.Revision]; taken && !check.Blank(r.Revision) {
			l.again(ruleRevisionTwice, p.Name("revision"), at(first, "revision"), r.Revision, fmt.Sprintf("the revision %s is already listed", check.Quote(r.Revision)))
		} else {
			names[r.Revision] = i
		}
		if first, taken := symbols[r.Symbol]; taken {
			l.again(ruleSymbolTwice, p.Name("symbol"), at(first, "symbol"), r.Symbol.String(), fmt.Sprintf("the revision %s has this symbol, too", check.Quote(revisions[first].Revision)))
		} else if r.Symbol.IsValid() {
			symbols[r.Symbol] = i
		}
		if latest >= 0 && r.Date.Before(revisions[latest].Date) {
			before := revisions[latest]
			f := ruleRevisionOrder.Found(p.Name("date"), fmt.Sprintf("%s is before %s, the date of the revision %s above", r.Date, before.Date, check.Quote(before.Revision)))
			f.Seen, f.Allowed = r.Date.String(), []string{before.Date.String() + " or after"}
			f.Related = []diag.Related{{Pointer: at(latest, "date"), Message: "the revision above"}}
			l.Add(f)
		}
		switch {
		case r.Stage.IsDraft() && adopted.Stage.IsValid():
			l.Report(ruleAfterAdoption, p.Name("stage"), r.Stage.String(), fmt.Sprintf("a draft comes after the adopted revision %s", check.Quote(adopted.Revision)))
		case r.Stage == ZeroDraft && draft.Stage.IsValid():
			l.Report(ruleZeroDraft, p.Name("stage"), r.Stage.String(), fmt.Sprintf("the draft %s comes before the first draft", check.Quote(draft.Revision)))
		}
		switch {
		case r.Stage == Adopted:
			adopted = r
		case r.Stage.IsDraft():
			draft = r
		}
		if r.Date.IsValid() && (latest < 0 || !r.Date.First().Before(revisions[latest].Date.First())) {
			latest = i
		}
	}
}
