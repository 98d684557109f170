package dataset

import (
	"fmt"
	"maps"
	"slices"

	"github.com/cybernorms/cybernorms/diag"
	"github.com/cybernorms/cybernorms/internal/check"
	"github.com/cybernorms/cybernorms/internal/near"
	"github.com/cybernorms/cybernorms/schema"
	"github.com/cybernorms/cybernorms/un"
)

var ruleIdTwice = diag.Rule{
	ID: "dataset/id-twice", Severity: diag.Error, Profile: diag.Draft,
	Title: "two records have the same id",
	Doc: "An id names one record in the whole data set, of whatever kind, for ever. Give the second one an id of its own; if both " +
		"report the same speech, make them one statement with two sources.",
}

var idTwice = Rule{
	Rule: ruleIdTwice,
	Start: func(Env) Pass {
		first := map[un.ID]diag.Span{}
		return Pass{Record: func(r *schema.Record, found func(diag.Finding)) {
			if !r.ID.IsValid() {
				return
			}
			here := r.Place("/id")
			if before, twice := first[r.ID]; twice {
				f := ruleIdTwice.Found("/id", fmt.Sprintf("the id %s is already taken", check.Quote(string(r.ID))))
				f.Seen = string(r.ID)
				f.Related = []diag.Related{{Span: before, Record: string(r.ID), Message: "it first stands here"}}
				found(f)
				return
			}
			first[r.ID] = here
		}}
	},
}

// link is one reference from a record to another.
type link struct {
	from    un.ID
	to      un.ID
	pointer diag.Pointer
	span    diag.Span
	excerpt diag.Excerpt
}

// links yields the references of a statement to other statements, by the member that holds them.
func links(r *schema.Record, member string) []link {
	s := r.Statement
	if s == nil || s.ID == "" {
		return nil
	}
	var list []link
	add := func(to un.ID, p diag.Pointer) {
		if to.IsValid() {
			span := r.Place(p)
			list = append(list, link{s.ID, to, p, span, r.Excerpt(span)})
		}
	}
	switch member {
	case "repliesTo":
		for i, id := range s.RepliesTo {
			add(id, diag.Pointer("/repliesTo").Index(i))
		}
	case "supersedes":
		for i, id := range s.Supersedes {
			add(id, diag.Pointer("/supersedes").Index(i))
		}
	case "alignsWith":
		for i, c := range s.Claims {
			add(c.AlignsWith.Statement, diag.Pointer("/claims").Index(i).Name("alignsWith").Name("statement"))
		}
	}
	return list
}

var linkMembers = [...]string{"repliesTo", "supersedes", "alignsWith"}

var ruleReferences = diag.Rule{
	ID: "dataset/reference", Severity: diag.Error, Profile: diag.Draft,
	Title: "a reference names no record of the data set",
	Doc: "Correct the id, or add the record. An alignment with a statement that the data set does not hold names its actor " +
		"and date in place of an id.",
}

var references = Rule{
	Rule:  ruleReferences,
	Whole: true,
	Start: func(Env) Pass {
		kinds := map[un.ID]schema.Kind{}
		type reference struct {
			link
			want string
		}
		var refs []reference
		return Pass{
			Record: func(r *schema.Record, _ func(diag.Finding)) {
				if r.ID.IsValid() {
					kinds[r.ID] = r.Kind
				}
				for _, member := range linkMembers {
					for _, l := range links(r, member) {
						refs = append(refs, reference{l, schema.Statement.String()})
					}
				}
				for _, t := range otherReferences(r) {
					refs = append(refs, reference{t.link, t.want})
				}
			},
			End: func(found func(diag.Finding)) {
				for _, ref := range refs {
					k, known := kinds[ref.to]
					if known && k.String() == ref.want {
						continue
					}
					f := ref.finding(fmt.Sprintf("no %s has the id %s", ref.want, check.Quote(string(ref.to))))
					if known {
						f.Detail = fmt.Sprintf("that id is a %s's", k)
					}
					ids := slices.Sorted(maps.Keys(kinds))
					f.Nearest = near.Word(string(ref.to), func(yield func(string) bool) {
						for _, id := range ids {
							if kinds[id].String() == ref.want && id != ref.from && !yield(string(id)) {
								return
							}
						}
					})
					found(f)
				}
			},
		}
	},
}

// finding returns the finding of the rule references about a link.
func (l link) finding(summary string) diag.Finding {
	f := ruleReferences.Found(l.pointer, summary)
	f.Span, f.Excerpt, f.Record, f.Seen = l.span, l.excerpt, string(l.from), string(l.to)
	return f
}

type typedLink struct {
	link
	want string
}

// otherReferences returns the references of a statement to records that are not statements.
func otherReferences(r *schema.Record) []typedLink {
	s := r.Statement
	if s == nil {
		return nil
	}
	var list []typedLink
	add := func(to un.ID, want string, p diag.Pointer) {
		if to.IsValid() {
			span := r.Place(p)
			list = append(list, typedLink{link{s.ID, to, p, span, r.Excerpt(span)}, want})
		}
	}
	for i, c := range s.Claims {
		p := diag.Pointer("/claims").Index(i)
		add(c.OnText.Text, "text", p.Name("onText").Name("text"))
		add(c.About.Proposal, "proposal", p.Name("about").Name("proposal"))
	}
	return list
}

var ruleCycles = diag.Rule{
	ID: "dataset/cycle", Severity: diag.Error, Profile: diag.Draft,
	Title: "statements refer to each other in a circle",
	Doc: "Nothing answers, replaces or joins what came after it, so a circle holds at least one wrong reference. " +
		"The finding stands at one of them; the others are named beside it.",
}

var cycles = Rule{
	Rule:  ruleCycles,
	Whole: true,
	Start: func(Env) Pass {
		var edges [len(linkMembers)]map[un.ID][]link
		for i := range edges {
			edges[i] = map[un.ID][]link{}
		}
		return Pass{
			Record: func(r *schema.Record, _ func(diag.Finding)) {
				for i, member := range linkMembers {
					for _, l := range links(r, member) {
						if l.from != l.to { // a rule of single statements has that
							edges[i][l.from] = append(edges[i][l.from], l)
						}
					}
				}
			},
			End: func(found func(diag.Finding)) {
				for i, graph := range edges {
					for _, circle := range circles(graph) {
						found(circleFinding(linkMembers[i], circle))
					}
				}
			},
		}
	},
}

func circleFinding(member string, circle []link) diag.Finding {
	l := circle[0]
	f := ruleCycles.Found(l.pointer, fmt.Sprintf("%s leads from %s back to itself", member, check.Quote(string(l.from))))
	f.Span, f.Excerpt, f.Record, f.Seen = l.span, l.excerpt, string(l.from), string(l.to)
	for _, next := range circle[1:] {
		f.Related = append(f.Related, diag.Related{
			Span: next.span, Pointer: next.pointer, Record: string(next.from), Message: fmt.Sprintf("then from here to %s", check.Quote(string(next.to))),
		})
	}
	return f
}

// circles returns one circle for each group of records that can reach each other, beginning at its smallest id. It walks
// without recursion, so that a long chain costs memory and not the stack.
func circles(graph map[un.ID][]link) [][]link {
	const (
		unseen = iota
		open
		done
	)
	state := map[un.ID]int{}
	var result [][]link
	for _, start := range slices.Sorted(maps.Keys(graph)) {
		if state[start] != unseen {
			continue
		}
		type step struct {
			id   un.ID
			next int
		}
		path, way := []step{{start, 0}}, []link(nil)
		state[start] = open
		for len(path) > 0 {
			top := &path[len(path)-1]
			if top.next == len(graph[top.id]) {
				state[top.id] = done
				path = path[:len(path)-1]
				way = way[:max(len(way)-1, 0)]
				continue
			}
			l := graph[top.id][top.next]
			top.next++
			switch state[l.to] {
			case unseen:
				state[l.to] = open
				path, way = append(path, step{l.to, 0}), append(way, l)
			case open:
				i := slices.IndexFunc(path, func(s step) bool { return s.id == l.to })
				result = append(result, turned(append(slices.Clone(way[i:]), l)))
			}
		}
	}
	return result
}

// turned returns the circle so that it begins at its smallest id.
func turned(circle []link) []link {
	least := 0
	for i, l := range circle {
		if l.from < circle[least].from {
			least = i
		}
	}
	return slices.Concat(circle[least:], circle[:least])
}
