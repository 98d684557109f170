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

// compiled is the embedded schemas as the library has them.
type compiled struct {
	kinds [len(kinds)]func() *jsonschema.Schema // each compiled when first asked for
	docs  map[string]any                        // every embedded schema as plain JSON, by its address
}

// schemas is asked for what is wrong with a record, and where. The [acceptor] knows whether anything is.
var schemas = sync.OnceValue(func() *compiled { return compile(true) })

var errRefused = errors.New("only embedded schemas are read")

// newCompiler sets the library up so that it reads no file and no address, and so that formats count; without them it
// does what any other validator does that knows only the standard's keywords.
func newCompiler(withFormats bool) *jsonschema.Compiler {
	compiler := jsonschema.NewCompiler()
	compiler.Draft = jsonschema.Draft2020
	compiler.AssertFormat = withFormats
	compiler.LoadURL = func(address string) (io.ReadCloser, error) {
		name, _ := strings.CutPrefix(address, baseURL)
		f, err := embedded.Open(name)
		if err != nil || name == address {
			return nil, errRefused
		}
		return f, nil
	}
	for name, f := range formats {
		compiler.Formats[name] = func(v any) bool {
			s, isText := v.(string)
			return !isText || f.parse(s) == nil
		}
	}
	return compiler
}

// compile returns the embedded schemas. They are compiled one by one: a data set seldom has all kinds, or mistakes in all.
func compile(withFormats bool) *compiled {
	c := &compiled{docs: map[string]any{}}
	entries, err := embedded.ReadDir(".")
	if err != nil {
		panic(err) // it is embedded
	}
	for _, e := range entries {
		c.docs[baseURL+e.Name()] = docAt(baseURL + e.Name())
	}
	for k := range Kinds() {
		c.kinds[k] = sync.OnceValue(func() *jsonschema.Schema {
			s, err := newCompiler(withFormats).Compile(baseURL + k.String() + fileSuffix)
			if err != nil {
				panic(fmt.Sprintf("the embedded schemas do not compile: %v", err)) // a test compiles them
			}
			return s
		})
	}
	return c
}

// parsed holds embedded schemas as plain JSON, by their addresses.
var parsed sync.Map

// docAt returns the embedded schema at an address as plain JSON, nil where there is none.
func docAt(address string) map[string]any {
	if doc, ok := parsed.Load(address); ok {
		return doc.(map[string]any)
	}
	name, ok := strings.CutPrefix(address, baseURL)
	data, err := embedded.ReadFile(name)
	if err != nil || !ok {
		return nil
	}
	decoder := json.NewDecoder(bytes.NewReader(data))
	decoder.UseNumber()
	var doc map[string]any
	if err := decoder.Decode(&doc); err != nil {
		panic(err) // a test decodes each
	}
	parsed.Store(address, doc)
	return doc
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
