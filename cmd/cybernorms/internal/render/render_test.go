package render

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/cybernorms/cybernorms/dataset"
	"github.com/cybernorms/cybernorms/diag"
	"github.com/cybernorms/cybernorms/un"
)

// nasty is what the writer of a file may put into a word, a line or a name of one.
var nasty = []string{
	"\x00", "\x1b[31m", "\x1b]0;t\x07", "\r", "\n", "\r\n", "\t", "\x7f", "\u0085", "\u009b31m", "\u2028", "\u2029",
	"\u202e", "\u2066", "\u200e", "\u200f", "\u061c", "\u200b", "\u200d", "\ufeff", "\u00ad", "\u034f", "\u3164", "\u2800",
	"\U000e0041", "\ufe0f", "\ue000", "\ufffe", "\ufffd", "\xff", "\xc3", "\xed\xa0\x80", "\u00a0", "\u3000", " ",
	"::", ":", "::error::", "::stop-commands::x", "##[error]", "##vso[x]", "##VSO[", "##", "#", "[", "%", "%0A", "%25", ",line=1::", ",",
	"a", "opposes", "新しい", "é", "e\u0301", "<script>", `"`, `\`, "|", "…",
}

func text() *rapid.Generator[string] {
	return rapid.OneOf(
		rapid.Map(rapid.SliceOfN(rapid.SampledFrom(nasty), 0, 6), func(parts []string) string { return strings.Join(parts, "") }),
		rapid.String(),
		rapid.Map(rapid.SliceOfN(rapid.Byte(), 0, 8), func(b []byte) string { return string(b) }),
	)
}

func span() *rapid.Generator[diag.Span] {
	return rapid.Custom(func(t *rapid.T) diag.Span {
		n := rapid.IntRange(0, 200_000)
		return diag.Span{File: text().Draw(t, "file"), Offset: n.Draw(t, "offset"), Length: n.Draw(t, "length"), Line: n.Draw(t, "line"),
			Column: n.Draw(t, "column"), EndLine: n.Draw(t, "end line"), EndColumn: n.Draw(t, "end column")}
	})
}

func finding() *rapid.Generator[diag.Finding] {
	return rapid.Custom(func(t *rapid.T) diag.Finding {
		f := diag.Finding{
			Rule: diag.RuleID(text().Draw(t, "rule")), Severity: diag.Severity(rapid.IntRange(1, 3).Draw(t, "severity")),
			Span: span().Draw(t, "span"), Pointer: diag.Pointer(text().Draw(t, "pointer")), Record: text().Draw(t, "record"),
			Summary: text().Draw(t, "summary"), Detail: text().Draw(t, "detail"), Seen: text().Draw(t, "seen"),
			Allowed: rapid.SliceOfN(text(), 0, 3).Draw(t, "allowed"), Nearest: text().Draw(t, "nearest"),
			Excerpt: diag.Excerpt{Before: text().Draw(t, "before"), Marked: text().Draw(t, "marked"), After: text().Draw(t, "after")},
		}
		if rapid.Bool().Draw(t, "related") {
			f.Related = []diag.Related{{Span: span().Draw(t, "span"), Message: text().Draw(t, "message")}}
			f.Edits = []diag.Edit{{Span: span().Draw(t, "span"), Text: text().Draw(t, "text"), Message: text().Draw(t, "message")}}
		}
		return f
	})
}

func report() *rapid.Generator[*Report] {
	return rapid.Custom(func(t *rapid.T) *Report {
		r := &Report{Findings: rapid.SliceOfN(finding(), 0, 3).Draw(t, "findings")}
		r.Summary = Summary{Version: text().Draw(t, "version"), Profile: diag.Strict, Now: un.MustParseDate("2026-11-21"),
			Datasets: []Dataset{{Path: text().Draw(t, "path"), Title: text().Draw(t, "title"), Edition: text().Draw(t, "edition"), Parts: rapid.SliceOfN(text(), 0, 2).Draw(t, "parts")}}}
		r.Totals = dataset.TotalsOf(r.Findings)
		return r
	})
}

// inert reports what in an output could be more than text. It knows nothing of how Harmless decides.
func inert(output string, commandsMeant bool) error {
	if !utf8.ValidString(output) {
		return fmt.Errorf("not UTF-8: %q", output)
	}
	for line := range strings.Lines(output) {
		line = strings.TrimSuffix(line, "\n")
		for _, r := range line {
			if r < ' ' || r >= 0x7f && r < 0xa0 || unicode.Is(unicode.Bidi_Control, r) || unicode.In(r, unicode.Cf, unicode.Co, unicode.Zl, unicode.Zp) ||
				strings.ContainsRune("\u034f\u3164\u2800\ufe0f\ufffe\U000e0041", r) {
				return fmt.Errorf("%U in %q", r, line)
			}
		}
		lower := strings.ToLower(line)
		if strings.HasPrefix(strings.TrimSpace(line), "::") && !commandsMeant || strings.Contains(lower, "##[") || strings.Contains(lower, "##vso[") {
			return fmt.Errorf("a live command: %q", line)
		}
	}
	return nil
}

func TestOutputsAreInert(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		r := report().Draw(t, "report")
		for name, output := range map[string][]byte{"text": Text(r, false), "summary": SummaryText(r, false), "json": JSON(r), "jsonl": JSONL(r), "github": GitHub(r)} {
			if err := inert(string(output), name == "github"); err != nil {
				t.Errorf("%s: %v", name, err)
			}
		}
		colored := string(Text(r, true))
		for _, st := range []style{bold, red, yellow, blue, green, faint, "0"} {
			colored = strings.ReplaceAll(colored, "\x1b["+string(st)+"m", "")
		}
		if colored != string(Text(r, false)) {
			t.Errorf("colour changes more than colour:\n%q\n%q", colored, Text(r, false))
		}
	})
}

// TestLinesAreOurs checks that nobody's text adds a line to the form of lines or a command to those for a runner.
func TestLinesAreOurs(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		r := report().Draw(t, "report")
		if got, want := strings.Count(string(JSONL(r)), "\n"), len(r.Findings)+1; got != want {
			t.Errorf("%d lines of JSON, not %d", got, want)
		}
		if got, want := strings.Count(string(GitHub(r)), "\n"), len(r.Findings); got != want {
			t.Errorf("%d commands, not %d", got, want)
		}
	})
}

// TestJSONLosesNothing decodes what was encoded. Bytes that are not UTF-8 cannot be kept in JSON.
func TestJSONLosesNothing(t *testing.T) {
	valid := func(s string) string { return strings.ToValidUTF8(s, "") }
	rapid.Check(t, func(t *rapid.T) {
		f := diag.Finding{Rule: "a/b", Severity: diag.Error, Summary: valid(text().Draw(t, "summary")), Seen: valid(text().Draw(t, "seen")),
			Excerpt: diag.Excerpt{Marked: valid(text().Draw(t, "marked"))}}
		r := &Report{Summary: Summary{Profile: diag.Draft, Now: un.MustParseDate("2026-11-21")}, Findings: diag.Findings{f}}
		var got struct{ Findings diag.Findings }
		if err := json.Unmarshal(JSON(r), &got); err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(r.Findings, got.Findings); diff != "" {
			t.Errorf("-want +got:\n%s", diff)
		}
	})
}

// command is a runner's command as the runner reads it.
type command struct {
	name       string
	properties map[string]string
	message    string
}

// parseCommand reads a line as the runner does: https://github.com/actions/runner, src/Runner.Common/ActionCommand.cs.
func parseCommand(line string) (command, bool) {
	line = strings.TrimLeftFunc(line, unicode.IsSpace)
	head, message, ok := strings.Cut(strings.TrimPrefix(line, "::"), "::")
	if !ok || !strings.HasPrefix(line, "::") {
		return command{}, false
	}
	name, rest, _ := strings.Cut(head, " ")
	c := command{name: name, properties: map[string]string{}}
	for property := range strings.SplitSeq(rest, ",") {
		key, value, ok := strings.Cut(property, "=")
		if ok {
			c.properties[strings.TrimSpace(key)] = unescape(value, "%0D", "\r", "%0A", "\n", "%3A", ":", "%2C", ",", "%25", "%")
		}
	}
	c.message = unescape(message, "%0D", "\r", "%0A", "\n", "%25", "%")
	return c, true
}

func unescape(s string, pairs ...string) string {
	for p := range slices.Chunk(pairs, 2) {
		s = strings.ReplaceAll(s, p[0], p[1])
	}
	return s
}

func TestGitHubIsReadAsMeant(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		f := finding().Draw(t, "finding")
		c, ok := parseCommand(strings.TrimSuffix(annotation(f), "\n"))
		if !ok || c.name != commands[f.Severity] {
			t.Fatalf("read as %+v: %q", c, annotation(f))
		}
		if c.properties["file"] != Harmless(f.Span.File) || c.properties["title"] != Harmless(string(f.Rule)) {
			t.Errorf("properties %q of %q", c.properties, annotation(f))
		}
		if want := strings.Join(append([]string{Harmless(f.Summary)}, notes(f)...), "\n"); c.message != want {
			t.Errorf("message %q, not %q", c.message, want)
		}
		for key := range c.properties {
			if !slices.Contains([]string{"file", "line", "endLine", "col", "endColumn", "title"}, key) {
				t.Errorf("a forged property %q in %q", key, annotation(f))
			}
		}
	})
}

func TestGitHubPlaces(t *testing.T) {
	at := func(line, column, endLine, endColumn int) diag.Span {
		return diag.Span{File: "a:b,c.yaml", Line: line, Column: column, EndLine: endLine, EndColumn: endColumn}
	}
	for _, test := range []struct {
		span diag.Span
		want string
	}{
		{diag.Span{}, "title=r/s"},
		{diag.Span{File: "d"}, "file=d,title=r/s"},
		{at(3, 5, 3, 9), "file=a%3Ab%2Cc.yaml,line=3,endLine=3,col=5,endColumn=9,title=r/s"},
		{at(3, 5, 3, 5), "file=a%3Ab%2Cc.yaml,line=3,endLine=3,col=5,endColumn=5,title=r/s"},
		{at(3, 5, 6, 2), "file=a%3Ab%2Cc.yaml,line=3,endLine=6,title=r/s"},
		{at(3, 5, 4, 1), "file=a%3Ab%2Cc.yaml,line=3,endLine=3,col=5,title=r/s"},
		{at(1, 1, 1, 1), "file=a%3Ab%2Cc.yaml,line=1,endLine=1,col=1,endColumn=1,title=r/s"},
	} {
		f := diag.Finding{Rule: "r/s", Severity: diag.Information, Summary: "100%", Span: test.span}
		if got, want := annotation(f), "::notice "+test.want+"::100%25\n"; got != want {
			t.Errorf("got  %swant %s", got, want)
		}
	}
}

func TestGitHubCap(t *testing.T) {
	r := &Report{}
	for i := range 12 {
		for _, s := range []diag.Severity{diag.Error, diag.Warning, diag.Information} {
			r.Findings = append(r.Findings, diag.Finding{Severity: s, Rule: "r/s", Summary: fmt.Sprint(i)})
		}
	}
	r.Totals, r.LeftOut = dataset.TotalsOf(r.Findings), 1
	r.Totals.Errors++
	got := string(GitHub(r))
	for name, want := range map[string]int{"error": 10, "warning": 10, "notice": 10} {
		if n := strings.Count(got, "::"+name+" "); n != want {
			t.Errorf("%d of %s, not %d", n, name, want)
		}
	}
	if !strings.Contains(got, "::8 more findings are not shown here") {
		t.Error(got)
	}
}
