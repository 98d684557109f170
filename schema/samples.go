package schema

import (
	"embed"
	"io/fs"
	"path"
	"strings"

	"github.com/cybernorms/cybernorms/diag"
)

//go:embed samples
var ownSamples embed.FS

// Sample is a small invented file that shows a rule: one that breaks it and nothing else, or one that keeps it.
type Sample struct {
	Name string // "fail.KIND.EXT" or "pass.KIND.EXT", where KIND and EXT say how to read it
	Data []byte
}

// Samples returns the files that break the rule with that id and those that keep it, each in the order of their names.
// There are none for an unknown rule, and none for a few that no small file can show.
func Samples(rule diag.RuleID) (fail, pass []Sample) {
	dir := "samples/" + strings.Replace(string(rule), "/", "-", 1)
	for _, o := range owners {
		from := o.samples()
		entries, err := fs.ReadDir(from, dir)
		if err != nil {
			continue // another package owns the rule
		}
		for _, e := range entries {
			data, err := fs.ReadFile(from, path.Join(dir, e.Name()))
			if err != nil {
				panic(err) // it is embedded
			}
			s := Sample{e.Name(), data}
			if strings.HasPrefix(s.Name, "fail.") {
				fail = append(fail, s)
			} else {
				pass = append(pass, s)
			}
		}
	}
	return fail, pass
}
