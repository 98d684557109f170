package layout

import (
	"strings"
	"testing"
	"unicode/utf8"

	"pgregory.net/rapid"

	"github.com/cybernorms/cybernorms/diag"
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

// TestExcerptOfALongLine holds excerpts to those that are cut from the whole line.
func TestExcerptOfALongLine(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		part := rapid.SampledFrom([]string{"a", "é", "日本", "😀", "\n", "\r\n", "\r", strings.Repeat("x", reach), strings.Repeat("日", reach/2)})
		text := rapid.SampledFrom([]string{"", bom}).Draw(t, "bom") + strings.Join(rapid.SliceOf(part).Draw(t, "parts"), "")
		s := source{text: text, base: rapid.SampledFrom([]int{0, 17}).Draw(t, "base"), line: 1}
		at := rapid.IntRange(0, len(text)).Draw(t, "at")
		for at > 0 && at < len(text) && !utf8.RuneStart(text[at]) {
			at--
		}
		length := rapid.IntRange(0, len(text)-at).Draw(t, "length")
		start := strings.LastIndexByte(text[:at], '\n') + 1
		if s.base == 0 && start == 0 && at >= len(bom) && strings.HasPrefix(text, bom) {
			start = len(bom)
		}
		line, _, _ := strings.Cut(text[start:], "\n")
		want := diag.NewExcerpt(line, at-start, length)
		if got := s.excerpt(diag.Span{Offset: s.base + at, Length: length}); got != want {
			t.Fatalf("at %d: %q, want %q", at, got, want)
		}
	})
}
