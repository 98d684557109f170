package render

import (
	"bytes"
	"encoding/csv"
	"fmt"
	"strings"
	"testing"
	"unicode/utf8"

	"pgregory.net/rapid"

	"github.com/cybernorms/cybernorms/dataset"
	"github.com/cybernorms/cybernorms/positions"
	"github.com/cybernorms/cybernorms/positions/codebook"
	"github.com/cybernorms/cybernorms/un"
)

// drawWords draws texts that a renderer could mistake for something of its own.
var drawWords = rapid.OneOf(rapid.SampledFrom([]string{"=1+1", "+1", "-1", "@x", "'quoted", "＝1", "", "a|b", "<b>", "[a](b)", "`x`", "\\", "a\x1b[31mb", "a\u202eb", "https://example.org/", "line\nbreak", "::error::"}), rapid.String())

// drawAnswer draws an answer of a few records with such texts.
func drawAnswer(t *rapid.T) *Answer {
	a := &Answer{Kind: "statement", Now: un.MustParseDate("2026-11-21"), Source: Source{Path: drawWords.Draw(t, "path"), Data: &dataset.Dataset{}}}
	for i := range rapid.IntRange(0, 3).Draw(t, "records") {
		c := positions.Claim{Key: un.ID(fmt.Sprintf("k%d", i)), Topic: "il-sovereignty", Stance: "rule", Paraphrase: drawWords.Draw(t, "paraphrase"),
			Quote:  positions.Quote{Text: drawWords.Draw(t, "quote"), Language: un.English, Locator: drawWords.Draw(t, "locator")},
			OnText: positions.OnText{Title: drawWords.Draw(t, "title")}, About: positions.About{Title: drawWords.Draw(t, "about")}}
		s := positions.Statement{ID: un.ID(fmt.Sprintf("s%d", i)), Actor: un.MustParseActor("QXA"), Process: un.ProcessNone, Read: positions.FullText, Organ: drawWords.Draw(t, "organ"),
			Sources: []un.Source{{URL: "https://example.org/a?b=c", Kind: un.SourceReport, Title: drawWords.Draw(t, "source")}}, Claims: []positions.Claim{c}}
		a.Entries = append(a.Entries, dataset.Entry{Actor: s.Actor, Tie: dataset.Own, Statement: s, Codings: s.Claims})
	}
	return a
}

// TestAnswersLoseNothing checks that every format has each record once, and lets nothing through that is not text.
func TestAnswersLoseNothing(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a := drawAnswer(t)
		formats := map[string][]byte{"table": AnswerText(a), "csv": AnswerCSV(a), "json": AnswerJSON(a), "markdown": AnswerMarkdown(a)}
		for name, data := range formats {
			if !utf8.Valid(data) || bytes.ContainsAny(data, "\x1b\u202e\r\t\x00") {
				t.Errorf("%s lets something through: %q", name, data)
			}
		}
		rows, err := csv.NewReader(bytes.NewReader(formats["csv"])).ReadAll()
		if err != nil || len(rows) != 1+len(a.Entries) {
			t.Fatalf("%d rows of %d records, %v", len(rows), len(a.Entries), err)
		}
		for i, e := range a.Entries {
			for j, name := range rows[0] {
				want, held := map[string]string{"paraphrase": e.Codings[0].Paraphrase, "quote": e.Codings[0].Quote.Text, "organ": e.Statement.Organ}[name]
				cell := rows[i+1][j]
				if held && strings.TrimPrefix(cell, "'") != Harmless(want) {
					t.Errorf("%s is %q, not %q", name, cell, want)
				}
				if cell != "" && strings.ContainsRune("=+-@＝＋－＠", []rune(cell)[0]) {
					t.Errorf("%s begins a formula: %q", name, cell)
				}
			}
		}
		table := 0
		for line := range strings.Lines(string(formats["markdown"])) {
			if !strings.HasPrefix(line, "| ") {
				continue
			}
			table++
			bare := strings.ReplaceAll(strings.ReplaceAll(line, `\\`, ""), `\|`, "")
			if n := strings.Count(bare, "|"); n != len(headings["statement"])+2 {
				t.Errorf("a row of %d bars: %s", n, line)
			}
		}
		if len(a.Entries) > 0 && table != 2+len(a.Entries) { // a heading and its rule
			t.Errorf("%d lines of a table of %d records:\n%s", table, len(a.Entries), formats["markdown"])
		}
		if err := DecodeAnswer(formats["json"]); err != nil {
			t.Error(err)
		}
	})
}

func TestMarkdown(t *testing.T) {
	for in, want := range map[string]string{
		"plain":                    "plain",
		"a|b":                      `a\|b`,
		"*bold* _x_ `c` [a](b)":    "\\*bold\\* \\_x\\_ \\`c\\` \\[a\\](b)",
		"<script>":                 `\<script\>`,
		"- item":                   `\- item`,
		"# head":                   `\# head`,
		"see https://example.org/": `see https:\//example.org/`,
		`\`:                        `\\`,
		"a\nb":                     `a\\u\{A\}b`,
	} {
		if got := Markdown(in); got != want {
			t.Errorf("%q: %s, not %s", in, got, want)
		}
	}
	if got := link("https://example.org/a|b<c>"); got != "<https://example.org/a%7Cb%3Cc%3E>" {
		t.Error(got)
	}
}

func TestGuard(t *testing.T) {
	for in, want := range map[string]string{"": "", "a=1": "a=1", "=1": "'=1", "+1": "'+1", "-1": "'-1", "@a": "'@a", "'a": "''a", "＝1": "'＝1", "1": "1"} {
		if got := guard(in); got != want || strings.TrimPrefix(got, "'") != in && want != in {
			t.Errorf("%q: %q", in, got)
		}
	}
}

func TestKnown(t *testing.T) {
	of := func(kinds ...un.SourceKind) string {
		var list []un.Source
		for _, k := range kinds {
			list = append(list, un.Source{Kind: k})
		}
		return known(list)
	}
	for got, want := range map[string]string{
		of(un.SourceOwnText):                             "recorded",
		of(un.SourceReport, un.SourceOfficialRecord):     "recorded",
		of(un.SourceTranscript, un.SourceUnknown):        "transcribed",
		of(un.SourceReport, un.SourceMachineReport):      "reported",
		of(un.SourceList) + of(un.SourceUnknown) + of(0): "reportedreportedreported",
	} {
		if got != want {
			t.Errorf("%s, not %s", got, want)
		}
	}
}

// TestOrganOfAnyScript shows the part of a State that spoke with its first letter whole.
func TestOrganOfAnyScript(t *testing.T) {
	for organ, want := range map[string]string{"Österreichische Agentur": "Österreichische Agentur", "état-major": "État-major", "外务省": "外务省", "the Attorney General": "The Attorney General"} {
		s := positions.Statement{Actor: un.MustParseActor("QXA"), Process: un.ProcessNone, Organ: organ, Sources: []un.Source{{URL: "https://example.org/"}}}
		c := []positions.Claim{{Topic: "il-sovereignty", Stance: "rule"}}
		a := &Answer{Kind: "statement", Source: Source{Data: &dataset.Dataset{}}, Entries: []dataset.Entry{{Actor: s.Actor, Tie: dataset.Own, Statement: s, Codings: c}}}
		if got := string(AnswerText(a)); !strings.Contains(got, want) {
			t.Errorf("%s is not in\n%s", want, got)
		}
	}
}

// TestEarlierStances: what was said before is told also where it cannot be told since when the stance is held.
func TestEarlierStances(t *testing.T) {
	entry := func(id, stance string) dataset.Entry {
		s := positions.Statement{ID: un.ID(id), Actor: un.MustParseActor("QXA"), Process: un.ProcessNone, Read: positions.FullText, Sources: []un.Source{{URL: "https://example.org/", Kind: un.SourceReport}}}
		return dataset.Entry{Actor: s.Actor, Tie: dataset.Own, Statement: s, Codings: []positions.Claim{{Key: "k", Topic: "il-sovereignty", Stance: codebook.Stance(stance)}}}
	}
	a := &Answer{Kind: "statement", Now: un.MustParseDate("2026-11-21"), AsOf: un.MustParseDate("2026"), Source: Source{Data: &dataset.Dataset{}}, Answers: []dataset.Answer{{
		Actor: un.MustParseActor("QXA"), Topic: "il-sovereignty", Entries: []dataset.Entry{entry("new", "rule"), entry("same-day", "guiding-principle")}, Earlier: []dataset.Entry{entry("old", "non-committal")}}}}
	for name, data := range map[string][]byte{"table": AnswerText(a), "json": AnswerJSON(a)} {
		if !strings.Contains(string(data), "(old)") && !strings.Contains(string(data), `"old#k"`) {
			t.Errorf("%s does not have the earlier stance:\n%s", name, data)
		}
	}
}
