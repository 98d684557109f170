package cli

import (
	"cmp"
	"context"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/cybernorms/cybernorms/cmd/cybernorms/internal/render"
	"github.com/cybernorms/cybernorms/dataset"
	"github.com/cybernorms/cybernorms/diag"
	"github.com/cybernorms/cybernorms/schema"
	"github.com/cybernorms/cybernorms/un"
)

// checkFlags holds the flags of check as they were typed.
type checkFlags struct {
	outputs     []string
	profile     string
	now         string
	color       string
	root        string
	stdinName   string
	maxFindings int
}

func (c *Command) checkCommand() *cobra.Command {
	var flags checkFlags
	cmd := &cobra.Command{
		Use:   "check [PATH ...]",
		Short: "Check data sets, folders and files, and name each mistake with its place and its remedy",
		Long: `Check data sets, folders and files, and name each mistake with its place and its
remedy. Without a PATH, the folder at hand is checked.

A data set is a folder with the file dataset.yaml. A file, or a folder inside a
data set, is judged against the codebooks of the data set around it; rules that
need the whole data set are then silent. The PATH "-" is standard input, and
--stdin-name says what it holds.

Nothing outside the data set is opened. Symbolic links in it are named, not
followed; a PATH may be one.`,
		Example: `  cybernorms check examples/dataset
  cybernorms check --profile publish --output text --output json=report.json
  cybernorms check - --stdin-name speech.statement.yaml < speech.yaml`,
		RunE: func(cmd *cobra.Command, paths []string) error { return c.check(cmd.Context(), flags, paths) },
	}
	f := cmd.Flags()
	f.StringArrayVarP(&flags.outputs, "output", "o", nil,
		"write the report as `FORMAT`: text (default), json, jsonl or github; FORMAT=FILE writes it to a file; repeatable")
	f.StringVar(&flags.profile, "profile", diag.Draft.String(), "how complete the data is meant to be: `PROFILE` is draft, publish or strict")
	f.IntVar(&flags.maxFindings, "max-findings", dataset.DefaultMaxFindings, "show at most `NUMBER` findings, at least 1; those left out are counted")
	f.StringVar(&flags.now, "now", "", "take `DAY`, as YYYY-MM-DD, for today (default the clock's day in UTC)")
	f.StringVar(&flags.color, "color", "auto", "colour the text on standard output: `WHEN` is auto, always or never; NO_COLOR is honoured")
	f.StringVar(&flags.root, "root", "", "take `FOLDER` for the data set (default the nearest with dataset.yaml)")
	f.StringVar(&flags.stdinName, "stdin-name", "", "take standard input for the file `NAME.KIND.EXT`")
	return cmd
}

// check is one run of the check command.
func (c *Command) check(ctx context.Context, flags checkFlags, paths []string) error {
	o, err := c.checkOptions(flags)
	if err != nil {
		return err
	}
	outputs, err := parseOutputs(flags.outputs)
	if err != nil {
		return err
	}
	color, err := c.colored(flags.color)
	if err != nil {
		return err
	}
	plan, err := c.plan(ctx, flags, paths)
	if err != nil {
		return err
	}
	r := &render.Report{Summary: render.Summary{Version: version(), Profile: o.Profile, Now: o.Now}}
	for _, u := range plan.unopened {
		r.Findings = append(r.Findings, unreadable(u))
		r.Unreadable++
	}
	slices.SortStableFunc(plan.targets, func(a, b *target) int { return strings.Compare(a.label.show("."), b.label.show(".")) })
	progress := c.progress()
	for _, t := range plan.targets {
		o.Progress = progress.step
		err := runTarget(ctx, t, o, r)
		progress.erase()
		if err != nil {
			return err
		}
	}
	finish(r, flags.maxFindings)
	if err := c.write(r, outputs, color); err != nil {
		return err
	}
	if r.ExitCode != ExitOK {
		return &exitError{code: r.ExitCode}
	}
	return nil
}

func (c *Command) checkOptions(flags checkFlags) (o dataset.Options, err error) {
	if o.Profile, err = diag.ParseProfile(flags.profile); err != nil {
		return o, usage("--profile: " + err.Error() + "; it is draft, publish or strict")
	}
	o.Now = un.DateOf(c.Now().UTC())
	if flags.now != "" {
		if o.Now, err = un.ParseDate(flags.now); err != nil {
			return o, usage("--now: " + err.Error())
		}
		if o.Now.Precision() != un.DayPrecision {
			return o, usage("--now must be a day, such as 2026-11-21")
		}
	}
	if !o.Now.IsValid() {
		return o, usage("the clock shows no day of our times; --now YYYY-MM-DD says which day to take for today")
	}
	if flags.maxFindings < 1 {
		return o, usage("--max-findings must be 1 or more")
	}
	// The report is cut here, after all data sets are in it, so that what is left out is still counted by severity.
	o.MaxFindings = flags.maxFindings
	return o, nil
}

func (c *Command) plan(ctx context.Context, flags checkFlags, paths []string) (*planner, error) {
	dir := c.Dir
	if dir == "" {
		dir = "."
	}
	dir, err := filepath.Abs(dir)
	if err != nil {
		return nil, failure("the working directory is not known")
	}
	p := &planner{dir: dir}
	if flags.root != "" {
		p.root = flags.root
		if !filepath.IsAbs(p.root) {
			p.root = filepath.Join(dir, p.root)
		}
		p.root = filepath.Clean(p.root)
		if info, err := os.Stat(p.root); err != nil || !info.IsDir() {
			return nil, usage("--root: " + quote(flags.root) + " is not a folder")
		}
	}
	if len(paths) == 0 {
		paths = []string{cmp.Or(flags.root, ".")}
	}
	if err := checkStdin(flags.stdinName, paths); err != nil {
		return nil, err
	}
	p.stdinName = flags.stdinName
	for _, path := range paths {
		if path != "-" {
			if err := p.add(path); err != nil {
				return nil, err
			}
			continue
		}
		data, err := readAll(ctx, c.Stdin, maxStdin)
		switch {
		case ctx.Err() != nil:
			return nil, cancelled()
		case err != nil:
			p.unopened = append(p.unopened, unopened{flags.stdinName, err})
		default:
			p.addStdin(data)
		}
	}
	return p, nil
}

func cancelled() error {
	return failure("cancelled before the end: nothing is known of what was not read")
}

func checkStdin(name string, paths []string) error {
	n := 0
	for _, p := range paths {
		if p == "-" {
			n++
		}
	}
	switch {
	case n > 1:
		return usage(`standard input can be read once: "-" stands twice`)
	case n == 0 && name != "":
		return usage(`--stdin-name names standard input, which the PATH "-" asks for`)
	case n == 0:
		return nil
	case name == "":
		return usage(`"-" needs --stdin-name NAME.KIND.EXT to say what standard input holds`)
	case !fs.ValidPath(name) || strings.Contains(name, `\`):
		return usage("--stdin-name " + quote(name) + " is not a name below the folder at hand")
	}
	if _, _, err := schema.ParseFileName(name[strings.LastIndexByte(name, '/')+1:]); err != nil {
		return usage("--stdin-name: " + err.Error())
	}
	return nil
}

// runTarget checks one data set, and adds what was seen and found to the report.
func runTarget(ctx context.Context, t *target, o dataset.Options, r *render.Report) error {
	var fsys fs.FS
	if t.root != "" {
		root, err := os.OpenRoot(t.root)
		if err != nil {
			r.Findings = append(r.Findings, unreadable(unopened{t.label.show("."), err}))
			r.Unreadable++
			return nil
		}
		defer root.Close()
		fsys = root.FS()
	}
	if t.one != nil {
		t.one.base = fsys
		fsys = t.one
	}
	o.Only = t.only
	return checkFS(ctx, fsys, t, o, r)
}

func checkFS(ctx context.Context, fsys fs.FS, t *target, o dataset.Options, r *render.Report) error {
	rep, err := dataset.Check(ctx, fsys, o)
	switch {
	case ctx.Err() != nil:
		return cancelled()
	case err != nil:
		return failure("the check could not be run: " + reason(err))
	}
	d := render.Dataset{Path: t.label.show("."), Title: rep.Title, Edition: rep.Edition, Counts: rep.Counts}
	for _, name := range t.only {
		d.Parts = append(d.Parts, t.label.show(name))
	}
	slices.Sort(d.Parts)
	r.Datasets = append(r.Datasets, d)
	r.Unreadable += rep.Unreadable
	r.LeftOut += rep.LeftOut
	r.Totals.Errors += rep.Totals.Errors
	r.Totals.Warnings += rep.Totals.Warnings
	r.Totals.Information += rep.Totals.Information
	for _, f := range rep.Findings {
		r.Findings = append(r.Findings, relabel(f, t.label))
	}
	return nil
}

// relabel shows every place of a finding as the user would type it.
func relabel(f diag.Finding, l labelling) diag.Finding {
	show := func(s *diag.Span) {
		if !s.IsZero() {
			s.File = l.show(s.File)
		}
	}
	show(&f.Span)
	f.Related, f.Edits = slices.Clone(f.Related), slices.Clone(f.Edits)
	for i := range f.Related {
		show(&f.Related[i].Span)
	}
	for i := range f.Edits {
		show(&f.Edits[i].Span)
	}
	return f
}

const (
	ruleUnreadable = diag.RuleID("file/unreadable")
	ruleInternal   = diag.RuleID("internal/error")
)

// unreadable is the finding about a PATH that could not be opened, as the library words it for a file in a data set.
func unreadable(u unopened) diag.Finding {
	return diag.Finding{Rule: ruleUnreadable, Severity: diag.Error, Span: diag.Span{File: u.path},
		Summary: "the file or folder could not be read", Detail: reason(u.err)}
}

// finish orders and counts the findings, sets the exit code, and cuts the list.
func finish(r *render.Report, most int) {
	r.Findings = r.Findings.Sort()
	if r.LeftOut == 0 {
		r.Totals = dataset.TotalsOf(r.Findings) // with those of PATHs that could not be opened
	}
	over := max(0, len(r.Findings)-most)
	r.LeftOut += over
	broken := slices.ContainsFunc(r.Findings, func(f diag.Finding) bool { return f.Rule == ruleInternal })
	switch {
	case r.Unreadable > 0 || broken:
		r.ExitCode = ExitFailure
	case r.Totals.Errors > 0 || r.LeftOut > 0:
		r.ExitCode = ExitFindings
	}
	if over > 0 {
		slices.SortStableFunc(r.Findings, func(f, g diag.Finding) int { return cmp.Compare(f.Severity, g.Severity) })
		r.Findings = r.Findings[:most:most].Sort()
	}
}
