package layout

import (
	"context"
	"encoding/json"
	"fmt"
	"strings"
	"testing"
)

// BenchmarkRead reads records of about 590 bytes in each layout: two thousand in a stream, one in a file of its own.
func BenchmarkRead(b *testing.B) {
	record := sampleRecord{
		ID: "nld-2021-oewg-a", Date: "2021-02-18", Title: map[string]string{"en": "Statement by the Netherlands at the third session"},
		Year: 2021, Tags: []string{"oewg", "session-3"}, Sources: []sampleSource{{URL: "https://documents.un.org/symbol/A-AC.290-2021", Pages: 4}},
		Claims: []sampleClaim{
			{Key: "sov-1", Stance: "supports", Weight: 2, Quote: &sampleQuote{Text: "The Kingdom of the Netherlands believes that sovereignty is an obligation in its own right", Locator: "para. 12"}},
			{Key: "dd-1", Stance: "supports", Quote: &sampleQuote{Text: "due diligence applies to cyberspace — as set out in our letter to the parliament", Locator: "para. 14"}},
		},
	}
	spec := sampleSpec()
	for l := YAML; l <= CSV; l++ {
		n := 1
		if l == JSONL || l == CSV {
			n = 2000
		}
		var lines [][]byte
		for i := range n {
			record.ID = fmt.Sprintf("nld-2021-%05d", i)
			line, err := json.Marshal(record)
			if err != nil {
				b.Fatal(err)
			}
			lines = append(lines, line)
		}
		text, err := write(b, l, lines...)
		if err != nil {
			b.Fatal(err)
		}
		b.Run(l.String(), func(b *testing.B) {
			b.SetBytes(int64(len(text)))
			b.ReportAllocs()
			for b.Loop() {
				count := 0
				for rec, err := range Read(context.Background(), "f", strings.NewReader(text), l, spec, Limits{}) {
					if err != nil || rec.Tree == nil {
						b.Fatal(err, rec.Findings)
					}
					count++
				}
				if count != n {
					b.Fatal(count)
				}
			}
			b.ReportMetric(float64(n)*float64(b.N)/b.Elapsed().Seconds(), "records/s")
		})
	}
}
