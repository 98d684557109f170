package schema

import (
	"bytes"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/cybernorms/cybernorms/diag"
	"github.com/cybernorms/cybernorms/positions"
	"github.com/cybernorms/cybernorms/un"
)

// plainStatement is a valid statement in which every word that a test mistypes stands once.
func plainStatement() positions.Statement {
	return positions.Statement{
		ID: "statement-one", Actor: un.MustParseActor("QXA"), JointWith: []un.Actor{un.MustParseActor("QXB"), un.MustParseActor("QXC")},
		Form: positions.Speech, Process: un.ProcessOEWG2021, Session: un.OEWG2021Session10, Date: un.MustParseDate("2025-02-18"), Read: positions.FullText,
		Sources: []un.Source{{URL: "https://example.org/a", Kind: un.SourceTranscript, Retrieved: un.MustParseDate("2025-03-01")}},
		Claims: []positions.Claim{{
			Key: "first-claim", Topic: "il-legally-binding-instrument", Stance: "supports", Strength: positions.Insistent,
			Quote:  positions.Quote{Text: "We want it.", Language: un.English, Locator: "para. 12"},
			Coding: positions.Coding{By: "coder-one", Method: positions.ByHand, Codebook: "standard 2026-11"},
			OnText: positions.OnText{Title: "Draft", Asks: []positions.Ask{positions.AskAdd, positions.AskDelete}},
		}},
	}
}

// TestOneMistakeFourLayouts mistypes one word in each layout: the same finding, at that word, and its edit mends the file.
func TestOneMistakeFourLayouts(t *testing.T) {
	for _, tt := range []struct {
		right, wrong string
		rule         diag.RuleID
		pointer      diag.Pointer
		nearest      string
	}{
		{"supports", "suports", "positions/stance", "/claims/0/stance", "supports"},
		{"il-legally-binding-instrument", "il-legaly-binding-instrument", "positions/topic", "/claims/0/topic", "il-legally-binding-instrument"},
		{"insistent", "Insistent", "code/unknown", "/claims/0/strength", "insistent"},
		{"oewg-2021-2025-10", "oewg-2021-2025_10", "code/malformed", "/session", "oewg-2021-2025-10"},
		{"QXB", "qxb", "code/unknown", "/jointWith/0", "QXB"},
		{"delete", "deleet", "code/unknown", "/claims/0/onText/asks/1", "delete"},
		{"2025-02-18", "18 February 2025", "code/malformed", "/date", "2025-02-18"},
		{"transcript", "transcipt", "code/unknown", "/sources/0/kind", "transcript"},
		{"coder-one", "Coder One", "code/malformed", "/claims/0/coding/by", "coder-one"},
		{"https://example.org/a", "HTTPS://example.org/a", "code/malformed", "/sources/0/url", "https://example.org/a"},
		{"strength", "strenght", "shape/unknown-name", "/claims/0/strenght", "strength"},
		{"locator", "Locator", "shape/unknown-name", "/claims/0/quote/Locator", "locator"},
		{"retrieved", "retreived", "shape/unknown-name", "/sources/0/retreived", "retrieved"},
		{"form", "from", "shape/unknown-name", "/from", "form"},
	} {
		t.Run(tt.wrong, func(t *testing.T) {
			var first diag.Finding
			for _, l := range Statement.Layouts() {
				var b bytes.Buffer
				if err := Encode(&b, l, plainStatement()); err != nil {
					t.Fatal(err)
				}
				right := b.String()
				wrong := strings.Replace(right, tt.right, tt.wrong, 1)
				f := theFinding(t, l, wrong, tt.rule, tt.pointer)
				if f.Nearest != tt.nearest {
					t.Errorf("%s: the nearest is %q, want %q", l, f.Nearest, tt.nearest)
				}
				if at := wrong[f.Span.Offset : f.Span.Offset+f.Span.Length]; !strings.Contains(at, tt.wrong) || len(at) > len("sources.1.")+len(tt.wrong)+2 {
					t.Errorf("%s: the finding stands at %q", l, at)
				}
				if first.Rule == "" {
					first = f
				}
				if l == CSV && tt.rule == "shape/unknown-name" && tt.pointer.Parent() == "" {
					f.Allowed = first.Allowed // a column could be meant for a claim as well
				}
				if diff := cmp.Diff(first, f, sameFinding); diff != "" {
					t.Errorf("%s: not the finding of the first layout: %s", l, diff)
				}
				if len(f.Edits) != 1 {
					t.Fatalf("%s: %d edits", l, len(f.Edits))
				}
				e := f.Edits[0]
				mended := wrong[:e.Span.Offset] + e.Text + wrong[e.Span.Offset+e.Span.Length:]
				if diff := cmp.Diff(plainStatement(), *readAll(t, Statement, l, []byte(mended))[0].Statement, equalCodes); diff != "" {
					t.Errorf("%s: %s does not mend it: %s", l, e.Message, diff)
				}
			}
		})
	}
}

// theFinding returns the one error in a file.
func theFinding(t *testing.T, l Layout, text string, rule diag.RuleID, p diag.Pointer) (found diag.Finding) {
	t.Helper()
	fs := findingsOf(readAll(t, Statement, l, []byte(text)))
	for _, f := range fs {
		if f.Rule == rule && f.Pointer == p {
			found = f
		}
	}
	// A mistyped name of a required member is also missing.
	if n := fs.Count(diag.Error); found.Rule == "" || n > 2 || n == 2 && rule != "shape/unknown-name" {
		t.Fatalf("%s: want %s at %s alone, got %v\n%s", l, rule, p, fs, text)
	}
	return found
}
