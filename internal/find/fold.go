package find

import (
	"slices"
	"strings"
	"unicode"
)

// latin spells accented Latin letters with the plain ones that a keyboard without them would give.
// Each line is a plain spelling and, after the blank, the letters that it stands for.
const latin = `a àáâãäåāăąǎạảấầẩẫậắằẳẵặ
ae æ
c çćĉċč
d ďđðḍḏ
e èéêëēĕėęěẹẻẽếềểễệ
g ĝğġģ
h ĥħḥḫ
i ìíîïĩīĭįıỉịї
j ĵ
k ķ
l ĺļľŀł
n ñńņňŉŋ
o òóôõöøōŏőơọỏốồổỗộớờởỡợ
oe œ
r ŕŗř
s śŝşšșṣ
ss ß
t ţťŧțṭ
th þ
u ùúûüũūŭůűųưụủứừửữự
w ŵ
y ýÿŷỳỵỷỹ
z źżžẓ
`

// others does the same for letters of other scripts that are often written the plain way.
var others = map[rune]string{
	'ё': "е", 'й': "и",
	'أ': "ا", 'إ': "ا", 'آ': "ا", 'ٱ': "ا", 'ؤ': "و", 'ئ': "ي", 'ى': "ي", 'ة': "ه", 'ی': "ي", 'ک': "ك", 'ـ': "", 'ء': "",
}

var plain = plainLetters()

func plainLetters() map[rune]string {
	m := make(map[rune]string, 256)
	for line := range strings.Lines(latin) {
		spelling, letters, _ := strings.Cut(strings.TrimSpace(line), " ")
		for _, r := range letters {
			m[r] = spelling
		}
	}
	for r, s := range others {
		m[r] = s
	}
	return m
}

// articles open or, in lists, follow names: "the Gambia", "Gambia (the)", "l'Angola", "Ecuador (el)".
var articles = map[string]bool{"the": true, "la": true, "le": true, "les": true, "l'": true, "el": true, "los": true, "las": true}

// abbreviations are written out where they are one of several words.
var abbreviations = map[string]string{"st": "saint", "ste": "sainte", "&": "and"}

// Fold returns the form in which two spellings of one name are equal: lower case, without accents, tashkeel and hamza
// seats, dots and apostrophes, an article at either end, and with one blank between words.
// It folds names only; what it returns is not a spelling of anything.
func Fold(s string) string { return strings.Join(words(s), " ") }

func words(s string) []string {
	var b strings.Builder
	for _, r := range s {
		switch {
		case r >= '！' && r <= '～': // full-width forms of ASCII
			r -= '！' - '!'
		case r == '.' || r == '·' || unicode.Is(unicode.Mn, r) || unicode.Is(unicode.Cf, r):
			continue // a dot joins: "U.S.A." is one word
		}
		r = unicode.ToLower(r)
		spelling, isSpecial := plain[r]
		switch {
		case isSpecial:
			b.WriteString(spelling)
		case r == '&':
			b.WriteString(" & ")
		case r == '\'' || r == '’':
			b.WriteString("' ") // stays with its word until articles are known: "l'" is one, "l" is a letter
		case unicode.IsLetter(r) || unicode.IsDigit(r) || r == unicode.ReplacementChar:
			b.WriteRune(r)
		default:
			b.WriteByte(' ')
		}
	}
	ws := strings.Fields(b.String())
	ws = slices.DeleteFunc(ws, func(w string) bool { return w == "'" })
	if len(ws) > 1 {
		for i, w := range ws {
			if full, ok := abbreviations[w]; ok {
				ws[i] = full
			}
		}
	}
	// The last word left is never dropped: "la" and "el" are codes too.
	if len(ws) > 1 && articles[ws[0]] {
		ws = ws[1:]
	}
	if len(ws) > 1 && articles[ws[len(ws)-1]] {
		ws = ws[:len(ws)-1]
	}
	for i, w := range ws {
		ws[i] = strings.TrimRight(w, "'")
	}
	return ws
}
