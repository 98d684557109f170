package schema

import (
	"bytes"
	"encoding/json"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/cybernorms/cybernorms/diag"
)

// A valid value is written and read back equal in every layout of its kind, and nobody finds an error in it.
func TestValidValuesComeBackEqual(t *testing.T) {
	for k := range Kinds() {
		t.Run(k.String(), rapid.MakeCheck(drawn[k].comesBack))
	}
}

func comesBack[T Type](t *rapid.T, v T) {
	if fs := validate1(v); fs.HasErrors() {
		t.Fatalf("Validate: %v", errorsOf(fs))
	}
	for _, l := range kindOf[T]().Layouts() {
		var b bytes.Buffer
		if err := Encode(&b, l, v); err != nil {
			t.Fatalf("%s: %v", l, err)
		}
		list, fs := Decode[T](l, b.Bytes(), Options{})
		if fs.HasErrors() || len(list) != 1 {
			t.Fatalf("%s: %d records, %v\n%s", l, len(list), fs, b.String())
		}
		if diff := cmp.Diff(v, list[0], equalCodes); diff != "" {
			t.Fatalf("%s: %s\n%s", l, diff, b.String())
		}
	}
}

// Several records in one file are read back as several, in the layouts that hold many.
func TestManyRecordsComeBack(t *testing.T) {
	for k := range Kinds() {
		if k.comesAs(JSONL) && k.comesAs(CSV) {
			t.Run(k.String(), rapid.MakeCheck(drawn[k].manyComeBack))
		}
	}
}

func manyComeBack[T Type](t *rapid.T, draw func(*rapid.T) T) {
	list := rapid.SliceOfNDistinct(rapid.Custom(draw), 1, 4, idOf).Draw(t, "records")
	for _, l := range []Layout{JSONL, CSV} {
		var b bytes.Buffer
		if err := Encode(&b, l, list...); err != nil {
			t.Fatalf("%s: %v", l, err)
		}
		back, fs := Decode[T](l, b.Bytes(), Options{})
		if diff := cmp.Diff(list, back, equalCodes); diff != "" || fs.HasErrors() {
			t.Fatalf("%s: %v %s\n%s", l, fs, diff, b.String())
		}
	}
}

// fault is what an error finding says apart from its words.
type fault struct {
	Rule    diag.RuleID
	Pointer diag.Pointer
}

func errorsOf(fs diag.Findings) []fault {
	var list []fault
	for _, f := range fs {
		if f.Severity == diag.Error {
			list = append(list, fault{f.Rule, f.Pointer})
		}
	}
	slices.SortFunc(list, func(a, b fault) int {
		return strings.Compare(string(a.Pointer+" ")+string(a.Rule), string(b.Pointer+" ")+string(b.Rule))
	})
	return slices.Compact(list)
}

// expected is what decoding says of a value of which Validate says found. The two agree, but for what a file cannot say
// and what the stages of reading leave for later:
//
//   - Go has zero values where files leave a member out: a required number that is missing to Validate is written as 0.
//   - What is wrong with a value's form hides what is wrong with its meaning around it: what was judged then is not what
//     stands in the file.
func expected(found diag.Findings, value any) []fault {
	var form, meaning []fault
	for _, f := range errorsOf(found) {
		family, _, _ := strings.Cut(string(f.Rule), "/")
		if family != "shape" && family != "code" {
			meaning = append(meaning, f)
			continue
		}
		if v, there := at(value, f.Pointer); there && f.Rule == "shape/missing" {
			if _, number := v.(json.Number); number {
				f.Rule = "shape/range"
			}
		}
		form = append(form, f)
	}
	visible := slices.DeleteFunc(meaning, func(m fault) bool {
		return slices.ContainsFunc(form, func(f fault) bool { return f.Pointer.Contains(m.Pointer) || m.Pointer.Contains(f.Pointer) })
	})
	return errorsOf(asFindings(append(form, visible...)))
}

func asFindings(list []fault) (fs diag.Findings) {
	for _, f := range list {
		fs = append(fs, diag.Finding{Rule: f.Rule, Pointer: f.Pointer, Severity: diag.Error})
	}
	return fs
}

// An invalidated value either cannot be written, and Validate says so; or is written, and decoding finds what Validate does.
func TestValidateAndDecodeAgree(t *testing.T) {
	for k := range Kinds() {
		l := JSON
		if !k.comesAs(l) {
			l = k.Layouts()[0]
		}
		t.Run(k.String(), rapid.MakeCheck(func(t *rapid.T) { drawn[k].agrees(t, l) }))
	}
	t.Run("statement rows", rapid.MakeCheck(func(t *rapid.T) { drawn[Statement].agrees(t, JSONL) }))
}

func agrees[T Type](t *rapid.T, l Layout, v T) {
	broken := false // by the last change: an earlier one may have been undone
	for i := range rapid.IntRange(1, 3).Draw(t, "changes") {
		p, isBroken := strings.CutPrefix(string(spoil(t, reflect.ValueOf(&v).Elem(), "")), "!")
		if broken = isBroken; broken && i == 0 {
			saysInvalid(t, validate1(v), diag.Pointer(p))
		}
	}
	found := validate1(v)
	var b bytes.Buffer
	if err := Encode(&b, l, v); err != nil {
		if !found.HasErrors() {
			t.Fatalf("it cannot be written (%v), and Validate finds no error", err)
		}
		return
	}
	if broken && !found.HasErrors() {
		t.Fatalf("an invalid code was written:\n%s", b.String())
	}
	_, fs := Decode[T](l, b.Bytes(), Options{})
	want := expected(found, plain(t, encoded(t, v)))
	if diff := cmp.Diff(want, errorsOf(fs)); diff != "" {
		t.Fatalf("decoding does not find what Validate finds (-Validate +decoding):\n%s\n%s", diff, b.String())
	}
}

func saysInvalid(t *rapid.T, fs diag.Findings, p diag.Pointer) {
	if !slices.ContainsFunc(errorsOf(fs), func(f fault) bool { return f.Pointer == p && strings.HasPrefix(string(f.Rule), "code/") }) {
		t.Fatalf("Validate does not say that the code at %s is invalid: %v", p, errorsOf(fs))
	}
}
