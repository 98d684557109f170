package main

import (
	"context"
	"flag"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/cybernorms/cybernorms/cmd/cybernorms/internal/cli"
)

var update = flag.Bool("update", false, "rewrite the README's outputs and other goldens")

// block is a fenced block of the README that a comment before it marks: "<!-- test:KIND ARGUMENT -->".
var block = regexp.MustCompile("<!-- test:(\\w+) ?(.*?) -->\n```\\w+\n((?s:.*?))```")

// TestReadme holds the README to the program: each file that it shows is written, each command run, and what it prints
// compared. With -update the outputs are rewritten. The Go block has to stand in the dataset package's example, which
// the compiler reads.
func TestReadme(t *testing.T) {
	const name = "../../README.md"
	data, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	readme, dir, seen := string(data), t.TempDir(), map[string]int{}
	if err := os.CopyFS(filepath.Join(dir, "examples", "dataset"), os.DirFS("../../examples/dataset")); err != nil {
		t.Fatal(err)
	}
	for _, m := range block.FindAllStringSubmatch(readme, -1) {
		kind, argument, body := m[1], m[2], m[3]
		seen[kind]++
		switch kind {
		case "file":
			name := filepath.Join(dir, filepath.FromSlash(argument))
			if err := os.MkdirAll(filepath.Dir(name), 0o700); err != nil {
				t.Fatal(err)
			}
			if err := os.WriteFile(name, []byte(body), 0o600); err != nil {
				t.Fatal(err)
			}
		case "run":
			got := run(t, dir, strings.Fields(argument))
			if got == body {
				continue
			}
			if !*update {
				t.Errorf("cybernorms %s prints\n%s\nand the README shows\n%s", argument, got, body)
				continue
			}
			readme = strings.Replace(readme, m[0], strings.Replace(m[0], "```text\n"+body+"```", "```text\n"+got+"```", 1), 1)
		case "go":
			example, err := os.ReadFile("../../dataset/example_readme_test.go")
			if err != nil {
				t.Fatal(err)
			}
			if !strings.Contains(dedent(string(example)), dedent(body)) {
				t.Errorf("the README's Go lines are not those of the example:\n%s", body)
			}
		default:
			t.Errorf("the README asks for an unknown test %q", kind)
		}
	}
	for _, kind := range []string{"file", "run", "go"} {
		if seen[kind] == 0 {
			t.Errorf("the README has no block marked test:%s", kind)
		}
	}
	if *update {
		if err := os.WriteFile(name, []byte(readme), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

func run(t *testing.T, dir string, args []string) string {
	t.Helper()
	var out, errs strings.Builder
	c := cli.Command{
		Stdin: strings.NewReader(""), Stdout: &out, Stderr: &errs, Dir: dir,
		Now: func() time.Time { return time.Date(2026, 11, 21, 12, 0, 0, 0, time.UTC) },
	}
	c.Main(context.Background(), args)
	if errs.Len() > 0 {
		t.Errorf("cybernorms %s: %s", strings.Join(args, " "), errs.String())
	}
	return out.String()
}

// dedent drops the indentation of every line.
func dedent(s string) string {
	lines := strings.Split(s, "\n")
	for i, l := range lines {
		lines[i] = strings.TrimSpace(l)
	}
	return strings.Join(lines, "\n")
}
