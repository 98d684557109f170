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
	"github.com/cybernorms/cybernorms/positions"
	"github.com/cybernorms/cybernorms/positions/codebook"
	"github.com/cybernorms/cybernorms/positions/negotiation"
	"github.com/cybernorms/cybernorms/un"
)

// A valid value is written and read back equal in every layout of its kind, and nobody finds an error in it.
func TestValidValuesComeBackEqual(t *testing.T) {
	t.Run("statement", rapid.MakeCheck(func(t *rapid.T) { comesBack(t, Statement, drawStatement(t)) }))
	t.Run("codebook", rapid.MakeCheck(func(t *rapid.T) { comesBack(t, Codebook, drawCodebook(t)) }))
	t.Run("group", rapid.MakeCheck(func(t *rapid.T) { comesBack(t, Group, drawGroup(t)) }))
	t.Run("text", rapid.MakeCheck(func(t *rapid.T) { comesBack(t, Text, drawNegotiated(t)) }))
	t.Run("proposal", rapid.MakeCheck(func(t *rapid.T) { comesBack(t, Proposal, drawProposal(t)) }))
	t.Run("act", rapid.MakeCheck(func(t *rapid.T) { comesBack(t, Act, drawAct(t)) }))
	t.Run("manifest", rapid.MakeCheck(func(t *rapid.T) { comesBack(t, Manifest, drawManifest(t)) }))
}

func comesBack[T Type](t *rapid.T, k Kind, v T) {
	if fs := validate1(v); fs.HasErrors() {
		t.Fatalf("Validate: %v", errorsOf(fs))
	}
	for _, l := range k.Layouts() {
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

// validate1 asks the Validate method of a value of any kind.
func validate1[T Type](v T) diag.Findings {
	switch v := any(v).(type) {
	case positions.Statement:
		return v.Validate(codebook.Standard())
	case codebook.Data:
		return v.Validate(codebook.Standard())
	case negotiation.Group:
		return v.Validate()
	case negotiation.Text:
		return v.Validate()
	case negotiation.Proposal:
		return v.Validate(codebook.Standard())
	case positions.Act:
		return v.Validate(codebook.Standard())
	case ManifestData:
		return v.Validate()
	}
	panic("a Type without a Validate")
}

// Several records in one file are read back as several, in the layouts that hold many.
func TestManyRecordsComeBack(t *testing.T) {
	t.Run("statement", manyComeBack(drawStatement, func(v positions.Statement) un.ID { return v.ID }))
	t.Run("group", manyComeBack(drawGroup, func(v negotiation.Group) un.ID { return v.ID }))
	t.Run("text", manyComeBack(drawNegotiated, func(v negotiation.Text) un.ID { return v.ID }))
	t.Run("proposal", manyComeBack(drawProposal, func(v negotiation.Proposal) un.ID { return v.ID }))
	t.Run("act", manyComeBack(drawAct, func(v positions.Act) un.ID { return v.ID }))
}

func manyComeBack[T Type](draw func(*rapid.T) T, id func(T) un.ID) func(*testing.T) {
	return rapid.MakeCheck(func(t *rapid.T) {
		list := rapid.SliceOfNDistinct(rapid.Custom(draw), 1, 4, id).Draw(t, "records")
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
	})
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
	t.Run("statement", rapid.MakeCheck(func(t *rapid.T) { agrees(t, JSON, drawStatement(t)) }))
	t.Run("statement rows", rapid.MakeCheck(func(t *rapid.T) { agrees(t, JSONL, drawStatement(t)) }))
	t.Run("codebook", rapid.MakeCheck(func(t *rapid.T) { agrees(t, JSON, drawCodebook(t)) }))
	t.Run("group", rapid.MakeCheck(func(t *rapid.T) { agrees(t, JSON, drawGroup(t)) }))
	t.Run("text", rapid.MakeCheck(func(t *rapid.T) { agrees(t, JSON, drawNegotiated(t)) }))
	t.Run("proposal", rapid.MakeCheck(func(t *rapid.T) { agrees(t, JSON, drawProposal(t)) }))
	t.Run("act", rapid.MakeCheck(func(t *rapid.T) { agrees(t, JSON, drawAct(t)) }))
	t.Run("manifest", rapid.MakeCheck(func(t *rapid.T) { agrees(t, YAML, drawManifest(t)) }))
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
