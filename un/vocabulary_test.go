package un_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/cybernorms/cybernorms/diag"
	"github.com/cybernorms/cybernorms/un"
)

// word is what every closed vocabulary of the package has.
type word interface {
	comparable
	String() string
	IsValid() bool
	MarshalText() ([]byte, error)
	Vocabulary() []diag.Word
}

// checkWords holds that each word is read, written and marshalled as itself, in the table's order, and nothing else is.
func checkWords[T word](t *testing.T, parse func(string) (T, error), unmarshal func(*T, []byte) error) {
	t.Helper()
	var zero T
	if zero.IsValid() || zero.String() == "" {
		t.Errorf("the zero %T is %v", zero, zero)
	}
	if _, err := zero.MarshalText(); codeError(t, err).Problem != diag.Zero {
		t.Errorf("%T: MarshalText of the zero value: %v", zero, err)
	}
	words := zero.Vocabulary()
	if len(words) == 0 {
		t.Fatalf("%T has no words", zero)
	}
	for _, w := range words {
		v, err := parse(w.Code)
		text, marshalErr := v.MarshalText()
		var back T
		if err != nil || marshalErr != nil || unmarshal(&back, text) != nil || back != v || v.String() != w.Code || w.Meaning == "" {
			t.Errorf("%T %q (%q): read as %v, %v; written %q, %v", zero, w.Code, w.Meaning, v, err, text, marshalErr)
		}
		if _, err := parse(w.Code + " "); err == nil {
			t.Errorf("%T: %q with a blank is taken", zero, w.Code)
		}
	}
	words[0].Code = "changed"
	if diff := cmp.Diff(words[1:], zero.Vocabulary()[1:]); diff != "" || zero.Vocabulary()[0].Code == "changed" {
		t.Errorf("%T: Vocabulary is no copy: %s", zero, diff)
	}
}

func TestVocabularies(t *testing.T) {
	checkWords(t, un.ParseVerification, (*un.Verification).UnmarshalText)
	checkWords(t, un.ParsePrecision, (*un.Precision).UnmarshalText)
	checkWords(t, un.ParseSymbolKind, (*un.SymbolKind).UnmarshalText)
	checkWords(t, un.ParseSourceKind, (*un.SourceKind).UnmarshalText)
	checkWords(t, un.ParseSessionKind, (*un.SessionKind).UnmarshalText)
	checkWords(t, un.ParseProcess, (*un.Process).UnmarshalText)
	checkWords(t, un.ParseSession, (*un.Session).UnmarshalText)
}
