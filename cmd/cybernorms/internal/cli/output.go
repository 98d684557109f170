package cli

import (
	"path/filepath"
	"slices"
	"strings"

	"github.com/cybernorms/cybernorms/cmd/cybernorms/internal/render"
	"github.com/cybernorms/cybernorms/diag"
	"github.com/cybernorms/cybernorms/schema"
)

// output is one form of the report, and where it goes.
type output struct {
	format string
	file   string // "" is standard output
}

var formats = []string{"text", "json", "jsonl", "github"}

// parseOutputs reads the --output flags. Where none names standard output, text goes there.
func parseOutputs(flags []string) ([]output, error) {
	var list []output
	stdout := ""
	for _, flag := range flags {
		format, file, toFile := strings.Cut(flag, "=")
		if !slices.Contains(formats, format) {
			err := &diag.CodeError{What: "format", Input: format, Problem: diag.Unknown, Allowed: formats}
			return nil, usage("--output: " + err.Error() + "; it is " + strings.Join(formats, ", ") + ", or FORMAT=FILE")
		}
		switch {
		case toFile && file == "":
			return nil, usage("--output " + quote(flag) + " names no file")
		case file == "-":
			return nil, usage("--output " + quote(flag) + ": standard output is what --output " + format + " writes to")
		case toFile && holdsRecords(file):
			return nil, usage("--output " + quote(flag) + " would replace a file of records")
		case toFile && slices.ContainsFunc(list, func(o output) bool { return o.file != "" && filepath.Clean(o.file) == filepath.Clean(file) }):
			return nil, usage("--output: two formats cannot both be written to " + quote(file))
		case !toFile && stdout != "":
			return nil, usage("--output: standard output takes one format, not both " + stdout + " and " + format + "; FORMAT=FILE writes to a file")
		case !toFile:
			stdout = format
		}
		list = append(list, output{format, file})
	}
	if stdout == "" {
		list = append(list, output{format: "text"})
	}
	return list, nil
}

// holdsRecords reports whether a report written to the file would take the place of data, by mistake or a word too many.
func holdsRecords(file string) bool {
	_, _, err := schema.ParseFileName(filepath.Base(file))
	return err == nil
}

// colored reports whether text on standard output is coloured.
func (c *Command) colored(when string) (bool, error) {
	switch when {
	case "always":
		return true, nil
	case "never":
		return false, nil
	case "auto":
		return c.terminal(c.Stdout) && c.Env("NO_COLOR") == "" && c.Env("TERM") != "dumb", nil
	}
	err := &diag.CodeError{What: "word", Input: when, Problem: diag.Unknown, Allowed: []string{"auto", "always", "never"}}
	return false, usage("--color: " + err.Error() + "; it is auto, always or never")
}

// write writes the report in each form that was asked for. A file that cannot be written is named, and the others are
// written all the same.
func (c *Command) write(r *render.Report, outputs []output, color bool) error {
	failed := false
	for _, o := range outputs {
		if o.file == "" {
			c.out.Write(rendered(r, o.format, color))
			if o.format == "github" {
				c.err.Write(render.SummaryText(r, false))
			}
			continue
		}
		if err := c.replaceFile(o.file, rendered(r, o.format, false)); err != nil {
			c.err.Line("cybernorms: " + o.file + " could not be written: " + reason(err))
			failed = true
		}
	}
	if failed {
		return &exitError{code: ExitFailure}
	}
	return nil
}

func rendered(r *render.Report, format string, color bool) []byte {
	switch format {
	case "json":
		return render.JSON(r)
	case "jsonl":
		return render.JSONL(r)
	case "github":
		return render.GitHub(r)
	default:
		return render.Text(r, color)
	}
}
