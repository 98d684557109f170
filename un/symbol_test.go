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

// realSymbols are symbols of documents of the field, and what they say.
var realSymbols = []struct {
	symbol string
	kind   un.SymbolKind
	body   string
	period int // session or year
	number int
}{
	{"A/60/202", un.SymbolDocument, "A", 60, 202},
	{"A/65/201", un.SymbolDocument, "A", 65, 201},
	{"A/66/359", un.SymbolDocument, "A", 66, 359},
	{"A/68/98", un.SymbolDocument, "A", 68, 98},
	{"A/69/723", un.SymbolDocument, "A", 69, 723},
	{"A/70/174", un.SymbolDocument, "A", 70, 174},
	{"A/72/327", un.SymbolDocument, "A", 72, 327},
	{"A/74/363", un.SymbolDocument, "A", 74, 363},
	{"A/75/394", un.SymbolDocument, "A", 75, 394},
	{"A/75/816", un.SymbolDocument, "A", 75, 816},
	{"A/76/135", un.SymbolDocument, "A", 76, 135},
	{"A/76/135/Corr.1", un.SymbolDocument, "A", 76, 135},
	{"A/76/136", un.SymbolDocument, "A", 76, 136},
	{"A/76/439", un.SymbolDocument, "A", 76, 439},
	{"A/77/275", un.SymbolDocument, "A", 77, 275},
	{"A/77/380", un.SymbolDocument, "A", 77, 380},
	{"A/77/49 (Vol. II)", un.SymbolDocument, "A", 77, 49},
	{"A/78/265", un.SymbolDocument, "A", 78, 265},
	{"A/79/214", un.SymbolDocument, "A", 79, 214},
	{"A/79/408", un.SymbolDocument, "A", 79, 408},
	{"A/80/257", un.SymbolDocument, "A", 80, 257},
	{"A/80/257/Add.1", un.SymbolDocument, "A", 80, 257},
	{"A/80/534", un.SymbolDocument, "A", 80, 534},
	{"A/S-19/29", un.SymbolDocument, "A", 0, 29},
	{"S/2021/123", un.SymbolDocument, "S", 2021, 123},
	{"E/2019/12", un.SymbolDocument, "E", 2019, 12},
	{"A/AC.291/22/Rev.3", un.SymbolDocument, "A/AC.291", 0, 22},
	{"A/AC.291/24/Add.1", un.SymbolDocument, "A/AC.291", 0, 24},
	{"A/AC.291/25/Rev.1", un.SymbolDocument, "A/AC.291", 0, 25},
	{"A/AC.291/27", un.SymbolDocument, "A/AC.291", 0, 27},
	{"A/RES/53/70", un.SymbolResolution, "A", 53, 70},
	{"A/RES/58/32", un.SymbolResolution, "A", 58, 32},
	{"A/RES/58/199", un.SymbolResolution, "A", 58, 199},
	{"A/RES/60/45", un.SymbolResolution, "A", 60, 45},
	{"A/RES/61/54", un.SymbolResolution, "A", 61, 54},
	{"A/RES/62/17", un.SymbolResolution, "A", 62, 17},
	{"A/RES/63/37", un.SymbolResolution, "A", 63, 37},
	{"A/RES/65/41", un.SymbolResolution, "A", 65, 41},
	{"A/RES/65/276", un.SymbolResolution, "A", 65, 276},
	{"A/RES/66/24", un.SymbolResolution, "A", 66, 24},
	{"A/RES/68/167", un.SymbolResolution, "A", 68, 167},
	{"A/RES/68/243", un.SymbolResolution, "A", 68, 243},
	{"A/RES/69/166", un.SymbolResolution, "A", 69, 166},
	{"A/RES/70/237", un.SymbolResolution, "A", 70, 237},
	{"A/RES/71/28", un.SymbolResolution, "A", 71, 28},
	{"A/RES/73/27", un.SymbolResolution, "A", 73, 27},
	{"A/RES/73/187", un.SymbolResolution, "A", 73, 187},
	{"A/RES/73/266", un.SymbolResolution, "A", 73, 266},
	{"A/RES/74/28", un.SymbolResolution, "A", 74, 28},
	{"A/RES/74/29", un.SymbolResolution, "A", 74, 29},
	{"A/RES/74/173", un.SymbolResolution, "A", 74, 173},
	{"A/RES/74/247", un.SymbolResolution, "A", 74, 247},
	{"A/RES/75/32", un.SymbolResolution, "A", 75, 32},
	{"A/RES/75/240", un.SymbolResolution, "A", 75, 240},
	{"A/RES/75/254A", un.SymbolResolution, "A", 75, 254},
	{"A/RES/75/282", un.SymbolResolution, "A", 75, 282},
	{"A/RES/76/19", un.SymbolResolution, "A", 76, 19},
	{"A/RES/76/135", un.SymbolResolution, "A", 76, 135},
	{"A/RES/77/36", un.SymbolResolution, "A", 77, 36},
	{"A/RES/77/37", un.SymbolResolution, "A", 77, 37},
	{"A/RES/78/16", un.SymbolResolution, "A", 78, 16},
	{"A/RES/78/237", un.SymbolResolution, "A", 78, 237},
	{"A/RES/78/241", un.SymbolResolution, "A", 78, 241},
	{"A/RES/79/62", un.SymbolResolution, "A", 79, 62},
	{"A/RES/79/237", un.SymbolResolution, "A", 79, 237},
	{"A/RES/79/239", un.SymbolResolution, "A", 79, 239},
	{"A/RES/79/243", un.SymbolResolution, "A", 79, 243},
	{"A/RES/80/16", un.SymbolResolution, "A", 80, 16},
	{"A/RES/80/23", un.SymbolResolution, "A", 80, 23},
	{"A/RES/80/57", un.SymbolResolution, "A", 80, 57},
	{"A/RES/80/58", un.SymbolResolution, "A", 80, 58},
	{"A/RES/ES-11/1", un.SymbolResolution, "A", 0, 1},
	{"A/HRC/RES/20/8", un.SymbolResolution, "A/HRC", 20, 8},
	{"A/HRC/RES/26/13", un.SymbolResolution, "A/HRC", 26, 13},
	{"S/RES/1440 (2002)", un.SymbolResolution, "S", 2002, 1440},
	{"A/DEC/75/564", un.SymbolDecision, "A", 75, 564},
	{"A/DEC/77/512", un.SymbolDecision, "A", 77, 512},
	{"A/DEC/78/541", un.SymbolDecision, "A", 78, 541},
	{"S/PRST/2021/1", un.SymbolStatement, "S", 2021, 1},
	{"A/75/L.87/Rev.1", un.SymbolDraft, "A", 75, 87},
	{"A/75/L.87/Rev.1/Add.1", un.SymbolDraft, "A", 75, 87},
	{"A/75/L.90", un.SymbolDraft, "A", 75, 90},
	{"A/C.1/73/L.27/Rev.1", un.SymbolDraft, "A/C.1", 73, 27},
	{"A/C.1/73/L.37", un.SymbolDraft, "A/C.1", 73, 37},
	{"A/C.1/74/L.49/Rev.1", un.SymbolDraft, "A/C.1", 74, 49},
	{"A/C.1/75/L.4", un.SymbolDraft, "A/C.1", 75, 4},
	{"A/C.1/75/L.8", un.SymbolDraft, "A/C.1", 75, 8},
	{"A/C.1/75/L.8/Rev.1", un.SymbolDraft, "A/C.1", 75, 8},
	{"A/C.1/78/L.60/Rev.1", un.SymbolDraft, "A/C.1", 78, 60},
	{"A/AC.290/2021/CRP.2", un.SymbolConferenceRoomPaper, "A/AC.290", 2021, 2},
	{"A/AC.290/2021/CRP.3", un.SymbolConferenceRoomPaper, "A/AC.290", 2021, 3},
	{"A/AC.292/2025/CRP.1", un.SymbolConferenceRoomPaper, "A/AC.292", 2025, 1},
	{"A/CN.10/2023/WP.1", un.SymbolWorkingPaper, "A/CN.10", 2023, 1},
	{"A/AC.292/2024/INF/5", un.SymbolInformation, "A/AC.292", 2024, 5},
	{"A/AC.292/2025/INF/5/Rev.1", un.SymbolInformation, "A/AC.292", 2025, 5},
	{"A/INF/75/4", un.SymbolInformation, "A", 75, 4},
	{"A/C.1/75/INF/3", un.SymbolInformation, "A/C.1", 75, 3},
	{"A/74/PV.46", un.SymbolMeetingRecord, "A", 74, 46},
	{"A/75/PV.48 (Resumption 1)", un.SymbolMeetingRecord, "A", 75, 48},
	{"A/76/PV.45", un.SymbolMeetingRecord, "A", 76, 45},
	{"A/C.1/76/PV.12", un.SymbolMeetingRecord, "A/C.1", 76, 12},
	{"A/C.3/74/SR.50", un.SymbolMeetingRecord, "A/C.3", 74, 50},
	{"S/PV.4385", un.SymbolMeetingRecord, "S", 0, 4385},
	{"E/CN.15/2019/1", un.SymbolDocument, "E/CN.15", 2019, 1},
}

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
