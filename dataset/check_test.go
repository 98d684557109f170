package dataset

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"reflect"
	"runtime"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	gocmp "github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/cybernorms/cybernorms/diag"
	"github.com/cybernorms/cybernorms/positions"
	"github.com/cybernorms/cybernorms/schema"
	"github.com/cybernorms/cybernorms/un"
)

// mistakes are changes to a data set's texts that each break something else.
var mistakes = []*strings.Replacer{
	strings.NewReplacer("supports", "suports"), strings.NewReplacer("id: ", "Id: "), strings.NewReplacer("QXA", "QXÅ"), strings.NewReplacer("2026-03-02", "2026-02-30"),
	strings.NewReplacer("\n", "\r"), strings.NewReplacer("https", "htps"), strings.NewReplacer("paraphrase", "quote"), strings.NewReplacer(`"`, ``),
	strings.NewReplacer("claims:", "\tclaims:"), strings.NewReplacer("Said so.", "\u202e\x1b[31m"), strings.NewReplacer("report", "unknown"), strings.NewReplacer("full", "~"),
}

// drawFiles draws a data set in which much may be wrong: ids taken twice, references to nothing and in circles, answers
// that contradict each other, and texts that were spoilt.
func drawFiles(t *rapid.T) files {
	f := files{}
	if rapid.Bool().Draw(t, "with manifest") {
		f["dataset.yaml"] = manifest
	}
	if rapid.Bool().Draw(t, "with codebook") {
		f["own.codebook.yaml"] = ownCodebook
	}
	pick := func(label string, words ...string) string { return rapid.SampledFrom(words).Draw(t, label) }
	for i := range rapid.IntRange(1, 6).Draw(t, "files") {
		l := schema.Layout(rapid.IntRange(1, 4).Draw(t, "layout"))
		list := make([]positions.Statement, 1)
		if l == schema.JSONL || l == schema.CSV {
			list = make([]positions.Statement, rapid.IntRange(1, 3).Draw(t, "statements"))
		}
		for j := range list {
			// In CSV, rows that follow each other with one id are one record.
			id := rapid.SampledFrom([]string{"a", "b", "c", "d", "e", "own"}).Filter(func(s string) bool {
				return l != schema.CSV || j == 0 || s != string(list[j-1].ID)
			}).Draw(t, "id")
			list[j] = statement(id, by(pick("actor", "QXA", "QXB", "nam", "x-friends")), on(pick("date", "2026-03-02", "2026-03", "2027-01-01", "")),
				from("https://example.org/"+pick("page", "a", "b")),
				saying(claim("a", pick("topic", topic, nominal, "x-quantum", "il"), pick("stance", "supports", "opposes", "gaps"))))
			if rapid.Bool().Draw(t, "replies") {
				list[j].RepliesTo = []un.ID{un.ID(pick("to", "a", "b", "c", "zz"))}
			}
		}
		s := text(quiet{}, l, list...)
		if rapid.IntRange(0, 2).Draw(t, "spoil") == 0 {
			s = rapid.SampledFrom(mistakes).Draw(t, "mistake").Replace(s)
		}
		f[fmt.Sprintf("f%d.statement.%s", i, l)] = s
	}
	return f
}

// quiet lets text be used where a property has its own T.
type quiet struct{ testing.TB }

func (quiet) Helper()           {}
func (quiet) Fatal(args ...any) { panic(fmt.Sprint(args...)) }

// TestSameReport checks one data set again and again, with its files in another order of the map and on other numbers of cores.
func TestSameReport(t *testing.T) {
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(0))
	rapid.Check(t, func(rt *rapid.T) {
		f := drawFiles(rt)
		o := Options{Profile: diag.Profile(rapid.IntRange(0, 3).Draw(rt, "profile")), Now: un.MustParseDate("2026-11-21"), MaxFindings: rapid.SampledFrom([]int{0, -1, 3}).Draw(rt, "cap")}
		first := checked(t, f.fs(), o)
		located(t, f.fs(), "", first)
		if t.Failed() {
			rt.FailNow()
		}
		names := slices.Collect(maps.Keys(f))
		for i := range 3 {
			runtime.GOMAXPROCS(1 + i%3)
			shuffled := fstest.MapFS{}
			for _, name := range rapid.Permutation(names).Draw(rt, "order") {
				shuffled[name] = &fstest.MapFile{Data: []byte(f[name])}
			}
			if diff := gocmp.Diff(first, checked(t, shuffled, o), equalCodes); diff != "" {
				rt.Fatal(diff)
			}
		}
		if !slices.IsSortedFunc(first.Findings, diag.Finding.Compare) {
			rt.Fatal("findings are out of their order")
		}
		// What is loaded is what has no error of its own, and the report is the same.
		d, loaded, err := Load(t.Context(), f.fs(), o)
		if err != nil {
			rt.Fatal(err)
		}
		if diff := gocmp.Diff(first, loaded, equalCodes); diff != "" {
			rt.Fatal(diff)
		}
		if diff := gocmp.Diff(sound(t, f, d), slices.Collect(d.Statements()), equalCodes); diff != "" {
			rt.Fatal(diff)
		}
	})
}

// equalCodes compares opaque codes by what they hold.
var equalCodes = gocmp.Exporter(func(reflect.Type) bool { return true })

// sound returns the statements without an error, the first of those with one id, by reading each file by itself.
func sound(t testing.TB, f files, d *Dataset) []positions.Statement {
	t.Helper()
	var list []positions.Statement
	seen := map[un.ID]bool{}
	for _, name := range slices.Sorted(maps.Keys(f)) {
		k, l, err := schema.ParseFileName(name)
		if err != nil || k != schema.Statement {
			continue
		}
		decoded, _ := schema.Decode[positions.Statement](l, []byte(f[name]), schema.Options{Codebook: d.Codebook()})
		for _, s := range decoded {
			if !seen[s.ID] {
				list = append(list, s)
			}
			seen[s.ID] = true
		}
	}
	return list
}

// TestProfilesInclude holds each profile to telling all that the one before it tells.
func TestProfilesInclude(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		f := drawFiles(rt)
		var before diag.Findings
		for p := diag.Draft; p <= diag.Strict; p++ {
			now := checked(t, f.fs(), Options{Profile: p}).Findings
			for _, b := range before {
				if !slices.ContainsFunc(now, func(n diag.Finding) bool { return n.Compare(b) == 0 }) {
					rt.Fatalf("%s does not tell: %+v", p, b)
				}
			}
			before = now
		}
	})
}

// TestCap keeps the first findings of the one order, and counts the others, also where a check finds far more than it keeps.
func TestCap(t *testing.T) {
	var lines strings.Builder
	for i := range 600 {
		fmt.Fprintf(&lines, "{\"id\":\"s%d\"}\n", i)
	}
	f := files{"z.statement.jsonl": lines.String(), "a.statement.jsonl": lines.String(), "notes.txt": ""}
	all := checked(t, f.fs(), Options{MaxFindings: -1})
	if len(all.Findings) < 6000 || all.LeftOut != 0 {
		t.Fatalf("only %d findings", len(all.Findings))
	}
	for _, limit := range []int{1, 7, 1999, 5000, len(all.Findings) - 1, len(all.Findings), len(all.Findings) + 1} {
		r := checked(t, f.fs(), Options{MaxFindings: limit})
		kept := min(limit, len(all.Findings))
		if len(r.Findings) != kept || r.LeftOut != len(all.Findings)-kept {
			t.Fatalf("of %d, %d are kept and %d counted with a cap of %d", len(all.Findings), len(r.Findings), r.LeftOut, limit)
		}
		if diff := gocmp.Diff(all.Findings[:kept], r.Findings); diff != "" {
			t.Fatalf("cap %d: %s", limit, diff)
		}
		if cap(r.Findings) > 2*kept+16 {
			t.Errorf("the findings that were cut off are kept in memory: %d of %d", kept, cap(r.Findings))
		}
	}
	if r := checked(t, f.fs(), Options{}); len(r.Findings) != DefaultMaxFindings {
		t.Errorf("the default keeps %d", len(r.Findings))
	}
}

// counting is a context that is cancelled after it was asked a number of times.
type counting struct {
	context.Context
	left int
}

func (c *counting) Err() error {
	if c.left--; c.left < 0 {
		return context.Canceled
	}
	return nil
}

// TestCancelled is cancelled at each of many points: there is no report then, and no other error.
func TestCancelled(t *testing.T) {
	f := yaml(t, statement("a"), statement("b", by("QXB"))).with(files{"own.codebook.yaml": ownCodebook,
		"c.statement.jsonl": text(t, schema.JSONL, statement("c", by("QXC")), statement("d", by("QXD")))})
	for _, o := range []Options{{}, {Only: []string{"s00.statement.yaml", "c.statement.jsonl"}}} {
		whole := &counting{t.Context(), 1 << 30}
		if _, err := Check(whole, f.fs(), o); err != nil {
			t.Fatal(err)
		}
		asked := 1<<30 - whole.left
		if asked < 20 {
			t.Fatalf("the context is asked %d times only", asked)
		}
		for n := range asked {
			r, err := Check(&counting{t.Context(), n}, f.fs(), o)
			if r != nil || !errors.Is(err, context.Canceled) {
				t.Fatalf("cancelled at %d of %d: %v, %v", n, asked, r, err)
			}
			d, r, err := Load(&counting{t.Context(), n}, f.fs(), o)
			if d != nil || r != nil || !errors.Is(err, context.Canceled) {
				t.Fatalf("loading, cancelled at %d of %d: %v", n, asked, err)
			}
		}
	}
	ctx, cancel := context.WithCancel(t.Context())
	done := 0
	_, err := Check(ctx, f.fs(), Options{Progress: func(n, all int) {
		if done++; done != n || all != 4 {
			t.Errorf("file %d of %d is told as the %dth", n, all, done)
		}
		cancel()
	}})
	if !errors.Is(err, context.Canceled) || done != 1 {
		t.Errorf("%v after %d files", err, done)
	}
}

// TestCancelledAtTheEnd: who cancels after the last file gets no report either.
func TestCancelledAtTheEnd(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	r, err := Check(ctx, yaml(t, statement("a")).fs(), Options{Progress: func(int, int) { cancel() }})
	if r != nil || !errors.Is(err, context.Canceled) {
		t.Errorf("%v, %v", r, err)
	}
}
