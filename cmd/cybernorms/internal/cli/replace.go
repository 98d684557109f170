package cli

import (
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"os"
	"path/filepath"
)

// files is what replacing a file asks of the system. Tests put one in that fails.
type files interface {
	create(name string) (syncWriter, error) // a new file; it is an error if there is one
	rename(from, to string) error
	remove(name string) error
	syncDir(name string)
}

type syncWriter interface {
	io.WriteCloser
	Sync() error
}

var errNotRegular = errors.New("it is a folder, pipe or device, not a file")

// replaceFile puts a file in the place of another, or where there was none: whole, or not at all.
func (c *Command) replaceFile(name string, data []byte) error {
	if c.Dir != "" && !filepath.IsAbs(name) {
		name = filepath.Join(c.Dir, name)
	}
	// The name is asked through links too: what replaces /dev/stdout would break more than a report.
	if info, err := os.Stat(name); err == nil && !info.Mode().IsRegular() {
		return errNotRegular
	}
	return replace(c.files, name, data)
}

// replace writes the new file beside the old one and then gives it the old one's name. A symbolic link is replaced, not
// followed. After an error the old file is as it was, and nothing is left beside it.
func replace(fsys files, name string, data []byte) error {
	temp := filepath.Join(filepath.Dir(name), fmt.Sprintf(".cybernorms-%016x.tmp", rand.Uint64()))
	f, err := fsys.create(temp)
	if err != nil {
		return err
	}
	_, err = f.Write(data)
	if err == nil {
		err = f.Sync()
	}
	if closeErr := f.Close(); err == nil {
		err = closeErr
	}
	if err == nil {
		err = fsys.rename(temp, name)
	}
	if err != nil {
		fsys.remove(temp)
		return err
	}
	fsys.syncDir(filepath.Dir(name))
	return nil
}

type osFiles struct{}

func (osFiles) create(name string) (syncWriter, error) {
	return os.OpenFile(name, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o644)
}

func (osFiles) rename(from, to string) error { return os.Rename(from, to) }
func (osFiles) remove(name string) error     { return os.Remove(name) }

// syncDir makes a rename outlast a loss of power. The file is whole and in its place by then, and not every system can sync a
// folder, so that failing to is no error.
func (osFiles) syncDir(name string) {
	if dir, err := os.Open(name); err == nil {
		dir.Sync()
		dir.Close()
	}
}
