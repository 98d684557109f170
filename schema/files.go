package schema

import (
	"bytes"
	"embed"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"strings"
	"sync"

	"github.com/santhosh-tekuri/jsonschema/v5"
)

//go:embed *.schema.json
var embedded embed.FS

// baseURL is where the schemas' $id begin. The addresses are names: nothing ever opens them.
const baseURL = "https://github.com/cybernorms/cybernorms/schema/1/"

const fileSuffix = ".schema.json"

// Files returns the embedded JSON Schemas: one for each kind, named KIND.schema.json, those that they share, and that of
// the command's report. They are JSON Schema 2020-12.
func Files() fs.FS { return embedded }

// File returns the JSON Schema of the kind, as the bytes of its file. It returns nil for an invalid kind.
func (k Kind) File() []byte {
	if !k.IsValid() {
		return nil
	}
	data, err := embedded.ReadFile(k.String() + fileSuffix)
	if err != nil {
		panic(err) // every kind has a file, and a test opens each
	}
	return data
}

// compiled holds the compiled schema of each kind, and every embedded schema as plain JSON by its address.
type compiled struct {
	kinds [len(kinds)]*jsonschema.Schema
	docs  map[string]any
}

var schemas = sync.OnceValue(func() *compiled {
	c, err := compile(true)
	if err != nil {
		panic(fmt.Sprintf("the embedded schemas do not compile: %v", err)) // a test compiles them
	}
	return c
})

var errRefused = errors.New("only embedded schemas are read")

// newCompiler sets the library up so that it reads no file and no address, and so that formats count; without them it
// does what any other validator does that knows only the standard's keywords.
func newCompiler(withFormats bool) *jsonschema.Compiler {
	compiler := jsonschema.NewCompiler()
	compiler.Draft = jsonschema.Draft2020
	compiler.AssertFormat = withFormats
	compiler.LoadURL = func(string) (io.ReadCloser, error) { return nil, errRefused }
	for name, f := range formats {
		compiler.Formats[name] = func(v any) bool {
			s, isText := v.(string)
			return !isText || f.parse(s) == nil
		}
	}
	return compiler
}

// compile compiles the embedded schemas.
func compile(withFormats bool) (*compiled, error) {
	compiler := newCompiler(withFormats)
	c := &compiled{docs: map[string]any{}}
	entries, err := embedded.ReadDir(".")
	if err != nil {
		return nil, err
	}
	for _, e := range entries {
		data, err := embedded.ReadFile(e.Name())
		if err != nil {
			return nil, err
		}
		if err := compiler.AddResource(baseURL+e.Name(), bytes.NewReader(data)); err != nil {
			return nil, err
		}
		decoder := json.NewDecoder(bytes.NewReader(data))
		decoder.UseNumber()
		var doc any
		if err := decoder.Decode(&doc); err != nil {
			return nil, err
		}
		c.docs[baseURL+e.Name()] = doc
	}
	for k := range Kinds() {
		if c.kinds[k], err = compiler.Compile(baseURL + k.String() + fileSuffix); err != nil {
			return nil, err
		}
	}
	return c, nil
}

// keyword returns what stands at an absolute keyword location, "address#/$defs/claim/required", and the schema object
// that holds it.
func (c *compiled) keyword(location string) (value any, holder map[string]any, ok bool) {
	address, fragment, _ := strings.Cut(location, "#")
	value, ok = c.docs[address]
	for step := range strings.SplitSeq(strings.Trim(fragment, "/"), "/") {
		switch v := value.(type) {
		case map[string]any:
			holder = v
			value, ok = v[unescape(step)]
		default:
			return nil, nil, false
		}
		if !ok {
			return nil, nil, false
		}
	}
	return value, holder, ok
}
