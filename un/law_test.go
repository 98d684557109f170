package un_test

import (
	"strings"
	"testing"

	"github.com/cybernorms/cybernorms/internal/lawtest"
	"github.com/cybernorms/cybernorms/un"
)

// codeTypes has every type of code.
var codeTypes = []lawtest.Type{
	lawtest.Of(un.ParseState, un.MustParseState),
	lawtest.Of(un.ParseEntity, un.MustParseEntity),
	lawtest.Of(un.ParseGroup, un.MustParseGroup),
	lawtest.Of(un.ParseActor, un.MustParseActor, "NAM", "nam", "cook-islands", "x-friends"),
	lawtest.Of(un.ParseProcess, un.MustParseProcess),
	lawtest.Of(un.ParseSession, un.MustParseSession),
	lawtest.Of(un.ParseSymbol, un.MustParseSymbol, "A/70/174", "A/C.1/74/L.49/Rev.1", "A/75/PV.48 (Resumption 1)"),
	lawtest.Of(un.ParseDate, un.MustParseDate, "2025", "2025-02", "2025-02-17", "2024-02-29"),
	lawtest.Of(un.ParseURL, un.MustParseURL, "https://undocs.org/A/70/174", "http://un.org:8080/?q=a%20b#c"),
	lawtest.Of(un.ParseID, un.MustParseID, "est-2021-position", "1", strings.Repeat("a", 100)),
	lawtest.Of(un.ParseLanguage, un.MustParseLanguage, "en", "tet"),
	lawtest.Of(un.ParseStateKind, un.MustParseStateKind),
	lawtest.Of(un.ParseGroupKind, un.MustParseGroupKind),
	lawtest.Of(un.ParseMembershipStatus, un.MustParseMembershipStatus),
	lawtest.Of(un.ParseHow, un.MustParseHow),
	lawtest.Of(un.ParsePrecision, un.MustParsePrecision),
	lawtest.Of(un.ParseSymbolKind, un.MustParseSymbolKind),
	lawtest.Of(un.ParseSourceKind, un.MustParseSourceKind),
	lawtest.Of(un.ParseSessionKind, un.MustParseSessionKind),
	lawtest.Of(un.ParseVerification, un.MustParseVerification),
}

func TestCodes(t *testing.T) { lawtest.Test(t, codeTypes) }

// The words are part of files and output: a changed one breaks data.
func TestWordsOfHow(t *testing.T) {
	var words, guesses []string
	for i, w := range un.How(0).Vocabulary() {
		words = append(words, w.Code)
		if un.How(i + 1).IsGuess() {
			guesses = append(guesses, w.Code)
		}
	}
	if got, want := strings.Join(words, " "), "code alpha-3 alpha-2 m49 reserved-code short-name formal-name abbreviation other-name mis-encoded misspelling part"; got != want {
		t.Errorf("the words are %s, want %s", got, want)
	}
	if got, want := strings.Join(guesses, " "), "mis-encoded misspelling part"; got != want {
		t.Errorf("the guesses are %s, want %s", got, want)
	}
	if un.How(0).IsGuess() || un.How(255).IsGuess() {
		t.Error("an invalid way of matching is a guess")
	}
}
