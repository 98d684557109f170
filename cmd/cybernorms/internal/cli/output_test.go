package cli

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/santhosh-tekuri/jsonschema/v5"

	"github.com/cybernorms/cybernorms/cmd/cybernorms/internal/render"
	"github.com/cybernorms/cybernorms/diag"
	"github.com/cybernorms/cybernorms/schema"
)

// reportSchemas compiles the report's schema and that of its lines, from the embedded files alone.
func reportSchemas(t *testing.T) (document, finding, last *jsonschema.Schema) {
	t.Helper()
	compiler := jsonschema.NewCompiler()
	compiler.LoadURL = func(string) (io.ReadCloser, error) { return nil, errors.New("refused") }
	base := strings.TrimSuffix(render.SchemaURL, "check-report.schema.json")
	names, err := fs.Glob(schema.Files(), "*.json")
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range names {
		data, err := fs.ReadFile(schema.Files(), name)
		if err != nil {
			t.Fatal(err)
		}
		if err := compiler.AddResource(base+name, bytes.NewReader(data)); err != nil {
			t.Fatal(err)
		}
	}
	compile := func(part string) *jsonschema.Schema {
		s, err := compiler.Compile(render.SchemaURL + part)
		if err != nil {
			t.Fatal(err)
		}
		return s
	}
	return compile(""), compile("#/$defs/finding"), compile("#/$defs/lastLine")
}

// fits reports how a JSON text breaks a schema.
func fits(s *jsonschema.Schema, text string) error {
	d := json.NewDecoder(strings.NewReader(text))
	d.UseNumber()
	var v any
	if err := d.Decode(&v); err != nil {
		return err
	}
	if _, err := d.Token(); err != io.EOF {
		return errors.New("more than one document")
	}
	return s.Validate(v)
}

type document struct {
	Summary  render.Summary
	Findings diag.Findings
}

// report runs the command with --output json and returns what it wrote, which must fit the report's schema.
func report(t *testing.T, w world, args ...string) (d document) {
	t.Helper()
	code, stdout, stderr := w.run(append(args, "--output", "json")...)
	whole, _, _ := reportSchemas(t)
	if err := fits(whole, stdout); err != nil {
		t.Fatalf("%q: %#v\n%s%s", args, err, stdout, stderr)
	}
	if err := json.Unmarshal([]byte(stdout), &d); err != nil {
		t.Fatal(err)
	}
	if d.Summary.ExitCode != code {
		t.Errorf("%q: exit code %d, and %d in the report", args, code, d.Summary.ExitCode)
	}
	return d
}

func TestReportsFitTheirSchema(t *testing.T) {
	files := fourLayouts()
	files["d/twice.statement.yaml"] = statement("a", "opposes") // a finding with a related place
	files["d/broken.statement.yaml"] = "id: [\x1b\u202E##[error]"
	files["d/odd\u202Ename.txt"] = "x"
	w := newWorld(t, files)
	w.write("empty/.keep", "")
	whole, finding, last := reportSchemas(t)
	for _, args := range [][]string{{"check", "d"}, {"check", "d", "gone"}, {"check", "empty"}, {"check", "gone"}, {"check", "d", "--max-findings", "1"}, {"check", "d/a.statement.yaml", "--profile", "strict"}} {
		report(t, w, args...)
		_, stdout, _ := w.run(append(args, "-o", "jsonl")...)
		lines := strings.Split(strings.TrimSuffix(stdout, "\n"), "\n")
		for i, line := range lines {
			s := finding
			if i == len(lines)-1 {
				s = last
			}
			if err := fits(s, line); err != nil {
				t.Errorf("%q, line %d: %#v\n%s", args, i+1, err, line)
			}
		}
	}
	for _, wrong := range []string{`{}`, `{"$schema":"` + render.SchemaURL + `","findings":[]}`} {
		if fits(whole, wrong) == nil || fits(finding, `{"rule":"a/b","severity":"error","summary":"s","more":1}`) == nil {
			t.Errorf("the schema takes %s, or an unknown member", wrong)
		}
	}
}

func TestOutputFiles(t *testing.T) {
	w := newWorld(t, fourLayouts())
	w.write("victim", "untouched")
	w.link("victim", "r.json")
	w.write("r.txt", "old")
	stdout := w.want(ExitFindings, "check", "d", "-o", "json=r.json", "-o", "text=r.txt", "-o", "jsonl="+w.path("r.jsonl"), "--color", "always")
	if strings.ReplaceAll(strings.ReplaceAll(stdout, "\x1b[0m", ""), "\x1b[", "") == stdout {
		t.Error("with files alone, standard output still has the text, in colour")
	}
	if got := w.want(ExitFindings, "check", "d"); got != w.read("r.txt") {
		t.Errorf("the file differs from standard output:\n%s", w.read("r.txt"))
	}
	if got := w.want(ExitFindings, "check", "d", "-o", "json"); got != w.read("r.json") {
		t.Errorf("the file differs from standard output:\n%s", w.read("r.json"))
	}
	if info, err := os.Lstat(w.path("r.json")); err != nil || !info.Mode().IsRegular() || w.read("victim") != "untouched" {
		t.Error("a link was followed")
	}
	w.read("r.jsonl")
	if err := syscall.Mkfifo(w.path("pipe"), 0o666); err != nil {
		t.Fatal(err)
	}
	// The pipe stands for every device: with a real one, a fault in what is tested would replace it on the machine at hand.
	for _, bad := range []string{"missing/r.json", "d", "pipe", "bad\x1bname/x"} {
		code, stdout, stderr := w.run("check", "d", "-o", "json="+bad, "-o", "text=late.txt")
		if code != ExitFailure || !strings.Contains(stderr, render.Harmless(bad)+" could not be written") || strings.Contains(stderr, "\x1b") || stdout == "" {
			t.Errorf("%s: exit code %d, %s", bad, code, stderr)
		}
		w.read("late.txt")
	}
	noneLeft(t, w)
}

func noneLeft(t *testing.T, w world) {
	t.Helper()
	if left, _ := filepath.Glob(w.path(".cybernorms-*")); len(left) > 0 {
		t.Errorf("left behind: %q", left)
	}
}

// faultyFiles fails at one step of replacing a file.
type faultyFiles struct {
	osFiles
	step string
}

type faultyFile struct {
	syncWriter
	step string
}

var errFault = errors.New("no space left")

func (f faultyFiles) create(name string) (syncWriter, error) {
	if f.step == "create" {
		return nil, errFault
	}
	w, err := f.osFiles.create(name)
	return faultyFile{w, f.step}, err
}

func (f faultyFiles) rename(from, to string) error {
	if f.step == "rename" {
		return errFault
	}
	return f.osFiles.rename(from, to)
}

func (f faultyFile) Write(p []byte) (int, error) {
	if f.step == "write" {
		n, _ := f.syncWriter.Write(p[:len(p)/2])
		return n, errFault
	}
	return f.syncWriter.Write(p)
}

func (f faultyFile) Sync() error {
	if f.step == "sync" {
		return errFault
	}
	return f.syncWriter.Sync()
}

func (f faultyFile) Close() error {
	if err := f.syncWriter.Close(); err != nil || f.step != "close" {
		return err
	}
	return errFault
}

func TestFaultsLeaveTheOldFile(t *testing.T) {
	for _, step := range []string{"create", "write", "sync", "close", "rename"} {
		w := newWorld(t, clean())
		w.write("r.json", "old")
		w.Command.files = faultyFiles{step: step}
		code, _, stderr := w.run("check", "d", "-o", "json=r.json")
		if code != ExitFailure || w.read("r.json") != "old" || !strings.Contains(stderr, "r.json could not be written: no space left") {
			t.Errorf("%s: exit code %d, %s, the file holds %q", step, code, stderr, w.read("r.json"))
		}
		noneLeft(t, w)
	}
}

func TestFailingStreams(t *testing.T) {
	outs := []io.Writer{failingWriter{syscall.EPIPE}}
	if full, err := os.OpenFile("/dev/full", os.O_WRONLY, 0); err == nil { // not every system has it
		defer full.Close()
		outs = append(outs, full)
	}
	for _, args := range [][]string{{"check", "d"}, {"check", "d", "-o", "json"}, {"check", "d", "-o", "jsonl"}, {"explain"}, {"schema"}, {"schema", "statement"}, {"version"}, {"--help"}, {"--version"}, {"check", "--help"}, {"completion", "bash"}} {
		for _, out := range outs {
			w := newWorld(t, clean())
			w.Command.Stdout = out
			if code, _, stderr := w.run(args...); code != ExitFailure || !strings.Contains(stderr, "standard output") {
				t.Errorf("%q: exit code %d, %q", args, code, stderr)
			}
		}
	}
	w := newWorld(t, clean())
	w.Command.Stderr = failingWriter{syscall.ENOSPC}
	if code, _, _ := w.run("check", "d", "-o", "github"); code != ExitFailure {
		t.Errorf("the summary went nowhere, and the exit code is %d", code)
	}
}

func TestColor(t *testing.T) {
	w := newWorld(t, fourLayouts())
	env := map[string]string{}
	tty := false
	w.Command.Env = func(key string) string { return env[key] }
	w.Command.terminal = func(io.Writer) bool { return tty }
	colored := func(args ...string) bool {
		return strings.Contains(w.want(ExitFindings, append([]string{"check", "d"}, args...)...), "\x1b")
	}
	for _, test := range []struct {
		name  string
		tty   bool
		env   map[string]string
		color string
		want  bool
	}{
		{"a pipe", false, nil, "auto", false},
		{"a terminal", true, nil, "auto", true},
		{"a terminal, NO_COLOR", true, map[string]string{"NO_COLOR": "1"}, "auto", false},
		{"a terminal, NO_COLOR empty", true, map[string]string{"NO_COLOR": ""}, "auto", true},
		{"a dumb terminal", true, map[string]string{"TERM": "dumb"}, "auto", false},
		{"a terminal, never", true, nil, "never", false},
		{"a pipe, always, NO_COLOR", false, map[string]string{"NO_COLOR": "1"}, "always", true},
	} {
		tty, env = test.tty, test.env
		if got := colored("--color", test.color); got != test.want {
			t.Errorf("%s: coloured is %v", test.name, got)
		}
		if colored("--color", test.color, "-o", "jsonl") {
			t.Errorf("%s: JSON in colour", test.name)
		}
	}
	golden(t, "color.text", strings.ReplaceAll(w.want(ExitFindings, "check", "d/a.statement.yaml", "--color", "always"), "\x1b", "ESC"))
}

func TestProgress(t *testing.T) {
	w := newWorld(t, fourLayouts())
	now := time.Date(2026, 11, 21, 0, 0, 0, 0, time.UTC)
	tick := time.Duration(0)
	w.Command.Now = func() time.Time { now = now.Add(tick); return now }
	w.Command.terminal = func(io.Writer) bool { return true }
	shown := func(args ...string) string {
		_, _, stderr := w.run(append([]string{"check", "d", "--color", "never"}, args...)...)
		return stderr
	}
	if got := shown(); got != "" {
		t.Errorf("quick work showed %q", got)
	}
	tick = 600 * time.Millisecond
	if got, want := shown(), "\r\x1b[Kchecked 2 of 4 files\r\x1b[Kchecked 3 of 4 files\r\x1b[Kchecked 4 of 4 files\r\x1b[K"; got != want {
		t.Errorf("long work showed %q, not %q", got, want)
	}
	w.Command.Env = func(key string) string { return map[string]string{"TERM": "dumb"}[key] }
	if got := shown(); got != "" {
		t.Errorf("a dumb terminal was shown %q", got)
	}
	w.Command.Env = nil
	w.Command.terminal = func(io.Writer) bool { return false }
	if got := shown(); got != "" {
		t.Errorf("a pipe was shown %q", got)
	}
}
