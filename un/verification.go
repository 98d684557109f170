package un

import (
	"github.com/cybernorms/cybernorms/diag"
	"github.com/cybernorms/cybernorms/internal/vocab"
)

// Verification says how well a row of a table in this module was verified. A row that states several things carries
// the mark of the least verified of them. The zero value is invalid.
type Verification uint8

const (
	// Seen: checked against the page or document that is named as the source.
	Seen Verification = iota + 1
	// Known: general knowledge of the field, not checked against a page.
	Known
	// Unsure: doubtful; to be checked before anyone relies on it.
	Unsure
)

var verifications = vocab.New[Verification]("verification", []diag.Word{
	Seen:   {Code: "seen", Meaning: "checked against the page or document that is named as the source"},
	Known:  {Code: "known", Meaning: "general knowledge of the field, not checked against a page"},
	Unsure: {Code: "unsure", Meaning: "doubtful; to be checked before anyone relies on it"},
})

// ParseVerification returns the mark with that word. Any other text is a [*diag.CodeError].
func ParseVerification(s string) (Verification, error) { return verifications.Parse(s) }

// MustParseVerification is [ParseVerification] for words in source code. It panics on any other text.
func MustParseVerification(s string) Verification { return must(ParseVerification(s)) }

// IsValid reports whether v is one of the constants.
func (v Verification) IsValid() bool { return verifications.IsValid(v) }

// String returns the word, or a text that says that v is invalid.
func (v Verification) String() string { return verifications.String(v) }

// MarshalText encodes v as its word. An invalid one is a [*diag.CodeError].
func (v Verification) MarshalText() ([]byte, error) { return verifications.MarshalText(v) }

// UnmarshalText decodes what [Verification.MarshalText] writes. On error *v is left as it was.
func (v *Verification) UnmarshalText(text []byte) error { return verifications.UnmarshalText(v, text) }

// Vocabulary returns every word with its meaning, whatever v is.
func (Verification) Vocabulary() []diag.Word { return verifications.Vocabulary() }
