package positions

import (
	"fmt"

	"github.com/cybernorms/cybernorms/diag"
	"github.com/cybernorms/cybernorms/internal/check"
	"github.com/cybernorms/cybernorms/internal/record"
	"github.com/cybernorms/cybernorms/internal/topic"
	"github.com/cybernorms/cybernorms/positions/codebook"
)

// Validate returns everything that is wrong with a, or should be known about it, when its topic is judged against cb.
// Findings have pointers into the act and no places; those of every profile are returned.
func (a *Act) Validate(cb *codebook.Codebook) diag.Findings {
	j := judge{what: "act", cb: cb, id: a.ID, actor: a.Actor}
	check.NeedCode(&j.List, "/id", a.ID)
	check.NeedCode(&j.List, "/actor", a.Actor)
	j.holders(a.DeliveredBy, a.JointWith, a.Date)
	j.Text("/othersNamed", a.OthersNamed)
	j.Text("/organ", a.Organ)
	check.NeedCode(&j.List, "/deed", a.Deed)
	check.CodeAt(&j.List, "/topic", a.Topic)
	if a.Topic.IsValid() {
		topic.Known(&j.List, cb, "/topic", a.Topic)
	}
	j.object(a)
	record.Occasion(&j.List, j.what, a.Process, a.Session, a.Date)
	record.Sources(&j.List, "/sources", a.Sources)
	j.words("", a.Paraphrase, a.Locator, a.Quote)
	if a.Paraphrase == "" && a.Quote == (Quote{}) {
		f := ruleActWording.Found("", "the act has neither a paraphrase nor a quote")
		f.Allowed = []string{"paraphrase", "quote"}
		j.Add(f)
	}
	j.coding("/coding", a.Coding, carryHighConfidence(a.Sources))
	if a.Coding.Recodes != "" {
		j.Report(ruleActRecodes, "/coding/recodes", string(a.Coding.Recodes), "an act has no claims that could be coded again")
	}
	check.CodeAt(&j.List, "/status", a.Status)
	j.disputes("/disputes", a.Disputes)
	j.fromRow("/fromRow", a.FromRow)
	j.Text("/note", a.Note)
	check.CodesAt(&j.List, "/tags", a.Tags)
	return j.Findings
}

// object judges what it was done to.
func (j *judge) object(a *Act) {
	j.Within("/onText", a.OnText.Validate())
	j.about("/about", a.About)
	switch {
	case !a.OnText.IsZero():
	case a.Deed.OfTreaty():
		f := ruleActTreaty.Found("/onText", fmt.Sprintf("the treaty is not named, and the deed %s is done to one", check.Quote(a.Deed.String())))
		f.Seen, f.Allowed = a.Deed.String(), []string{"onText.text", "onText.symbol", "onText.title"}
		j.Add(f)
	case a.About == (About{}):
		f := ruleActObject.Found("", "the act has neither onText nor about: it is not said to what it was done")
		f.Allowed = []string{"onText", "about"}
		j.Add(f)
	}
	if len(a.OnText.Asks) > 0 {
		j.Report(ruleActAsks, "/onText/asks", fmt.Sprint(a.OnText.Asks), "an act asks for no change of a text")
	}
}
