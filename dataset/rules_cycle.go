package dataset

import (
	"fmt"
	"maps"
	"slices"

	"github.com/cybernorms/cybernorms/diag"
	"github.com/cybernorms/cybernorms/internal/check"
	"github.com/cybernorms/cybernorms/schema"
	"github.com/cybernorms/cybernorms/un"
)

var ruleCycles = diag.Rule{
	ID: "dataset/cycle", Severity: diag.Error, Profile: diag.Draft,
	Title: "records refer to each other in a circle",
	Doc: "Nothing answers, replaces or joins what came after it, what was merged goes on elsewhere, and no group is part of its own " +
		"part, so a circle holds at least one wrong reference. The finding stands at one of them; the others are named beside it.",
}

var cycles = Rule{
	Rule:  ruleCycles,
	Whole: true,
	Start: func(Env) Pass {
		var graphs [len(linkMembers)]graph
		for i := range graphs {
			graphs[i] = graph{}
		}
		return Pass{
			Record: func(r *schema.Record, _ func(diag.Finding)) {
				for _, l := range links(r) {
					i := slices.Index(linkMembers[:], l.member)
					if i >= 0 && l.from.IsValid() && l.from != l.to { // a rule of single records has that
						graphs[i][l.from] = append(graphs[i][l.from], l)
					}
				}
			},
			End: func(found func(diag.Finding)) {
				for i, g := range graphs {
					for _, circle := range g.circles() {
						found(circleFinding(linkMembers[i], circle))
					}
				}
			},
		}
	},
}

// maxSteps bounds how many steps of a circle are named.
const maxSteps = 20

func circleFinding(member string, circle []link) diag.Finding {
	l := circle[0]
	f := ruleCycles.Found(l.pointer, fmt.Sprintf("%s leads from %s back to itself", member, check.Quote(string(l.from))))
	f.Span, f.Excerpt, f.Record, f.Seen = l.span, l.excerpt, string(l.from), string(l.to)
	for _, next := range circle[1:min(len(circle), maxSteps+1)] {
		f.Related = append(f.Related, diag.Related{
			Span: next.span, Pointer: next.pointer, Record: string(next.from), Message: fmt.Sprintf("then from here to %s", check.Quote(string(next.to))),
		})
	}
	if len(circle) > maxSteps+1 {
		f.Detail = fmt.Sprintf("the circle has %d steps, of which the first are named", len(circle))
	}
	return f
}

// graph holds the links of each record.
type graph map[un.ID][]link

// circles returns one circle for each group of records that can all reach each other: a shortest one through the smallest
// id, and beginning there. However many links such a group has, mending one circle is what can be done next.
func (g graph) circles() [][]link {
	var list [][]link
	for _, group := range g.groups() {
		list = append(list, g.circle(group))
	}
	return list
}

// groups returns the records of each circle or tangle of circles, by Tarjan's algorithm. It walks without recursion, so
// that a long chain costs memory and not the stack.
func (g graph) groups() []map[un.ID]bool {
	type visit struct {
		number int  // in the order of first visits, from 1
		low    int  // the smallest number that is known to be reached and still on the stack
		on     bool // the stack
	}
	type step struct {
		id   un.ID
		next int
	}
	var (
		seen   = map[un.ID]*visit{}
		stack  []un.ID
		groups []map[un.ID]bool
	)
	for _, start := range slices.Sorted(maps.Keys(g)) {
		if seen[start] != nil {
			continue
		}
		path := []step{{id: start}}
		for len(path) > 0 {
			top := &path[len(path)-1]
			v := seen[top.id]
			if v == nil {
				v = &visit{number: len(seen) + 1, low: len(seen) + 1, on: true}
				seen[top.id] = v
				stack = append(stack, top.id)
			}
			if top.next < len(g[top.id]) {
				to := g[top.id][top.next].to
				top.next++
				if w := seen[to]; w == nil {
					path = append(path, step{id: to})
				} else if w.on {
					v.low = min(v.low, w.number)
				}
				continue
			}
			path = path[:len(path)-1]
			if len(path) > 0 {
				before := seen[path[len(path)-1].id]
				before.low = min(before.low, v.low)
			}
			if v.low < v.number {
				continue
			}
			i := len(stack) - 1
			for stack[i] != top.id {
				i--
			}
			if group := stack[i:]; len(group) > 1 {
				members := map[un.ID]bool{}
				for _, id := range group {
					members[id] = true
				}
				groups = append(groups, members)
			}
			for _, id := range stack[i:] {
				seen[id].on = false
			}
			stack = stack[:i]
		}
	}
	return groups
}

// circle returns a shortest circle through the smallest id of a group.
func (g graph) circle(group map[un.ID]bool) []link {
	start := slices.Min(slices.Collect(maps.Keys(group)))
	by := map[un.ID]link{} // by which each was first reached
	for queue := []un.ID{start}; len(queue) > 0; queue = queue[1:] {
		for _, l := range g[queue[0]] {
			if l.to == start {
				way := []link{l}
				for at := l.from; at != start; at = by[at].from {
					way = append(way, by[at])
				}
				slices.Reverse(way)
				return way
			}
			if _, reached := by[l.to]; !reached && group[l.to] {
				by[l.to] = l
				queue = append(queue, l.to)
			}
		}
	}
	return nil // a group always has one
}
