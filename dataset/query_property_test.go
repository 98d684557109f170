package dataset

import (
	"fmt"
	"slices"
	"testing"

	gocmp "github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/cybernorms/cybernorms/positions"
)

// sign is an entry in a line: who holds what, and how.
func sign(e Entry) string {
	return fmt.Sprintf("%s %s %s %s by %s in %q, %s", e.Date, e.Actor, e.Tie, e.ID(), e.From, e.AlignedIn, e.Verification)
}

func signs(list []Entry) []string {
	var lines []string
	for _, e := range list {
		lines = append(lines, sign(e))
	}
	return lines
}

func query(d *Dataset, q Query) []string { return signs(slices.Collect(d.Entries(q))) }

// TestEntriesIntersect checks that each member of a query narrows the choice, and that nothing else does.
func TestEntriesIntersect(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := memory(drawStatements(t)...)
		whole, parts := drawQuery(t)
		want := append([]string{}, query(d, Query{})...)
		for _, part := range parts {
			taken := query(d, part)
			want = slices.DeleteFunc(want, func(line string) bool { return !slices.Contains(taken, line) })
		}
		if diff := gocmp.Diff(want, append([]string{}, query(d, whole)...)); diff != "" {
			t.Errorf("%+v is not the intersection of its parts: %s", whole, diff)
		}
	})
}

// TestCodingsAreKept checks that a timeline of everything has each coding of each claim once for each holder.
func TestCodingsAreKept(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		statements := drawStatements(t)
		want, got := map[string]int{}, map[string]int{}
		for _, s := range statements {
			for _, c := range s.Claims {
				want[string(s.ID+"#"+c.Key)] = 1 + len(s.JointWith)
			}
		}
		d := memory(statements...)
		for e := range d.Entries(Query{}) {
			settled := slices.ContainsFunc(e.Codings, func(c positions.Claim) bool { return c.Coding.Method == positions.Adjudicated })
			if n := len(e.Readings()); n != len(e.Codings) && !settled {
				t.Errorf("%s: %d of %d codings count, and none is adjudicated", e.ID(), n, len(e.Codings))
			}
			for _, c := range e.Codings {
				got[string(e.Statement.ID+"#"+c.Key)]++
			}
		}
		if diff := gocmp.Diff(want, got); diff != "" {
			t.Error(diff)
		}
	})
}
