package un

import (
	"github.com/cybernorms/cybernorms/diag"
	"github.com/cybernorms/cybernorms/internal/check"
	"github.com/cybernorms/cybernorms/internal/vocab"
)

// must returns what a Parse function read, and panics where it refused.
func must[T any](v T, err error) T {
	if err != nil {
		panic(err)
	}
	return v
}

// unmarshal decodes text into *v. On error *v is left as it was.
func unmarshal[T any](v *T, text []byte, parse func(string) (T, error)) error {
	parsed, err := parse(string(text))
	if err == nil {
		*v = parsed
	}
	return err
}

// parseSlug parses a slug of a closed list that has a finder, which knows what else may be meant.
func parseSlug[K ~uint8](what, form string, table *vocab.Table[K], finder func() *finder[K], s string) (K, error) {
	k, err := table.Parse(s)
	if err == nil {
		return k, nil
	}
	e := &diag.CodeError{What: what, Input: s, Problem: diag.Unknown, Allowed: table.Codes()}
	if !check.IsSlug(s) {
		e.Problem, e.Form = diag.Malformed, form
	}
	if meant, ok := finder().only(s); ok {
		e.Hint = table.String(meant)
	}
	return 0, e
}
