package cli

import (
	"errors"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"github.com/cybernorms/cybernorms/schema"
)

// target is one data set to check, or some of its files.
type target struct {
	root  string    // absolute
	only  []string  // slash-separated, from the root; none is all of it
	one   *overlay  // the file that is put over the root, or stands alone
	label labelling // how names are shown
}

// labelling turns a name below a root into the path that a user would type.
type labelling struct {
	root string // absolute
	dir  string // the working directory, absolute; "" shows absolute paths
	name string // of the overlay, and
	as   string // how it is shown; "" as any other
}

func (l labelling) show(name string) string {
	if l.as != "" && name == l.name {
		return l.as
	}
	if l.root == "" {
		return name
	}
	full := filepath.Join(l.root, filepath.FromSlash(name))
	if l.dir == "" {
		return filepath.ToSlash(full)
	}
	rel, err := filepath.Rel(l.dir, full)
	if err != nil {
		return filepath.ToSlash(full)
	}
	return filepath.ToSlash(rel)
}

// unopened is a PATH that could not be opened.
type unopened struct {
	path string // as it was typed
	err  error
}

// planner turns the PATHs of a command line into data sets, so that each is checked once.
type planner struct {
	dir       string // the working directory, absolute
	root      string // the root that was named, absolute; "" where none was
	stdinName string

	targets  []*target
	unopened []unopened
}

func (p *planner) add(path string) error {
	if path == "" {
		return usage(`an empty PATH names nothing; "." is the folder at hand`)
	}
	abs := path
	if !filepath.IsAbs(path) {
		abs = filepath.Join(p.dir, path)
	}
	abs = filepath.Clean(abs)
	info, err := os.Stat(abs)
	if err != nil {
		p.unopened = append(p.unopened, unopened{filepath.ToSlash(filepath.Clean(path)), err})
		return nil
	}
	root := p.root
	switch {
	case root != "" && !within(root, abs):
		return usage(quote(path) + " is not below the folder that --root names")
	case root == "" && info.IsDir():
		root = above(abs, abs)
	case root == "":
		root = above(filepath.Dir(abs), filepath.Dir(abs))
	}
	name, linked := below(root, abs)
	t := &target{root: root, label: labelling{root: root, dir: p.dir}}
	if filepath.IsAbs(path) {
		t.label.dir = ""
	}
	switch {
	case name == ".":
	case linked && info.IsDir(): // not part of the data set, in which links are not followed
		t.root, t.label.root = abs, abs
	case linked:
		t.only = []string{name}
		t.one = &overlay{name: name, open: func() (fs.File, error) { return openRegular(abs) }}
	default:
		t.only = []string{name}
	}
	p.merge(t)
	return nil
}

// addStdin adds the file that comes by standard input, as if it stood in the working directory.
func (p *planner) addStdin(data []byte) {
	root := p.root
	if root == "" {
		root = above(filepath.Join(p.dir, filepath.FromSlash(path.Dir(p.stdinName))), "")
	}
	name := p.stdinName
	if root != "" && !within(root, p.dir) && within(p.dir, root) {
		// The data set stands below the working directory: the name in it is what is left of the path.
		if rel, _ := below(p.dir, root); strings.HasPrefix(name, rel+"/") {
			name = strings.TrimPrefix(name, rel+"/")
		}
	}
	if root != "" && within(root, p.dir) {
		if rel, _ := below(root, p.dir); rel != "." {
			name = rel + "/" + name
		}
	}
	t := &target{root: root, only: []string{name}, one: &overlay{name: name, open: func() (fs.File, error) { return newMemory(name, data), nil }}}
	t.label = labelling{root: root, dir: p.dir, name: name, as: p.stdinName}
	p.targets = append(p.targets, t)
}

// merge adds a target, or what it asks for to one with the same root.
func (p *planner) merge(t *target) {
	key, err := filepath.EvalSymlinks(t.root)
	if err != nil {
		key = t.root
	}
	for _, have := range p.targets {
		haveKey, err := filepath.EvalSymlinks(have.root)
		if err != nil {
			haveKey = have.root
		}
		if key != haveKey || have.one != nil || t.one != nil {
			continue
		}
		if len(have.only) == 0 || len(t.only) == 0 {
			have.only = nil
		} else if !slices.Contains(have.only, t.only[0]) {
			have.only = append(have.only, t.only[0])
		}
		return
	}
	p.targets = append(p.targets, t)
}

// above returns the nearest folder, from dir upwards, that holds a dataset.yaml, or otherwise.
func above(dir, otherwise string) string {
	for {
		if info, err := os.Lstat(filepath.Join(dir, schema.ManifestName)); err == nil && info.Mode().IsRegular() {
			return dir
		}
		parent := filepath.Dir(dir)
		if parent == dir {
			return otherwise
		}
		dir = parent
	}
}

func within(root, abs string) bool {
	rel, err := filepath.Rel(root, abs)
	return err == nil && filepath.IsLocal(rel)
}

// below returns the slash-separated name of abs from root, and whether a symbolic link stands on the way.
func below(root, abs string) (name string, linked bool) {
	rel, err := filepath.Rel(root, abs)
	if err != nil {
		return ".", false // not reached: abs is within root
	}
	at := root
	for step := range strings.SplitSeq(rel, string(filepath.Separator)) {
		at = filepath.Join(at, step)
		info, err := os.Lstat(at)
		linked = linked || rel != "." && err == nil && info.Mode()&fs.ModeSymlink != 0
	}
	return filepath.ToSlash(rel), linked
}

// reason says in a few words why a file could not be opened, read or written.
func reason(err error) string {
	var pathError *fs.PathError
	var linkError *os.LinkError
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return "it does not exist"
	case errors.Is(err, fs.ErrPermission):
		return "permission is denied"
	case errors.As(err, &pathError):
		return pathError.Err.Error()
	case errors.As(err, &linkError):
		return linkError.Err.Error()
	}
	return err.Error()
}
