package layout

import (
	"strings"
	"unicode/utf8"

	"github.com/cybernorms/cybernorms/diag"
)

type fataler interface {
	Fatalf(format string, args ...any)
	Helper()
}

// checkTree holds what is true of every tree: pointers lead back to their nodes, and places are inside the file.
func checkTree(t fataler, tree *Tree, text string) {
	t.Helper()
	seen := 0
	var walk func(n Node)
	walk = func(n Node) {
		seen++
		if seen > 2000 {
			return // enough; finding pointers is quadratic on purpose
		}
		p := n.Pointer()
		if got, ok := tree.At(p); !ok || got != n {
			t.Fatalf("the pointer %q does not lead back to its node", p)
		}
		checkSpan(t, tree.Place(p), text)
		checkSpan(t, tree.NamePlace(p), text)
		checkSpan(t, tree.Place(p.Name("missing")), text)
		checkSpan(t, tree.Place(p.Name("missing").Index(3)), text)
		if n.Name() != "" && tree.header == nil {
			s := tree.NamePlace(p)
			if got := text[s.Offset : s.Offset+s.Length]; !strings.Contains(got, n.Name()) && !strings.ContainsAny(got, `\'"`+"\n") {
				t.Fatalf("the name %q is said to stand at %q", n.Name(), got)
			}
		}
		for c := range n.Children() {
			walk(c)
		}
	}
	walk(tree.Root())
}

// checkSpan holds a span against a slow count of lines and columns.
func checkSpan(t fataler, s diag.Span, text string) {
	t.Helper()
	if s.Offset < 0 || s.Length < 0 || s.Offset+s.Length > len(text) {
		t.Fatalf("the span %+v is not inside the file of %d bytes", s, len(text))
	}
	if line, column := slowPlace(text, s.Offset); line != s.Line || column != s.Column {
		t.Fatalf("offset %d is %d:%d, not %d:%d", s.Offset, line, column, s.Line, s.Column)
	}
	if line, column := slowPlace(text, s.Offset+s.Length); line != s.EndLine || column != s.EndColumn {
		t.Fatalf("offset %d is %d:%d, not %d:%d", s.Offset+s.Length, line, column, s.EndLine, s.EndColumn)
	}
}

// slowPlace counts from the start of the file, one code point after the other.
func slowPlace(text string, offset int) (line, column int) {
	line, column = 1, 1
	for i := 0; i < offset; {
		r, n := utf8.DecodeRuneInString(text[i:])
		switch {
		case i == 0 && r == '\ufeff' && n == 3:
		case r == '\n':
			line, column = line+1, 1
		default:
			column++
		}
		i += n
	}
	return line, column
}

// checkFindings holds what is true of all findings.
func checkFindings(t fataler, fs diag.Findings, text string) {
	t.Helper()
	known := map[diag.RuleID]bool{}
	for _, r := range Rules() {
		known[r.ID] = true
	}
	for i, f := range fs {
		if !known[f.Rule] || f.Summary == "" || !f.Severity.IsValid() {
			t.Fatalf("the finding is not complete: %+v", f)
		}
		checkSpan(t, f.Span, text)
		for _, r := range f.Related {
			checkSpan(t, r.Span, text)
		}
		for _, s := range append([]string{f.Summary, f.Detail, f.Seen}, f.Allowed...) {
			for _, r := range s {
				if c := runeClass(r); c != 0 || r == '\n' || r == '\r' || r == utf8.RuneError {
					t.Fatalf("%s: the sentence %q holds %U", f.Rule, s, r)
				}
			}
			if utf8.RuneCountInString(s) > 500 {
				t.Fatalf("%s: the sentence has %d characters", f.Rule, len(s))
			}
		}
		if i > 0 && fs[i-1].Compare(f) >= 0 {
			t.Fatalf("findings are not in order: %+v, %+v", fs[i-1], f)
		}
	}
}
