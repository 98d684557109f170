package cli

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/cybernorms/cybernorms/cmd/cybernorms/internal/render"
)

// TestAnswers compares what each command line in testdata/query and testdata/brief prints with the golden beside it. To run one by hand:
//
//	cd cmd/cybernorms/internal/cli/testdata && cybernorms $(cat query/timeline.args) --now 2026-11-21
//
// An underscore stands for a blank within a word.
func TestAnswers(t *testing.T) {
	names, err := filepath.Glob("testdata/*/*.args")
	if err != nil || len(names) < 20 {
		t.Fatalf("%q, %v", names, err)
	}
	for _, name := range names {
		w := newWorld(t, nil)
		w.Command.Dir = "testdata"
		args := arguments(t, name)
		code, stdout, stderr := w.run(args...)
		if code != ExitOK || stderr != "" {
			t.Errorf("%q: exit code %d, standard error %q", args, code, stderr)
		}
		stdout = silent.ReplaceAllString(stdout, "${1}N$2")
		golden(t, strings.TrimPrefix(strings.TrimSuffix(name, ".args"), "testdata/")+".out", stdout)
	}
}

// silent is how many topics have no record, which changes with the codebook.
var silent = regexp.MustCompile(`(On |"noRecordOn": )\d+( topics|,)`)

func arguments(t *testing.T, name string) []string {
	t.Helper()
	data, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	args := strings.Fields(string(data))
	for i := range args {
		args[i] = strings.ReplaceAll(args[i], "_", " ")
	}
	return args
}

// exercise runs a query on the exercise.
func exercise(t *testing.T, args ...string) (code int, stdout, stderr string) {
	w := newWorld(t, nil)
	w.Command.Dir = "testdata"
	return w.run(append(append([]string{"query"}, args...), "exercise")...)
}

// TestAnswerCSV reads the table back: every row has every column, and taking one apostrophe away gives each text back.
func TestAnswerCSV(t *testing.T) {
	_, stdout, _ := exercise(t, "--format", "csv")
	rows, err := csv.NewReader(strings.NewReader(stdout)).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	found := false
	for _, r := range rows {
		for i, cell := range r {
			if cell != "" && strings.ContainsRune("=+-@", rune(cell[0])) {
				t.Errorf("%s begins a formula: %q", rows[0][i], cell)
			}
			found = found || strings.TrimPrefix(cell, "'") == "=Called for a treaty | *soon* <b>."
		}
	}
	if !found {
		t.Error("the text that looks like a formula is not there")
	}
	for _, kind := range []string{"statement", "act", "proposal", "text"} {
		_, all, _ := exercise(t, "--kind", kind, "--format", "csv")
		_, nothing, _ := exercise(t, "--kind", kind, "--session", "oewg-2021-2025-1", "--format", "csv")
		head, rest, _ := strings.Cut(all, "\n")
		if nothing != head+"\n" || rest == "" {
			t.Errorf("a table of kind %s without rows has other columns: %q", kind, nothing)
		}
	}
}

// TestAnswerJSON decodes answers strictly into the shape that the render package documents, and checks the members that are
// always there.
func TestAnswerJSON(t *testing.T) {
	for _, args := range [][]string{{}, {"--as-of", "today", "--inherit", "--actor", "QXC"}, {"--kind", "act"}, {"--kind", "proposal"}, {"--kind", "text"},
		{"--topic", "cbm", "--actor", "QXA"}} {
		_, stdout, _ := exercise(t, append(args, "--format", "json")...)
		if err := render.DecodeAnswer([]byte(stdout)); err != nil {
			t.Errorf("%q: %v", args, err)
		}
		var members map[string]json.RawMessage
		if err := json.Unmarshal([]byte(stdout), &members); err != nil {
			t.Fatal(err)
		}
		for _, name := range []string{"format", "version", "data", "kind", "asked", "now", "records", "undated", "noRecord", "acts", "proposals", "texts", "leftOut", "hints", "note"} {
			if v, ok := members[name]; !ok || bytes.Equal(v, []byte("null")) {
				t.Errorf("%q: %s is missing or null", args, name)
			}
		}
	}
}

// TestBriefJSON decodes a brief strictly, and checks the members that are always there.
func TestBriefJSON(t *testing.T) {
	w := newWorld(t, nil)
	w.Command.Dir = "testdata"
	for _, actor := range []string{"QXA", "QXD", "QXZ", "eu"} {
		stdout := w.want(ExitOK, "brief", actor, "exercise", "--format", "json", "--inherit")
		if err := render.DecodeBrief([]byte(stdout)); err != nil {
			t.Errorf("%s: %v", actor, err)
		}
		var members map[string]json.RawMessage
		if err := json.Unmarshal([]byte(stdout), &members); err != nil {
			t.Fatal(err)
		}
		for _, name := range []string{"format", "version", "data", "asked", "now", "asOf", "actor", "name", "said", "undated", "alignments", "joint", "groups", "acts", "proposals",
			"noRecordOn", "leftOut", "note", "designations"} {
			if v, ok := members[name]; !ok || bytes.Equal(v, []byte("null")) {
				t.Errorf("%s: %s is missing or null", actor, name)
			}
		}
	}
}

// TestBriefIsNeutral refuses words that judge or rank.
func TestBriefIsNeutral(t *testing.T) {
	w := newWorld(t, nil)
	w.Command.Dir = "testdata"
	for _, actor := range []string{"QXA", "QXB", "QXC", "QXD", "QXZ", "eu", "x-exercise-friends"} {
		for _, format := range []string{"text", "markdown", "json"} {
			stdout := strings.Join(strings.Fields(strings.ToLower(w.want(ExitOK, "brief", actor, "exercise", "--format", format))), " ")
			for _, word := range []string{"violat", "complian", "score", "rank", "breach", "silent"} {
				if strings.Contains(stdout, word) {
					t.Errorf("%s %s has the word %s", actor, format, word)
				}
			}
			if !strings.Contains(stdout, "no record is not a position") || !strings.Contains(stdout, "designations") {
				t.Errorf("%s %s does not say what no record means, or has no note", actor, format)
			}
		}
	}
}

func TestBriefUsage(t *testing.T) {
	w := newWorld(t, clean())
	for _, test := range []struct {
		args []string
		want string
	}{
		{[]string{"brief"}, "needs an ACTOR"}, {[]string{"brief", "NOR", "d", "e"}, "too many"}, {[]string{"brief", "Norwya", "d"}, "NOR"},
		{[]string{"brief", "NOR", "d", "--as-of", ""}, "no date"}, {[]string{"brief", "NOR", "d", "--as-of", "soon"}, "today"}, {[]string{"brief", "NOR", "d", "--format", "csv"}, "text, markdown or json"},
		{[]string{"brief", "NOR", "d", "-o", "b.statement.yaml"}, "replace"},
	} {
		if code, stdout, stderr := w.run(test.args...); code != ExitUsage || stdout != "" || !strings.Contains(stderr, test.want) {
			t.Errorf("%q: %d %q %q", test.args, code, stdout, stderr)
		}
	}
	if got := w.want(ExitOK, "brief", "Norway", "d/a.statement.yaml"); !strings.Contains(got, "Norway (NOR)") || !strings.Contains(got, "WITHOUT A KNOWN DATE") {
		t.Errorf("of a file alone:\n%s", got)
	}
	w.write("d/b.statement.yaml", statement("b", "oposes"))
	if code, stdout, stderr := w.run("brief", "NOR", "d"); code != ExitFindings || !strings.Contains(stdout, "Careful") || !strings.Contains(stderr, "errors in the data: 1") {
		t.Errorf("with an error: %d %q\n%s", code, stderr, stdout)
	}
}

func TestQueryWords(t *testing.T) {
	for _, test := range []struct {
		args   []string
		stderr string // "" where it is taken
	}{
		{[]string{"--actor", "Brazil"}, ""}, {[]string{"--actor", "the Federative Republic of Brazil"}, ""}, {[]string{"--actor", "bra"}, ""},
		{[]string{"--actor", "EU"}, ""}, {[]string{"--actor", "x-exercise-friends"}, ""}, {[]string{"--topic", "Sovereignty"}, ""}, {[]string{"--topic", "SOVEREIGNTY"}, ""},
		{[]string{"--session", "oewg-2021-2025-10"}, ""}, {[]string{"--process", "First Committee of the General Assembly"}, ""}, {[]string{"--source-kind", "list"}, ""},
		{[]string{"--actor", "AU"}, "AUS (Australia) or african-union (African Union)"},
		{[]string{"--actor", "Nam"}, "NAM (Namibia) or nam"},
		{[]string{"--actor", "Korea"}, "KOR (Republic of Korea) or PRK"},
		{[]string{"--actor", "Brazill"}, "did you mean BRA (Brazil)"},
		{[]string{"--actor", "Burma"}, "did you mean MMR (Myanmar)"},
		{[]string{"--actor", "NO"}, "did you mean NOR (Norway)"},
		{[]string{"--actor", "Atlantis"}, "Atlantis"},
		{[]string{"--actor", "x-exercise-friend"}, `did you mean "x-exercise-friends"`},
		{[]string{"--stance", "oposes"}, `did you mean "opposes"`}, {[]string{"--stance", "yes", "--topic", "cbm-exercises"}, "one of opposes, doubts, open, supports, non-committal"},
		{[]string{"--stance", "blocks"}, ""}, {[]string{"--stance", "blocks", "--topic", "cbm-exercises"}, "opposes"}, {[]string{"--stance", "yes"}, "explain scales"},
		{[]string{"--stance", "opposes", "--kind", "act"}, "--kind statement"},
		{[]string{"--topic", "binding instrument"}, "did you mean il-legally-binding-instrument-in-text (A binding instrument in a text) or il-legally-binding-instrument (A new"},
		{[]string{"--topic", "in text"}, "see cybernorms explain topics"}, {[]string{"--topic", "pelagic"}, "see cybernorms explain topics"},
		{[]string{"--session", "10"}, "did you mean oewg-2021-2025-10 (OEWG"}, {[]string{"--session", "never"}, "see cybernorms explain sessions"},
		{[]string{"--process", "oewg"}, "did you mean oewg-2019-2021 (Open-ended"}, {[]string{"--process", "never"}, "see cybernorms explain processes"},
		{[]string{"--topic", "sovreignty"}, `did you mean "il-sovereignty"`},
		{[]string{"--session", "oewg-2021-2025-11x"}, "did you mean"},
		{[]string{"--process", "oewg-2021-2026"}, "did you mean"},
		{[]string{"--source-kind", "blog"}, "own-text, official-record"},
		{[]string{"--group", "QXA"}, "QXA is no group"},
		{[]string{"--as-of", "yesterday"}, "today"}, {[]string{"--from", "2026", "--to", "2025"}, "before"},
		{[]string{"--inherit"}, "--as-of"}, {[]string{"--kind", "act", "--as-of", "today"}, "--to"}, {[]string{"--kind", "texts"}, `did you mean "text"`},
		{[]string{"--kind", "text", "--actor", "QXA"}, "no actor"}, {[]string{"--kind", "act", "--aligned-with", "eu"}, "joins"},
		{[]string{"--format", "xml"}, "table, csv, json or markdown"}, {[]string{"-o", "a.statement.csv"}, "replace a file of records"}, {[]string{"--text", " "}, "names nothing"},
		{[]string{"another"}, "too many"},
	} {
		code, stdout, stderr := exercise(t, test.args...)
		if test.stderr == "" && (code != ExitOK || stderr != "") || test.stderr != "" && (code != ExitUsage || stdout != "" || !strings.Contains(stderr, test.stderr)) {
			t.Errorf("%q: exit code %d, standard error %s", test.args, code, stderr)
		}
		word := ""
		if len(test.args) > 1 {
			word = test.args[1]
		}
		if test.stderr == "" && strings.ToLower(word) != word && word != "SOVEREIGNTY" && !strings.Contains(stdout, word) {
			t.Errorf("%q: nothing says how the word was understood:\n%s", test.args, stdout)
		}
	}
}

// TestQueryText checks how free words are taken apart: a revision's name within a title is a part of that.
func TestQueryText(t *testing.T) {
	w := newWorld(t, map[string]string{"d/dataset.yaml": manifest, "d/r.text.csv": "id,title.en,type,process,revision,stage,sources.1.url,sources.1.kind\n" +
		"r,Final report,report,none,final,adopted,https://example.org/r,own-text\nr,Final report,report,none,Rev.1,revised-draft,https://example.org/r,own-text\n"})
	for words, want := range map[string]string{
		"Rev.1 para 15":          "is taken for revision Rev.1, paragraph 15.",
		"final report para 15":   `is taken for title with "final report", paragraph 15.`,
		"report final":           `is taken for title with "report", revision final.`,
		"the report of March, 2": `No text has "March," in its title;`,
	} {
		if _, stdout, stderr := w.run("query", "d", "--text", words); !strings.Contains(stdout, want) {
			t.Errorf("%q: %q is not in %s%s", words, want, stdout, stderr)
		}
	}
}

// TestBriefArguments checks that an error names the argument, and that a PATH in front is noticed.
func TestBriefArguments(t *testing.T) {
	w := newWorld(t, nil)
	w.Command.Dir = "testdata"
	for want, args := range map[string][]string{
		`cybernorms: ACTOR: "Brazill" is no code`: {"Brazill", "exercise"},
		"takes the ACTOR first":                   {"./exercise", "QXA"},
		"the PATH: \".\" names":                   {".", "QXA"},
	} {
		if code, stdout, stderr := w.run(append([]string{"brief"}, args...)...); code != ExitUsage || stdout != "" || !strings.Contains(stderr, want) {
			t.Errorf("%q: %d %q %q", args, code, stdout, stderr)
		}
	}
}

// TestQueryCarefully checks that an answer never rests on a part of the data in silence.
func TestQueryCarefully(t *testing.T) {
	w := newWorld(t, fourLayouts())
	for _, format := range []string{"table", "markdown", "csv", "json"} {
		code, stdout, stderr := w.run("query", "d", "--format", format)
		said := strings.Contains(stdout, "4 errors were found") || strings.Contains(stdout, `"errors": 4`) || format == "csv"
		if code != ExitFindings || !said || !strings.Contains(stderr, "errors in the data: 4") {
			t.Errorf("%s: exit code %d, standard error %q, standard output\n%s", format, code, stderr, stdout)
		}
	}
	w.write("d/e.statement.yaml", statement("e", "opposes"))
	if _, stdout, _ := w.run("query", "d"); !strings.Contains(stdout, "1 record of 1 actor") {
		t.Errorf("what is right is not there:\n%s", stdout)
	}
	if code, stdout, stderr := w.run("query", "nowhere"); code != ExitFailure || stdout != "" || !strings.Contains(stderr, "does not exist") {
		t.Errorf("%d %q %q", code, stdout, stderr)
	}
	if code, _, stderr := w.run("query", "-"); code != ExitUsage || !strings.Contains(stderr, "standard input") {
		t.Errorf("of standard input: %d %q", code, stderr)
	}
	// A file alone, and the folder at hand.
	if _, stdout, _ := w.run("query", "d/e.statement.yaml"); !strings.Contains(stdout, "In d/e.statement.yaml of d (Positions") || !strings.Contains(stdout, "1 record") {
		t.Errorf("a file alone:\n%s", stdout)
	}
	if _, stdout, _ := w.in("d").run("query"); !strings.Contains(stdout, "In . (Positions") {
		t.Errorf("the folder at hand:\n%s", stdout)
	}
	if code, stdout, _ := w.run("query", "d/e.statement.yaml", "-o", "answer.txt"); code != ExitOK || stdout != "" || !strings.Contains(w.read("answer.txt"), "1 record") {
		t.Errorf("written to a file: %d %q", code, stdout)
	}
}

// TestAnswersAreHarmless puts hostile words where an answer shows them.
func TestAnswersAreHarmless(t *testing.T) {
	hostile := "\x1b[31mred\u202e | `x` <script> [a](http://b) \n::error::"
	quoted, err := json.Marshal(hostile)
	if err != nil {
		t.Fatal(err)
	}
	text := strings.Replace(statement("a", "opposes"), "Saw no need for a new binding framework.", string(quoted), 1)
	w := newWorld(t, map[string]string{"d/dataset.yaml": manifest, "d/a.statement.yaml": text})
	for _, format := range []string{"table", "markdown", "csv", "json"} {
		_, stdout, _ := w.run("query", "d", "--format", format)
		if strings.ContainsAny(stdout, "\x1b\u202e") || strings.Contains(stdout, "\n::error") {
			t.Errorf("%s lets through\n%q", format, stdout)
		}
		if format == "markdown" && (strings.Contains(stdout, "<script>") || strings.Contains(stdout, "[a](")) {
			t.Errorf("markup gets through\n%s", stdout)
		}
	}
}

// TestBriefAsOfAYear: as of a year is as of its end, also for the groups of the data set's own.
func TestBriefAsOfAYear(t *testing.T) {
	group := "id: x-friends\nname: {en: Friends of exercises}\nbasis: working-group\nmembers:\n  - actor: NOR\n    from: 2025-06-01\n  - actor: SWE\n" +
		"sources:\n  - url: https://example.org/\n    kind: own-text\n    retrieved: 2026-01-01\n"
	w := newWorld(t, map[string]string{"d/dataset.yaml": manifest, "d/a.statement.yaml": statement("a", "opposes"), "d/friends.group.yaml": group})
	for day, want := range map[string]bool{"2025": true, "2025-12-31": true, "2025-05": false, "2024": false} {
		if got := strings.Contains(w.want(ExitOK, "brief", "NOR", "d", "--as-of", day), "Friends of exercises"); got != want {
			t.Errorf("as of %s, belonging is %t", day, got)
		}
	}
}

// TestNothingIsNoWord: a flag or PATH with nothing in it, as a script leaves it whose variable is not set, is not taken for one
// that was not given.
func TestNothingIsNoWord(t *testing.T) {
	w := newWorld(t, clean())
	for args, want := range map[string]string{
		"query d --as-of": "names no date", "query d --from": "names no date", "query d --to": "names no date", "query d --text": "names no words",
		"query d -o": "names no file", "query d --now": "names no day", "brief NOR d --as-of": "names no date", "brief NOR d -o": "names no file",
		"query": "empty PATH", "brief NOR": "empty PATH",
	} {
		if code, stdout, stderr := w.run(append(strings.Fields(args), "")...); code != ExitUsage || stdout != "" || !strings.Contains(stderr, want) {
			t.Errorf("%s: %d %q", args, code, stderr)
		}
	}
	if code, _, stderr := w.run("query", "d", "-o", "-"); code != ExitUsage || !strings.Contains(stderr, "standard output") {
		t.Errorf("a file named -: %d %q", code, stderr)
	}
}

// TestAnswerWithoutWords holds that an alignment without words leaves its actor's name alone, and gives it none.
func TestAnswerWithoutWords(t *testing.T) {
	f := clean()
	f["d/b.statement.csv"] = "id,actor,process,sources.1.url,sources.1.kind,read,key,topic,alignsWith.statement\n" +
		"b,QXB,none,https://example.org/b,report,part,k,il-legally-binding-instrument,a\n"
	w := newWorld(t, f)
	if out := w.want(ExitOK, "query", "d", "--actor", "QXB"); !strings.Contains(out, "\n    Exercise State B\n") {
		t.Errorf("%s", out)
	}
}
