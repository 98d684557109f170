package schema

import (
	"reflect"
	"strings"

	"pgregory.net/rapid"

	"github.com/cybernorms/cybernorms/positions/codebook"
)

func drawOptions(t *rapid.T) []codebook.Option {
	var list []codebook.Option
	for _, code := range rapid.SliceOfNDistinct(drawSlug().Filter(func(s string) bool { return s != "non-committal" }), 1, 4, rapid.ID).Draw(t, "codes") {
		list = append(list, codebook.Option{Code: codebook.Stance(code), Label: drawLabels(t), Meaning: maybe(t, drawText(), "meaning")})
	}
	return list
}

// drawCodebook draws a data set's own codebook: scales with and without stances, headings, and questions on them and on
// built-in scales, in trees.
func drawCodebook(t *rapid.T) codebook.Data {
	d := codebook.Data{ID: drawID().Draw(t, "id"), Edition: drawText().Draw(t, "edition"), Title: drawLabels(t), Note: maybe(t, drawText(), "note"), Tags: distinct(t, drawID(), "tags")}
	codes := rapid.Map(drawSlug(), func(s string) string { return "x-" + s[:min(len(s), 90)] }).Filter(func(s string) bool { return !strings.HasSuffix(s, "-") })
	for _, id := range rapid.SliceOfNDistinct(codes, 0, 2, rapid.ID).Draw(t, "scales") {
		s := codebook.Scale{ID: codebook.ScaleID(id), Label: drawLabels(t), Order: word(codebook.Nominal).Draw(t, "order"), Answers: word(codebook.SeveralAnswers).Draw(t, "answers"),
			Likeness: word(codebook.NeverInLikeness).Draw(t, "likeness"), Use: maybe(t, drawText(), "use")}
		if rapid.Bool().Draw(t, "stances?") {
			s.Stances = drawOptions(t)
		}
		d.Scales = append(d.Scales, s)
	}
	for _, id := range rapid.SliceOfNDistinct(codes, 0, 3, rapid.ID).Draw(t, "topics") {
		d.Topics = append(d.Topics, drawTopic(t, d, codebook.TopicID(id)))
	}
	d.Changes = some(t, func(t *rapid.T) codebook.Change {
		return codebook.Change{Edition: drawText().Draw(t, "edition"), Date: maybe(t, drawDate, "date"), Text: drawText().Draw(t, "text")}
	}, "changes")
	return d
}

func drawTopic(t *rapid.T, d codebook.Data, id codebook.TopicID) codebook.Topic {
	parents := []codebook.TopicID{"il", "threats-ransomware"}
	for _, before := range d.Topics {
		parents = append(parents, before.ID)
	}
	topic := codebook.Topic{ID: id, Parent: maybe(t, rapid.SampledFrom(parents), "parent"), Label: drawLabels(t), Definition: drawLabels(t), CodingNote: maybe(t, drawText(), "codingNote")}
	if rapid.Bool().Draw(t, "replaced?") {
		topic.ReplacedBy = "il-gaps"
	}
	if rapid.IntRange(0, 3).Draw(t, "heading?") == 0 {
		return topic
	}
	topic.Question = drawLabels(t)
	scales := []codebook.Scale{{ID: "options"}, {ID: "sequence", Stances: []codebook.Option{{Code: "existing-first"}, {Code: "parallel"}, {Code: "new-first"}}}}
	scale := rapid.SampledFrom(append(scales, d.Scales...)).Draw(t, "scale")
	topic.Scale = scale.ID
	if len(scale.Stances) == 0 {
		topic.Options = drawOptions(t)
		return topic
	}
	for _, o := range scale.Stances {
		if rapid.Bool().Draw(t, "stance?") {
			topic.Stances = append(topic.Stances, o.Code)
		}
	}
	return topic
}

// eachField calls f with the path of every member that a type has.
func eachField(path string, typ reflect.Type, f func(path string)) {
	f(path)
	if typ.Kind() == reflect.Slice {
		eachField(path+"[]", typ.Elem(), f)
	}
	if typ.Kind() != reflect.Struct {
		return
	}
	for field := range typ.Fields() {
		if name, _, _ := strings.Cut(field.Tag.Get("json"), ","); name != "" {
			eachField(path+"."+name, field.Type, f)
		}
	}
}

// eachMember calls f with the path of every member that a value of plain JSON has.
func eachMember(path string, v any, f func(path string)) {
	f(path)
	switch v := v.(type) {
	case map[string]any:
		for name, member := range v {
			eachMember(path+"."+name, member, f)
		}
	case []any:
		for _, item := range v {
			eachMember(path+"[]", item, f)
		}
	}
}
