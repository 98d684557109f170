package un_test

import (
	"errors"
	"testing"

	"github.com/cybernorms/cybernorms/diag"
	"github.com/cybernorms/cybernorms/un"
)

func TestParseGroupErrors(t *testing.T) {
	for _, c := range []struct {
		in      string
		problem diag.Problem
		nearest string
	}{
		{"EU", diag.Malformed, "eu"},
		{"African Union", diag.Malformed, "african-union"},
		{"nam ", diag.Malformed, "nam"},
		{"x-friends", diag.Unknown, ""},
		{"arab-groupe", diag.Unknown, "arab-group"},
		{"aseen", diag.Unknown, "asean"},
		{"-eu", diag.Malformed, "eu"},
		{"", diag.Malformed, ""},
		{"ОДКБ", diag.Malformed, "csto"},
		{"African", diag.Malformed, ""},   // two are meant
		{"Caribbean", diag.Malformed, ""}, // a part of a name is too little
		{"Norway", diag.Malformed, ""},
	} {
		_, err := un.ParseGroup(c.in)
		var e *diag.CodeError
		if !errors.As(err, &e) {
			t.Errorf("ParseGroup(%q): %v", c.in, err)
			continue
		}
		if e.Problem != c.problem || e.Nearest() != c.nearest {
			t.Errorf("ParseGroup(%q): problem %d, nearest %q, want %d, %q", c.in, e.Problem, e.Nearest(), c.problem, c.nearest)
		}
	}
}

func FuzzParseGroup(f *testing.F) {
	for _, s := range []string{"eu", "EU", "african-group", "", "nam\x00", "arab-groupe", "Ñ"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		g, err := un.ParseGroup(s)
		if err == nil && (!g.IsValid() || g.String() != s) {
			t.Errorf("ParseGroup(%q) = %v", s, g)
		}
		var e *diag.CodeError
		if err != nil && (!errors.As(err, &e) || g != 0) {
			t.Errorf("ParseGroup(%q): %v, %v", s, g, err)
		}
		if err != nil && e.Hint != "" {
			if _, err := un.ParseGroup(e.Hint); err != nil {
				t.Errorf("ParseGroup(%q) hints at %q, which is no group", s, e.Hint)
			}
		}
	})
}
