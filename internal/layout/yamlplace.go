package layout

import (
	"strings"
	"unicode/utf8"

	"go.yaml.in/yaml/v4"
)

// scalarEnd finds where a scalar ends in the text, so that a mark underlines what was written, quotes included.
func (p *yamlParser) scalarEnd(n *yaml.Node, offset int) int {
	switch {
	case n.Style&yaml.DoubleQuotedStyle != 0:
		for i := offset + 1; i < len(p.text); i++ {
			switch p.text[i] {
			case '\\':
				i++
			case '"':
				return i + 1
			}
		}
		return len(p.text)
	case n.Style&yaml.SingleQuotedStyle != 0:
		for i := offset + 1; i < len(p.text); i++ {
			if p.text[i] != '\'' {
				continue
			}
			if i+1 == len(p.text) || p.text[i+1] != '\'' {
				return i + 1
			}
			i++
		}
		return len(p.text)
	case n.Style&(yaml.LiteralStyle|yaml.FoldedStyle) != 0:
		header := len(p.text)
		if i := strings.IndexByte(p.text[offset:], '\n'); i >= 0 {
			header = offset + i
		}
		if end := p.follow(header, n.Value); end > header {
			return end
		}
		return len(strings.TrimRight(p.text[:header], " \t\r"))
	}
	if strings.HasPrefix(p.text[offset:], n.Value) {
		return offset + len(n.Value)
	}
	return p.follow(offset, n.Value)
}

// follow finds where a folded text ends: all of it but the blanks stands in the file in the same order.
func (p *yamlParser) follow(i int, value string) int {
	end := i
	for j := 0; j < len(value); j++ {
		if blank(value[j]) {
			continue
		}
		for i < len(p.text) && blank(p.text[i]) {
			i++
		}
		if i == len(p.text) || p.text[i] != value[j] {
			return end
		}
		i++
		end = i
	}
	return end
}

func blank(c byte) bool { return c == ' ' || c == '\t' || c == '\n' || c == '\r' }

// closing finds the end of a list or object in brackets whose last item ends at i, past blanks, commas and comments.
func (p *yamlParser) closing(i int, bracket byte) int {
	for ; i < len(p.text); i++ {
		switch c := p.text[i]; {
		case c == bracket:
			return i + 1
		case c == '#' && blank(p.text[i-1]):
			for i+1 < len(p.text) && p.text[i+1] != '\n' {
				i++
			}
		}
	}
	return len(p.text)
}

// plainEnd finds the end of a word, for what has no value of its own.
func (p *yamlParser) plainEnd(i int) int {
	for i < len(p.text) && !blank(p.text[i]) && !strings.ContainsRune(",]}", rune(p.text[i])) {
		i++
	}
	return i
}

// skipProperties finds where a value begins behind its tag and anchor.
func (p *yamlParser) skipProperties(i int) int {
	for i < len(p.text) && (p.text[i] == '!' || p.text[i] == '&') {
		for i = p.plainEnd(i); i < len(p.text) && blank(p.text[i]); {
			i++
		}
	}
	return i
}

// refused notes what YAML has and records have not: aliases, anchors, tags.
func (p *yamlParser) refused(n *yaml.Node, offset int) bool {
	word := func() string { return p.text[offset:p.plainEnd(offset)] }
	switch {
	case n.Kind == yaml.AliasNode:
		p.sink.add(yamlAlias, offset, len(word()), p.here(), "the alias "+p.quote(word())+" stands for a value elsewhere")
	case n.Anchor != "":
		p.sink.add(yamlAnchor, offset, len(word()), p.here(), "an anchor stands before this value")
	case n.Style&yaml.TaggedStyle != 0, offset < len(p.text) && p.text[offset] == '!':
		p.sink.add(yamlTag, offset, len(word()), p.here(), "the tag "+p.quote(word())+" stands before this value")
	default:
		return false
	}
	return true
}

// escapes judges the characters that were written as escapes in double quotes.
func (p *yamlParser) escapes(n *yaml.Node, offset, end int) {
	if n.Style&yaml.DoubleQuotedStyle == 0 || !strings.Contains(p.text[offset:end], `\`) {
		return
	}
	text := p.text[offset:end]
	for i := 0; i+1 < len(text); i++ {
		if text[i] != '\\' {
			continue
		}
		r, size := yamlEscape(text[i:])
		if r == 0x200C || r == 0x200D {
			// Joiners are judged by what stands beside them in the text.
			if at := strings.IndexRune(n.Value, r); at >= 0 && !joins(n.Value[:at], n.Value[at+3:]) {
				p.addRune(textInvisible, r, offset+i, size)
			}
		} else if r >= 0 {
			p.checkEscape(r, text[max(0, i-64):i], offset+i, size)
		}
		i += size - 1
	}
}

// yamlEscape reads the escape that text begins with. For a folded line it returns no character.
func yamlEscape(text string) (rune, int) {
	const letters, meant = "0abt\tnvfre \"/\\N_LP", "\x00\a\b\t\t\n\v\f\r\x1b \"/\\\u0085\u00a0\u2028\u2029"
	digits := 0
	switch text[1] {
	case 'x':
		digits = 2
	case 'u':
		digits = 4
	case 'U':
		digits = 8
	default:
		if i := strings.IndexByte(letters, text[1]); i >= 0 {
			return []rune(meant)[i], 2
		}
		return -1, 2
	}
	var r rune
	for i := 0; i < digits; i++ {
		if i+2 >= len(text) {
			return -1, len(text)
		}
		d := strings.IndexByte("0123456789abcdef", text[i+2]|0x20)
		if d < 0 {
			return -1, 2
		}
		r = r<<4 | rune(d)
	}
	if !utf8.ValidRune(r) {
		return -1, digits + 2
	}
	return r, digits + 2
}

// missingSpace finds the colon of "name:value", 0 where the text is none.
func missingSpace(line string) int {
	for i, c := range []byte(line) {
		switch {
		case c == ':':
			if i > 0 && i+1 < len(line) && !blank(line[i+1]) && !strings.HasPrefix(line[i:], "://") {
				return i
			}
			return 0
		case c >= 'a' && c <= 'z', c >= 'A' && c <= 'Z', c == '_', c == '$', i > 0 && (c == '-' || c >= '0' && c <= '9'):
		default:
			return 0
		}
	}
	return 0
}
