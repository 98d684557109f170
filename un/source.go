package un

import (
	"github.com/cybernorms/cybernorms/diag"
	"github.com/cybernorms/cybernorms/internal/vocab"
)

// Source is where something can be read: a document of the United Nations, a page, or both. Kind is required, and at
// least one of Document and URL. Whatever is not known is left out, never filled in.
type Source struct {
	Document  Symbol     `json:"document,omitzero"`  // the UN document's symbol
	URL       URL        `json:"url,omitzero"`       // the page, as it was read
	Title     string     `json:"title,omitzero"`     // as the source itself has it
	Kind      SourceKind `json:"kind,omitzero"`      // what kind of source it is
	Published Date       `json:"published,omitzero"` // when it was published
	Retrieved Date       `json:"retrieved,omitzero"` // when it was read
	Archived  URL        `json:"archived,omitzero"`  // an archived copy of the page
}

// IsZero reports whether s is the zero value: no source.
func (s Source) IsZero() bool { return s == Source{} }

// SourceKind says how near a source is to the one who spoke. The zero value is invalid; where the kind is not known,
// it is SourceUnknown.
type SourceKind uint8

const (
	// SourceOwnText: the actor's own text, as the actor published or submitted it.
	SourceOwnText SourceKind = iota + 1
	// SourceOfficialRecord: the official record of a body: a meeting record, a resolution, a report, a voting record.
	SourceOfficialRecord
	// SourceTranscript: a transcript of what was said, by others than the body itself.
	SourceTranscript
	// SourceReport: somebody's account of what was said or done, written by people.
	SourceReport
	// SourceMachineReport: an account that a machine wrote, or that says that one helped to write it.
	SourceMachineReport
	// SourceList: a third party's list or table, such as a page that sorts States by what they hold.
	SourceList
	// SourceUnknown: it is not known what kind of source it is.
	SourceUnknown
)

var sourceKinds = vocab.New[SourceKind]("kind of source", []diag.Word{
	SourceOwnText:        {Code: "own-text", Meaning: "the actor's own text, as the actor published or submitted it"},
	SourceOfficialRecord: {Code: "official-record", Meaning: "the official record of a body: a meeting record, a resolution, a report, a voting record"},
	SourceTranscript:     {Code: "transcript", Meaning: "a transcript of what was said, by others than the body itself"},
	SourceReport:         {Code: "report", Meaning: "an account of what was said or done, written by people"},
	SourceMachineReport:  {Code: "machine-report", Meaning: "an account that a machine wrote or helped to write"},
	SourceList:           {Code: "list", Meaning: "a third party's list or table"},
	SourceUnknown:        {Code: "unknown", Meaning: "it is not known what kind of source it is"},
})

// ParseSourceKind returns the kind that s names. Any other text is a [*diag.CodeError].
func ParseSourceKind(s string) (SourceKind, error) { return sourceKinds.Parse(s) }

// IsValid reports whether k is one of the kinds.
func (k SourceKind) IsValid() bool { return sourceKinds.IsValid(k) }

// String returns the word, or a text that says that k is invalid.
func (k SourceKind) String() string { return sourceKinds.String(k) }

// MarshalText encodes the word. An invalid k is a [*diag.CodeError].
func (k SourceKind) MarshalText() ([]byte, error) { return sourceKinds.MarshalText(k) }

// UnmarshalText decodes what [SourceKind.MarshalText] writes.
func (k *SourceKind) UnmarshalText(text []byte) error { return sourceKinds.UnmarshalText(k, text) }

// Vocabulary returns the kinds and what they mean.
func (SourceKind) Vocabulary() []diag.Word { return sourceKinds.Vocabulary() }
