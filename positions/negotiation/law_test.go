package negotiation_test

import (
	"testing"

	"github.com/cybernorms/cybernorms/internal/lawtest"
	"github.com/cybernorms/cybernorms/positions/negotiation"
)

// codeTypes has every type of code.
var codeTypes = []lawtest.Type{
	lawtest.Of(negotiation.ParseBasis, negotiation.MustParseBasis),
	lawtest.Of(negotiation.ParseFate, negotiation.MustParseFate),
	lawtest.Of(negotiation.ParseStage, negotiation.MustParseStage),
	lawtest.Of(negotiation.ParseTextType, negotiation.MustParseTextType),
}

func TestLaw(t *testing.T) { lawtest.Test(t, codeTypes) }

func FuzzParse(f *testing.F) {
	for _, s := range []string{"named-in-source", "taken-up-in-part", "zero-draft", "working-paper", "", " report", "Report", "draft\n", "\xff", "adopted\x00"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		for _, c := range codeTypes {
			c.Read(t, s)
		}
	})
}
