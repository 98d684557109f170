package positions_test

import (
	"testing"

	"github.com/cybernorms/cybernorms/diag"
	"github.com/cybernorms/cybernorms/positions"
	"github.com/cybernorms/cybernorms/positions/codebook"
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
	checkWords(t, positions.ParseAbsence, (*positions.Absence).UnmarshalText)
	checkWords(t, positions.ParseAsk, (*positions.Ask).UnmarshalText)
	checkWords(t, positions.ParseAttributionKind, (*positions.AttributionKind).UnmarshalText)
	checkWords(t, positions.ParseConditionKind, (*positions.ConditionKind).UnmarshalText)
	checkWords(t, positions.ParseConfidence, (*positions.Confidence).UnmarshalText)
	checkWords(t, positions.ParseDeed, (*positions.Deed).UnmarshalText)
	checkWords(t, positions.ParseExtent, (*positions.Extent).UnmarshalText)
	checkWords(t, positions.ParseForm, (*positions.Form).UnmarshalText)
	checkWords(t, positions.ParseMethod, (*positions.Method).UnmarshalText)
	checkWords(t, positions.ParseMode, (*positions.Mode).UnmarshalText)
	checkWords(t, positions.ParseRole, (*positions.Role).UnmarshalText)
	checkWords(t, positions.ParseStatus, (*positions.Status).UnmarshalText)
	checkWords(t, positions.ParseStrength, (*positions.Strength).UnmarshalText)
	checkWords(t, positions.ParseTranslation, (*positions.Translation).UnmarshalText)
	checkWords(t, codebook.ParseAnswers, (*codebook.Answers).UnmarshalText)
	checkWords(t, codebook.ParseLikeness, (*codebook.Likeness).UnmarshalText)
	checkWords(t, codebook.ParseOrder, (*codebook.Order).UnmarshalText)
}
