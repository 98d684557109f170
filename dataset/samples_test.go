package dataset

import (
	"context"
	"io/fs"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/cybernorms/cybernorms/diag"
	"github.com/cybernorms/cybernorms/schema"
	"github.com/cybernorms/cybernorms/un"
)

// unsampled has the rules that no folder can show that is part of a Go module.
var unsampled = map[diag.RuleID]string{
	"file/unreadable":    "TestFilesThatCannotBeSamples has it",
	"file/not-regular":   "as above",
	"file/portable-name": "as above",
	"limit/files":        "it takes twenty thousand files",
}

func ownRules() []diag.Rule {
	rules := slices.Clone(fileRules[:])
	for _, r := range builtIn {
		rules = append(rules, r.Rule)
	}
	return rules
}

func checkedFindings(t *testing.T, fsys fs.FS, o Options) diag.Findings {
	t.Helper()
	o.Profile, o.Now = diag.Strict, un.MustParseDate("2026-11-21")
	r, err := Check(context.Background(), fsys, o)
	if err != nil {
		t.Fatal(err)
	}
	return r.Findings
}

// TestSamples checks every sample: one that fails breaks its own rule and no other, one that passes breaks none.
func TestSamples(t *testing.T) {
	for _, rule := range ownRules() {
		t.Run(string(rule.ID), func(t *testing.T) {
			fail, pass := Samples(rule.ID)
			if why, except := unsampled[rule.ID]; except != (fail == nil) {
				t.Fatalf("there is a sample: %t; excepted: %t %s", fail != nil, except, why)
			}
			if fail == nil {
				return
			}
			var o Options
			if rule.ID == "dataset/own-codes" {
				o.Only = []string{"one.statement.yaml"} // a file checked alone
			}
			fs := checkedFindings(t, fail, o)
			if len(fs) == 0 || slices.ContainsFunc(fs, func(f diag.Finding) bool { return f.Rule != rule.ID || f.Severity != rule.Severity }) {
				t.Errorf("the one that fails: %v", fs)
			}
			if fs := checkedFindings(t, pass, o); len(fs) > 0 {
				t.Errorf("the one that passes: %v", fs)
			}
		})
	}
}

// TestSamplesBelongToRules finds folders that no rule has.
func TestSamplesBelongToRules(t *testing.T) {
	folders, err := samples.ReadDir("samples")
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range folders {
		if !slices.ContainsFunc(ownRules(), func(r diag.Rule) bool { return strings.Replace(string(r.ID), "/", "-", 1) == f.Name() }) {
			t.Errorf("%s belongs to no rule", f.Name())
		}
	}
}

// TestEveryRuleHasSamples holds that whatever rule Check can report can be shown, here or in package schema.
func TestEveryRuleHasSamples(t *testing.T) {
	ids := map[diag.RuleID]bool{}
	for _, r := range AllRules() {
		if ids[r.ID] {
			t.Errorf("two rules have the id %s", r.ID)
		}
		ids[r.ID] = true
		if !r.Severity.IsValid() || !r.Profile.IsValid() || r.Title == "" || r.Doc == "" {
			t.Errorf("%s is not complete", r.ID)
		}
		own, _ := Samples(r.ID)
		one, _ := schema.Samples(r.ID)
		if own != nil && len(one) > 0 {
			t.Errorf("%s has samples in two places", r.ID)
		}
	}
}

// TestFilesThatCannotBeSamples brings about the rules about files of which a module can hold no example.
func TestFilesThatCannotBeSamples(t *testing.T) {
	_, good := Samples("dataset/id-twice")
	manifest, err := fs.ReadFile(good, schema.ManifestName)
	if err != nil {
		t.Fatal(err)
	}
	record, err := fs.ReadFile(good, "one.statement.yaml")
	if err != nil {
		t.Fatal(err)
	}
	for _, tt := range []struct {
		name string
		file fstest.MapFile
		want diag.RuleID
	}{
		{"one.statement.yaml", fstest.MapFile{Data: record}, ""},
		{"link.statement.yaml", fstest.MapFile{Data: []byte("one.statement.yaml"), Mode: fs.ModeSymlink}, "file/not-regular"},
		{"pipe.statement.yaml", fstest.MapFile{Mode: fs.ModeNamedPipe}, "file/not-regular"},
		{"con.statement.yaml", fstest.MapFile{Data: record}, "file/portable-name"},
		{"a\nb.statement.yaml", fstest.MapFile{Data: record}, "file/portable-name"},
		{"a\u202eb.statement.yaml", fstest.MapFile{Data: record}, "file/portable-name"},
	} {
		found := checkedFindings(t, fstest.MapFS{schema.ManifestName: {Data: manifest}, tt.name: &tt.file}, Options{})
		if tt.want == "" && len(found) > 0 || tt.want != "" && (len(found) != 1 || found[0].Rule != tt.want) {
			t.Errorf("%q: want %s, got %v", tt.name, tt.want, found)
		}
	}
	found := checkedFindings(t, unreadableFS{fstest.MapFS{schema.ManifestName: {Data: manifest}, "one.statement.yaml": {Data: record}}}, Options{})
	if len(found) != 1 || found[0].Rule != "file/unreadable" || found[0].Span.File != "one.statement.yaml" {
		t.Errorf("unreadable: got %v", found)
	}
}

// unreadableFS is a file system that does not open statements.
type unreadableFS struct{ fstest.MapFS }

func (f unreadableFS) Open(name string) (fs.File, error) {
	if strings.Contains(name, ".statement.") {
		return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrPermission}
	}
	return f.MapFS.Open(name)
}
