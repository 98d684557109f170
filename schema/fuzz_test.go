package schema

import (
	"bytes"
	"strings"
	"sync"
	"testing"
	"unicode"

	"github.com/google/go-cmp/cmp"

	"github.com/cybernorms/cybernorms/diag"
)

// hostile are the beginnings of files that are known to break readers or the libraries behind them.
var hostile = []string{
	"", " \n", "\ufeff", "\ufeff{}", "\xff\xfe{\x00}\x00", "\x1f\x8b\x08", "null", "[]", "1", `"a"`, "{}", "{}{}", "{}\n\n{}\n", "{}\r{}", "\x00",
	`{"id":"A","id":"B"}`, `{"ID":"a"}`, `{"ſources":1}`, `{"tagK":1}`, `{"id":NaN}`, `{"id":01}`, `{"id":+1}`, `{"id":.5}`, `{"id":"a",}`, `{'id':'a'}`, "{\"id\":1 // a\n}",
	`{"meeting":1e1000001}`, `{"meeting":1e-1000001}`, `{"meeting":1E+999999999999}`, `{"meeting":9223372036854775808}`, `{"meeting":1.0}`, `{"meeting":-0}`,
	`{"claims":[{"fromRow":{"rows":[1e999]}}]}`, `{"claims":[null,1,"a",[],{}]}`, `{"note":"\ud800"}`, `{"note":"\u202e"}`, `{"a%20b/~1~0é":1}`, `{"\u202e":1}`, `{"\u0000":1}`,
	strings.Repeat(`{"a":`, 100), strings.Repeat("[", 1000), "a: " + strings.Repeat("[", 200), `{"title":{"EN":"a","e\nn":1,"":""}}`, `{"$schema":"file:///etc/passwd"}`,
	"id: &a x\nnote: *a\n", "<<: {id: a}\n", "id: !!binary aaaa\n", "id: a\n---\nid: b\n", "%YAML 1.1\n---\nid: a\n", "\tid: a\n", "id:a\n", "title: Norm 13(a): voluntary\n", "note: |+\n  a\n\n\n", "note: >-\r\n  a\r\n  b\r\n",
	"? [a]\n: b\n", "id: NO\nmeeting: 0o17\n", "meeting: 1_000\n", "meeting: 12:30:45\n", "date: 2021-05-28\n", "a: &x [*x]\n", "id: \"\\x1b[31m\"\n", "x: \u2028y\n", "- id: a\n",
	"id;actor\na;b\n", "sep=;\nid;a\n", "id,actor\na\n", "id,actor\na,b,c\n", "id,id\na,b\n", "id\n\"a", "id\na\"b\n", "id,key\n\"a\n\nb\",c\n", "id,sources.1.url,sources.3.url\na,b,c\n", "key\na\n", "id,quot.txt\na,b\n",
	"id,\x1b[2J\na,b\n", "id\ra\r", "id,tags\na,|\n", "id,claims.1.key\na,b\n", "id,title.en\na,b\n", ",,,\n", "id,sources..url\na,b\n", "id,\u202e\na,b\n",
	"title:\n  no: a\nother: ['[']\n", "format: 99999999999999999999\n",
}

// FuzzRead reads anything as anything. Whatever it is: no panic, no fault of ours, the same findings twice, each at a
// place in the file and in words without control characters; and what is found right is written and read back equal.
func FuzzRead(f *testing.F) {
	for i, text := range hostile {
		for which := range byte(7) {
			f.Add([]byte(text), which+byte(i*7))
		}
	}
	for _, rule := range Rules() {
		fail, pass := Samples(rule.ID)
		for _, s := range append(fail, pass...) {
			k, l := parts(f, s.Name)
			for which := range byte(len(picks())) {
				if kind, layout := pick(which); kind == k && layout == l {
					f.Add(s.Data, which)
				}
			}
		}
	}
	ids := map[diag.RuleID]diag.Severity{}
	for _, r := range Rules() {
		ids[r.ID] = r.Severity
	}
	f.Fuzz(func(t *testing.T, data []byte, which byte) {
		k, l := pick(which)
		records := readAll(t, k, l, data)
		if len(records) == 0 {
			t.Fatal("a file without a record or a finding")
		}
		for _, fd := range findingsOf(records) {
			if ids[fd.Rule] != fd.Severity || fd.Rule == "internal/error" {
				t.Errorf("%v is a fault of ours", fd)
			}
			inFile(t, fd.Span, data)
			for _, r := range fd.Related {
				inFile(t, r.Span, data)
			}
			for _, e := range fd.Edits {
				inFile(t, e.Span, data)
			}
			for _, words := range append([]string{fd.Summary, fd.Detail, fd.Nearest}, fd.Allowed...) {
				if i := strings.IndexFunc(words, func(r rune) bool { return !unicode.IsPrint(r) }); i >= 0 {
					t.Errorf("%s: %q has the character %q", fd.Rule, words, words[i:])
				}
			}
		}
		if diff := cmp.Diff(findingsOf(records), findingsOf(readAll(t, k, l, data))); diff != "" {
			t.Errorf("a second run differs: %s", diff)
		}
		for _, r := range records {
			if r.tree != nil && acceptors[k]().takes(r.tree.Root()) && validate(schemas().kinds[k](), r.tree.Value()) != nil {
				t.Error("the acceptor takes what the library refuses")
			}
			if r.Findings.HasErrors() {
				continue
			}
			back := readAll(t, k, backLayout(k), reencoded(t, r))
			if len(back) != 1 || back[0].Findings.HasErrors() {
				t.Fatalf("what was right is wrong when it is written: %v", findingsOf(back))
			}
			if diff := cmp.Diff(r.value, back[0].value, equalCodes); diff != "" {
				t.Errorf("what is written is not what was read: %s", diff)
			}
		}
	})
}

// kindAndLayout is one way to read a file.
type kindAndLayout struct {
	k Kind
	l Layout
}

// picks returns every kind in each of its layouts.
var picks = sync.OnceValue(func() (all []kindAndLayout) {
	for k := range Kinds() {
		for _, l := range k.Layouts() {
			all = append(all, kindAndLayout{k, l})
		}
	}
	return all
})

// pick takes a kind with one of its layouts.
func pick(which byte) (Kind, Layout) {
	p := picks()[int(which)%len(picks())]
	return p.k, p.l
}

// backLayout is the layout that reencoded writes.
func backLayout(k Kind) Layout {
	if k.comesAs(JSONL) {
		return JSONL
	}
	return YAML
}

func inFile(t *testing.T, s diag.Span, data []byte) {
	t.Helper()
	if s.Offset < 0 || s.Length < 0 || s.Offset+s.Length > len(data) || s.Line < 1 || s.Column < 1 || s.EndLine < s.Line {
		t.Errorf("the place %+v is not in the file of %d bytes", s, len(data))
		return
	}
	if line := 1 + bytes.Count(data[:s.Offset], []byte("\n")); line != s.Line {
		t.Errorf("byte %d is in line %d, not %d", s.Offset, line, s.Line)
	}
}
