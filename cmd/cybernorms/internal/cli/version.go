package cli

import (
	"runtime/debug"
	"sync"
)

// version returns the command's version as the build recorded it.
var version = sync.OnceValue(func() string {
	if info, ok := debug.ReadBuildInfo(); ok && info.Main.Version != "" {
		return info.Main.Version
	}
	return "(devel)"
})
