package un_test

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
	"github.com/cybernorms/cybernorms/un"
)

// code is what every code of the package is.
type code interface {
	comparable
	fmt.Stringer
	encoding.TextMarshaler
	IsValid() bool
}

// codeType is one type of code and the test of it.
type codeType struct {
	name string
	test func(t *testing.T)
}

// codeTypes has every type of code. Where it has no Vocabulary, the samples are of right spellings.
var codeTypes = []codeType{
	law(un.ParseState, un.MustParseState),
	law(un.ParseEntity, un.MustParseEntity),
	law(un.ParseGroup, un.MustParseGroup),
	law(un.ParseActor, un.MustParseActor, "NAM", "nam", "cook-islands", "x-friends"),
	law(un.ParseProcess, un.MustParseProcess),
	law(un.ParseSession, un.MustParseSession),
	law(un.ParseSymbol, un.MustParseSymbol, "A/70/174", "A/C.1/74/L.49/Rev.1", "A/75/PV.48 (Resumption 1)"),
	law(un.ParseDate, un.MustParseDate, "2025", "2025-02", "2025-02-17", "2024-02-29"),
	law(un.ParseURL, un.MustParseURL, "https://undocs.org/A/70/174", "http://un.org:8080/?q=a%20b#c"),
	law(un.ParseID, un.MustParseID, "est-2021-position", "1", strings.Repeat("a", 100)),
	law(un.ParseLanguage, un.MustParseLanguage, "en", "tet"),
	law(un.ParseStateKind, un.MustParseStateKind),
	law(un.ParseGroupKind, un.MustParseGroupKind),
	law(un.ParseMembershipStatus, un.MustParseMembershipStatus),
	law(un.ParseHow, un.MustParseHow),
	law(un.ParsePrecision, un.MustParsePrecision),
	law(un.ParseSymbolKind, un.MustParseSymbolKind),
	law(un.ParseSourceKind, un.MustParseSourceKind),
	law(un.ParseSessionKind, un.MustParseSessionKind),
	law(un.ParseVerification, un.MustParseVerification),
}

// law binds a type's functions to the test that holds for all.
func law[T code](parse func(string) (T, error), must func(string) T, samples ...string) codeType {
	return codeType{reflect.TypeFor[T]().Name(), func(t *testing.T) {
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
	}}
}

// wordsOf returns the Vocabulary of a type that is a closed list, whose codes are small integers, and of no other.
func wordsOf[T code](t *testing.T) []diag.Word {
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
func checkSpelling[T code](t *testing.T, parse func(string) (T, error), must func(string) T, s string) {
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
func checkRefusal[T code](t *testing.T, parse func(string) (T, error), must func(string) T, before T, s string) {
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
func checkInvalid[T code](t *testing.T) {
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

func unmarshal[T code](v *T, s string) error {
	return any(v).(encoding.TextUnmarshaler).UnmarshalText([]byte(s))
}

func TestCodes(t *testing.T) {
	for _, c := range codeTypes {
		t.Run(c.name, c.test)
	}
}

// A code type that is not in the table would be held to nothing.
func TestEveryCodeTypeIsInTheTable(t *testing.T) {
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
	for _, c := range codeTypes {
		listed = append(listed, c.name)
	}
	slices.Sort(declared)
	slices.Sort(listed)
	if !slices.Equal(declared, listed) {
		t.Errorf("types with MarshalText: %v; in the table: %v", declared, listed)
	}
}

// The words are part of files and output: a changed one breaks data.
func TestWordsOfHow(t *testing.T) {
	var words, guesses []string
	for i, w := range un.How(0).Vocabulary() {
		words = append(words, w.Code)
		if un.How(i + 1).IsGuess() {
			guesses = append(guesses, w.Code)
		}
	}
	if got, want := strings.Join(words, " "), "code alpha-3 alpha-2 m49 reserved-code short-name formal-name abbreviation other-name mis-encoded misspelling part"; got != want {
		t.Errorf("the words are %s, want %s", got, want)
	}
	if got, want := strings.Join(guesses, " "), "mis-encoded misspelling part"; got != want {
		t.Errorf("the guesses are %s, want %s", got, want)
	}
	if un.How(0).IsGuess() || un.How(255).IsGuess() {
		t.Error("an invalid way of matching is a guess")
	}
}
