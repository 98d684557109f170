package layout

import (
	"errors"
	"strings"

	"go.yaml.in/yaml/v4"

	"github.com/cybernorms/cybernorms/diag"
)

// explain says in own words why the library could not read the text. It goes by the place and by what stands there;
// the library's words are neither printed nor matched.
func (p *yamlParser) explain(err error) {
	if errors.Is(err, errDeep) {
		p.limit(limitDepth, p.deepest(), 1, "objects and lists are nested more than %d deep", p.limits.Depth)
		return
	}
	var le *yaml.LoadError
	if !errors.As(err, &le) || le.Mark.Line < 1 {
		p.fail(yamlSyntax, 0, 0, "the file cannot be read as YAML")
		return
	}
	at := p.offset(le.Mark.Line, max(le.Mark.Column, 1))
	from := at
	if le.ContextMark.Line > 0 {
		from = p.offset(le.ContextMark.Line, max(le.ContextMark.Column, 1))
	}
	if p.unclosedQuote(from) || p.badStart(at) || p.badStart(from) {
		return
	}
	// The library notices a line or two late, so the line of the place, the one before it and the one where the
	// construct began are looked at.
	line := p.lineStart(at)
	before := p.lineStart(max(line-1, 0))
	for _, start := range []int{line, p.lineStart(from), before} {
		if p.tab(start) {
			return
		}
	}
	for _, start := range []int{line, p.lineStart(from), before} {
		if p.colons(start) {
			return
		}
	}
	if from < len(p.text) && (p.text[from] == '[' || p.text[from] == '{') {
		f := p.fail(yamlSyntax, from, 1, "the brackets that open here are not closed as expected")
		f.Detail = "separate items with commas, close the bracket, and put texts that hold brackets or commas in quotes"
		return
	}
	if at < len(p.text) && p.afterQuote(at) {
		return
	}
	f := p.fail(yamlSyntax, at, 0, "the text cannot be read as YAML here")
	f.Detail = "compare the indentation of this line with the lines above, and look for a missing colon, quote or dash"
}

func (p *yamlParser) fail(r rule, offset, length int, summary string) *diag.Finding {
	return p.sink.add(r, offset, length, "", summary)
}

func (p *yamlParser) lineStart(i int) int {
	return strings.LastIndexByte(p.text[:min(i, len(p.text))], '\n') + 1
}

func (p *yamlParser) line(start int) string {
	line, _, _ := strings.Cut(p.text[min(start, len(p.text)):], "\n")
	return strings.TrimRight(strings.TrimPrefix(line, bom), "\r")
}

// badStart explains a value that begins with a sign that has a meaning.
func (p *yamlParser) badStart(i int) bool {
	if i >= len(p.text) {
		return false
	}
	length := p.plainEnd(i) - i
	word := p.text[i : i+length]
	switch p.text[i] {
	case '*':
		p.fail(yamlAlias, i, length, "the alias "+p.quote(word)+" stands for a value elsewhere").Detail = quoteIt
	case '&':
		p.fail(yamlAnchor, i, length, "the anchor "+p.quote(word)+" stands before this value").Detail = quoteIt
	case '!':
		p.fail(yamlTag, i, length, "the tag "+p.quote(word)+" stands before this value").Detail = quoteIt
	case '@', '`', '%':
		p.fail(yamlNeedsQuotes, i, length, "a text cannot begin with "+quote(word[:1])+" without quotes").Detail = quoteIt
	default:
		return false
	}
	return true
}

const quoteIt = `put the whole text in double quotes: "..."`

// unclosedQuote explains a quote that is never closed, or that holds an unknown escape.
func (p *yamlParser) unclosedQuote(i int) bool {
	if i >= len(p.text) || p.text[i] != '"' && p.text[i] != '\'' {
		return false
	}
	style := yaml.SingleQuotedStyle
	if p.text[i] == '"' {
		style = yaml.DoubleQuotedStyle
	}
	end := p.scalarEnd(&yaml.Node{Style: style}, i)
	if end == len(p.text) && (end-i < 2 || p.text[end-1] != p.text[i]) {
		p.fail(yamlSyntax, i, 1, "the quote that opens here is not closed")
		return true
	}
	if style != yaml.DoubleQuotedStyle {
		return false
	}
	for j := i; j+1 < end; j++ {
		if p.text[j] != '\\' {
			continue
		}
		r, size := yamlEscape(p.text[j:end])
		if r < 0 && !blank(p.text[j+1]) {
			f := p.fail(yamlSyntax, j, min(size, end-j), "the escape "+p.quote(p.text[j:min(j+size, end)])+" means nothing in double quotes")
			f.Detail = `write \\ for a backslash, or use single quotes, in which a backslash is itself; halves of a pair of surrogates do not stand alone`
			return true
		}
		j += size - 1
	}
	return false
}

// tab explains an indentation with tabs.
func (p *yamlParser) tab(start int) bool {
	line := p.line(start)
	indent := line[:len(line)-len(strings.TrimLeft(line, " \t"))]
	i := strings.IndexByte(indent, '\t')
	if i < 0 {
		return false
	}
	n := len(indent[i:]) - len(strings.TrimLeft(indent[i:], "\t"))
	f := p.fail(yamlTab, start+i, n, "the indentation holds a tab")
	f.Detail, f.Edits = "indent with spaces", []diag.Edit{{Span: f.Span, Text: strings.Repeat("  ", n), Message: "replace the tabs by spaces"}}
	return true
}

// colons explains a line with a colon that is missing its space, or with one too many.
func (p *yamlParser) colons(start int) bool {
	line := p.line(start)
	at := len(line) - len(strings.TrimLeft(line, " -"))
	rest := line[at:]
	if i := missingSpace(rest); i > 0 {
		f := p.fail(yamlColon, start+at, i+1, "no space follows the colon after "+p.quote(rest[:i]))
		f.Detail = "write a space after the colon"
		return true
	}
	_, value, ok := strings.Cut(rest, ": ")
	if !ok {
		return false
	}
	value = strings.TrimLeft(value, " ")
	if value == "" || strings.ContainsRune(`"'[{|>`, rune(value[0])) || !strings.Contains(value, ": ") && !strings.HasSuffix(value, ":") &&
		!strings.HasPrefix(value, "- ") {
		return false
	}
	f := p.fail(yamlNeedsQuotes, start+at+len(rest)-len(value), len(value), "the text "+p.quote(value)+" holds signs that mean something to YAML")
	f.Detail = quoteIt
	if !p.private {
		f.Edits = []diag.Edit{{Span: f.Span, Text: string(appendString(nil, value)), Message: "put the text in quotes"}}
	}
	return true
}

// afterQuote explains text behind a closing quote.
func (p *yamlParser) afterQuote(at int) bool {
	before := strings.TrimRight(p.text[p.lineStart(at):at], " ")
	if !strings.HasSuffix(before, `"`) && !strings.HasSuffix(before, `'`) {
		return false
	}
	f := p.fail(yamlNeedsQuotes, at, len(p.line(at)), "text follows a closing quote")
	f.Detail = `put quotes around the whole text, and write a quote inside it as \"`
	return true
}

// deepest finds a place to point at when the text is nested too deeply: the most indented line or the innermost bracket.
func (p *yamlParser) deepest() int {
	best, depth, deepest, indent := 0, 0, 0, -1
	for i := 0; i < len(p.text); i++ {
		switch p.text[i] {
		case '[', '{':
			if depth++; depth > deepest {
				deepest, best = depth, i
			}
		case ']', '}':
			depth--
		}
		if depth > p.limits.Depth {
			return i
		}
	}
	if deepest > p.limits.Depth/2 {
		return best
	}
	for start := 0; start < len(p.text); {
		line := p.line(start)
		if n := len(line) - len(strings.TrimLeft(line, " -?")); n > indent {
			indent, best = n, start+max(n-1, 0)
		}
		next := strings.IndexByte(p.text[start:], '\n')
		if next < 0 {
			break
		}
		start += next + 1
	}
	return best
}

// directives notes a line that begins with % before the record.
func (p *yamlParser) directives() bool {
	start := len(p.text) - len(strings.TrimPrefix(p.text, bom))
	for start < len(p.text) {
		line := p.line(start)
		switch {
		case strings.HasPrefix(line, "%"):
			p.fail(yamlDirective, start, len(line), "the directive "+p.quote(line)+" stands before the record")
			return true
		case strings.TrimLeft(line, " \t") != "" && !strings.HasPrefix(strings.TrimLeft(line, " \t"), "#"):
			return false
		}
		next := strings.IndexByte(p.text[start:], '\n')
		if next < 0 {
			return false
		}
		start += next + 1
	}
	return false
}

// secondDocument notes where the file goes on after its record.
func (p *yamlParser) secondDocument(n *yaml.Node) {
	at := p.offset(n.Line, n.Column)
	f := p.fail(yamlDocuments, at, len(p.line(at)), "a second document begins here")
	f.Detail = "write one file for each record"
}
