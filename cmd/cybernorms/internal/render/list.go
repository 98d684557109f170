package render

import "strings"

// Entry is one line of a list.
type Entry struct{ Name, About, Title string }

// List returns entries in columns below a heading. The text is the program's own.
func List(heading string, entries []Entry) []byte {
	name, about := 0, 0
	for _, e := range entries {
		name, about = max(name, width(e.Name)), max(about, width(e.About))
	}
	var b strings.Builder
	b.WriteString(heading + "\n")
	for _, e := range entries {
		line := "  " + pad(e.Name, name)
		if about > 0 {
			line += "  " + pad(e.About, about)
		}
		b.WriteString(strings.TrimRight(line+"  "+e.Title, " ") + "\n")
	}
	return []byte(b.String())
}
