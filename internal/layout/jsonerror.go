package layout

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf16"
	"unicode/utf8"

	"github.com/cybernorms/cybernorms/diag"
)

// fail notes why reading cannot go on.
func (p *jsonParser) fail(r rule, offset, length int, summary string) *diag.Finding {
	return p.sink.add(r, p.src.base+offset, length, p.here(), summary)
}

// word returns the length of the run of letters, digits and signs at p.i, for a finding to mark; at least one character.
func (p *jsonParser) word() int {
	for i, r := range p.text[p.i:] {
		if !unicode.IsLetter(r) && !unicode.IsDigit(r) && !strings.ContainsRune("_-+.$", r) {
			if i == 0 {
				i = utf8.RuneLen(r)
			}
			return i
		}
	}
	return len(p.text) - p.i
}

// unexpected notes what stands where it cannot, in the words that fit it best. It always reports false.
func (p *jsonParser) unexpected() bool {
	rest := p.text[p.i:]
	if rest == "" {
		p.fail(jsonSyntax, p.i, 0, "the record ends where a value is expected")
		return false
	}
	r, size := utf8.DecodeRuneInString(rest)
	n := p.word()
	word := rest[:n]
	switch {
	case strings.HasPrefix(rest, "//"), strings.HasPrefix(rest, "/*"), r == '#':
		end := strings.IndexByte(rest, '\n')
		if end < 0 {
			end = len(rest)
		}
		p.fail(jsonComment, p.i, end, "a comment stands here, which JSON does not have")
	case r == '\'' || r == '`' || strings.ContainsRune("“”‘’„«»", r):
		p.fail(jsonQuotes, p.i, size, "the quote "+p.quote(rest[:size])+` is not a straight double quote (")`)
	case word == "NaN", word == "Infinity", word == "inf", word == "nan", word == "+Infinity":
		p.fail(jsonNumber, p.i, n, p.quote(word)+" is not a number of JSON").Detail = "leave the member out where there is no number"
	case r == '+', r == '.':
		_, problem := scanNumber(rest, p.limits)
		p.fail(jsonNumber, p.i, n, fmt.Sprintf("the number %s %s", p.quote(word), problem))
	case r == ',':
		p.fail(jsonComma, p.i, 1, "there is a comma too many, a value is expected here")
	case r == '}' || r == ']':
		p.fail(jsonSyntax, p.i, 1, fmt.Sprintf("%q closes nothing that is open here", rest[:1]))
	case len(p.nodes) == 0 && (unicode.IsLetter(r) || strings.HasPrefix(rest, "---") || strings.HasPrefix(rest, "- ")) &&
		strings.Contains(rest, ":"):
		p.fail(jsonSyntax, p.i, n, "this is not JSON; it looks like YAML").Detail = "name the file .yaml, or write the record as JSON"
	case strings.EqualFold(word, "true"), strings.EqualFold(word, "false"), strings.EqualFold(word, "null"), word == "None":
		p.fail(jsonSyntax, p.i, n, p.quote(word)+" is not a word of JSON, which are true, false and null in small letters")
	case unicode.IsLetter(r):
		p.fail(jsonQuotes, p.i, n, "the text "+p.quote(word)+" is not in double quotes")
	default:
		p.fail(jsonSyntax, p.i, size, p.quote(rest[:size])+" stands where a value is expected")
	}
	return false
}

// unclosed notes the end of the text inside an object or a list, at its opening bracket.
func (p *jsonParser) unclosed(start int, what, closing string) bool {
	f := p.fail(jsonSyntax, start, 1, fmt.Sprintf("the %s that begins here is not closed", what))
	f.Allowed = []string{closing}
	if p.lines {
		f.Detail = "in JSON Lines a whole record stands on one line"
	}
	f.Related = p.related(p.i, 0, "", "the text ends here")
	return false
}

// escaped reads a text that holds escapes; the first backslash is at i.
func (p *jsonParser) escaped(start, i int) (string, bool) {
	out := append(make([]byte, 0, i-start+64), p.text[start+1:i]...)
	type joiner struct{ offset, length, at int }
	var joiners []joiner
	for i < len(p.text) {
		c := p.text[i]
		switch {
		case c == '"':
			text := string(out)
			for _, j := range joiners {
				if !joins(text[:j.at], text[j.at+3:]) {
					r, _ := utf8.DecodeRuneInString(text[j.at:])
					p.addRune(textInvisible, r, p.src.base+j.offset, j.length)
				}
			}
			p.i = i + 1
			return text, true
		case c < 0x20:
			return "", p.unterminated(start, i)
		case c != '\\':
			out = append(out, c)
			i++
			continue
		}
		r, n, problem := unescape(p.text[i:])
		if problem != "" {
			p.fail(jsonEscape, i, n, problem).Seen = p.seen(p.text[i : i+n])
			return "", false
		}
		switch {
		case r == 0x200C || r == 0x200D:
			joiners = append(joiners, joiner{i, n, len(out)})
		case r < 0x20 || r >= 0x7F:
			p.checkEscape(r, string(out[max(0, len(out)-8*(maxMarks+2)):]), p.src.base+i, n)
		}
		out = utf8.AppendRune(out, r)
		i += n
	}
	return "", p.unterminated(start, len(p.text))
}

// unescape reads the escape that text begins with, a whole pair of surrogates at once.
func unescape(text string) (r rune, n int, problem string) {
	if len(text) < 2 {
		return 0, len(text), "the text ends after a backslash"
	}
	if i := strings.IndexByte(`"\/bfnrt`, text[1]); i >= 0 {
		return rune("\"\\/\b\f\n\r\t"[i]), 2, ""
	}
	if text[1] != 'u' {
		_, size := utf8.DecodeRuneInString(text[1:])
		return 0, 1 + size, "JSON has no escape " + quote(text[:1+size])
	}
	r, ok := hex4(text)
	if !ok {
		return 0, min(2, len(text)), `Four hexadecimal digits must follow \u`
	}
	if !utf16.IsSurrogate(r) {
		return r, 6, ""
	}
	if low, ok := hex4(text[6:]); ok {
		if pair := utf16.DecodeRune(r, low); pair != utf8.RuneError {
			return pair, 12, ""
		}
	}
	return 0, 6, fmt.Sprintf("the escape %s is half of a pair and stands alone", text[:6])
}

// hex4 reads \uXXXX.
func hex4(text string) (rune, bool) {
	if len(text) < 6 || text[0] != '\\' || text[1] != 'u' {
		return 0, false
	}
	var r rune
	for _, c := range []byte(text[2:6]) {
		switch {
		case c >= '0' && c <= '9':
			r = r<<4 | rune(c-'0')
		case c|0x20 >= 'a' && c|0x20 <= 'f':
			r = r<<4 | rune(c|0x20-'a'+10)
		default:
			return 0, false
		}
	}
	return r, true
}
