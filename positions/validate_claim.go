package positions

import (
	"fmt"
	"slices"
	"strings"

	"github.com/cybernorms/cybernorms/diag"
	"github.com/cybernorms/cybernorms/internal/check"
	"github.com/cybernorms/cybernorms/positions/codebook"
	"github.com/cybernorms/cybernorms/un"
)

func (v *validator) claim(p diag.Pointer, i int, c *Claim) {
	check.NeedCode(&v.List, p.Name("key"), c.Key)
	if c.Key.IsValid() && v.keys[c.Key] < i {
		v.add(ruleKeyTwice, p.Name("key"), string(c.Key), fmt.Sprintf("the key %s is already taken in this statement", check.Quote(string(c.Key))))
	}
	v.answer(p, c)
	check.CodeAt(&v.List, p.Name("strength"), c.Strength)
	if c.Condition != (Condition{}) {
		check.NeedCode(&v.List, p.Name("condition").Name("kind"), c.Condition.Kind)
		v.NeedText(p.Name("condition").Name("text"), c.Condition.Text)
	}
	v.words(p, c)
	v.onText(p.Name("onText"), c.OnText)
	v.about(p.Name("about"), c.About)
	for j, a := range c.Attributes {
		v.attribution(p.Name("attributes").Index(j), a)
	}
	v.coding(p.Name("coding"), c)
	for j, d := range c.Disputes {
		v.dispute(p.Name("disputes").Index(j), d)
	}
	v.fromRow(p.Name("fromRow"), c.FromRow)
}

// answer judges topic and stance, alignment or absence.
func (v *validator) answer(p diag.Pointer, c *Claim) {
	check.NeedCode(&v.List, p.Name("topic"), c.Topic)
	check.CodeAt(&v.List, p.Name("stance"), c.Stance)
	check.CodesAt(&v.List, p.Name("furtherStances"), c.FurtherStances)
	check.CodeAt(&v.List, p.Name("absence"), c.Absence)
	var given []string
	for _, a := range [...]struct {
		name  string
		given bool
	}{
		{"stance", c.Stance != "" || len(c.FurtherStances) > 0},
		{"alignsWith", c.AlignsWith != (Alignment{})},
		{"absence", c.Absence != 0},
	} {
		if a.given {
			given = append(given, a.name)
		}
	}
	switch len(given) {
	case 1:
	case 0:
		f := ruleOneAnswer.Found(p, "the claim has no stance, no alignsWith and no absence")
		f.Allowed = []string{"stance", "alignsWith", "absence"}
		v.Add(f)
	default:
		f := ruleOneAnswer.Found(p, "the claim has "+strings.Join(given, " and "))
		f.Seen, f.Allowed = strings.Join(given, ", "), []string{"stance", "alignsWith", "absence"}
		f.Detail = "keep one of them"
		v.Add(f)
	}
	v.alignment(p.Name("alignsWith"), c.AlignsWith)
	if c.Absence == NotAddressed && v.s.Read == PartOfText {
		v.add(ruleNotAddressed, p.Name("absence"), c.Absence.String(), "only part of the text was read, so it cannot be said that the topic is not addressed")
	}
	if c.Absence == NotAddressed && c.Coding.Recodes == "" && v.answered[c.Topic] {
		v.add(ruleAnswered, p.Name("absence"), c.Absence.String(), fmt.Sprintf("another claim of this statement answers the topic %s", c.Topic))
	}
	if c.Topic.IsValid() && v.topic(p.Name("topic"), c) {
		v.stances(p, c)
	}
}

// topic reports whether the codebook can say which stances the topic admits.
func (v *validator) topic(p diag.Pointer, c *Claim) bool {
	t, ok := v.cb.Topic(c.Topic)
	if !ok {
		f := ruleTopic.Found(p, "unknown topic "+check.Quote(string(c.Topic)))
		f.Seen = string(c.Topic)
		f.Nearest = v.Nearest(f.Seen, func(yield func(string) bool) {
			for t := range v.cb.Topics() {
				if !t.IsHeading() && !yield(string(t.ID)) {
					return
				}
			}
		})
		v.Add(f)
		return false
	}
	if t.IsHeading() {
		f := ruleHeading.Found(p, fmt.Sprintf("%s is a heading and asks no question", check.Quote(string(c.Topic))))
		f.Seen = string(c.Topic)
		for child := range v.cb.Topics() {
			if child.Parent == t.ID && !child.IsHeading() {
				f.Allowed = append(f.Allowed, string(child.ID))
			}
		}
		v.Add(f)
		return false
	}
	if t.ReplacedBy != "" {
		f := ruleReplacedTopic.Found(p, fmt.Sprintf("the topic %s has been replaced by %s", c.Topic, t.ReplacedBy))
		f.Seen, f.Nearest = string(c.Topic), string(t.ReplacedBy)
		v.Add(f)
	}
	return true
}

func (v *validator) stances(p diag.Pointer, c *Claim) {
	allowed := v.cb.Stances(c.Topic)
	v.stance(p.Name("stance"), c.Topic, c.Stance, allowed)
	further := p.Name("furtherStances")
	for i, s := range c.FurtherStances {
		v.stance(further.Index(i), c.Topic, s, allowed)
		if s == c.Stance && s != "" {
			v.Add(check.Twice(further.Index(i), string(s)))
		}
	}
	if len(c.FurtherStances) == 0 {
		return
	}
	if answers, ok := v.cb.Answers(c.Topic); ok && answers == codebook.OneAnswer {
		v.add(ruleFurtherStances, further, "", fmt.Sprintf("the topic %s admits one stance a claim", c.Topic))
	}
	if c.Stance == "" {
		v.add(ruleFurtherStances, further, "", "further stances stand without a first stance")
	}
	if c.Stance == codebook.NonCommittal || slices.Contains(c.FurtherStances, codebook.NonCommittal) {
		v.add(ruleFurtherStances, further, string(codebook.NonCommittal), `"non-committal" does not go with another stance`)
	}
}

func (v *validator) stance(p diag.Pointer, topic codebook.TopicID, s codebook.Stance, allowed []codebook.Stance) {
	if s == "" || !s.IsValid() || slices.Contains(allowed, s) {
		return
	}
	f := ruleStance.Found(p, fmt.Sprintf("%s is not a stance on the topic %s", check.Quote(string(s)), topic))
	f.Seen = string(s)
	for _, a := range allowed {
		f.Allowed = append(f.Allowed, string(a))
	}
	f.Nearest = v.Nearest(f.Seen, slices.Values(f.Allowed))
	v.Add(f)
}

func (v *validator) alignment(p diag.Pointer, a Alignment) {
	if a == (Alignment{}) {
		return
	}
	check.CodeAt(&v.List, p.Name("statement"), a.Statement)
	check.CodeAt(&v.List, p.Name("actor"), a.Actor)
	check.CodeAt(&v.List, p.Name("date"), a.Date)
	check.CodeAt(&v.List, p.Name("session"), a.Session)
	unrecorded := !a.Actor.IsZero() || !a.Date.IsZero() || a.Session != 0
	switch {
	case a.Statement != "" && unrecorded:
		v.add(ruleAlignment, p, "", "the alignment names a statement, and an actor, date or session besides")
	case a.Statement == "" && a.Actor.IsZero():
		v.add(ruleAlignment, p, "", "the alignment names neither a statement nor an actor")
	}
	if a.Actor == v.s.Actor && a.Actor.IsValid() {
		v.add(ruleSelf, p.Name("actor"), a.Actor.String(), fmt.Sprintf("%s does not align with itself", a.Actor))
	}
	v.notSelf(p.Name("statement"), a.Statement, "align with")
	v.unsureGroup(p.Name("actor"), a.Actor)
}

// words judges what was said and where.
func (v *validator) words(p diag.Pointer, c *Claim) {
	v.Text(p.Name("paraphrase"), c.Paraphrase)
	v.Text(p.Name("locator"), c.Locator)
	if q := c.Quote; q != (Quote{}) {
		v.NeedText(p.Name("quote").Name("text"), q.Text)
		check.NeedCode(&v.List, p.Name("quote").Name("language"), q.Language)
		v.NeedText(p.Name("quote").Name("locator"), q.Locator)
	}
	if c.Paraphrase == "" && c.Quote == (Quote{}) && (c.Stance != "" || c.Absence == NotRecorded) {
		f := ruleWording.Found(p, "the claim has neither a paraphrase nor a quote")
		f.Allowed = []string{"paraphrase", "quote"}
		v.Add(f)
	}
}

func (v *validator) onText(p diag.Pointer, o OnText) {
	check.CodeAt(&v.List, p.Name("text"), o.Text)
	check.CodeAt(&v.List, p.Name("symbol"), o.Symbol)
	v.Text(p.Name("title"), o.Title)
	v.Text(p.Name("revision"), o.Revision)
	v.Text(p.Name("paragraph"), o.Paragraph)
	check.CodesAt(&v.List, p.Name("asks"), o.Asks)
	present := o.Revision != "" || o.Paragraph != "" || len(o.Asks) > 0
	v.oneOf(ruleOnText, p, present, "the text is named", o.Text != "", !o.Symbol.IsZero(), o.Title != "")
}

func (v *validator) about(p diag.Pointer, a About) {
	check.CodeAt(&v.List, p.Name("proposal"), a.Proposal)
	v.Text(p.Name("title"), a.Title)
	check.CodeAt(&v.List, p.Name("role"), a.Role)
	v.Text(p.Name("situation"), a.Situation)
	v.oneOf(ruleAbout, p, a.Role != 0, "what the claim is about is named", a.Proposal != "", a.Title != "", a.Situation != "")
	if a.Role != 0 && !check.Blank(a.Situation) {
		v.add(ruleAbout, p.Name("role"), a.Role.String(), "a role belongs to a proposal, not to a situation")
	}
}

// oneOf adds a finding unless exactly one name is given, or none and nothing else either.
func (v *validator) oneOf(r diag.Rule, p diag.Pointer, elsePresent bool, what string, names ...bool) {
	n := 0
	for _, given := range names {
		if given {
			n++
		}
	}
	switch {
	case n == 0 && elsePresent:
		v.add(r, p, "", what+" in no way")
	case n > 1:
		v.add(r, p, "", what+" in more ways than one")
	}
}

func (v *validator) attribution(p diag.Pointer, a Attribution) {
	check.CodeAt(&v.List, p.Name("to"), a.To)
	check.NeedCode(&v.List, p.Name("kind"), a.Kind)
	v.Text(p.Name("organ"), a.Organ)
	check.CodeAt(&v.List, p.Name("territory"), a.Territory)
	v.NeedText(p.Name("text"), a.Text)
}

func (v *validator) coding(p diag.Pointer, c *Claim) {
	d := c.Coding
	check.CodeAt(&v.List, p.Name("by"), d.By)
	check.CodeAt(&v.List, p.Name("date"), d.Date)
	check.CodeAt(&v.List, p.Name("method"), d.Method)
	check.CodeAt(&v.List, p.Name("confidence"), d.Confidence)
	v.Text(p.Name("codebook"), d.Codebook)
	check.CodeAt(&v.List, p.Name("recodes"), d.Recodes)
	if d.Confidence == HighConfidence && len(v.s.Sources) > 0 && !v.carries {
		v.add(ruleConfidence, p.Name("confidence"), d.Confidence.String(), "no source of this statement can carry high confidence")
	}
	if d.By == "" || d.Method == 0 || d.Codebook == "" {
		v.add(ruleCoder, p, "", "who coded the claim, how and with which codebook is not recorded in full")
	}
	if d.Recodes.IsValid() && (d.Recodes == c.Key || !v.firsts[firstCoding{d.Recodes, c.Topic}]) {
		v.add(ruleRecodes, p.Name("recodes"), string(d.Recodes),
			fmt.Sprintf("no first coding on the same topic has the key %s in this statement", check.Quote(string(d.Recodes))))
	}
}

func carriesHighConfidence(s un.Source) bool {
	switch s.Kind {
	case un.SourceMachineReport, un.SourceList, un.SourceUnknown:
		return false
	default:
		return true
	}
}

func (v *validator) dispute(p diag.Pointer, d Dispute) {
	check.NeedCode(&v.List, p.Name("by"), d.By)
	check.CodeAt(&v.List, p.Name("date"), d.Date)
	v.NeedText(p.Name("text"), d.Text)
	v.source(p.Name("source"), d.Source)
}

func (v *validator) fromRow(p diag.Pointer, r FromRow) {
	if r.IsZero() {
		return
	}
	v.NeedText(p.Name("table"), r.Table)
	v.Need(p.Name("rows"), len(r.Rows) > 0)
	seen := make(map[int]bool, len(r.Rows))
	for i, row := range r.Rows {
		if row < 1 {
			v.Add(check.OutOfRange(p.Name("rows").Index(i), row, 1, 0))
		}
		if seen[row] {
			v.Add(check.Twice(p.Name("rows").Index(i), fmt.Sprint(row)))
		}
		seen[row] = true
	}
}
