package render

import (
	"strings"

	"github.com/mattn/go-runewidth"
)

// columns measures text as terminals show it. The settings are fixed: the package's own default follows the environment.
var columns = &runewidth.Condition{StrictEmojiNeutral: true}

// width returns the number of columns that s takes: none for a combining mark, two for a wide character.
func width(s string) int { return columns.StringWidth(s) }

func pad(s string, n int) string { return s + strings.Repeat(" ", max(0, n-width(s))) }

// wrap breaks a text at blanks into lines of at most n columns. A longer word has a line of its own.
func wrap(s string, n int) []string {
	var lines []string
	line := ""
	for word := range strings.FieldsSeq(s) {
		switch {
		case line == "":
			line = word
		case width(line)+1+width(word) <= n:
			line += " " + word
		default:
			lines = append(lines, line)
			line = word
		}
	}
	return append(lines, line)
}
