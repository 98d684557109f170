package un

import (
	"strings"

	"github.com/cybernorms/cybernorms/diag"
)

const (
	maxSymbol  = 64 // bytes; the longest ones seen have half of that
	symbolForm = "the body, the session or year, and the number, such as A/RES/75/240 or A/C.1/74/L.49/Rev.1"

	firstSession = 31  // of the General Assembly, in 1976: the first whose documents have symbols of this form
	lastSession  = 254 // the one that opens in 2199
	firstYear    = 1946
)

// symbolParts is what a symbol says.
type symbolParts struct {
	body                            string
	kind                            SymbolKind
	session, year, number           int
	letter                          string
	revision, addendum, corrigendum int
	base                            int // bytes before the revisions, addenda and corrigenda
}

// bodyNames names the bodies of this field's documents and the principal organs.
var bodyNames = [...]struct{ body, name string }{
	{"A", "General Assembly"},
	{"A/BUR", "General Committee"},
	{"A/C.1", "First Committee"},
	{"A/C.2", "Second Committee"},
	{"A/C.3", "Third Committee"},
	{"A/C.4", "Fourth Committee"},
	{"A/C.5", "Fifth Committee"},
	{"A/C.6", "Sixth Committee"},
	{"A/CN.10", "Disarmament Commission"},
	{"A/HRC", "Human Rights Council"},
	{"A/AC.290", "Open-ended working group on developments in the field of information and telecommunications" +
		" in the context of international security"},
	{"A/AC.291", "Ad Hoc Committee to Elaborate a Comprehensive International Convention on Countering the Use of" +
		" Information and Communications Technologies for Criminal Purposes"},
	{"A/AC.292", "Open-ended working group on security of and in the use of information and communications technologies" +
		" 2021–2025"},
	{"S", "Security Council"},
	{"E", "Economic and Social Council"},
	{"E/CN.15", "Commission on Crime Prevention and Criminal Justice"},
}

// The ways in which bodies count: what stands between the body and the number.
type counting uint8

const (
	bySession       counting = iota // always a session: A/75/1
	byYear                          // a year, but for meetings and resolutions of the Security Council: S/2021/123, S/PV.1
	byYearOrSession                 // a year, a session or neither: A/AC.292/2025/1, A/AC.291/22
)

// symbolReader goes through the segments of a symbol from left to right.
type symbolReader struct {
	segments []string
	at       int // the segment that is next
	end      int // bytes up to the end of the last segment taken
	parts    symbolParts
}

func (r *symbolReader) more() bool { return r.at < len(r.segments) }

func (r *symbolReader) peek(ahead int) string {
	if r.at+ahead < len(r.segments) {
		return r.segments[r.at+ahead]
	}
	return ""
}

func (r *symbolReader) take() string {
	s := r.peek(0)
	if r.at > 0 {
		r.end++
	}
	r.at++
	r.end += len(s)
	return s
}

// readSymbol returns the parts of a symbol, or why s is none.
func readSymbol(s string) (symbolParts, diag.Problem) {
	if s == "" || len(s) > maxSymbol {
		return symbolParts{}, diag.Malformed
	}
	plain, bracket, bracketed := strings.Cut(s, " ")
	r := &symbolReader{segments: strings.Split(plain, "/")}
	how, problem := r.readBody()
	if problem != 0 {
		return symbolParts{}, problem
	}
	if !r.readDocument(how) {
		return symbolParts{}, diag.Malformed
	}
	r.parts.base = r.end
	if !r.readChanges() || !r.readBracket(bracket, bracketed) {
		return symbolParts{}, diag.Malformed
	}
	if bracketed {
		r.parts.base = len(s)
	}
	return r.parts, 0
}

// readBody takes the organ and its subsidiary body.
func (r *symbolReader) readBody() (counting, diag.Problem) {
	organ := r.take()
	r.parts.body = organ
	if !capitals(organ) || !r.more() {
		return 0, diag.Malformed
	}
	how := byYear
	switch organ {
	case "A":
		how = bySession
	case "E", "S":
	default:
		return 0, diag.Unknown
	}
	letters, n, numbered := typed(r.peek(0))
	switch word := r.peek(0); {
	case organ == "A" && letters == "C":
		if n > 6 {
			return 0, diag.Unknown
		}
	case letters == "AC" || letters == "CONF" || letters == "CN" || organ == "E" && letters == "C":
		how = byYearOrSession
	case organ == "A" && (word == "HRC" || word == "BUR"):
	case numbered && !inSeries(letters), capitals(word) && !inSeries(word):
		return 0, diag.Unknown
	default:
		return how, 0
	}
	r.parts.body += "/" + r.take()
	return how, 0
}

// inSeries reports whether the word or the letters before a point begin the number of a document and not a body.
func inSeries(word string) bool {
	switch word {
	case "RES", "DEC", "PRST", "INF", "L", "CRP", "WP", "PV", "SR":
		return true
	}
	return false
}

// readDocument takes the series, the session or year and the number.
func (r *symbolReader) readDocument(how counting) bool {
	p := &r.parts
	resolving := p.body == "A" || p.body == "A/HRC" || p.body == "E"
	switch series := r.peek(0); {
	case series == "RES" && (resolving || p.body == "S"):
		p.kind = SymbolResolution
	case series == "DEC" && resolving:
		p.kind = SymbolDecision
	case series == "PRST" && (p.body == "S" || p.body == "A/HRC"):
		p.kind = SymbolStatement
	case series == "INF" && how == bySession: // "A/INF/75/4", beside "A/75/INF/4"
		p.kind = SymbolInformation
	}
	if p.kind != 0 {
		r.take()
	}
	if !r.readPeriod(how) {
		return false
	}
	if p.kind != 0 {
		return r.readNumber(r.take(), resolving && p.kind != SymbolStatement && p.kind != SymbolInformation)
	}
	item := r.take()
	if item == "INF" {
		p.kind = SymbolInformation
		return r.readNumber(r.take(), false)
	}
	letters, n, _ := typed(item)
	p.number = n
	switch letters {
	case "L":
		p.kind = SymbolDraft
	case "CRP":
		p.kind = SymbolConferenceRoomPaper
	case "WP":
		p.kind = SymbolWorkingPaper
	case "INF":
		p.kind = SymbolInformation
	case "PV", "SR":
		p.kind = SymbolMeetingRecord
	default:
		p.kind = SymbolDocument
		// A lone year is a symbol that lost its number: "A/AC.292/2025".
		return r.readNumber(item, false) && (p.session > 0 || p.year > 0 || how != byYearOrSession || !isSymbolYear(p.number))
	}
	return true
}

// readNumber reads a number, and after it the letter of a part where lettered allows one.
func (r *symbolReader) readNumber(s string, lettered bool) bool {
	if lettered && s != "" && capitals(s[len(s)-1:]) {
		r.parts.letter = s[len(s)-1:]
		s = s[:len(s)-1]
	}
	n, ok := counted(s)
	r.parts.number = n
	return ok
}

// readPeriod takes the session or the year where the body's documents have one.
func (r *symbolReader) readPeriod(how counting) bool {
	p, word := &r.parts, r.peek(0)
	n, ok := counted(word)
	switch how {
	case bySession:
		if strings.HasPrefix(word, "S-") || strings.HasPrefix(word, "ES-") {
			_, special := counted(word[strings.Index(word, "-")+1:])
			r.take()
			return special && p.body != "A/BUR"
		}
		first := firstSession
		if p.body == "A/HRC" {
			first = 1
		}
		p.session = n
		r.take()
		return ok && n >= first && n <= lastSession
	case byYear:
		if p.body == "S" && (p.kind == SymbolResolution || strings.HasPrefix(word, "PV.")) {
			return true // numbered through since 1946
		}
		p.year = n
		r.take()
		return ok && isSymbolYear(n)
	default:
		if next := r.peek(1); !ok || next == "" || isChange(next) {
			return true
		}
		if isSymbolYear(n) {
			p.year = n
		} else {
			p.session = n
		}
		r.take()
		return isSymbolYear(n) || n <= lastSession
	}
}

// readChanges takes revisions, addenda and corrigenda, each kind at most once.
func (r *symbolReader) readChanges() bool {
	for r.more() {
		letters, n, _ := typed(r.take())
		var to *int
		switch letters {
		case "Rev":
			to = &r.parts.revision
		case "Add":
			to = &r.parts.addendum
		case "Corr":
			to = &r.parts.corrigendum
		}
		if to == nil || *to > 0 {
			return false
		}
		*to = n
	}
	return true
}

func isChange(segment string) bool {
	letters, _, _ := typed(segment)
	return letters == "Rev" || letters == "Add" || letters == "Corr"
}

// readBracket judges what follows the blank: nothing, but for three kinds of document.
func (r *symbolReader) readBracket(bracket string, bracketed bool) bool {
	p := &r.parts
	numbered := p.body == "S" && p.kind == SymbolResolution // must have its year
	if !bracketed {
		return !numbered
	}
	inner, open := strings.CutPrefix(bracket, "(")
	inner, closed := strings.CutSuffix(inner, ")")
	if !open || !closed || p.base != r.end {
		return false
	}
	resumption, resumed := strings.CutPrefix(inner, "Resumption ")
	switch {
	case numbered:
		year, ok := counted(inner)
		p.year = year
		return ok && isSymbolYear(year)
	case p.kind == SymbolMeetingRecord && resumed:
		_, ok := counted(resumption)
		return ok
	default:
		return p.body == "A" && p.kind == SymbolDocument && (inner == "Vol. I" || inner == "Vol. II" || inner == "Vol. III")
	}
}

// typed splits "L.49" into its letters and its number.
func typed(segment string) (letters string, n int, ok bool) {
	letters, digits, found := strings.Cut(segment, ".")
	if n, ok = counted(digits); !found || !ok {
		return "", 0, false
	}
	return letters, n, true
}

// counted reads a number from 1 to 99999, without leading zeros.
func counted(s string) (int, bool) {
	if len(s) > 5 || !allDigits(s) || s[0] == '0' {
		return 0, false
	}
	return decimal(s), true
}

func isSymbolYear(n int) bool { return n >= firstYear && n <= maxYear }

func capitals(s string) bool { return s != "" && strings.Trim(s, "ABCDEFGHIJKLMNOPQRSTUVWXYZ") == "" }
