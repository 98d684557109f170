package schema

import (
	"fmt"
	"io/fs"
	"maps"
	"slices"
	"strings"
	"testing"
)

// keywords are those that the schemas may use. Each is explained in shape.go in our own words, or asserts nothing.
var keywords = []string{
	"$schema", "$id", "$ref", "$defs", "title", "description", "examples",
	"type", "enum", "const", "format", "pattern", "minLength", "minimum", "maximum",
	"properties", "required", "unevaluatedProperties", "minProperties", "propertyNames", "additionalProperties",
	"items", "minItems", "uniqueItems",
}

// TestSchemasKeepToTheirRules refuses what libraries differ on, what is slow, and what an editor cannot explain.
func TestSchemasKeepToTheirRules(t *testing.T) {
	for _, address := range slices.Sorted(maps.Keys(schemas().docs)) {
		name := strings.TrimPrefix(address, baseURL)
		doc := schemas().docs[address].(map[string]any)
		if doc["$id"] != address || doc["$schema"] != "https://json-schema.org/draft/2020-12/schema" {
			t.Errorf("%s: $id is %v, $schema is %v", name, doc["$id"], doc["$schema"])
		}
		eachSchema(name, doc, func(path string, s map[string]any, described bool) { lint(t, path, s, described) })
	}
}

// eachSchema calls f for a schema and every schema in it. Those of properties and definitions have to be described.
func eachSchema(path string, s map[string]any, f func(path string, s map[string]any, described bool)) {
	var walk func(path string, s map[string]any, described bool)
	walk = func(path string, s map[string]any, described bool) {
		f(path, s, described)
		for _, k := range []string{"properties", "$defs"} {
			parts, _ := s[k].(map[string]any)
			for _, name := range slices.Sorted(maps.Keys(parts)) {
				walk(path+"/"+k+"/"+name, parts[name].(map[string]any), true)
			}
		}
		for _, k := range []string{"items", "propertyNames", "additionalProperties", "unevaluatedProperties"} {
			if part, ok := s[k].(map[string]any); ok {
				walk(path+"/"+k, part, false)
			}
		}
	}
	walk(path, s, true)
}

func lint(t *testing.T, path string, s map[string]any, described bool) {
	for k := range s {
		if !slices.Contains(keywords, k) {
			t.Errorf("%s: the keyword %q is not in the list", path, k)
		}
	}
	// The state and session lists are too long to describe word by word.
	if long, _ := s["enum"].([]any); described && (s["title"] == nil || s["description"] == nil && len(long) <= maxListed) {
		t.Errorf("%s has no title or no description", path)
	}
	if s["type"] == nil && s["$ref"] == nil && s["$defs"] == nil {
		t.Errorf("%s has neither a type nor a reference", path)
	}
	if p, ok := s["pattern"].(string); ok {
		if !strings.HasPrefix(p, "^") || !strings.HasSuffix(p, "$") || strings.Contains(p, "|") && !strings.HasPrefix(p, "^(") {
			t.Errorf("%s: the pattern %s is not anchored", path, p)
		}
		if s["format"] == nil {
			t.Errorf("%s: a pattern without a format, which would say it better", path)
		}
	}
	if f, ok := s["format"]; ok && formats[fmt.Sprint(f)].parse == nil {
		t.Errorf("%s: nobody checks the format %v", path, f)
	}
	if e, ok := s["enum"]; ok && len(words(e)) == 0 {
		t.Errorf("%s: an empty enum accepts everything", path)
	}
	if closed, ok := s["unevaluatedProperties"]; ok && closed != false {
		t.Errorf("%s: unevaluatedProperties is %v", path, closed)
	}
	if s["type"] == "object" && s["unevaluatedProperties"] == nil && s["propertyNames"] == nil {
		t.Errorf("%s is an open object", path)
	}
}

// TestSchemasDoNotRecur follows every reference: on a recursive schema a small wrong document takes the library minutes.
func TestSchemasDoNotRecur(t *testing.T) {
	for address, doc := range schemas().docs {
		s := shapes{t: t, docs: schemas().docs}
		var walk func(address string, schema map[string]any, above []string)
		walk = func(address string, schema map[string]any, above []string) {
			eachSchema("", schema, func(path string, part map[string]any, _ bool) {
				if part["$ref"] == nil {
					return
				}
				l := s.schemaAt(address, part)
				here := l.refs[len(l.refs)-1]
				if slices.Contains(above, here) {
					t.Fatalf("%s refers to itself by way of %q", here, above)
				}
				walk(l.address, l.schema, append(slices.Clip(above), here))
			})
		}
		walk(address, doc.(map[string]any), nil)
	}
}

// TestExamplesAreValid holds the examples of kinds to all rules, and those of parts to their schemas.
func TestExamplesAreValid(t *testing.T) {
	for k := range Kinds() {
		doc := schemas().docs[baseURL+k.String()+fileSuffix].(map[string]any)
		examples, _ := doc["examples"].([]any)
		if len(examples) == 0 {
			t.Errorf("%s has no examples", k)
		}
		for _, e := range examples {
			if fs := judge(t, k, e); fs.HasErrors() {
				t.Errorf("%s: the example %v: %v", k, e, fs)
			}
		}
	}
	compiler := newCompiler(true)
	addEmbedded(t, compiler)
	for address, doc := range schemas().docs {
		eachSchema("", doc.(map[string]any), func(path string, s map[string]any, _ bool) {
			examples, _ := s["examples"].([]any)
			if len(examples) == 0 {
				return
			}
			compiled, err := compiler.Compile(address + "#" + path)
			if err != nil {
				t.Fatal(err)
			}
			for _, e := range examples {
				if err := compiled.Validate(e); err != nil {
					t.Errorf("%s#%s: the example %v: %v", address, path, e, err)
				}
			}
		})
	}
}

func TestFilesAreTheSchemas(t *testing.T) {
	names, err := fs.Glob(Files(), "*"+fileSuffix)
	if err != nil || len(names) != len(schemas().docs) {
		t.Errorf("Files has %q, %v", names, err)
	}
	for k := range Kinds() {
		if len(k.File()) == 0 {
			t.Errorf("%s has no file", k)
		}
	}
	if Kind(0).File() != nil || Kind(200).File() != nil {
		t.Error("an invalid kind has a file")
	}
}
