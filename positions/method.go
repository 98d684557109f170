package positions

import (
	"github.com/cybernorms/cybernorms/diag"
	"github.com/cybernorms/cybernorms/internal/vocab"
)

// Method is how a claim was coded. The zero value is invalid.
type Method uint8

// The words of the vocabulary, in order.
const (
	// ByHand is "by-hand": by a person who read the source.
	ByHand Method = iota + 1
	// FromReport is "from-report": by a person who read a report of it.
	FromReport
	// FromTable is "from-table": carried over from somebody's table.
	FromTable
	// MachineAssisted is "machine-assisted": suggested by a program and confirmed by a person.
	MachineAssisted
	// Adjudicated is "adjudicated": settled between codings that differed.
	Adjudicated
)

var methods = vocab.New[Method]("method", []diag.Word{
	ByHand:          {Code: "by-hand", Meaning: "by a person who read the source"},
	FromReport:      {Code: "from-report", Meaning: "by a person who read a report of it"},
	FromTable:       {Code: "from-table", Meaning: "carried over from somebody's table"},
	MachineAssisted: {Code: "machine-assisted", Meaning: "suggested by a program and confirmed by a person"},
	Adjudicated:     {Code: "adjudicated", Meaning: "settled between codings that differed"},
})

// ParseMethod returns the method with that word. Any other text is a [*diag.CodeError].
func ParseMethod(s string) (Method, error) { return methods.Parse(s) }

// MustParseMethod is [ParseMethod] for words in source code. It panics on any other text.
func MustParseMethod(s string) Method {
	m, err := ParseMethod(s)
	if err != nil {
		panic(err)
	}
	return m
}

// IsValid reports whether m is one of the constants.
func (m Method) IsValid() bool { return methods.IsValid(m) }

// String returns the word, or a text that says that m is invalid.
func (m Method) String() string { return methods.String(m) }

// MarshalText encodes m as its word. An invalid one is an error.
func (m Method) MarshalText() ([]byte, error) { return methods.MarshalText(m) }

// UnmarshalText decodes what [Method.MarshalText] writes.
func (m *Method) UnmarshalText(text []byte) error { return methods.UnmarshalText(m, text) }

// Vocabulary returns every word with its meaning, whatever m is.
func (Method) Vocabulary() []diag.Word { return methods.Vocabulary() }
