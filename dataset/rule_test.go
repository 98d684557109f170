package dataset

import (
	"slices"
	"strings"
	"testing"

	"github.com/cybernorms/cybernorms/diag"
	"github.com/cybernorms/cybernorms/schema"
	"github.com/cybernorms/cybernorms/un"
)

// own is a rule of an importer: it wants a note in each statement, and two statements at least.
func own(change func(*Rule)) Rule {
	meta := diag.Rule{ID: "observatory/note", Severity: diag.Warning, Profile: diag.Draft, Title: "a statement has no note", Doc: "Write one."}
	r := Rule{Rule: meta, Start: func(Env) Pass {
		n := 0
		return Pass{
			Record: func(r *schema.Record, found func(diag.Finding)) {
				if r.Statement == nil {
					return
				}
				n++
				if r.Statement.Note == "" {
					f := meta.Found("/note", "there is no note")
					f.Related = []diag.Related{{Pointer: "/actor", Message: "who spoke"}}
					found(f)
				}
				found(meta.Found("/claims/0/stance", "this stance is told twice"))
				found(meta.Found("/claims/0/stance", "this stance is told twice"))
			},
			End: func(found func(diag.Finding)) {
				if n < 2 {
					found(meta.Found("", "there are fewer than two statements"))
				}
			},
		}
	}}
	if change != nil {
		change(&r)
	}
	return r
}

func TestOptionsRules(t *testing.T) {
	f := yaml(t, statement("a"))
	r := checked(t, f.fs(), Options{Rules: []Rule{own(nil)}, Prefix: "data"})
	expect(t, r,
		"data observatory/note -",
		"data/s00.statement.yaml observatory/note /note",
		"data/s00.statement.yaml observatory/note /claims/0/stance",
	)
	located(t, f.fs(), "data", r)
	note, stance := r.Findings[1], r.Findings[2]
	if note.Span.Line != 1 || note.Record != "a" || note.Related[0].Span.Line != 2 || stance.Excerpt.Marked != "supports" || stance.Span.Line == 0 {
		t.Errorf("%+v\n%+v", note, stance)
	}
	// A rule of a later profile, and one that needs the whole data set, are silent where they must be.
	expect(t, checked(t, f.fs(), Options{Rules: []Rule{own(func(r *Rule) { r.Profile = diag.Publish })}}))
	expect(t, checked(t, f.fs(), Options{Rules: []Rule{own(func(r *Rule) { r.Whole = true })}, Only: []string{"s00.statement.yaml"}}))
	if got := told(checked(t, f.fs(), Options{Rules: []Rule{own(func(r *Rule) { r.Profile = 0 })}, Only: []string{"s00.statement.yaml"}})); len(got) != 3 {
		t.Errorf("%q", got)
	}
	// Neither function is needed; Env says what the run knows.
	var env Env
	expect(t, checked(t, f.fs(), Options{Now: un.MustParseDate("2026-11-21"), Rules: []Rule{own(func(r *Rule) {
		r.Start = func(e Env) Pass { env = e; return Pass{} }
	})}}))
	if env.Now.String() != "2026-11-21" || len(env.Codebook.Editions()) != 1 {
		t.Errorf("%+v", env)
	}
}

// TestOptionsRulesSeeEveryRecord, those with errors included, in their order.
func TestOptionsRulesSeeEveryRecord(t *testing.T) {
	f := yaml(t, statement("b"), statement("a", by("QXB"))).with(files{"own.codebook.yaml": ownCodebook, "broken.statement.yaml": "\tx", "wrong.statement.yaml": "id: w\n"})
	var seen []string
	checked(t, f.fs(), Options{Rules: []Rule{own(func(r *Rule) {
		r.Start = func(Env) Pass {
			return Pass{Record: func(r *schema.Record, _ func(diag.Finding)) { seen = append(seen, r.Kind.String()+" "+string(r.ID)) }}
		}
	})}})
	if got := strings.Join(seen, ", "); got != "statement , codebook own, statement b, statement a, statement w" {
		t.Error(got)
	}
}

func TestOptionsRulesRefused(t *testing.T) {
	for name, list := range map[string][]Rule{
		"no family":      {own(func(r *Rule) { r.ID = "note" })},
		"empty":          {own(func(r *Rule) { r.ID = "" })},
		"empty name":     {own(func(r *Rule) { r.ID = "observatory/" })},
		"three parts":    {own(func(r *Rule) { r.ID = "observatory/note/more" })},
		"upper case":     {own(func(r *Rule) { r.ID = "Observatory/note" })},
		"control":        {own(func(r *Rule) { r.ID = "observatory/\x1b[31m" })},
		"twice":          {own(nil), own(nil)},
		"built in":       {own(func(r *Rule) { r.ID = ruleDouble.ID })},
		"of the files":   {own(func(r *Rule) { r.ID = ruleUnreadable.ID })},
		"of a statement": {own(func(r *Rule) { r.ID = "positions/stance" })},
		"no severity":    {own(func(r *Rule) { r.Severity = 0 })},
		"no start":       {own(func(r *Rule) { r.Start = nil })},
	} {
		r, err := Check(t.Context(), files{}.fs(), Options{Rules: list})
		if err == nil || r != nil || !harmless(err.Error()) {
			t.Errorf("%s: %v, %v", name, r, err)
		}
	}
}

// TestRules holds the list of rules to what every rule has, and to one order.
func TestRules(t *testing.T) {
	all := AllRules()
	for i, r := range all {
		family, name, ok := strings.Cut(string(r.ID), "/")
		if !ok || family == "" || name == "" || r.Title == "" || !strings.HasSuffix(r.Doc, ".") || !r.Severity.IsValid() || !r.Profile.IsValid() {
			t.Errorf("%+v", r)
		}
		if i > 0 && all[i-1].ID >= r.ID {
			t.Errorf("%s stands after %s", r.ID, all[i-1].ID)
		}
	}
	list := Rules()
	if len(list) != len(builtIn) || !slices.IsSortedFunc(list, func(a, b Rule) int { return strings.Compare(string(a.ID), string(b.ID)) }) {
		t.Error("the rules across files are not those built in, in order")
	}
	list[0].ID = "changed"
	if Rules()[0].ID == "changed" || builtIn[0].ID == "changed" {
		t.Error("the list is not the caller's")
	}
}
