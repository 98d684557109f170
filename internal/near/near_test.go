package near

import (
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

func TestWord(t *testing.T) {
	stances := []string{"opposes", "doubts", "open", "supports", "non-committal"}
	for input, want := range map[string]string{
		"suports":       "supports",
		"SUPPORTS":      "supports",
		"spuports":      "supports", // two neighbours swapped count once
		"non_committal": "non-committal",
		"Non Committal": "non-committal",
		"oppose":        "opposes",
		"opne":          "open",
		"":              "",
		"blocks":        "",
		"o":             "",
		"für":           "",
		"\xff\xfe":      "",
	} {
		if got := Word(input, slices.Values(stances)); got != want {
			t.Errorf("Word(%q) = %q, want %q", input, got, want)
		}
	}
}

// TestWordTakesTheFirst keeps the result independent of anything but the order of the candidates.
func TestWordTakesTheFirst(t *testing.T) {
	if got := Word("topic-c", slices.Values([]string{"topic-a", "topic-b"})); got != "topic-a" {
		t.Errorf("of equally near ones %q was taken", got)
	}
	if got := Word("Topic-B", slices.Values([]string{"topic-a", "topic-b"})); got != "topic-b" {
		t.Errorf("a difference of case was weighed: %q", got)
	}
}

// TestWordSharesALetter suggests no word that has nothing of the wrong one.
func TestWordSharesALetter(t *testing.T) {
	for _, input := range []string{"", "x"} {
		if got := Word(input, slices.Values([]string{"a", "b", "ab"})); got != "" {
			t.Errorf("Word(%q) = %q", input, got)
		}
	}
}

// TestWordIsBounded refuses to look for words that nobody mistyped.
func TestWordIsBounded(t *testing.T) {
	long := strings.Repeat("é", maxRunes)
	if Word(long, slices.Values([]string{long})) != long {
		t.Error("a word of the greatest length is not found")
	}
	if Word(long+"é", slices.Values([]string{long})) != "" {
		t.Error("a longer word is looked for")
	}
}

// words are short and of few letters, so that they often resemble each other.
var words = rapid.StringOfN(rapid.SampledFrom([]rune("abé-")), 0, 7, -1)

// TestDistanceBySlowRecursion compares the table with the definition, read letter by letter.
func TestDistanceBySlowRecursion(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a, b := []rune(words.Draw(t, "a")), []rune(words.Draw(t, "b"))
		if got, want := Distance(a, b), slow(a, b); got != want {
			t.Fatalf("Distance(%q, %q) = %d, want %d", string(a), string(b), got, want)
		}
	})
}

// slow is the definition: what the last letters can have come from.
func slow(a, b []rune) int {
	if len(a) == 0 || len(b) == 0 {
		return len(a) + len(b)
	}
	a1, b1 := a[:len(a)-1], b[:len(b)-1]
	cost := 1
	if a[len(a)-1] == b[len(b)-1] {
		cost = 0
	}
	d := min(slow(a1, b1)+cost, slow(a1, b)+1, slow(a, b1)+1)
	if len(a) > 1 && len(b) > 1 && a[len(a)-1] == b[len(b)-2] && a[len(a)-2] == b[len(b)-1] {
		d = min(d, slow(a[:len(a)-2], b[:len(b)-2])+1)
	}
	return d
}

// TestDistanceLaws holds it to what a distance is, as far as this one goes: a swap that no other edit may touch breaks the
// triangle ("ca", "ac", "abc").
func TestDistanceLaws(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a, b := []rune(words.Draw(t, "a")), []rune(words.Draw(t, "b"))
		d := Distance(a, b)
		if d != Distance(b, a) {
			t.Fatal("it depends on the direction")
		}
		if (d == 0) != slices.Equal(a, b) {
			t.Fatalf("%q and %q are %d apart", string(a), string(b), d)
		}
		if d < abs(len(a)-len(b)) || d > max(len(a), len(b)) {
			t.Fatalf("%d is out of its bounds", d)
		}
	})
}

// tolerances says by the length of the shorter word how many letters may differ.
var tolerances = []int{0, 0, 1, 1, 1, 1, 2, 2}

// TestWordBySlowSearch compares the search, which passes over most of a list, with one that weighs every candidate.
func TestWordBySlowSearch(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		input := words.Draw(t, "input")
		list := rapid.SliceOfN(words, 0, 12).Draw(t, "candidates")
		want, least := "", 1<<20
		for _, c := range list {
			d := slow([]rune(input), []rune(c))
			if d <= tolerances[min(len([]rune(input)), len([]rune(c)))] && d < least {
				want, least = c, d
			}
		}
		if got := Word(input, slices.Values(list)); got != want {
			t.Fatalf("Word(%q, %q) = %q, want %q", input, list, got, want)
		}
	})
}

// TestWordNeverFar never suggests a word that shares too little with the wrong one.
func TestWordNeverFar(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		input := rapid.String().Draw(t, "input")
		got := Word(input, slices.Values(rapid.SliceOf(rapid.String()).Draw(t, "candidates")))
		a, b := fold(nil, input), fold(nil, got)
		if d := Distance(a, b); got != "" && (d > max(1, len(b)/3) || d >= len(a) && d > 0) {
			t.Fatalf("%q is suggested for %q, %d letters away", got, input, d)
		}
	})
}

func BenchmarkWord(b *testing.B) {
	var list []string
	for i := range 20_000 {
		list = append(list, "statement-"+strings.Repeat("x", i%7)+string(rune('a'+i%26))+"-2026")
	}
	for b.Loop() {
		Word("statment-2025-07", slices.Values(list))
	}
}
