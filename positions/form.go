package positions

import (
	"github.com/cybernorms/cybernorms/diag"
	"github.com/cybernorms/cybernorms/internal/vocab"
)

// Form is the kind of document or speech that a statement is. The zero value is invalid, and in a record means
// that the form is not known.
type Form uint8

// The words of the vocabulary, in order.
const (
	// OralStatement is "oral-statement": spoken in a meeting.
	OralStatement Form = iota + 1
	// WrittenStatement is "written-statement": handed in or posted for a meeting.
	WrittenStatement
	// ExplanationOfPosition is "explanation-of-position": an explanation of vote or position at the adoption of a text.
	ExplanationOfPosition
	// WorkingPaper is "working-paper": a paper or proposal tabled in a process.
	WorkingPaper
	// PositionPaper is "position-paper": a published national, regional or group position.
	PositionPaper
	// CompendiumEntry is "compendium-entry": a contribution to an official compendium.
	CompendiumEntry
	// Speech is "speech": a speech outside a meeting of a process.
	Speech
	// Letter is "letter": a letter, to a parliament for example.
	Letter
	// QuestionnaireReply is "questionnaire-reply": a reply to a questionnaire or survey.
	QuestionnaireReply
	// Declaration is "declaration": a declaration or communiqué.
	Declaration
	// PolicyDocument is "policy-document": a strategy, doctrine or other document of national policy.
	PolicyDocument
)

var forms = vocab.New[Form]("form", []diag.Word{
	OralStatement:         {Code: "oral-statement", Meaning: "spoken in a meeting"},
	WrittenStatement:      {Code: "written-statement", Meaning: "handed in or posted for a meeting"},
	ExplanationOfPosition: {Code: "explanation-of-position", Meaning: "an explanation of vote or position at the adoption of a text"},
	WorkingPaper:          {Code: "working-paper", Meaning: "a paper or proposal tabled in a process"},
	PositionPaper:         {Code: "position-paper", Meaning: "a published national, regional or group position"},
	CompendiumEntry:       {Code: "compendium-entry", Meaning: "a contribution to an official compendium"},
	Speech:                {Code: "speech", Meaning: "a speech outside a meeting of a process"},
	Letter:                {Code: "letter", Meaning: "a letter, to a parliament for example"},
	QuestionnaireReply:    {Code: "questionnaire-reply", Meaning: "a reply to a questionnaire or survey"},
	Declaration:           {Code: "declaration", Meaning: "a declaration or communiqué"},
	PolicyDocument:        {Code: "policy-document", Meaning: "a strategy, doctrine or other document of national policy"},
})

// ParseForm returns the form with that word. Any other text is a [*diag.CodeError].
func ParseForm(s string) (Form, error) { return forms.Parse(s) }

// MustParseForm is [ParseForm] for words in source code. It panics on any other text.
func MustParseForm(s string) Form {
	f, err := ParseForm(s)
	if err != nil {
		panic(err)
	}
	return f
}

// IsValid reports whether f is one of the constants.
func (f Form) IsValid() bool { return forms.IsValid(f) }

// String returns the word, or a text that says that f is invalid.
func (f Form) String() string { return forms.String(f) }

// MarshalText encodes f as its word. An invalid one is an error.
func (f Form) MarshalText() ([]byte, error) { return forms.MarshalText(f) }

// UnmarshalText decodes what [Form.MarshalText] writes.
func (f *Form) UnmarshalText(text []byte) error { return forms.UnmarshalText(f, text) }

// Vocabulary returns every word with its meaning, whatever f is.
func (Form) Vocabulary() []diag.Word { return forms.Vocabulary() }
