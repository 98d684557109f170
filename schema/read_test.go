package schema

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/google/go-cmp/cmp"

	"github.com/cybernorms/cybernorms/diag"
	"github.com/cybernorms/cybernorms/positions"
	"github.com/cybernorms/cybernorms/positions/codebook"
	"github.com/cybernorms/cybernorms/positions/negotiation"
)

// TestStandardCodebookIsAFile reads the built-in codebook as the file that it is.
func TestStandardCodebookIsAFile(t *testing.T) {
	for r, err := range Read(context.Background(), "standard.codebook.json", Codebook, JSON, bytes.NewReader(codebook.StandardJSON()),
		Options{Profile: diag.Strict, Base: &codebook.Codebook{}}) {
		if err != nil || len(r.Findings) > 0 {
			t.Fatalf("%v, %v", r.Findings, err)
		}
		var b bytes.Buffer
		if err := Encode(&b, JSON, *r.Codebook); err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(string(codebook.StandardJSON()), b.String()); diff != "" {
			t.Errorf("it is not written as it is read (-file +written):\n%s", diff)
		}
	}
}

// TestLimits breaks each limit with a file that no sample could be.
func TestLimits(t *testing.T) {
	many := func(n int, f func(i int) string) string {
		var b strings.Builder
		for i := range n {
			if i > 0 {
				b.WriteByte(',')
			}
			b.WriteString(f(i))
		}
		return b.String()
	}
	for _, tt := range []struct {
		rule   diag.RuleID
		layout Layout
		text   string
	}{
		{"limit/file", JSON, `{"note":"` + strings.Repeat("a", 9<<20) + `"}`},
		{"limit/line", JSONL, `{"note":"` + strings.Repeat("a", 2<<20) + `"}`},
		{"limit/depth", JSON, strings.Repeat(`{"a":`, 40) + "1" + strings.Repeat("}", 40)},
		{"limit/depth", JSON, strings.Repeat("[", 100_000)},
		{"limit/members", JSON, "{" + many(10_001, func(i int) string { return fmt.Sprintf(`"a%d":1`, i) }) + "}"},
		{"limit/nodes", JSON, `{"tags":[` + many(1_000_001, func(int) string { return "1" }) + "]}"},
		{"limit/string", JSON, `{"note":"` + strings.Repeat("a", 300_000) + `"}`},
		{"limit/name", JSON, `{"` + strings.Repeat("a", 300) + `":1}`},
		{"limit/number", JSON, `{"meeting":1e1000001}`},
		{"limit/number", YAML, "meeting: 1e-1000001"},
		{"limit/number", JSON, `{"meeting":` + strings.Repeat("9", 100) + "}"},
		{"limit/columns", CSV, "id" + strings.Repeat(",x", 1001)},
		{"limit/findings", JSON, `{"tags":["` + strings.Repeat(`\u202e`, 300) + `"]}`},
	} {
		fs := findingsOf(readAll(t, Statement, tt.layout, []byte(tt.text)))
		n := 0
		for _, f := range fs {
			if f.Rule == tt.rule {
				n++
			}
			if len(f.Summary)+len(f.Seen)+len(f.Detail) > 1000 {
				t.Errorf("%s: a finding repeats much of the file", tt.rule)
			}
		}
		if n == 0 || !fs.HasErrors() {
			t.Errorf("%s in %s: found %v", tt.rule, tt.layout, fs)
		}
	}
}

func TestReadTellsWhatKeptItFromReading(t *testing.T) {
	broken := errors.New("broken")
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	for _, tt := range []struct {
		name string
		ctx  context.Context
		r    io.Reader
		want error
	}{
		{"a reader that fails", context.Background(), io.MultiReader(strings.NewReader("{"), iotest.ErrReader(broken)), broken},
		{"a cancelled context", ctx, strings.NewReader("{}"), context.Canceled},
	} {
		for _, l := range Statement.Layouts() {
			var got error
			for r, err := range Read(tt.ctx, "f", Statement, l, tt.r, Options{}) {
				if got = err; r != nil && err != nil {
					t.Errorf("%s, %s: a record and an error", tt.name, l)
				}
			}
			if tt.name == "a reader that fails" {
				tt.r = io.MultiReader(strings.NewReader("{"), iotest.ErrReader(broken))
			}
			if got != nil && !errors.Is(got, tt.want) || l == JSON && got == nil {
				t.Errorf("%s, %s: %v, want %v", tt.name, l, got, tt.want)
			}
		}
	}
}

func TestLayoutsOfKinds(t *testing.T) {
	for k := range Kinds() {
		for l := Layout(0); l < 6; l++ {
			has := false
			for _, known := range k.Layouts() {
				has = has || l == known
			}
			if panics := panicsWhen(func() { Read(context.Background(), "", k, l, strings.NewReader(""), Options{}) }); panics == has {
				t.Errorf("Read of %s as %s panics: %t", k, l, panics)
			}
		}
	}
	if err := Encode(io.Discard, JSON, ManifestData{}); err == nil {
		t.Error("a manifest was written as JSON")
	}
	if err := Encode(io.Discard, YAML, positions.Statement{}); err == nil {
		t.Error("an empty statement was written")
	}
	if err := Encode[positions.Statement](io.Discard, JSONL); err == nil {
		t.Error("no record was written")
	}
}

func panicsWhen(f func()) (panicked bool) {
	defer func() { panicked = recover() != nil }()
	f()
	return false
}

func TestParseFileName(t *testing.T) {
	for _, tt := range []struct {
		name   string
		kind   Kind
		layout Layout
		want   string // of the error
	}{
		{"session-10.statement.yaml", Statement, YAML, ""},
		{"a.b.statement.csv", Statement, CSV, ""},
		{"ours.codebook.jsonl", Codebook, JSONL, ""},
		{"dataset.yaml", Manifest, YAML, ""},
		{"our.dataset.yaml", 0, 0, `"our.dataset.yaml" is not a well-formed name of a data set's description`},
		{"a.statment.yaml", 0, 0, `unknown kind in a file name "statment"; did you mean "statement"?`},
		{"a.statement.yml", 0, 0, `unknown extension of a statement file "yml"; did you mean "yaml"?`},
		{"a.statement.YAML", 0, 0, `unknown extension of a statement file "YAML"; did you mean "yaml"?`},
		{"a.codebook.csv", 0, 0, `unknown extension of a codebook file "csv"`},
		{"a.statement.json.gz", 0, 0, `"a.statement.json.gz" is not a well-formed file name`},
		{"statement.yaml", 0, 0, `"statement.yaml" is not a well-formed file name`},
		{".statement.yaml", 0, 0, `".statement.yaml" is not a well-formed file name`},
		{"", 0, 0, `"" is not a well-formed file name`},
	} {
		k, l, err := ParseFileName(tt.name)
		if tt.want == "" && (err != nil || k != tt.kind || l != tt.layout) {
			t.Errorf("%q: %v %v %v", tt.name, k, l, err)
		}
		if tt.want != "" && (err == nil || !strings.HasPrefix(err.Error(), tt.want)) {
			t.Errorf("%q: %v, want %s", tt.name, err, tt.want)
		}
	}
}

// TestDroppedIsNotTwice holds that two items are not taken for equal because something wrong was dropped from one of them.
func TestDroppedIsNotTwice(t *testing.T) {
	record := `{"id":"x-a","name":{"en":"A"},"basis":"named-in-source","othersNamed":"others","sources":[` +
		`{"url":"https://example.org/","title":" ","kind":"report"},{"url":"https://example.org/","kind":"report"}]}`
	_, fs := Decode[negotiation.Group](JSON, []byte(record), Options{})
	if len(fs) != 1 || fs[0].Pointer != "/sources/0/title" {
		t.Errorf("found %v", fs)
	}
}
