package schema

import (
	"bytes"
	"reflect"
	"strconv"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/cybernorms/cybernorms/diag"
)

// TestEveryMemberIsJudged spoils each member of records in which all stand, one at a time: chance would seldom meet those
// deep inside. Whatever cannot be written Validate refuses at that place, and for the rest decoding finds what it finds.
func TestEveryMemberIsJudged(t *testing.T) {
	tried := map[string]bool{}
	for i := range 150 {
		for k := range Kinds() {
			drawn[k].eachSpoilt(t, i, tried)
		}
	}
	if len(tried) < 240 {
		t.Errorf("only %d ways to spoil a record were tried", len(tried))
	}
}

func eachSpoilt[T Type](t *testing.T, v T, tried map[string]bool) {
	l := kindOf[T]().Layouts()[0]
	eachLeaf(reflect.ValueOf(&v).Elem(), "", kindOf[T]().String(), func(leaf reflect.Value, p diag.Pointer, path string) {
		right := reflect.New(leaf.Type()).Elem()
		right.Set(leaf)
		for _, wrong := range wrongValues(leaf) {
			way := path + " " + strconv.Quote(wrong.String()) + strconv.FormatBool(wrong.IsZero())
			if tried[way] {
				continue
			}
			tried[way] = true
			leaf.Set(wrong)
			found := validate1(v)
			var b bytes.Buffer
			if err := Encode(&b, l, v); err != nil {
				at := false
				for _, f := range found {
					at = at || f.Pointer == p && f.Severity == diag.Error
				}
				if !at {
					t.Errorf("%s cannot be written (%v), and Validate says nothing of it: %v", p, err, found)
				}
			} else if _, fs := Decode[T](l, b.Bytes(), Options{}); true {
				if diff := cmp.Diff(expected(found, plain(t, encoded(t, v))), errorsOf(fs)); diff != "" {
					t.Errorf("%s (-Validate +decoding): %s", p, diff)
				}
			}
			leaf.Set(right)
		}
	})
}

// eachLeaf calls f for each member and item that is no group of members itself.
func eachLeaf(v reflect.Value, p diag.Pointer, path string, f func(leaf reflect.Value, p diag.Pointer, path string)) {
	switch {
	case v.Type().Implements(textMarshaler) || v.Kind() != reflect.Struct && v.Kind() != reflect.Slice:
		f(v, p, path)
	case v.Kind() == reflect.Slice:
		f(v, p, path)
		for i := range v.Len() {
			eachLeaf(v.Index(i), p.Index(i), path+"[]", f)
		}
	default:
		if p != "" && v.IsZero() {
			return // a part that is absent as a whole
		}
		for field := range v.Type().Fields() {
			name := field.Tag.Get("json")
			for i := range name {
				if name[i] == ',' {
					name = name[:i]
					break
				}
			}
			eachLeaf(v.FieldByIndex(field.Index), p.Name(name), path+"."+name, f)
		}
	}
}

// wrongValues returns values that hardly belong anywhere. The zero value is right where a member may be left out.
func wrongValues(leaf reflect.Value) []reflect.Value {
	list := []reflect.Value{reflect.Zero(leaf.Type())}
	switch leaf.Kind() {
	case reflect.String:
		list = append(list, reflect.ValueOf(" ").Convert(leaf.Type()))
	case reflect.Uint8, reflect.Uint16, reflect.Uint32:
		list = append(list, reflect.ValueOf(uint64(1<<leaf.Type().Bits()-1)).Convert(leaf.Type()))
	case reflect.Int:
		list = append(list, reflect.ValueOf(-1))
	case reflect.Slice:
		if leaf.Len() > 0 {
			list = append(list, reflect.AppendSlice(leaf.Slice3(0, leaf.Len(), leaf.Len()), leaf.Slice(0, 1)))
		}
		list = append(list, reflect.MakeSlice(leaf.Type(), 0, 0))
	}
	return list
}
