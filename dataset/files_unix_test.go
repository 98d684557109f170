//go:build unix

package dataset

import (
	"io/fs"
	"net"
	"os"
	"path/filepath"
	"syscall"
	"testing"

	gocmp "github.com/google/go-cmp/cmp"

	"github.com/cybernorms/cybernorms/schema"
)

// TestRealFolder has links, pipes and sockets, and a root behind which nothing may be opened.
func TestRealFolder(t *testing.T) {
	outside, dir := t.TempDir(), t.TempDir()
	write := func(name, text string) {
		t.Helper()
		must(t, os.MkdirAll(filepath.Dir(name), 0o755))
		must(t, os.WriteFile(name, []byte(text), 0o644))
	}
	write(filepath.Join(outside, "secret.statement.yaml"), "CANARY: 1\n")
	in := func(name string) string { return filepath.Join(dir, name) }
	write(in("dataset.yaml"), manifest)
	write(in("a.statement.yaml"), text(t, schema.YAML, statement("a")))
	write(in("sub/b.statement.yaml"), text(t, schema.YAML, statement("b", by("QXB"))))
	must(t, os.Mkdir(in("dir.statement.yaml"), 0o755)) // a folder named as a file
	write(in("dir.statement.yaml/c.statement.yaml"), text(t, schema.YAML, statement("c", by("QXC"))))
	must(t, os.Symlink("a.statement.yaml", in("inside.statement.yaml")))
	must(t, os.Symlink(filepath.Join(outside, "secret.statement.yaml"), in("outside.statement.yaml")))
	must(t, os.Symlink("nowhere", in("dangling.statement.yaml")))
	must(t, os.Symlink("sub", in("folder")))
	must(t, os.Symlink(outside, in("out")))
	must(t, syscall.Mkfifo(in("pipe.statement.yaml"), 0o644)) // reading it would wait for ever
	socket, err := net.Listen("unix", in("socket.statement.yaml"))
	must(t, err)
	defer socket.Close()

	want := []string{
		"dangling.statement.yaml file/not-regular - a symbolic link",
		"folder file/not-regular - a symbolic link",
		"inside.statement.yaml file/not-regular - a symbolic link",
		"out file/not-regular - a symbolic link",
		"outside.statement.yaml file/not-regular - a symbolic link",
		"pipe.statement.yaml file/not-regular - a device or pipe",
		"socket.statement.yaml file/not-regular - a device or pipe",
	}
	root, err := os.OpenRoot(dir)
	must(t, err)
	defer root.Close()
	for name, fsys := range map[string]fs.FS{"root": root.FS(), "folder": os.DirFS(dir)} {
		r := checked(t, fsys, Options{})
		if diff := gocmp.Diff(want, told(r)); diff != "" || r.Counts.Statements != 3 || r.Unreadable != 0 {
			t.Errorf("%s: %+v %s", name, r.Counts, diff)
		}
		// Whoever is sent to a link, or past one, does not follow it either.
		for only, link := range map[string]string{
			"inside.statement.yaml": "inside.statement.yaml", "outside.statement.yaml": "outside.statement.yaml", "folder": "folder",
			"folder/b.statement.yaml": "folder", "out/secret.statement.yaml": "out",
		} {
			r := checked(t, fsys, Options{Only: []string{only}})
			if diff := gocmp.Diff([]string{link + " file/not-regular - a symbolic link"}, told(r)); diff != "" || r.Counts.Files != 0 {
				t.Errorf("%s, only %s: %s", name, only, diff)
			}
		}
	}

	// A manifest that is a link is named and not read.
	must(t, os.Rename(in("dataset.yaml"), in("real.md")))
	must(t, os.Symlink("real.md", in("dataset.yaml")))
	r := checked(t, root.FS(), Options{Only: []string{"a.statement.yaml", "dataset.yaml"}})
	expect(t, r, "dataset.yaml file/not-regular - a symbolic link")
	if r.Title != "" {
		t.Error("the manifest behind a link was read")
	}
	if r := checked(t, root.FS(), Options{Only: []string{"a.statement.yaml"}}); r.Title != "" {
		t.Error("the manifest behind a link was read for a file alone")
	}
}
