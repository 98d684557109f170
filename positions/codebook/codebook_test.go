package codebook_test

import (
	"encoding/json"
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/cybernorms/cybernorms/diag"
	"github.com/cybernorms/cybernorms/positions/codebook"
)

// scales are those of the coding manual, with their values in order.
var scales = []struct {
	id       codebook.ScaleID
	order    codebook.Order
	answers  codebook.Answers
	likeness codebook.Likeness
	stances  string
}{
	{"support", codebook.Ordered, codebook.OneAnswer, codebook.CountsInLikeness, "opposes doubts open supports"},
	{"applies", codebook.Ordered, codebook.OneAnswer, codebook.CountsInLikeness, "denied only-with-new-rules with-reservation applies applies-in-full"},
	{"rule", codebook.Ordered, codebook.OneAnswer, codebook.CountsInLikeness,
		"not-a-rule voluntary-expectation guiding-principle rule-with-threshold rule rule-any-intrusion"},
	{"response", codebook.Ordered, codebook.OneAnswer, codebook.CountsInLikeness, "not-available cautious available available-with-relaxed-conditions"},
	{"threshold", codebook.Nominal, codebook.SeveralAnswers, codebook.CountsInLikeness,
		"physical-effect loss-of-function indirect-effects non-physical-or-economic any-intrusion case-by-case"},
	{"sequence", codebook.Ordered, codebook.OneAnswer, codebook.CountsInLikeness, "existing-first parallel new-first"},
	{"salience", codebook.Nominal, codebook.SeveralAnswers, codebook.NeverInLikeness, "raises calls-for-action asks-to-name-in-text asks-not-to-name"},
	{"outcome", codebook.Ordered, codebook.OneAnswer, codebook.CountsInLikeness,
		"blocks dissociates-from-all dissociates-from-part joins-with-reservation joins"},
	{"options", codebook.Nominal, codebook.OneAnswer, codebook.CountsInLikeness, ""},
}

func TestStandardHasTheScales(t *testing.T) {
	i := 0
	for s := range codebook.Standard().Scales() {
		if i == len(scales) {
			t.Fatalf("the scale %s is one too many", s.ID)
		}
		want := scales[i]
		var stances []string
		for _, o := range s.Stances {
			stances = append(stances, o.Code.String())
		}
		if got := strings.Join(stances, " "); s.ID != want.id || s.Order != want.order || s.Answers != want.answers || s.Likeness != want.likeness || got != want.stances {
			t.Errorf("scale %d is %s %s %s %s %q, want %v", i, s.ID, s.Order, s.Answers, s.Likeness, got, want)
		}
		i++
	}
	if i != len(scales) {
		t.Errorf("%d scales, want %d", i, len(scales))
	}
}

func TestStandardIsRight(t *testing.T) {
	var d codebook.Data
	if err := json.Unmarshal(codebook.StandardJSON(), &d); err != nil {
		t.Fatal(err)
	}
	if fs := d.Validate(nil); len(fs) > 0 {
		t.Errorf("findings: %v", fs)
	}
	cb := codebook.Standard()
	if got := cb.Editions(); len(got) != 1 || got[0] != "standard "+d.Edition {
		t.Errorf("editions %q", got)
	}
	for topic := range cb.Topics() {
		stances := cb.Stances(topic.ID)
		if topic.IsHeading() {
			if _, ok := cb.Answers(topic.ID); stances != nil || ok {
				t.Errorf("the heading %s admits %q", topic.ID, stances)
			}
			continue
		}
		if len(stances) < 3 || stances[len(stances)-1] != codebook.NonCommittal || !strings.HasSuffix(topic.Question.In(), "?") {
			t.Errorf("%s asks %q and admits %q", topic.ID, topic.Question.In(), stances)
		}
		if _, ranked := cb.Rank(topic.ID, codebook.NonCommittal); ranked {
			t.Errorf("%s ranks non-committal", topic.ID)
		}
		scale, _ := cb.Scale(topic.Scale)
		last := -1
		for _, s := range stances[:len(stances)-1] {
			rank, ranked := cb.Rank(topic.ID, s)
			if ranked != (scale.Order == codebook.Ordered) || ranked && rank <= last {
				t.Errorf("%s ranks %s %d, %t after %d", topic.ID, s, rank, ranked, last)
			}
			last = rank
		}
	}
}

// TestCodebookDoesNotChange writes into everything that a codebook returns, and into what it was made of.
func TestCodebookDoesNotChange(t *testing.T) {
	d := own()
	cb, fs := codebook.Standard().With(d)
	if len(fs) > 0 {
		t.Fatal(fs)
	}
	before := everything(cb)
	overwrite(reflect.ValueOf(&d).Elem())
	for s := range cb.Scales() {
		overwrite(reflect.ValueOf(&s).Elem())
		s, _ = cb.Scale(s.ID)
		overwrite(reflect.ValueOf(&s).Elem())
	}
	for topic := range cb.Topics() {
		id := topic.ID
		overwrite(reflect.ValueOf(&topic).Elem())
		topic, _ = cb.Topic(id)
		overwrite(reflect.ValueOf(&topic).Elem())
		overwrite(reflect.ValueOf(cb.Stances(id)))
	}
	overwrite(reflect.ValueOf(cb.Editions()))
	overwrite(reflect.ValueOf(codebook.StandardJSON()))
	if diff := cmp.Diff(before, everything(cb)); diff != "" {
		t.Errorf("it changed: %s", diff)
	}
	if _, ok := codebook.Standard().Topic("x-label-size"); ok {
		t.Error("With changed the codebook that it was called on")
	}
}

// everything writes down all that a codebook returns, so that nothing is shared with it.
func everything(cb *codebook.Codebook) (all []string) {
	for s := range cb.Scales() {
		all = append(all, fmt.Sprintf("%v %v", s.ID, s))
	}
	for topic := range cb.Topics() {
		all = append(all, fmt.Sprintf("%v %v %v", topic.ID, topic, cb.Stances(topic.ID)))
	}
	return append(all, cb.Editions()...)
}

// overwrite puts something else into each item of each list and map in v.
func overwrite(v reflect.Value) {
	switch v.Kind() {
	case reflect.Struct:
		for i := range v.NumField() {
			overwrite(v.Field(i))
		}
	case reflect.Slice:
		for i := range v.Len() {
			overwrite(v.Index(i))
			if e := v.Index(i); e.Kind() == reflect.String {
				e.SetString("changed")
			}
		}
	case reflect.Map:
		for _, k := range v.MapKeys() {
			v.SetMapIndex(k, reflect.ValueOf("changed"))
		}
	}
}

// own returns a data set's own codebook with one scale, a heading and a topic.
func own() codebook.Data {
	label := func(s string) map[string]string { return map[string]string{"en": s} }
	data, err := json.Marshal(map[string]any{
		"id": "ours", "edition": "1", "title": label("Ours"),
		"scales": []any{map[string]any{"id": "x-size", "label": label("Size"), "order": "ordered", "answers": "one", "likeness": "counts",
			"stances": []any{map[string]any{"code": "small", "label": label("small")}, map[string]any{"code": "large", "label": label("large")}}}},
		"topics": []any{map[string]any{"id": "x-labels", "label": label("Labels"), "definition": label("Labels on products.")},
			map[string]any{"id": "x-label-size", "parent": "x-labels", "label": label("Size of labels"), "definition": label("How large labels are."), "question": label("How large?"), "scale": "x-size", "stances": []any{"large"}},
			map[string]any{"id": "x-label-place", "label": label("Place"), "definition": label("Where labels are."), "question": label("Where?"), "scale": "options", "options": []any{map[string]any{"code": "front", "label": label("front")}}}},
	})
	if err != nil {
		panic(err)
	}
	var d codebook.Data
	if err := json.Unmarshal(data, &d); err != nil {
		panic(err)
	}
	return d
}

func TestNilCodebookKnowsNothing(t *testing.T) {
	for _, cb := range []*codebook.Codebook{nil, {}} {
		_, topic := cb.Topic("il")
		_, scale := cb.Scale("support")
		_, rank := cb.Rank("il-ihl", "applies")
		_, answers := cb.Answers("il-ihl")
		if topic || scale || rank || answers || cb.Stances("il-ihl") != nil || len(cb.Editions()) > 0 || len(everything(cb)) > 0 {
			t.Errorf("%v knows something", cb)
		}
	}
}

func TestWithTakesWhatIsRight(t *testing.T) {
	d := own()
	d.Topics = append(d.Topics, d.Topics[1], codebook.Topic{ID: "il-gaps", Label: d.Title, Definition: d.Title, Question: d.Title, Scale: "support"})
	cb, fs := codebook.Standard().With(d)
	var rules []diag.RuleID
	for _, f := range fs {
		rules = append(rules, f.Rule)
	}
	if want := []diag.RuleID{"codebook/code-twice", "codebook/own-prefix", "codebook/code-twice"}; !slices.Equal(rules, want) {
		t.Errorf("found %q, want %q", rules, want)
	}
	if topic, _ := cb.Topic("il-gaps"); topic.Scale != "options" {
		t.Errorf("the built-in topic now has the scale %s", topic.Scale)
	}
	if got := cb.Stances("x-label-size"); !slices.Equal(got, []codebook.Stance{"large", "non-committal"}) {
		t.Errorf("the data set's own topic admits %q", got)
	}
}

func TestCodes(t *testing.T) {
	for _, s := range []string{"", "Supports", " supports", "supports ", "a--b", "-a", "a_b", "é", strings.Repeat("a", 101)} {
		_, stanceErr := codebook.ParseStance(s)
		_, topicErr := codebook.ParseTopicID(s)
		_, scaleErr := codebook.ParseScaleID(s)
		if stanceErr == nil || topicErr == nil || scaleErr == nil {
			t.Errorf("%q is taken", s)
		}
		_, stanceErr = codebook.Stance(s).MarshalText()
		_, topicErr = codebook.TopicID(s).MarshalText()
		_, scaleErr = codebook.ScaleID(s).MarshalText()
		if stanceErr == nil || topicErr == nil || scaleErr == nil || codebook.Stance(s).IsValid() || codebook.TopicID(s).IsValid() || codebook.ScaleID(s).IsValid() {
			t.Errorf("%q is written", s)
		}
	}
}
