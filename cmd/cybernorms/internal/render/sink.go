package render

import (
	"errors"
	"fmt"
	"io"
)

// Sink is the one way out of the command: all that is written to a stream passes through one. It remembers the first
// error, after which it writes nothing more.
type Sink struct {
	w   io.Writer
	err error
}

// NewSink returns a sink that writes to w. A nil w takes nothing and says so.
func NewSink(w io.Writer) *Sink {
	if w == nil {
		return &Sink{err: errors.New("there is no stream to write to")}
	}
	return &Sink{w: w}
}

// Write writes what a renderer of this package made.
func (s *Sink) Write(p []byte) (int, error) {
	if s.err != nil {
		return 0, s.err
	}
	n, err := s.w.Write(p)
	if err == nil && n < len(p) {
		err = io.ErrShortWrite
	}
	s.err = err
	return n, err
}

// Line writes one line of text, made harmless.
func (s *Sink) Line(text string) { s.Write([]byte(Harmless(text) + "\n")) }

// eraseLine goes back to the start of a terminal's line and clears it.
const eraseLine = "\r\x1b[K"

// Progress shows on a terminal how many files are done, in place of what it showed before.
func (s *Sink) Progress(done, all int) {
	s.Write([]byte(eraseLine + fmt.Sprintf("checked %d of %d files", done, all)))
}

// EndProgress clears what Progress has shown.
func (s *Sink) EndProgress() { s.Write([]byte(eraseLine)) }

// Err returns the first error of writing, or nil.
func (s *Sink) Err() error { return s.err }
