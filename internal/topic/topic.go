// Package topic judges the topics of which records speak by a codebook, whatever the kind of record.
package topic

import (
	"fmt"

	"github.com/cybernorms/cybernorms/diag"
	"github.com/cybernorms/cybernorms/internal/check"
	"github.com/cybernorms/cybernorms/positions/codebook"
)

// Question judges a topic by the codebook, and reports whether it asks a question. The pointer is the topic's own.
func Question(l *check.List, cb *codebook.Codebook, p diag.Pointer, id codebook.TopicID) bool {
	t, ok := known(l, cb, p, id)
	if !ok || !t.IsHeading() {
		return ok
	}
	f := ruleHeading.Found(p, fmt.Sprintf("%s is a heading and asks no question", check.Quote(string(id))))
	f.Seen = string(id)
	for child := range cb.Topics() {
		if child.Parent == t.ID && !child.IsHeading() {
			f.Allowed = append(f.Allowed, string(child.ID))
		}
	}
	l.Add(f)
	return false
}

// Known judges a topic that may be a heading, and reports whether the codebook has it.
func Known(l *check.List, cb *codebook.Codebook, p diag.Pointer, id codebook.TopicID) bool {
	_, ok := known(l, cb, p, id)
	return ok
}

func known(l *check.List, cb *codebook.Codebook, p diag.Pointer, id codebook.TopicID) (codebook.Topic, bool) {
	t, ok := cb.Topic(id)
	if !ok {
		f := ruleUnknown.Found(p, "unknown topic "+check.Quote(string(id)))
		f.Seen = string(id)
		f.Nearest = l.Nearest(f.Seen, func(yield func(string) bool) {
			for t := range cb.Topics() {
				if !t.IsHeading() && !yield(string(t.ID)) {
					return
				}
			}
		})
		if f.Nearest == "" {
			f.Detail = `what no topic asks is a topic of your own: its id begins with "x-", and a codebook of the data set defines it`
		}
		l.Add(f)
		return t, false
	}
	if t.ReplacedBy != "" {
		f := ruleReplaced.Found(p, fmt.Sprintf("the topic %s has been replaced by %s", id, t.ReplacedBy))
		f.Seen, f.Nearest = string(id), string(t.ReplacedBy)
		l.Add(f)
	}
	return t, true
}
