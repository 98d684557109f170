package codebook_test

import (
	"testing"

	"github.com/cybernorms/cybernorms/internal/lawtest"
	"github.com/cybernorms/cybernorms/positions/codebook"
)

// codeTypes has every type of code.
var codeTypes = []lawtest.Type{
	lawtest.Of(codebook.ParseAnswers, codebook.MustParseAnswers),
	lawtest.Of(codebook.ParseLikeness, codebook.MustParseLikeness),
	lawtest.Of(codebook.ParseOrder, codebook.MustParseOrder),
	lawtest.Of(codebook.ParseScaleID, codebook.MustParseScaleID, "support", "x-size"),
	lawtest.Of(codebook.ParseStance, codebook.MustParseStance, "supports", "non-committal"),
	lawtest.Of(codebook.ParseTopicID, codebook.MustParseTopicID, "il-sovereignty", "x-own"),
}

func TestLaw(t *testing.T) { lawtest.Test(t, codeTypes) }

func FuzzParse(f *testing.F) {
	for _, s := range []string{"several", "never", "nominal", "x-own", "il-sovereignty", "", " supports", "Supports", "none\n", "\xff", "opposes\x00"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		for _, c := range codeTypes {
			c.Read(t, s)
		}
	})
}
