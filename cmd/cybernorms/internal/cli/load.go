package cli

import (
	"context"
	"fmt"
	"io/fs"
	"os"
	"slices"

	"github.com/cybernorms/cybernorms/cmd/cybernorms/internal/render"
	"github.com/cybernorms/cybernorms/dataset"
	"github.com/cybernorms/cybernorms/un"
)

// loaded is a data set in memory, with what has to be known of it before anything is concluded.
type loaded struct {
	*dataset.Dataset
	source render.Source
}

// begin does what every question needs before it can be asked: it looks at where the answer goes, takes the day, and loads the data.
func (c *Command) begin(ctx context.Context, output, day, path string) (*loaded, un.Date, error) {
	if err := outputFile(output); err != nil {
		return nil, un.Date{}, err
	}
	now, err := c.today(day)
	if err != nil {
		return nil, un.Date{}, err
	}
	l, err := c.load(ctx, path, now)
	return l, now, err
}

// load reads the data set, or the file, that a PATH names.
func (c *Command) load(ctx context.Context, path string, now un.Date) (*loaded, error) {
	if path == "-" {
		return nil, usage("standard input cannot be asked; name a folder or a file")
	}
	p, err := c.plan(ctx, checkFlags{}, []string{path})
	switch {
	case err != nil:
		return nil, err
	case len(p.unopened) > 0:
		return nil, failure(p.unopened[0].path + " could not be read: " + reason(p.unopened[0].err))
	}
	t := p.targets[0]
	root, err := os.OpenRoot(t.root)
	if err != nil {
		return nil, failure(t.label.show(".") + " could not be read: " + reason(err))
	}
	defer root.Close()
	var fsys fs.FS = root.FS()
	if t.one != nil {
		t.one.base = fsys
		fsys = t.one
	}
	progress := c.progress()
	data, report, err := dataset.Load(ctx, fsys, dataset.Options{Now: now, Only: t.only, Progress: progress.step})
	progress.erase()
	switch {
	case ctx.Err() != nil:
		return nil, cancelled()
	case err != nil:
		return nil, failure("the data could not be loaded: " + reason(err))
	}
	l := &loaded{data, render.Source{Path: t.label.show("."), Title: report.Title, Edition: report.Edition, Errors: report.Totals.Errors,
		Unread: report.Unreadable, Claims: report.Counts.Claims, Data: data}}
	for range data.Acts() {
		l.source.Acts++
	}
	for _, name := range t.only {
		l.source.Parts = append(l.source.Parts, t.label.show(name))
	}
	slices.Sort(l.source.Parts)
	return l, nil
}

// verdict says on standard error that an answer rests on a part of the data, and gives the exit code.
func (c *Command) verdict(l *loaded) error {
	s := l.source
	code := ExitOK
	if s.Errors > 0 {
		code = ExitFindings
		c.err.Line(fmt.Sprintf("cybernorms: errors in the data: %d; records with an error are no part of the answer; see cybernorms check", s.Errors))
	}
	if s.Unread > 0 {
		code = ExitFailure
		c.err.Line(fmt.Sprintf("cybernorms: files or folders that could not be read: %d; they are no part of the answer", s.Unread))
	}
	if code != ExitOK {
		return &exitError{code: code}
	}
	return nil
}

// today returns the day that is taken for today.
func (c *Command) today(flag string) (un.Date, error) {
	o, err := c.checkOptions(checkFlags{profile: "draft", now: flag, maxFindings: 1})
	return o.Now, err
}
