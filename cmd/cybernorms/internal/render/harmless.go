package render

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/cybernorms/cybernorms/diag"
)

// Harmless returns s as one line of visible characters. What is invisible, reorders text, ends a line or is not UTF-8
// becomes a visible escape, as in \u{202E} or \x{FF}. So does what could begin a command to a runner that reads the output:
// a colon at the start, two at the start of a word, because a line may be broken before any word, and the first sign of "##[" and
// "##vso[" anywhere.
func Harmless(s string) string {
	var b strings.Builder
	start, word := true, true
	for i, r := range s {
		switch {
		case r == ':' && (start || word && strings.HasPrefix(s[i:], "::")):
			escape(&b, s[i:], r)
		case visible(r, s[i:]):
			b.WriteRune(r)
		default:
			escape(&b, s[i:], r)
		}
		word = r == ' '
		start = start && word
	}
	return b.String()
}

// harmlessExcerpt does the same to a source line, in which every kind of blank is a blank: there the eye needs the line's
// shape, and the finding's own words name what is wrong with it.
func harmlessExcerpt(e diag.Excerpt) (before, marked, after string) {
	var parts [3]strings.Builder
	whole := e.Before + e.Marked + e.After
	for i, r := range whole {
		b := &parts[0]
		if i >= len(e.Before)+len(e.Marked) {
			b = &parts[2]
		} else if i >= len(e.Before) {
			b = &parts[1]
		}
		switch {
		case r == '\t':
			b.WriteByte(' ')
		case unicode.Is(unicode.Zs, r):
			b.WriteString(strings.Repeat(" ", max(1, width(string(r)))))
		case visible(r, whole[i:]):
			b.WriteRune(r)
		default:
			escape(b, whole[i:], r)
		}
	}
	return parts[0].String(), parts[1].String(), parts[2].String()
}

// visible reports whether r, with which rest begins, may stand in output as it is.
func visible(r rune, rest string) bool {
	if r == utf8.RuneError {
		_, size := utf8.DecodeRuneInString(rest)
		return size > 1
	}
	return printable(r) && !(r == '#' && startsCommand(rest))
}

// printable reports whether r has a shape of its own that stays where it is put.
func printable(r rune) bool {
	const blankBraille = '\u2800'
	return unicode.IsPrint(r) && r != blankBraille &&
		!unicode.In(r, unicode.Variation_Selector, unicode.Other_Default_Ignorable_Code_Point)
}

// startsCommand reports whether a runner would take a line that holds s for a command. These two count anywhere in a line.
func startsCommand(s string) bool {
	const azure = "##vso["
	return strings.HasPrefix(s, "##[") || len(s) >= len(azure) && strings.EqualFold(s[:len(azure)], azure)
}

func escape(b *strings.Builder, rest string, r rune) {
	if _, size := utf8.DecodeRuneInString(rest); r == utf8.RuneError && size == 1 {
		b.WriteString(fmt.Sprintf(`\x{%02X}`, rest[0]))
		return
	}
	b.WriteString(fmt.Sprintf(`\u{%X}`, r))
}
