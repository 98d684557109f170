package dataset

import (
	"cmp"
	"context"
	"fmt"
	"io/fs"
	"iter"
	"slices"
	"strings"

	"github.com/cybernorms/cybernorms/diag"
	"github.com/cybernorms/cybernorms/internal/check"
	"github.com/cybernorms/cybernorms/positions/codebook"
	"github.com/cybernorms/cybernorms/schema"
	"github.com/cybernorms/cybernorms/un"
)

// DefaultMaxFindings is how many findings a report holds where Options says nothing.
const DefaultMaxFindings = 5000

// Options says how a data set is checked. The zero value checks all of it as a draft.
type Options struct {
	Profile     diag.Profile // how complete it is meant to be; zero is [diag.Draft]
	Now         un.Date      // the day taken for today; zero leaves the future unjudged: the library has no clock
	MaxFindings int          // of the report; zero is [DefaultMaxFindings], negative none left out
	Rules       []Rule       // besides the built-in ones
	Limits      schema.Limits

	// Only names the files and folders to check, slash-separated and relative to the root. With it, rules that need
	// the whole data set are silent. The codebooks and groups of the whole data set are read all the same.
	Only []string
	// Prefix is put in front of file names in findings: the way from where the user stands to the root.
	Prefix string
	// Progress, if set, is called after each file with the number of files done and of all.
	Progress func(done, all int)
}

// Check checks the data set in fsys and reports what it found. Wrong content, unreadable files and names that do not belong
// are findings; the error is for what ended the check: ctx was cancelled, or Options is wrong: an unknown profile, or a rule
// without a well-formed id of its own, a Severity or a Start.
//
// To keep files outside the folder out of reach, fsys is best that of an [os.Root]. Several of its files are read at a time, as
// those of the standard library allow; rules and Options.Progress are called one after the other.
func Check(ctx context.Context, fsys fs.FS, o Options) (*Report, error) {
	report, _, err := run(ctx, fsys, o, nil)
	return report, err
}

// run is Check with a listener that sees every record while it is read. It also returns the codebook of the data set.
func run(ctx context.Context, fsys fs.FS, o Options, keep func(*schema.Record)) (*Report, *codebook.Codebook, error) {
	if o.Profile == 0 {
		o.Profile = diag.Draft
	}
	if !o.Profile.IsValid() {
		return nil, nil, fmt.Errorf("dataset: %v", o.Profile)
	}
	rules, err := rulesOf(o)
	if err != nil {
		return nil, nil, err
	}
	c := &checker{ctx: ctx, fsys: fsys, o: o, keep: keep, count: newCounter()}
	c.report.Profile, c.report.Now = o.Profile, o.Now
	roots := o.Only
	if len(roots) == 0 {
		roots = []string{"."}
	}
	checked, err := list(ctx, fsys, slices.Compact(slices.Sorted(slices.Values(roots))))
	if err != nil {
		return nil, nil, err
	}
	// The manifest, the codebooks and the groups come first, from the whole data set: they say which files and codes belong.
	if err := c.readManifest(checked); err != nil {
		return nil, nil, err
	}
	sorted := classify(checked.entries, c.manifest)
	c.count.Accompanying = sorted.accompanying
	for _, f := range slices.Concat(checked.findings, sorted.findings) {
		f.Span.File = c.display(f.Span.File)
		c.add(f)
	}
	c.report.Unreadable += len(checked.findings)
	switch told := len(checked.findings)+len(sorted.findings) > 0; {
	case len(o.Only) > 0:
	case c.count.Files+len(sorted.files) == 0 && !told:
		c.add(about(ruleEmpty, c.display("."), "there is no file of records"))
	case c.manifest == nil && c.count.Files == 0 && o.Profile >= ruleManifest.Profile:
		c.add(about(ruleManifest, c.display("."), "there is no "+schema.ManifestName))
	}
	if err := c.readDefinitions(sorted.files); err != nil {
		return nil, nil, err
	}
	c.start(rules)
	ahead := c.readAhead(sorted.files)
	defer ahead.stop()
	for i, f := range sorted.files {
		if err := c.file(f, ahead.records()); err != nil {
			return nil, nil, err
		}
		if o.Progress != nil {
			o.Progress(i+1, len(sorted.files))
		}
	}
	c.end()
	if err := ctx.Err(); err != nil {
		return nil, nil, err
	}
	return c.finish(), c.codebook, nil
}

func rulesOf(o Options) ([]Rule, error) {
	rules := slices.Concat(builtIn[:], o.Rules)
	known := map[diag.RuleID]bool{}
	for _, r := range AllRules() {
		known[r.ID] = true
	}
	for _, r := range o.Rules {
		family, name, ok := strings.Cut(string(r.ID), "/")
		switch {
		case !ok || check.Slug("rule", family) != nil || check.Slug("rule", name) != nil:
			return nil, fmt.Errorf("dataset: a rule's id is a family and a name, such as observatory/coverage, not %s", check.Quote(string(r.ID)))
		case known[r.ID]:
			return nil, fmt.Errorf("dataset: there is already a rule %s", r.ID)
		case r.Start == nil:
			return nil, fmt.Errorf("dataset: the rule %s has no Start", r.ID)
		case !r.Severity.IsValid():
			return nil, fmt.Errorf("dataset: the rule %s has no Severity", r.ID)
		}
		known[r.ID] = true
	}
	return slices.DeleteFunc(rules, func(r Rule) bool {
		return r.Whole && len(o.Only) > 0 || r.Profile > o.Profile
	}), nil
}

// checker is one run over one data set.
type checker struct {
	ctx  context.Context
	fsys fs.FS
	o    Options
	keep func(*schema.Record)

	manifest *schema.ManifestData
	codebook *codebook.Codebook
	groups   groups
	passes   []pass
	count    *counter
	report   Report
	own      ownCodes
	bases    map[string]*codebook.Codebook // by file of kind codebook: what it adds to
	current  *schema.Record                // the record that rules are looking at
}

// found is what rules call. A finding about the current record gets its place from it, one about no record that of the
// whole data set.
func (c *checker) found(r diag.Rule, f diag.Finding) {
	f.Rule = r.ID // a rule speaks for itself alone
	if !f.Severity.IsValid() {
		f.Severity = r.Severity
	}
	switch {
	case !f.Span.IsZero():
	case c.current != nil:
		f = c.current.Locate(f)
	default:
		f.Span.File = c.display(".")
	}
	if !c.own.takes(f) {
		c.add(f)
	}
}

// add adds a finding to the report. Those that can no longer be among the first are counted and let go from time to time,
// so that a file of a million mistakes does not fill the memory.
func (c *checker) add(f diag.Finding) {
	c.report.Totals.count(f.Severity)
	c.report.Findings = append(c.report.Findings, f)
	if limit := c.limit(); limit > 0 && len(c.report.Findings) >= 2*limit+1000 {
		c.cut(limit)
	}
}

// limit returns how many findings the report may hold; 0 is no limit.
func (c *checker) limit() int {
	if c.o.MaxFindings == 0 {
		return DefaultMaxFindings
	}
	return max(c.o.MaxFindings, 0)
}

// cut orders the findings and leaves the first ones: of errors, then of warnings, then of notes, so that none of those keeps
// an error from being seen.
func (c *checker) cut(limit int) {
	all := c.report.Findings.Sort()
	if over := len(all) - limit; limit > 0 && over > 0 {
		slices.SortStableFunc(all, func(f, g diag.Finding) int { return cmp.Compare(f.Severity, g.Severity) })
		c.report.LeftOut += over
		clear(all[limit:])
		all = all[:limit]
	}
	c.report.Findings = all
}

func (c *checker) start(rules []Rule) {
	env := Env{Codebook: c.codebook, Now: c.o.Now, groups: c.groups}
	for _, r := range rules {
		c.passes = append(c.passes, pass{r.Start(env), func(f diag.Finding) { c.found(r.Rule, f) }})
	}
}

// pass is one run of a rule, with what it calls to report.
type pass struct {
	Pass
	found func(diag.Finding)
}

// file shows each record of a file to the rules. A file that cannot be read is a finding, and the others go on.
func (c *checker) file(f file, records iter.Seq2[*schema.Record, error]) error {
	c.count.file(f.kind, f.layout)
	for r, err := range records {
		switch {
		case c.ctx.Err() != nil:
			return c.ctx.Err()
		case err != nil:
			c.add(unreadable(c.display(f.name), err))
			c.report.Unreadable++
			return nil
		}
		c.record(r)
	}
	return nil
}

// options says how a file is read.
func (c *checker) options(f file) schema.Options {
	o := schema.Options{Codebook: c.codebook, Profile: c.o.Profile, Limits: c.o.Limits}
	if base, isCodebook := c.bases[f.name]; isCodebook {
		o.Base = base
	}
	return o
}

// records reads the records of one file.
func (c *checker) records(ctx context.Context, f file, o schema.Options) iter.Seq2[*schema.Record, error] {
	return func(yield func(*schema.Record, error) bool) {
		r, err := c.fsys.Open(f.name)
		if err != nil {
			yield(nil, err)
			return
		}
		defer r.Close()
		schema.Read(ctx, c.display(f.name), f.kind, f.layout, r, o)(yield)
	}
}

func (c *checker) record(r *schema.Record) {
	if r.Manifest != nil {
		c.manifest = r.Manifest
	}
	c.count.record(r)
	for _, f := range r.Findings {
		if !c.own.takes(f) {
			c.add(f)
		}
	}
	c.current = r
	for _, p := range c.passes {
		if p.Record != nil {
			p.Record(r, p.found)
		}
	}
	c.current = nil
	if c.keep != nil {
		c.keep(r)
	}
}

func (c *checker) end() {
	for _, p := range c.passes {
		if p.End != nil {
			p.End(p.found)
		}
	}
	if f, ok := c.own.finding(); ok {
		c.add(f)
	}
}

// finish orders the findings and cuts the report to its cap.
func (c *checker) finish() *Report {
	c.report.Counts = c.count.counts()
	c.cut(c.limit())
	c.report.Findings = slices.Clip(c.report.Findings).Sort()
	if c.report.LeftOut == 0 {
		c.report.Totals = TotalsOf(c.report.Findings) // without those that stood twice
	}
	if c.manifest != nil {
		c.report.Title, c.report.Edition = c.manifest.Title.In(), c.manifest.Edition
	}
	return &c.report
}
