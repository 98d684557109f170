package cli

import "time"

// progress tells on a terminal how far long work has come. It says nothing in the first second.
type progress struct {
	c       *Command
	shown   bool
	started time.Time
	last    time.Time
}

const (
	progressAfter = time.Second
	progressEvery = 100 * time.Millisecond
)

func (c *Command) progress() *progress {
	now := c.Now()
	return &progress{c: c, started: now, last: now}
}

// step is called after each file.
func (p *progress) step(done, all int) {
	if p.c.Env("TERM") == "dumb" || !p.c.terminal(p.c.Stderr) {
		return
	}
	now := p.c.Now()
	if now.Sub(p.started) < progressAfter || now.Sub(p.last) < progressEvery {
		return
	}
	p.last, p.shown = now, true
	p.c.err.Progress(done, all)
}

// erase removes the line that step has shown.
func (p *progress) erase() {
	if p.shown {
		p.c.err.EndProgress()
	}
	p.shown = false
}
