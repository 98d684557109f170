package cli

import (
	"strings"
	"testing"

	"github.com/cybernorms/cybernorms/positions/codebook"
)

// TestExplainLists holds each list to what it lists, and the help to the lists that there are.
func TestExplainLists(t *testing.T) {
	w := newWorld(t, nil)
	help := w.want(ExitOK, "explain", "--help")
	for name := range lists {
		if !strings.Contains(help, name) {
			t.Errorf("the help does not name %s", name)
		}
	}
	for list, lines := range map[string][]string{
		"scales":    {"\n  sequence   ordered  existing-first, parallel, new-first\n"},
		"states":    {"\n  KEN  Kenya\n", "\n  PSE  State of Palestine\n"},
		"groups":    {"\n  nam  ", "  Movement of Non-Aligned Countries\n"},
		"entities":  {"\n  icrc  "},
		"processes": {"\n  first-committee  "},
		"sessions":  {"\n  oewg-2021-2025-10  ", " 2025-02-17 to 2025-02-21 ", " (2021-06-01 to 2025-07-11) "},
	} {
		got := w.want(ExitOK, "explain", list)
		for _, line := range lines {
			if !strings.Contains(squeezed(got), squeezed(line)) {
				t.Errorf("%s: %q is not in\n%s", list, line, got)
			}
		}
	}
	if _, _, stderr := w.run("explain", "x-labels"); !strings.Contains(stderr, "its own codebook") {
		t.Errorf("of a data set's own: %s", stderr)
	}
	if _, _, stderr := w.run("explain", "session"); !strings.Contains(stderr, `did you mean "sessions"?`) {
		t.Errorf("a near miss: %s", stderr)
	}
}

// squeezed makes runs of blanks one blank.
func squeezed(s string) string {
	for strings.Contains(s, "  ") {
		s = strings.ReplaceAll(s, "  ", " ")
	}
	return s
}

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
