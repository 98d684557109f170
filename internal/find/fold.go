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

// articles open or, in lists, follow names: "the Gambia", "Gambia (the)", "l'Angola", "Ecuador (el)", "Korea (the Republic of)".
var articles = map[string]bool{"the": true, "la": true, "le": true, "les": true, "l'": true, "el": true, "los": true, "las": true}

// abbreviations are written out where they are one of several words.
var abbreviations = map[string]string{"st": "saint", "ste": "sainte", "&": "and"}

// links end the part of a name that lists put behind the rest: "Palestine, State of", "Congo (République démocratique du)".
var links = map[string]bool{"of": true, "de": true, "del": true, "du": true, "des": true, "d'": true}

// formers open a part that says what a name was before.
var formers = map[string]bool{
	"formerly": true, "former": true, "previously": true, "ex": true, "anciennement": true, "antes": true, "anteriormente": true,
}

// Fold returns the form in which two spellings of one name are equal: lower case, without accents, tashkeel and hamza
// seats, dots and apostrophes, an article at either end or behind a bracket or comma, and with one blank between words.
// It folds names only; what it returns is not a spelling of anything.
func Fold(s string) string { return strings.Join(words(s), " ") }

// FoldInOrder folds a name whose last part, in brackets or behind a comma, belongs before the rest or says only what the name was
// before: "Moldova (the Republic of)" as "Republic of Moldova", "Türkiye (formerly Turkey)" as "Türkiye". It returns "" for
// every other text.
func FoldInOrder(s string) string {
	ps := parts(s)
	if len(ps) < 2 {
		return ""
	}
	rest, last := ps[:len(ps)-1], ps[len(ps)-1]
	link := len(last) - 1
	for link > 0 && articles[last[link]] {
		link--
	}
	switch {
	case link > 0 && links[last[link]]:
		return finish(append([][]string{last}, rest...))
	case len(last) > 1 && formers[last[0]]:
		return finish(rest)
	default:
		return ""
	}
}

func finish(ps [][]string) string { return strings.Join(plainWords(ps), " ") }

func words(s string) []string { return plainWords(parts(s)) }

// parts returns the words of s, apart where a bracket or comma stands between them, without the article that opens a part.
// Apostrophes are still on them.
func parts(s string) [][]string {
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
		case strings.ContainsRune("(),[]،、", r):
			b.WriteString(" , ")
		case r == '\'' || r == '’':
			b.WriteString("' ") // stays with its word until articles are known: "l'" is one, "l" is a letter
		case unicode.IsLetter(r) || unicode.IsDigit(r) || r == unicode.ReplacementChar:
			b.WriteRune(r)
		default:
			b.WriteByte(' ')
		}
	}
	ws := strings.Fields(b.String())
	left := 0
	for _, w := range ws {
		if w != "," && w != "'" {
			left++
		}
	}
	single := left == 1
	var ps [][]string
	var part []string
	for _, w := range append(ws, ",") {
		full, isShort := abbreviations[w]
		switch {
		case w == "," && len(part) > 0:
			ps, part = append(ps, part), nil
		case w == "," || w == "'":
		case len(part) == 0 && articles[w] && left > 1: // the last word left is never dropped: "la" and "el" are codes too
			left--
		case isShort && !single:
			part = append(part, full)
		default:
			part = append(part, w)
		}
	}
	return ps
}

// plainWords puts parts together, without an article at either end and without apostrophes.
func plainWords(ps [][]string) []string {
	ws := slices.Concat(ps...)
	if len(ws) > 1 && articles[ws[len(ws)-1]] {
		ws = ws[:len(ws)-1]
	}
	for i, w := range ws {
		ws[i] = strings.TrimRight(w, "'")
	}
	return ws
}
