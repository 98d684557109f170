package layout

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"
)

// jsonParser reads one record of JSON in a single pass. It is strict where libraries are not: duplicate names,
// halves of surrogate pairs, and anything after the record are findings.
type jsonParser struct {
	*builder
	text  string // of the record
	i     int    // where it reads
	lines bool   // the record is one line of a file
}

// parse reads the record. What is wrong is noted in the builder.
func (p *jsonParser) parse(shape *Shape) {
	if p.src.base == 0 {
		p.i = len(p.text) - len(strings.TrimPrefix(p.text, bom))
	}
	p.space()
	if p.i == len(p.text) {
		p.sink.add(fileEmpty, p.src.base, 0, "", "the file holds no record")
		return
	}
	if !p.value(name{}, shape) {
		return
	}
	if p.space(); p.i < len(p.text) {
		p.trailing()
	}
}

func (p *jsonParser) trailing() {
	switch c := p.text[p.i]; {
	case c == '/' || c == '#':
		p.unexpected()
	case p.lines && (c == '{' || c == '['):
		p.fail(jsonTrailing, p.i, 1, "a second record begins on the same line").Detail = "write each record on a line of its own"
	case c == '{' || c == '[':
		p.fail(jsonTrailing, p.i, 1, "a second record begins after the end of the first").Detail =
			"write each record in a file of its own, or all of them as JSON Lines, in a file named .jsonl"
	default:
		p.fail(jsonTrailing, p.i, p.word(), "the text goes on after the end of the record: "+p.quote(strings.TrimSpace(p.text[p.i:])))
	}
}

func (p *jsonParser) space() {
	for p.i < len(p.text) {
		switch p.text[p.i] {
		case ' ', '\n', '\t', '\r':
			p.i++
		default:
			return
		}
	}
}

// value reads the value at p.i. It reports false where reading cannot go on.
func (p *jsonParser) value(n name, shape *Shape) bool {
	if p.i == len(p.text) {
		return p.unexpected()
	}
	start := p.i
	switch c := p.text[p.i]; {
	case c == '{':
		return p.object(n, shape)
	case c == '[':
		return p.array(n, shape)
	case c == '"':
		text, ok := p.str()
		if ok {
			p.add(String, text, start, p.i-start, n)
		}
		return ok && !p.full
	case c >= '0' && c <= '9' || c == '-':
		return p.num(n, shape)
	}
	kind := Bool
	for _, word := range [...]string{"true", "false", "null"} {
		if strings.HasPrefix(p.text[p.i:], word) && p.word() == len(word) {
			if p.i += len(word); word == "null" {
				word, kind = "", Null
			}
			p.add(kind, word, start, p.i-start, n)
			return !p.full
		}
	}
	return p.unexpected()
}

func (p *jsonParser) num(n name, shape *Shape) bool {
	end, problem := scanNumber(p.text[p.i:], p.limits)
	if problem != "" && problem != numberTooLong {
		if strings.HasPrefix(p.text[p.i:], "-I") || strings.HasPrefix(p.text[p.i:], "-N") {
			problem = "is not a number of JSON"
		}
		length := max(end, p.word())
		f := p.fail(jsonNumber, p.i, length, fmt.Sprintf("the number %s %s", p.quote(p.text[p.i:p.i+length]), problem))
		f.Seen = p.seen(p.text[p.i : p.i+length])
		return false
	}
	p.number(p.text[p.i:p.i+end], p.i, end, n, shape.is(Integer))
	p.i += end
	return !p.full
}

func (p *jsonParser) object(n name, shape *Shape) bool {
	start := p.i
	i := p.add(Object, "", start, 1, n)
	if i < 0 || !p.enter(i) {
		return false
	}
	p.i++
	for p.space(); ; p.space() {
		if p.i == len(p.text) {
			return p.unclosed(start, "object", "}")
		}
		if p.text[p.i] == '}' && p.nodes[i].end == 0 && len(p.nodes) == int(i)+1 && p.count[len(p.count)-1] == 0 {
			break
		}
		if p.text[p.i] != '"' {
			return p.badName()
		}
		m := name{offset: p.i}
		var ok bool
		if m.text, ok = p.str(); !ok {
			return false
		}
		m.length = p.i - m.offset
		if p.space(); p.i == len(p.text) || p.text[p.i] != ':' {
			p.fail(jsonSyntax, p.i, p.word(), "a colon is missing after the name "+p.quote(m.text))
			return false
		}
		p.i++
		p.space()
		mark, twice := p.mark(), p.isDuplicate(m)
		if !p.value(m, shape.Field(m.text)) {
			return false
		}
		if twice {
			p.drop(mark)
		}
		p.space()
		if p.i == len(p.text) {
			return p.unclosed(start, "object", "}")
		}
		if p.text[p.i] == '}' {
			break
		}
		if !p.comma("member", "}") {
			return false
		}
	}
	p.i++
	p.leave(p.i)
	return true
}

func (p *jsonParser) array(n name, shape *Shape) bool {
	start := p.i
	i := p.add(Array, "", start, 1, n)
	if i < 0 || !p.enter(i) {
		return false
	}
	p.i++
	p.space()
	if p.i < len(p.text) && p.text[p.i] == ']' {
		p.i++
		p.leave(p.i)
		return true
	}
	for ; ; p.space() {
		if p.i == len(p.text) {
			return p.unclosed(start, "list", "]")
		}
		if !p.value(name{}, shape.item()) {
			return false
		}
		p.space()
		if p.i == len(p.text) {
			return p.unclosed(start, "list", "]")
		}
		if p.text[p.i] == ']' {
			break
		}
		if !p.comma("item", "]") {
			return false
		}
	}
	p.i++
	p.leave(p.i)
	return true
}

// comma reads the comma between two members or items.
func (p *jsonParser) comma(what, closing string) bool {
	switch c := p.text[p.i]; {
	case c == ',':
		at := p.i
		p.i++
		if p.space(); p.i < len(p.text) && (p.text[p.i] == closing[0] || p.text[p.i] == ',') {
			f := p.fail(jsonComma, at, 1, fmt.Sprintf("there is a comma too many, no %s follows it", what))
			f.Detail = fmt.Sprintf("remove the comma, or write the %s", what)
			return false
		}
		return true
	case c == '/' || c == '#' || c == '\'' || c == '}' || c == ']':
		return p.unexpected()
	case c == ':' || c == '=' || c == ';':
		p.fail(jsonSyntax, p.i, 1, fmt.Sprintf("%s stands where a comma or %q is expected", p.quote(string(c)), closing))
		return false
	}
	p.fail(jsonComma, p.i, p.word(), fmt.Sprintf("a comma is missing before this %s", what))
	return false
}

// str reads the text in quotes at p.i.
func (p *jsonParser) str() (string, bool) {
	start := p.i
	rest := p.text[start+1:]
	for i := 0; i < len(rest); i++ {
		switch c := rest[i]; {
		case c == '"':
			p.i = start + i + 2
			return rest[:i], true
		case c == '\\':
			return p.escaped(start, start+1+i)
		case c < 0x20:
			return "", p.unterminated(start, start+1+i)
		}
	}
	return "", p.unterminated(start, len(p.text))
}

// unterminated notes a text that holds a line end, a tab or the end of the file.
func (p *jsonParser) unterminated(start, at int) bool {
	if at < len(p.text) && p.text[at] == '\t' {
		p.fail(jsonSyntax, at, 1, "a tab stands in a text").Detail = `write \t for a tab`
		return false
	}
	f := p.fail(jsonQuotes, start, min(at, len(p.text))-start, "the text that begins here has no closing quote on its line")
	f.Detail = `close the quote; write \n for a line end inside a text`
	return false
}

// badName notes what stands where a name is expected.
func (p *jsonParser) badName() bool {
	switch r, _ := utf8.DecodeRuneInString(p.text[p.i:]); {
	case r == '}' || r == ',':
		p.fail(jsonComma, p.i, 1, "a member is expected here")
	case unicode.IsLetter(r) || r == '_' || r == '$' || unicode.IsDigit(r) || r == '-':
		n := p.word()
		p.fail(jsonQuotes, p.i, n, "the name "+p.quote(p.text[p.i:p.i+n])+" is not in double quotes")
	default:
		return p.unexpected()
	}
	return false
}
