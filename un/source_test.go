package un_test

import (
	"encoding/json"
	"fmt"
	"net/url"
	"regexp"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/cybernorms/cybernorms/diag"
	"github.com/cybernorms/cybernorms/un"
)

// awkwardURLs are addresses of real sources that a strict reader could stumble over.
var awkwardURLs = []string{
	"http://ejilt.org/index-957.html",
	"https://cyberlaw.ccdcoe.org/wiki/Attack_(international_humanitarian_law)",
	"https://cyberlaw.ccdcoe.org/wiki/Applicability_of_international_law?diff=prev&oldid=3314",
	"https://database.cyberpolicyportal.org/en/entity/9i6mi8w50q?page=2",
	"https://dig.watch/event/un-oewg-2021-2025-10th-substantive-session/agenda-item-6-other-matters-oewg-2025?diplo-deep-link-text=action-oriented%2C+scenario-based+discussions+and+complement+plenary+sessions",
	"https://dig.watch/events/oewg-third-substantive-session/10th-meeting-third-session-oewg/",
	"https://eeas.europa.eu/topics/conflict-prevention-peace-building-and-mediation/94905/key-messages-%E2%80%93-united-nations-open-ended-working-group-ict-concluding-session_en",
	"https://www.eeas.europa.eu/delegations/un-new-york/eu-statement-%E2%80%93-un-open-ended-working-group-ict-rules-norms-and-principals_en?s=63",
	"https://www.businessleader.co.uk/uk-government-sets-out-position-for-applying-international-law-in-cyberspace/",
	"https://wp.dig.watch/?p=163218",
	"https://undocs.org/A/75/PV.48%20(Resumption%201)",
	"https://un.org",
	"https://un.org:8443/a#b",
	"https://xn--80akhbyknj4f.com/?q[]=a@b",
	"https://web.archive.org/web/20250717000000*/https://dig.watch/",
}

func TestParseURLTakes(t *testing.T) {
	for _, s := range awkwardURLs {
		u, err := un.ParseURL(s)
		if err != nil || u.String() != s || !u.IsValid() {
			t.Errorf("ParseURL(%q) = %q, %v", s, u, err)
		}
	}
}

func TestParseURLRefuses(t *testing.T) {
	for _, tt := range []struct{ in, nearest string }{
		{"", ""},
		{"x:", ""},
		{"un.org", ""},
		{"//un.org/", ""},
		{"https:", ""},
		{"https:un.org", ""},
		{"https:///path", ""},
		{"javascript:alert(1)", ""},
		{"javascript://un.org/%0aalert(1)", ""},
		{"file:///etc/passwd", ""},
		{"ftp://un.org/", ""},
		{"data:text/html,x", ""},
		{"https://un.org@evil.example/", ""},
		{"https://un.org:pass@evil.example/", ""},
		{`https://un.org\@evil.example/`, ""},
		{"https://un.org%2eevil.example/", ""},
		{"https://localhost/", ""},
		{"https://127.0.0.1/", ""},
		{"https://127.0.0.10/", ""},
		{"https://[::1]/", ""},
		{"https://2130706433/", ""},
		{"https://un..org/", ""},
		{"https://un.org./", ""},
		{"https://-un.org/", ""},
		{"https://un.org:0/", ""},
		{"https://un.org:65536/", ""},
		{"https://un.org:/", ""},
		{"https://un.org/%", ""},
		{"https://un.org/%zz", ""},
		{"https://uп.org/", ""}, // the second letter is Cyrillic
		{"https://un.org/\u202efdp.exe", ""},
		{"https://un.org/\u200b", ""},
		{"https://un.org/a\nb", ""},
		{"https://un.org/\x00", ""},
		{"https://un.org/\xff", ""},
		{"https://un.org/" + strings.Repeat("a", 2048), ""},
		{" https://un.org/", "https://un.org/"},
		{"HTTPS://UN.org/A/70/174", "https://un.org/A/70/174"},
		{"https://un.org/a b", "https://un.org/a%20b"},
		{"https://un.org/a|b", "https://un.org/a%7Cb"},
		{"https://un.org/eu–statement", "https://un.org/eu%E2%80%93statement"},
	} {
		u, err := un.ParseURL(tt.in)
		ce := codeError(t, err)
		if u != "" || ce.Problem != diag.Malformed || ce.Form == "" || ce.Nearest() != tt.nearest || un.URL(tt.in).IsValid() {
			t.Errorf("ParseURL(%q) = %q, %v; want nearest %q", tt.in, u, err, tt.nearest)
		}
		if _, err := un.URL(tt.in).MarshalText(); err == nil {
			t.Errorf("%q is marshalled", tt.in)
		}
	}
}

// The standard library's reader is the oracle: what is built from parts is taken apart into them again.
func TestURLAgreesWithTheStandardLibrary(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		label := rapid.StringMatching(`[a-z0-9]([a-z0-9-]{0,5}[a-z0-9])?`)
		host := label.Draw(t, "label") + "." + label.Draw(t, "label") + rapid.SampledFrom([]string{".org", ".int", ".xn--p1ai"}).Draw(t, "top")
		text := rapid.StringN(0, 12, -1)
		want := url.URL{Scheme: rapid.SampledFrom([]string{"http", "https"}).Draw(t, "scheme"), Host: host,
			Path: "/" + text.Draw(t, "path"), RawQuery: url.Values{"q": {text.Draw(t, "query")}}.Encode()}
		u, err := un.ParseURL(want.String())
		if err != nil {
			t.Fatal(err)
		}
		got, err := url.Parse(u.String())
		if err != nil || got.Host != host || got.Path != want.Path || got.RawQuery != want.RawQuery {
			t.Fatalf("%q became %v, %v", want.String(), got, err)
		}
		with := want
		with.User = url.User("un.org")
		if _, err := un.ParseURL(with.String()); err == nil {
			t.Fatalf("%q is taken", with.String())
		}
	})
}

func FuzzParseURL(f *testing.F) {
	for _, s := range awkwardURLs {
		f.Add(s)
	}
	for _, s := range []string{"x:", "https://un.org@evil.example", "HTTPS://UN.org/ü", "https://un.org/%zz", "\u202e"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, in string) {
		u, err := un.ParseURL(in)
		if err != nil {
			if ce := codeError(t, err); ce.Hint != "" {
				un.MustParseURL(ce.Hint)
			}
			return
		}
		parsed, err := url.Parse(in)
		if err != nil || u.String() != in || parsed.User != nil || !strings.Contains(parsed.Hostname(), ".") ||
			parsed.Scheme != "https" && parsed.Scheme != "http" {
			t.Fatalf("%q is taken; the standard library reads %v, %v", in, parsed, err)
		}
	})
}

var slug = regexp.MustCompile(`^[a-z0-9]+(-[a-z0-9]+)*$`)

func TestParseIDRefuses(t *testing.T) {
	for _, tt := range []struct{ in, nearest string }{
		{"", ""},
		{"-", ""},
		{"Est-2021", "est-2021"},
		{"est_2021 position", "est-2021-position"},
		{"est--2021", "est-2021"},
		{"-est", "est"},
		{"côte", ""},
		{"est\n", ""},
		{strings.Repeat("a", 101), ""},
	} {
		id, err := un.ParseID(tt.in)
		if ce := codeError(t, err); id != "" || ce.Problem != diag.Malformed || ce.Nearest() != tt.nearest {
			t.Errorf("ParseID(%q) = %q, %v; want nearest %q", tt.in, id, err, tt.nearest)
		}
		if _, err := un.ID(tt.in).MarshalText(); err == nil || un.ID(tt.in).IsValid() {
			t.Errorf("%q is marshalled or valid", tt.in)
		}
	}
	if id, err := un.ParseID(strings.Repeat("a", 100)); err != nil || !id.IsValid() {
		t.Errorf("an id of 100 bytes: %v", err)
	}
}

func FuzzParseID(f *testing.F) {
	for _, s := range []string{"est-2021-position", "x", "a--b", "-a", "a-", "A b", "", "\xff"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, in string) {
		id, err := un.ParseID(in)
		if want := len(in) <= 100 && slug.MatchString(in); (err == nil) != want || err == nil && id.String() != in {
			t.Fatalf("ParseID(%q) = %q, %v; the pattern takes it: %v", in, id, err, want)
		}
		if err != nil {
			if hint := codeError(t, err).Hint; hint != "" {
				un.MustParseID(hint)
			}
		}
	})
}

func TestSourceInJSON(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := un.Source{Kind: rapid.SampledFrom([]un.SourceKind{un.SourceOwnText, un.SourceOfficialRecord, un.SourceUnknown}).Draw(t, "kind")}
		if rapid.Bool().Draw(t, "has document") {
			s.Document = un.MustParseSymbol(rapid.SampledFrom(realSymbols).Draw(t, "document").symbol)
		}
		if rapid.Bool().Draw(t, "has address") {
			s.URL = un.URL(rapid.SampledFrom(awkwardURLs).Draw(t, "address"))
			s.Archived = "https://web.archive.org/web/2025/" + s.URL
			s.Retrieved = un.MustParseDate(genSpan().Draw(t, "retrieved").text)
		}
		s.Title = rapid.String().Draw(t, "title")
		text, err := json.Marshal(s)
		if err != nil {
			t.Fatal(err)
		}
		var back un.Source
		if err := json.Unmarshal(text, &back); err != nil {
			t.Fatal(err)
		}
		same := cmp.Comparer(func(a, b un.Source) bool { return a == b })
		if diff := cmp.Diff(s, back, same); diff != "" {
			t.Fatalf("%s (-want +got):\n%s", text, diff)
		}
	})
	for _, bad := range []un.Source{{Kind: 1, URL: "x:"}, {Kind: 99}, {Kind: 1, Archived: "https://un.org@evil.example/"}} {
		if text, err := json.Marshal(bad); err == nil {
			t.Errorf("%+v is marshalled as %s", bad, text)
		}
	}
	if text, err := json.Marshal(un.Source{}); err == nil || !(un.Source{}).IsZero() {
		t.Errorf("a source without its kind is written as %s", text)
	}
}

func ExampleSource() {
	s := un.Source{
		Document:  un.MustParseSymbol("A/76/136"),
		URL:       un.MustParseSymbol("A/76/136").URL(),
		Kind:      un.SourceOwnText,
		Published: un.MustParseDate("2021-07-13"),
	}
	text, err := json.Marshal(s)
	fmt.Println(string(text), err)
	// Output: {"document":"A/76/136","url":"https://undocs.org/A/76/136","kind":"own-text","published":"2021-07-13"} <nil>
}

func ExampleParseURL() {
	for _, s := range []string{"https://undocs.org/A/70/174", "https://un.org@evil.example/", "HTTPS://UN.org/"} {
		u, err := un.ParseURL(s)
		fmt.Printf("%q %v\n", u, err)
	}
	// Output:
	// "https://undocs.org/A/70/174" <nil>
	// "" "https://un.org@evil.example/" is not a well-formed web address: an address has no user name before its host
	// "" "HTTPS://UN.org/" is not a well-formed web address: an address starts with https:// or http://; did you mean "https://un.org/"?
}

func ExampleParseID() {
	id, err := un.ParseID("est-2021-position")
	fmt.Println(id, err)
	_, err = un.ParseID("EST 2021")
	fmt.Println(err)
	// Output:
	// est-2021-position <nil>
	// "EST 2021" is not a well-formed id: lower-case letters a to z and digits, in words joined by single hyphens, at most 100 characters; did you mean "est-2021"?
}
