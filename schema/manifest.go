package schema

import (
	"path"

	"github.com/cybernorms/cybernorms/diag"
	"github.com/cybernorms/cybernorms/internal/check"
	"github.com/cybernorms/cybernorms/un"
)

// Format is the edition of the schemas. It rises when valid data could become invalid.
const Format = 1

// ManifestData describes a data set: the file dataset.yaml at its root.
type ManifestData struct {
	Title       un.Text  `json:"title"`           // by language, English at least
	Edition     string   `json:"edition"`         // of the data: "2026-11"
	Format      int      `json:"format"`          // edition of the schemas that the files follow: [Format]
	Licence     string   `json:"licence"`         // SPDX identifier of the data's licence: "CC-BY-4.0"
	Maintainers []string `json:"maintainers"`     // institutions or roles, never persons
	Source      string   `json:"source,omitzero"` // to whom the data is owed
	Other       []string `json:"other,omitempty"` // names or patterns, as [path.Match] takes them, of files that hold no records
	Note        string   `json:"note,omitzero"`
	Tags        []un.ID  `json:"tags,omitempty"`
}

var rulePattern = diag.Rule{
	ID: "dataset/pattern", Severity: diag.Error, Profile: diag.Draft,
	Title: "a pattern under other is malformed",
	Doc: "A pattern names files relative to the root, with * for any part of a name and ? for one character. " +
		"Close every bracket, and put nothing after a last backslash.",
}

// Validate returns everything that is wrong with m.
func (m *ManifestData) Validate() diag.Findings {
	var l check.List
	l.Need("/title", len(m.Title) > 0)
	l.Add(m.Title.Validate("/title")...)
	l.NeedText("/edition", m.Edition)
	l.Need("/format", m.Format != 0)
	if m.Format < 0 || m.Format > Format {
		l.Add(check.OutOfRange("/format", m.Format, 1, Format))
	}
	l.NeedText("/licence", m.Licence)
	l.Need("/maintainers", len(m.Maintainers) > 0)
	l.Texts("/maintainers", m.Maintainers)
	l.Text("/source", m.Source)
	l.Texts("/other", m.Other)
	for i, pattern := range m.Other {
		if _, err := path.Match(pattern, ""); err != nil {
			f := rulePattern.Found(diag.Pointer("/other").Index(i), "malformed pattern "+check.Quote(pattern))
			f.Seen = pattern
			l.Add(f)
		}
	}
	l.Text("/note", m.Note)
	check.CodesAt(&l, "/tags", m.Tags)
	return l.Findings
}

// Accompanies reports whether the manifest lists the file of that slash-separated path as one that holds no records.
// A nil manifest lists none.
func (m *ManifestData) Accompanies(name string) bool {
	if m == nil {
		return false
	}
	for _, pattern := range m.Other {
		if ok, err := path.Match(pattern, name); ok && err == nil {
			return true
		}
	}
	return false
}
