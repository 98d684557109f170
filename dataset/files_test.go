package dataset

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"testing/fstest"

	gocmp "github.com/google/go-cmp/cmp"

	"github.com/cybernorms/cybernorms/diag"
	"github.com/cybernorms/cybernorms/schema"
)

// faulty is a file system that fails as it is told, gives few bytes at a time, and notes what is opened.
type faulty struct {
	fstest.MapFS
	open   map[string]error // on opening
	after  map[string]int   // bytes after which reading fails
	listed map[string]error // on listing a folder, after its first entry

	mu     sync.Mutex
	opened []string
	closed int
}

func (f *faulty) Open(name string) (fs.File, error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	if err := f.open[name]; err != nil {
		return nil, &fs.PathError{Op: "open", Path: "/secret/" + name, Err: err}
	}
	file, err := f.MapFS.Open(name)
	if err != nil {
		return nil, err
	}
	if info, err := file.Stat(); err != nil || info.IsDir() {
		return file, err
	}
	f.opened = append(f.opened, name)
	left, fails := f.after[name]
	return &faultyFile{File: file, owner: f, fails: fails, left: left}, nil
}

func (f *faulty) ReadDir(name string) ([]fs.DirEntry, error) {
	list, err := f.MapFS.ReadDir(name)
	if fail := f.listed[name]; fail != nil && err == nil {
		return list[:1], fail
	}
	return list, err
}

type faultyFile struct {
	fs.File
	owner *faulty
	fails bool
	left  int
}

func (f *faultyFile) Read(p []byte) (int, error) {
	p = p[:min(len(p), 7)] // short reads
	if f.fails {
		if f.left == 0 {
			return 0, errors.New("input/output error\x1b[31m")
		}
		p = p[:min(len(p), f.left)]
	}
	n, err := f.File.Read(p)
	f.left -= n
	return n, err
}

func (f *faultyFile) Close() error {
	f.owner.mu.Lock()
	defer f.owner.mu.Unlock()
	f.owner.closed++
	return f.File.Close()
}

// TestUnreadable names each file that cannot be read, counts it, and goes on with the others.
func TestUnreadable(t *testing.T) {
	all := yaml(t, statement("a"), statement("b", by("QXB")), statement("c", by("QXC"))).with(files{
		"many.statement.jsonl": text(t, schema.JSONL, statement("d", by("QXD")), statement("e", by("QXE"))),
		"rows.statement.csv":   text(t, schema.CSV, statement("f", by("QXF")), statement("g", by("QXG"))),
		"own.codebook.yaml":    ownCodebook,
		"dir/h.statement.yaml": text(t, schema.YAML, statement("h", by("QXH"))),
		"dir/i.statement.yaml": text(t, schema.YAML, statement("i", by("QXI"))),
	})
	sound := checked(t, &faulty{MapFS: all.fs()}, Options{}) // short reads alone change nothing
	expect(t, sound)
	if sound.Counts.Statements != 9 {
		t.Fatalf("%d statements", sound.Counts.Statements)
	}
	for name := range all {
		for where, f := range map[string]*faulty{
			"denied":   {MapFS: all.fs(), open: map[string]error{name: fs.ErrPermission}},
			"gone":     {MapFS: all.fs(), open: map[string]error{name: fs.ErrNotExist}},
			"at once":  {MapFS: all.fs(), after: map[string]int{name: 0}},
			"midway":   {MapFS: all.fs(), after: map[string]int{name: len(all[name]) / 2}},
			"last one": {MapFS: all.fs(), after: map[string]int{name: len(all[name])}},
		} {
			r := checked(t, f, Options{})
			got := told(r, ruleUnreadable.ID)
			if diff := gocmp.Diff([]string{name + " file/unreadable -"}, got); diff != "" || r.Unreadable != 1 {
				t.Errorf("%s, %s: %d unreadable, %s", name, where, r.Unreadable, diff)
			}
			if lost := sound.Counts.Statements - r.Counts.Statements; lost > 2 {
				t.Errorf("%s, %s: %d statements were lost", name, where, lost)
			}
			if f.closed != len(f.opened) {
				t.Errorf("%s, %s: %d files opened, %d closed", name, where, len(f.opened), f.closed)
			}
			detail := r.Findings[slices.IndexFunc(r.Findings, func(f diag.Finding) bool { return f.Rule == ruleUnreadable.ID })].Detail
			want := map[string]string{"denied": "permission is denied", "gone": "it does not exist"}[where]
			if detail != want && (want != "" || detail != "reading it failed") {
				t.Errorf("%s, %s: %q", name, where, detail)
			}
		}
	}
}

// TestUnreadableFolder names the folder, and reads what it still lists.
func TestUnreadableFolder(t *testing.T) {
	f := &faulty{MapFS: files{"dir/a.statement.yaml": text(t, schema.YAML, statement("a")), "dir/b.statement.yaml": text(t, schema.YAML, statement("b")),
		"c.statement.yaml": text(t, schema.YAML, statement("c", by("QXC")))}.fs(), listed: map[string]error{"dir": io.ErrUnexpectedEOF}}
	r := checked(t, f, Options{})
	expect(t, r, "dir file/unreadable -")
	if r.Unreadable != 1 || r.Counts.Statements != 2 {
		t.Errorf("%+v", r)
	}
}

// TestNoRoot reports a root that cannot be listed, and does not take it for an empty data set.
func TestNoRoot(t *testing.T) {
	r := checked(t, os.DirFS(filepath.Join(t.TempDir(), "missing")), Options{Prefix: "data"})
	expect(t, r, "data file/unreadable -")
	if r.Unreadable != 1 {
		t.Error(r.Unreadable)
	}
	expect(t, checked(t, fstest.MapFS{}, Options{}), ". dataset/empty -")
	expect(t, checked(t, fstest.MapFS{}, Options{Profile: 2, Prefix: "../data"}), "../data dataset/empty -")
	for _, name := range []string{"../x.statement.yaml", "/etc/passwd", "", "a//b", "missing.statement.yaml", "..", "\xff"} {
		r := checked(t, files{"a.statement.yaml": ""}.fs(), Options{Only: []string{name, name}})
		if r.Unreadable != 1 || len(r.Findings) != 1 || r.Findings[0].Rule != ruleUnreadable.ID {
			t.Errorf("%q: %v", name, told(r))
		}
	}
}

// TestNames are file names that break terminals, commands of a CI runner, or other systems.
func TestNames(t *testing.T) {
	for name, rules := range map[string]string{
		"a.statement.yaml":                           "",
		"-rf.statement.yaml":                         "",
		"a\n::error::.statement.yaml":                "file/portable-name",
		"a\x1b[31m.statement.yaml":                   "file/portable-name",
		"::error file=x,line=1::a.statement.yaml":    "file/portable-name",
		"a,line=1.statement.yaml":                    "",
		"a\xff.statement.yaml":                       "file/portable-name",
		"a\u202e.statement.yaml":                     "file/portable-name",
		"CON.statement.yaml":                         "file/portable-name",
		"lpt1.statement.yaml":                        "file/portable-name",
		"com10.statement.yaml":                       "",
		"nul/a.statement.yaml":                       "file/portable-name",
		"dir./a.statement.yaml":                      "file/portable-name",
		`a\b.statement.yaml`:                         "file/portable-name",
		"a.statement.yaml.":                          "file/portable-name file/name",
		"a.statement.yaml ":                          "file/portable-name file/name",
		"README.":                                    "file/portable-name",
		"a.statement.YAML":                           "file/name",
		"a.Statement.yaml":                           "file/name",
		"a.statement.yml":                            "file/name",
		"a.statement":                                "file/name",
		"statement.yaml":                             "file/name",
		".statement.yaml":                            "dataset/empty",
		"a.codebook.csv":                             "file/name",
		"a.dataset.yaml":                             "file/name",
		"a.statement.yaml.gz":                        "file/name",
		"sub/dataset.yaml":                           "file/name",
		"Dataset.yaml":                               "file/name",
		"notes.txt":                                  "file/name",
		strings.Repeat("a", 240) + ".statement.yaml": "",
	} {
		f := fstest.MapFS{name: {Data: []byte(text(t, schema.YAML, statement("a")))}}
		r := checked(t, f, Options{})
		var got []string
		for _, f := range r.Findings {
			if f.Span.File != name && f.Rule != ruleEmpty.ID || !harmless(f.Summary) || !harmless(f.Detail) {
				t.Errorf("%q: %+v", name, f)
			}
			got = append(got, string(f.Rule))
		}
		if want := strings.Fields(rules); !sameSet(got, want) {
			t.Errorf("%q: %q, want %q", name, got, want)
		}
	}
}

func sameSet(a, b []string) bool {
	a, b = slices.Clone(a), slices.Clone(b)
	slices.Sort(a)
	slices.Sort(b)
	return slices.Equal(a, b)
}

func TestCaseTwins(t *testing.T) {
	f := files{"A.statement.yaml": text(t, schema.YAML, statement("a")), "a.statement.yaml": text(t, schema.YAML, statement("b", by("QXB"))), "b/A.md": "", "c/a.md": ""}
	r := checked(t, f.fs(), Options{})
	expect(t, r, "a.statement.yaml file/portable-name - a.statement.yaml")
	if got := r.Findings[0].Summary; got != `the name "a.statement.yaml" differs in case only from "A.statement.yaml"` {
		t.Error(got)
	}
}

func TestTooManyFiles(t *testing.T) {
	f := fstest.MapFS{}
	for i := range maxFiles + 5000 {
		f[fmt.Sprintf("%05d.statement.yaml", i)] = &fstest.MapFile{}
	}
	f["z.md"] = &fstest.MapFile{}
	r := checked(t, f, Options{MaxFindings: -1})
	expect(t, &Report{Findings: r.Findings[len(r.Findings)-1:]}, "19999.statement.yaml limit/files - 25000")
	if got := told(r, ruleFiles.ID); len(got) != 1 || len(r.Findings) != maxFiles+1 || r.Counts.Files != maxFiles || r.Counts.Accompanying != 1 {
		t.Errorf("%d findings, %q, %+v", len(r.Findings), got, r.Counts)
	}
}

func must(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// TestOpensOnlyRecords notes every file that a check opens: those that hold records, and no other.
func TestOpensOnlyRecords(t *testing.T) {
	f := yaml(t, statement("a"), statement("b", by("QXB"))).with(files{
		"own.codebook.yaml": ownCodebook, "README.md": "", ".env": "", ".git/config.statement.yaml": "", "notes.txt": "", "sub/.x/y.statement.yaml": "",
	})
	rec := &faulty{MapFS: f.fs()}
	checked(t, rec, Options{})
	slices.Sort(rec.opened)
	if diff := gocmp.Diff([]string{"dataset.yaml", "own.codebook.yaml", "own.codebook.yaml", "s00.statement.yaml", "s01.statement.yaml"}, rec.opened); diff != "" {
		t.Error(diff)
	}
	rec = &faulty{MapFS: f.fs()}
	checked(t, rec, Options{Only: []string{"s01.statement.yaml"}})
	slices.Sort(rec.opened)
	if diff := gocmp.Diff([]string{"dataset.yaml", "own.codebook.yaml", "s01.statement.yaml"}, rec.opened); diff != "" {
		t.Error(diff)
	}
}
