package schema

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v5"
)

func addEmbedded(t testing.TB, c *jsonschema.Compiler) {
	t.Helper()
	for k := range schemas().docs {
		f, err := embedded.Open(strings.TrimPrefix(k, baseURL))
		if err != nil {
			t.Fatal(err)
		}
		defer f.Close()
		if err := c.AddResource(k, f); err != nil {
			t.Fatal(err)
		}
	}
}

// TestNothingElseIsOpened compiles schemas that refer to what is not embedded, set up as ours are.
func TestNothingElseIsOpened(t *testing.T) {
	there := filepath.Join(t.TempDir(), "there.json")
	if err := os.WriteFile(there, []byte(`{"type":"string"}`), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, ref := range []string{
		"file://" + filepath.ToSlash(there), "file:///etc/hostname", "file:///no/such/file", "http://example.org/a.json", "https://example.org/a.json",
		"../../../../../../etc/hostname", "other.schema.json", "urn:example:a", "//example.org/a",
	} {
		c := newCompiler(true)
		if err := c.AddResource(baseURL+"hostile.schema.json", strings.NewReader(`{"$ref":"`+ref+`"}`)); err != nil {
			t.Fatal(err)
		}
		_, err := c.Compile(baseURL + "hostile.schema.json")
		if err == nil || !strings.Contains(err.Error(), errRefused.Error()) {
			t.Errorf("$ref %q: %v; it was not refused by us", ref, err)
		}
	}
	c := newCompiler(true)
	addEmbedded(t, c)
	if _, err := c.Compile(baseURL + "statement.schema.json"); err != nil {
		t.Errorf("the embedded schemas: %v", err)
	}
}
