package cli

import (
	"encoding/json"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/cybernorms/cybernorms/dataset"
	"github.com/cybernorms/cybernorms/schema"
)

func TestUsageErrors(t *testing.T) {
	w := newWorld(t, clean())
	for _, test := range []struct {
		args []string
		want string // in the first of two lines
	}{
		{[]string{"chek"}, `did you mean "check"?`},
		{[]string{"\x1b[31m"}, `unknown command`},
		{[]string{"--colour"}, "unknown flag: --colour"},
		{[]string{"check", "--colour"}, "unknown flag: --colour"},
		{[]string{"check", "--\x1b[31m\n::error::"}, "unknown flag"},
		{[]string{"check", "--color", "sometimes"}, "auto, always or never"},
		{[]string{"check", "--profile", "publsh"}, `did you mean "publish"?`},
		{[]string{"check", "--profile", ""}, "draft, publish or strict"},
		{[]string{"check", "--max-findings", "0"}, "1 or more"},
		{[]string{"check", "--max-findings", "-1"}, "1 or more"},
		{[]string{"check", "--max-findings", "many"}, "max-findings"},
		{[]string{"check", "--now", "yesterday"}, "--now"},
		{[]string{"check", "--now", "2026-11"}, "must be a day"},
		{[]string{"check", "--output", "jsn"}, `did you mean "json"?`},
		{[]string{"check", "--output", "sarif=x"}, "text, json, jsonl, github"},
		{[]string{"check", "--output", "json="}, "names no file"},
		{[]string{"check", "--output", "json", "--output", "text"}, "one format"},
		{[]string{"check", "--output", "json", "--output", "json"}, "one format"},
		{[]string{"check", "--output", "json=x", "--output", "text=x"}, "two formats"},
		{[]string{"check", "--output", "json=x", "--output", "text=./x"}, "two formats"},
		{[]string{"check", "--root", "nowhere"}, "not a folder"},
		{[]string{"check", "--root", "d/a.statement.yaml"}, "not a folder"},
		{[]string{"check", "--root", "d", "."}, "not below"},
		{[]string{"check", "-"}, "--stdin-name"},
		{[]string{"check", "-", "-", "--stdin-name", "a.statement.yaml"}, "twice"},
		{[]string{"check", "--stdin-name", "a.statement.yaml"}, `"-"`},
		{[]string{"check", "-", "--stdin-name", "a.statment.yaml"}, `did you mean "statement"?`},
		{[]string{"check", "-", "--stdin-name", "../a.statement.yaml"}, "below the folder"},
		{[]string{"check", "-", "--stdin-name", "/a.statement.yaml"}, "below the folder"},
		{[]string{"check", ""}, "empty PATH"},
		{[]string{"explain", "positions/stanse"}, `did you mean "positions/stance"?`},
		{[]string{"explain", "a", "b"}, "too many"},
		{[]string{"schema", "statment"}, `did you mean "statement"?`},
		{[]string{"version", "x"}, "too many"},
	} {
		code, stdout, stderr := w.run(test.args...)
		first, rest, _ := strings.Cut(stderr, "\n")
		if code != ExitUsage || stdout != "" || !strings.Contains(first, test.want) || !strings.HasPrefix(first, "cybernorms: ") {
			t.Errorf("%q: exit code %d, standard output %q, standard error\n%s", test.args, code, stdout, stderr)
		}
		if !strings.HasPrefix(rest, "Run 'cybernorms ") || strings.Count(rest, "\n") != 1 || strings.ContainsRune(stderr, '\x1b') {
			t.Errorf("%q: standard error\n%s", test.args, stderr)
		}
	}
}

func TestHelp(t *testing.T) {
	w := newWorld(t, nil)
	for _, args := range [][]string{{}, {"--help"}, {"help"}} {
		stdout := w.want(ExitOK, args...)
		for _, name := range []string{"check", "query", "brief", "explain", "schema", "version", "Exit codes"} {
			if !strings.Contains(stdout, name) {
				t.Errorf("%q says nothing of %s:\n%s", args, name, stdout)
			}
		}
	}
	for _, name := range []string{"check", "query", "brief", "explain", "schema", "version"} {
		if !strings.Contains(w.want(ExitOK, name, "--help"), "Usage:\n  cybernorms "+name) {
			t.Errorf("%s has no help", name)
		}
	}
	if got, want := w.want(ExitOK, "--version"), "cybernorms "+version()+"\n"; got != want {
		t.Errorf("--version: %q, not %q", got, want)
	}
	if got := w.want(ExitOK, "version"); !strings.Contains(got, "standard 20") || !strings.Contains(got, version()) {
		t.Errorf("version: %s", got)
	}
	if !strings.Contains(w.want(ExitOK, "completion", "bash"), "cybernorms") {
		t.Error("there is no completion")
	}
}

func TestExplain(t *testing.T) {
	w := newWorld(t, nil)
	list := w.want(ExitOK, "explain")
	examples := 0
	for _, r := range dataset.AllRules() {
		if !strings.Contains(list, string(r.ID)+" ") || !strings.Contains(list, r.Title) {
			t.Errorf("%s is not in the list", r.ID)
		}
		one := w.want(ExitOK, "explain", string(r.ID))
		for _, hold := range []string{string(r.ID), r.Title, r.Severity.String(), r.Profile.String()} {
			if !strings.Contains(one, hold) {
				t.Errorf("%s: %q is not in\n%s", r.ID, hold, one)
			}
		}
		prose, shown, hasExample := strings.Cut(one, "\nFor example:")
		if hasExample && !strings.Contains(shown, "["+string(r.ID)+"]") {
			t.Errorf("%s: the example does not show the rule:\n%s", r.ID, shown)
		}
		if hasExample {
			examples++
		}
		for line := range strings.Lines(prose) {
			if !strings.Contains(line, r.Title) && len([]rune(line)) > 81 {
				t.Errorf("%s: a line of more than 80 columns: %s", r.ID, line)
			}
		}
	}
	if least := len(dataset.AllRules()) * 3 / 4; examples < least {
		t.Errorf("%d rules have an example, want %d or more", examples, least)
	}
	golden(t, "explain.text", w.want(ExitOK, "explain", "positions/stance"))
}

func TestSchema(t *testing.T) {
	w := newWorld(t, nil)
	list := w.want(ExitOK, "schema")
	files, err := fs.Glob(schema.Files(), "*")
	if err != nil {
		t.Fatal(err)
	}
	for _, file := range files {
		name := strings.TrimSuffix(file, schemaSuffix)
		got := w.want(ExitOK, "schema", name)
		var doc struct {
			ID string `json:"$id"`
		}
		if err := json.Unmarshal([]byte(got), &doc); err != nil || !strings.HasSuffix(doc.ID, "/"+file) || strings.Contains(got, schemaSuffix+"#") {
			t.Errorf("schema %s is %q, %v, or refers to another file", name, doc.ID, err)
		}
		if !strings.Contains(list, "\n  "+name+" ") {
			t.Errorf("%s is not in the list:\n%s", name, list)
		}
	}
	if !slices.Contains(files, "check-report"+schemaSuffix) {
		t.Errorf("no schema of reports: %q", files)
	}
}

// TestOneFunnel refuses code of the command that writes to a stream past render.Sink.
func TestOneFunnel(t *testing.T) {
	seen := 0
	err := filepath.WalkDir(filepath.Join("..", ".."), func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || !strings.HasSuffix(name, ".go") || strings.HasSuffix(name, "_test.go") {
			return err
		}
		data, err := os.ReadFile(name)
		if err != nil {
			return err
		}
		seen++
		for _, what := range pastTheFunnel(t, name, string(data)) {
			t.Errorf("%s: %s", name, what)
		}
		return nil
	})
	if err != nil || seen < 15 {
		t.Fatalf("%d files read, %v", seen, err)
	}
	for _, planted := range []string{"fmt.Println(1)", "fmt.Fprintf(w, x)", "io.WriteString(w, x)", "println(1)", "os.Stdout.Write(x)", "io.Copy(w, r)", "log.Print(1)"} {
		if len(pastTheFunnel(t, "planted.go", "package p\nfunc f() { "+planted+" }")) != 1 {
			t.Errorf("%s was not noticed", planted)
		}
	}
}

func pastTheFunnel(t *testing.T, name, source string) (found []string) {
	t.Helper()
	file, err := parser.ParseFile(token.NewFileSet(), name, source, 0)
	if err != nil {
		t.Fatal(err)
	}
	ast.Inspect(file, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.CallExpr:
			if id, ok := n.Fun.(*ast.Ident); ok && (id.Name == "print" || id.Name == "println") {
				found = append(found, id.Name)
			}
		case *ast.SelectorExpr:
			pkg, ok := n.X.(*ast.Ident)
			if !ok {
				return true
			}
			full := pkg.Name + "." + n.Sel.Name
			stream := full == "os.Stdout" || full == "os.Stderr"
			if strings.HasPrefix(full, "fmt.Print") || strings.HasPrefix(full, "fmt.Fprint") || strings.HasPrefix(full, "log.") ||
				full == "io.WriteString" || strings.HasPrefix(full, "io.Copy") || stream && filepath.Base(name) != "main.go" {
				found = append(found, full)
			}
		}
		return true
	})
	return found
}
