package schema

import (
	"context"
	"io/fs"
	"path"
	"slices"
	"strings"
	"testing"

	"github.com/cybernorms/cybernorms/diag"
)

// unsampled has the rules that no small file can show.
var unsampled = map[diag.RuleID]string{
	"internal/error":           "no file is known that brings it about",
	"file/layout":              "Read refuses a layout that the kind does not have before it opens the file",
	"limit/file":               "the file would be megabytes; TestLimits makes it",
	"limit/line":               "as above",
	"limit/depth":              "as above",
	"limit/members":            "as above",
	"limit/nodes":              "as above",
	"limit/string":             "as above",
	"limit/name":               "as above",
	"limit/number":             "as above",
	"limit/columns":            "as above",
	"limit/findings":           "as above",
	"positions/replaced-topic": "no topic of the built-in codebook has been replaced yet; package positions tests it with one of its own",
}

// parts tells kind and layout from a sample's name.
func parts(t testing.TB, name string) (Kind, Layout) {
	t.Helper()
	words := strings.Split(name, ".")
	if len(words) != 3 || words[0] != "fail" && words[0] != "pass" {
		t.Fatalf("a sample is named fail.KIND.EXT or pass.KIND.EXT, not %s", name)
	}
	k, err := ParseKind(words[1])
	if err != nil {
		t.Fatal(err)
	}
	l, err := ParseLayout(words[2])
	if err != nil || !k.comesAs(l) {
		t.Fatalf("%s: %v", name, err)
	}
	return k, l
}

// TestSamples reads every sample: one that fails breaks its own rule and no other, one that passes does not break it.
func TestSamples(t *testing.T) {
	for _, rule := range Rules() {
		t.Run(string(rule.ID), func(t *testing.T) {
			fail, pass := Samples(rule.ID)
			if why, except := unsampled[rule.ID]; except != (len(fail) == 0 || len(pass) == 0) {
				t.Fatalf("%d files fail, %d pass; excepted: %t %s", len(fail), len(pass), except, why)
			}
			for _, s := range fail {
				k, l := parts(t, s.Name)
				fs := findingsOf(readAll(t, k, l, s.Data))
				if len(fs) == 0 || slices.ContainsFunc(fs, func(f diag.Finding) bool { return f.Rule != rule.ID }) {
					t.Errorf("%s: found %v", s.Name, fs)
				}
				for _, f := range fs {
					if f.Severity != rule.Severity || f.Summary == "" {
						t.Errorf("%s: %v %q, the rule is %v", s.Name, f.Severity, f.Summary, rule.Severity)
					}
				}
			}
			for _, s := range pass {
				k, l := parts(t, s.Name)
				if fs := findingsOf(readAll(t, k, l, s.Data)); slices.ContainsFunc(fs, func(f diag.Finding) bool { return f.Rule == rule.ID || f.Severity == diag.Error }) {
					t.Errorf("%s: found %v", s.Name, fs)
				}
			}
		})
	}
}

// TestSamplesBelongToRules finds folders that no rule of their package has.
func TestSamplesBelongToRules(t *testing.T) {
	for _, o := range owners {
		folders, err := fs.Glob(o.samples(), "samples/*")
		if err != nil {
			t.Fatal(err)
		}
		for _, f := range folders {
			if !slices.ContainsFunc(o.rules(), func(r diag.Rule) bool { return strings.Replace(string(r.ID), "/", "-", 1) == path.Base(f) }) {
				t.Errorf("%s belongs to no rule of its package", f)
			}
		}
	}
}

// TestProfilesAskInTurn holds that a stricter profile finds what a looser one does, and that a rule is silent below its own.
func TestProfilesAskInTurn(t *testing.T) {
	for _, rule := range Rules() {
		fail, _ := Samples(rule.ID)
		for _, s := range fail {
			k, l := parts(t, s.Name)
			for p := diag.Draft; p <= diag.Strict; p++ {
				found := false
				for r, err := range Read(context.Background(), s.Name, k, l, strings.NewReader(string(s.Data)), Options{Profile: p}) {
					found = found || err == nil && len(r.Findings) > 0
				}
				if found != (p >= rule.Profile) {
					t.Errorf("%s at profile %s: found is %t", rule.ID, p, found)
				}
			}
		}
	}
}
