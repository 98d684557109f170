package un_test

import (
	"fmt"
	"testing"

	"github.com/cybernorms/cybernorms/un"
)

// The words are part of files and output: a changed one breaks data.
func TestWordsOfHowAndStateKind(t *testing.T) {
	for i, word := range []string{"code", "alpha-3", "alpha-2", "m49", "reserved-code", "short-name", "formal-name", "other-name",
		"mis-encoded", "misspelling"} {
		h, err := un.ParseHow(word)
		text, merr := h.MarshalText()
		var back un.How
		if err != nil || merr != nil || h != un.How(i+1) || string(text) != word || back.UnmarshalText(text) != nil || back != h || h.Meaning() == "" {
			t.Errorf("%q is %v, encodes as %q and decodes as %v", word, h, text, back)
		}
		if h.IsGuess() != (i >= 8) {
			t.Errorf("%v is a guess: %v", h, h.IsGuess())
		}
	}
	for i, word := range []string{"member", "observer-state", "former-member", "exercise"} {
		k, err := un.ParseStateKind(word)
		text, merr := k.MarshalText()
		var back un.StateKind
		if err != nil || merr != nil || k != un.StateKind(i+1) || string(text) != word || back.UnmarshalText(text) != nil || back != k || k.Meaning() == "" {
			t.Errorf("%q is %v, encodes as %q and decodes as %v", word, k, text, back)
		}
	}
	for _, bad := range []string{"", "Code", "guess"} {
		if h, err := un.ParseHow(bad); err == nil {
			t.Errorf("%q is %v", bad, h)
		}
	}
	if un.How(0).IsValid() || un.How(0).IsGuess() || un.How(11).IsValid() || un.StateKind(0).IsValid() || un.StateKind(5).IsValid() {
		t.Error("a value outside the list is valid")
	}
}

func ExampleParseHow() {
	h, err := un.ParseHow("misspelling")
	fmt.Println(h.Meaning(), err)
	// Output: a name that differs by a letter or two: a guess <nil>
}
