package schema

import (
	"github.com/cybernorms/cybernorms/diag"
	"github.com/cybernorms/cybernorms/internal/layout"
)

// Layout is how records are laid out in a file; it is the file's extension. The zero value is invalid.
type Layout uint8

const (
	YAML  = Layout(layout.YAML)  // one record, as people write it
	JSON  = Layout(layout.JSON)  // one record
	JSONL = Layout(layout.JSONL) // one record a line
	CSV   = Layout(layout.CSV)   // one row for each item of the record's main list, or for each record of a kind without one
)

// ParseLayout returns the layout with that word: "yaml", "json", "jsonl" or "csv". Any other text is a [*diag.CodeError].
func ParseLayout(s string) (Layout, error) {
	l, err := layout.ParseLayout(s)
	return Layout(l), err
}

// IsValid reports whether l is one of the four layouts.
func (l Layout) IsValid() bool { return layout.Layout(l).IsValid() }

// String returns the layout's word, or a text that says that l is invalid.
func (l Layout) String() string { return layout.Layout(l).String() }

// MarshalText encodes the layout as its word. An invalid one is an error.
func (l Layout) MarshalText() ([]byte, error) {
	if !l.IsValid() {
		return nil, &diag.CodeError{What: "layout", Problem: diag.Zero}
	}
	return []byte(l.String()), nil
}

// UnmarshalText decodes what [Layout.MarshalText] writes.
func (l *Layout) UnmarshalText(text []byte) error {
	parsed, err := ParseLayout(string(text))
	if err == nil {
		*l = parsed
	}
	return err
}
