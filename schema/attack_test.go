package schema

import (
	"bytes"
	"strings"
	"testing"

	"github.com/cybernorms/cybernorms/diag"
	"github.com/cybernorms/cybernorms/positions"
)

// readText reads a text and returns every finding.
func readText(t *testing.T, l Layout, text string) diag.Findings {
	t.Helper()
	var all diag.Findings
	for r, err := range Read(t.Context(), "f", Statement, l, strings.NewReader(text), Options{}) {
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, r.Findings...)
	}
	return all
}

// TestLateCell holds that no cell of a column that nobody knows is lost, in whichever row it is filled.
func TestLateCell(t *testing.T) {
	const head = "id,actor,process,sources.1.url,sources.1.kind,read,key,topic,stance,paraphrase,"
	const row = "s,QXA,none,https://example.org/,report,part,%,il-gaps,gaps,Text.,"
	for _, column := range []string{"remark", "Stance", "PARAPHRASE", "sources.1.ur", "sources.2.nothing", "$schema", "quote.texts"} {
		for filled := range 3 {
			text := head + column + "\n"
			for i, key := range []string{"a", "b", "c"} {
				cell := ""
				if i == filled {
					cell = "LOST"
				}
				text += strings.Replace(row, "%", key, 1) + cell + "\n"
			}
			fs := readText(t, CSV, text)
			if !fs.HasErrors() {
				t.Errorf("the cell of %s in row %d is lost", column, filled+1)
				continue
			}
			if f := fs[0]; column != "$schema" && (f.Rule != "shape/unknown-name" || f.Span.Line != 1) {
				t.Errorf("%s in row %d: %s at line %d", column, filled+1, f.Rule, f.Span.Line)
			}
		}
	}
}

// TestEmptyName holds that an empty name is told at its place and spoils nothing around it.
func TestEmptyName(t *testing.T) {
	var b bytes.Buffer
	if err := Encode(&b, JSONL, plainStatement()); err != nil {
		t.Fatal(err)
	}
	right := strings.TrimSpace(b.String())
	for _, wrong := range []string{
		strings.TrimSuffix(right, "}") + `,"":1}`,
		strings.Replace(right, `"claims":[{`, `"claims":[{"":1,`, 1),
		strings.Replace(right, `"sources":[{`, `"sources":[{"":{"":2},`, 1),
	} {
		fs := readText(t, JSONL, wrong)
		if len(fs) != 1 || fs[0].Rule != "shape/unknown-name" || wrong[fs[0].Span.Offset:fs[0].Span.Offset+fs[0].Span.Length] != `""` {
			t.Errorf("%s\n%+v", wrong, fs)
		}
	}
}

// TestTerritory holds that a State is never suggested by spelling alone where its other codes mean another.
func TestTerritory(t *testing.T) {
	for text, nearest := range map[string]string{
		"UK": "GBR", "RU": "RUS", "CN": "CHN", "US": "USA", "IL": "ISR", "SE": "SWE", "Sweden": "SWE", "EU": "", "all": "", "UN": "", "N/A": "",
	} {
		s := plainStatement()
		var b bytes.Buffer
		if err := Encode(&b, JSON, s); err != nil {
			t.Fatal(err)
		}
		wrong := strings.Replace(b.String(), `"key":`, `"attributes": [{"kind": "legal", "text": "Text.", "territory": "`+text+`"}], "key":`, 1)
		fs := readText(t, JSON, wrong)
		if len(fs) != 1 || fs[0].Nearest != nearest {
			t.Errorf("%s: %+v", text, fs)
		}
	}
}

// TestSuggestionsAreRight holds that what is suggested for a topic or a stance is one.
func TestSuggestionsAreRight(t *testing.T) {
	for text, nearest := range map[string]string{"support ": "supports", "in favour": "", "Supports": "supports", "opp oses": "opposes"} {
		if err := formats["cn-stance"].parse(text); err == nil || err.(*diag.CodeError).Nearest() != nearest {
			t.Errorf("%q: %v", text, err)
		}
	}
}

// TestEncodeKeepsText holds that text which is not UTF-8 is refused rather than replaced, and a replacement character of the
// text itself kept.
func TestEncodeKeepsText(t *testing.T) {
	s := plainStatement()
	s.Note = "a\xffb"
	if err := Encode(&bytes.Buffer{}, YAML, s); err == nil {
		t.Error("a text that is not UTF-8 was written")
	}
	for _, note := range []string{"a\ufffdb", `a\ufffdb`, `a\\ufffdb`, `\`} {
		s.Note = note
		var b bytes.Buffer
		if err := Encode(&b, JSON, s); err != nil {
			t.Errorf("%q: %v", note, err)
		}
		if list, fs := Decode[positions.Statement](JSON, b.Bytes(), Options{}); len(list) != 1 || list[0].Note != note {
			t.Errorf("%q: %+v", note, fs)
		}
	}
}
