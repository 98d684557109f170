package layout

import (
	"strings"
	"testing"
)

// TestYAMLScalars holds that a scalar is the text that was written, whatever other programs make of it, and that only
// a whole number where one is asked for is a number.
func TestYAMLScalars(t *testing.T) {
	for _, text := range []string{
		"NO", "no", "yes", "on", "true", "0012", "1.10", "+41229171234", "2021-05-28", "1e3", "0x1F", "0o17", "12:30:45", "1_000", ".inf", ".nan", "12",
		"A/RES/70/237", "https://un.org/x", "a'b", "a\\b", "é", "=", "a#b", "a :b", "nULL",
	} {
		tree := readAll(t, YAML, "id: a\nnote: "+text+"\ntags: ["+text+"]\nunknown: "+text+"\n")[0].Tree
		for n := range tree.Root().Children() {
			if n.Name() == "tags" {
				n, _ = n.t.At("/tags/0")
			}
			if n.Name() != "id" && (n.Kind() != String || n.Text() != text) {
				t.Errorf("%s: %q is read as %s %q", n.Pointer(), text, n.Kind(), n.Text())
			}
		}
	}
	for text, want := range map[string]NodeKind{
		"12": Number, "-0": Number, "0": Number, "\"12\"": String, "'12'": String, "012": String, "+5": String, "0x1F": String, "1_000": String, "twelve": String,
		"": Null, "~": Null, "null": Null, "NULL": Null, "\"null\"": String, "|\n  12\n": String, "NO": String,
	} {
		n, ok := readAll(t, YAML, "year: "+text+"\n")[0].Tree.At("/year")
		if !ok || n.Kind() != want {
			t.Errorf("the year %q is read as %s, want %s", text, n.Kind(), want)
		}
	}
}

// TestYAMLBlocks holds the text and the place of scalars over several lines, with both line ends.
func TestYAMLBlocks(t *testing.T) {
	for _, c := range []struct{ written, text string }{
		{"|\n  a\n  b\n", "a\nb\n"}, {"|-\n  a\n\n  b\n", "a\n\nb"}, {"|+\n  a  \n\n", "a  \n\n"}, {">\n  a\n  b\n\n  c\n", "a b\nc\n"},
		{"|2\n   a\n", " a\n"}, {"| # c\n  a\n", "a\n"}, {"|\n  é: \"x\"\n  # y\n", "é: \"x\"\n# y\n"}, {"a\n  b\n\n  c\n", "a b\nc"},
		{"\"a\n  b \\\n  c\"\n", "a b c"}, {"'a\n\n  b'\n", "a\nb"}, {"|-\n", ""}, {">-\n  a\n   b\n  c\n", "a\n b\nc"},
	} {
		for _, end := range []string{"\n", "\r\n"} {
			text := strings.ReplaceAll("# é\nnote: "+c.written+"id: x\n", "\n", end)
			r := readAll(t, YAML, text)[0]
			if r.Tree == nil {
				t.Fatalf("%q: %+v", text, r.Findings)
			}
			checkTree(t, r.Tree, text)
			n, _ := r.Tree.At("/note")
			if n.Text() != c.text {
				t.Errorf("%q is read as %q", text, n.Text())
			}
			p := n.place()
			if got, want := text[p.Offset:p.Offset+p.Length], strings.TrimRight(strings.ReplaceAll(c.written, "\n", end), " \r\n"); got != want {
				t.Errorf("%q stands at %q", c.text, got)
			}
			if p := r.Tree.Place("/id"); text[p.Offset:p.Offset+p.Length] != "x" {
				t.Errorf("%q: the id stands at %+v", text, p)
			}
		}
	}
}

// TestYAMLFlow holds places on lines with wide letters, and of brackets that a comment stands in.
func TestYAMLFlow(t *testing.T) {
	const text = "{é: 'ü😀', tags: [日本, # ] }\n  x # ]\n], note: é}\n"
	tree := readAll(t, YAML, text)[0].Tree
	checkTree(t, tree, text)
	for _, c := range []struct{ name, value, at string }{
		{"é", "'ü😀'", "é"}, {"tags", "[日本, # ] }\n  x # ]\n]", "tags"}, {"note", "é", "note"},
	} {
		n, ok := tree.Root().Member(c.name)
		if !ok {
			t.Fatalf("there is no %s", c.name)
		}
		v, m := n.place(), n.namePlace()
		if got := text[v.Offset : v.Offset+v.Length]; got != c.value {
			t.Errorf("%s stands at %q", c.name, got)
		}
		if got := text[m.Offset : m.Offset+m.Length]; got != c.at {
			t.Errorf("the name %s stands at %q", c.name, got)
		}
	}
	if v := tree.Place("/tags/1"); v.Line != 2 || v.Column != 3 || v.Length != 1 {
		t.Errorf("the second tag stands at %+v", v)
	}
}
