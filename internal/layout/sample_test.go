package layout

import (
	"context"
	"encoding/json"
	"iter"
	"reflect"
	"strings"
	"testing"

	"github.com/cybernorms/cybernorms/diag"
)

// sampleRecord has a field of every shape that records have.
type sampleRecord struct {
	ID      string            `json:"id"`
	Date    sampleDate        `json:"date,omitzero"`
	Title   map[string]string `json:"title,omitempty"`
	Year    int               `json:"year,omitzero"`
	Tags    []string          `json:"tags,omitempty"`
	Years   []int             `json:"years,omitempty"`
	Sources []sampleSource    `json:"sources,omitempty"`
	Claims  []sampleClaim     `json:"claims,omitempty"`
	samplePart
}

type samplePart struct {
	Note string `json:"note,omitempty"`
}

type sampleSource struct {
	URL   string            `json:"url,omitempty"`
	Pages int               `json:"pages,omitzero"`
	Names map[string]string `json:"names,omitempty"`
}

type sampleClaim struct {
	Key    string       `json:"key,omitempty"`
	Stance string       `json:"stance,omitempty"`
	Quote  *sampleQuote `json:"quote,omitempty"`
	Weight int          `json:"weight,omitzero"`
	Words  []string     `json:"words,omitempty"`
}

type sampleQuote struct {
	Text    string `json:"text,omitempty"`
	Locator string `json:"locator,omitempty"`
}

type sampleDate string

func (d sampleDate) MarshalText() ([]byte, error) { return []byte(d), nil }

func sampleSpec() Spec { return NewSpec(ShapeOf(reflect.TypeFor[sampleRecord]()), "claims", "id") }

// readAll reads a text and fails the test on an error.
func readAll(t testing.TB, l Layout, text string) []*Record {
	t.Helper()
	return readLimited(t, l, text, Limits{})
}

func readLimited(t testing.TB, l Layout, text string, lim Limits) []*Record {
	t.Helper()
	var all []*Record
	for rec, err := range Read(context.Background(), "f."+l.String(), strings.NewReader(text), l, sampleSpec(), lim) {
		if err != nil {
			t.Fatalf("reading %s: %v", l, err)
		}
		all = append(all, rec)
	}
	return all
}

func findings(records []*Record) diag.Findings {
	var all diag.Findings
	for _, r := range records {
		all = append(all, r.Findings...)
	}
	return all
}

func write(t testing.TB, l Layout, records ...[]byte) (string, error) {
	t.Helper()
	var b strings.Builder
	err := Write(&b, l, sampleSpec(), sequence(records...))
	return b.String(), err
}

func sequence(records ...[]byte) iter.Seq2[[]byte, error] {
	return func(yield func([]byte, error) bool) {
		for _, r := range records {
			if !yield(r, nil) {
				return
			}
		}
	}
}

// anyValue decodes JSON into what [Tree.Value] returns.
func anyValue(t testing.TB, text []byte) any {
	t.Helper()
	d := json.NewDecoder(strings.NewReader(string(text)))
	d.UseNumber()
	var v any
	if err := d.Decode(&v); err != nil {
		t.Fatalf("%s: %v", text, err)
	}
	return v
}
