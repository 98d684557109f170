package positions

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/cybernorms/cybernorms/diag"
	"github.com/cybernorms/cybernorms/internal/check"
	"github.com/cybernorms/cybernorms/internal/record"
	"github.com/cybernorms/cybernorms/internal/topic"
	"github.com/cybernorms/cybernorms/positions/codebook"
)

func (v *validator) claim(p diag.Pointer, i int, c *Claim) {
	check.NeedCode(&v.List, p.Name("key"), c.Key)
	if c.Key.IsValid() && v.keys[c.Key] < i {
		v.Report(ruleKeyTwice, p.Name("key"), string(c.Key), fmt.Sprintf("the key %s is already taken in this statement", check.Quote(string(c.Key))))
	}
	v.answer(p, c)
	check.CodeAt(&v.List, p.Name("strength"), c.Strength)
	if c.Condition != (Condition{}) {
		check.NeedCode(&v.List, p.Name("condition").Name("kind"), c.Condition.Kind)
		v.NeedText(p.Name("condition").Name("text"), c.Condition.Text)
	}
	v.words(p, c.Paraphrase, c.Locator, c.Quote)
	if c.Paraphrase == "" && c.Quote == (Quote{}) && (c.Stance != "" || c.Absence == NotRecorded) {
		f := ruleWording.Found(p, "the claim has neither a paraphrase nor a quote")
		f.Allowed = []string{"paraphrase", "quote"}
		v.Add(f)
	}
	v.Within(p.Name("onText"), c.OnText.Validate())
	v.about(p.Name("about"), c.About)
	for j, a := range c.Attributes {
		v.attribution(p.Name("attributes").Index(j), a)
	}
	v.readIn(p.Name("readIn"), c.ReadIn)
	carries := v.carries
	if len(c.ReadIn) > 0 {
		carries = carryHighConfidence(v.s.SourcesOf(c))
	}
	v.coding(p.Name("coding"), c.Coding, carries)
	if again := c.Coding.Recodes; again.IsValid() && (again == c.Key || !v.firsts[firstCoding{again, c.Topic}]) {
		v.Report(ruleRecodes, p.Name("coding").Name("recodes"), string(again),
			fmt.Sprintf("no first coding on the same topic has the key %s in this statement", check.Quote(string(again))))
	}
	v.disputes(p.Name("disputes"), c.Disputes)
	v.fromRow(p.Name("fromRow"), c.FromRow)
}

// readIn judges which of the statement's sources a claim names.
func (v *validator) readIn(p diag.Pointer, numbers []int) {
	v.numbers(p, numbers)
	for i, n := range numbers {
		if n > len(v.s.Sources) {
			f := ruleReadIn.Found(p.Index(i), fmt.Sprintf("the statement has no source number %d", n))
			f.Seen = strconv.Itoa(n)
			if len(v.s.Sources) > 0 {
				f.Allowed = []string{fmt.Sprintf("1 to %d", len(v.s.Sources))}
			}
			v.Add(f)
		}
	}
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
		v.Report(ruleNotAddressed, p.Name("absence"), c.Absence.String(), "only part of the text was read, so it cannot be said that the topic is not addressed")
	}
	if c.Absence == NotAddressed && c.Coding.Recodes == "" && v.answered[c.Topic] {
		v.Report(ruleAnswered, p.Name("absence"), c.Absence.String(), fmt.Sprintf("another claim of this statement answers the topic %s", c.Topic))
	}
	if c.Topic.IsValid() && topic.Question(&v.List, v.cb, p.Name("topic"), c.Topic) {
		v.stances(p, c)
	}
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
		v.Report(ruleFurtherStances, further, "", fmt.Sprintf("the topic %s admits one stance a claim", c.Topic))
	}
	if c.Stance == "" {
		v.Report(ruleFurtherStances, further, "", "further stances stand without a first stance")
	}
	if c.Stance == codebook.NonCommittal || slices.Contains(c.FurtherStances, codebook.NonCommittal) {
		v.Report(ruleFurtherStances, further, string(codebook.NonCommittal), `"non-committal" does not go with another stance`)
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
	if _, err := ParseAbsence(f.Seen); err == nil {
		f.Detail = `that word stands in "absence", in place of a stance`
	} else {
		f.Nearest = v.Nearest(f.Seen, slices.Values(f.Allowed))
	}
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
		v.Report(ruleAlignment, p, "", "the alignment names a statement, and an actor, date or session besides")
	case a.Statement == "" && a.Actor.IsZero():
		v.Report(ruleAlignment, p, "", "the alignment names neither a statement nor an actor")
	}
	if a.Actor == v.s.Actor && a.Actor.IsValid() {
		v.Report(ruleSelf, p.Name("actor"), a.Actor.String(), fmt.Sprintf("%s does not align with itself", a.Actor))
	}
	v.notSelf(p.Name("statement"), a.Statement, "align with")
	record.Group(&v.List, p.Name("actor"), a.Actor)
}

func (v *validator) attribution(p diag.Pointer, a Attribution) {
	check.CodeAt(&v.List, p.Name("to"), a.To)
	check.NeedCode(&v.List, p.Name("kind"), a.Kind)
	v.Text(p.Name("organ"), a.Organ)
	check.CodeAt(&v.List, p.Name("territory"), a.Territory)
	v.NeedText(p.Name("text"), a.Text)
}
