package topic

import (
	"embed"
	"io/fs"
)

//go:embed samples
var samples embed.FS

// Samples returns files that break the rules in [Rules], and files that keep them: a folder for each rule, named as its id
// with a hyphen for the slash, with fail.KIND.EXT and pass.KIND.EXT.
func Samples() fs.FS { return samples }
