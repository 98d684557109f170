package layout

import (
	"fmt"
	"strings"
	"testing"

	"github.com/cybernorms/cybernorms/diag"
)

type finding = diag.Finding

// cases are texts that people and attackers write: what is read of each (records apart by a blank, "-" for none), and
// what is found, as rule, place and pointer.
var cases = []struct {
	layout   Layout
	text     string
	records  string
	findings string
}{
	{JSON, `{"id":"A","id":"B"}`, `{"id":"A"}`, "name/duplicate 1:11-1:15 /id"},
	{JSON, `{"id":"A","\u0069d":"B"}`, `{"id":"A"}`, "name/duplicate 1:11-1:20 /id"},
	{JSON, "{\"\u017fmall\":1,\"ID\":\"x\"}", "{\"\u017fmall\":1,\"ID\":\"x\"}", ""},
	{JSON, "", "-", "file/empty 1:1-1:1"},
	{JSON, "  \n", "-", "file/empty 1:1-1:1"},
	{JSON, "\ufeff", "-", "file/bom 1:1-1:1; file/empty 1:1-1:1"},
	{JSON, "\ufeff{\"id\":\"\u00e9\"}", "{\"id\":\"\u00e9\"}", "file/bom 1:1-1:1"},
	{JSON, `{"a":NaN}`, "-", "json/number 1:6-1:9"},
	{JSON, `{"a":-Infinity}`, "-", "json/number 1:6-1:15"},
	{JSON, `{"a":Infinity}`, "-", "json/number 1:6-1:14"},
	{JSON, `{"year":-0}`, `{"year":-0}`, ""},
	{JSON, `{"a":01}`, "-", "json/number 1:6-1:8"},
	{JSON, `{"a":0x1}`, "-", "json/number 1:6-1:9"},
	{JSON, `{"a":+1}`, "-", "json/number 1:6-1:8"},
	{JSON, `{"a":.5}`, "-", "json/number 1:6-1:8"},
	{JSON, `{"a":1.}`, "-", "json/number 1:6-1:8"},
	{JSON, `{"a":-}`, "-", "json/number 1:6-1:7"},
	{JSON, `{"a":1e}`, "-", "json/number 1:6-1:8"},
	{JSON, "{// x\n}", "-", "json/comment 1:2-1:6"},
	{JSON, `{"a":1 /* x */}`, "-", "json/comment 1:8-1:16"},
	{JSON, "# x\n{}", "-", "json/comment 1:1-1:4"},
	{JSON, `{"a":1,}`, "-", "json/comma 1:7-1:8"},
	{JSON, "[1,]", "-", "json/comma 1:3-1:4"},
	{JSON, "[1,,2]", "-", "json/comma 1:3-1:4"},
	{JSON, "[,1]", "-", "json/comma 1:2-1:3"},
	{JSON, "{,}", "-", "json/comma 1:2-1:3"},
	{JSON, "{'a':1}", "-", "json/quotes 1:2-1:3"},
	{JSON, "{a:1}", "-", "json/quotes 1:2-1:3"},
	{JSON, `{"a":b}`, "-", "json/quotes 1:6-1:7"},
	{JSON, `{"a" 1}`, "-", "json/syntax 1:6-1:7"},
	{JSON, `{"a":1 "b":2}`, "-", "json/comma 1:8-1:9"},
	{JSON, `{"a":"x`, "-", "json/quotes 1:6-1:8"},
	{JSON, "{\"a\":\"x\n\"}", "-", "json/quotes 1:6-1:8"},
	{JSON, "{\"a\":\"x\ty\"}", "-", "json/syntax 1:8-1:9"},
	{JSON, `{"a":"\q"}`, "-", "json/escape 1:7-1:9"},
	{JSON, `{"a":"\ud800"}`, "-", "json/escape 1:7-1:13"},
	{JSON, `{"a":"\ud800\u0041"}`, "-", "json/escape 1:7-1:13"},
	{JSON, `{"a":"\udc00"}`, "-", "json/escape 1:7-1:13"},
	{JSON, `{"a":"\u12g4"}`, "-", "json/escape 1:7-1:9"},
	{JSON, `{"id":"A"} {"id":"B"}`, "-", "json/trailing 1:12-1:13"},
	{JSON, `{"id":"A"}]`, "-", "json/trailing 1:11-1:12"},
	{JSON, "{} x", "-", "json/trailing 1:4-1:5"},
	{JSON, "{", "-", "json/syntax 1:1-1:2"},
	{JSON, "[1", "-", "json/syntax 1:1-1:2"},
	{JSON, `{"a":`, "-", "json/syntax 1:6-1:6"},
	{JSON, `{"a"`, "-", "json/syntax 1:5-1:5"},
	{JSON, "}", "-", "json/syntax 1:1-1:2"},
	{JSON, `{"a":True}`, "-", "json/syntax 1:6-1:10"},
	{JSON, `{"a":None}`, "-", "json/syntax 1:6-1:10"},
	{JSON, "{\"a\":\u201cx\u201d}", "-", "json/quotes 1:6-1:7"},
	{JSON, "id: x\ntitle: y\n", "-", "json/syntax 1:1-1:3"},
	{JSON, `{"a":1;"b":2}`, "-", "json/syntax 1:7-1:8"},
	{JSON, `{"a"=1}`, "-", "json/syntax 1:5-1:6"},
	{JSON, `{"a":1]`, "-", "json/syntax 1:7-1:8"},
	{JSON, "nulll", "-", "json/quotes 1:1-1:6"},
	{JSON, `{"year":1e1000001}`, "-", "limit/number 1:9-1:18 /year"},
	{JSON, `{"year":1E+999999999999}`, "-", "limit/number 1:9-1:24 /year"},
	{JSON, `{"year":1.0}`, `{"year":1.0}`, "shape/integer 1:9-1:12 /year"},
	{JSON, `{"year":9223372036854775808}`, `{"year":9223372036854775808}`, "shape/integer 1:9-1:28 /year"},
	{JSON, `{"note":"a\u202eb"}`, "{\"note\":\"a\u202eb\"}", "text/bidi 1:11-1:17 /note"},
	{JSON, "{\"note\":\"a\u202eb\"}", "{\"note\":\"a\u202eb\"}", "text/bidi 1:11-1:12 /note"},
	{JSON, `{"note":"a\u0000b"}`, "-", "text/control 1:11-1:17 /note"},
	{JSON, "{\"note\":\"a\x00b\"}", "-", "text/control 1:11-1:12"},
	{JSON, "{\"note\":\"a\x7fb\"}", "-", "text/control 1:11-1:12"},
	{JSON, "{\"note\":\"a\xffb\"}", "-", "text/utf-8 1:11-1:12"},
	{JSON, "{\"note\":\"a\u200bb\"}", "{\"note\":\"a\u200bb\"}", "text/invisible 1:11-1:12 /note"},
	{JSON, "{\"note\":\"a\ue000b\U000e0041\ufffe\"}", "-", "text/private-use 1:11-1:12; text/invisible 1:13-1:14; text/noncharacter 1:14-1:15"},
	{JSON, "{\"note\":\"e\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\"}", "{\"note\":\"e\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\"}", "text/marks 1:19-1:19 /note"},
	{JSON, `{"note":"e\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301"}`, "{\"note\":\"e\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\"}", "text/marks 1:59-1:59 /note"},
	{JSON, "{\"note\":\"a\u200db\"}", "{\"note\":\"a\u200db\"}", "text/invisible 1:11-1:12 /note"},
	{JSON, "{\"note\":\"\u0646\u0627\u0645\u0647\u200c\u0627\u06cc\"}", "{\"note\":\"\u0646\u0627\u0645\u0647\u200c\u0627\u06cc\"}", ""},
	{JSON, "{\"note\":\"\u0646\u0627\u0645\u0647\\u200c\u0627\u06cc a\\u200cb\"}", "{\"note\":\"\u0646\u0627\u0645\u0647\u200c\u0627\u06cc a\u200cb\"}", "text/invisible 1:24-1:30 /note"},
	{JSON, "\xff\xfe{\x00", "-", "file/encoding 1:1-1:1"},
	{JSON, "{\x00\"\x00", "-", "file/encoding 1:1-1:1"},
	{JSON, "\x00\x00\xfe\xff", "-", "file/encoding 1:1-1:1"},
	{JSON, "\x1f\x8b\b", "-", "file/encoding 1:1-1:1"},
	{JSON, "{\r\"a\":1\r}\r", "-", "file/line-ends 1:2-1:3"},
	{JSON, "{\n\"a\":\r1}", "-", "text/carriage-return 2:5-2:6"},
	{YAML, "id: A\nid: B\n", `{"id":"A"}`, "name/duplicate 2:1-2:3 /id"},
	{YAML, "", "-", "file/empty 1:1-1:1"},
	{YAML, "# c\n", "-", "file/empty 1:1-1:1"},
	{YAML, "---\n", "-", "file/empty 1:1-1:1"},
	{YAML, "null\n", "null", ""},
	{YAML, "a: &x 1\nb: *x\nc: *y\n", "-", "yaml/alias 3:4-3:6"},
	{YAML, "a: &x 1\nb: *x\n", "-", "yaml/anchor 1:4-1:6; yaml/alias 2:4-2:6"},
	{YAML, "a: *bold*\n", "-", "yaml/alias 1:4-1:10"},
	{YAML, "a: !!str x\nb: ! y\n", "-", "yaml/tag 1:4-1:9; yaml/tag 2:4-2:5"},
	{YAML, "a: !x!y z\n", "-", "yaml/tag 1:4-1:8"},
	{YAML, "<<: {a: b}\n", "-", "yaml/merge-key 1:1-1:3"},
	{YAML, "? [a]\n: b\n", "-", "yaml/key 1:3-1:4"},
	{YAML, "? a\n: b\n", "-", "yaml/key 1:3-1:4"},
	{YAML, ": b\n", "-", "yaml/key 1:1-1:1"},
	{YAML, "a: b\n---\nc: d\n", "-", "yaml/documents 2:1-2:4"},
	{YAML, "a: b\n...\nfoo\n", "-", "yaml/documents 3:1-3:4"},
	{YAML, "%YAML 1.1\n---\na: b\n", "-", "yaml/directive 1:1-1:10"},
	{YAML, "title: Norm 13(a): voluntary\n", "-", "yaml/needs-quotes 1:8-1:29"},
	{YAML, "a:\n\tb: c\n", "-", "yaml/tab 2:1-2:2"},
	{YAML, "id: x\nyear:2021\nnote: y\n", "-", "yaml/colon 2:1-2:6"},
	{YAML, "id:x\n", "-", "yaml/colon 1:1-1:4"},
	{YAML, "title:\n  en:x\n", "-", "yaml/colon 2:3-2:6"},
	{YAML, "a: 'x\nb: c\n", "-", "yaml/syntax 1:4-1:5"},
	{YAML, "a: \"x\nb: c\n", "-", "yaml/syntax 1:4-1:5"},
	{YAML, "a: \"x\" y\n", "-", "yaml/needs-quotes 1:8-1:9"},
	{YAML, "a: [1, 2\nb: c\n", "-", "yaml/syntax 1:4-1:5"},
	{YAML, "a: @x\n", "-", "yaml/needs-quotes 1:4-1:6"},
	{YAML, "a: %x\n", "-", "yaml/needs-quotes 1:4-1:6"},
	{YAML, "a: `x`\n", "-", "yaml/needs-quotes 1:4-1:7"},
	{YAML, " a: 1\nb: 2\n", "-", "yaml/syntax 2:1-2:1"},
	{YAML, "a: - b\n", "-", "yaml/needs-quotes 1:4-1:7"},
	{YAML, "a: \"\\q\"\n", "-", "yaml/syntax 1:5-1:7"},
	{YAML, "a: \"\\ud83d\"\n", "-", "yaml/syntax 1:5-1:11"},
	{YAML, "a: b\n  c: d\n", "-", "yaml/syntax 2:4-2:4"},
	{YAML, "a: x\n   b\n  - c\n", `{"a":"x b - c"}`, ""},
	{YAML, "a:\n  - b\n c: d\n", "-", "yaml/syntax 3:2-3:2"},
	{YAML, "a: \"\\0\\x1b\\u202e\"\n", "-", "text/control 1:5-1:7 /a; text/control 1:7-1:11 /a; text/bidi 1:11-1:17 /a"},
	{YAML, "# \u202e\na: b\n", `{"a":"b"}`, "text/bidi 1:3-1:4"},
	{YAML, "a: b\x1b\n", "-", "text/control 1:5-1:6"},
	{YAML, "- - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - a", "-", "limit/depth 1:65-1:66 /0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0"},
	{YAML, "year: 1.0\n", `{"year":1.0}`, "shape/integer 1:7-1:10 /year"},
	{YAML, "year: 1e1000001\n", "-", "limit/number 1:7-1:16 /year"},
	{YAML, "year: 99999999999999999999\n", `{"year":99999999999999999999}`, "shape/integer 1:7-1:27 /year"},
	{YAML, "\ufeffa: b\n", `{"a":"b"}`, "file/bom 1:1-1:1"},
	{YAML, "a: b\r\n\r\nid: c\r\nid: d\r\n", `{"a":"b","id":"c"}`, "name/duplicate 4:1-4:3 /id"},
	{YAML, `{"id": "x", "year": 1}`, `{"id":"x","year":1}`, ""},
	{YAML, "a: &a [x,x]\nb: &b [*a,*a]\nc: [*b,*b]\n", "-", "yaml/anchor 1:4-1:6; yaml/anchor 2:4-2:6; yaml/alias 2:8-2:10 /b; yaml/alias 2:11-2:13 /b; yaml/alias 3:5-3:7 /c; yaml/alias 3:8-3:10 /c"},
	{YAML, "!!map {a: b}", "-", "yaml/tag 1:1-1:6"},
	{YAML, "a: {b: c, b: d}\n", `{"a":{"b":"c"}}`, "name/duplicate 1:11-1:12 /a/b"},
	{YAML, "a: b: c\n", "-", "yaml/needs-quotes 1:4-1:8"},
	{YAML, "title: a #b: c\n", `{"title":"a"}`, ""},
	{YAML, "- a\nb: c\n", "-", "yaml/syntax 2:1-2:1"},
	{YAML, "a\nb: c\n", "-", "yaml/syntax 2:2-2:2"},
	{JSONL, "{\"id\":\"a\"}\n\n{\"id\":\"b\"}\n", `{"id":"a"} {"id":"b"}`, "file/blank-line 2:1-2:1"},
	{JSONL, "{}{}\n{}", "- {}", "json/trailing 1:3-1:4"},
	{JSONL, "{}\r{}\r{}", "-", "file/line-ends 1:3-1:4"},
	{JSONL, "{}\n{]\n{}\n", "{} - {}", "json/syntax 2:2-2:3"},
	{JSONL, "", "-", "file/empty 1:1-1:1"},
	{JSONL, "\n\n", "-", "file/empty 1:1-1:1"},
	{JSONL, "\ufeff{}\n{}\n\n\n", "{} {}", "file/bom 1:1-1:1"},
	{JSONL, "\xff\xfe{", "-", "file/encoding 1:1-1:1"},
	{JSONL, "{\n\"a\":1}\n", "- -", "json/syntax 1:1-1:2; json/trailing 2:4-2:5"},
	{CSV, "id,key\na,b\n", `{"id":"a","claims":[{"key":"b"}]}`, ""},
	{CSV, "id;key\na;b\n", "-", "csv/delimiter 1:3-1:4"},
	{CSV, "id\tkey\na\tb\n", "-", "csv/delimiter 1:3-1:4"},
	{CSV, "sep=,\nid,key\n", "-", "csv/delimiter 1:1-1:6"},
	{CSV, "sep=;\nid;key\n", "-", "csv/delimiter 1:5-1:6"},
	{CSV, "id,key\ra,b\rc,d", "-", "file/line-ends 1:7-1:8"},
	{CSV, "id,key\na,b\rc\nx,y\n", `- {"id":"x","claims":[{"key":"y"}]}`, "text/carriage-return 2:4-2:5"},
	{CSV, "id,key\na,b\x00\n", "-", "text/control 2:4-2:5"},
	{CSV, "id,key\na,b\xff\nb,c\n", `- {"id":"b","claims":[{"key":"c"}]}`, "text/utf-8 2:4-2:5"},
	{CSV, "id,key,key\na,b,c\n", `{"id":"a","claims":[{"key":"b"}]}`, "name/duplicate 1:8-1:11"},
	{CSV, "id,,key\na,b,c\n", "-", "csv/header 1:4-1:4"},
	{CSV, "id,key\na\nb,c,d\ne,f\n", `- - {"id":"e","claims":[{"key":"f"}]}`, "csv/ragged 2:1-2:2; csv/ragged 3:1-3:6"},
	{CSV, "id,key\n\na,b\n,\nc,d\n\n", `{"id":"a","claims":[{"key":"b"}]} {"id":"c","claims":[{"key":"d"}]}`, "file/blank-line 2:1-2:1; file/blank-line 4:1-4:1"},
	{CSV, "key\na\n", "-", "csv/header 1:1-1:1"},
	{CSV, "key,ID\na,b\n", "-", "csv/header 1:5-1:7"},
	{CSV, "id,key\na,\"b\nc,d\n", "-", "csv/quote 2:3-2:4"},
	{CSV, "id,key\na, \"b\"\nc,d\"e\nf,\"g\"h\n", "- - -", "csv/quote 2:3-2:4; csv/quote 3:4-3:5; csv/quote 4:6-4:7"},
	{CSV, "id,note,key\na,x,1\na,y,2\na,,3\nb,z,4\n", `{"id":"a","note":"x","claims":[{"key":"1"},{"key":"2"},{"key":"3"}]} {"id":"b","note":"z","claims":[{"key":"4"}]}`, "csv/repeated-field 3:3-3:4 /note; csv/repeated-field 4:3-4:3 /note"},
	{CSV, "id,sources.1.url,sources.3.url\na,b,c\n", "-", "csv/header 1:18-1:31"},
	{CSV, "id,sources.01.url\na,b\n", "-", "csv/header 1:4-1:18"},
	{CSV, "id,sources.0.url\na,b\n", "-", "csv/header 1:4-1:17"},
	{CSV, "id,sources.url\na,b\n", "-", "csv/header 1:4-1:15"},
	{CSV, "id,sources.1\na,b\n", "-", "csv/header 1:4-1:13"},
	{CSV, "id,title\na,b\n", "-", "csv/header 1:4-1:9"},
	{CSV, "id,title.en,title.fr\na,b,\n", `{"id":"a","title":{"en":"b"}}`, ""},
	{CSV, "id,claims,key\na,b,c\n", "-", "csv/header 1:4-1:10"},
	{CSV, "id,foo,foo.bar\na,b,c\n", "-", "csv/header 1:8-1:15"},
	{CSV, "id,id.x\na,b\n", "-", "csv/header 1:4-1:8"},
	{CSV, "id,foo.bar,quote.txt\na,b,c\n", `{"id":"a","foo":{"bar":"b"},"claims":[{"quote":{"txt":"c"}}]}`, ""},
	{CSV, "id,tags\na,x||y|\n", `{"id":"a","tags":["x","y"]}`, "csv/empty-item 2:5-2:5 /tags; csv/empty-item 2:8-2:8 /tags"},
	{CSV, "id,sources.1.url,sources.2.url\na,,c\n", `{"id":"a","sources":[{"url":"c"}]}`, "csv/gap 2:4-2:5 /sources"},
	{CSV, "id,key\n", "-", "file/empty 1:1-1:1"},
	{CSV, "", "-", "file/empty 1:1-1:1"},
	{CSV, "\ufeffid,key\na,b\n", `{"id":"a","claims":[{"key":"b"}]}`, "file/bom 1:1-1:1"},
	{CSV, "id,key,stance\na,b,c\na,,\n", `{"id":"a","claims":[{"key":"b","stance":"c"}]}`, "csv/empty-item 3:1-3:4 /claims"},
	{CSV, "id,key\na,\n", `{"id":"a"}`, ""},
	{CSV, "id,year\na,1.0\nb,x\nc,12\n", `{"id":"a","year":1.0} {"id":"b","year":"x"} {"id":"c","year":12}`, "shape/integer 2:3-2:6 /year"},
	{CSV, "id,key\n,b\n,c\n", `{"claims":[{"key":"b"}]} {"claims":[{"key":"c"}]}`, ""},
	{CSV, "id,tags.1\na,b\n", "-", "csv/header 1:4-1:10"},
	{CSV, "\"id\",\"key\"\r\n\"a\",\"b\r\nc\"\r\n", `{"id":"a","claims":[{"key":"b\nc"}]}`, ""},
	{CSV, "id , key\na,b\n", "-", "csv/header 1:1-1:4"},
	{CSV, "{\"id\":\"x\"}\n", "-", "csv/quote 1:2-1:3"},
	{CSV, "id: x\n", "-", "csv/header 1:1-1:1"},
}

// TestCases reads the texts above.
func TestCases(t *testing.T) {
	for _, c := range cases {
		records := readAll(t, c.layout, c.text)
		var got, found []string
		for _, r := range records {
			checkFindings(t, r.Findings, c.text)
			text := "-"
			if r.Tree != nil {
				checkTree(t, r.Tree, c.text)
				text = string(r.Tree.JSON(nil))
			}
			got = append(got, text)
			for _, f := range r.Findings {
				s := fmt.Sprintf("%s %d:%d-%d:%d", f.Rule, f.Span.Line, f.Span.Column, f.Span.EndLine, f.Span.EndColumn)
				found = append(found, strings.TrimSuffix(s+" "+string(f.Pointer), " "))
			}
		}
		if got := strings.Join(got, " "); got != c.records {
			t.Errorf("%s %q\n got %+q\nwant %+q", c.layout, c.text, got, c.records)
		}
		if found := strings.Join(found, "; "); found != c.findings {
			t.Errorf("%s %q\n got %s\nwant %s", c.layout, c.text, found, c.findings)
		}
	}
}
