package layout

import (
	"fmt"

	"github.com/cybernorms/cybernorms/diag"
)

// Layout is how records are laid out in a file. The zero value is invalid.
type Layout uint8

const (
	// YAML holds one record, as people write it.
	YAML Layout = iota + 1
	// JSON holds one record.
	JSON
	// JSONL holds one record a line, in JSON.
	JSONL
	// CSV holds one row for each item of the record's main list, the record's own fields repeated.
	CSV
)

var layouts = [...]string{YAML: "yaml", JSON: "json", JSONL: "jsonl", CSV: "csv"}

// ParseLayout returns the layout that s names: "yaml", "json", "jsonl" or "csv". Any other text is a [*diag.CodeError].
func ParseLayout(s string) (Layout, error) {
	if l, ok := ByExtension(s); ok {
		return l, nil
	}
	return 0, &diag.CodeError{What: "layout", Input: s, Problem: diag.Unknown, Allowed: layouts[1:]}
}

// ByExtension returns the layout of files with that extension, given without its dot and compared exactly.
func ByExtension(ext string) (Layout, bool) {
	for i, word := range layouts {
		if i > 0 && ext == word {
			return Layout(i), true
		}
	}
	return 0, false
}

// IsValid reports whether l is one of the four layouts.
func (l Layout) IsValid() bool { return l >= YAML && l <= CSV }

// String returns the layout's word, or a text that says that l is invalid.
func (l Layout) String() string {
	if !l.IsValid() {
		return fmt.Sprintf("invalid layout %d", uint8(l))
	}
	return layouts[l]
}

// display returns the layout's name as a sentence uses it.
func (l Layout) display() string {
	return [...]string{"an unknown layout", "YAML", "JSON", "JSON Lines", "CSV"}[min(l, CSV)]
}
