package diag

import (
	"strings"
	"testing"
	"unicode/utf8"

	"pgregory.net/rapid"
)

func TestNewExcerpt(t *testing.T) {
	long := strings.Repeat("é", 200)
	for name, tt := range map[string]struct {
		line           string
		offset, length int
		want           Excerpt
	}{
		"whole":               {"stance: for\n", 8, 3, Excerpt{"stance: ", "for", ""}},
		"carriage return":     {"stance: for\r\n", 8, 3, Excerpt{"stance: ", "for", ""}},
		"empty line":          {"\n", 0, 0, Excerpt{}},
		"point at the end":    {"stance:", 7, 0, Excerpt{"stance:", "", ""}},
		"past the end":        {"abc", 99, 99, Excerpt{"abc", "", ""}},
		"before the start":    {"abc", -5, 2, Excerpt{"", "ab", "c"}},
		"negative length":     {"abc", 1, -1, Excerpt{"a", "", "bc"}},
		"goes past the line":  {"abc\n", 1, 99, Excerpt{"a", "bc", ""}},
		"exactly as much":     {long[:80] + long[:120] + long[:48], 80, 120, Excerpt{long[:80], long[:120], long[:48]}},
		"one too much before": {long[:82] + "x", 82, 1, Excerpt{"…" + long[:78], "x", ""}},
		"one too much marked": {long[:122], 0, 122, Excerpt{"", long[:118] + "…", ""}},
		"one too much after":  {"x" + long[:50], 0, 1, Excerpt{"", "x", long[:46] + "…"}},
		"wide characters":     {"題: 情報\n", 5, 6, Excerpt{"題: ", "情報", ""}},
	} {
		if got := NewExcerpt(tt.line, tt.offset, tt.length); got != tt.want {
			t.Errorf("%s: %q, want %q", name, got, tt.want)
		}
	}
	if !(Excerpt{}).IsZero() || (Excerpt{After: "a"}).IsZero() {
		t.Error("IsZero is wrong")
	}
}

// TestNewExcerptCuts holds every excerpt to its widths, to whole characters and to being part of the line.
func TestNewExcerptCuts(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		line := rapid.StringOfN(rapid.SampledFrom([]rune("aé日😀\u0301\t…")), 0, 300, -1).Draw(t, "line")
		runes := []rune(line)
		from := rapid.IntRange(0, len(runes)).Draw(t, "from")
		to := rapid.IntRange(from, len(runes)).Draw(t, "to")
		before, marked, after := string(runes[:from]), string(runes[from:to]), string(runes[to:])
		e := NewExcerpt(line, len(before), len(marked))
		for _, part := range []struct {
			name, got, whole string
			width            int
			ok               bool
		}{
			{"before", e.Before, before, excerptBefore, e.Before == before || strings.HasSuffix(before, strings.TrimPrefix(e.Before, "…"))},
			{"marked", e.Marked, marked, excerptMarked, e.Marked == marked || strings.HasPrefix(marked, strings.TrimSuffix(e.Marked, "…"))},
			{"after", e.After, after, excerptAfter, e.After == after || strings.HasPrefix(after, strings.TrimSuffix(e.After, "…"))},
		} {
			n, whole := utf8.RuneCountInString(part.got), utf8.RuneCountInString(part.whole)
			if n != min(whole, part.width) || whole <= part.width && part.got != part.whole {
				t.Fatalf("%s has %d code points of %d", part.name, n, whole)
			}
			if !part.ok || !utf8.ValidString(part.got) {
				t.Fatalf("%s is %q, cut from %q", part.name, part.got, part.whole)
			}
		}
	})
}

// TestNewExcerptAnyBytes takes what is no text and spans that do not fit.
func TestNewExcerptAnyBytes(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		line := string(rapid.SliceOfN(rapid.Byte(), 0, 200).Draw(t, "line"))
		e := NewExcerpt(line, rapid.Int().Draw(t, "offset"), rapid.Int().Draw(t, "length"))
		if n := len([]rune(e.Before + e.Marked + e.After)); n > excerptBefore+excerptMarked+excerptAfter {
			t.Fatalf("%d code points", n)
		}
	})
}
