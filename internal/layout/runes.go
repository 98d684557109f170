package layout

import (
	"fmt"
	"unicode"
	"unicode/utf8"
)

// runeClass says which rule a character breaks, 0 for none.
func runeClass(r rune) rule {
	switch {
	case r < 0x20:
		if r == '\t' || r == '\n' || r == '\r' {
			return 0
		}
		return textControl
	case r < 0x7F:
		return 0
	case r <= 0x9F:
		return textControl
	case r == 0xAD, r == 0x034F, r == 0x115F, r == 0x1160, r == 0x17B4, r == 0x17B5, r == 0x180E, r == 0x3164, r == 0xFFA0:
		return textInvisible
	case r < 0x061C:
		return 0
	case r == 0x061C, r == 0x200E, r == 0x200F, r >= 0x202A && r <= 0x202E, r >= 0x2066 && r <= 0x2069:
		return textBidi
	case r >= 0x200B && r <= 0x200D, r >= 0x2060 && r <= 0x2065, r >= 0x206A && r <= 0x206F, r >= 0xFFF9 && r <= 0xFFFB,
		r == 0xFEFF, r >= 0x1D173 && r <= 0x1D17A, r >= 0xE0000 && r <= 0xE00FF:
		return textInvisible
	case r == 0x2028, r == 0x2029:
		return textControl
	case r >= 0xFDD0 && r <= 0xFDEF, r&0xFFFE == 0xFFFE:
		return textNoncharacter
	case r >= 0xE000 && r <= 0xF8FF, r >= 0xF0000:
		return textPrivate
	}
	return 0
}

// breaksParsers reports whether libraries refuse the character or read it as a line end, where it stands in the file
// itself and not in an escape.
func breaksParsers(r rune) bool { return r == 0xFEFF }

var runeNames = map[rune]string{
	0: "NUL", 7: "BELL", 8: "BACKSPACE", 0x0B: "LINE TABULATION", 0x0C: "FORM FEED", 0x1A: "SUBSTITUTE", 0x1B: "ESCAPE",
	0x7F: "DELETE", 0x85: "NEXT LINE", 0x9B: "CONTROL SEQUENCE INTRODUCER", 0xAD: "SOFT HYPHEN",
	0x034F: "COMBINING GRAPHEME JOINER", 0x061C: "ARABIC LETTER MARK", 0x180E: "MONGOLIAN VOWEL SEPARATOR",
	0x200B: "ZERO WIDTH SPACE", 0x200C: "ZERO WIDTH NON-JOINER", 0x200D: "ZERO WIDTH JOINER",
	0x200E: "LEFT-TO-RIGHT MARK", 0x200F: "RIGHT-TO-LEFT MARK", 0x2028: "LINE SEPARATOR", 0x2029: "PARAGRAPH SEPARATOR",
	0x202A: "LEFT-TO-RIGHT EMBEDDING", 0x202B: "RIGHT-TO-LEFT EMBEDDING", 0x202C: "POP DIRECTIONAL FORMATTING",
	0x202D: "LEFT-TO-RIGHT OVERRIDE", 0x202E: "RIGHT-TO-LEFT OVERRIDE", 0x2060: "WORD JOINER",
	0x2066: "LEFT-TO-RIGHT ISOLATE", 0x2067: "RIGHT-TO-LEFT ISOLATE", 0x2068: "FIRST STRONG ISOLATE",
	0x2069: "POP DIRECTIONAL ISOLATE", 0xFEFF: "ZERO WIDTH NO-BREAK SPACE", 0x3164: "HANGUL FILLER",
	0xE0001: "LANGUAGE TAG", 0xE007F: "CANCEL TAG",
}

// describe names a character without showing it: "U+202E RIGHT-TO-LEFT OVERRIDE".
func describe(r rune) string {
	name := runeNames[r]
	switch {
	case name != "":
	case r < 0x20 || r >= 0x7F && r <= 0x9F:
		name = "control character"
	case r >= 0xE0020 && r <= 0xE007E:
		name = "TAG character"
	case runeClass(r) == textPrivate:
		name = "private-use character"
	case runeClass(r) == textNoncharacter:
		name = "noncharacter"
	default:
		return fmt.Sprintf("U+%04X", r)
	}
	return fmt.Sprintf("U+%04X %s", r, name)
}

// joining are the scripts in whose words a joiner or non-joiner changes what a reader sees.
var joining = []*unicode.RangeTable{
	unicode.Arabic, unicode.Syriac, unicode.Nko, unicode.Mandaic, unicode.Mongolian, unicode.Devanagari, unicode.Bengali,
	unicode.Gurmukhi, unicode.Gujarati, unicode.Oriya, unicode.Tamil, unicode.Telugu, unicode.Kannada, unicode.Malayalam,
	unicode.Sinhala, unicode.Khmer, unicode.Myanmar, unicode.Balinese, unicode.Javanese, unicode.Tibetan,
}

// joins reports whether a joiner may stand between the end of before and the start of after.
func joins(before, after string) bool {
	b, _ := utf8.DecodeLastRuneInString(before)
	a, _ := utf8.DecodeRuneInString(after)
	return unicode.In(b, joining...) && (unicode.IsLetter(b) || unicode.IsMark(b)) &&
		unicode.In(a, joining...) && (unicode.IsLetter(a) || unicode.IsMark(a))
}

// maxMarks is how many combining marks may follow one letter.
const maxMarks = 8
