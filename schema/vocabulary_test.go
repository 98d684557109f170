package schema

import (
	"bytes"
	"encoding/json"
	"flag"
	"os"
	"reflect"
	"strings"
	"testing"

	"github.com/cybernorms/cybernorms/diag"
)

var update = flag.Bool("update", false, "rewrite generated files")

// vocabulary is a closed list of words. Its Go table is the truth; the schema is generated from it.
type vocabulary interface{ Vocabulary() []diag.Word }

// maxListed is how many words a description lists with their meanings; longer lists are in the enum alone.
const maxListed = 40

// TestVocabularyIsCurrent holds vocabulary.schema.json to the Go tables. With -update it rewrites the file.
func TestVocabularyIsCurrent(t *testing.T) {
	const name = "vocabulary.schema.json"
	want := vocabularySchema(t)
	if *update {
		if err := os.WriteFile(name, want, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	got, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, want) {
		t.Errorf("%s is not what the Go tables say; run: go test ./schema -run %s -update", name, t.Name())
	}
}

func vocabularySchema(t *testing.T) []byte {
	t.Helper()
	defs := map[string]any{}
	for k := range Kinds() {
		collect(defs, kinds[k].record)
	}
	doc := map[string]any{
		"$schema":     "https://json-schema.org/draft/2020-12/schema",
		"$id":         baseURL + "vocabulary.schema.json",
		"title":       "Closed vocabularies",
		"description": "Generated from the Go tables by go test ./schema -update. Do not edit.",
		"$defs":       defs,
	}
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	if err := e.Encode(doc); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// collect adds a definition for each vocabulary among the parts of a type.
func collect(defs map[string]any, typ reflect.Type) {
	if v, ok := reflect.Zero(typ).Interface().(vocabulary); ok {
		name := strings.ToLower(typ.Name()[:1]) + typ.Name()[1:]
		if defs[name] == nil {
			defs[name] = definition(typ.Name(), v.Vocabulary())
		}
		return
	}
	switch typ.Kind() {
	case reflect.Slice, reflect.Map, reflect.Pointer:
		collect(defs, typ.Elem())
	case reflect.Struct:
		for f := range typ.Fields() {
			if f.IsExported() {
				collect(defs, f.Type)
			}
		}
	}
}

func definition(name string, words []diag.Word) map[string]any {
	enum, list := []string{}, []string{}
	for _, w := range words {
		enum = append(enum, w.Code)
		list = append(list, w.Code+": "+w.Meaning)
	}
	d := map[string]any{"title": spaced(name), "type": "string", "enum": enum}
	if len(words) <= maxListed {
		d["description"] = strings.Join(list, "\n")
	}
	return d
}

// spaced turns the name of a Go type into words: "SourceKind" becomes "Source kind".
func spaced(name string) string {
	var b strings.Builder
	for i, r := range name {
		if i > 0 && r >= 'A' && r <= 'Z' {
			b.WriteByte(' ')
			r += 'a' - 'A'
		}
		b.WriteRune(r)
	}
	return b.String()
}
