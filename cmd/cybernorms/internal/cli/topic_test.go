package cli

import (
	"strings"
	"testing"

	"github.com/cybernorms/cybernorms/positions/codebook"
)

// TestExplainTopics holds the list and each explanation to the built-in codebook.
func TestExplainTopics(t *testing.T) {
	w := newWorld(t, nil)
	list := w.want(ExitOK, "explain", "topics")
	cb := codebook.Standard()
	for topic := range cb.Topics() {
		if !strings.Contains(list, string(topic.ID)+" ") {
			t.Errorf("%s is not in the list", topic.ID)
		}
		one := w.want(ExitOK, "explain", string(topic.ID))
		if len(topic.Question) > 0 && !strings.Contains(one, topic.Question.In()) {
			t.Errorf("%s: the question is not in\n%s", topic.ID, one)
		}
		for _, s := range cb.Stances(topic.ID) {
			if !strings.Contains(one, "\n  "+string(s)+" ") {
				t.Errorf("%s: %s is not in\n%s", topic.ID, s, one)
			}
		}
	}
	golden(t, "topic.text", w.want(ExitOK, "explain", "il-sovereignty"))
}
