package un

import (
	"github.com/cybernorms/cybernorms/diag"
	"github.com/cybernorms/cybernorms/internal/vocab"
)

// SymbolKind says what kind of document a [Symbol] names, as far as the symbol tells. The zero value is invalid.
//
// Letters, reports, notes and compendia are not told apart by their symbols: all of them are SymbolDocument.
type SymbolKind uint8

const (
	// SymbolResolution: a resolution ("A/RES/75/240").
	SymbolResolution SymbolKind = iota + 1
	// SymbolDecision: a decision ("A/DEC/77/512").
	SymbolDecision
	// SymbolStatement: a statement by the President of the Security Council or of the Human Rights Council
	// ("S/PRST/2021/1").
	SymbolStatement
	// SymbolDocument: a report, letter, note or any other document of the general series ("A/70/174").
	SymbolDocument
	// SymbolDraft: a document of limited distribution, in general a draft or an amendment ("A/C.1/74/L.49/Rev.1").
	SymbolDraft
	// SymbolConferenceRoomPaper: a conference room paper ("A/AC.292/2025/CRP.1").
	SymbolConferenceRoomPaper
	// SymbolWorkingPaper: a working paper ("A/AC.292/2024/WP.1").
	SymbolWorkingPaper
	// SymbolInformation: a document of the information series ("A/AC.292/2025/INF/5").
	SymbolInformation
	// SymbolMeetingRecord: the verbatim (PV.) or summary (SR.) record of a meeting ("A/74/PV.46").
	SymbolMeetingRecord
)

var symbolKinds = vocab.New[SymbolKind]("kind of document", []diag.Word{
	SymbolResolution:          {Code: "resolution", Meaning: "a resolution"},
	SymbolDecision:            {Code: "decision", Meaning: "a decision"},
	SymbolStatement:           {Code: "presidential-statement", Meaning: "a statement by the President of the body"},
	SymbolDocument:            {Code: "document", Meaning: "a report, letter, note or other document of the general series"},
	SymbolDraft:               {Code: "draft", Meaning: "a document of limited distribution (L.): in general a draft or an amendment"},
	SymbolConferenceRoomPaper: {Code: "conference-room-paper", Meaning: "a conference room paper (CRP.)"},
	SymbolWorkingPaper:        {Code: "working-paper", Meaning: "a working paper (WP.)"},
	SymbolInformation:         {Code: "information-paper", Meaning: "a document of the information series (INF)"},
	SymbolMeetingRecord:       {Code: "meeting-record", Meaning: "the verbatim (PV.) or summary (SR.) record of a meeting"},
})

// ParseSymbolKind returns the kind with that word. Any other text is a [*diag.CodeError].
func ParseSymbolKind(s string) (SymbolKind, error) { return symbolKinds.Parse(s) }

// MustParseSymbolKind is [ParseSymbolKind] for words in source code. It panics on any other text.
func MustParseSymbolKind(s string) SymbolKind { return must(ParseSymbolKind(s)) }

// IsValid reports whether k is one of the constants.
func (k SymbolKind) IsValid() bool { return symbolKinds.IsValid(k) }

// String returns the word, or a text that says that k is invalid.
func (k SymbolKind) String() string { return symbolKinds.String(k) }

// MarshalText encodes k as its word. An invalid one is a [*diag.CodeError].
func (k SymbolKind) MarshalText() ([]byte, error) { return symbolKinds.MarshalText(k) }

// UnmarshalText decodes what [SymbolKind.MarshalText] writes. On error *k is left as it was.
func (k *SymbolKind) UnmarshalText(text []byte) error { return symbolKinds.UnmarshalText(k, text) }

// Vocabulary returns every word with its meaning, whatever k is.
func (SymbolKind) Vocabulary() []diag.Word { return symbolKinds.Vocabulary() }
