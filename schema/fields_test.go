package schema

import (
	"bytes"
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/cybernorms/cybernorms/internal/layout"
)

// TestFieldsAreCurrent holds the dictionary of fields, docs/fields.md, to the Go types and the schemas: the types give the
// order, the schemas the rest. With -update it rewrites the file.
func TestFieldsAreCurrent(t *testing.T) {
	const name = "../docs/fields.md"
	var b bytes.Buffer
	b.WriteString(fieldsHead)
	for k := range Kinds() {
		d := dictionary{t}
		address := baseURL + k.String() + fileSuffix
		root := schemas().docs[address].(map[string]any)
		var layouts []string
		for _, l := range k.Layouts() {
			layouts = append(layouts, l.String())
		}
		fmt.Fprintf(&b, "\n## %s\n\n%s\n\nLayouts: %s", k, root["description"], strings.Join(layouts, ", "))
		if rows := kinds[k].rows; rows != "" && k.comesAs(CSV) {
			fmt.Fprintf(&b, "; a table has a row for each item of `%s`", rows)
		}
		b.WriteString(".\n\n| field | needed | holds | meaning |\n| --- | --- | --- | --- |\n")
		d.members(&b, "", layout.ShapeOf(kinds[k].record), root, address)
	}
	if *update {
		if err := os.WriteFile(name, b.Bytes(), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	got, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, b.Bytes()) {
		t.Errorf("%s is not what the types and schemas say; run: go test ./schema -run %s -update", name, t.Name())
	}
}

const fieldsHead = `# Fields

Every field of every kind of record, generated from the Go types and the JSON Schemas by ` + "`go test ./schema -run TestFieldsAreCurrent -update`" + `.

A dot stands before a member, ` + "`[]`" + ` after a list. In a table, columns have these names without the list that is spread over the rows, and numbers in
place of other ` + "`[]`" + `: ` + "`sources.1.url`" + `. A field that is needed is needed in each thing that holds it: ` + "`sources[].kind`" + ` in every source. Every kind may have ` + "`note` and `tags`" + `; nothing in a
file is empty, and what is not known is left out. An actor is one of what ` + "`cybernorms explain states`, `groups` and `entities`" + ` list, or a group with a record
of kind ` + "`group`" + `; topics are in ` + "`cybernorms explain topics`" + `, with the stances of each in ` + "`cybernorms explain TOPIC`" + `. ` + "`cybernorms schema KIND`" + ` prints the schema itself.
`

// dictionary writes the table of one kind.
type dictionary struct{ t *testing.T }

func (d *dictionary) members(b *bytes.Buffer, path string, shape *layout.Shape, schema map[string]any, address string) {
	properties, _ := schema["properties"].(map[string]any)
	required, _ := schema["required"].([]any)
	for _, f := range shape.Fields {
		member, ok := properties[f.Name].(map[string]any)
		if !ok {
			d.t.Fatalf("%s: the schema has no %s%s", address, path, f.Name)
		}
		at := path + f.Name
		needed := ""
		if slices.Contains(required, any(f.Name)) {
			needed = "yes"
		}
		inner, innerAddress := d.resolve(member, address)
		itemShape, suffix := f.Shape, ""
		if f.Shape.Kind == layout.List {
			item, _ := inner["items"].(map[string]any)
			inner, innerAddress = d.resolve(item, innerAddress)
			itemShape, suffix = f.Shape.Item, "[]"
		}
		fmt.Fprintf(b, "| `%s%s` | %s | %s | %s |\n", at, suffix, needed, holds(itemShape, inner), cell(fmt.Sprint(member["description"])))
		if itemShape.Kind == layout.Struct {
			d.members(b, at+suffix+".", itemShape, inner, innerAddress)
		}
	}
}

// resolve follows a reference to what it means, with the address of the document that holds it.
func (d *dictionary) resolve(schema map[string]any, address string) (map[string]any, string) {
	ref, ok := schema["$ref"].(string)
	if !ok {
		return schema, address
	}
	file, fragment, _ := strings.Cut(ref, "#")
	if file != "" {
		address = baseURL + file
	}
	defs, _ := schemas().docs[address].(map[string]any)["$defs"].(map[string]any)
	def, ok := defs[strings.TrimPrefix(fragment, "/$defs/")].(map[string]any)
	if !ok {
		d.t.Fatalf("%s: nothing stands at %s", address, ref)
	}
	return d.resolve(def, address)
}

// holds says what a value is: the words that it may be, the name of a longer list, or the form of a text.
func holds(shape *layout.Shape, schema map[string]any) string {
	switch words, _ := schema["enum"].([]any); {
	case len(words) > maxListed:
		name := lower(schema["title"])
		return fmt.Sprintf("%s, such as `%v`: one of the %d that `cybernorms explain %ss` lists", name, words[0], len(words), name)
	case len(words) > 0:
		list := make([]string, len(words))
		for i, w := range words {
			list[i] = fmt.Sprintf("`%v`", w)
		}
		return strings.Join(list, ", ")
	case shape.Kind == layout.Integer:
		return "a whole number"
	case shape.Kind == layout.Struct:
		return "the fields below"
	}
	s := lower(schema["title"])
	if examples, _ := schema["examples"].([]any); len(examples) > 0 && shape.Kind == layout.Text {
		s += fmt.Sprintf(", such as `%v`", examples[0])
	}
	return s
}

func lower(title any) string {
	s := fmt.Sprint(title)
	if len(s) > 1 && s[1] >= 'A' && s[1] <= 'Z' {
		return s // an abbreviation
	}
	return strings.ToLower(s[:1]) + s[1:]
}

// cell makes a text harmless inside a table.
func cell(s string) string { return strings.ReplaceAll(s, "|", `\|`) }
