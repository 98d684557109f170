package cli

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path"
	"time"
)

// overlay is a file system with one file put over another, or one file alone. It cannot be listed, only opened by name.
type overlay struct {
	name string
	open func() (fs.File, error)
	base fs.FS // nil for the file alone
}

// Open opens the one file, or what the base has by that name.
func (o *overlay) Open(name string) (fs.File, error) {
	if name == o.name {
		return o.open()
	}
	if o.base == nil {
		return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrNotExist}
	}
	return o.base.Open(name)
}

// openRegular opens a file that the user named through a symbolic link.
func openRegular(name string) (fs.File, error) {
	info, err := os.Stat(name)
	if err != nil {
		return nil, err
	}
	if !info.Mode().IsRegular() {
		return unopenable{info}, nil // its mode says what it is, and nothing reads it
	}
	return os.Open(name)
}

// unopenable is a pipe or device: opening one could wait for ever.
type unopenable struct{ info fs.FileInfo }

func (u unopenable) Stat() (fs.FileInfo, error) { return u.info, nil }
func (u unopenable) Read([]byte) (int, error)   { return 0, fs.ErrInvalid }
func (u unopenable) Close() error               { return nil }

// memory is an open file whose content is in memory.
type memory struct {
	bytes.Reader
	name string
}

func newMemory(name string, data []byte) *memory {
	m := &memory{name: path.Base(name)}
	m.Reset(data)
	return m
}

func (m *memory) Close() error               { return nil }
func (m *memory) Stat() (fs.FileInfo, error) { return memoryInfo{m.name, m.Size()}, nil }

type memoryInfo struct {
	name string
	size int64
}

func (i memoryInfo) Name() string       { return i.name }
func (i memoryInfo) Size() int64        { return i.size }
func (i memoryInfo) Mode() fs.FileMode  { return 0o444 }
func (i memoryInfo) ModTime() time.Time { return time.Time{} }
func (i memoryInfo) IsDir() bool        { return false }
func (i memoryInfo) Sys() any           { return nil }

// maxStdin bounds what is taken from standard input: it is held in memory, as a file is not.
const maxStdin = 64 << 20

var errTooLong = errors.New("it is longer than 64 MiB; put it into a file")

// readAll reads a stream up to the limit. Cancelling ctx ends the wait for a stream that says nothing.
func readAll(ctx context.Context, r io.Reader, limit int64) ([]byte, error) {
	if r == nil {
		return nil, errors.New("there is none")
	}
	type result struct {
		data []byte
		err  error
	}
	done := make(chan result, 1)
	go func() {
		data, err := io.ReadAll(io.LimitReader(r, limit+1))
		done <- result{data, err}
	}()
	select {
	case <-ctx.Done():
		return nil, ctx.Err()
	case got := <-done:
		if got.err == nil && int64(len(got.data)) > limit {
			return nil, errTooLong
		}
		return got.data, got.err
	}
}

func quote(s string) string { return fmt.Sprintf("%q", s) }
