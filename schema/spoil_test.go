package schema

import (
	"encoding"
	"reflect"
	"strconv"
	"strings"

	"pgregory.net/rapid"

	"github.com/cybernorms/cybernorms/diag"
)

var textMarshaler = reflect.TypeFor[encoding.TextMarshaler]()

// spoil changes one thing somewhere in a record, mostly for the worse, and returns where. A "!" before the pointer says
// that a code is invalid there and not merely absent.
func spoil(t *rapid.T, v reflect.Value, p diag.Pointer) diag.Pointer {
	typ := v.Type()
	if typ.Implements(textMarshaler) {
		return spoilCode(t, v, p)
	}
	switch v.Kind() {
	case reflect.String:
		v.SetString(rapid.SampledFrom([]string{"", " ", "\n\t", "words"}).Draw(t, "text"))
	case reflect.Int:
		v.SetInt(rapid.SampledFrom([]int64{0, -1, 2, -1 << 63}).Draw(t, "number"))
	case reflect.Map:
		if rapid.Bool().Draw(t, "no labels") {
			v.SetZero()
			return p
		}
		for _, key := range v.MapKeys() {
			v.SetMapIndex(key, reflect.ValueOf(rapid.SampledFrom([]string{"", " "}).Draw(t, "label")))
		}
	case reflect.Slice:
		return spoilList(t, v, p)
	case reflect.Struct:
		if rapid.IntRange(0, 9).Draw(t, "none of it") == 0 && p != "" {
			v.SetZero()
			return p
		}
		i := rapid.IntRange(0, typ.NumField()-1).Draw(t, "member")
		name, _, _ := strings.Cut(typ.Field(i).Tag.Get("json"), ",")
		return within(p.Name(name), spoil(t, v.Field(i), ""))
	}
	return p
}

func within(p, below diag.Pointer) diag.Pointer {
	if rest, broken := strings.CutPrefix(string(below), "!"); broken {
		return "!" + p + diag.Pointer(rest)
	}
	return p + below
}

func spoilList(t *rapid.T, v reflect.Value, p diag.Pointer) diag.Pointer {
	switch n := v.Len(); {
	case n == 0 && rapid.Bool().Draw(t, "an item"):
		v.Set(reflect.MakeSlice(v.Type(), 1, 1))
		return p
	case n == 0:
		v.Set(reflect.MakeSlice(v.Type(), 0, 0))
		return p
	case rapid.IntRange(0, 3).Draw(t, "list") == 0:
		v.SetZero()
		return p
	case rapid.IntRange(0, 2).Draw(t, "twice") == 0:
		v.Set(reflect.Append(v, v.Index(rapid.IntRange(0, n-1).Draw(t, "item"))))
		return p
	default:
		i := rapid.IntRange(0, n-1).Draw(t, "item")
		return within(p+diag.Pointer("/"+strconv.Itoa(i)), spoil(t, v.Index(i), ""))
	}
}

func spoilCode(t *rapid.T, v reflect.Value, p diag.Pointer) diag.Pointer {
	if rapid.Bool().Draw(t, "absent") {
		v.SetZero()
		return p
	}
	switch v.Kind() {
	case reflect.String:
		bad := rapid.SampledFrom([]string{"Bad Code", "-", "a--b", "é", "x-elsewhere", "opposes", "non-committal", "il"}).Draw(t, "code")
		v.SetString(bad)
		if !v.Interface().(interface{ IsValid() bool }).IsValid() {
			return "!" + p
		}
	case reflect.Uint8, reflect.Uint16, reflect.Uint32:
		v.SetUint(rapid.SampledFrom([]uint64{1, 2, 1<<v.Type().Bits() - 1}).Draw(t, "code"))
		if !v.Interface().(interface{ IsValid() bool }).IsValid() {
			return "!" + p
		}
	default: // opaque: no other package can make an invalid one but the zero value
		v.SetZero()
	}
	return p
}

// at returns what stands at p among plain JSON values.
func at(v any, p diag.Pointer) (any, bool) {
	for p != "" {
		step, rest, _ := strings.Cut(string(p[1:]), "/")
		switch list := v.(type) {
		case map[string]any:
			member, ok := list[diag.Pointer("/"+step).Last()]
			if !ok {
				return nil, false
			}
			v = member
		case []any:
			i, err := strconv.Atoi(step)
			if err != nil || i >= len(list) {
				return nil, false
			}
			v = list[i]
		default:
			return nil, false
		}
		p = diag.Pointer(rest)
		if rest != "" {
			p = "/" + p
		}
	}
	return v, true
}
