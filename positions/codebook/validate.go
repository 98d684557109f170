package codebook

import (
	"fmt"
	"slices"
	"strings"

	"github.com/cybernorms/cybernorms/diag"
	"github.com/cybernorms/cybernorms/internal/check"
	"github.com/cybernorms/cybernorms/un"
)

// ownPrefix starts the topics and scales of a data set's own codebook.
const ownPrefix = "x-"

// Validate returns everything that is wrong with d as an addition to base. A base that knows nothing, nil or the zero
// value, makes d the built-in codebook, whose codes need no prefix.
func (d Data) Validate(base *Codebook) diag.Findings {
	v := validator{base: base, d: d, scales: map[ScaleID]int{}, topics: map[TopicID]bool{}}
	v.header()
	for i, s := range d.Scales {
		if _, taken := v.scales[s.ID]; !taken {
			v.scales[s.ID] = i
		}
	}
	for i, s := range d.Scales {
		v.oneScale(diag.Pointer("").Name("scales").Index(i), i, s)
	}
	for i, t := range d.Topics {
		v.oneTopic(diag.Pointer("").Name("topics").Index(i), i, t)
	}
	v.replacements()
	for i, c := range d.Changes {
		p := diag.Pointer("").Name("changes").Index(i)
		v.NeedText(p.Name("edition"), c.Edition)
		check.CodeAt(&v.List, p.Name("date"), c.Date)
		v.NeedText(p.Name("text"), c.Text)
	}
	return v.Findings
}

// replacements judges, once all topics are known, what stands in for those that are no longer used.
func (v *validator) replacements() {
	questions := map[TopicID]bool{}
	for _, t := range v.d.Topics {
		questions[t.ID] = !t.IsHeading() && t.ReplacedBy == ""
	}
	for i, t := range v.d.Topics {
		if !t.ReplacedBy.IsValid() {
			continue
		}
		known := v.base.topicAt(t.ReplacedBy)
		if questions[t.ReplacedBy] && t.ReplacedBy != t.ID || known != nil && !known.IsHeading() && known.ReplacedBy == "" {
			continue
		}
		f := ruleReplacedBy.Found(diag.Pointer("/topics").Index(i).Name("replacedBy"),
			fmt.Sprintf("%s is not a topic in use that asks a question", check.Quote(string(t.ReplacedBy))))
		f.Seen, f.Nearest = string(t.ReplacedBy), v.Nearest(string(t.ReplacedBy), v.topicCodes(v.d.Topics))
		if f.Nearest == f.Seen {
			f.Nearest = ""
		}
		v.Add(f)
	}
}

type validator struct {
	check.List
	base *Codebook
	d    Data

	scales map[ScaleID]int  // the first of d with each id
	topics map[TopicID]bool // of d, before the one that is judged
}

func (v *validator) header() {
	check.NeedCode(&v.List, "/id", v.d.ID)
	v.NeedText("/edition", v.d.Edition)
	v.text("/title", v.d.Title)
	v.Text("/note", v.d.Note)
	check.CodesAt(&v.List, "/tags", v.d.Tags)
}

// text judges a label: there, each language well-formed and not blank.
func (v *validator) text(p diag.Pointer, t un.Text) {
	v.Need(p, len(t) > 0)
	v.Add(t.Validate(p)...)
}

func (v *validator) oneScale(p diag.Pointer, i int, s Scale) {
	check.NeedCode(&v.List, p.Name("id"), s.ID)
	v.own(p.Name("id"), "scale", string(s.ID))
	if v.base.scaleAt(s.ID) != nil || v.scales[s.ID] < i {
		v.Report(ruleTwice, p.Name("id"), string(s.ID), fmt.Sprintf("the scale %s is already defined", check.Quote(string(s.ID))))
	}
	v.text(p.Name("label"), s.Label)
	check.NeedCode(&v.List, p.Name("order"), s.Order)
	check.NeedCode(&v.List, p.Name("answers"), s.Answers)
	check.NeedCode(&v.List, p.Name("likeness"), s.Likeness)
	v.options(p.Name("stances"), s.Stances)
	v.Text(p.Name("use"), s.Use)
}

func (v *validator) oneTopic(p diag.Pointer, i int, t Topic) {
	check.NeedCode(&v.List, p.Name("id"), t.ID)
	v.own(p.Name("id"), "topic", string(t.ID))
	if v.base.topicAt(t.ID) != nil || v.topics[t.ID] {
		v.Report(ruleTwice, p.Name("id"), string(t.ID), fmt.Sprintf("the topic %s is already defined", check.Quote(string(t.ID))))
	}
	check.CodeAt(&v.List, p.Name("parent"), t.Parent)
	if t.Parent.IsValid() && v.base.topicAt(t.Parent) == nil && !v.topics[t.Parent] {
		f := ruleParent.Found(p.Name("parent"), fmt.Sprintf("no topic %s stands before this one", check.Quote(string(t.Parent))))
		f.Seen = string(t.Parent)
		f.Nearest = v.Nearest(f.Seen, v.topicCodes(v.d.Topics[:i]))
		v.Add(f)
	}
	v.topics[t.ID] = true
	v.text(p.Name("label"), t.Label)
	v.text(p.Name("definition"), t.Definition)
	if len(t.Question) > 0 {
		v.text(p.Name("question"), t.Question)
	}
	v.Text(p.Name("codingNote"), t.CodingNote)
	check.CodeAt(&v.List, p.Name("replacedBy"), t.ReplacedBy)
	check.CodesAt(&v.List, p.Name("stances"), t.Stances)
	v.options(p.Name("options"), t.Options)
	check.CodeAt(&v.List, p.Name("scale"), t.Scale)
	v.question(p, t)
}

// question judges what a topic asks against the scale on which it is answered.
func (v *validator) question(p diag.Pointer, t Topic) {
	if t.IsHeading() {
		if len(t.Question) > 0 || len(t.Stances) > 0 || len(t.Options) > 0 {
			v.Report(ruleQuestion, p.Name("scale"), "", "a topic that asks a question, or lists answers, needs a scale")
		}
		return
	}
	if len(t.Question) == 0 {
		v.Report(ruleQuestion, p.Name("question"), "", fmt.Sprintf("a topic with the scale %s needs a question", check.Quote(string(t.Scale))))
	}
	if !t.Scale.IsValid() {
		return
	}
	scale, ok := v.scale(t.Scale)
	if !ok {
		f := ruleScale.Found(p.Name("scale"), "unknown scale "+check.Quote(string(t.Scale)))
		f.Seen = string(t.Scale)
		f.Allowed = v.scaleCodes()
		f.Nearest = v.Nearest(f.Seen, slices.Values(f.Allowed))
		v.Add(f)
		return
	}
	if own := len(scale.Stances) == 0; own && len(t.Options) == 0 {
		v.Report(ruleOptions, p.Name("options"), "", fmt.Sprintf("a topic with the scale %s needs options", check.Quote(string(t.Scale))))
	} else if !own && len(t.Options) > 0 {
		v.Report(ruleOptions, p.Name("options"), "", fmt.Sprintf("the scale %s has its own stances, so the topic brings none", check.Quote(string(t.Scale))))
	}
	v.subset(p.Name("stances"), t.Stances, codes(scale.Stances))
}

func (v *validator) subset(p diag.Pointer, part, whole []Stance) {
	places := make(map[Stance]int, len(whole))
	for i, s := range whole {
		places[s] = i
	}
	last := -1
	for i, s := range part {
		at, known := places[s]
		switch {
		case !s.IsValid() || v.nonCommittal(p.Index(i), s):
		case !known:
			f := ruleSubset.Found(p.Index(i), fmt.Sprintf("%s is not a stance of the topic's scale", check.Quote(string(s))))
			f.Seen, f.Allowed = string(s), words(whole)
			f.Nearest = v.Nearest(f.Seen, slices.Values(f.Allowed))
			v.Add(f)
		case at < last:
			v.Report(ruleSubset, p.Index(i), string(s), fmt.Sprintf("%s stands out of the scale's order", check.Quote(string(s))))
		}
		last = max(last, at)
	}
}

func (v *validator) options(p diag.Pointer, options []Option) {
	seen := make(map[Stance]bool, len(options))
	for i, o := range options {
		check.NeedCode(&v.List, p.Index(i).Name("code"), o.Code)
		v.nonCommittal(p.Index(i).Name("code"), o.Code)
		if seen[o.Code] {
			v.Report(ruleTwice, p.Index(i).Name("code"), string(o.Code), fmt.Sprintf("the stance %s is already in the list", check.Quote(string(o.Code))))
		}
		seen[o.Code] = true
		v.text(p.Index(i).Name("label"), o.Label)
		v.Text(p.Index(i).Name("meaning"), o.Meaning)
	}
}

func (v *validator) nonCommittal(p diag.Pointer, s Stance) bool {
	switch s {
	case NonCommittal, "not-addressed", "not-recorded":
		v.Report(ruleNonCommittal, p, string(s), fmt.Sprintf("%s has a meaning of its own everywhere and is not defined again", check.Quote(string(s))))
		return true
	}
	return false
}

func (v *validator) own(p diag.Pointer, what, code string) {
	if !v.base.isEmpty() && code != "" && !strings.HasPrefix(code, ownPrefix) {
		f := ruleOwnPrefix.Found(p, fmt.Sprintf("the %s %s is your own and needs the prefix %q", what, check.Quote(code), ownPrefix))
		f.Seen, f.Nearest = code, ownPrefix+code
		v.Add(f)
	}
}

func (v *validator) scale(id ScaleID) (Scale, bool) {
	if s := v.base.scaleAt(id); s != nil {
		return *s, true
	}
	i, ok := v.scales[id]
	if !ok {
		return Scale{}, false
	}
	return v.d.Scales[i], true
}

func (v *validator) scaleCodes() []string {
	var list []string
	for s := range v.base.Scales() {
		list = append(list, string(s.ID))
	}
	for _, s := range v.d.Scales {
		list = append(list, string(s.ID))
	}
	return list
}

func (v *validator) topicCodes(before []Topic) func(func(string) bool) {
	return func(yield func(string) bool) {
		for t := range v.base.Topics() {
			if !yield(string(t.ID)) {
				return
			}
		}
		for _, t := range before {
			if !yield(string(t.ID)) {
				return
			}
		}
	}
}

func words(stances []Stance) []string {
	list := make([]string, len(stances))
	for i, s := range stances {
		list[i] = string(s)
	}
	return list
}
