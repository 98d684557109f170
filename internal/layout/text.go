package layout

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"
)

// plain marks the bytes that need no look: printable ASCII, tab and line feed.
var plain = func() (t [256]bool) {
	for b := 0x20; b < 0x7F; b++ {
		t[b] = true
	}
	t['\t'], t['\n'] = true, true
	return t
}()

// checkText judges the raw bytes of a record: UTF-8, control and direction characters, what does not show.
// It reports whether a parser may have them.
func (s *sink) checkText() bool {
	text, base := s.src.text, s.src.base
	good, marks := true, 0
	i := 0
	if base == 0 && strings.HasPrefix(text, bom) {
		i = len(bom)
	}
	for i < len(text) {
		b := text[i]
		if plain[b] {
			marks = 0
			i++
			continue
		}
		if b == '\r' && i+1 < len(text) && text[i+1] == '\n' {
			marks = 0
			i += 2
			continue
		}
		if b == '\r' {
			good = false
			if !strings.Contains(text, "\n") && base == 0 {
				s.add(fileLineEnds, base+i, 1, "", "the lines of this file end with a carriage return alone, as on old Macintosh computers")
				return false
			}
			s.add(textCarriageReturn, base+i, 1, "", "a carriage return stands inside a line, without a line feed after it").Seen = "U+000D"
			i++
			continue
		}
		r, n := utf8.DecodeRuneInString(text[i:])
		if r == utf8.RuneError && n <= 1 {
			f := s.add(textUTF8, base+i, 1, "", fmt.Sprintf("the byte 0x%02X is not UTF-8 text", b))
			f.Seen = fmt.Sprintf("0x%02X", b)
			return false
		}
		if r >= 0x300 && unicode.IsMark(r) {
			if marks++; marks == maxMarks+1 {
				s.addMarks(base + i)
			}
		} else {
			marks = 0
		}
		if c := runeClass(r); c != 0 && !((r == 0x200C || r == 0x200D) && joins(text[:i], text[i+n:])) {
			s.addRune(c, r, base+i, n)
			good = good && !rules[c].fatal && !breaksParsers(r)
		}
		i += n
	}
	s.fatal = s.fatal || !good
	return good
}

func (s *sink) addRune(c rule, r rune, offset, length int) {
	f := s.add(c, offset, length, "", fmt.Sprintf("the text contains %s", describe(r)))
	f.Seen = fmt.Sprintf("U+%04X", r)
}

func (s *sink) addMarks(offset int) {
	s.add(textMarks, offset, 0, "", fmt.Sprintf("more than %d marks stand on one letter", maxMarks))
}

// checkEscape judges a character that was written as an escape, such as \u202e; what stands raw was judged before.
func (s *sink) checkEscape(r rune, before string, offset, length int) {
	if c := runeClass(r); c != 0 {
		s.addRune(c, r, offset, length)
		return
	}
	if !unicode.IsMark(r) {
		return
	}
	marks := 1
	for before != "" {
		b, n := utf8.DecodeLastRuneInString(before)
		if !unicode.IsMark(b) {
			break
		}
		before = before[:len(before)-n]
		if marks++; marks > maxMarks+1 {
			return // said where the ninth stands
		}
	}
	if marks == maxMarks+1 {
		s.addMarks(offset)
	}
}

// checkStart judges the first bytes of a file: what encoding they are in.
func (s *sink) checkStart(head string) bool {
	name := ""
	at := func(i int) byte {
		if i < len(head) {
			return head[i]
		}
		return 'x'
	}
	switch {
	case strings.HasPrefix(head, "\xff\xfe\x00\x00"), len(head) >= 4 && at(0) != 0 && at(1) == 0 && at(2) == 0 && at(3) == 0:
		name = "UTF-32 (little endian)"
	case strings.HasPrefix(head, "\x00\x00\xfe\xff"), len(head) >= 4 && at(0) == 0 && at(1) == 0 && at(2) == 0 && at(3) != 0:
		name = "UTF-32 (big endian)"
	case strings.HasPrefix(head, "\xff\xfe"), len(head) >= 4 && at(0) != 0 && at(1) == 0 && at(2) != 0 && at(3) == 0:
		name = "UTF-16 (little endian)"
	case strings.HasPrefix(head, "\xfe\xff"), len(head) >= 4 && at(0) == 0 && at(1) != 0 && at(2) == 0 && at(3) != 0:
		name = "UTF-16 (big endian)"
	case strings.HasPrefix(head, "\x1f\x8b"):
		s.add(fileEncoding, 0, 0, "", "the file is compressed (gzip)").Allowed = []string{"UTF-8"}
		return false
	default:
		return true
	}
	f := s.add(fileEncoding, 0, 0, "", "the file is "+name+", not UTF-8")
	f.Seen, f.Allowed = name, []string{"UTF-8"}
	return false
}
