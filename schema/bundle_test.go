package schema

import (
	"bytes"
	"io"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v5"
)

// TestBundle holds each bundle to being one file that says what the schema says.
func TestBundle(t *testing.T) {
	for k := range Kinds() {
		data, ok := Bundle(k.String())
		if !ok {
			t.Fatalf("%s has no bundle", k)
		}
		if strings.Contains(string(data), fileSuffix+"#") {
			t.Errorf("the bundle of %s refers to another file", k)
		}
		compiler := jsonschema.NewCompiler()
		compiler.LoadURL = func(s string) (io.ReadCloser, error) {
			t.Errorf("the bundle of %s opens %s", k, s)
			return nil, errRefused
		}
		if err := compiler.AddResource("bundle", bytes.NewReader(data)); err != nil {
			t.Fatal(err)
		}
		bundle, err := compiler.Compile("bundle")
		if err != nil {
			t.Fatal(err)
		}
		plainSchemas := compile(false)
		valid := 0
		for _, doc := range sampleRecords(t, k) {
			v := plain(t, doc)
			want := plainSchemas.kinds[k]().Validate(v) == nil
			if got := bundle.Validate(v) == nil; got != want {
				t.Errorf("%s: the bundle says %v, the schema %v of\n%s", k, got, want, doc)
			}
			if want {
				valid++
			}
		}
		if valid == 0 {
			t.Errorf("no valid sample of kind %s", k)
		}
	}
	if _, ok := Bundle("check-report"); !ok {
		t.Error("the report has no bundle")
	}
	if _, ok := Bundle("nothing"); ok {
		t.Error("a schema that is none has a bundle")
	}
}
