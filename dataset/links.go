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

// eachText calls f for each place of a record that may name a text, with the pointer to it.
func eachText(r *schema.Record, f func(diag.Pointer, *positions.OnText)) {
	switch {
	case r.Statement != nil:
		for i := range r.Statement.Claims {
			f(diag.Pointer("/claims").Index(i).Name("onText"), &r.Statement.Claims[i].OnText)
		}
	case r.Proposal != nil:
		f("/onText", &r.Proposal.OnText)
		f("/outcome/in", &r.Proposal.Outcome.In)
	case r.Act != nil:
		f("/onText", &r.Act.OnText)
	}
}

// eachAbout calls f for each place of a record that may name a proposal as what it is about.
func eachAbout(r *schema.Record, f func(diag.Pointer, *positions.About)) {
	switch {
	case r.Statement != nil:
		for i := range r.Statement.Claims {
			f(diag.Pointer("/claims").Index(i).Name("about"), &r.Statement.Claims[i].About)
		}
	case r.Act != nil:
		f("/about", &r.Act.About)
	}
}

// eachActor calls f for each actor of a record.
func eachActor(r *schema.Record, f func(diag.Pointer, un.Actor)) {
	holders := func(actor, deliveredBy un.Actor, jointWith []un.Actor) {
		f("/actor", actor)
		f("/deliveredBy", deliveredBy)
		for i, a := range jointWith {
			f(diag.Pointer("/jointWith").Index(i), a)
		}
	}
	disputes := func(p diag.Pointer, list []positions.Dispute) {
		for i, d := range list {
			f(p.Name("disputes").Index(i).Name("by"), d.By)
		}
	}
	switch {
	case r.Statement != nil:
		s := r.Statement
		holders(s.Actor, s.DeliveredBy, s.JointWith)
		for i := range s.Claims {
			c, p := &s.Claims[i], diag.Pointer("/claims").Index(i)
			f(p.Name("alignsWith").Name("actor"), c.AlignsWith.Actor)
			for j, a := range c.Attributes {
				f(p.Name("attributes").Index(j).Name("to"), a.To)
			}
			disputes(p, c.Disputes)
		}
	case r.Act != nil:
		holders(r.Act.Actor, r.Act.DeliveredBy, r.Act.JointWith)
		disputes("", r.Act.Disputes)
	case r.Proposal != nil:
		for i, p := range r.Proposal.Proposers {
			f(diag.Pointer("/proposers").Index(i).Name("actor"), p.Actor)
		}
	case r.Group != nil:
		for i, m := range r.Group.Members {
			f(diag.Pointer("/members").Index(i).Name("actor"), m.Actor)
		}
	}
}
