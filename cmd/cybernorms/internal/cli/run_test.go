package cli

import (
	"bytes"
	"context"
	"flag"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
)

var update = flag.Bool("update", false, "rewrite the golden files")

// world is a folder of its own and a command that runs in it.
type world struct {
	t       *testing.T
	Command Command
}

func newWorld(t *testing.T, files map[string]string) world {
	t.Helper()
	w := world{t, Command{Dir: t.TempDir(), Now: func() time.Time { return time.Date(2026, 11, 21, 23, 0, 0, 0, time.UTC) }}}
	for name, content := range files {
		w.write(name, content)
	}
	return w
}

func (w world) path(name string) string {
	return filepath.Join(w.Command.Dir, filepath.FromSlash(name))
}

func (w world) write(name, content string) {
	w.t.Helper()
	if err := os.MkdirAll(filepath.Dir(w.path(name)), 0o777); err != nil {
		w.t.Fatal(err)
	}
	if err := os.WriteFile(w.path(name), []byte(content), 0o666); err != nil {
		w.t.Fatal(err)
	}
}

func (w world) link(target, name string) {
	w.t.Helper()
	if err := os.Symlink(target, w.path(name)); err != nil {
		w.t.Fatal(err)
	}
}

func (w world) read(name string) string {
	w.t.Helper()
	data, err := os.ReadFile(w.path(name))
	if err != nil {
		w.t.Fatal(err)
	}
	return string(data)
}

// in is the same world with another working directory.
func (w world) in(dir string) world {
	w.Command.Dir = w.path(dir)
	return w
}

func (w world) run(args ...string) (code int, stdout, stderr string) {
	w.t.Helper()
	return w.runContext(context.Background(), args...)
}

func (w world) runContext(ctx context.Context, args ...string) (code int, stdout, stderr string) {
	w.t.Helper()
	var out, errs bytes.Buffer
	c := w.Command
	if c.Stdout == nil {
		c.Stdout = &out
	}
	if c.Stderr == nil {
		c.Stderr = &errs
	}
	code = c.Main(ctx, args)
	return code, out.String(), errs.String()
}

// want runs the command and checks the exit code, and that nothing else went wrong.
func (w world) want(code int, args ...string) (stdout string) {
	w.t.Helper()
	got, stdout, stderr := w.run(args...)
	if got != code || stderr != "" {
		w.t.Fatalf("%q: exit code %d, not %d; standard error %q; standard output\n%s", args, got, code, stderr, stdout)
	}
	return stdout
}

func golden(t *testing.T, name, got string) {
	t.Helper()
	got = strings.ReplaceAll(got, version(), "VERSION")
	file := filepath.Join("testdata", name)
	if *update {
		if err := os.WriteFile(file, []byte(got), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), got); diff != "" {
		t.Errorf("%s (-want +got; -update rewrites it):\n%s", file, diff)
	}
}

// places returns the file:line:column that each finding of a text begins with.
func places(stdout string) []string {
	var list []string
	for line := range strings.Lines(stdout) {
		for _, severity := range []string{": error: ", ": warning: ", ": information: "} {
			if at, _, ok := strings.Cut(line, severity); ok {
				list = append(list, at)
			}
		}
	}
	return list
}

const manifest = `title: {en: Positions}
edition: 2026-11
format: 1
licence: CC-BY-4.0
maintainers: [Example Observatory]
`

// statement is a right one in YAML; stance is where tests put a mistake, in line 11, column 13.
func statement(id, stance string) string {
	return "id: " + id + `
actor: NOR
process: oewg-2021-2025
sources:
  - url: https://example.org/report
    kind: unknown
read: part
claims:
  - key: lbi
    topic: il-legally-binding-instrument
    stance: ` + stance + `
    paraphrase: Saw no need for a new binding framework.
`
}

const (
	jsonStatement = `{"id":"b","actor":"NOR","process":"oewg-2021-2025","sources":[{"url":"https://example.org/report","kind":"unknown"}],` +
		`"read":"part","claims":[{"key":"lbi","topic":"il-legally-binding-instrument","stance":"oposes","paraphrase":"New."}]}` + "\n"
	csvStatement = "id,actor,process,sources.1.url,sources.1.kind,read,key,topic,stance,paraphrase\n" +
		"d,NOR,oewg-2021-2025,https://example.org/report,unknown,part,lbi,il-legally-binding-instrument,oposes,New.\n"
)

// fourLayouts is a data set with the same mistake in each layout.
func fourLayouts() map[string]string {
	return map[string]string{
		"d/dataset.yaml":      manifest,
		"d/README.md":         "About.",
		"d/a.statement.yaml":  statement("a", "oposes"),
		"d/b.statement.json":  jsonStatement,
		"d/c.statement.jsonl": strings.Replace(jsonStatement, `"b"`, `"c"`, 1),
		"d/d.statement.csv":   csvStatement,
	}
}

// clean is a data set in which nothing is wrong.
func clean() map[string]string {
	return map[string]string{"d/dataset.yaml": manifest, "d/a.statement.yaml": statement("a", "opposes")}
}

type failingWriter struct{ err error }

func (w failingWriter) Write([]byte) (int, error) { return 0, w.err }

type failingReader struct{ err error }

func (r failingReader) Read([]byte) (int, error) { return 0, r.err }

var _ io.Writer = failingWriter{}
