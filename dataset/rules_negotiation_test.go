package dataset

import (
	"slices"
	"strings"
	"testing"

	gocmp "github.com/google/go-cmp/cmp"

	"github.com/cybernorms/cybernorms/diag"
	"github.com/cybernorms/cybernorms/positions"
	"github.com/cybernorms/cybernorms/positions/codebook"
	"github.com/cybernorms/cybernorms/positions/negotiation"
	"github.com/cybernorms/cybernorms/schema"
	"github.com/cybernorms/cybernorms/un"
)

var exercise = un.Text{un.English: "Exercise"}

func group(id string, members ...string) negotiation.Group {
	g := negotiation.Group{ID: un.ID(id), Name: exercise, Basis: negotiation.JointStatement, Sources: statement(id).Sources}
	for _, m := range members {
		g.Members = append(g.Members, negotiation.Member{Actor: un.MustParseActor(m)})
	}
	if len(members) == 0 {
		g.Basis = negotiation.NamedInSource
	}
	return g
}

func negotiated(id string, revisions ...string) negotiation.Text {
	v := negotiation.Text{ID: un.ID(id), Title: exercise, Type: negotiation.Report, Process: un.ProcessNone, Sources: statement(id).Sources}
	for _, r := range revisions {
		v.Revisions = append(v.Revisions, negotiation.Revision{Revision: r, Stage: negotiation.Draft})
	}
	return v
}

func proposal(id string, changes ...func(*negotiation.Proposal)) negotiation.Proposal {
	p := negotiation.Proposal{ID: un.ID(id), Title: exercise, Process: un.ProcessNone, Date: un.MustParseDate("2026-01"), Sources: statement(id).Sources,
		Proposers: []negotiation.Proposer{{Actor: un.MustParseActor("QXA"), Role: positions.Sponsor}}}
	for _, change := range changes {
		change(&p)
	}
	return p
}

func act(id string, changes ...func(*positions.Act)) positions.Act {
	a := positions.Act{ID: un.ID(id), Actor: un.MustParseActor("QXA"), Deed: positions.Published, OnText: positions.OnText{Title: "Paper"}, Process: un.ProcessNone,
		Date: un.MustParseDate("2026-03-02"), Sources: statement(id).Sources, Paraphrase: "Published it."}
	for _, change := range changes {
		change(&a)
	}
	return a
}

// Every kind's references lead to records of the right kind, wherever those stand.
func TestReferencesOfEveryKind(t *testing.T) {
	f := files{
		"a.act.yaml": lay(t, act("signed", func(a *positions.Act) {
			a.Deed, a.OnText, a.About = positions.Submitted, positions.OnText{Text: "zero-drft"}, positions.About{Proposal: "fund"}
		})),
		"b.proposal.yaml": lay(t, proposal("fund", func(p *negotiation.Proposal) {
			p.OnText.Text, p.Replaces = "zero-draft", []un.ID{"older-fund", "signed"}
			p.Outcome = negotiation.Outcome{Fate: negotiation.Merged, Into: "programme-of-exercises"}
		})),
		"c.proposal.yaml": lay(t, proposal("programme-of-exercise", func(p *negotiation.Proposal) {
			p.Outcome = negotiation.Outcome{Fate: negotiation.TakenUp, In: positions.OnText{Text: "fund"}}
		})),
		"d.text.yaml": lay(t, negotiated("zero-draft")),
	}
	r := checked(t, f.fs(), Options{})
	expect(t, r,
		"a.act.yaml dataset/reference /onText/text zero-drft",
		"b.proposal.yaml dataset/reference /replaces/0 older-fund",
		"b.proposal.yaml dataset/reference /replaces/1 signed",
		"b.proposal.yaml dataset/reference /outcome/into programme-of-exercises",
		"c.proposal.yaml dataset/reference /outcome/in/text fund",
	)
	located(t, f.fs(), "", r)
	for i, want := range []struct{ nearest, detail string }{
		{"zero-draft", ""}, {"", ""}, {"", "that id is an act's"}, {"programme-of-exercise", ""}, {"", "that id is a proposal's"},
	} {
		if got := r.Findings[i]; got.Nearest != want.nearest || got.Detail != want.detail {
			t.Errorf("%d: nearest %q, %q", i, got.Nearest, got.Detail)
		}
	}
}

func TestProposalCycles(t *testing.T) {
	replacing := func(ids ...un.ID) func(*negotiation.Proposal) {
		return func(p *negotiation.Proposal) { p.Replaces = ids }
	}
	into := func(id un.ID) func(*negotiation.Proposal) {
		return func(p *negotiation.Proposal) { p.Outcome = negotiation.Outcome{Fate: negotiation.Merged, Into: id} }
	}
	f := files{
		"a.proposal.yaml": lay(t, proposal("a", replacing("b"))), "b.proposal.yaml": lay(t, proposal("b", replacing("c"))), "c.proposal.yaml": lay(t, proposal("c", replacing("a"))),
		"d.proposal.yaml": lay(t, proposal("d", into("e"))), "e.proposal.yaml": lay(t, proposal("e", into("d"))),
		// One that takes the place of another may be merged with it later: two members make no circle together.
		"f.proposal.yaml": lay(t, proposal("f", replacing("g"))), "g.proposal.yaml": lay(t, proposal("g", into("f"))),
	}
	expect(t, checked(t, f.fs(), Options{}), "a.proposal.yaml dataset/cycle /replaces/0 b", "d.proposal.yaml dataset/cycle /outcome/into e")
}

// TestGroupCycle: a group that belongs to itself by way of others. One that names itself is a rule's of single records.
func TestGroupCycle(t *testing.T) {
	f := files{
		"a.group.yaml": lay(t, group("x-a", "QXA", "x-b")), "b.group.yaml": lay(t, group("x-b", "QXB", "x-a")), "c.group.yaml": lay(t, group("x-c", "x-a", "x-b")),
		"d.group.yaml": lay(t, group("x-d", "QXA", "x-d")),
	}
	r := checked(t, f.fs(), Options{})
	expect(t, r, "a.group.yaml dataset/cycle /members/1/actor x-b", "d.group.yaml group/self /members/1/actor x-d")
	located(t, f.fs(), "", r)
}

func TestRevision(t *testing.T) {
	c := claim("a", topic, "supports")
	c.OnText = positions.OnText{Text: "draft", Revision: "Rev. 1"}
	f := files{
		"a.statement.yaml": text(t, schema.YAML, statement("a", saying(c))),
		"b.text.yaml":      lay(t, negotiated("draft", "zero draft", "Rev.1")),
		"c.text.yaml":      lay(t, negotiated("plain")),
		"d.act.yaml":       lay(t, act("b", func(a *positions.Act) { a.OnText = positions.OnText{Text: "draft", Revision: "Rev.2"} })),
		"e.act.yaml":       lay(t, act("c", func(a *positions.Act) { a.OnText = positions.OnText{Text: "draft", Revision: "Rev.1"} })),
		"f.act.yaml":       lay(t, act("d", func(a *positions.Act) { a.OnText = positions.OnText{Text: "plain", Revision: "Rev.1"} })),
		"g.act.yaml": lay(t, act("e", func(a *positions.Act) {
			a.OnText = positions.OnText{Symbol: un.MustParseSymbol("A/80/257"), Revision: "Rev.1"}
		})),
		"h.act.yaml": lay(t, act("f", func(a *positions.Act) { a.OnText.Text, a.OnText.Title = "draft", "" })),
		"p.proposal.yaml": lay(t, proposal("p", func(p *negotiation.Proposal) {
			p.OnText = positions.OnText{Text: "draft", Revision: "zero draft"}
			p.Outcome = negotiation.Outcome{Fate: negotiation.TakenUp, In: positions.OnText{Text: "draft", Revision: "final"}}
		})),
	}
	r := checked(t, f.fs(), Options{})
	expect(t, r,
		"a.statement.yaml dataset/revision /claims/0/onText/revision Rev. 1",
		"d.act.yaml dataset/revision /onText/revision Rev.2",
		"p.proposal.yaml dataset/revision /outcome/in/revision final",
	)
	located(t, f.fs(), "", r)
	if got := r.Findings[0]; got.Nearest != "Rev.1" || !slices.Equal(got.Allowed, []string{"zero draft", "Rev.1"}) || got.Record != "a" || got.Excerpt.Marked != "Rev. 1" {
		t.Errorf("%+v", got)
	}
	expect(t, checked(t, f.fs(), Options{Only: []string{"a.statement.yaml", "b.text.yaml"}}))
	delete(f, "b.text.yaml") // which is another rule's matter
	if got := told(checked(t, f.fs(), Options{}), ruleRevision.ID); len(got) > 0 {
		t.Error(got)
	}
}

func TestTreaty(t *testing.T) {
	treaty := negotiated("treaty")
	treaty.Type = negotiation.Convention
	done := func(id string, d positions.Deed, text un.ID) string {
		return lay(t, act(id, func(a *positions.Act) { a.Deed, a.OnText = d, positions.OnText{Text: text} }))
	}
	f := files{
		"a.act.yaml": done("a", positions.Ratified, "report"), "b.act.yaml": done("b", positions.Signed, "treaty"), "c.act.yaml": done("c", positions.Submitted, "report"),
		"t.text.yaml": lay(t, treaty), "u.text.yaml": lay(t, negotiated("report")), "v.act.yaml": done("v", positions.DidNotSign, "report"),
	}
	r := checked(t, f.fs(), Options{})
	expect(t, r, "a.act.yaml dataset/treaty /onText/text report", "v.act.yaml dataset/treaty /onText/text report")
	located(t, f.fs(), "", r)
	if want := `the text "report" is a report, and the deed is "ratified"`; r.Findings[0].Summary != want {
		t.Errorf("%s, want %s", r.Findings[0].Summary, want)
	}
}

// TestTreatyOfAnUnreadableText holds that nothing is said of a text whose record does not say what it is, or cannot be read.
func TestTreatyOfAnUnreadableText(t *testing.T) {
	signed := lay(t, act("a", func(a *positions.Act) { a.Deed, a.OnText = positions.Signed, positions.OnText{Text: "treaty"} }))
	for _, text := range []string{"id: treaty\n: broken", strings.Replace(lay(t, negotiated("treaty")), "type: report", "type: reprot", 1)} {
		r := checked(t, files{"a.act.yaml": signed, "t.text.yaml": text}.fs(), Options{})
		for _, f := range r.Findings {
			if f.Rule == ruleTreaty.ID {
				t.Errorf("%s: %v", text, f)
			}
		}
		if r.Passed() {
			t.Errorf("%s: nothing was found", text)
		}
	}
}

func TestActTwice(t *testing.T) {
	found := []string{"b.act.yaml dataset/act-twice /deed published"}
	for name, tt := range map[string]struct {
		change func(*positions.Act)
		want   []string
	}{
		"the same":        {func(*positions.Act) {}, found},
		"a second source": {func(a *positions.Act) { a.Sources[0].URL, a.Paraphrase = "https://example.org/other", "Put it online." }, found},
		"a joint one": {func(a *positions.Act) {
			a.Actor, a.JointWith = un.MustParseActor("QXB"), []un.Actor{un.MustParseActor("QXA")}
		}, found},
		"another actor":    {func(a *positions.Act) { a.Actor = un.MustParseActor("QXB") }, nil},
		"another deed":     {func(a *positions.Act) { a.Deed = positions.Presented }, nil},
		"another text":     {func(a *positions.Act) { a.OnText.Title = "Second paper" }, nil},
		"another revision": {func(a *positions.Act) { a.OnText.Revision = "Rev.1" }, nil},
		"another day":      {func(a *positions.Act) { a.Date = un.MustParseDate("2026-03-03") }, nil},
		"a month":          {func(a *positions.Act) { a.Date = un.MustParseDate("2026-03") }, nil},
		"no day":           {func(a *positions.Act) { a.Date = un.Date{} }, nil},
		"withdrawn":        {func(a *positions.Act) { a.Status = positions.Withdrawn }, nil},
		"about something":  {func(a *positions.Act) { a.About.Title = "A fund" }, nil},
	} {
		f := files{"a.act.yaml": lay(t, act("a")), "b.act.yaml": lay(t, act("b", tt.change))}
		r := checked(t, f.fs(), Options{})
		t.Run(name, func(t *testing.T) { expect(t, r, tt.want...) })
		located(t, f.fs(), "", r)
	}
}

func TestGroups(t *testing.T) {
	s := text(t, schema.YAML, statement("a", by("x-friends", "x-frends")))
	f := files{"dataset.yaml": manifest, "a.statement.yaml": s, "z.group.jsonl": `{"id":"x-friends","name":{"en":"Friends"},"basis":"named-in-source","sources":[{"url":"https://example.org/","kind":"report"}]}` + "\n",
		"b.act.yaml":      lay(t, act("b", func(a *positions.Act) { a.JointWith = []un.Actor{un.MustParseActor("x-nobody")} })),
		"c.proposal.yaml": lay(t, proposal("c", func(p *negotiation.Proposal) { p.Proposers[0].Actor = un.MustParseActor("x-proposers") })),
		"y.group.yaml":    lay(t, group("x-groups", "x-friends", "x-members")),
	}
	r := checked(t, f.fs(), Options{})
	expect(t, r,
		"a.statement.yaml dataset/group /jointWith/0 x-frends",
		"b.act.yaml dataset/group /jointWith/0 x-nobody",
		"c.proposal.yaml dataset/group /proposers/0/actor x-proposers",
		"y.group.yaml dataset/group /members/1/actor x-members",
	)
	located(t, f.fs(), "", r)
	if got := r.Findings[0]; got.Nearest != "x-friends" || got.Severity != diag.Error {
		t.Errorf("%+v", got)
	}
	// A file of the data set is judged by its groups, and one that no data set stands around is not.
	only := Options{Only: []string{"a.statement.yaml"}}
	expect(t, checked(t, f.fs(), only), "a.statement.yaml dataset/group /jointWith/0 x-frends")
	delete(f, "dataset.yaml")
	expect(t, checked(t, f.fs(), only), "a.statement.yaml dataset/own-codes /actor x-friends")
	// What is wrong with a group does not undo that it is defined; its code does.
	f = files{"a.statement.yaml": text(t, schema.YAML, statement("a", by("x-friends"))), "z.group.yaml": lay(t, group("x-friends")) + "wrong: 1\n"}
	expect(t, checked(t, f.fs(), Options{}), "z.group.yaml shape/unknown-name /wrong wrong")
	f["z.group.yaml"] = lay(t, group("friends"))
	expect(t, checked(t, f.fs(), Options{}), "a.statement.yaml dataset/group /actor x-friends", "z.group.yaml group/prefix /id friends")
}

func TestDeliveredByMember(t *testing.T) {
	dated := func(from, to string) negotiation.Group {
		g := group("x-friends", "QXA", "QXB")
		if from != "" {
			g.Members[1].From = un.MustParseDate(from)
		}
		if to != "" {
			g.Members[1].To = un.MustParseDate(to)
		}
		return g
	}
	open := group("x-friends", "QXA", "QXC")
	open.OthersNamed = "and others"
	found := []string{"a.statement.yaml dataset/delivered-by /deliveredBy QXB"}
	for name, tt := range map[string]struct {
		group negotiation.Group
		day   string
		want  []string
	}{
		"a member":              {group("x-friends", "QXA", "QXB"), "2026-03-02", nil},
		"no member":             {group("x-friends", "QXA", "QXC"), "2026-03-02", found},
		"no member on any day":  {group("x-friends", "QXA", "QXC"), "", found},
		"others are not listed": {open, "2026-03-02", nil},
		"nobody is listed":      {group("x-friends"), "2026-03-02", nil},
		"not yet":               {dated("2026-03-03", ""), "2026-03-02", found},
		"from that day":         {dated("2026-03-02", ""), "2026-03-02", nil},
		"no longer":             {dated("", "2026-03-02"), "2026-03-02", found},
		"still":                 {dated("", "2026-03-03"), "2026-03-02", nil},
		"perhaps":               {dated("2026-03", ""), "2026", nil},
		"perhaps until then":    {dated("", "2026-03"), "2026-03-02", nil},
		"no day":                {dated("2026-03-03", ""), "", nil},
		"a group of groups":     {group("x-friends", "QXA", "x-others"), "2026-03-02", nil},
		"a standing group":      {group("x-friends", "QXA", "eu"), "2026-03-02", found},
	} {
		s := statement("a", by("x-friends"), on(tt.day))
		s.DeliveredBy = un.MustParseActor("QXB")
		f := files{"a.statement.yaml": text(t, schema.YAML, s), "g.group.yaml": lay(t, tt.group), "h.group.yaml": lay(t, group("x-others"))}
		r := checked(t, f.fs(), Options{})
		t.Run(name, func(t *testing.T) { expect(t, r, tt.want...) })
		located(t, f.fs(), "", r)
	}
	s := statement("a", by("x-friends"))
	s.DeliveredBy = un.MustParseActor("FRA")
	f := files{"a.statement.yaml": text(t, schema.YAML, s), "g.group.yaml": lay(t, group("x-friends", "QXA", "eu")),
		"b.act.yaml": lay(t, act("b", func(a *positions.Act) {
			a.Actor, a.DeliveredBy = un.MustParseActor("x-friends"), un.MustParseActor("QXB")
		}))}
	expect(t, checked(t, f.fs(), Options{}), "b.act.yaml dataset/delivered-by /deliveredBy QXB")
	// A wrong code of a group is not that of whoever has a wrong code.
	f = files{"a.statement.yaml": strings.Replace(text(t, schema.YAML, s), "actor: x-friends", "actor: friends", 1), "g.group.yaml": lay(t, group("friends", "QXA", "QXB"))}
	expect(t, checked(t, f.fs(), Options{}), "a.statement.yaml code/unknown /actor friends", "g.group.yaml group/prefix /id friends")
}

func TestFutureDateOfEveryKind(t *testing.T) {
	late := un.MustParseDate("2026-11-22")
	sources := []un.Source{{URL: "https://example.org/", Kind: un.SourceReport, Published: late, Retrieved: late}}
	g, v := group("x-friends", "QXA", "QXB"), negotiated("text", "zero draft")
	g.Members[0].From, g.Members[1].To, g.Sources = late, late, sources
	v.Revisions[0].Date, v.Sources = late, sources
	f := files{
		"a.act.yaml": lay(t, act("a", func(a *positions.Act) {
			a.Date, a.Coding.Date, a.Sources = late, late, sources
			a.Disputes = []positions.Dispute{{By: un.MustParseActor("QXB"), Date: late, Text: "Not so.", Source: sources[0]}}
		})),
		"g.group.yaml": lay(t, g),
		"p.proposal.yaml": lay(t, proposal("p", func(p *negotiation.Proposal) {
			p.Date, p.Proposers[0].Since, p.Sources = late, late, sources
			p.Outcome = negotiation.Outcome{Fate: negotiation.Withdrawn, Date: late}
		})),
		"t.text.yaml": lay(t, v),
		"c.codebook.yaml": lay(t, codebook.Data{ID: "our-topics", Edition: "2", Title: exercise, Changes: []codebook.Change{{Edition: "2", Date: late, Text: "A new title."}},
			Topics: []codebook.Topic{{ID: "x-heading", Label: exercise, Definition: exercise}}}),
	}
	expect(t, checked(t, f.fs(), Options{Now: late}))
	r := checked(t, f.fs(), Options{Now: un.MustParseDate("2026-11-21")})
	var at []string
	for _, f := range r.Findings {
		at = append(at, f.Span.File[:1]+string(f.Pointer))
	}
	slices.Sort(at)
	if want := []string{
		"a/coding/date", "a/date", "a/disputes/0/date", "a/disputes/0/source/published", "a/disputes/0/source/retrieved", "a/sources/0/published", "a/sources/0/retrieved",
		"c/changes/0/date", "g/members/0/from", "g/sources/0/published", "g/sources/0/retrieved",
		"p/date", "p/outcome/date", "p/proposers/0/since", "p/sources/0/published", "p/sources/0/retrieved",
		"t/revisions/0/date", "t/sources/0/published", "t/sources/0/retrieved",
	}; !slices.Equal(at, want) {
		t.Error(gocmp.Diff(want, at))
	}
}

// A group that resembles none is named with what would define it, and a near miss with the right word alone.
func TestGroupRemedy(t *testing.T) {
	f := files{"a.group.yaml": lay(t, group("x-friends"))}
	for actor, want := range map[string]diag.Finding{
		"x-coastal-states": {Detail: "a record of kind group with that id would say it"},
		"x-frends":         {Nearest: "x-friends"},
	} {
		f["b.act.yaml"] = lay(t, act("paper", func(a *positions.Act) { a.Actor = un.MustParseActor(actor) }))
		got := slices.DeleteFunc(checked(t, f.fs(), Options{}).Findings, func(f diag.Finding) bool { return f.Rule != "dataset/group" })
		if len(got) != 1 || got[0].Detail != want.Detail || got[0].Nearest != want.Nearest {
			t.Errorf("%s: %+v", actor, got)
		}
	}
}
