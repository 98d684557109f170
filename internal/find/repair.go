package find

import (
	"strings"
	"unicode/utf8"
)

// windows1252 has the code points that Windows-1252 puts at 0x80 to 0x9F; 0 where it puts none.
var windows1252 = [32]rune{
	'€', 0, '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', 0, 'Ž', 0,
	0, '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', 0, 'ž', 'Ÿ',
}

// repair undoes one wrong decoding: UTF-8 that was read as Windows-1252 ("TÃ¼rkiye"), or the other way round.
// It returns "" where that is not what happened.
func repair(s string) string {
	var b strings.Builder
	if !utf8.ValidString(s) {
		for i := range len(s) {
			b.WriteRune(fromByte(s[i]))
		}
		return b.String()
	}
	for _, r := range s {
		c, ok := toByte(r)
		if !ok {
			return ""
		}
		b.WriteByte(c)
	}
	if t := b.String(); t != s && utf8.ValidString(t) {
		return t
	}
	return ""
}

func fromByte(c byte) rune {
	if c >= 0x80 && c < 0xA0 && windows1252[c-0x80] != 0 {
		return windows1252[c-0x80]
	}
	return rune(c)
}

func toByte(r rune) (byte, bool) {
	if r < 0x100 {
		return byte(r), true
	}
	for i, w := range windows1252 {
		if w == r {
			return byte(0x80 + i), true
		}
	}
	return 0, false
}
