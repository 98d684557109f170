package schema_test

import (
	"fmt"
	"os"

	"github.com/cybernorms/cybernorms/positions"
	"github.com/cybernorms/cybernorms/positions/codebook"
	"github.com/cybernorms/cybernorms/schema"
	"github.com/cybernorms/cybernorms/un"
)

// Build a statement in Go, check it, and write it to a file. QXA is a code for exercises, which names nobody.
func Example() {
	s := positions.Statement{
		ID:      "qxa-2026-03",
		Actor:   un.MustParseActor("QXA"),
		Process: un.ProcessOEWG2021,
		Session: un.OEWG2021Session10,
		Date:    un.MustParseDate("2025-02-18"),
		Sources: []un.Source{
			{URL: "https://example.org/speech", Kind: un.SourceOwnText},
			{Document: un.MustParseSymbol("A/AC.292/2025/INF/5"), Kind: un.SourceOfficialRecord},
		},
		Read: positions.FullText,
		Claims: []positions.Claim{
			{
				Key:       "instrument",
				Topic:     "il-legally-binding-instrument",
				Stance:    codebook.Open,
				Condition: positions.Condition{Kind: positions.ConditionIf, Text: "all States take part"},
				Quote:     positions.Quote{Text: "We are ready to discuss it.", Language: un.English, Locator: "para. 3"},
			},
			{
				Key:        "survey",
				Topic:      "norms-national-survey",
				AlignsWith: positions.Alignment{Actor: un.ActorOf(un.GroupEU), Date: un.MustParseDate("2025-02-18")},
			},
		},
	}
	if findings := s.Validate(codebook.Standard()); findings.HasErrors() {
		fmt.Println(findings)
		return
	}
	if err := schema.Encode(os.Stdout, schema.YAML, s); err != nil {
		fmt.Println(err)
	}
	// Output:
	// id: qxa-2026-03
	// actor: QXA
	// process: oewg-2021-2025
	// session: oewg-2021-2025-10
	// date: "2025-02-18"
	// sources:
	//   - url: https://example.org/speech
	//     kind: own-text
	//   - document: A/AC.292/2025/INF/5
	//     kind: official-record
	// read: full
	// claims:
	//   - key: instrument
	//     topic: il-legally-binding-instrument
	//     stance: open
	//     condition:
	//       kind: if
	//       text: all States take part
	//     quote:
	//       text: We are ready to discuss it.
	//       language: en
	//       locator: para. 3
	//   - key: survey
	//     topic: norms-national-survey
	//     alignsWith:
	//       actor: eu
	//       date: "2025-02-18"
}
