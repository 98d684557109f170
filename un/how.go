package un

import (
	"github.com/cybernorms/cybernorms/diag"
	"github.com/cybernorms/cybernorms/internal/vocab"
)

// How says by what a query met the thing found. The lower, the surer; the zero value is invalid.
type How uint8

const (
	// ByCode is the slug with which this module writes what is no State. Case is ignored.
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
	// ByOtherName is any other name in use, a former one included.
	ByOtherName
	// ByRepair is a name or code whose letters had been decoded wrongly: "TÃ¼rkiye".
	ByRepair
	// ByResemblance is a name that differs from the query by a letter or two: a guess.
	ByResemblance
)

var hows = vocab.New[How]("way of matching", []diag.Word{
	ByCode:         {Code: "code", Meaning: "the slug with which this module writes it"},
	ByAlpha3:       {Code: "alpha-3", Meaning: "its ISO 3166-1 alpha-3 code, with which this module writes it"},
	ByAlpha2:       {Code: "alpha-2", Meaning: "its ISO 3166-1 alpha-2 code"},
	ByM49:          {Code: "m49", Meaning: "its code in the United Nations' series M, No. 49"},
	ByReservedCode: {Code: "reserved-code", Meaning: "a code that ISO 3166-1 reserves or has withdrawn"},
	ByShortName:    {Code: "short-name", Meaning: "its name in lists"},
	ByFormalName:   {Code: "formal-name", Meaning: "its formal name"},
	ByOtherName:    {Code: "other-name", Meaning: "another name in use, or a former one"},
	ByRepair:       {Code: "mis-encoded", Meaning: "a name whose letters had been decoded wrongly"},
	ByResemblance:  {Code: "misspelling", Meaning: "a name that differs by a letter or two: a guess"},
})

// ParseHow returns the way of matching that s names, such as "alpha-2". Any other text is a [*diag.CodeError].
func ParseHow(s string) (How, error) { return hows.Parse(s) }

// IsValid reports whether h is a way of matching.
func (h How) IsValid() bool { return hows.IsValid(h) }

// IsGuess reports whether the query was not one of the thing's codes or names, and the match wants confirmation.
func (h How) IsGuess() bool { return h == ByRepair || h == ByResemblance }

// String returns the word, or a text that says that h is invalid.
func (h How) String() string { return hows.String(h) }

// Meaning returns what h means in a phrase, or "" for an invalid h.
func (h How) Meaning() string { return hows.Meaning(h) }

// MarshalText encodes h as its word. An invalid one is a [*diag.CodeError].
func (h How) MarshalText() ([]byte, error) { return hows.MarshalText(h) }

// UnmarshalText decodes what [How.MarshalText] writes. On error *h is left as it was.
func (h *How) UnmarshalText(text []byte) error { return hows.UnmarshalText(h, text) }
