package dataset

import (
	"strings"
	"testing"

	"github.com/cybernorms/cybernorms/diag"
	"github.com/cybernorms/cybernorms/positions"
	"github.com/cybernorms/cybernorms/schema"
	"github.com/cybernorms/cybernorms/un"
)

func TestManifest(t *testing.T) {
	a := text(t, schema.YAML, statement("a"))
	for name, tt := range map[string]struct {
		files files
		want  []string
	}{
		"missing":     {files{"a.statement.yaml": a}, []string{". dataset/manifest -"}},
		"a folder":    {files{"a.statement.yaml": a, "dataset.yaml/b.md": ""}, []string{". dataset/manifest -"}},
		"elsewhere":   {files{"a.statement.yaml": a, "sub/dataset.yaml": manifest}, []string{". dataset/manifest -", "sub/dataset.yaml file/name - sub/dataset.yaml"}},
		"twice":       {files{"a.statement.yaml": a, "dataset.yaml": manifest, "sub/dataset.yaml": manifest}, []string{"sub/dataset.yaml file/name - sub/dataset.yaml"}},
		"empty":       {files{"dataset.yaml": ""}, []string{"dataset.yaml file/empty -"}},
		"format":      {files{"dataset.yaml": strings.Replace(manifest, "format: 1", "format: 2", 1)}, []string{"dataset.yaml shape/range /format 2"}},
		"no format":   {files{"dataset.yaml": strings.Replace(manifest, "format: 1\n", "", 1)}, []string{"dataset.yaml shape/missing /format"}},
		"unknown":     {files{"dataset.yaml": manifest + "editor: nobody\n"}, []string{"dataset.yaml shape/unknown-name /editor editor"}},
		"bad pattern": {files{"dataset.yaml": manifest + "other: ['[', '*.txt']\n", "a.txt": ""}, []string{"dataset.yaml dataset/pattern /other/0 ["}},
		"other": {files{"dataset.yaml": manifest + "other: [notes.txt, 'maps/*.svg', 'a?.csv']\n", "notes.txt": "", "maps/x.svg": "", "maps/deep/x.svg": "",
			"sub/notes.txt": "", "ab.csv": "", "a/b.csv": ""},
			[]string{"a/b.csv file/name - b.csv", "maps/deep/x.svg file/name - x.svg", "sub/notes.txt file/name - notes.txt"}},
		"other hides records": {files{"dataset.yaml": manifest + "other: ['old/*']\n", "old/a.statement.yaml": "wrong: 1\n"}, []string{"old/a.statement.yaml dataset/hidden -"}},
	} {
		r := checked(t, tt.files.fs(), Options{Profile: diag.Publish})
		t.Run(name, func(t *testing.T) { expect(t, r, tt.want...) })
		located(t, tt.files.fs(), "", r)
	}
	if r := checked(t, files{"a.statement.yaml": a}.fs(), Options{}); len(r.Findings) > 0 {
		t.Error("a draft needs no manifest")
	}
}

// TestOwnTopics are used in files that sort before the codebook that defines them.
func TestOwnTopics(t *testing.T) {
	own := func(stance string) string {
		return text(t, schema.YAML, statement("a", saying(claim("a", "x-quantum", stance))))
	}
	f := files{"dataset.yaml": manifest, "a.statement.yaml": own("doubts"), "z/own.codebook.yaml": ownCodebook}
	expect(t, checked(t, f.fs(), Options{}))

	// It is judged as any other topic is.
	f["a.statement.yaml"] = own("suports")
	r := checked(t, f.fs(), Options{})
	expect(t, r, "a.statement.yaml positions/stance /claims/0/stance suports")
	if r.Findings[0].Nearest != "supports" {
		t.Errorf("%+v", r.Findings[0])
	}

	// Errors in the codebook are told, and hide nothing of the statements.
	f["z/own.codebook.yaml"] = strings.Replace(ownCodebook, `edition: "1"`, `editon: "1"`, 1)
	expect(t, checked(t, f.fs(), Options{}),
		"a.statement.yaml positions/stance /claims/0/stance suports",
		"z/own.codebook.yaml shape/missing /edition",
		"z/own.codebook.yaml shape/unknown-name /editon editon",
	)
	f["z/own.codebook.yaml"] = strings.Replace(ownCodebook, "x-quantum", "X quantum", 1)
	expect(t, checked(t, f.fs(), Options{}),
		"a.statement.yaml positions/topic /claims/0/topic x-quantum",
		"z/own.codebook.yaml code/malformed /topics/0/id X quantum",
	)
	f["z/own.codebook.yaml"] = ownCodebook + "\tbroken"
	if got := told(checked(t, f.fs(), Options{}), "positions/topic"); len(got) != 1 {
		t.Errorf("a codebook that does not parse defines nothing: %q", got)
	}
	f["z/own.codebook.yaml"] = strings.ReplaceAll(ownCodebook, "x-quantum", "quantum")
	expect(t, checked(t, f.fs(), Options{}),
		"a.statement.yaml positions/topic /claims/0/topic x-quantum",
		"z/own.codebook.yaml codebook/own-prefix /topics/0/id quantum",
	)
}

func TestTwoCodebooks(t *testing.T) {
	second := strings.NewReplacer("id: own", "id: second", "x-quantum", "x-orbit").Replace(ownCodebook)
	below := strings.Replace(second, "- id: x-orbit", "- id: x-orbit\n    parent: x-quantum", 1)
	both := text(t, schema.YAML, statement("s", saying(claim("a", "x-quantum", "open"), claim("b", "x-orbit", "open"))))
	f := files{"a.codebook.yaml": ownCodebook, "b.codebook.yaml": below, "a.statement.yaml": both}
	expect(t, checked(t, f.fs(), Options{}))

	f["b.codebook.yaml"] = strings.Replace(second, "x-orbit", "x-quantum", 1)
	f["a.statement.yaml"] = text(t, schema.YAML, statement("s", saying(claim("a", "x-quantum", "open"))))
	expect(t, checked(t, f.fs(), Options{}), "b.codebook.yaml codebook/code-twice /topics/0/id x-quantum")

	// In one file, each record adds to those before it.
	line := func(id, topic, parent string) string {
		if parent != "" {
			parent = `"parent":"` + parent + `",`
		}
		return `{"id":"` + id + `","edition":"1","title":{"en":"T"},"topics":[{"id":"` + topic + `",` + parent +
			`"label":{"en":"L"},"definition":{"en":"D"},"question":{"en":"Q?"},"scale":"support"}]}` + "\n"
	}
	f = files{"a.codebook.jsonl": line("c1", "x-quantum", "") + line("c2", "x-orbit", "x-quantum") + line("c3", "x-quantum", "") + line("c4", "x-moon", "x-sun"), "a.statement.yaml": both}
	expect(t, checked(t, f.fs(), Options{}), "a.codebook.jsonl codebook/code-twice /topics/0/id x-quantum", "a.codebook.jsonl codebook/parent /topics/0/parent x-sun")
}

// TestOnly checks files and folders of a data set: its codebooks count, and rules that need the whole of it are silent.
func TestOnly(t *testing.T) {
	f := files{
		"dataset.yaml":          manifest + "other: [in/notes.txt]\nwrong: 1\n",
		"in/a.statement.yaml":   text(t, schema.YAML, statement("a", saying(claim("a", "x-quantum", "doubts")), replying("b", "nowhere"))),
		"in/b.statement.yaml":   text(t, schema.YAML, statement("b", by("QXB"), replying("a"), saying(claim("a", "x-unknown", "doubts")))),
		"in/c.statement.yaml":   text(t, schema.YAML, statement("a", by("QXC"))),
		"in/notes.txt":          "",
		"in/README.md":          "",
		"out/own.codebook.yaml": ownCodebook + "wrong: 1\n",
		"out/d.statement.yaml":  "wrong: 1\n",
	}
	own := []string{"in/b.statement.yaml positions/topic /claims/0/topic x-unknown", "in/c.statement.yaml dataset/id-twice /id a"}
	for name, tt := range map[string]struct {
		only []string
		want []string
	}{
		"a folder":           {[]string{"in"}, own},
		"files":              {[]string{"in/c.statement.yaml", "in/b.statement.yaml", "in/a.statement.yaml"}, own},
		"a file":             {[]string{"in/a.statement.yaml"}, nil},
		"twice the same":     {[]string{"in/b.statement.yaml", "in", "in", "in/b.statement.yaml"}, own},
		"what holds none":    {[]string{"in/notes.txt", "in/README.md"}, nil},
		"the codebook":       {[]string{"out/own.codebook.yaml"}, []string{"out/own.codebook.yaml shape/unknown-name /wrong wrong"}},
		"the manifest":       {[]string{"dataset.yaml"}, []string{"dataset.yaml shape/unknown-name /wrong wrong"}},
		"a file not of ours": {[]string{"in/notes.txt", "in/x.statement.yaml"}, []string{"in/x.statement.yaml file/unreadable -"}},
	} {
		t.Run(name, func(t *testing.T) {
			r := checked(t, f.fs(), Options{Only: tt.only})
			expect(t, r, tt.want...)
			if r.Title != "Exercise" {
				t.Error("the manifest was not read")
			}
			d, _, err := Load(t.Context(), f.fs(), Options{Only: tt.only})
			if err != nil {
				t.Fatal(err)
			}
			if _, ok := d.Codebook().Topic("x-quantum"); !ok {
				t.Error("what was loaded does not know the codebook it was judged by")
			}
		})
	}
}

// TestAlone checks files around which there is no data set: what such could define is one warning.
func TestAlone(t *testing.T) {
	s := statement("a", by("x-friends"), saying(claim("a", "x-quantum", "doubts"), claim("b", "x-orbit", "doubts"), claim("c", "il-orbit", "doubts")))
	f := files{"in/a.statement.yaml": text(t, schema.YAML, s), "in/b.statement.yaml": text(t, schema.YAML, statement("b", saying(claim("a", "x-moon", "open"))))}
	r := checked(t, f.fs(), Options{Only: []string{"in/a.statement.yaml", "in/b.statement.yaml"}, Prefix: "data"})
	expect(t, r,
		"data/in/a.statement.yaml dataset/own-codes /claims/0/topic x-quantum",
		"data/in/a.statement.yaml positions/topic /claims/2/topic il-orbit",
	)
	got := r.Findings[0]
	if got.Severity != diag.Warning || got.Excerpt.Marked != "x-quantum" || got.Record != "a" || !strings.HasPrefix(got.Detail, "4 codes") {
		t.Errorf("%+v", got)
	}
	located(t, f.fs(), "data", r)

	// With its own codebook beside it but no manifest, the whole folder is still judged by it.
	f["in/own.codebook.yaml"] = strings.ReplaceAll(ownCodebook, "x-quantum", "x-moon")
	expect(t, checked(t, f.fs(), Options{Only: []string{"in/b.statement.yaml", "in/own.codebook.yaml"}}))
	// A whole folder without a manifest could define them, and does not.
	if got := told(checked(t, f.fs(), Options{}), "positions/topic"); len(got) != 3 {
		t.Errorf("%q", got)
	}
	// Load leaves out what could not be judged.
	d, _, err := Load(t.Context(), f.fs(), Options{Only: []string{"in/a.statement.yaml"}})
	if err != nil || d.Len() != 0 {
		t.Errorf("%d statements, %v", d.Len(), err)
	}
}

// TestProfiles: each profile asks for all that the one before it asks for, and for more.
func TestProfiles(t *testing.T) {
	s := statement("a", on(""))
	s.Sources[0].Kind, s.Sources[0].Retrieved = un.SourceUnknown, un.Date{}
	s.Claims[0].Coding.Confidence = positions.HighConfidence
	f := files{"a.statement.yaml": text(t, schema.YAML, s)}
	draft := []string{"a.statement.yaml positions/confidence /claims/0/coding/confidence high"}
	expect(t, checked(t, f.fs(), Options{}), draft...)
	expect(t, checked(t, f.fs(), Options{Profile: diag.Draft}), draft...)
	if _, err := Check(t.Context(), f.fs(), Options{Profile: 99}); err == nil {
		t.Error("a profile that is none was taken")
	}
	r := checked(t, f.fs(), Options{Profile: diag.Publish})
	publish, strict := told(r), told(checked(t, f.fs(), Options{Profile: diag.Strict}))
	if len(publish) != 5 || len(strict) != 6 || r.Profile != diag.Publish {
		t.Errorf("publish %q\nstrict %q", publish, strict)
	}
}
