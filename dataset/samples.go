package dataset

import (
	"embed"
	"io/fs"
	"strings"

	"github.com/cybernorms/cybernorms/diag"
)

//go:embed samples
var samples embed.FS

// Samples returns a small invented data set that breaks the rule with that id and no other, and one that keeps it. Both
// are nil for rules of single files, of which package schema has samples, and for those that no folder can show.
func Samples(rule diag.RuleID) (fail, pass fs.FS) {
	dir := "samples/" + strings.Replace(string(rule), "/", "-", 1)
	if _, err := fs.Stat(samples, dir); err != nil {
		return nil, nil
	}
	return sub(dir + "/fail"), sub(dir + "/pass")
}

func sub(dir string) fs.FS {
	f, err := fs.Sub(samples, dir)
	if err != nil {
		panic(err) // the path is well-formed
	}
	return f
}
