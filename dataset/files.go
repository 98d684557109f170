package dataset

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"path"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/cybernorms/cybernorms/diag"
	"github.com/cybernorms/cybernorms/internal/check"
	"github.com/cybernorms/cybernorms/positions/codebook"
	"github.com/cybernorms/cybernorms/schema"
)

// maxFiles bounds how many files of records one check reads.
const maxFiles = 20_000

// file is a file of records.
type file struct {
	name   string // slash-separated, from the root
	kind   schema.Kind
	layout schema.Layout
}

// entry is a file as the walk met it.
type entry struct {
	name string
	mode fs.FileMode
}

func (c *checker) display(name string) string { return path.Join(c.o.Prefix, name) }

// about returns a finding about a file as such.
func about(r diag.Rule, name, summary string) diag.Finding {
	f := r.Found("", summary)
	f.Span = diag.Span{File: name}
	return f
}

func unreadable(name string, err error) diag.Finding {
	f := about(ruleUnreadable, name, "the file or folder could not be read")
	f.Detail = reason(err)
	return f
}

// reason says in our own words why a file could not be read: texts of the system differ from one to the next.
func reason(err error) string {
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return "it does not exist"
	case errors.Is(err, fs.ErrPermission):
		return "permission is denied"
	case errors.Is(err, context.Canceled), errors.Is(err, context.DeadlineExceeded):
		return "the check was cancelled"
	default:
		return "reading it failed"
	}
}

// listing is what a walk met: files in the order of their names, and what could not be read.
type listing struct {
	entries  []entry
	findings diag.Findings
}

// list walks the folders, and takes the files, that roots name. Folders whose name begins with a dot are passed over.
func list(ctx context.Context, fsys fs.FS, roots []string) (listing, error) {
	var l listing
	for _, root := range roots {
		if link, ok := linkOnTheWay(fsys, root); ok {
			l.entries = append(l.entries, entry{link, fs.ModeSymlink})
			continue
		}
		err := fs.WalkDir(fsys, root, func(name string, d fs.DirEntry, err error) error {
			switch {
			case ctx.Err() != nil:
				return ctx.Err()
			case err != nil:
				l.findings = append(l.findings, unreadable(name, err)) // what a folder still lists is read all the same
			case d.IsDir() && name != root && strings.HasPrefix(d.Name(), "."):
				return fs.SkipDir
			case !d.IsDir():
				l.entries = append(l.entries, entry{name, d.Type()})
			}
			return nil
		})
		if err != nil {
			return listing{}, err
		}
	}
	slices.SortFunc(l.entries, func(a, b entry) int { return strings.Compare(a.name, b.name) })
	l.entries = slices.CompactFunc(l.entries, func(a, b entry) bool { return a.name == b.name })
	return l, nil
}

// linkOnTheWay returns the first symbolic link among a name and the folders that it names. The walk tells links that it
// meets, but follows those by which it is sent.
func linkOnTheWay(fsys fs.FS, name string) (string, bool) {
	for i := 0; i <= len(name); i++ {
		if i < len(name) && name[i] != '/' {
			continue
		}
		if info, err := fs.Lstat(fsys, name[:i]); err == nil && info.Mode()&fs.ModeSymlink != 0 {
			return name[:i], true
		}
	}
	return "", false
}

// accompanies reports whether a file's own name says that it holds no records.
func accompanies(base string) bool {
	return strings.HasPrefix(base, ".") || strings.HasPrefix(base, "README") || strings.HasPrefix(base, "LICENSE") ||
		strings.HasSuffix(base, ".md")
}

// sorted is what classify makes of a listing.
type sorted struct {
	files        []file
	over         int // files of records past maxFiles
	accompanying int
	findings     diag.Findings
}

// namesRecords reports whether a file's name says that it holds records.
func namesRecords(base string) bool {
	_, _, err := schema.ParseFileName(base)
	return err == nil && !strings.HasPrefix(base, ".")
}

// classify tells files of records from those that accompany them, and both from what does not belong.
func classify(entries []entry, m *schema.ManifestData) sorted {
	var s sorted
	twins := map[string]string{}
	for _, e := range entries {
		base := path.Base(e.name)
		if why := unportable(e.name, twins); why != "" {
			f := about(rulePortable, e.name, "the name "+check.Quote(e.name)+" "+why)
			f.Seen = e.name
			s.findings = append(s.findings, f)
		}
		switch {
		case !fs.ValidPath(e.name): // cannot be opened; it has its finding
		case !e.mode.IsRegular():
			s.findings = append(s.findings, notRegular(e))
		case m.Accompanies(e.name):
			s.accompanying++
			if namesRecords(base) {
				s.findings = append(s.findings, about(ruleHidden, e.name, "the records of this file were not read, because "+schema.ManifestName+" lists it under other"))
			}
		case accompanies(base) && !namesRecords(base):
			s.accompanying++
		case e.name == schema.ManifestName: // read already
		default:
			s.record(e.name, base)
		}
	}
	if s.over > 0 {
		last := s.files[len(s.files)-1].name
		f := about(ruleFiles, last, fmt.Sprintf("this is the last file that is read: %d more are not", s.over))
		f.Seen, f.Allowed = strconv.Itoa(maxFiles+s.over), []string{fmt.Sprintf("%d files of records or fewer", maxFiles)}
		s.findings = append(s.findings, f)
	}
	return s
}

func (s *sorted) record(name, base string) {
	k, l, err := schema.ParseFileName(base)
	if err == nil && k == schema.Manifest {
		err = &diag.CodeError{What: "place for " + schema.ManifestName, Input: name, Problem: diag.Unknown, Allowed: []string{schema.ManifestName}}
	}
	switch {
	case err != nil:
		shape := check.Code("", err)
		f := about(ruleFileName, name, shape.Summary)
		f.Detail, f.Seen, f.Allowed, f.Nearest = shape.Detail, shape.Seen, shape.Allowed, shape.Nearest
		s.findings = append(s.findings, f)
	case len(s.files) < maxFiles:
		s.files = append(s.files, file{name, k, l})
	default:
		s.over++
	}
}

func notRegular(e entry) diag.Finding {
	what := "a device or pipe"
	if e.mode&fs.ModeSymlink != 0 {
		what = "a symbolic link"
	}
	f := about(ruleNotRegular, e.name, what+" is not opened")
	f.Seen, f.Allowed = what, []string{"a regular file"}
	return f
}

// unportable says why not every system takes a name, or "". It remembers names to tell those that differ in case only.
func unportable(name string, twins map[string]string) string {
	folded := strings.ToLower(name)
	first, twin := twins[folded]
	twins[folded] = name
	switch {
	case !utf8.ValidString(name):
		return "is not UTF-8"
	case strings.ContainsFunc(name, func(r rune) bool { return !unicode.IsPrint(r) || strings.ContainsRune(`\:*?"<>|`, r) }):
		return "has characters that not every system takes"
	case slices.ContainsFunc(strings.Split(name, "/"), func(s string) bool { return strings.HasSuffix(s, ".") || strings.HasSuffix(s, " ") }):
		return "ends in a dot or a blank"
	case slices.ContainsFunc(strings.Split(name, "/"), reserved):
		return "is reserved on some systems"
	case twin:
		return "differs in case only from " + check.Quote(first)
	}
	return ""
}

func reserved(part string) bool {
	stem, _, _ := strings.Cut(strings.ToUpper(part), ".")
	switch stem {
	case "CON", "PRN", "AUX", "NUL":
		return true
	}
	return len(stem) == 4 && (strings.HasPrefix(stem, "COM") || strings.HasPrefix(stem, "LPT")) && stem[3] >= '0' && stem[3] <= '9'
}

// readManifest reads dataset.yaml at the root, if it is there. Its findings count if it is among what is checked.
func (c *checker) readManifest(checked listing) error {
	i := slices.IndexFunc(checked.entries, func(e entry) bool { return e.name == schema.ManifestName })
	if i < 0 && len(c.o.Only) == 0 {
		return nil
	}
	f := file{schema.ManifestName, schema.Manifest, schema.YAML}
	if i >= 0 {
		if !checked.entries[i].mode.IsRegular() {
			return nil // classify says so
		}
		return c.file(f, c.records(c.ctx, f, c.options(f)))
	}
	info, err := fs.Lstat(c.fsys, schema.ManifestName)
	if err != nil || !info.Mode().IsRegular() {
		c.own.unjudged = true
		return nil
	}
	for r, err := range c.records(c.ctx, f, schema.Options{Limits: c.o.Limits}) {
		if c.ctx.Err() != nil || err != nil {
			return c.ctx.Err() // who checks the whole data set will see it
		}
		c.manifest = r.Manifest
		if c.keep != nil {
			c.keep(r)
		}
	}
	return nil
}

// readDefinitions reads the codebooks and groups of the whole data set, so that codes in whatever file can be judged against
// them. Their findings come when their turn comes.
func (c *checker) readDefinitions(files []file) error {
	c.codebook, c.groups = codebook.Standard(), groups{}
	c.bases = map[string]*codebook.Codebook{}
	if len(c.o.Only) > 0 && !c.own.unjudged {
		whole, err := list(c.ctx, c.fsys, []string{"."})
		if err != nil {
			return err
		}
		files = classify(whole.entries, c.manifest).files
	}
	for _, f := range files {
		switch f.kind {
		case schema.Codebook:
			c.bases[f.name] = c.codebook
		case schema.Group:
		default:
			continue
		}
		for r, err := range c.records(c.ctx, f, schema.Options{Base: c.codebook, Limits: c.o.Limits}) {
			if c.ctx.Err() != nil {
				return c.ctx.Err()
			}
			if err != nil {
				break // told when its turn comes
			}
			if r.Codebook != nil {
				c.codebook, _ = c.codebook.With(*r.Codebook)
			}
			if r.Group != nil {
				c.groups.add(r.Group)
			}
		}
	}
	return nil
}
