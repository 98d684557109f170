package dataset

import (
	"slices"
	"testing"

	"github.com/cybernorms/cybernorms/positions"
	"github.com/cybernorms/cybernorms/positions/codebook"
	"github.com/cybernorms/cybernorms/positions/negotiation"
	"github.com/cybernorms/cybernorms/un"
)

// underNegotiation is a data set with two acts, two proposals, two texts and a group of its own.
func underNegotiation() *Dataset {
	d := memory(
		statement("by-record", on("2026-03-01"), says("rule", func(c *positions.Claim) {
			c.OnText = positions.OnText{Text: "report", Revision: "Rev.1", Paragraph: "15"}
		})),
		statement("by-symbol", by("QXB"), on("2026-04-01"), says("open", func(c *positions.Claim) {
			c.OnText = positions.OnText{Symbol: un.MustParseSymbol("A/AC.292/2025/CRP.1"), Paragraph: "15"}
		})),
		statement("friends", by("x-friends"), on("2026-05-01"), says("rule")))
	day := un.MustParseDate
	source := []un.Source{{URL: "https://example.org/", Kind: un.SourceList}}
	d.groups.put("x-friends", negotiation.Group{ID: "x-friends", Sources: source, Members: []negotiation.Member{
		{Actor: un.MustParseActor("QXC")}, {Actor: un.MustParseActor("QXD"), From: day("2026-06")}, {Actor: un.MustParseActor("QXE"), To: day("2026-05-01")},
		{Actor: un.MustParseActor("QXF"), From: day("2026-05-01"), To: day("2026-06")}}})
	d.texts.put("report", negotiation.Text{ID: "report", Title: un.Text{un.English: "Final Report"}, Process: un.ProcessOEWG2021, Sources: source,
		Revisions: []negotiation.Revision{{Revision: "zero draft", Date: day("2026-01")}, {Revision: "Rev.1", Symbol: un.MustParseSymbol("A/AC.292/2025/CRP.1"), Date: day("2026-02")}}})
	d.texts.put("letter", negotiation.Text{ID: "letter", Title: un.Text{un.English: "Letter"}, Process: un.ProcessNone, Sources: source})
	d.proposals.put("p1", negotiation.Proposal{ID: "p1", Date: day("2026-02-01"), Topics: []codebook.TopicID{"il-sovereignty-threshold"}, Process: un.ProcessNone, Sources: source,
		OnText: positions.OnText{Text: "report", Revision: "Rev.1"}, Proposers: []negotiation.Proposer{{Actor: un.MustParseActor("QXA"), Role: positions.Proposer}, {Actor: un.MustParseActor("GBR"), Role: positions.CoSponsor, Since: day("2019")}}})
	d.proposals.put("p0", negotiation.Proposal{ID: "p0", Process: un.ProcessNone, Sources: source})
	d.acts.put("a1", positions.Act{ID: "a1", Actor: un.MustParseActor("QXA"), JointWith: actors("QXB"), Deed: positions.Submitted, Topic: "il-sovereignty", Process: un.ProcessNone, Sources: source,
		OnText: positions.OnText{Text: "report"}})
	d.acts.put("a0", positions.Act{ID: "a0", Actor: un.MustParseActor("QXC"), Deed: positions.Signed, Process: un.ProcessNone, Sources: source, Date: day("2026-01-01")})
	return d
}

func TestSelect(t *testing.T) {
	d := underNegotiation()
	for _, test := range []struct {
		name string
		q    Query
		want []string
	}{
		{"all", Query{}, []string{"a0", "a1", "p1", "p0", "report", "letter"}},
		{"actor", Query{Actors: actors("QXB")}, []string{"a1"}},
		{"proposer", Query{Actors: actors("QXA")}, []string{"a1", "p1"}},
		{"group, when the part is recorded", Query{Groups: actors("eu")}, []string{"p1"}},
		{"a group of its own", Query{Groups: actors("x-friends")}, []string{"a0"}},
		{"topic", Query{Topics: []codebook.TopicID{"il-sovereignty"}}, []string{"a1", "p1"}},
		{"from", Query{From: un.MustParseDate("2026-02")}, []string{"p1", "report"}},
		{"to", Query{To: un.MustParseDate("2026-01-31")}, []string{"a0", "report"}},
		{"process", Query{Processes: []un.Process{un.ProcessOEWG2021}}, []string{"report"}},
		{"session", Query{Sessions: []un.Session{1}}, nil},
		{"source", Query{SourceKinds: []un.SourceKind{un.SourceOwnText}}, nil},
		{"aligned", Query{AlignedWith: actors("eu")}, nil},
		{"text", Query{OnText: positions.OnText{Text: "report"}}, []string{"a1", "p1", "report"}},
		{"revision", Query{OnText: positions.OnText{Text: "report", Revision: "Rev.1"}}, []string{"p1", "report"}},
		{"unknown revision", Query{OnText: positions.OnText{Text: "report", Revision: "Rev.2"}}, nil},
		{"symbol", Query{OnText: positions.OnText{Symbol: un.MustParseSymbol("A/AC.292/2025/CRP.1")}}, []string{"p1", "report"}},
		{"title", Query{OnText: positions.OnText{Title: "report"}}, []string{"a1", "p1", "report"}},
		{"paragraph", Query{OnText: positions.OnText{Title: "report", Paragraph: "1"}}, []string{"report"}},
	} {
		var got []string
		for a := range d.ActsOf(test.q) {
			got = append(got, string(a.ID))
		}
		for p := range d.ProposalsOf(test.q) {
			got = append(got, string(p.ID))
		}
		for text := range d.TextsOf(test.q) {
			got = append(got, string(text.ID))
		}
		if !slices.Equal(got, test.want) {
			t.Errorf("%s: %q, not %q", test.name, got, test.want)
		}
	}
	for range d.ActsOf(Query{}) {
		break // who stops early is not called again
	}
}

// TestTextsByEitherName checks that a record and a symbol name one text.
func TestTextsByEitherName(t *testing.T) {
	d := underNegotiation()
	for _, o := range []positions.OnText{{Text: "report"}, {Text: "report", Revision: "rev 1"}, {Symbol: un.MustParseSymbol("A/AC.292/2025/CRP.1")}, {Title: "final"}, {Title: "report", Paragraph: "15"}} {
		if n := len(slices.Collect(d.Entries(Query{OnText: o}))); n != 2 {
			t.Errorf("%+v: %d claims, not 2", o, n)
		}
	}
	d = memory()
	both := underNegotiation()
	for s := range both.Statements() {
		s.Actor = un.MustParseActor("QXA")
		d.statements.put(s.ID, s)
	}
	d.texts = both.texts
	if got, want := brief(d, "2027", Query{OnText: positions.OnText{Text: "report"}}), []string{"QXA by-symbol#a"}; !slices.Equal(got, want) {
		t.Errorf("of one paragraph by either name the later record counts: %q", got)
	}
}

func TestAdHocGroups(t *testing.T) {
	d := underNegotiation()
	for who, want := range map[string]int{"QXC": 1, "QXD": 0, "QXE": 0, "QXF": 1} {
		answers, _ := d.AsOf(un.MustParseDate("2026-05-20"), Query{Actors: actors(who), Inherit: true})
		list := slices.Collect(answers)
		if len(list) != want {
			t.Errorf("%s has %d answers, not %d", who, len(list), want)
		}
		for _, a := range list {
			if e := a.Entries[0]; e.Verification != un.Unsure || e.Tie != ByGroup || e.From != un.MustParseActor("x-friends") {
				t.Errorf("%s: %+v", who, e)
			}
		}
	}
	if got := brief(d, "2026-07-01", Query{Actors: actors("QXF", "QXD"), Inherit: true}); len(got) != 0 {
		t.Errorf("who left or came later inherits: %q", got)
	}
	d.groups.list[0].Sources = []un.Source{{URL: "https://example.org/", Kind: un.SourceReport}}
	if b, ok := d.selector(Query{}).membership(un.MustParseActor("x-friends"), un.MustParseActor("QXD"), un.Date{}); !ok || b.verification != un.Seen {
		t.Errorf("still a member: %v, %v", b, ok)
	}
	// Who joined at some time in June is not known to have belonged in all of June.
	for on, want := range map[string]bool{"2026-05": false, "2026-06": false, "2026-06-30": true, "2026-07": true} {
		if _, ok := d.Belongs(un.MustParseActor("x-friends"), un.MustParseActor("QXD"), un.MustParseDate(on)); ok != want {
			t.Errorf("on %s QXD belongs: %t", on, ok)
		}
	}
}

// TestSymbolOfTwoTexts takes a symbol that two texts have for the one with the first id, in whatever order they stand in files.
func TestSymbolOfTwoTexts(t *testing.T) {
	symbol := un.MustParseSymbol("A/80/257")
	for _, order := range [][]un.ID{{"first", "second"}, {"second", "first"}} {
		d := memory(statement("a", says("rule", func(c *positions.Claim) { c.OnText = positions.OnText{Symbol: symbol, Paragraph: "1"} })))
		for _, id := range order {
			d.texts.put(id, negotiation.Text{ID: id, Revisions: []negotiation.Revision{{Revision: "of the " + string(id), Symbol: symbol}}})
		}
		answers, _ := d.AsOf(un.Date{}, Query{})
		for a := range answers {
			if a.OnText.Text != "first" || a.OnText.Revision != "of the first" {
				t.Errorf("%q: %+v", order, a.OnText)
			}
		}
	}
}
