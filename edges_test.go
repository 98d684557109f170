package cybernorms

import (
	"encoding/json"
	"errors"
	"io"
	"os/exec"
	"slices"
	"strings"
	"testing"
)

const module = "github.com/cybernorms/cybernorms"

// edges lists what each package may import besides the standard library and internal packages. What is not listed is
// refused: an edge is a decision.
var edges = map[string][]string{
	"":                      {},
	"diag":                  {},
	"un":                    {"diag"},
	"positions/codebook":    {"diag", "un"},
	"positions":             {"diag", "un", "positions/codebook"},
	"positions/negotiation": {"diag", "un", "positions", "positions/codebook"},
	"schema":                {"diag", "un", "positions", "positions/codebook", "positions/negotiation", "github.com/santhosh-tekuri/jsonschema/v5", "go.yaml.in/yaml/v4"},
	"dataset":               {"diag", "un", "positions", "positions/codebook", "positions/negotiation", "schema"},
	"internal/layout":       {"diag", "go.yaml.in/yaml/v4"},
	"internal/vocab":        {"diag"},
	"internal/check":        {"diag"},
	"internal/record":       {"diag", "un"},
	"internal/topic":        {"diag", "positions/codebook"},
}

// standardOnly lists the packages below which nothing but the standard library and this module is linked.
var standardOnly = []string{"diag", "un", "positions", "positions/codebook", "positions/negotiation"}

type listed struct {
	ImportPath string
	Standard   bool
	Imports    []string
	Deps       []string
}

func list(t *testing.T, pattern string) []listed {
	t.Helper()
	cmd := exec.Command("go", "list", "-deps", "-json=ImportPath,Standard,Imports,Deps", pattern)
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("%v: %v", cmd, err)
	}
	var packages []listed
	for d := json.NewDecoder(strings.NewReader(string(out))); ; {
		var p listed
		if err := d.Decode(&p); errors.Is(err, io.EOF) {
			return packages
		} else if err != nil {
			t.Fatal(err)
		}
		packages = append(packages, p)
	}
}

func TestEdges(t *testing.T) {
	packages := list(t, "./...")
	standard := map[string]bool{}
	for _, p := range packages {
		standard[p.ImportPath] = p.Standard
	}
	for _, p := range packages {
		name, ours := own(p.ImportPath)
		if !ours {
			continue
		}
		allowed, public := edges[name]
		internal := strings.HasPrefix(name, "internal/")
		if strings.HasPrefix(name, "cmd/") || strings.HasPrefix(name, "examples/") || internal && !public {
			continue
		}
		if !public {
			t.Errorf("package %s is not in the table of edges", name)
		}
		for _, i := range p.Imports {
			target, ours := own(i)
			if standard[i] || ours && strings.HasPrefix(target, "internal/") {
				continue
			}
			if !ours {
				target = i
			}
			if !slices.Contains(allowed, target) {
				t.Errorf("%s may not import %s", name, target)
			}
		}
	}
}

func TestStandardLibraryOnly(t *testing.T) {
	for _, name := range standardOnly {
		for _, p := range list(t, "./"+name) {
			if _, ours := own(p.ImportPath); !ours && !p.Standard {
				t.Errorf("%s links %s", name, p.ImportPath)
			}
		}
	}
}

// TestNoNetwork holds that nothing below the command can reach the network, whatever a schema or a record names.
func TestNoNetwork(t *testing.T) {
	for _, p := range list(t, "./dataset") {
		if p.ImportPath == "net/http" || strings.HasSuffix(p.ImportPath, "/httploader") {
			t.Errorf("dataset links %s", p.ImportPath)
		}
	}
}

// own returns a package's name in this module.
func own(importPath string) (string, bool) {
	if importPath == module {
		return "", true
	}
	return strings.CutPrefix(importPath, module+"/")
}
