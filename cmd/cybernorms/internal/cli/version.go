package cli

import (
	"runtime"
	"runtime/debug"
	"strconv"
	"strings"
	"sync"

	"github.com/spf13/cobra"

	"github.com/cybernorms/cybernorms/cmd/cybernorms/internal/render"
	"github.com/cybernorms/cybernorms/positions/codebook"
	"github.com/cybernorms/cybernorms/schema"
	"github.com/cybernorms/cybernorms/un"
)

// version returns the command's version as the build recorded it.
var version = sync.OnceValue(func() string {
	if info, ok := debug.ReadBuildInfo(); ok && info.Main.Version != "" {
		return info.Main.Version
	}
	return "(devel)"
})

func (c *Command) versionCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "version",
		Short: "Print the version, and the editions of what is built in",
		Args:  nothing,
		RunE: func(*cobra.Command, []string) error {
			c.out.Write(render.List("cybernorms "+version(), []render.Entry{
				{Name: "Go", Title: strings.TrimPrefix(runtime.Version(), "go")},
				{Name: "format of files", Title: strconv.Itoa(schema.Format)},
				{Name: "format of reports", Title: strconv.Itoa(render.Format)},
				{Name: "codebook", Title: strings.Join(codebook.Standard().Editions(), ", ")},
				{Name: "names of States", Title: "edition of " + un.NamesEdition},
			}))
			return nil
		},
	}
}

// nothing refuses any argument.
func nothing(_ *cobra.Command, args []string) error {
	if len(args) > 0 {
		return usage(quote(args[0]) + " is one argument too many: there are none")
	}
	return nil
}
