package un

import (
	"github.com/cybernorms/cybernorms/diag"
	"github.com/cybernorms/cybernorms/internal/vocab"
)

// Precision says how much of a [Date] is known. The zero value is invalid.
type Precision uint8

const (
	// YearPrecision: the year only.
	YearPrecision Precision = iota + 1
	// MonthPrecision: the year and the month.
	MonthPrecision
	// DayPrecision: the year, the month and the day.
	DayPrecision
)

var precisions = vocab.New[Precision]("precision", []diag.Word{
	YearPrecision:  {Code: "year", Meaning: "the year only"},
	MonthPrecision: {Code: "month", Meaning: "the year and the month"},
	DayPrecision:   {Code: "day", Meaning: "the year, the month and the day"},
})

// ParsePrecision returns the precision with that word. Any other text is a [*diag.CodeError].
func ParsePrecision(s string) (Precision, error) { return precisions.Parse(s) }

// MustParsePrecision is [ParsePrecision] for words in source code. It panics on any other text.
func MustParsePrecision(s string) Precision { return must(ParsePrecision(s)) }

// IsValid reports whether p is one of the constants.
func (p Precision) IsValid() bool { return precisions.IsValid(p) }

// String returns the word, or a text that says that p is invalid.
func (p Precision) String() string { return precisions.String(p) }

// MarshalText encodes p as its word. An invalid one is a [*diag.CodeError].
func (p Precision) MarshalText() ([]byte, error) { return precisions.MarshalText(p) }

// UnmarshalText decodes what [Precision.MarshalText] writes. On error *p is left as it was.
func (p *Precision) UnmarshalText(text []byte) error { return precisions.UnmarshalText(p, text) }

// Vocabulary returns every word with its meaning, whatever p is.
func (Precision) Vocabulary() []diag.Word { return precisions.Vocabulary() }
