package layout

import (
	"fmt"
	"math"
	"runtime"
	"strings"
	"testing"

	"github.com/cybernorms/cybernorms/diag"
)

// TestLimits passes each limit by one, and then keeps it.
func TestLimits(t *testing.T) {
	small := Limits{File: 400, Stream: 300, Line: 100, Depth: 3, Members: 4, Nodes: 40, String: 20, Name: 12, Number: 8, Exponent: 10, Columns: 4, Findings: 3}
	for _, c := range []struct {
		layout Layout
		over   string
		within string
		rule   diag.RuleID
	}{
		{JSON, strings.Repeat(" ", 399) + "{}", strings.Repeat(" ", 398) + "{}", "limit/file"},
		{YAML, "# " + strings.Repeat("x", 400) + "\nid: a", "# " + strings.Repeat("x", 300) + "\nid: a", "limit/file"},
		{JSONL, strings.Repeat(" ", 99) + "{}\n", strings.Repeat(" ", 98) + "{}\n", "limit/line"},
		{JSONL, strings.Repeat("{}          \n", 30), strings.Repeat("{}\n", 30), "limit/file"},
		{CSV, "id,key\na," + strings.Repeat("x", 99) + "\n", "id,key\na," + strings.Repeat("x", 19) + "\n", "limit/line"},
		{CSV, "id,key\n" + strings.Repeat("a,x\nb,x\n", 40), "id,key\n" + strings.Repeat("a,b\n", 9), "limit/file"},
		{JSON, "[[[[]]]]", "[[[]]]", "limit/depth"},
		{YAML, "[[[[]]]]", "[[[]]]", "limit/depth"},
		{YAML, "- - - - a", "- - - a", "limit/depth"},
		{JSON, `{"a":1,"b":1,"c":1,"d":1,"e":1}`, `{"a":1,"b":1,"c":1,"d":1}`, "limit/members"},
		{YAML, "{a: 1, b: 1, c: 1, d: 1, e: 1}", "{a: 1, b: 1, c: 1, d: 1}", "limit/members"},
		{JSON, "[" + strings.Repeat("1,", 39) + "1]", "[" + strings.Repeat("1,", 38) + "1]", "limit/nodes"},
		{YAML, "[" + strings.Repeat("1,", 10) + "1]", "[" + strings.Repeat("1,", 8) + "1]", "limit/nodes"},
		{JSON, `"` + strings.Repeat("x", 21) + `"`, `"` + strings.Repeat("x", 20) + `"`, "limit/string"},
		{YAML, strings.Repeat("x", 21), strings.Repeat("x", 20), "limit/string"},
		{CSV, "id,key\na," + strings.Repeat("x", 21), "id,key\na," + strings.Repeat("x", 20), "limit/string"},
		{JSON, `{"` + strings.Repeat("x", 13) + `":1}`, `{"` + strings.Repeat("x", 12) + `":1}`, "limit/name"},
		{YAML, strings.Repeat("x", 13) + ": 1", strings.Repeat("x", 12) + ": 1", "limit/name"},
		{CSV, "id," + strings.Repeat("x", 13) + "\na,b", "id," + strings.Repeat("x", 12) + "\na,b", "limit/name"},
		{JSON, "123456789", "12345678", "limit/number"},
		{JSON, "1e-11", "1e-10", "limit/number"},
		{YAML, "year: 123456789", "year: 12345678", "limit/number"},
		{CSV, "id,year\na,123456789", "id,year\na,12345678", "limit/number"},
		{CSV, "id,b,c,d,e\na,b,c,d,e", "id,b,c,d\na,b,c,d", "limit/columns"},
	} {
		if fs := findings(readLimited(t, c.layout, c.within, small)); len(fs) > 0 {
			t.Errorf("%s %.60q is within the limits: %+v", c.layout, c.within, fs)
		}
		records := readLimited(t, c.layout, c.over, small)
		fs := findings(records)
		checkFindings(t, fs, c.over)
		if len(fs) != 1 || fs[0].Rule != c.rule || records[len(records)-1].Tree != nil {
			t.Errorf("%s %.60q: want %s and no tree: %+v", c.layout, c.over, c.rule, fs)
		}
	}
	fs := findings(readLimited(t, JSON, `{"a":"\u202e\u202e\u202e\u202e\u202e"}`, small))
	if len(fs) != 4 || fs[3].Rule != "limit/findings" || !strings.HasPrefix(fs[3].Summary, "2 more") {
		t.Errorf("five findings, of which three are listed: %+v", fs)
	}
}

// TestZeroLimits says that a limit that was not set is the default, never none.
func TestZeroLimits(t *testing.T) {
	if got := (Limits{Line: -1}).withDefaults(); got != DefaultLimits() {
		t.Errorf("%+v", got)
	}
	got := Limits{File: math.MaxInt, Depth: math.MaxInt}.withDefaults()
	if got.File > maxRecord || got.Depth > 1000 {
		t.Errorf("%+v", got)
	}
}

// TestLines reads a file of lines as people produce them: long ones, broken ones, one that is too long.
func TestLines(t *testing.T) {
	var b strings.Builder
	for i := range 1000 {
		switch i {
		case 100:
			b.WriteString(`{"id":"long","note":"` + strings.Repeat("x", 70_000) + "\"}\n")
		case 200:
			b.WriteString(`{"id":"huge","note":"` + strings.Repeat("x", 2<<20) + "\"}\n")
		case 500:
			b.WriteString(`{"id":"broken",` + "\n")
		default:
			fmt.Fprintf(&b, "{\"id\":\"r%d\"}\n", i)
		}
	}
	text := strings.TrimSuffix(b.String(), "\n")
	records := readAll(t, JSONL, text)
	if len(records) != 1000 {
		t.Fatalf("%d records", len(records))
	}
	for i, r := range records {
		checkFindings(t, r.Findings, text)
		want := map[int]string{200: "limit/line 201:1", 500: "json/syntax 501:1"}[i]
		got := ""
		for _, f := range r.Findings {
			got += fmt.Sprintf("%s %d:%d", f.Rule, f.Span.Line, f.Span.Column)
		}
		if got != want || (r.Tree == nil) != (want != "") {
			t.Errorf("record %d: found %q, want %q", i, got, want)
		}
	}
	if p := records[999].Tree.Place("/id"); p.Line != 1000 || p.Column != 7 {
		t.Errorf("the last id stands at %+v", p)
	}
}

// hostile are texts of a mebibyte that are known to cost some library much.
var hostile = map[string]struct {
	layout Layout
	text   string
}{
	"brackets":       {YAML, strings.Repeat("[", 1<<20)},
	"dashes":         {YAML, strings.Repeat("- ", 1<<19)},
	"lines":          {YAML, strings.Repeat("-\n", 1<<19)},
	"names":          {YAML, manyNames("k%d: v\n")},
	"flow":           {YAML, "[" + strings.Repeat("a,", 1<<19) + "]"},
	"questions":      {YAML, "[" + strings.Repeat("? ", 1<<19)},
	"colons":         {YAML, "[" + strings.Repeat("a: ", 1<<18)},
	"tags":           {YAML, strings.Repeat("! ", 1<<18)},
	"text":           {YAML, "a: |\n" + strings.Repeat("  xxxxxxxxxxxxx\n", 1<<16)},
	"one line":       {YAML, "[" + strings.Repeat("é, ", 60_000) + "]"},
	"levels":         {JSON, strings.Repeat(`{"a":`, 200_000)},
	"digits":         {JSON, `{"year":0.` + strings.Repeat("1", 1<<20) + "}"},
	"duplicates":     {JSON, `{"a":1` + strings.Repeat(`,"a":1`, 170_000) + "}"},
	"bidi":           {JSON, `{"a":"` + strings.Repeat("\u202e", 340_000) + `"}`},
	"escapes":        {JSON, `{"a":"` + strings.Repeat(`\u0301`, 170_000) + `"}`},
	"whole numbers":  {JSON, `{"years":[1.0` + strings.Repeat(",1.0", 250_000) + "]}"},
	"empty":          {JSON, "[" + strings.Repeat("[],", 340_000) + "[]]"},
	"blank lines":    {JSONL, strings.Repeat("\n", 1<<20) + "{}"},
	"quote":          {CSV, "id,key\na,\"" + strings.Repeat("x\n", 1<<19)},
	"many quotes":    {CSV, "id,key\na," + strings.Repeat("\"", 1<<20)},
	"rows":           {CSV, "id,key,note\n" + manyNames("a,b,%d\n")},
	"commas":         {CSV, "id,key\n" + strings.Repeat(",", 1<<19) + "\n"},
	"header":         {CSV, "id" + strings.Repeat(",a.b", 200_000) + "\na"},
	"carriage":       {CSV, strings.Repeat("a\r", 1<<19)},
	"no line end":    {JSONL, strings.Repeat(" ", 1<<20)},
	"empty brackets": {JSONL, strings.Repeat("{}\n", 1<<18)},
}

func manyNames(format string) string {
	var b strings.Builder
	for i := 0; b.Len() < 1<<20; i++ {
		fmt.Fprintf(&b, format, i)
	}
	return b.String()
}

// TestHostile reads all of them: findings, no panic, no end of memory.
func TestHostile(t *testing.T) {
	for name, h := range hostile {
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		records := readAll(t, h.layout, h.text)
		runtime.ReadMemStats(&after)
		for _, r := range records[:min(len(records), 10)] {
			checkFindings(t, r.Findings[:min(len(r.Findings), 10)], h.text)
		}
		if mib := (after.TotalAlloc - before.TotalAlloc) >> 20; mib > 256 {
			t.Errorf("%s: %d MiB were allocated", name, mib)
		}
	}
}

// BenchmarkHostile shows what each of them costs.
func BenchmarkHostile(b *testing.B) {
	for name, h := range hostile {
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				readAll(b, h.layout, h.text)
			}
		})
	}
}
