package un

import (
	"strings"

	"github.com/cybernorms/cybernorms/diag"
)

// Symbol is a UN document symbol in its one spelling: "A/70/174", "A/RES/75/240", "A/AC.292/2025/INF/5/Rev.1".
// It is comparable; the zero value is invalid, and in a record means that no symbol is known.
//
// The symbols of the General Assembly, its committees, conferences and the Human Rights Council, of the Security Council
// and of the Economic and Social Council and its commissions are read, in the form in use since 1976, with numbered
// sessions ("A/RES/53/70"; not "A/RES/3281 (XXIX)"). A document of any other body is cited by its [URL].
//
// Beside the plain parts, a symbol can have:
//
//   - the letter of one of several resolutions or decisions under one number, written without a blank: "A/RES/75/254A".
//     The UN's lists also print "A/RES/75/254 A-C"; that names three documents and so is no symbol;
//   - revisions, addenda and corrigenda, in the order in which they were issued: "A/75/L.87/Rev.1/Add.1";
//   - a bracket, after a blank: "A/75/PV.48 (Resumption 1)", "A/77/49 (Vol. II)", "S/RES/1440 (2002)".
//
// Decisions are cited by the UN as "decision 77/512"; "A/DEC/77/512" is the symbol under which its library lists them.
//
// "A/76/135" is a document, here a report, and "A/RES/76/135" a resolution on something else: both are well formed, and
// [Symbol.Kind] tells them apart.
//
// See https://research.un.org/en/docs/symbols for the parts of a symbol.
type Symbol struct{ text string }

// ParseSymbol returns the symbol with that one spelling.
//
// Any other text is a [*diag.CodeError]: Malformed, with the right spelling as its hint where it can be told
// ("a/res/75/240", "resolution 73/27"); or Unknown for a text of the right form whose body is not among those that are
// read ("CD/2212", "A/C.9/75/1").
func ParseSymbol(s string) (Symbol, error) {
	_, problem := readSymbol(s)
	if problem == 0 {
		return Symbol{s}, nil
	}
	err := &diag.CodeError{What: "UN document symbol", Input: s, Problem: problem}
	if problem == diag.Malformed {
		err.Form, err.Hint = symbolForm, symbolHint(s)
	}
	return Symbol{}, err
}

// MustParseSymbol is [ParseSymbol] for symbols in source code. It panics on any other text.
func MustParseSymbol(s string) Symbol { return must(ParseSymbol(s)) }

// IsValid reports whether s is a symbol.
func (s Symbol) IsValid() bool { return s.text != "" }

// IsZero reports whether s is the zero value: no symbol.
func (s Symbol) IsZero() bool { return s.text == "" }

// String returns the symbol as [ParseSymbol] reads it, or a text that says that there is none.
func (s Symbol) String() string {
	if s.IsZero() {
		return "no symbol"
	}
	return s.text
}

// MarshalText encodes the symbol as [Symbol.String] writes it. The zero value is a [*diag.CodeError].
func (s Symbol) MarshalText() ([]byte, error) {
	if s.IsZero() {
		return nil, &diag.CodeError{What: "UN document symbol", Problem: diag.Zero}
	}
	return []byte(s.text), nil
}

// UnmarshalText decodes what [Symbol.MarshalText] writes. On error *s is left as it was.
func (s *Symbol) UnmarshalText(text []byte) error { return unmarshal(s, text, ParseSymbol) }

// parts returns what the symbol says; of the zero value, nothing.
func (s Symbol) parts() symbolParts {
	p, _ := readSymbol(s.text)
	return p
}

// Kind returns the kind of document. Of the zero value it is the invalid zero.
func (s Symbol) Kind() SymbolKind { return s.parts().kind }

// Body returns the part of the symbol that names the body which issued the document or for which it was issued:
// "A" (the General Assembly), "A/C.1", "A/AC.292", "S". Of the zero value it is "".
func (s Symbol) Body() string { return s.parts().body }

// BodyName returns the English name of the body, or "" where this package does not know it.
func (s Symbol) BodyName() string {
	for _, b := range bodyNames {
		if b.body == s.Body() {
			return b.name
		}
	}
	return ""
}

// Session returns the number of the body's regular session that the symbol gives, as 75 in "A/RES/75/240".
// Special sessions ("A/RES/ES-11/1") are no regular ones.
func (s Symbol) Session() (number int, ok bool) {
	p := s.parts()
	return p.session, p.session > 0
}

// Year returns the calendar year that the symbol gives, as 2025 in "A/AC.292/2025/CRP.1" and 2002 in
// "S/RES/1440 (2002)".
func (s Symbol) Year() (year int, ok bool) {
	p := s.parts()
	return p.year, p.year > 0
}

// Number returns the document's number in its series, as 240 in "A/RES/75/240" and 49 in "A/C.1/74/L.49/Rev.1".
// Of the zero value it is 0.
func (s Symbol) Number() int { return s.parts().number }

// Letter returns the letter of one of several resolutions or decisions under one number, as "A" in "A/RES/75/254A", or "".
func (s Symbol) Letter() string { return s.parts().letter }

// Revision returns the number of the revision, as 1 in "A/C.1/74/L.49/Rev.1", or 0.
func (s Symbol) Revision() int { return s.parts().revision }

// Addendum returns the number of the addendum, as 1 in "A/80/257/Add.1", or 0.
func (s Symbol) Addendum() int { return s.parts().addendum }

// Corrigendum returns the number of the corrigendum, as 1 in "A/76/135/Corr.1", or 0.
func (s Symbol) Corrigendum() int { return s.parts().corrigendum }

// Base returns the symbol without its revisions, addenda and corrigenda: the document that they belong to.
func (s Symbol) Base() Symbol { return Symbol{s.text[:s.parts().base]} }

// URL returns the address under which the UN serves the document in the reader's language:
// "https://undocs.org/" and the symbol. It says nothing on whether such a document exists. Of the zero value it is "".
func (s Symbol) URL() URL {
	if s.IsZero() {
		return ""
	}
	return URL("https://undocs.org/" + strings.ReplaceAll(s.text, " ", "%20"))
}
