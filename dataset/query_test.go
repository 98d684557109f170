package dataset

import (
	"maps"
	"slices"
	"testing"

	"github.com/cybernorms/cybernorms/positions"
	"github.com/cybernorms/cybernorms/positions/codebook"
	"github.com/cybernorms/cybernorms/un"
)

const sovereignty = "il-sovereignty"

func says(stance string, changes ...func(*positions.Claim)) func(*positions.Statement) {
	c := claim("a", sovereignty, stance)
	for _, f := range changes {
		f(&c)
	}
	return func(s *positions.Statement) { s.Claims = []positions.Claim{c} }
}

func joins(id string) func(*positions.Statement) {
	return func(s *positions.Statement) {
		s.Claims = []positions.Claim{{Key: "a", Topic: sovereignty, AlignsWith: positions.Alignment{Statement: un.ID(id)}}}
	}
}

func paragraph(revision, number string) func(*positions.Claim) {
	return func(c *positions.Claim) {
		c.OnText = positions.OnText{Title: "Zero draft", Revision: revision, Paragraph: number}
	}
}

func TestReadings(t *testing.T) {
	again := func(key string, m positions.Method, stance string) positions.Claim {
		return change(claim(key, sovereignty, stance), func(c *positions.Claim) { c.Coding.Recodes, c.Coding.Method = "a", m })
	}
	s := statement("x", says("rule"))
	s.Claims = append([]positions.Claim{again("b", positions.ByHand, "guiding-principle")}, s.Claims...)
	s.Claims[1].Disputes = []positions.Dispute{{By: un.MustParseActor("QXA"), Text: "Not so.", Source: s.Sources[0]}}
	e := slices.Collect(memory(s).Entries(Query{}))
	if len(e) != 1 || e[0].ID() != "x#a" || !slices.Equal(e[0].Stances(), []codebook.Stance{"rule", "guiding-principle"}) || len(e[0].Codings[0].Disputes) != 1 {
		t.Errorf("side by side: %+v", e)
	}
	s.Claims = append(s.Claims, again("c", positions.Adjudicated, "guiding-principle"))
	e = slices.Collect(memory(s).Entries(Query{}))
	if !slices.Equal(e[0].Stances(), []codebook.Stance{"guiding-principle"}) || len(e[0].Codings) != 3 {
		t.Errorf("adjudicated: %+v", e)
	}
	for range memory(s, statement("y")).Entries(Query{}) {
		break // who stops early is not called again
	}
}

// TestReadIn holds that a claim rests on the sources that it names, and on all of its statement's where it names none.
func TestReadIn(t *testing.T) {
	in := func(key string, numbers ...int) positions.Claim {
		return change(claim(key, sovereignty, "rule"), func(c *positions.Claim) { c.ReadIn = numbers })
	}
	again := change(in("d", 2), func(c *positions.Claim) { c.Coding.Recodes = "c" })
	s := statement("x", from("https://example.org/own", "https://example.org/list"), saying(in("a"), in("b", 1), in("c", 1), again))
	s.Sources[0].Kind, s.Sources[1].Kind = un.SourceOwnText, un.SourceList
	got := map[string]string{}
	for _, kind := range []un.SourceKind{un.SourceOwnText, un.SourceList, un.SourceReport} {
		for e := range memory(s).Entries(Query{SourceKinds: []un.SourceKind{kind}}) {
			got[e.ID()] += kind.String() + " "
			if n, want := len(e.Sources()), map[string]int{"x#a": 2, "x#b": 1, "x#c": 2}[e.ID()]; n != want {
				t.Errorf("%s has %d sources, not %d", e.ID(), n, want)
			}
		}
	}
	if want := map[string]string{"x#a": "own-text list ", "x#b": "own-text ", "x#c": "own-text list "}; !maps.Equal(got, want) {
		t.Errorf("%v, not %v", got, want)
	}
}

func TestQueryDates(t *testing.T) {
	d := memory(statement("a", on("2024-02")), statement("b", on("2024-02-10")), statement("c", on("2024-03-01")), statement("d", on("")))
	for _, test := range []struct {
		from, to string
		want     []string
	}{
		{"", "", []string{"a", "b", "c", "d"}},
		{"2024-02-10", "", []string{"a", "b", "c"}},
		{"2024-02-11", "", []string{"a", "c"}},
		{"2024-03", "", []string{"c"}},
		{"", "2024-02", []string{"a", "b"}},
		{"", "2024-02-01", []string{"a"}},
		{"2024", "2024", []string{"a", "b", "c"}},
		{"2025", "", nil},
	} {
		var q Query
		if test.from != "" {
			q.From = un.MustParseDate(test.from)
		}
		if test.to != "" {
			q.To = un.MustParseDate(test.to)
		}
		var got []string
		for e := range d.Entries(q) {
			got = append(got, string(e.Statement.ID))
		}
		if !slices.Equal(got, test.want) {
			t.Errorf("from %q to %q: %q, not %q", test.from, test.to, got, test.want)
		}
	}
}

func TestQueryTopics(t *testing.T) {
	cb, _ := codebook.Standard().With(codebook.Data{ID: "x", Edition: "1", Topics: []codebook.Topic{
		{ID: "x-new", Parent: "cbm", Label: un.Text{un.English: "New"}, Question: un.Text{un.English: "Should it be?"}, Scale: "support"},
		{ID: "x-old", Label: un.Text{un.English: "Old"}, Question: un.Text{un.English: "Should it be?"}, Scale: "support", ReplacedBy: "x-new"},
	}})
	d := memory(statement("a", saying(claim("a", "x-old", "supports"))), statement("b", saying(claim("a", "x-new", "supports"))),
		statement("c", saying(claim("a", sovereignty, "rule"))), statement("d", saying(claim("a", "il-sovereignty-threshold", "any-intrusion"))))
	d.codebook = cb
	for topic, want := range map[codebook.TopicID]int{"x-old": 1, "x-new": 2, "cbm": 2, sovereignty: 2, "il": 2, "il-sovereignty-threshold": 1, "rid": 0, "x-unknown": 0} {
		if n := len(slices.Collect(d.Entries(Query{Topics: []codebook.TopicID{topic}}))); n != want {
			t.Errorf("%s: %d entries, not %d", topic, n, want)
		}
	}
}

func TestQueryGroups(t *testing.T) {
	d := memory(statement("a", by("eu"), on("2019-01-01")), statement("b", by("GBR"), on("2019-01-01")), statement("c", by("GBR"), on("2021-01-01")),
		statement("d", by("GBR"), on("")), statement("e", by("SWE"), on("")), statement("f", by("QXA", "SWE"), on("2019-01")), statement("g", by("GBR"), on("2020")))
	var got []string
	for e := range d.Entries(Query{Groups: actors("eu")}) {
		got = append(got, string(e.Statement.ID)+" "+e.Actor.String())
	}
	if want := []string{"f SWE", "b GBR", "a eu", "e SWE"}; !slices.Equal(got, want) {
		t.Errorf("%q, not %q", got, want)
	}
}

func TestPassage(t *testing.T) {
	for _, test := range []struct {
		recorded, wanted string
		want             bool
	}{
		{"15", "15", true}, {"15 (b)", "15", true}, {"15", "15 (b)", false}, {"115", "15", false}, {"150", "15", false}, {"12-16", "15", true}, {"12–16", "16", true},
		{"12-16", "17", false}, {"12 to 16", "15", true}, {"op. 2 (a)", "op. 2", true}, {"op. 2 (a)", "2", true}, {"14, 15 and 16", "15", true}, {"", "15", false}, {"24", "op. 24", false},
	} {
		if got := hasParagraph(test.recorded, test.wanted); got != test.want {
			t.Errorf("%q in %q: %t", test.wanted, test.recorded, got)
		}
	}
	on := positions.OnText{Title: "Draft final report", Revision: "Rev.1", Paragraph: "15", Asks: []positions.Ask{positions.AskDelete}}
	for _, test := range []struct {
		change func(*positions.OnText)
		want   bool
	}{
		{func(*positions.OnText) {}, true},
		{func(o *positions.OnText) { o.Title = "REPORT draft" }, true},
		{func(o *positions.OnText) { o.Title = "Zero draft" }, false},
		{func(o *positions.OnText) { o.Revision = "rev 1" }, true},
		{func(o *positions.OnText) { o.Revision = "rev 2" }, false},
		{func(o *positions.OnText) { o.Asks = []positions.Ask{positions.AskAdd} }, false},
		{func(o *positions.OnText) { o.Symbol = un.MustParseSymbol("A/80/257") }, false},
		{func(o *positions.OnText) { o.Text = "draft" }, false},
		{func(o *positions.OnText) { *o = positions.OnText{Asks: o.Asks} }, true},
	} {
		q := on
		test.change(&q)
		d := memory(statement("a", says("rule", func(c *positions.Claim) { c.OnText = on })))
		if got := len(slices.Collect(d.Entries(Query{OnText: q}))) == 1; got != test.want {
			t.Errorf("%+v: %t", q, got)
		}
	}
}

func TestTies(t *testing.T) {
	for _, w := range Tie(0).Vocabulary() {
		v, err := ParseTie(w.Code)
		text, marshalErr := v.MarshalText()
		var back Tie
		if err != nil || marshalErr != nil || back.UnmarshalText(text) != nil || back != v || !v.IsValid() || MustParseTie(w.Code) != v || v.IsInherited() != (v > Joint) {
			t.Errorf("%q is read as %v, %v and written %q", w.Code, v, err, text)
		}
	}
	if _, err := Tie(0).MarshalText(); err == nil || Tie(0).IsInherited() {
		t.Error("the zero tie is written")
	}
}
