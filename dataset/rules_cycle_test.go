package dataset

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	gocmp "github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/cybernorms/cybernorms/positions"
	"github.com/cybernorms/cybernorms/schema"
	"github.com/cybernorms/cybernorms/un"
)

// circles returns of each circle where it begins and how many steps are named besides.
func circles(r *Report) []string {
	list := []string{}
	for _, f := range r.Findings {
		if f.Rule == ruleCycles.ID {
			list = append(list, fmt.Sprintf("%s %s %d", f.Record, f.Pointer, len(f.Related)))
		}
	}
	slices.Sort(list)
	return list
}

func TestCycles(t *testing.T) {
	superseding := func(id un.ID) func(*positions.Statement) {
		return func(s *positions.Statement) { s.Supersedes = []un.ID{id} }
	}
	aligned := func(id un.ID) func(*positions.Statement) {
		return saying(positions.Claim{Key: "x", Topic: "il-sequence", AlignsWith: positions.Alignment{Statement: id}, Paraphrase: "Joined."})
	}
	for name, tt := range map[string]struct {
		list []positions.Statement
		want []string
	}{
		"none":              {[]positions.Statement{statement("a"), statement("b", replying("a")), statement("c", replying("a", "b"))}, []string{}},
		"two":               {[]positions.Statement{statement("b", replying("a")), statement("a", replying("b"))}, []string{"a /repliesTo/0 1"}},
		"two members":       {[]positions.Statement{statement("b", replying("a")), statement("a", superseding("b"))}, []string{}},
		"alignment":         {[]positions.Statement{statement("b", aligned("a")), statement("a", aligned("b"))}, []string{"a /claims/0/alignsWith/statement 1"}},
		"itself":            {[]positions.Statement{statement("a", replying("a"))}, []string{}}, // positions/self has it
		"itself and others": {[]positions.Statement{statement("b", replying("b", "a")), statement("a", replying("b"))}, []string{"a /repliesTo/0 1"}},
		"a way in":          {[]positions.Statement{statement("a", replying("c")), statement("b", replying("c")), statement("c", replying("b"))}, []string{"b /repliesTo/0 1"}},
		"a way out":         {[]positions.Statement{statement("a", replying("d", "b")), statement("b", replying("d", "a")), statement("d")}, []string{"a /repliesTo/1 1"}},
		"several": {[]positions.Statement{
			statement("a", replying("b")), statement("b", replying("a")), statement("c", superseding("d")), statement("d", superseding("e")),
			statement("e", superseding("c")), statement("f", replying("a"), superseding("c")),
		}, []string{"a /repliesTo/0 1", "c /supersedes/0 2"}},
		"a tangle": {[]positions.Statement{
			statement("a", replying("b", "c", "d")), statement("b", replying("c", "d", "a")), statement("c", replying("d", "a", "b")), statement("d", replying("a", "b", "c")),
		}, []string{"a /repliesTo/0 1"}},
		"twice the same link": {[]positions.Statement{statement("a", replying("b", "b")), statement("b", replying("a"))}, []string{"a /repliesTo/0 1"}},
	} {
		for i := range tt.list {
			tt.list[i].Actor = un.MustParseActor("QX" + string(rune('A'+i)))
		}
		r := checked(t, yaml(t, tt.list...).fs(), Options{})
		if diff := gocmp.Diff(tt.want, circles(r)); diff != "" {
			t.Errorf("%s: %s", name, diff)
		}
		slices.Reverse(tt.list) // other files, the same circles
		if diff := gocmp.Diff(tt.want, circles(checked(t, yaml(t, tt.list...).fs(), Options{}))); diff != "" {
			t.Errorf("%s, turned round: %s", name, diff)
		}
	}
}

func TestCircleFinding(t *testing.T) {
	f := yaml(t, statement("b", by("QXB"), replying("a")), statement("a", replying("c")), statement("c", by("QXC"), replying("b")))
	r := checked(t, f.fs(), Options{})
	located(t, f.fs(), "", r)
	got := r.Findings[0]
	if len(r.Findings) != 1 || got.Summary != `repliesTo leads from "a" back to itself` || got.Excerpt.Marked != "c" || got.Span.File != "s01.statement.yaml" {
		t.Fatalf("%+v", r.Findings)
	}
	var way []string
	for _, rel := range got.Related {
		way = append(way, fmt.Sprintf("%s:%d %s", rel.Span.File, rel.Span.Line, rel.Message))
	}
	if strings.Join(way, "; ") != `s02.statement.yaml:11 then from here to "b"; s00.statement.yaml:11 then from here to "a"` {
		t.Errorf("%q", way)
	}
	if len(told(checked(t, f.fs(), Options{Only: []string{"s00.statement.yaml", "s01.statement.yaml", "s02.statement.yaml"}}))) > 0 {
		t.Error("files alone are judged as a whole")
	}
}

// TestLongCircle has a ring that is too long to be told in full.
func TestLongCircle(t *testing.T) {
	const n = 1000
	ring := make([]positions.Statement, n)
	for i := range n {
		ring[i] = statement(fmt.Sprintf("r%05d", i), on(""), replying(un.ID(fmt.Sprintf("r%05d", (i+1)%n))))
	}
	f := files{"ring.statement.jsonl": text(t, schema.JSONL, ring...)}
	r := checked(t, f.fs(), Options{})
	expect(t, r, "ring.statement.jsonl dataset/cycle /repliesTo/0 r00001")
	if got := r.Findings[0]; got.Detail != "the circle has 1000 steps, of which the first are named" || len(got.Related) != maxSteps {
		t.Errorf("%q, and %d steps", got.Detail, len(got.Related))
	}
}

// TestLongWays has a ring that a recursive walk would not survive, and a chain that a slow one would not finish.
func TestLongWays(t *testing.T) {
	const n = 100_000
	g := graph{}
	for _, way := range []string{"ring", "chain"} {
		for i := range n {
			from, to := un.ID(fmt.Sprintf("%s%05d", way, i)), un.ID(fmt.Sprintf("%s%05d", way, (i+1)%n))
			if way == "ring" || i < n-1 {
				g[from] = append(g[from], link{from: from, to: to})
			}
		}
	}
	if got := g.circles(); len(got) != 1 || len(got[0]) != n || got[0][0].from != "ring00000" {
		t.Errorf("%d circles", len(got))
	}
}

// TestDenseGraph has a tangle with more circles than could ever be listed.
func TestDenseGraph(t *testing.T) {
	const n = 300
	g := graph{}
	for i := range n {
		for j := range n {
			if i != j {
				from, to := un.ID(fmt.Sprintf("s%03d", i)), un.ID(fmt.Sprintf("s%03d", j))
				g[from] = append(g[from], link{from: from, to: to})
			}
		}
	}
	if got := g.circles(); len(got) != 1 || len(got[0]) != 2 {
		t.Errorf("%d circles", len(got))
	}
}

// TestCirclesByReach compares with the definition: a group is of those that reach each other, found by trying all ways.
func TestCirclesByReach(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(1, 7).Draw(t, "records")
		reach := make([][]bool, n)
		g := graph{}
		for i := range n {
			reach[i] = make([]bool, n)
		}
		for range rapid.IntRange(0, 14).Draw(t, "links") {
			i, j := rapid.IntRange(0, n-1).Draw(t, "from"), rapid.IntRange(0, n-1).Draw(t, "to")
			if i == j {
				continue
			}
			from, to := un.ID(rune('a'+i)), un.ID(rune('a'+j))
			g[from] = append(g[from], link{from: from, to: to})
			reach[i][j] = true
		}
		for k := range n {
			for i := range n {
				for j := range n {
					reach[i][j] = reach[i][j] || reach[i][k] && reach[k][j]
				}
			}
		}
		var want []un.ID // the smallest of each group
		for i := range n {
			smallest := true
			for j := range i {
				smallest = smallest && !(reach[i][j] && reach[j][i])
			}
			if reach[i][i] && smallest {
				want = append(want, un.ID(rune('a'+i)))
			}
		}
		var got []un.ID
		for _, c := range g.circles() {
			got = append(got, c[0].from)
			for i, l := range c {
				if next := c[(i+1)%len(c)]; l.to != next.from || !slices.Contains(g[l.from], l) {
					t.Fatalf("no circle: %v", c)
				}
			}
		}
		slices.Sort(got)
		if diff := gocmp.Diff(want, got); diff != "" {
			t.Fatal(diff)
		}
	})
}
