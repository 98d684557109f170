package un

import (
	"regexp"
	"strings"
	"sync"
	"unicode"
)

// symbolForms are what people write besides a symbol, or otherwise than it is. They are made when first asked for: most
// programs never see a malformed symbol, and would pay for them at every start.
type symbolForms struct {
	prefix, citation, citedPrefix, paragraph, blanksAt, letterPart, bracketPart, yearBracket *regexp.Regexp
}

var otherForms = sync.OnceValue(func() symbolForms {
	return symbolForms{
		prefix:      regexp.MustCompile(`(?i)^(https?://)?(www\.)?undocs\.org/((ar|en|es|fr|ru|zh)/)?|^UN doc(ument|\.)? |^document |^doc\. `),
		citation:    regexp.MustCompile(`(?i)^(?:UNGA |GA |General Assembly )?(resolution|decision) ([1-9][0-9]*/[1-9][0-9]*[A-Z]?)$`),
		citedPrefix: regexp.MustCompile(`(?i)^(?:UNGA |GA |General Assembly )?(?:resolution|decision) `),
		paragraph:   regexp.MustCompile(`(?i),? para(graph|s|\.).*$`),
		blanksAt:    regexp.MustCompile(` ?([/.]) ?`),
		letterPart:  regexp.MustCompile(`^(A/(?:RES|DEC)/[0-9]+/[0-9]+)[ \[]([A-Z])\]?$`),
		bracketPart: regexp.MustCompile(` ?\((RESUMPTION|VOL)[. ]*`),
		yearBracket: regexp.MustCompile(` ?\(([0-9])`),
	}
})

// changeCase gives the parts of a symbol that are not all in capitals their spelling back.
var changeCase = strings.NewReplacer("/REV.", "/Rev.", "/ADD.", "/Add.", "/CORR.", "/Corr.",
	" (RESUMPTION ", " (Resumption ", " (VOL. ", " (Vol. ")

// symbolHint returns the right spelling of a malformed symbol where it can be told, or "".
func symbolHint(s string) string {
	if len(s) > 2*maxSymbol {
		return ""
	}
	form := otherForms()
	s = strings.Map(asciiDigit, s)
	s = strings.Join(strings.FieldsFunc(s, unicode.IsSpace), " ")
	s = strings.TrimRight(form.prefix.ReplaceAllString(s, ""), " .,;*")
	s = form.paragraph.ReplaceAllString(s, "")
	if m := form.citation.FindStringSubmatch(s); m != nil {
		s = map[string]string{"resolution": "A/RES/", "decision": "A/DEC/"}[strings.ToLower(m[1])] + m[2]
	}
	s = form.citedPrefix.ReplaceAllString(s, "")
	s = strings.ToUpper(form.blanksAt.ReplaceAllString(s, "$1"))
	s = form.letterPart.ReplaceAllString(s, "$1$2")
	s = form.bracketPart.ReplaceAllString(s, " ($1 ")
	s = form.yearBracket.ReplaceAllString(s, " ($1")
	s = strings.Replace(s, " (VOL ", " (VOL. ", 1)
	s = changeCase.Replace(s)
	if _, problem := readSymbol(s); problem != 0 {
		return ""
	}
	return s
}
