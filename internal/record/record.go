// Package record judges what several kinds of record have in common: labels, sources, the occasion, and groups among actors.
// It is the one place that judges them, whatever the kind.
package record

import (
	"fmt"

	"github.com/cybernorms/cybernorms/diag"
	"github.com/cybernorms/cybernorms/internal/check"
	"github.com/cybernorms/cybernorms/un"
)

// Labels judges a text by language that must be there.
func Labels(l *check.List, p diag.Pointer, t un.Text) {
	l.Need(p, len(t) > 0)
	l.Add(t.Validate(p)...)
}

// Sources judges a record's list of sources: there is one at least, and none stands twice.
func Sources(l *check.List, p diag.Pointer, list []un.Source) {
	l.Need(p, len(list) > 0)
	known := make(map[un.Source]bool, len(list))
	for i, s := range list {
		Source(l, p.Index(i), s)
		if known[s] {
			l.Add(check.Twice(p.Index(i), ""))
		}
		known[s] = true
	}
}

// Source judges one source.
func Source(l *check.List, p diag.Pointer, s un.Source) {
	check.CodeAt(l, p.Name("document"), s.Document)
	check.CodeAt(l, p.Name("url"), s.URL)
	l.Text(p.Name("title"), s.Title)
	check.NeedCode(l, p.Name("kind"), s.Kind)
	check.CodeAt(l, p.Name("published"), s.Published)
	check.CodeAt(l, p.Name("retrieved"), s.Retrieved)
	check.CodeAt(l, p.Name("archived"), s.Archived)
	if s.Document.IsZero() && s.URL == "" {
		l.Report(ruleSourcePlace, p, "", "the source has neither a document nor a url")
	}
	if s.Kind == un.SourceUnknown {
		l.Report(ruleUnknownSource, p.Name("kind"), s.Kind.String(), "it is not known what kind of source this is")
	}
	if s.URL != "" && s.Retrieved.IsZero() {
		l.Report(ruleRetrieved, p.Name("retrieved"), "", "it is not known when this page was retrieved")
	}
}

// Occasion judges a record's process, session and date, each by itself and against each other. The date may be one that the
// kind of record does not have: none is known then. What the record is, such as "statement", goes into the messages.
func Occasion(l *check.List, what string, process un.Process, session un.Session, date un.Date) {
	Session(l, process, session)
	check.CodeAt(l, "/date", date)
	if session.IsValid() && date.IsValid() && !session.Contains(date) {
		f := ruleDateInSession.Found("/date", fmt.Sprintf("%s is outside the session %s", date, session))
		f.Seen, f.Allowed = date.String(), []string{fmt.Sprintf("%s to %s", session.First(), session.Last())}
		l.Add(f)
	}
	if date.IsZero() {
		l.Report(ruleNoDate, "/date", "", "no date is known for this "+what)
	}
}

// Session judges a record's process and session, for kinds of record that have no date of their own.
func Session(l *check.List, process un.Process, session un.Session) {
	check.NeedCode(l, "/process", process)
	check.CodeAt(l, "/session", session)
	if own := session.Process(); session.IsValid() && process.IsValid() && own != process {
		l.Report(ruleSessionProcess, "/session", session.String(), fmt.Sprintf("the session %s belongs to the process %s, not to %s", session, own, process))
	}
}

// Group notes where an actor is a standing group whose members are not known for sure.
func Group(l *check.List, p diag.Pointer, a un.Actor) {
	if g, ok := a.Group(); ok && g.Verification() == un.Unsure {
		l.Report(ruleUnsureGroup, p, g.String(), fmt.Sprintf("the members of %s have not been checked against a dated source", g))
	}
}
