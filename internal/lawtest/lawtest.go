// Package lawtest holds types of codes to the law that all of them obey: one spelling in and the same out, anything else is
// refused and changes nothing, and no invalid value can be written.
package lawtest

import (
	"encoding"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/cybernorms/cybernorms/diag"
)

// Code is what every code is.
type Code interface {
	comparable
	fmt.Stringer
	encoding.TextMarshaler
	IsValid() bool
}

// Type is one type of code with the tests of it.
type Type struct {
	name string
	test func(*testing.T)
	read func(*testing.T, string)
}

// Of binds a type's functions to the tests that hold for all. Where it has no Vocabulary, the samples are of right spellings.
func Of[T Code](parse func(string) (T, error), must func(string) T, samples ...string) Type {
	return Type{reflect.TypeFor[T]().Name(), func(t *testing.T) {
		spellings := samples
		for i, w := range wordsOf[T](t) {
			spellings = append(spellings, w.Code)
			if typ := reflect.TypeFor[T](); reflect.ValueOf(must(w.Code)).Uint() != uint64(i+1) {
				t.Errorf("%q is not the %v in its place of the list", w.Code, typ)
			}
		}
		if len(spellings) == 0 {
			t.Fatal("no samples")
		}
		for i, s := range spellings {
			checkSpelling(t, parse, must, s)
			if i%max(1, len(spellings)/8) > 0 {
				continue // a refusal looks for the nearest of a long list
			}
			for _, other := range []string{"", " ", " " + s, s + " ", s + "\n", s + "\x00", "\ufeff" + s, strings.ToUpper(s), strings.ToLower(s), "no such code"} {
				if v, err := parse(other); err == nil {
					if v.String() != other {
						t.Errorf("%q is read as %q", other, v)
					}
					continue
				}
				checkRefusal(t, parse, must, must(s), other)
			}
		}
		checkInvalid[T](t)
	}, func(t *testing.T, s string) {
		if _, err := parse(s); err == nil {
			checkSpelling(t, parse, must, s)
			return
		}
		var zero T
		checkRefusal(t, parse, must, zero, s)
	}}
}

// Read reads any text as the type: what is taken is written as it was, and what is refused changes nothing.
func (c Type) Read(t *testing.T, s string) {
	t.Helper()
	c.read(t, s)
}

// Test holds the types to the law, and finds those of the package in the working directory that are not among them: they
// would be held to nothing.
func Test(t *testing.T, types []Type) {
	files, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	var declared, listed []string
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for _, m := range regexp.MustCompile(`(?m)^func \(\w+ (\w+)\) MarshalText\(`).FindAllSubmatch(text, -1) {
			declared = append(declared, string(m[1]))
		}
	}
	for _, c := range types {
		t.Run(c.name, c.test)
		listed = append(listed, c.name)
	}
	slices.Sort(declared)
	slices.Sort(listed)
	if !slices.Equal(declared, listed) {
		t.Errorf("types with MarshalText: %v; in the table: %v", declared, listed)
	}
}

// wordsOf returns the Vocabulary of a type that is a closed list, whose codes are small integers, and of no other.
func wordsOf[T Code](t *testing.T) []diag.Word {
	var zero T
	list, has := any(zero).(interface{ Vocabulary() []diag.Word })
	kind := reflect.TypeFor[T]().Kind()
	if closed := kind == reflect.Uint8 || kind == reflect.Uint16; closed != has {
		t.Fatalf("a closed list: %v, has a Vocabulary: %v", closed, has)
	}
	if !has {
		return nil
	}
	words := list.Vocabulary()
	words[0].Code = "changed"
	words = list.Vocabulary()
	if words[0].Code == "changed" {
		t.Error("Vocabulary returns the table itself")
	}
	for i, w := range words {
		if w.Code == "" || w.Meaning == "" || slices.ContainsFunc(words[:i], func(v diag.Word) bool { return v.Code == w.Code }) {
			t.Errorf("word %d is %q, meaning %q", i, w.Code, w.Meaning)
		}
	}
	return words
}

// checkSpelling holds that the right spelling goes in and the same comes out.
func checkSpelling[T Code](t *testing.T, parse func(string) (T, error), must func(string) T, s string) {
	v, err := parse(s)
	if err != nil || !v.IsValid() || v.String() != s || must(s) != v {
		t.Errorf("%q is read as %v, %v", s, v, err)
	}
	text, err := v.MarshalText()
	var back T
	if err != nil || string(text) != s || unmarshal(&back, s) != nil || back != v {
		t.Errorf("%v is written %q, %v, and read back as %v", v, text, err, back)
	}
	encoded, err := json.Marshal(map[string]T{"v": v})
	var decoded map[string]T
	if err != nil || json.Unmarshal(encoded, &decoded) != nil || decoded["v"] != v {
		t.Errorf("%v is encoded as %s, %v, and decoded as %v", v, encoded, err, decoded)
	}
}

// checkRefusal holds that a wrong spelling is refused with all that is known of it, and changes nothing.
func checkRefusal[T Code](t *testing.T, parse func(string) (T, error), must func(string) T, before T, s string) {
	v, err := parse(s)
	var zero T
	var e *diag.CodeError
	if v != zero || !errors.As(err, &e) || e.What == "" || e.Input != s || e.Problem != diag.Malformed && e.Problem != diag.Unknown {
		t.Errorf("%q is read as %v and refused with %#v", s, v, err)
		return
	}
	if nearest := e.Nearest(); nearest != "" {
		if _, err := parse(nearest); err != nil {
			t.Errorf("%q: the nearest is %q, which is refused: %v", s, nearest, err)
		}
	}
	after := before
	if err := unmarshal(&after, s); err == nil || after != before {
		t.Errorf("decoding %q: %v; %v becomes %v", s, err, before, after)
	}
	defer func() {
		if recover() == nil {
			t.Errorf("MustParse takes %q", s)
		}
	}()
	must(s)
}

// checkInvalid holds that no invalid value can be written, the zero value first of all, and that each can be printed.
func checkInvalid[T Code](t *testing.T) {
	var zero T
	values := []T{zero}
	if typ := reflect.TypeFor[T](); reflect.ValueOf(zero).CanUint() {
		for n := uint64(0); n <= 0x1ffff && !typ.OverflowUint(n); n++ {
			values = append(values, reflect.ValueOf(n).Convert(typ).Interface().(T))
		}
	} else if typ.Kind() == reflect.String {
		values = append(values, reflect.ValueOf("No Code\x00").Convert(typ).Interface().(T))
	}
	for _, v := range values {
		text, err := v.MarshalText()
		var e *diag.CodeError
		if v.IsValid() != (err == nil) || err != nil && (!errors.As(err, &e) || text != nil) {
			t.Fatalf("%#v: valid %v, written %q, %v", v, v.IsValid(), text, err)
		}
		if v == zero && (v.IsValid() || e.Problem != diag.Zero) {
			t.Errorf("the zero value is valid: %v, and refused with %v", v.IsValid(), err)
		}
		if v.String() == "" && reflect.TypeFor[T]().Kind() != reflect.String {
			t.Fatalf("%#v is printed as nothing", v)
		}
	}
	if encoded, err := json.Marshal([]T{zero}); err == nil {
		t.Errorf("the zero value is encoded as %s", encoded)
	}
}

func unmarshal[T Code](v *T, s string) error {
	return any(v).(encoding.TextUnmarshaler).UnmarshalText([]byte(s))
}
