package codebook

import (
	_ "embed"
	"encoding/json"
	"fmt"
	"iter"
	"slices"
	"sync"

	"github.com/cybernorms/cybernorms/diag"
)

//go:embed standard.codebook.json
var standardJSON []byte

// StandardJSON returns the built-in codebook as the file that it is. The bytes are the caller's.
func StandardJSON() []byte { return slices.Clone(standardJSON) }

// Standard returns the built-in codebook.
func Standard() *Codebook { return standard() }

var standard = sync.OnceValue(func() *Codebook {
	var d Data
	if err := json.Unmarshal(standardJSON, &d); err != nil {
		panic(fmt.Sprintf("the built-in codebook does not decode: %v", err)) // a test reads it
	}
	cb, findings := (*Codebook)(nil).With(d)
	if findings.HasErrors() {
		panic(fmt.Sprintf("the built-in codebook is wrong: %s", findings[0].Summary))
	}
	return cb
})

// Codebook is what claims are judged against: the topics and scales of one or more [Data]. It is immutable.
// The zero value and a nil pointer know no topic.
type Codebook struct {
	editions []string
	scales   []Scale
	topics   []Topic
	scale    map[ScaleID]int
	topic    map[TopicID]int
}

// With returns a codebook that knows what cb knows and what d adds, and what is wrong with d.
// What d repeats is left out; the rest is taken even where there are findings, so that a check can go on.
func (cb *Codebook) With(d Data) (*Codebook, diag.Findings) {
	findings := d.Validate(cb)
	next := &Codebook{scale: map[ScaleID]int{}, topic: map[TopicID]int{}}
	if cb != nil {
		next.editions = slices.Clone(cb.editions)
		next.scales, next.topics = slices.Clone(cb.scales), slices.Clone(cb.topics)
	}
	for i, s := range next.scales {
		next.scale[s.ID] = i
	}
	for i, t := range next.topics {
		next.topic[t.ID] = i
	}
	next.editions = append(next.editions, string(d.ID)+" "+d.Edition)
	for _, s := range d.Scales {
		if _, known := next.scale[s.ID]; !known {
			next.scale[s.ID] = len(next.scales)
			next.scales = append(next.scales, s.clone())
		}
	}
	for _, t := range d.Topics {
		if _, known := next.topic[t.ID]; !known {
			next.topic[t.ID] = len(next.topics)
			next.topics = append(next.topics, t.clone())
		}
	}
	return next, findings
}

func (cb *Codebook) isEmpty() bool { return cb == nil || len(cb.editions) == 0 }

// Editions returns the id and edition of each part, the built-in one first: "standard 2026-11".
func (cb *Codebook) Editions() []string {
	if cb == nil {
		return nil
	}
	return slices.Clone(cb.editions)
}

// Topic returns the topic with that id.
func (cb *Codebook) Topic(id TopicID) (Topic, bool) {
	t := cb.topicAt(id)
	if t == nil {
		return Topic{}, false
	}
	return t.clone(), true
}

// Scale returns the scale with that id.
func (cb *Codebook) Scale(id ScaleID) (Scale, bool) {
	s := cb.scaleAt(id)
	if s == nil {
		return Scale{}, false
	}
	return s.clone(), true
}

func (cb *Codebook) topicAt(id TopicID) *Topic {
	if cb != nil {
		if i, ok := cb.topic[id]; ok {
			return &cb.topics[i]
		}
	}
	return nil
}

func (cb *Codebook) scaleAt(id ScaleID) *Scale {
	if cb != nil {
		if i, ok := cb.scale[id]; ok {
			return &cb.scales[i]
		}
	}
	return nil
}

// Topics yields every topic in the order of the codebooks: a parent stands before its children.
func (cb *Codebook) Topics() iter.Seq[Topic] {
	return func(yield func(Topic) bool) {
		if cb == nil {
			return
		}
		for _, t := range cb.topics {
			if !yield(t.clone()) {
				return
			}
		}
	}
}

// Scales yields every scale in the order of the codebooks.
func (cb *Codebook) Scales() iter.Seq[Scale] {
	return func(yield func(Scale) bool) {
		if cb == nil {
			return
		}
		for _, s := range cb.scales {
			if !yield(s.clone()) {
				return
			}
		}
	}
}

// Stances returns the stances that a claim on the topic may take: those of the topic's scale, or the topic's own,
// in their order, and last [NonCommittal]. It returns nil for a heading and for an unknown topic.
func (cb *Codebook) Stances(id TopicID) []Stance {
	t := cb.topicAt(id)
	if t == nil || t.IsHeading() {
		return nil
	}
	if len(t.Stances) > 0 {
		return append(slices.Clone(t.Stances), NonCommittal)
	}
	options := t.Options
	if s := cb.scaleAt(t.Scale); s != nil && len(options) == 0 {
		options = s.Stances
	}
	return append(codes(options), NonCommittal)
}

func codes(options []Option) []Stance {
	list := make([]Stance, 0, len(options)+1)
	for _, o := range options {
		list = append(list, o.Code)
	}
	return list
}

// Rank returns the place of a stance in the order of the topic's scale, from 0. It returns false where there is none:
// the scale is nominal, the topic or the stance unknown, or the stance [NonCommittal].
func (cb *Codebook) Rank(id TopicID, stance Stance) (int, bool) {
	t := cb.topicAt(id)
	if t == nil {
		return 0, false
	}
	s := cb.scaleAt(t.Scale)
	if s == nil || s.Order != Ordered {
		return 0, false
	}
	i := slices.Index(codes(s.Stances), stance)
	return max(i, 0), i >= 0
}

// Answers returns how many stances one claim on the topic may take. It returns false for a heading and for an unknown topic.
func (cb *Codebook) Answers(id TopicID) (Answers, bool) {
	t := cb.topicAt(id)
	if t == nil {
		return 0, false
	}
	s := cb.scaleAt(t.Scale)
	if s == nil {
		return 0, false
	}
	return s.Answers, true
}

func (t Topic) clone() Topic {
	t.Label, t.Definition, t.Question = t.Label.Clone(), t.Definition.Clone(), t.Question.Clone()
	t.Stances, t.Options = slices.Clone(t.Stances), cloneOptions(t.Options)
	return t
}

func (s Scale) clone() Scale {
	s.Label, s.Stances = s.Label.Clone(), cloneOptions(s.Stances)
	return s
}

func cloneOptions(options []Option) []Option {
	options = slices.Clone(options)
	for i := range options {
		options[i].Label = options[i].Label.Clone()
	}
	return options
}
