package codebook

import (
	"github.com/cybernorms/cybernorms/diag"
	"github.com/cybernorms/cybernorms/internal/vocab"
)

// Answers says how many values one claim may take. The zero value is invalid.
type Answers uint8

// The words of the vocabulary, in order.
const (
	// OneAnswer is "one": one value a claim.
	OneAnswer Answers = iota + 1
	// SeveralAnswers is "several": one or more values a claim.
	SeveralAnswers
)

var answerCounts = vocab.New[Answers]("number of answers", []diag.Word{
	OneAnswer:      {Code: "one", Meaning: "one value a claim"},
	SeveralAnswers: {Code: "several", Meaning: "one or more values a claim"},
})

// ParseAnswers returns the number of answers with that word. Any other text is a [*diag.CodeError].
func ParseAnswers(s string) (Answers, error) { return answerCounts.Parse(s) }

// MustParseAnswers is [ParseAnswers] for words in source code. It panics on any other text.
func MustParseAnswers(s string) Answers {
	a, err := ParseAnswers(s)
	if err != nil {
		panic(err)
	}
	return a
}

// IsValid reports whether a is one of the constants.
func (a Answers) IsValid() bool { return answerCounts.IsValid(a) }

// String returns the word, or a text that says that a is invalid.
func (a Answers) String() string { return answerCounts.String(a) }

// MarshalText encodes a as its word. An invalid one is an error.
func (a Answers) MarshalText() ([]byte, error) { return answerCounts.MarshalText(a) }

// UnmarshalText decodes what [Answers.MarshalText] writes.
func (a *Answers) UnmarshalText(text []byte) error { return answerCounts.UnmarshalText(a, text) }

// Vocabulary returns every word with its meaning, whatever a is.
func (Answers) Vocabulary() []diag.Word { return answerCounts.Vocabulary() }
