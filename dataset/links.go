package dataset

import (
	"github.com/cybernorms/cybernorms/diag"
	"github.com/cybernorms/cybernorms/positions"
	"github.com/cybernorms/cybernorms/schema"
	"github.com/cybernorms/cybernorms/un"
)

// link is one reference from a record to another.
type link struct {
	from    un.ID
	to      un.ID
	want    schema.Kind // of what it names
	member  string      // that holds it
	pointer diag.Pointer
	span    diag.Span
	excerpt diag.Excerpt
}

// linkMembers are the members that link records of one kind. A circle is looked for in each by itself.
var linkMembers = [...]string{"repliesTo", "supersedes", "alignsWith", "replaces", "into", "members"}

// links returns the references of a record to others.
func links(r *schema.Record) []link {
	l := linker{r: r, known: map[target]bool{}}
	switch {
	case r.Statement != nil:
		s := r.Statement
		l.all("repliesTo", schema.Statement, s.RepliesTo)
		l.all("supersedes", schema.Statement, s.Supersedes)
		for i := range s.Claims {
			l.add("alignsWith", schema.Statement, s.Claims[i].AlignsWith.Statement, diag.Pointer("/claims").Index(i).Name("alignsWith").Name("statement"))
		}
	case r.Proposal != nil:
		l.all("replaces", schema.Proposal, r.Proposal.Replaces)
		l.add("into", schema.Proposal, r.Proposal.Outcome.Into, "/outcome/into")
	case r.Group != nil:
		for i, m := range r.Group.Members {
			slug, _ := m.Actor.AdHoc()
			l.add("members", schema.Group, un.ID(slug), diag.Pointer("/members").Index(i).Name("actor"))
		}
	}
	eachText(r, func(p diag.Pointer, o *positions.OnText) { l.add("onText", schema.Text, o.Text, p.Name("text")) })
	eachAbout(r, func(p diag.Pointer, a *positions.About) {
		l.add("about", schema.Proposal, a.Proposal, p.Name("proposal"))
	})
	return l.list
}

type target struct {
	member string
	to     un.ID
}

type linker struct {
	r     *schema.Record
	list  []link
	known map[target]bool // the same again is no other link
}

func (l *linker) all(member string, want schema.Kind, ids []un.ID) {
	for i, id := range ids {
		l.add(member, want, id, diag.Pointer("").Name(member).Index(i))
	}
}

func (l *linker) add(member string, want schema.Kind, to un.ID, p diag.Pointer) {
	if !to.IsValid() || l.known[target{member, to}] {
		return
	}
	l.known[target{member, to}] = true
	span := l.r.Place(p)
	l.list = append(l.list, link{l.r.ID, to, want, member, p, span, l.r.Excerpt(span)})
}
