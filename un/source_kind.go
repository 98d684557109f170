package un

import (
	"github.com/cybernorms/cybernorms/diag"
	"github.com/cybernorms/cybernorms/internal/vocab"
)

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

// ParseSourceKind returns the kind with that word. Any other text is a [*diag.CodeError].
func ParseSourceKind(s string) (SourceKind, error) { return sourceKinds.Parse(s) }

// MustParseSourceKind is [ParseSourceKind] for words in source code. It panics on any other text.
func MustParseSourceKind(s string) SourceKind { return must(ParseSourceKind(s)) }

// IsValid reports whether k is one of the constants.
func (k SourceKind) IsValid() bool { return sourceKinds.IsValid(k) }

// String returns the word, or a text that says that k is invalid.
func (k SourceKind) String() string { return sourceKinds.String(k) }

// MarshalText encodes k as its word. An invalid one is a [*diag.CodeError].
func (k SourceKind) MarshalText() ([]byte, error) { return sourceKinds.MarshalText(k) }

// UnmarshalText decodes what [SourceKind.MarshalText] writes. On error *k is left as it was.
func (k *SourceKind) UnmarshalText(text []byte) error { return sourceKinds.UnmarshalText(k, text) }

// Vocabulary returns every word with its meaning, whatever k is.
func (SourceKind) Vocabulary() []diag.Word { return sourceKinds.Vocabulary() }
