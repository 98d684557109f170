package schema

import (
	"encoding/json"
	"fmt"
	"strings"
)

// Bundle returns the JSON Schema in the file NAME.schema.json of [Files] with all that it refers to inside it, so that an editor
// needs this one file. It returns false where there is no such file.
func Bundle(name string) ([]byte, bool) {
	docs := schemas().docs
	root := baseURL + name + fileSuffix
	doc, ok := docs[root].(map[string]any)
	if !ok {
		return nil, false
	}
	b := bundler{root: root, docs: docs, defs: map[string]any{}}
	whole := b.rewrite(doc, root).(map[string]any)
	own, _ := whole["$defs"].(map[string]any)
	for name, def := range own {
		b.defs[name] = def
	}
	whole["$defs"] = b.defs
	data, err := json.MarshalIndent(whole, "", "  ")
	if err != nil {
		panic(err) // it was JSON before
	}
	return append(data, '\n'), true
}

// bundler copies a schema and gathers the definitions of other files that it refers to.
type bundler struct {
	root string // the address of the schema that is bundled
	docs map[string]any
	defs map[string]any
}

func (b *bundler) rewrite(v any, address string) any {
	switch v := v.(type) {
	case map[string]any:
		m := make(map[string]any, len(v))
		for name, member := range v {
			if ref, ok := member.(string); ok && name == "$ref" {
				m[name] = b.ref(ref, address)
				continue
			}
			m[name] = b.rewrite(member, address)
		}
		return m
	case []any:
		list := make([]any, len(v))
		for i, item := range v {
			list[i] = b.rewrite(item, address)
		}
		return list
	default:
		return v
	}
}

// ref returns the reference inside the bundle, and takes in what it leads to. References lead to definitions only: a test
// holds the schemas to that.
func (b *bundler) ref(ref, address string) string {
	file, fragment, _ := strings.Cut(ref, "#")
	if file != "" {
		address = baseURL + file
	}
	name := strings.TrimPrefix(fragment, "/$defs/")
	if address == b.root {
		return "#/$defs/" + name
	}
	own := strings.TrimSuffix(strings.TrimPrefix(address, baseURL), fileSuffix) + "-" + name
	if _, taken := b.defs[own]; !taken {
		doc, _ := b.docs[address].(map[string]any)
		defs, _ := doc["$defs"].(map[string]any)
		def, ok := defs[name]
		if !ok {
			panic(fmt.Sprintf("schema: %s leads nowhere", ref)) // a test bundles every schema
		}
		b.defs[own] = nil // taken, should the definition refer to itself
		b.defs[own] = b.rewrite(def, address)
	}
	return "#/$defs/" + own
}
