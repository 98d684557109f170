package cli

import (
	"context"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"syscall"
	"testing"
	"testing/fstest"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/cybernorms/cybernorms/cmd/cybernorms/internal/render"
	"github.com/cybernorms/cybernorms/dataset"
	"github.com/cybernorms/cybernorms/diag"
)

func TestFormats(t *testing.T) {
	w := newWorld(t, fourLayouts())
	for _, format := range []string{"text", "json", "jsonl"} {
		golden(t, "four-layouts."+format, w.want(ExitFindings, "check", "d", "--output", format))
	}
	code, stdout, stderr := w.run("check", "d", "-o", "github")
	if code != ExitFindings {
		t.Errorf("exit code %d", code)
	}
	golden(t, "four-layouts.github", stdout)
	golden(t, "four-layouts.github-stderr", stderr)
}

func TestNothingIsWrong(t *testing.T) {
	golden(t, "clean.text", newWorld(t, clean()).want(ExitOK, "check", "d"))
}

// TestEveryKind checks a data set of all kinds, with a mistake or two of its own in each that positions speak about.
func TestEveryKind(t *testing.T) {
	const sources = "sources: [{url: 'https://example.org/page', kind: own-text}]\n"
	w := newWorld(t, map[string]string{
		"d/dataset.yaml": manifest,
		"d/a.group.csv": "id,name.en,basis,sources.1.url,sources.1.kind,actor,from,to\n" +
			"x-friends,Group for which QXA spoke,joint-statement,https://example.org/page,report,QXA,,\n" +
			"x-friends,Group for which QXA spoke,joint-statement,https://example.org/page,report,QXB,2025-03,2024-03\n",
		"d/b.text.yaml": "id: zero-draft\ntitle: {en: Draft report}\ntype: report\nprocess: none\nrevisions:\n" +
			"  - {revision: zero draft, stage: zero-draft, date: 2025-05-12}\n  - {revision: Rev.1, stage: draft, date: 2024-06-01}\n" + sources,
		"d/c.proposal.json": `{"id":"fund","title":{"en":"A fund"},"process":"none","proposers":[{"actor":"x-frends","role":"sponsor"}],"outcome":{"fate":"merged"},` +
			`"sources":[{"url":"https://example.org/page","kind":"report"}]}`,
		"d/e.act.jsonl": `{"id":"paper","actor":"x-friends","deliveredBy":"QXC","deed":"submitted","onText":{"text":"zero-draft","revision":"Rev. 1"},"about":{"proposal":"fnd"},"process":"none",` +
			`"date":"2025-06-01","sources":[{"url":"https://example.org/page","kind":"report"}],"paraphrase":"Handed in a paper."}` + "\n",
	})
	golden(t, "kinds.text", w.want(ExitFindings, "check", "d"))
}

// TestSameWordsInEveryLayout takes from the text of each finding what may differ: the place and the source line.
func TestSameWordsInEveryLayout(t *testing.T) {
	stdout := newWorld(t, fourLayouts()).want(ExitFindings, "check", "d")
	words := map[string]int{}
	blocks := regexp.MustCompile(`(?m)^d/[abcd]\.statement\.\w+:\d+:\d+: `).Split(stdout, -1)[1:]
	for _, b := range blocks {
		b, _, _ = strings.Cut(b, "\n\n")
		b = regexp.MustCompile(`(?m)^ *\d* \|.*\n`).ReplaceAllString(b, "")
		words[strings.TrimSpace(b)]++
	}
	if len(blocks) != 4 || len(words) != 1 {
		t.Errorf("%d findings in %d wordings: %v", len(blocks), len(words), words)
	}
	for _, hold := range []string{`"oposes"`, "allowed: opposes, ", `did you mean "opposes"?`, "[positions/stance]"} {
		if !strings.Contains(blocks[0], hold) {
			t.Errorf("%q is not in\n%s", hold, blocks[0])
		}
	}
}

// TestPathsAsTyped checks that a finding's place can be typed where the command was started.
func TestPathsAsTyped(t *testing.T) {
	files := map[string]string{
		"e/dataset.yaml":         manifest,
		"e/x.statement.yaml":     statement("x", "oposes"),
		"e/sub/y.statement.yaml": statement("y", "oposes"),
		"loose/z.statement.yaml": statement("z", "oposes"),
		"deep/in/here/.keep":     "",
		"m/dataset.yaml/.keep":   "", // a folder of that name makes no data set
		"m/n/z.statement.yaml":   statement("z", "oposes"),
	}
	w := newWorld(t, files)
	abs := filepath.ToSlash(w.path("e/x.statement.yaml"))
	for _, test := range []struct {
		dir   string
		args  string
		want  []string
		parts []string
	}{
		{".", "e", []string{"e/sub/y.statement.yaml:11:13", "e/x.statement.yaml:11:13"}, nil},
		{".", "./e/../e/", []string{"e/sub/y.statement.yaml:11:13", "e/x.statement.yaml:11:13"}, nil},
		{"e", "", []string{"sub/y.statement.yaml:11:13", "x.statement.yaml:11:13"}, nil},
		{"e", ".", []string{"sub/y.statement.yaml:11:13", "x.statement.yaml:11:13"}, nil},
		{"e/sub", ".", []string{"y.statement.yaml:11:13"}, []string{"."}},
		{"e/sub", "..", []string{"../x.statement.yaml:11:13", "y.statement.yaml:11:13"}, nil},
		{"deep/in/here", "../../../e/sub", []string{"../../../e/sub/y.statement.yaml:11:13"}, []string{"../../../e/sub"}},
		{".", "e/x.statement.yaml", []string{"e/x.statement.yaml:11:13"}, []string{"e/x.statement.yaml"}},
		{".", "e/x.statement.yaml e/sub e/sub", []string{"e/sub/y.statement.yaml:11:13", "e/x.statement.yaml:11:13"}, []string{"e/sub", "e/x.statement.yaml"}},
		{".", "e e/sub", []string{"e/sub/y.statement.yaml:11:13", "e/x.statement.yaml:11:13"}, nil},
		{".", "e/sub e", []string{"e/sub/y.statement.yaml:11:13", "e/x.statement.yaml:11:13"}, nil},
		{".", abs, []string{abs + ":11:13"}, []string{abs}},
		{".", "loose/z.statement.yaml", []string{"loose/z.statement.yaml:11:13"}, []string{"loose/z.statement.yaml"}},
		{".", "m/n/z.statement.yaml", []string{"m/n/z.statement.yaml:11:13"}, []string{"m/n/z.statement.yaml"}},
		{".", "m/n", []string{"m/n/z.statement.yaml:11:13"}, nil},
		{".", "--root e e/sub", []string{"e/sub/y.statement.yaml:11:13"}, []string{"e/sub"}},
		{"deep", "--root ../e", []string{"../e/sub/y.statement.yaml:11:13", "../e/x.statement.yaml:11:13"}, nil},
	} {
		args := append([]string{"check"}, strings.Fields(test.args)...)
		stdout := w.in(test.dir).want(ExitFindings, args...)
		if diff := cmp.Diff(test.want, places(stdout)); diff != "" {
			t.Errorf("in %s, %q (-want +got):\n%s", test.dir, args, diff)
		}
		r := report(t, w.in(test.dir), args...)
		if diff := cmp.Diff(test.parts, r.Summary.Datasets[0].Parts); diff != "" || len(r.Summary.Datasets) != 1 {
			t.Errorf("in %s, %q: parts of %d data sets (-want +got):\n%s", test.dir, args, len(r.Summary.Datasets), diff)
		}
	}
}

// TestRelatedPlacesAsTyped checks the places besides the finding's own.
func TestRelatedPlacesAsTyped(t *testing.T) {
	w := newWorld(t, clean())
	w.write("d/b.statement.yaml", statement("a", "oposes"))
	if stdout := w.want(ExitFindings, "check", "d"); !strings.Contains(stdout, "= see d/a.statement.yaml:1:5: ") {
		t.Errorf("the first of two ids is not named:\n%s", stdout)
	}
	for _, f := range report(t, w, "check", "d").Findings {
		for _, e := range f.Edits {
			if e.Span.File != "d/b.statement.yaml" {
				t.Errorf("an edit of %s", e.Span.File)
			}
		}
	}
}

func TestSeveralDatasets(t *testing.T) {
	w := newWorld(t, map[string]string{
		"b/dataset.yaml": manifest, "b/x.statement.yaml": statement("x", "oposes"),
		"a/dataset.yaml": manifest, "a/x.statement.yaml": statement("x", "opposes"),
	})
	code, stdout, stderr := w.run("check", "b", "nowhere", "a")
	if code != ExitFailure || stderr != "" {
		t.Errorf("exit code %d; %s", code, stderr)
	}
	golden(t, "several.text", stdout)
	w.want(ExitFindings, "check", "b", "a")
	w.want(ExitOK, "check", "a")
}

func TestExitCodes(t *testing.T) {
	w := newWorld(t, map[string]string{"d/dataset.yaml": manifest})
	for id, stance := range map[string]string{"a": "opposes", "c": "supports"} { // contradict each other: a warning
		w.write("d/"+id+".statement.yaml", strings.Replace(statement(id, stance), "read:", "date: 2026-11-20\nread:", 1))
	}
	if stdout := w.want(ExitOK, "check", "d"); !strings.Contains(stdout, "No errors, 1 warning.") {
		t.Errorf("no warning:\n%s", stdout)
	}
	w.write("d/e.statement.yaml", statement("e", "oposes"))
	w.want(ExitFindings, "check", "d")
	// The one that is shown is the error, though a warning stands before it; the others are counted.
	r := report(t, w, "check", "d", "--max-findings", "1")
	if len(r.Findings) != 1 || r.Findings[0].Severity != diag.Error || r.Summary.LeftOut == 0 {
		t.Errorf("%+v, %d left out", r.Findings, r.Summary.LeftOut)
	}
	if got := r.Summary.Totals; got.Errors != 1 || got.Warnings == 0 || got.Errors+got.Warnings != 1+r.Summary.LeftOut {
		t.Errorf("%+v with %d left out", got, r.Summary.LeftOut)
	}
	for _, test := range []struct {
		name string
		r    render.Report
		want int
	}{
		{"nothing", render.Report{}, ExitOK},
		{"warnings", findings(diag.Finding{Severity: diag.Warning}, diag.Finding{Severity: diag.Information}), ExitOK},
		{"warnings left out", findings(diag.Finding{Severity: diag.Warning}, diag.Finding{Severity: diag.Warning, Summary: "b"}, diag.Finding{Severity: diag.Warning, Summary: "c"}), ExitFindings},
		{"an error", findings(diag.Finding{Severity: diag.Error}), ExitFindings},
		{"a fault of the program", findings(diag.Finding{Severity: diag.Error, Rule: ruleInternal}), ExitFailure},
		{"a fault of the program, left out", findings(diag.Finding{Severity: diag.Error, Rule: "a"}, diag.Finding{Severity: diag.Error, Rule: "b"}, diag.Finding{Severity: diag.Error, Rule: ruleInternal}), ExitFailure},
		{"unreadable", render.Report{Summary: render.Summary{Unreadable: 1}}, ExitFailure},
	} {
		finish(&test.r, 2)
		if test.r.ExitCode != test.want {
			t.Errorf("%s: exit code %d, not %d", test.name, test.r.ExitCode, test.want)
		}
	}
}

func findings(fs ...diag.Finding) render.Report { return render.Report{Findings: fs} }

// TestRulesThatDecideExitCodes holds the ids that this package knows to those that the library has.
func TestRulesThatDecideExitCodes(t *testing.T) {
	for _, id := range []diag.RuleID{ruleUnreadable, ruleInternal} {
		if !slices.ContainsFunc(dataset.AllRules(), func(r diag.Rule) bool { return r.ID == id }) {
			t.Errorf("the library has no rule %s", id)
		}
	}
}

func TestNotRegular(t *testing.T) {
	w := newWorld(t, clean())
	w.write("outside/secret.statement.yaml", "Confidential")
	w.link("../outside/secret.statement.yaml", "d/l.statement.yaml")
	w.link("../outside", "d/folder")
	w.link(".", "d/loop")
	if err := syscall.Mkfifo(w.path("d/p.statement.yaml"), 0o666); err != nil {
		t.Fatal(err)
	}
	stdout := w.want(ExitFindings, "check", "d")
	want := []string{"d/folder", "d/l.statement.yaml", "d/loop", "d/p.statement.yaml"}
	if diff := cmp.Diff(want, places(stdout)); diff != "" || strings.Contains(stdout, "Confidential") {
		t.Errorf("-want +got:\n%s\n%s", diff, stdout)
	}
	w.want(ExitFindings, "check", "d/p.statement.yaml")
}

// TestLinkedPaths checks that a link is followed where the user names it, and nowhere else.
func TestLinkedPaths(t *testing.T) {
	w := newWorld(t, clean())
	w.write("store/x.statement.yaml", statement("x", "oposes"))
	w.link("store/x.statement.yaml", "alone.statement.yaml")
	w.link("../store/x.statement.yaml", "d/x.statement.yaml")
	w.link("../store", "d/store")
	w.link("d", "link")
	w.link("nowhere", "dangling")
	if err := syscall.Mkfifo(w.path("pipe"), 0o666); err != nil {
		t.Fatal(err)
	}
	w.link("pipe", "p.statement.yaml")
	for _, test := range []struct {
		paths string
		code  int
		want  []string
	}{
		{"alone.statement.yaml", ExitFindings, []string{"alone.statement.yaml:11:13"}},
		{"d/x.statement.yaml", ExitFindings, []string{"d/x.statement.yaml:11:13"}},
		{"d/store", ExitFindings, []string{"d/store/x.statement.yaml:11:13"}},
		{"d/store/x.statement.yaml", ExitFindings, []string{"d/store/x.statement.yaml:11:13"}},
		{"d/x.statement.yaml d/a.statement.yaml", ExitFindings, []string{"d/x.statement.yaml:11:13"}},
		{"d/a.statement.yaml d/x.statement.yaml d/store/x.statement.yaml", ExitFindings, []string{"d/store/x.statement.yaml:11:13", "d/x.statement.yaml:11:13"}},
		{"d link", ExitFindings, []string{"d/store", "d/x.statement.yaml"}},
		{"link", ExitFindings, []string{"link/store", "link/x.statement.yaml"}},
		{"link/a.statement.yaml", ExitOK, nil},
		{"dangling", ExitFailure, []string{"dangling"}},
		{"p.statement.yaml", ExitFindings, []string{"p.statement.yaml"}},
	} {
		if diff := cmp.Diff(test.want, places(w.want(test.code, append([]string{"check"}, strings.Fields(test.paths)...)...))); diff != "" {
			t.Errorf("%s (-want +got):\n%s", test.paths, diff)
		}
	}
}

func TestStdin(t *testing.T) {
	codebook := "id: x-own\ntitle: {en: Own}\nedition: 2026-11\ntopics:\n  - id: x-mine\n    parent: x-heading\n    label: {en: Mine}\n    definition: {en: Mine.}\n    scale: support\n    question: {en: Is it mine?}\n"
	headings := "id: x-first\ntitle: {en: First}\nedition: 2026-11\ntopics:\n  - id: x-heading\n    label: {en: Heading}\n    definition: {en: A heading.}\n"
	w := newWorld(t, map[string]string{"d/dataset.yaml": manifest, "d/first.codebook.yaml": headings, "d/sub/own.codebook.yaml": codebook})
	own := strings.Replace(statement("a", "oposes"), "il-legally-binding-instrument", "x-mine", 1)
	check := func(dir, content string, code int, want []string, args ...string) {
		t.Helper()
		w := w.in(dir)
		w.Command.Stdin = strings.NewReader(content)
		stdout := w.want(code, append([]string{"check", "-", "--stdin-name"}, args...)...)
		if diff := cmp.Diff(want, places(stdout)); diff != "" {
			t.Errorf("in %s, %q (-want +got):\n%s\n%s", dir, args, diff, stdout)
		}
	}
	check("d", own, ExitFindings, []string{"new.statement.yaml:11:13"}, "new.statement.yaml")
	check("d/sub", own, ExitFindings, []string{"new.statement.yaml:11:13"}, "new.statement.yaml")
	check("d", own, ExitFindings, []string{"sub/new.statement.yaml:11:13"}, "sub/new.statement.yaml")
	check(".", own, ExitFindings, []string{"new.statement.yaml:11:13"}, "new.statement.yaml", "--root", "d")
	check(".", own, ExitOK, []string{"new.statement.yaml:10:12"}, "new.statement.yaml") // a warning: x-mine is not judged
	check("d", jsonStatement, ExitFindings, []string{"b.statement.json:1:204"}, "b.statement.json")
	check("d/sub", codebook, ExitOK, nil, "own.codebook.yaml") // in the place of the file, not beside it
	check("d", "", ExitFindings, []string{"b.statement.json:1:1"}, "b.statement.json")
	check("d", "title: {en: Other}", ExitFindings, slices.Repeat([]string{"dataset.yaml:1:1"}, 4), "dataset.yaml")

	w.Command.Stdin = failingReader{errors.New("the cable is out")}
	code, stdout, _ := w.run("check", "-", "--stdin-name", "a.statement.yaml", "d/sub/own.codebook.yaml")
	if code != ExitFailure || !strings.Contains(stdout, "a.statement.yaml: error: ") || !strings.Contains(stdout, "the cable is out") || !strings.Contains(stdout, "codebook   yaml") {
		t.Errorf("exit code %d\n%s", code, stdout)
	}
	if _, err := readAll(context.Background(), strings.NewReader("12345"), 4); !errors.Is(err, errTooLong) {
		t.Errorf("five bytes where four are taken: %v", err)
	}
	if data, err := readAll(context.Background(), strings.NewReader("1234"), 4); err != nil || string(data) != "1234" {
		t.Errorf("%q, %v", data, err)
	}
}

// TestUnreadable breaks a file in the middle. It cannot be done with real ones, which the superuser reads whatever their mode.
func TestUnreadable(t *testing.T) {
	fsys := faulty{fstest.MapFS{
		"dataset.yaml":     {Data: []byte(manifest)},
		"a.statement.yaml": {Data: []byte(statement("a", "opposes"))},
		"b.statement.yaml": {Data: []byte(statement("b", "oposes"))},
	}, "a.statement.yaml"}
	var r render.Report
	if err := checkFS(context.Background(), fsys, &target{label: labelling{root: "/w/d", dir: "/w"}}, dataset.Options{}, &r); err != nil {
		t.Fatal(err)
	}
	finish(&r, 10)
	if r.ExitCode != ExitFailure || r.Unreadable != 1 || len(r.Findings) != 2 || r.Findings[0].Span.File != "d/a.statement.yaml" {
		t.Errorf("%+v", r)
	}
}

// faulty is a file system in which one file breaks after some bytes.
type faulty struct {
	fs.FS
	name string
}

func (f faulty) Open(name string) (fs.File, error) {
	file, err := f.FS.Open(name)
	if name != f.name || err != nil {
		return file, err
	}
	return brokenFile{file, io.MultiReader(io.LimitReader(file, 20), failingReader{syscall.EIO})}, nil
}

type brokenFile struct {
	fs.File
	r io.Reader
}

func (b brokenFile) Read(p []byte) (int, error) { return b.r.Read(p) }

func TestCancelled(t *testing.T) {
	w := newWorld(t, clean())
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	r, pipe := io.Pipe() // nobody writes
	defer pipe.Close()
	w.Command.Stdin = r
	w.write("old.json", "old")
	for _, args := range [][]string{{"check", "d", "-o", "json=old.json"}, {"check", "-", "--stdin-name", "a.statement.yaml"}} {
		code, stdout, stderr := w.runContext(ctx, args...)
		if code != ExitFailure || stdout != "" || !strings.Contains(stderr, "cancelled") {
			t.Errorf("%q: exit code %d, %q, %q", args, code, stdout, stderr)
		}
	}
	if w.read("old.json") != "old" {
		t.Error("a cancelled check replaced a report")
	}
}

func TestNow(t *testing.T) {
	w := newWorld(t, clean())
	w.write("d/a.statement.yaml", strings.Replace(statement("a", "opposes"), "read:", "date: 2026-11-22\nread:", 1))
	w.Command.Now = func() time.Time { return time.Date(2026, 11, 21, 23, 59, 0, 0, time.FixedZone("west", -3600)) }
	if stdout := w.want(ExitOK, "check", "d"); !strings.Contains(stdout, "today is taken to be 2026-11-22") {
		t.Errorf("the day is not that of UTC:\n%s", stdout)
	}
	if stdout := w.want(ExitFindings, "check", "d", "--now", "2026-11-21"); !strings.Contains(stdout, "dataset/future-date") {
		t.Errorf("the day was not taken:\n%s", stdout)
	}
	w.Command.Now = func() time.Time { return time.Time{} }
	if code, _, stderr := w.run("check", "d"); code != ExitUsage || !strings.Contains(stderr, "--now") {
		t.Errorf("a clock out of order: exit code %d, %s", code, stderr)
	}
}

func TestProfile(t *testing.T) {
	w := newWorld(t, map[string]string{"d/a.statement.yaml": statement("a", "opposes")})
	if strings.Contains(w.want(ExitOK, "check", "d"), "dataset/manifest") {
		t.Error("a draft was asked for a manifest")
	}
	if !strings.Contains(w.want(ExitOK, "check", "d", "--profile", "publish"), "d: warning: there is no dataset.yaml [dataset/manifest]") {
		t.Error("what is published was not asked for a manifest")
	}
}

func TestUnopenable(t *testing.T) {
	w := newWorld(t, clean())
	w.link("loop", "loop")
	for _, path := range []string{"loop", "d/a.statement.yaml/x", "no\x1bwhere", strings.Repeat("n", 300)} {
		code, stdout, stderr := w.run("check", path, "d")
		if code != ExitFailure || stderr != "" || strings.Contains(stdout, "\x1b") || !strings.Contains(stdout, "1 statement") {
			t.Errorf("%q: exit code %d, %s\n%s", path, code, stderr, stdout)
		}
	}
	if os.Geteuid() != 0 {
		if err := os.Chmod(w.path("d/a.statement.yaml"), 0); err != nil {
			t.Fatal(err)
		}
		w.want(ExitFailure, "check", "d")
	}
}
