package un_test

import (
	"encoding/json"
	"fmt"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/cybernorms/cybernorms/diag"
	"github.com/cybernorms/cybernorms/un"
)

func TestRealSymbols(t *testing.T) {
	for _, tt := range realSymbols {
		s, err := un.ParseSymbol(tt.symbol)
		if err != nil {
			t.Errorf("%v", err)
			continue
		}
		session, _ := s.Session()
		year, _ := s.Year()
		if s.String() != tt.symbol || s.Kind() != tt.kind || s.Body() != tt.body || session+year != tt.period || s.Number() != tt.number {
			t.Errorf("%v: kind %v, body %q, session %d, year %d, number %d; want %v", s, s.Kind(), s.Body(), session, year, s.Number(), tt)
		}
		if !s.URL().IsValid() {
			t.Errorf("%v has the invalid address %q", s, s.URL())
		}
	}
}

func TestParseSymbolRefuses(t *testing.T) {
	tests := []struct {
		in      string
		problem diag.Problem
		nearest string
	}{
		// Defects of published votes and of citations.
		{"A/RES/75/254 A-C", diag.Malformed, ""},
		{"A/RES/75/254 A", diag.Malformed, "A/RES/75/254A"},
		{"A/RES/75/254[A]", diag.Malformed, "A/RES/75/254A"},
		{"A/75/394, para. 17", diag.Malformed, "A/75/394"},
		{"A/75/L.87/Rev.1 and A/75/L.87/Rev.1/Add.1 (as amended in A/75/L.90, A/75/L.91 and A/75/L.92)", diag.Malformed, ""},
		{"46th plenary meeting", diag.Malformed, ""},
		{"A/58/199.", diag.Malformed, "A/58/199"},
		{"A/AC.290/2021/CRP.3*", diag.Malformed, "A/AC.290/2021/CRP.3"},
		{"74/28.", diag.Malformed, ""},
		{"73/27", diag.Malformed, ""}, // a resolution; but 77/512 is a decision
		{"resolution 73/27", diag.Malformed, "A/RES/73/27"},
		{"General Assembly decision 77/512", diag.Malformed, "A/DEC/77/512"},
		{"UNGA Resolution A/76/135", diag.Malformed, "A/76/135"},
		{"UN Doc. A/70/174", diag.Malformed, "A/70/174"},
		{"https://undocs.org/en/A/RES/75/240", diag.Malformed, "A/RES/75/240"},
		{"A/75/PV.48(Resumption 1)", diag.Malformed, "A/75/PV.48 (Resumption 1)"},
		{"A/75/PV.48 (resumption 1)", diag.Malformed, "A/75/PV.48 (Resumption 1)"},
		{"A/77/49 (Vol.II)", diag.Malformed, "A/77/49 (Vol. II)"},
		{"S/RES/1440(2002)", diag.Malformed, "S/RES/1440 (2002)"},
		{"S/RES/1440", diag.Malformed, ""},

		// One spelling only.
		{"a/res/75/240", diag.Malformed, "A/RES/75/240"},
		{"A/Res/75/240", diag.Malformed, "A/RES/75/240"},
		{"A/RES/75/240 ", diag.Malformed, "A/RES/75/240"},
		{"\u00a0A/RES/75/240", diag.Malformed, "A/RES/75/240"},
		{"A / RES / 75 / 240", diag.Malformed, "A/RES/75/240"},
		{"A/C.1/74/l.49/rev. 1", diag.Malformed, "A/C.1/74/L.49/Rev.1"},
		{"A/80/257/ADD.1", diag.Malformed, "A/80/257/Add.1"},
		{"А/70/174", diag.Malformed, ""}, // the first letter is Cyrillic

		// No symbol.
		{"", diag.Malformed, ""},
		{"A", diag.Malformed, ""},
		{"A/", diag.Malformed, ""},
		{"A/70", diag.Malformed, ""},
		{"A//174", diag.Malformed, ""},
		{"A/70/174/", diag.Malformed, ""},
		{"A/70/0", diag.Malformed, ""},
		{"A/70/0174", diag.Malformed, ""},
		{"A/30/1", diag.Malformed, ""},
		{"A/RES/2025/1", diag.Malformed, ""},
		{"A/RES/3281 (XXIX)", diag.Malformed, ""},
		{"A/RES/75/240AB", diag.Malformed, ""},
		{"A/70/174A", diag.Malformed, ""},
		{"A/C.1/RES/75/1", diag.Malformed, ""},
		{"A/RES/75/L.1", diag.Malformed, ""},
		{"A/PRST/75/1", diag.Malformed, ""},
		{"A/AC.292/2025", diag.Malformed, ""},
		{"A/AC.292/2025/Rev.1", diag.Malformed, ""},
		{"A/76/135/Rev.1/Rev.2", diag.Malformed, ""},
		{"A/76/135/Rev.0", diag.Malformed, ""},
		{"A/76/135/Rev", diag.Malformed, ""},
		{"A/76/135 (Resumption 1)", diag.Malformed, ""},
		{"A/75/PV.48/Corr.1 (Resumption 1)", diag.Malformed, ""},
		{"A/ES-/1", diag.Malformed, ""},
		{"A/70/174\u202e", diag.Malformed, ""},
		{"A/70/123456", diag.Malformed, ""},
		{"A/70/174" + strings.Repeat("/Add.1", 20), diag.Malformed, ""},
		{"S/MIME", diag.Unknown, ""},

		// Bodies that are not read.
		{"CD/2212", diag.Unknown, ""},
		{"ST/SGB/2019/8", diag.Unknown, ""},
		{"X/75/1", diag.Unknown, ""},
		{"A/C.9/75/1", diag.Unknown, ""},
		{"A/XY.9/75/1", diag.Unknown, ""},
		{"A/UNKNOWN/75/1", diag.Unknown, ""},
	}
	for _, tt := range tests {
		s, err := un.ParseSymbol(tt.in)
		ce := codeError(t, err)
		if ce.Problem != tt.problem || ce.Nearest() != tt.nearest || !s.IsZero() {
			t.Errorf("ParseSymbol(%q) = %v, problem %d, nearest %q; want problem %d, nearest %q",
				tt.in, s, ce.Problem, ce.Nearest(), tt.problem, tt.nearest)
		}
	}
}

// built is a symbol put together from its parts.
type built struct {
	text, base                      string
	body                            string
	kind                            un.SymbolKind
	session, year, number           int
	letter                          string
	revision, addendum, corrigendum int
}

func genSymbol() *rapid.Generator[built] {
	return rapid.Custom(func(t *rapid.T) built {
		b := built{number: rapid.IntRange(1, 99999).Draw(t, "number")}
		number := strconv.Itoa(b.number)
		session := func(low int) string {
			if rapid.IntRange(0, 5).Draw(t, "special") == 0 {
				return rapid.SampledFrom([]string{"S-1", "S-19", "ES-11"}).Draw(t, "special session")
			}
			b.session = rapid.IntRange(low, 254).Draw(t, "session")
			return strconv.Itoa(b.session)
		}
		year := func() string {
			b.year = rapid.IntRange(1946, 2199).Draw(t, "year")
			return strconv.Itoa(b.year)
		}
		items := map[string]un.SymbolKind{"": un.SymbolDocument, "L.": un.SymbolDraft, "CRP.": un.SymbolConferenceRoomPaper,
			"WP.": un.SymbolWorkingPaper, "INF/": un.SymbolInformation, "PV.": un.SymbolMeetingRecord, "SR.": un.SymbolMeetingRecord}
		item := func() string {
			prefix := rapid.SampledFrom([]string{"", "L.", "CRP.", "WP.", "INF/", "PV.", "SR."}).Draw(t, "item")
			b.kind = items[prefix]
			return prefix + number
		}
		letter := func() string {
			b.letter = rapid.SampledFrom([]string{"", "", "A", "B", "Z"}).Draw(t, "letter")
			return b.letter
		}
		switch rapid.IntRange(0, 5).Draw(t, "family") {
		case 0:
			b.body, b.kind = "A", un.SymbolResolution
			b.text = "A/RES/" + session(31) + "/" + number + letter()
		case 1:
			b.body, b.kind = "A", un.SymbolDecision
			b.text = "A/DEC/" + session(31) + "/" + number + letter()
		case 2:
			b.body = rapid.SampledFrom([]string{"A", "A/C.1", "A/C.6"}).Draw(t, "body")
			b.text = b.body + "/" + session(31) + "/" + item()
		case 3:
			b.body = rapid.SampledFrom([]string{"A/AC.292", "A/CONF.1", "A/CN.10", "E/CN.15"}).Draw(t, "body")
			b.text = b.body + "/" + year() + "/" + item()
		case 4:
			b.body, b.kind = "S", un.SymbolDocument
			b.text = "S/" + year() + "/" + number
		default:
			b.body, b.kind = "A/HRC", un.SymbolResolution
			b.text = "A/HRC/RES/" + session(1) + "/" + number
		}
		b.base = b.text
		for _, change := range rapid.Permutation([]string{"Rev", "Add", "Corr"}).Draw(t, "changes") {
			n := rapid.IntRange(0, 12).Draw(t, change)
			if n == 0 {
				continue
			}
			*map[string]*int{"Rev": &b.revision, "Add": &b.addendum, "Corr": &b.corrigendum}[change] = n
			b.text += fmt.Sprintf("/%s.%d", change, n)
		}
		return b
	})
}

func TestSymbolSaysWhatItWasBuiltFrom(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		want := genSymbol().Draw(t, "symbol")
		s, err := un.ParseSymbol(want.text)
		if err != nil {
			t.Fatal(err)
		}
		got := built{text: s.String(), base: s.Base().String(), body: s.Body(), kind: s.Kind(), number: s.Number(), letter: s.Letter(),
			revision: s.Revision(), addendum: s.Addendum(), corrigendum: s.Corrigendum()}
		got.session, _ = s.Session()
		got.year, _ = s.Year()
		if diff := cmp.Diff(want, got, cmp.AllowUnexported(built{})); diff != "" {
			t.Fatalf("%v (-want +got):\n%s", s, diff)
		}
		if again := un.MustParseSymbol(want.base); again != s.Base() || again.Base() != again {
			t.Fatalf("the base of %v is %v, but that is no symbol of its own", s, s.Base())
		}
		// The same symbol written carelessly leads back to itself.
		for _, careless := range []string{strings.ToLower(want.text), " " + want.text, want.text + ".", "https://undocs.org/" + want.text} {
			_, err := un.ParseSymbol(careless)
			if ce := codeError(t, err); ce.Hint != want.text {
				t.Fatalf("%q: hint %q, want %q", careless, ce.Hint, want.text)
			}
		}
	})
}

func FuzzParseSymbol(f *testing.F) {
	for _, tt := range realSymbols {
		f.Add(tt.symbol)
	}
	for _, s := range []string{"", "A/RES/75/254 A-C", "a/res/75/240", "A/75/394, para. 17", "CD/2212", "A/70/174/Rev.1/Rev.1", " ( ", "\xff/1"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, in string) {
		s, err := un.ParseSymbol(in)
		if err != nil {
			if ce := codeError(t, err); ce.Hint != "" {
				un.MustParseSymbol(ce.Hint)
			}
			return
		}
		if s.String() != in || len(in) > 64 || !s.Kind().IsValid() || s.Number() <= 0 || !strings.HasPrefix(in, s.Body()+"/") {
			t.Fatalf("%q gives %v of kind %v, number %d", in, s, s.Kind(), s.Number())
		}
		if base := s.Base(); un.MustParseSymbol(base.String()) != base || !s.URL().IsValid() {
			t.Fatalf("%q has base %v, address %q", in, base, s.URL())
		}
	})
}

func TestNoSymbol(t *testing.T) {
	var none un.Symbol
	if none.IsValid() || !none.IsZero() || none.String() != "no symbol" || none.URL() != "" || none.Base() != none ||
		none.Kind() != 0 || none.Body() != "" || none.BodyName() != "" || none.Number() != 0 {
		t.Errorf("the zero symbol is %v", none)
	}
	if _, err := none.MarshalText(); codeError(t, err).Problem != diag.Zero {
		t.Errorf("MarshalText of no symbol: %v", err)
	}
	kept := un.MustParseSymbol("A/70/174")
	if err := kept.UnmarshalText([]byte("A/70")); err == nil || kept.String() != "A/70/174" {
		t.Errorf("a refused text left %v, error %v", kept, err)
	}
}

func ExampleParseSymbol() {
	for _, text := range []string{"A/C.1/74/L.49/Rev.1", "a/res/75/240", "CD/2212"} {
		s, err := un.ParseSymbol(text)
		fmt.Println(s, err)
	}
	// Output:
	// A/C.1/74/L.49/Rev.1 <nil>
	// no symbol "a/res/75/240" is not a well-formed UN document symbol: the body, the session or year, and the number, such as A/RES/75/240 or A/C.1/74/L.49/Rev.1; did you mean "A/RES/75/240"?
	// no symbol unknown UN document symbol "CD/2212"
}

func ExampleSymbol_Kind() {
	for _, text := range []string{"A/76/135", "A/RES/76/135", "A/C.1/75/L.8"} {
		s := un.MustParseSymbol(text)
		fmt.Println(s, s.Kind(), s.BodyName())
	}
	// Output:
	// A/76/135 document General Assembly
	// A/RES/76/135 resolution General Assembly
	// A/C.1/75/L.8 draft First Committee
}

func ExampleSymbol_Base() {
	s := un.MustParseSymbol("A/AC.292/2025/INF/5/Rev.1")
	fmt.Println(s.Base(), s.Revision())
	// Output: A/AC.292/2025/INF/5 1
}

func ExampleSymbol_URL() {
	fmt.Println(un.MustParseSymbol("A/RES/75/240").URL())
	// Output: https://undocs.org/A/RES/75/240
}

func ExampleSymbol_MarshalText() {
	var doc struct {
		Document un.Symbol `json:"document,omitzero"`
	}
	err := json.Unmarshal([]byte(`{"document":"A/70/174"}`), &doc)
	fmt.Println(doc.Document, err)
	// Output: A/70/174 <nil>
}
