package render

import (
	"bytes"
	"encoding/json"
	"fmt"
	"unicode/utf16"
	"unicode/utf8"

	"github.com/cybernorms/cybernorms/diag"
)

// SchemaURL is the address of the schema that describes the report's JSON.
const SchemaURL = "https://github.com/cybernorms/cybernorms/schema/1/check-report.schema.json"

// JSON returns the report as one JSON document.
func JSON(r *Report) []byte {
	document := struct {
		Schema   string        `json:"$schema"`
		Summary  Summary       `json:"summary"`
		Findings diag.Findings `json:"findings"`
	}{SchemaURL, r.Summary.complete(), orEmpty(r.Findings)}
	var b bytes.Buffer
	if err := json.Indent(&b, encode(document), "", "  "); err != nil {
		panic(err) // encode has just written it
	}
	b.WriteByte('\n')
	return b.Bytes()
}

// JSONL returns the report as lines of JSON: one for each finding, and a last one whose only member is "summary".
func JSONL(r *Report) []byte {
	var b bytes.Buffer
	for _, f := range r.Findings {
		b.Write(encode(f))
		b.WriteByte('\n')
	}
	last := struct {
		Summary Summary `json:"summary"`
	}{r.Summary.complete()}
	b.Write(encode(last))
	b.WriteByte('\n')
	return b.Bytes()
}

// complete fills in what the form asks for.
func (s Summary) complete() Summary {
	s.Format, s.Datasets = Format, orEmpty(s.Datasets)
	return s
}

// orEmpty makes no list an empty one, which JSON writes as such.
func orEmpty[S ~[]E, E any](s S) S {
	if s == nil {
		return S{}
	}
	return s
}

// encode returns compact JSON in which every character is visible: what [Harmless] would not let through is an escape of
// JSON's own, so that nothing is lost.
func encode(v any) []byte {
	var plain bytes.Buffer
	e := json.NewEncoder(&plain)
	e.SetEscapeHTML(false)
	if err := e.Encode(v); err != nil {
		panic(err) // a report is made of text and numbers, and its codes are valid; a test encodes hostile ones
	}
	data := bytes.TrimRight(plain.Bytes(), "\n")
	var b bytes.Buffer
	for len(data) > 0 {
		if n := plainASCII(data); n > 0 {
			b.Write(data[:n])
			data = data[n:]
			continue
		}
		r, size := utf8.DecodeRune(data)
		switch {
		case r > 0xFFFF && !printable(r):
			high, low := utf16.EncodeRune(r)
			b.WriteString(fmt.Sprintf(`\u%04x\u%04x`, high, low))
		case !printable(r), r == '#' && startsCommand(string(data[:min(len(data), len("##vso["))])):
			b.WriteString(fmt.Sprintf(`\u%04x`, r))
		default:
			b.Write(data[:size])
		}
		data = data[size:]
	}
	return b.Bytes()
}

// plainASCII returns how many of the first bytes can stand as they are without a closer look.
func plainASCII(data []byte) int {
	for i, c := range data {
		if c < ' ' || c >= 0x7f || c == '#' {
			return i
		}
	}
	return len(data)
}
