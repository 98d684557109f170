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
	names, symbols := make(map[string]bool, len(revisions)), make(map[un.Symbol]string, len(revisions))
	var latest, draft, adopted Revision // among those before the one that is judged
	for i, r := range revisions {
		p := diag.Pointer("/revisions").Index(i)
		l.NeedText(p.Name("revision"), r.Revision)
		check.NeedCode(&l.List, p.Name("stage"), r.Stage)
		check.CodeAt(&l.List, p.Name("symbol"), r.Symbol)
		check.CodeAt(&l.List, p.Name("date"), r.Date)
		check.CodeAt(&l.List, p.Name("url"), r.URL)
		if names[r.Revision] && !check.Blank(r.Revision) {
			l.add(ruleRevisionTwice, p.Name("revision"), r.Revision, fmt.Sprintf("the revision %s is already listed", check.Quote(r.Revision)))
		}
		names[r.Revision] = true
		if before, taken := symbols[r.Symbol]; taken {
			l.add(ruleSymbolTwice, p.Name("symbol"), r.Symbol.String(), fmt.Sprintf("the revision %s has this symbol, too", check.Quote(before)))
		} else if r.Symbol.IsValid() {
			symbols[r.Symbol] = r.Revision
		}
		if r.Date.Before(latest.Date) {
			f := ruleRevisionOrder.Found(p.Name("date"), fmt.Sprintf("%s is before %s, the date of the revision %s above", r.Date, latest.Date, check.Quote(latest.Revision)))
			f.Seen, f.Allowed = r.Date.String(), []string{latest.Date.String() + " or after"}
			l.Add(f)
		}
		switch {
		case r.Stage.IsDraft() && adopted.Stage.IsValid():
			l.add(ruleAfterAdoption, p.Name("stage"), r.Stage.String(), fmt.Sprintf("a draft comes after the adopted revision %s", check.Quote(adopted.Revision)))
		case r.Stage == ZeroDraft && draft.Stage.IsValid():
			l.add(ruleZeroDraft, p.Name("stage"), r.Stage.String(), fmt.Sprintf("the draft %s comes before the first draft", check.Quote(draft.Revision)))
		}
		switch {
		case r.Stage == Adopted:
			adopted = r
		case r.Stage.IsDraft():
			draft = r
		}
		if r.Date.IsValid() && !r.Date.First().Before(latest.Date.First()) {
			latest = r
		}
	}
}
