package un

import (
	"regexp"
	"strings"
	"unicode"
)

var (
	symbolPrefix = regexp.MustCompile(`(?i)^(https?://)?(www\.)?undocs\.org/((ar|en|es|fr|ru|zh)/)?|^UN doc(ument|\.)? |^document |^doc\. `)
	citation     = regexp.MustCompile(`(?i)^(?:UNGA |GA |General Assembly )?(resolution|decision) ([1-9][0-9]*/[1-9][0-9]*[A-Z]?)$`)
	citedPrefix  = regexp.MustCompile(`(?i)^(?:UNGA |GA |General Assembly )?(?:resolution|decision) `)
	paragraph    = regexp.MustCompile(`(?i),? para(graph|s|\.).*$`)
	blanksAt     = regexp.MustCompile(` ?([/.]) ?`)
	letterPart   = regexp.MustCompile(`^(A/(?:RES|DEC)/[0-9]+/[0-9]+)[ \[]([A-Z])\]?$`)
	bracketPart  = regexp.MustCompile(` ?\((RESUMPTION|VOL)[. ]*`)
	yearBracket  = regexp.MustCompile(` ?\(([0-9])`)
)

// changeCase gives the parts of a symbol that are not all in capitals their spelling back.
var changeCase = strings.NewReplacer("/REV.", "/Rev.", "/ADD.", "/Add.", "/CORR.", "/Corr.",
	" (RESUMPTION ", " (Resumption ", " (VOL. ", " (Vol. ")

// symbolHint returns the right spelling of a malformed symbol where it can be told, or "".
func symbolHint(s string) string {
	if len(s) > 2*maxSymbol {
		return ""
	}
	s = strings.Map(asciiDigit, s)
	s = strings.Join(strings.FieldsFunc(s, unicode.IsSpace), " ")
	s = strings.TrimRight(symbolPrefix.ReplaceAllString(s, ""), " .,;*")
	s = paragraph.ReplaceAllString(s, "")
	if m := citation.FindStringSubmatch(s); m != nil {
		s = map[string]string{"resolution": "A/RES/", "decision": "A/DEC/"}[strings.ToLower(m[1])] + m[2]
	}
	s = citedPrefix.ReplaceAllString(s, "")
	s = strings.ToUpper(blanksAt.ReplaceAllString(s, "$1"))
	s = letterPart.ReplaceAllString(s, "$1$2")
	s = bracketPart.ReplaceAllString(s, " ($1 ")
	s = yearBracket.ReplaceAllString(s, " ($1")
	s = strings.Replace(s, " (VOL ", " (VOL. ", 1)
	s = changeCase.Replace(s)
	if _, problem := readSymbol(s); problem != 0 {
		return ""
	}
	return s
}
