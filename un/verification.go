package un

import (
	"iter"

	"github.com/cybernorms/cybernorms/internal/vocab"
)

// Verification says how well a row of a built-in table was checked. The zero value is invalid.
type Verification uint8

// The marks, from the best to the least.
const (
	// Seen says that the row was compared with a source that was read for it; the source is named.
	Seen Verification = iota + 1
	// Known says that the row is common knowledge, agrees with a dated list and with the changes since, and that nothing speaks against it.
	Known
	// Unsure says that the row was not checked against a dated source, or that sources differ.
	// Whatever rests on it should say so.
	Unsure
)

var verifications = vocab.New[Verification]("verification mark", []vocab.Word{
	Seen:   {Code: "seen", Meaning: "compared with a source that was read for it"},
	Known:  {Code: "known", Meaning: "common knowledge that agrees with a dated list and the changes since"},
	Unsure: {Code: "unsure", Meaning: "not checked against a dated source, or sources differ"},
})

// ParseVerification returns the mark with that word: seen, known or unsure. Any other text is a [*diag.CodeError].
func ParseVerification(s string) (Verification, error) { return verifications.Parse(s) }

// Verifications yields the marks from the best to the least.
func Verifications() iter.Seq[Verification] { return verifications.All() }

// IsValid reports whether v is a mark.
func (v Verification) IsValid() bool { return verifications.IsValid(v) }

// String returns the word of v.
func (v Verification) String() string { return verifications.String(v) }

// Meaning returns what v means, in a phrase, or "" for an invalid v.
func (v Verification) Meaning() string { return verifications.Meaning(v) }

// MarshalText encodes v as its word. An invalid v is a [*diag.CodeError].
func (v Verification) MarshalText() ([]byte, error) { return verifications.MarshalText(v) }

// UnmarshalText decodes what [ParseVerification] takes. On error v is left as it was.
func (v *Verification) UnmarshalText(text []byte) error { return verifications.UnmarshalText(v, text) }
