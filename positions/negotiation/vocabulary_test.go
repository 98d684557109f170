package negotiation_test

import (
	"testing"

	"github.com/cybernorms/cybernorms/diag"
	"github.com/cybernorms/cybernorms/positions/negotiation"
)

// code is what every closed vocabulary has.
type code interface {
	comparable
	String() string
	IsValid() bool
	MarshalText() ([]byte, error)
	Vocabulary() []diag.Word
}

func checkWords[T code](t *testing.T, parse func(string) (T, error), unmarshal func(*T, []byte) error) {
	t.Helper()
	var zero T
	if text, err := zero.MarshalText(); err == nil || zero.IsValid() {
		t.Errorf("the zero %T is written as %q", zero, text)
	}
	for _, w := range zero.Vocabulary() {
		v, err := parse(w.Code)
		text, marshalErr := v.MarshalText()
		var back T
		if err != nil || marshalErr != nil || unmarshal(&back, text) != nil || back != v || v.String() != w.Code || !v.IsValid() || w.Meaning == "" {
			t.Errorf("%T %q: read as %v, %v; written %q, %v", zero, w.Code, v, err, text, marshalErr)
		}
		for _, s := range []string{w.Code + " ", " " + w.Code, w.Code[:1], "X" + w.Code[1:]} {
			if _, err := parse(s); err == nil {
				t.Errorf("%T: %q is taken", zero, s)
			}
		}
	}
}

func TestVocabularies(t *testing.T) {
	checkWords(t, negotiation.ParseBasis, (*negotiation.Basis).UnmarshalText)
	checkWords(t, negotiation.ParseFate, (*negotiation.Fate).UnmarshalText)
	checkWords(t, negotiation.ParseStage, (*negotiation.Stage).UnmarshalText)
	checkWords(t, negotiation.ParseTextType, (*negotiation.TextType).UnmarshalText)
}
