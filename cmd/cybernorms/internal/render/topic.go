package render

import (
	"fmt"
	"strings"

	"github.com/cybernorms/cybernorms/positions/codebook"
	"github.com/cybernorms/cybernorms/un"
)

// Topic shows what a topic asks and which stances it admits, with what they mean.
func Topic(cb *codebook.Codebook, t codebook.Topic) []byte {
	var b strings.Builder
	b.WriteString(fmt.Sprintf("%s: %s\n\n", t.ID, t.Label.In(un.English)))
	for _, line := range wrap(t.Definition.In(un.English), docWidth) {
		b.WriteString(line + "\n")
	}
	b.WriteString("\n")
	if t.IsHeading() {
		b.WriteString("A heading: it asks nothing and takes no claim. Below it:\n\n")
		for child := range cb.Topics() {
			if child.Parent == t.ID {
				b.WriteString(fmt.Sprintf("  %s\n", child.ID))
			}
		}
		return []byte(b.String())
	}
	b.WriteString(t.Question.In(un.English) + "\n\n")
	scale, _ := cb.Scale(t.Scale)
	how := "side by side"
	if scale.Order == codebook.Ordered {
		how = "in order"
	}
	if scale.Answers == codebook.SeveralAnswers {
		how += ", several at once"
	}
	b.WriteString(fmt.Sprintf("Stances, %s:\n\n", how))
	meanings := map[codebook.Stance]string{codebook.NonCommittal: "says that it has no view yet; outside any order"}
	for _, o := range append(scale.Stances, t.Options...) {
		meanings[o.Code] = o.Meaning
	}
	long := 0
	for _, s := range cb.Stances(t.ID) {
		long = max(long, len(s))
	}
	for _, s := range cb.Stances(t.ID) {
		b.WriteString(fmt.Sprintf("  %s  %s\n", pad(string(s), long), meanings[s]))
	}
	if t.CodingNote != "" {
		b.WriteString("\n")
		for _, line := range wrap(t.CodingNote, docWidth) {
			b.WriteString(line + "\n")
		}
	}
	return []byte(b.String())
}

// TopicList lists the topics of a codebook as the tree that they are.
func TopicList(cb *codebook.Codebook) []byte {
	depth := map[codebook.TopicID]int{}
	long := 0
	for t := range cb.Topics() {
		if t.Parent != "" {
			depth[t.ID] = depth[t.Parent] + 1
		}
		long = max(long, 2*depth[t.ID]+len(t.ID))
	}
	var b strings.Builder
	for t := range cb.Topics() {
		scale := string(t.Scale)
		if t.IsHeading() {
			scale = "(heading)"
		}
		id := strings.Repeat("  ", depth[t.ID]) + string(t.ID)
		b.WriteString(pad(id, long) + "  " + pad(scale, len("(heading)")) + "  " + t.Label.In(un.English) + "\n")
	}
	return []byte(b.String())
}
