package negotiation_test

import (
	"slices"
	"testing"

	"github.com/cybernorms/cybernorms/diag"
	"github.com/cybernorms/cybernorms/positions"
	"github.com/cybernorms/cybernorms/positions/codebook"
	"github.com/cybernorms/cybernorms/positions/negotiation"
	"github.com/cybernorms/cybernorms/un"
)

var sources = []un.Source{{URL: "https://example.org/page", Kind: un.SourceOwnText, Retrieved: un.MustParseDate("2025-03-01")}}

// The three functions return records in which nothing is found; a test changes what it is about.

func group() negotiation.Group {
	return negotiation.Group{
		ID: "x-joint-2025", Name: un.Text{un.English: "Group for which QXA spoke on 18 February 2025"}, Basis: negotiation.JointStatement,
		Members: []negotiation.Member{{Actor: un.MustParseActor("QXA")}, {Actor: un.MustParseActor("QXB")}}, Sources: sources,
	}
}

func text() negotiation.Text {
	return negotiation.Text{
		ID: "exercise-report", Title: un.Text{un.English: "Report of the exercise"}, Type: negotiation.Report, Process: un.ProcessOEWG2021, Session: un.OEWG2021Session10, Sources: sources,
		Revisions: []negotiation.Revision{
			{Revision: "zero draft", Stage: negotiation.ZeroDraft, Date: un.MustParseDate("2025-05")},
			{Revision: "Rev.1", Stage: negotiation.RevisedDraft, Date: un.MustParseDate("2025-06-12")},
			{Revision: "final", Stage: negotiation.Adopted, Date: un.MustParseDate("2025-07-11"), Symbol: un.MustParseSymbol("A/80/257")},
		},
	}
}

func proposal() negotiation.Proposal {
	return negotiation.Proposal{
		ID: "exercise-fund", Title: un.Text{un.English: "A fund for exercises"}, Topics: []codebook.TopicID{"il-gaps"}, Process: un.ProcessNone, Date: un.MustParseDate("2024-03"), Sources: sources,
		Proposers: []negotiation.Proposer{{Actor: un.MustParseActor("QXA"), Role: positions.Proposer}},
	}
}

type finding struct {
	rule    diag.RuleID
	pointer diag.Pointer
}

func found(fs diag.Findings) (list []finding) {
	for _, f := range fs {
		list = append(list, finding{f.Rule, f.Pointer})
	}
	return list
}

func members(list ...negotiation.Member) func(*negotiation.Group) {
	return func(g *negotiation.Group) { g.Members = list }
}

func member(actor, from, to string) negotiation.Member {
	m := negotiation.Member{Actor: un.MustParseActor(actor)}
	if from != "" {
		m.From = un.MustParseDate(from)
	}
	if to != "" {
		m.To = un.MustParseDate(to)
	}
	return m
}

func TestGroup(t *testing.T) {
	twice := []finding{{"group/member-twice", "/members/1/actor"}}
	other := member("QXB", "", "")
	for _, tt := range []struct {
		name   string
		change func(*negotiation.Group)
		want   []finding
	}{
		{"nothing is wrong", func(*negotiation.Group) {}, nil},
		{"a standing group's code is no id", func(g *negotiation.Group) { g.ID = "eu" }, []finding{{"group/prefix", "/id"}}},
		{"others need no members beside them", func(g *negotiation.Group) { g.Members, g.OthersNamed = nil, "eleven States" }, nil},
		{"a name needs neither", func(g *negotiation.Group) { g.Members, g.Basis = nil, negotiation.NamedInSource }, nil},
		{"but a statement has holders", func(g *negotiation.Group) { g.Members = nil }, []finding{{"group/members", ""}}},
		{"blanks name nobody", func(g *negotiation.Group) { g.Members, g.OthersNamed = nil, " " }, []finding{{"group/members", ""}, {"shape/empty", "/othersNamed"}}},
		{"one and others", func(g *negotiation.Group) { g.Members, g.OthersNamed = g.Members[:1], "and others" }, nil},
		{"one alone", members(member("QXA", "", "")), []finding{{"group/one-member", "/members"}}},
		{"one that is many", members(member("eu", "", "")), nil},
		{"one that left and came back", members(member("QXA", "2020", "2021"), member("QXA", "2022", "")), []finding{{"group/one-member", "/members"}}},
		{"twice without times", members(member("QXA", "", ""), member("QXA", "", ""), other), twice},
		{"twice, once without an end", members(member("QXA", "2020", ""), member("QXA", "2022", ""), other), twice},
		{"twice, the first without an end", members(member("QXA", "2020", ""), member("QXA", "2018", "2019"), other), nil},
		{"twice, with times that meet", members(member("QXA", "", "2022-03-01"), member("QXA", "2022-03-01", ""), other), nil},
		{"twice, with times that overlap by a day", members(member("QXA", "", "2022-03-02"), member("QXA", "2022-03-01", ""), other), twice},
		{"twice, with times that perhaps overlap", members(member("QXA", "", "2022"), member("QXA", "2022-03-01", ""), other), nil},
		{"three times, the third like the first", members(member("QXA", "2020", "2021"), member("QXA", "2022", "2023"), member("QXA", "2020", "2021"), other), []finding{{"group/member-twice", "/members/2/actor"}}},
		{"a day that is the last and the first", members(member("QXA", "2022-03-01", "2022-03-01"), other), []finding{{"group/member-dates", "/members/0/to"}}},
		{"a month that may hold both", members(member("QXA", "2022-03", "2022-03"), other), nil},
		{"the end before the beginning", members(member("QXA", "2022", "2021-12"), other), []finding{{"group/member-dates", "/members/0/to"}}},
		{"a member of itself", members(member("x-joint-2025", "", ""), other), []finding{{"group/self", "/members/0/actor"}}},
		{"a name in no language that most read", func(g *negotiation.Group) { g.Name = un.Text{un.French: "Groupe"} }, []finding{{"shape/label-english", "/name"}}},
		{"nothing at all", func(g *negotiation.Group) { *g = negotiation.Group{} }, []finding{{"shape/missing", "/id"}, {"shape/missing", "/name"}, {"shape/missing", "/basis"}, {"shape/missing", "/sources"}}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			g := group()
			tt.change(&g)
			if got := found(g.Validate()); !slices.Equal(got, tt.want) {
				t.Errorf("found %v, want %v", got, tt.want)
			}
		})
	}
}

func TestGroupActor(t *testing.T) {
	for id, want := range map[un.ID]string{"x-joint-2025": "x-joint-2025", "joint-2025": "", "eu": "", "": "", "x-": ""} {
		g := negotiation.Group{ID: id}
		if a := g.Actor(); a.IsValid() != (want != "") || a.IsValid() && a.String() != want {
			t.Errorf("%q stands for %v", id, a)
		}
	}
}

// TestLargeGroup judges as many members as a file can hold. Work that grows with the square of them would not end.
func TestLargeGroup(t *testing.T) {
	g := group()
	for range 50_000 {
		g.Members = append(g.Members, g.Members[0])
	}
	if n := len(g.Validate()); n != 1000 {
		t.Errorf("%d findings, want as many as are listed", n)
	}
	for i := range g.Members { // none of them overlaps another, so that each would be compared with all
		g.Members[i] = member("QXA", "2022-03-01", "2022-03-01")
	}
	if n := len(g.Validate()); n != 1001 { // one is that it has one member
		t.Errorf("%d findings, want as many as are listed", n)
	}
}

func TestText(t *testing.T) {
	for _, tt := range []struct {
		name   string
		change func(v *negotiation.Text, r []negotiation.Revision)
		want   []finding
	}{
		{"nothing is wrong", func(*negotiation.Text, []negotiation.Revision) {}, nil},
		{"no revision is known", func(v *negotiation.Text, _ []negotiation.Revision) { v.Revisions = nil }, nil},
		{"a name twice", func(_ *negotiation.Text, r []negotiation.Revision) { r[2].Revision = "Rev.1" }, []finding{{"text/revision-twice", "/revisions/2/revision"}}},
		{"a symbol twice", func(_ *negotiation.Text, r []negotiation.Revision) { r[0].Symbol = r[2].Symbol }, []finding{{"text/symbol-twice", "/revisions/2/symbol"}}},
		{"a month may be before a day in it", func(_ *negotiation.Text, r []negotiation.Revision) { r[0].Date = un.MustParseDate("2025-06") }, nil},
		{"a year hides no order", func(_ *negotiation.Text, r []negotiation.Revision) {
			r[0].Date, r[1].Date, r[2].Date = un.MustParseDate("2025-06"), un.MustParseDate("2025"), un.MustParseDate("2025-05")
		}, []finding{{"text/revision-order", "/revisions/2/date"}}},
		{"a day unknown hides no order", func(_ *negotiation.Text, r []negotiation.Revision) {
			r[1].Date, r[2].Date = un.Date{}, un.MustParseDate("2025-04")
		}, []finding{{"text/revision-order", "/revisions/2/date"}}},
		{"one late date is told once", func(_ *negotiation.Text, r []negotiation.Revision) { r[1].Date = un.MustParseDate("2024-06-12") }, []finding{{"text/revision-order", "/revisions/1/date"}}},
		{"a draft after adoption", func(_ *negotiation.Text, r []negotiation.Revision) {
			r[1].Stage = negotiation.Adopted
			r[2].Stage = negotiation.Draft
		}, []finding{{"text/after-adoption", "/revisions/2/stage"}}},
		{"adopted again by a greater body", func(_ *negotiation.Text, r []negotiation.Revision) { r[1].Stage = negotiation.Adopted }, nil},
		{"a zero draft after a draft", func(_ *negotiation.Text, r []negotiation.Revision) {
			r[0].Stage, r[1].Stage = negotiation.Draft, negotiation.ZeroDraft
		}, []finding{{"text/zero-draft", "/revisions/1/stage"}}},
		{"a zero draft after a paper", func(_ *negotiation.Text, r []negotiation.Revision) {
			r[0].Stage, r[1].Stage = negotiation.Submitted, negotiation.ZeroDraft
		}, nil},
		{"a session of another process", func(v *negotiation.Text, _ []negotiation.Revision) { v.Process = un.ProcessNone }, []finding{{"positions/session-process", "/session"}}},
		{"nothing at all", func(v *negotiation.Text, _ []negotiation.Revision) {
			*v = negotiation.Text{Revisions: make([]negotiation.Revision, 2)}
		}, []finding{{"shape/missing", "/id"}, {"shape/missing", "/title"}, {"shape/missing", "/type"}, {"shape/missing", "/process"},
			{"shape/missing", "/revisions/0/revision"}, {"shape/missing", "/revisions/0/stage"}, {"shape/missing", "/revisions/1/revision"}, {"shape/missing", "/revisions/1/stage"}, {"shape/missing", "/sources"}}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			v := text()
			tt.change(&v, v.Revisions)
			if got := found(v.Validate()); !slices.Equal(got, tt.want) {
				t.Errorf("found %v, want %v", got, tt.want)
			}
		})
	}
}

func TestProposal(t *testing.T) {
	in := positions.OnText{Symbol: un.MustParseSymbol("A/80/257")}
	fate := func(f negotiation.Fate, in positions.OnText, into un.ID) func(*negotiation.Proposal) {
		return func(p *negotiation.Proposal) { p.Outcome = negotiation.Outcome{Fate: f, In: in, Into: into} }
	}
	none := positions.OnText{}
	for _, tt := range []struct {
		name   string
		change func(*negotiation.Proposal)
		want   []finding
	}{
		{"nothing is wrong", func(*negotiation.Proposal) {}, nil},
		{"taken up", fate(negotiation.TakenUp, in, ""), nil},
		{"taken up nowhere", fate(negotiation.TakenUp, none, ""), []finding{{"proposal/outcome-in", "/outcome/in"}}},
		{"in part, nowhere", fate(negotiation.TakenUpInPart, none, ""), []finding{{"proposal/outcome-in", "/outcome/in"}}},
		{"adopted without it", fate(negotiation.NotTakenUp, in, ""), nil},
		{"not taken up", fate(negotiation.NotTakenUp, none, ""), nil},
		{"withdrawn in a text", fate(negotiation.Withdrawn, in, ""), []finding{{"proposal/outcome-text", "/outcome/in"}}},
		{"pending", fate(negotiation.Pending, none, ""), nil},
		{"merged", fate(negotiation.Merged, none, "other"), nil},
		{"merged with nothing", fate(negotiation.Merged, none, ""), []finding{{"proposal/into", "/outcome/into"}}},
		{"merged with itself", fate(negotiation.Merged, none, "exercise-fund"), []finding{{"proposal/self", "/outcome/into"}}},
		{"pending and merged", fate(negotiation.Pending, none, "other"), []finding{{"proposal/into", "/outcome/into"}}},
		{"no fate", fate(0, in, ""), []finding{{"shape/missing", "/outcome/fate"}}},
		{"an outcome of an empty list is none", fate(0, positions.OnText{Asks: []positions.Ask{}}, ""), nil},
		{"an outcome asks for nothing", fate(negotiation.TakenUp, positions.OnText{Title: "Report", Asks: []positions.Ask{positions.AskAdd}}, ""), []finding{{"proposal/asks", "/outcome/in/asks/0"}}},
		{"a text is named once", fate(negotiation.TakenUp, positions.OnText{Title: "Report", Text: "report"}, ""), []finding{{"positions/on-text", "/outcome/in"}}},
		{"a proposal changes a text", func(p *negotiation.Proposal) {
			p.OnText = positions.OnText{Title: "Report", Asks: []positions.Ask{positions.AskMove, positions.AskKeep}}
		}, nil},
		{"and is not sorry for it", func(p *negotiation.Proposal) {
			p.OnText = positions.OnText{Title: "Report", Asks: []positions.Ask{positions.AskDelete, positions.AskRegret}}
		}, []finding{{"proposal/asks", "/onText/asks/1"}}},
		{"an outcome before the proposal", func(p *negotiation.Proposal) {
			p.Outcome = negotiation.Outcome{Fate: negotiation.Withdrawn, Date: un.MustParseDate("2024-02-29")}
		}, []finding{{"proposal/dates", "/outcome/date"}}},
		{"in the same month", func(p *negotiation.Proposal) {
			p.Outcome = negotiation.Outcome{Fate: negotiation.Withdrawn, Date: un.MustParseDate("2024-03-01")}
		}, nil},
		{"joined before it was made", func(p *negotiation.Proposal) { p.Proposers[0].Since = un.MustParseDate("2023") }, []finding{{"proposal/dates", "/proposers/0/since"}}},
		{"a part twice", func(p *negotiation.Proposal) { p.Proposers = append(p.Proposers, p.Proposers[0]) }, []finding{{"proposal/proposer-twice", "/proposers/1/actor"}}},
		{"two parts", func(p *negotiation.Proposal) {
			p.Proposers = append(p.Proposers, negotiation.Proposer{Actor: un.MustParseActor("QXA"), Role: positions.Sponsor})
		}, nil},
		{"of nobody", func(p *negotiation.Proposal) { p.Proposers = nil }, []finding{{"proposal/proposers", "/proposers"}}},
		{"of others", func(p *negotiation.Proposal) { p.Proposers, p.OthersNamed = nil, "the Chair" }, nil},
		{"in its own place", func(p *negotiation.Proposal) { p.Replaces = []un.ID{"older", "exercise-fund"} }, []finding{{"proposal/self", "/replaces/1"}}},
		{"under a heading", func(p *negotiation.Proposal) { p.Topics = []codebook.TopicID{"il"} }, []finding{{"positions/heading", "/topics/0"}}},
		{"under no topic", func(p *negotiation.Proposal) { p.Topics = append(p.Topics, "il-gap") }, []finding{{"positions/topic", "/topics/1"}}},
		{"nothing at all", func(p *negotiation.Proposal) { *p = negotiation.Proposal{} }, []finding{{"shape/missing", "/id"}, {"shape/missing", "/title"}, {"shape/missing", "/process"},
			{"positions/no-date", "/date"}, {"proposal/proposers", "/proposers"}, {"shape/missing", "/sources"}}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			p := proposal()
			tt.change(&p)
			if got := found(p.Validate(codebook.Standard())); !slices.Equal(got, tt.want) {
				t.Errorf("found %v, want %v", got, tt.want)
			}
		})
	}
}

func TestStageIsDraft(t *testing.T) {
	for _, w := range negotiation.Stage(0).Vocabulary() {
		draft := !slices.Contains([]string{"submitted", "adopted"}, w.Code)
		if got := negotiation.MustParseStage(w.Code).IsDraft(); got != draft {
			t.Errorf("%s is a draft: %t", w.Code, got)
		}
	}
	if negotiation.Stage(0).IsDraft() {
		t.Error("what is not known is no draft")
	}
}

// TestRules holds the list of rules to what a reader needs.
func TestRules(t *testing.T) {
	for _, r := range negotiation.Rules() {
		if r.Title == "" || r.Doc == "" || !r.Severity.IsValid() || !r.Profile.IsValid() {
			t.Errorf("%s is not complete", r.ID)
		}
	}
	negotiation.Rules()[0] = diag.Rule{}
	if negotiation.Rules()[0].ID == "" {
		t.Error("the list is shared")
	}
}
