package un

import (
	"iter"

	"github.com/cybernorms/cybernorms/diag"
	"github.com/cybernorms/cybernorms/internal/vocab"
)

// Process is a body or a negotiation of the United Nations in which States speak of this field. The list is closed;
// the zero value is invalid.
type Process uint8

// The processes.
const (
	// ProcessOEWG2019 is the first open-ended working group, 2019-2021 (resolution 73/27).
	ProcessOEWG2019 Process = iota + 1
	// ProcessOEWG2021 is the second open-ended working group, 2021-2025 (resolution 75/240).
	ProcessOEWG2021
	// ProcessGGE is the Groups of Governmental Experts, six rounds from 2004 to 2021.
	ProcessGGE
	// ProcessGlobalMechanism is the Global Mechanism, which follows the working groups from 2026 on.
	ProcessGlobalMechanism
	// ProcessFirstCommittee is the First Committee of the General Assembly.
	ProcessFirstCommittee
	// ProcessGAPlenary is the plenary of the General Assembly.
	ProcessGAPlenary
	// ProcessCybercrimeConvention is the Ad Hoc Committee that drew up the convention against cybercrime, and its signing.
	ProcessCybercrimeConvention
	// ProcessNone is for what belongs to no process of the United Nations, such as a State's own position paper.
	ProcessNone
)

// processRow is one process. The marks are those of the facts file: the least of the row's own.
type processRow struct {
	code, name   string
	body         string // of its documents' symbols
	mandate      string
	outcomes     []string
	verification Verification
}

var processRows = [...]processRow{
	ProcessOEWG2019: {"oewg-2019-2021", "Open-ended working group on developments in the field of information and" +
		" telecommunications in the context of international security, 2019–2021",
		"A/AC.290", "A/RES/73/27", []string{"A/75/816"}, Known},
	ProcessOEWG2021: {"oewg-2021-2025", "Open-ended working group on security of and in the use of information and" +
		" communications technologies 2021–2025",
		"A/AC.292", "A/RES/75/240", []string{"A/77/275", "A/78/265", "A/79/214", "A/80/257"}, Seen},
	ProcessGGE: {"gge", "Groups of Governmental Experts on information and communications technologies in the context of" +
		" international security, 2004–2021",
		"", "", []string{"A/65/201", "A/68/98", "A/70/174", "A/76/135"}, Known},
	ProcessGlobalMechanism: {"global-mechanism", "Global Mechanism on developments in the field of ICTs in the context of" +
		" international security and advancing responsible State behaviour in the use of ICTs",
		"", "A/RES/80/16", nil, Seen},
	ProcessFirstCommittee: {"first-committee", "First Committee of the General Assembly", "A/C.1", "", nil, Known},
	ProcessGAPlenary:      {"ga-plenary", "Plenary of the General Assembly", "A", "", nil, Known},
	ProcessCybercrimeConvention: {"cybercrime-convention", "United Nations Convention against Cybercrime: its Ad Hoc" +
		" Committee and its signing",
		"A/AC.291", "A/RES/74/247", []string{"A/RES/79/243"}, Seen},
	ProcessNone: {"none", "No process of the United Nations", "", "", nil, Known},
}

var processes = vocab.New[Process]("process", processWords())

func processWords() []diag.Word {
	words := make([]diag.Word, len(processRows))
	for i, r := range processRows {
		words[i] = diag.Word{Code: r.code, Meaning: r.name}
	}
	return words
}

// ParseProcess returns the process with that slug, such as "oewg-2021-2025", the only spelling it takes. Any other text is a [*diag.CodeError].
func ParseProcess(s string) (Process, error) { return processes.Parse(s) }

// MustParseProcess is [ParseProcess] for codes in source code. It panics on any other text.
func MustParseProcess(s string) Process { return must(ParseProcess(s)) }

// Processes yields every process in the order of their constants.
func Processes() iter.Seq[Process] { return processes.All() }

// IsValid reports whether p is a process of the list.
func (p Process) IsValid() bool { return processes.IsValid(p) }

// String returns the slug, or a text that says that p is invalid.
func (p Process) String() string { return processes.String(p) }

// MarshalText encodes the process as its slug. An invalid one is a [*diag.CodeError].
func (p Process) MarshalText() ([]byte, error) { return processes.MarshalText(p) }

// UnmarshalText decodes what [Process.MarshalText] writes. On error *p is left as it was.
func (p *Process) UnmarshalText(text []byte) error { return processes.UnmarshalText(p, text) }

// Vocabulary returns the slug of every process with its name in English, whatever p is.
func (Process) Vocabulary() []diag.Word { return processes.Vocabulary() }

// row returns the row of p, or an empty one for an invalid p.
func (p Process) row() processRow {
	if !p.IsValid() {
		return processRow{}
	}
	return processRows[p]
}

// Name returns the name in English, or "" for an invalid p. The name of the Groups of Governmental Experts is
// descriptive: their rounds bore different titles.
func (p Process) Name() string { return p.row().name }

// Body returns the body in the symbols of the process's own documents, as [Symbol.Body] gives it, or "" where it has none
// or it is not known here.
func (p Process) Body() string { return p.row().body }

// Mandate returns the General Assembly resolution that set the process up, or no symbol: for the Assembly's own organs, and
// for the Groups of Governmental Experts, of which each round has its own, see [Session.Mandate].
// For the Global Mechanism it is the resolution that had it start, under the elements in A/79/214 (annex C) and A/80/257
// (annex I).
func (p Process) Mandate() Symbol { return Symbol{p.row().mandate} }

// Outcomes returns what the process agreed, oldest first: the reports adopted by consensus, and for the convention
// against cybercrime the resolution that adopted it. The slice is the caller's.
func (p Process) Outcomes() []Symbol {
	var symbols []Symbol
	for _, o := range p.row().outcomes {
		symbols = append(symbols, Symbol{o})
	}
	return symbols
}

// Verification returns how well what this package says of p was verified, or the invalid zero for an invalid p.
func (p Process) Verification() Verification { return p.row().verification }

// Sessions yields the sessions of p in the order of [Sessions].
func (p Process) Sessions() iter.Seq[Session] {
	return func(yield func(Session) bool) {
		for s := range Sessions() {
			if s.Process() == p && !yield(s) {
				return
			}
		}
	}
}
