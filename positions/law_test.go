package positions_test

import (
	"testing"

	"github.com/cybernorms/cybernorms/internal/lawtest"
	"github.com/cybernorms/cybernorms/positions"
)

// codeTypes has every type of code.
var codeTypes = []lawtest.Type{
	lawtest.Of(positions.ParseAbsence, positions.MustParseAbsence),
	lawtest.Of(positions.ParseAsk, positions.MustParseAsk),
	lawtest.Of(positions.ParseAttributionKind, positions.MustParseAttributionKind),
	lawtest.Of(positions.ParseConditionKind, positions.MustParseConditionKind),
	lawtest.Of(positions.ParseConfidence, positions.MustParseConfidence),
	lawtest.Of(positions.ParseDeed, positions.MustParseDeed),
	lawtest.Of(positions.ParseExtent, positions.MustParseExtent),
	lawtest.Of(positions.ParseForm, positions.MustParseForm),
	lawtest.Of(positions.ParseMethod, positions.MustParseMethod),
	lawtest.Of(positions.ParseMode, positions.MustParseMode),
	lawtest.Of(positions.ParseRole, positions.MustParseRole),
	lawtest.Of(positions.ParseStatus, positions.MustParseStatus),
	lawtest.Of(positions.ParseStrength, positions.MustParseStrength),
	lawtest.Of(positions.ParseTranslation, positions.MustParseTranslation),
}

func TestLaw(t *testing.T) { lawtest.Test(t, codeTypes) }

func FuzzParse(f *testing.F) {
	for _, s := range []string{"not-addressed", "add", "legal", "only-as", "high", "did-not-sign", "part", "speech", "by-hand", "co-sponsor", "withdrawn", "red-line", "machine", "", " supports", "Supports", "none\n", "\xff", "opposes\x00"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		for _, c := range codeTypes {
			c.Read(t, s)
		}
	})
}
