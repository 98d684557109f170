package diag

import (
	"cmp"
	"fmt"
	"reflect"
	"slices"
	"testing"

	gocmp "github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"pgregory.net/rapid"
)

// small draws from so few values that two findings often agree in a field.
func small[T any](t *rapid.T, label string, values ...T) T {
	return rapid.SampledFrom(values).Draw(t, label)
}

func drawSpan(t *rapid.T) Span {
	return Span{
		File: small(t, "file", "", "a.yaml", "b.yaml", "B.yaml"), Offset: small(t, "offset", 0, 9, 10), Length: small(t, "length", 0, 3),
		Line: small(t, "line", 0, 1), Column: small(t, "column", 0, 1), EndLine: small(t, "end line", 0, 1), EndColumn: small(t, "end column", 0, 1),
	}
}

func drawPointer(t *rapid.T) Pointer {
	return small(t, "pointer", Pointer(""), "/", "/9", "/10", "/1a", "/010", "/a", "/a/9", "/a/10", "/a/1a", "/a~1b", "/é")
}

func drawFinding(t *rapid.T) Finding {
	f := Finding{
		Rule: small(t, "rule", RuleID("a/a"), "a/b"), Severity: small(t, "severity", Error, Warning), Span: drawSpan(t), Pointer: drawPointer(t),
		Record: small(t, "record", "", "r"), Summary: small(t, "summary", "", "s"), Detail: small(t, "detail", "", "d"),
		Seen: small(t, "seen", "", "x"), Nearest: small(t, "nearest", "", "y"),
		Allowed: small(t, "allowed", nil, []string{"a"}, []string{"a", "b"}),
		Excerpt: Excerpt{small(t, "before", "", "b"), small(t, "marked", "", "m"), small(t, "after", "", "a")},
	}
	for range rapid.IntRange(0, 2).Draw(t, "related") {
		f.Related = append(f.Related, Related{drawSpan(t), drawPointer(t), small(t, "record", "", "r"), small(t, "message", "", "m")})
	}
	for range rapid.IntRange(0, 2).Draw(t, "edits") {
		f.Edits = append(f.Edits, Edit{drawSpan(t), small(t, "text", "", "t"), small(t, "message", "", "m")})
	}
	return f
}

// TestCompareIsTotalOrder holds Finding.Compare to the laws of a total order: without them a sort depends on where it began.
func TestCompareIsTotalOrder(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a, b, c := drawFinding(t), drawFinding(t), drawFinding(t)
		if small(t, "kin", true, false) { // findings that differ in little are the hard ones
			b, c = a, a
			b.Pointer, c.Pointer = drawPointer(t), drawPointer(t)
		}
		ab, bc, ac := a.Compare(b), b.Compare(c), a.Compare(c)
		if ab != -b.Compare(a) {
			t.Fatalf("the order depends on who asks: %d and %d", ab, b.Compare(a))
		}
		if (ab == 0) != gocmp.Equal(a, b) {
			t.Fatalf("compared as %d: %s", ab, gocmp.Diff(a, b))
		}
		if ab <= 0 && bc <= 0 && ac > 0 || ab >= 0 && bc >= 0 && ac < 0 {
			t.Fatalf("the order has a circle: %q %q %q", a.Pointer, b.Pointer, c.Pointer)
		}
	})
}

// TestCompareSeesEveryField changes each field by itself, those of fields to come included.
func TestCompareSeesEveryField(t *testing.T) {
	whole := func() Finding {
		return Finding{Allowed: []string{""}, Related: []Related{{}}, Edits: []Edit{{}}}
	}
	leaves := 0
	var walk func(path string, v func(*Finding) reflect.Value)
	walk = func(path string, v func(*Finding) reflect.Value) {
		f := whole()
		switch at := v(&f); at.Kind() {
		case reflect.Struct:
			for i := range at.NumField() {
				walk(path+"."+at.Type().Field(i).Name, func(f *Finding) reflect.Value { return v(f).Field(i) })
			}
			return
		case reflect.Slice:
			walk(path+"[0]", func(f *Finding) reflect.Value { return v(f).Index(0) })
			return
		case reflect.String:
			at.SetString("x")
		case reflect.Int:
			at.SetInt(1)
		case reflect.Uint8:
			at.SetUint(1)
		default:
			t.Fatalf("%s is a %s, for which this test has no other value", path, at.Kind())
		}
		leaves++
		if base := whole(); f.Compare(base) <= 0 || base.Compare(f) >= 0 {
			t.Errorf("%s does not count in the order", path)
		}
	}
	walk("Finding", func(f *Finding) reflect.Value { return reflect.ValueOf(f).Elem() })
	if leaves < 30 {
		t.Errorf("only %d fields were changed", leaves)
	}
}

// TestCompareOrder pins what comes first: file, offset, rule, pointer, message.
func TestCompareOrder(t *testing.T) {
	want := []Finding{
		{Span: Span{File: "a", Offset: 2}, Rule: "z/z"},
		{Span: Span{File: "a", Offset: 10}, Rule: "a/a", Pointer: "/z"},
		{Span: Span{File: "a", Offset: 10}, Rule: "a/b", Pointer: "/claims/2"},
		{Span: Span{File: "a", Offset: 10}, Rule: "a/b", Pointer: "/claims/10", Summary: "z"},
		{Span: Span{File: "a", Offset: 10}, Rule: "a/b", Pointer: "/claims/key", Summary: "a"},
		{Span: Span{File: "a", Offset: 10}, Rule: "a/b", Pointer: "/claims/key", Summary: "b", Severity: Error},
		{Span: Span{File: "b"}, Rule: "a/a"},
	}
	got := Findings(slices.Clone(want))
	slices.Reverse(got)
	if diff := gocmp.Diff(Findings(want), got.Sort()); diff != "" {
		t.Error(diff)
	}
}

// TestSort drops doubles only, whatever the order in which findings come.
func TestSort(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		list := Findings(rapid.SliceOfN(rapid.Custom(drawFinding), 0, 6).Draw(t, "findings"))
		list = append(list, list...)
		want := slices.Clone(list).Sort()
		got := Findings(rapid.Permutation(list).Draw(t, "shuffled")).Sort()
		if diff := gocmp.Diff(want, got, cmpopts.EquateEmpty()); diff != "" {
			t.Fatal(diff)
		}
		distinct := map[string]bool{}
		for _, f := range list {
			distinct[fmt.Sprintf("%#v", f)] = true
		}
		if len(got) != len(distinct) {
			t.Fatalf("%d findings left of %d different ones", len(got), len(distinct))
		}
	})
}

func TestCount(t *testing.T) {
	fs := Findings{{Severity: Warning}, {Severity: Error}, {Severity: Warning}}
	if fs.Count(Warning) != 2 || fs.Count(Error) != 1 || fs.Count(Information) != 0 || !fs.HasErrors() {
		t.Error("findings are miscounted")
	}
	if Findings(nil).HasErrors() || fs[:1].HasErrors() {
		t.Error("an error is seen where there is none")
	}
}

// TestPointerEscapes holds Name and Last to being inverses, and names to being one step each (RFC 6901).
func TestPointerEscapes(t *testing.T) {
	names := rapid.OneOf(rapid.String(), rapid.StringMatching(`[~/01a]{0,6}`))
	rapid.Check(t, func(t *rapid.T) {
		p, name, other := Pointer(""), names.Draw(t, "name"), names.Draw(t, "other")
		for range rapid.IntRange(0, 3).Draw(t, "depth") {
			p = p.Name(names.Draw(t, "step"))
		}
		q := p.Name(name)
		if q.Last() != name || q.Parent() != p {
			t.Fatalf("%q below %q gives %q, read back as %q below %q", name, p, q, q.Last(), q.Parent())
		}
		if !p.Contains(q) || q.Contains(p) || !q.Contains(q) {
			t.Fatalf("%q is not seen to lie below %q", q, p)
		}
		if sibling := p.Name(other); (q == sibling) != (name == other) || name != other && q.Contains(sibling) {
			t.Fatalf("%q and %q are told apart by name and not as pointers", name, other)
		}
		if i := rapid.IntRange(0, 1000).Draw(t, "index"); p.Index(i) != p.Name(fmt.Sprint(i)) {
			t.Fatalf("item %d is not at its number", i)
		}
	})
	// The examples of RFC 6901, section 5.
	for name, want := range map[string]Pointer{"a/b": "/a~1b", "m~n": "/m~0n", "": "/", " ": "/ ", "~1": "/~01"} {
		if got := Pointer("").Name(name); got != want {
			t.Errorf("Name(%q) = %q, want %q", name, got, want)
		}
	}
	if Pointer("").Parent() != "" || Pointer("").Last() != "" {
		t.Error("the empty pointer has a parent or a name")
	}
}

// TestPointerCompare compares with a slow way to say the same: steps one by one, numbers before names.
func TestPointerCompare(t *testing.T) {
	order := []Pointer{"", "/9", "/10", "/", "/1a", "/a", "/a/9", "/a/10", "/a/1a", "/a/é", "/b"}
	for i, p := range order {
		for j, q := range order {
			if got := p.Compare(q); got != cmp.Compare(i, j) {
				t.Errorf("%q.Compare(%q) = %d, want %d", p, q, got, cmp.Compare(i, j))
			}
		}
	}
}
