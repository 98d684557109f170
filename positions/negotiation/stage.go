package negotiation

import (
	"github.com/cybernorms/cybernorms/diag"
	"github.com/cybernorms/cybernorms/internal/vocab"
)

// Stage is how far a [Revision] of a text had come. The zero value is invalid.
type Stage uint8

// The words of the vocabulary, in order.
const (
	// ZeroDraft is "zero-draft": the first draft that was circulated.
	ZeroDraft Stage = iota + 1
	// Draft is "draft": a later draft.
	Draft
	// RevisedDraft is "revised-draft": a draft issued as a revision of an earlier one.
	RevisedDraft
	// ConferenceRoomPaper is "conference-room-paper": issued as a conference room paper.
	ConferenceRoomPaper
	// Submitted is "submitted": handed in by its authors, or tabled.
	Submitted
	// Adopted is "adopted": adopted, as issued.
	Adopted
)

var stages = vocab.New[Stage]("stage", []diag.Word{
	ZeroDraft:           {Code: "zero-draft", Meaning: "the first draft that was circulated"},
	Draft:               {Code: "draft", Meaning: "a later draft"},
	RevisedDraft:        {Code: "revised-draft", Meaning: "a draft issued as a revision of an earlier one"},
	ConferenceRoomPaper: {Code: "conference-room-paper", Meaning: "issued as a conference room paper"},
	Submitted:           {Code: "submitted", Meaning: "handed in by its authors, or tabled"},
	Adopted:             {Code: "adopted", Meaning: "adopted, as issued"},
})

// ParseStage returns the stage with that word. Any other text is a [*diag.CodeError].
func ParseStage(s string) (Stage, error) { return stages.Parse(s) }

// MustParseStage is [ParseStage] for words in source code. It panics on any other text.
func MustParseStage(s string) Stage {
	g, err := ParseStage(s)
	if err != nil {
		panic(err)
	}
	return g
}

// IsValid reports whether g is one of the constants.
func (g Stage) IsValid() bool { return stages.IsValid(g) }

// String returns the word, or a text that says that g is invalid.
func (g Stage) String() string { return stages.String(g) }

// MarshalText encodes g as its word. An invalid one is an error.
func (g Stage) MarshalText() ([]byte, error) { return stages.MarshalText(g) }

// UnmarshalText decodes what [Stage.MarshalText] writes.
func (g *Stage) UnmarshalText(text []byte) error { return stages.UnmarshalText(g, text) }

// IsDraft reports whether g is a stage before the text is handed in or adopted: the drafts and conference room papers.
func (g Stage) IsDraft() bool { return g >= ZeroDraft && g <= ConferenceRoomPaper }

// Vocabulary returns every word with its meaning, whatever g is.
func (Stage) Vocabulary() []diag.Word { return stages.Vocabulary() }
