package un

import (
	"github.com/cybernorms/cybernorms/diag"
	"github.com/cybernorms/cybernorms/internal/vocab"
)

// How says by what a query met the thing found. The lower, the surer; the zero value is invalid.
type How uint8

const (
	// ByCode is the slug with which this module writes what is no State, letter by letter: "nam", not "NAM".
	ByCode How = iota + 1
	// ByAlpha3 is the ISO 3166-1 alpha-3 code, with which this module writes States. Case is ignored.
	ByAlpha3
	// ByAlpha2 is the ISO 3166-1 alpha-2 code. Case is ignored.
	ByAlpha2
	// ByM49 is the United Nations' three-digit code. Leading zeros may be missing.
	ByM49
	// ByReservedCode is a code that ISO 3166-1 reserves or has withdrawn, such as UK and EL.
	ByReservedCode
	// ByShortName is the name in lists.
	ByShortName
	// ByFormalName is the formal name.
	ByFormalName
	// ByAbbreviation is an abbreviation of a name, such as USA, OTAN and 东盟.
	ByAbbreviation
	// ByOtherName is any other name in use, a former one included.
	ByOtherName
	// ByRepair is a name or code whose letters had been decoded wrongly: "TÃ¼rkiye".
	ByRepair
	// ByResemblance is a name that differs from the query by a letter or two: a guess.
	ByResemblance
	// ByPart is a name of which the query is the first words: a guess, and only of groups.
	ByPart
)

var hows = vocab.New[How]("way of matching", []diag.Word{
	ByCode:         {Code: "code", Meaning: "the slug with which this module writes it"},
	ByAlpha3:       {Code: "alpha-3", Meaning: "its ISO 3166-1 alpha-3 code, with which this module writes it"},
	ByAlpha2:       {Code: "alpha-2", Meaning: "its ISO 3166-1 alpha-2 code"},
	ByM49:          {Code: "m49", Meaning: "its code in the United Nations' series M, No. 49"},
	ByReservedCode: {Code: "reserved-code", Meaning: "a code that ISO 3166-1 reserves or has withdrawn"},
	ByShortName:    {Code: "short-name", Meaning: "its name in lists"},
	ByFormalName:   {Code: "formal-name", Meaning: "its formal name"},
	ByAbbreviation: {Code: "abbreviation", Meaning: "an abbreviation of its name"},
	ByOtherName:    {Code: "other-name", Meaning: "another name in use, or a former one"},
	ByRepair:       {Code: "mis-encoded", Meaning: "a name whose letters had been decoded wrongly"},
	ByResemblance:  {Code: "misspelling", Meaning: "a name that differs by a letter or two: a guess"},
	ByPart:         {Code: "part", Meaning: "a name that begins with these words: a guess"},
})

// ParseHow returns the way of matching with that word. Any other text is a [*diag.CodeError].
func ParseHow(s string) (How, error) { return hows.Parse(s) }

// MustParseHow is [ParseHow] for words in source code. It panics on any other text.
func MustParseHow(s string) How { return must(ParseHow(s)) }

// IsValid reports whether h is one of the constants.
func (h How) IsValid() bool { return hows.IsValid(h) }

// String returns the word, or a text that says that h is invalid.
func (h How) String() string { return hows.String(h) }

// IsGuess reports whether the query was not one of the thing's codes or names, and the match wants confirmation.
func (h How) IsGuess() bool { return h >= ByRepair && h.IsValid() }

// MarshalText encodes h as its word. An invalid one is a [*diag.CodeError].
func (h How) MarshalText() ([]byte, error) { return hows.MarshalText(h) }

// UnmarshalText decodes what [How.MarshalText] writes. On error *h is left as it was.
func (h *How) UnmarshalText(text []byte) error { return hows.UnmarshalText(h, text) }

// Vocabulary returns every word with its meaning, whatever h is.
func (How) Vocabulary() []diag.Word { return hows.Vocabulary() }
