package layout

import (
	"strings"
	"testing"

	"pgregory.net/rapid"
)

// TestMilestones holds places in a long text to those that are counted from its beginning.
func TestMilestones(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		part := rapid.SampledFrom([]string{"a", "é", "日本", "😀", "\n", "\r\n", strings.Repeat("x", 1000), strings.Repeat("ü\n", 300)})
		text := rapid.SampledFrom([]string{"", bom}).Draw(t, "bom")
		for len(text) < 4*milestone {
			text += strings.Repeat(part.Draw(t, "part"), rapid.IntRange(1, 400).Draw(t, "times"))
		}
		base := rapid.SampledFrom([]int{0, 17}).Draw(t, "base")
		slow := source{text: text, base: base, line: 3}
		fast := source{text: text, base: base, line: 3, marks: &milestones{}}
		for range 50 {
			offset := base + rapid.IntRange(0, len(text)).Draw(t, "offset")
			line, column := fast.place(offset)
			if l, c := slow.place(offset); line != l || column != c {
				t.Fatalf("offset %d is %d:%d, want %d:%d", offset, line, column, l, c)
			}
		}
	})
}
