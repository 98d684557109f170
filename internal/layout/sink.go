package layout

import (
	"fmt"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/cybernorms/cybernorms/diag"
)

// sink collects the findings of one record.
type sink struct {
	file     string
	src      source
	limits   *Limits
	private  bool
	findings diag.Findings
	left     int  // findings that were not listed
	fatal    bool // one of them leaves no tree
}

// add notes a finding at some bytes of the file. What it returns may be completed until the next call.
func (s *sink) add(r rule, offset, length int, p diag.Pointer, summary string) *diag.Finding {
	s.fatal = s.fatal || rules[r].fatal
	if len(s.findings) >= s.limits.Findings {
		s.left++
		return new(diag.Finding)
	}
	f := rules[r].Found(p, summary)
	f.Span = s.src.span(s.file, offset, length)
	s.findings = append(s.findings, f)
	return &s.findings[len(s.findings)-1]
}

// related returns another place for a finding that was just added; none where the finding is not listed.
func (s *sink) related(offset, length int, p diag.Pointer, message string) []diag.Related {
	if s.left > 0 {
		return nil
	}
	return []diag.Related{{Span: s.src.span(s.file, s.src.base+offset, length), Pointer: p, Message: message}}
}

// take returns the findings in their order, with one that says how many were left out.
func (s *sink) take() diag.Findings {
	if s.left > 0 {
		f := rules[limitFindings].Found("", fmt.Sprintf("%d more findings in this record are not listed", s.left))
		last := s.findings[len(s.findings)-1].Span // the end of it, so that this one is the last
		f.Span = diag.Span{File: s.file, Offset: last.Offset + last.Length, Line: last.EndLine, Column: last.EndColumn, EndLine: last.EndLine, EndColumn: last.EndColumn}
		s.findings, s.left = append(s.findings, f), 0
	}
	return s.findings.Sort()
}

// seen returns text for a finding to show, "" where the record is private.
func (s *sink) seen(text string) string {
	if s.private {
		return ""
	}
	return visible(text)
}

// visible returns the beginning of text with what does not print as escapes.
func visible(text string) string {
	var b strings.Builder
	for _, r := range cut(text) {
		if strconv.IsPrint(r) && r != utf8.RuneError && runeClass(r) == 0 {
			b.WriteRune(r)
		} else {
			b.WriteString(strings.Trim(strconv.QuoteRune(r), "'"))
		}
	}
	return b.String()
}

// quote returns text quoted for a sentence, without any character that does not print; for a private record its length.
func (s *sink) quote(text string) string {
	if s.private {
		return fmt.Sprintf("a text of %d characters", utf8.RuneCountInString(text))
	}
	return quote(text)
}

func quote(text string) string { return strconv.Quote(cut(text)) }

// quotedRunes is how much of the input a sentence quotes.
const quotedRunes = 60

func cut(text string) string {
	n := 0
	for i := range text {
		if n == quotedRunes {
			return text[:i] + "…"
		}
		n++
	}
	return text
}
