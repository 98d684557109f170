// Package cli is the command cybernorms as a value: what it reads, where it writes, and an exit code.
package cli

import (
	"context"
	"errors"
	"io"
	"os"
	"strings"
	"time"

	"github.com/spf13/cobra"
	"golang.org/x/term"

	"github.com/cybernorms/cybernorms/cmd/cybernorms/internal/render"
	"github.com/cybernorms/cybernorms/diag"
)

// The exit codes. Where two would fit, the higher one is returned.
const (
	ExitOK       = 0 // nothing found; there may be warnings
	ExitFindings = 1 // errors were found, or findings were left out
	ExitUsage    = 2 // the command line makes no sense
	ExitFailure  = 3 // something could not be read or written, the work was cancelled, or the program is at fault
)

// Command is one run of cybernorms. It alone knows the clock and the environment.
type Command struct {
	Stdin  io.Reader
	Stdout io.Writer
	Stderr io.Writer
	Dir    string              // the working directory; "" is that of the process
	Now    func() time.Time    // the clock
	Env    func(string) string // the environment; nil is an empty one

	out, err *render.Sink
	terminal func(io.Writer) bool // replaced by tests, as is
	files    files                // where reports are written
}

// Main runs the command with the arguments that follow its name, and returns the exit code.
func (c Command) Main(ctx context.Context, args []string) int {
	c.out, c.err = render.NewSink(c.Stdout), render.NewSink(c.Stderr)
	if c.Env == nil {
		c.Env = func(string) string { return "" }
	}
	if c.terminal == nil {
		c.terminal = isTerminal
	}
	if c.files == nil {
		c.files = osFiles{}
	}
	code := c.run(ctx, args)
	if err := c.out.Err(); err != nil {
		c.err.Line("cybernorms: writing to standard output failed: " + reason(err))
		code = ExitFailure
	}
	if c.err.Err() != nil {
		code = ExitFailure
	}
	return code
}

func (c *Command) run(ctx context.Context, args []string) int {
	root := c.root()
	root.SetArgs(append([]string{}, args...))
	ran, err := root.ExecuteContextC(ctx)
	var exit *exitError
	switch {
	case err == nil:
		return ExitOK
	case errors.As(err, &exit):
		if exit.message != "" {
			c.err.Line("cybernorms: " + exit.message)
		}
		if exit.code == ExitUsage {
			c.err.Line("Run '" + ran.CommandPath() + " --help' for usage.")
		}
		return exit.code
	default: // cobra's own errors are all about the command line
		first, _, _ := strings.Cut(err.Error(), "\n")
		c.err.Line("cybernorms: " + first)
		c.err.Line("Run '" + ran.CommandPath() + " --help' for usage.")
		return ExitUsage
	}
}

// exitError ends the run with a code, and with a message for standard error where there is more to say.
type exitError struct {
	code    int
	message string
}

func (e *exitError) Error() string { return e.message }

func usage(message string) error { return &exitError{ExitUsage, message} }

func failure(message string) error { return &exitError{ExitFailure, message} }

func isTerminal(w io.Writer) bool {
	f, ok := w.(*os.File)
	return ok && term.IsTerminal(int(f.Fd()))
}

func (c *Command) root() *cobra.Command {
	root := &cobra.Command{
		Use:   "cybernorms",
		Short: "Check, and ask, data about the UN framework of responsible State behaviour in cyberspace",
		Long: `Check, and ask, data about the UN framework of responsible State behaviour in
cyberspace: what States and groups said about it, where, and with which source.

Exit codes: 0 nothing found (there may be warnings), 1 errors found or findings
left out, 2 wrong usage, 3 something could not be read or written, the work was
cancelled, or the program is at fault. Where two would fit, the higher one.`,
		Example:       "  cybernorms check examples/dataset\n  cybernorms query --topic il-sovereignty examples/dataset\n  cybernorms brief BRA examples/dataset\n  cybernorms explain positions/stance",
		Version:       version(),
		SilenceErrors: true,
		SilenceUsage:  true,
		Args:          knownCommand,
		RunE:          func(cmd *cobra.Command, _ []string) error { return cmd.Help() },
	}
	root.CompletionOptions.HiddenDefaultCmd = true
	root.SetVersionTemplate("cybernorms {{.Version}}\n")
	root.SetIn(c.Stdin)
	root.SetOut(c.out)
	root.SetErr(c.err)
	root.AddCommand(c.checkCommand(), c.queryCommand(), c.briefCommand(), c.explainCommand(), c.schemaCommand(), c.versionCommand())
	return root
}

// knownCommand refuses what follows the command's own name and is none of its commands.
func knownCommand(cmd *cobra.Command, args []string) error {
	if len(args) == 0 {
		return nil
	}
	var names []string
	for _, sub := range cmd.Commands() {
		if sub.IsAvailableCommand() {
			names = append(names, sub.Name())
		}
	}
	return usage((&diag.CodeError{What: "command", Input: args[0], Problem: diag.Unknown, Allowed: names}).Error())
}
