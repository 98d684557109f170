package dataset

import (
	"strings"
	"testing"

	gocmp "github.com/google/go-cmp/cmp"

	"github.com/cybernorms/cybernorms/positions"
	"github.com/cybernorms/cybernorms/schema"
	"github.com/cybernorms/cybernorms/un"
)

const topic, nominal = "il-legally-binding-instrument", "il-gaps"

func change(c positions.Claim, f func(*positions.Claim)) positions.Claim {
	f(&c)
	return c
}

func TestContradiction(t *testing.T) {
	yes, no := claim("a", topic, "supports"), claim("b", topic, "opposes")
	about := func(title string) positions.Claim {
		return change(no, func(c *positions.Claim) { c.About.Title = title })
	}
	found := "s01.statement.yaml dataset/contradiction /claims/0/stance opposes"
	within := "s00.statement.yaml dataset/contradiction /claims/1/stance opposes"
	for name, tt := range map[string]struct {
		list []positions.Statement
		want string
	}{
		"one day":                 {[]positions.Statement{statement("a", saying(yes)), statement("b", saying(no))}, found},
		"same answer":             {[]positions.Statement{statement("a", saying(yes)), statement("b", saying(yes))}, ""},
		"another day":             {[]positions.Statement{statement("a", saying(yes)), statement("b", saying(no), on("2026-03-03"))}, ""},
		"another actor":           {[]positions.Statement{statement("a", saying(yes)), statement("b", saying(no), by("QXB"))}, ""},
		"another topic":           {[]positions.Statement{statement("a", saying(yes)), statement("b", saying(claim("a", "il-draft-convention", "opposes")))}, ""},
		"another process":         {[]positions.Statement{statement("a", saying(yes)), statement("b", saying(no), func(s *positions.Statement) { s.Process = un.MustParseProcess("cybercrime-convention") })}, found},
		"month":                   {[]positions.Statement{statement("a", saying(yes), on("2026-03")), statement("b", saying(no), on("2026-03"))}, ""},
		"year":                    {[]positions.Statement{statement("a", saying(yes), on("2026")), statement("b", saying(no), on("2026"))}, ""},
		"no date":                 {[]positions.Statement{statement("a", saying(yes), on("")), statement("b", saying(no), on(""))}, ""},
		"month, one statement":    {[]positions.Statement{statement("a", saying(yes, no), on("2026-03"))}, within},
		"no date, one statement":  {[]positions.Statement{statement("a", saying(yes, no), on(""))}, within},
		"one statement":           {[]positions.Statement{statement("a", saying(yes, no))}, within},
		"joint holder":            {[]positions.Statement{statement("a", saying(yes), by("QXB", "QXA")), statement("b", saying(no))}, found},
		"joint holders of both":   {[]positions.Statement{statement("a", saying(yes), by("QXB", "QXC")), statement("b", saying(no), by("QXD", "QXC"))}, found},
		"joint holder, the other": {[]positions.Statement{statement("a", saying(yes), by("QXB", "QXC")), statement("b", saying(no))}, ""},
		"spoke for another":       {[]positions.Statement{statement("a", saying(yes), by("QXB"), func(s *positions.Statement) { s.DeliveredBy = un.MustParseActor("QXA") }), statement("b", saying(no))}, ""},
		"nominal scale":           {[]positions.Statement{statement("a", saying(claim("a", nominal, "no-gaps"))), statement("b", saying(claim("a", nominal, "gaps")))}, ""},
		"several answers":         {[]positions.Statement{statement("a", saying(claim("a", "threats-ransomware", "raises"), claim("b", "threats-ransomware", "calls-for-action")))}, ""},
		"non-committal":           {[]positions.Statement{statement("a", saying(yes)), statement("b", saying(claim("a", topic, "non-committal")))}, ""},
		"absence":                 {[]positions.Statement{statement("a", saying(yes)), statement("b", saying(positions.Claim{Key: "a", Topic: topic, Absence: positions.NotRecorded, Paraphrase: "Spoke of it."}))}, ""},
		"alignment":               {[]positions.Statement{statement("a", saying(yes)), statement("b", saying(positions.Claim{Key: "a", Topic: topic, AlignsWith: positions.Alignment{Actor: un.MustParseActor("QXB"), Date: un.MustParseDate("2026-03-01")}, Paraphrase: "Joined."}))}, ""},
		"second coding":           {[]positions.Statement{statement("a", saying(yes, change(no, func(c *positions.Claim) { c.Coding.Recodes = "a" })))}, ""},
		"another proposal":        {[]positions.Statement{statement("a", saying(change(yes, func(c *positions.Claim) { c.About.Title = "One draft" }))), statement("b", saying(about("Other draft")))}, ""},
		"same proposal":           {[]positions.Statement{statement("a", saying(change(yes, func(c *positions.Claim) { c.About.Title = "One draft" }))), statement("b", saying(about("One draft")))}, found},
		"same proposal, roles": {[]positions.Statement{
			statement("a", saying(change(yes, func(c *positions.Claim) { c.About = positions.About{Title: "One draft", Role: positions.Proposer} }))), statement("b", saying(about("One draft")))}, found},
		"title and situation": {[]positions.Statement{statement("a", saying(change(yes, func(c *positions.Claim) { c.About.Situation = "One draft" }))), statement("b", saying(about("One draft")))}, ""},
		"another paragraph": {[]positions.Statement{
			statement("a", saying(change(yes, func(c *positions.Claim) { c.OnText = positions.OnText{Title: "Draft", Paragraph: "1"} }))),
			statement("b", saying(change(no, func(c *positions.Claim) { c.OnText = positions.OnText{Title: "Draft", Paragraph: "2"} })))}, ""},
		"same paragraph": {[]positions.Statement{
			statement("a", saying(change(yes, func(c *positions.Claim) { c.OnText = positions.OnText{Title: "Draft", Paragraph: "1"} }))),
			statement("b", saying(change(no, func(c *positions.Claim) { c.OnText = positions.OnText{Title: "Draft", Paragraph: "1"} })))}, found},
		"texts that run together": {[]positions.Statement{
			statement("a", saying(change(yes, func(c *positions.Claim) { c.OnText = positions.OnText{Title: "x|y", Revision: "z"} }))),
			statement("b", saying(change(no, func(c *positions.Claim) { c.OnText = positions.OnText{Title: "x", Revision: "y|z"} })))}, ""},
		"condition": {[]positions.Statement{statement("a", saying(yes)), statement("b", saying(change(no, func(c *positions.Claim) {
			c.Condition = positions.Condition{Kind: positions.ConditionIf, Text: "all agree"}
		})))}, ""},
		"no longer stands": {[]positions.Statement{statement("a", saying(yes), func(s *positions.Statement) { s.Status = positions.Superseded }), statement("b", saying(no))}, ""},
	} {
		want := []string{}
		if tt.want != "" {
			want = append(want, tt.want)
		}
		f := yaml(t, tt.list...)
		r := checked(t, f.fs(), Options{})
		if diff := gocmp.Diff(want, told(r)); diff != "" {
			t.Errorf("%s: %s", name, diff)
		}
		located(t, f.fs(), "", r)
	}
}

// TestQuestion changes each part of what a claim answers by itself: then it is another question.
func TestQuestion(t *testing.T) {
	whole := func() positions.Claim {
		c := claim("a", topic, "supports")
		c.About = positions.About{Proposal: "p", Title: "t", Situation: "s"}
		c.OnText = positions.OnText{Text: "x", Symbol: un.MustParseSymbol("A/RES/75/240"), Title: "t", Revision: "Rev.1", Paragraph: "24"}
		c.Condition = positions.Condition{Kind: positions.ConditionIf, Text: "all agree"}
		return c
	}
	holder, day := un.MustParseActor("QXA"), un.MustParseDate("2026-03-02")
	base := whole()
	seen := map[question]string{questionOf(holder, day, &base): "unchanged"}
	for name, f := range map[string]func(*positions.Claim){
		"topic":          func(c *positions.Claim) { c.Topic = "il-sequence" },
		"proposal":       func(c *positions.Claim) { c.About.Proposal = "q" },
		"title":          func(c *positions.Claim) { c.About.Title = "" },
		"situation":      func(c *positions.Claim) { c.About.Situation = "" },
		"text":           func(c *positions.Claim) { c.OnText.Text = "y" },
		"symbol":         func(c *positions.Claim) { c.OnText.Symbol = un.MustParseSymbol("A/RES/73/27") },
		"text's title":   func(c *positions.Claim) { c.OnText.Title = "" },
		"revision":       func(c *positions.Claim) { c.OnText.Revision = "Rev.2" },
		"paragraph":      func(c *positions.Claim) { c.OnText.Paragraph = "" },
		"condition":      func(c *positions.Claim) { c.Condition.Kind = positions.ConditionUntil },
		"condition text": func(c *positions.Claim) { c.Condition.Text = "" },
		"moved":          func(c *positions.Claim) { c.About.Title, c.About.Situation = c.About.Situation, c.About.Title },
	} {
		c := whole()
		f(&c)
		q := questionOf(holder, day, &c)
		if other, known := seen[q]; known {
			t.Errorf("%s makes the same question as %s", name, other)
		}
		seen[q] = name
	}
	for name, f := range map[string]func(*positions.Claim){
		"key":    func(c *positions.Claim) { c.Key = "b" },
		"stance": func(c *positions.Claim) { c.Stance = "opposes" },
		"role":   func(c *positions.Claim) { c.About.Role = positions.Proposer },
		"asks":   func(c *positions.Claim) { c.OnText.Asks = []positions.Ask{1} },
		"words":  func(c *positions.Claim) { c.Paraphrase = "Said otherwise." },
	} {
		c := whole()
		f(&c)
		if seen[questionOf(holder, day, &c)] != "unchanged" {
			t.Errorf("%s makes another question", name)
		}
	}
	if seen[questionOf(un.MustParseActor("QXB"), day, &base)] != "" || seen[questionOf(holder, un.MustParseDate("2026-03-03"), &base)] != "" {
		t.Error("another actor or day makes the same question")
	}
}

// TestContradictionWords says who, what and where the other answer is, once for each holder.
func TestContradictionWords(t *testing.T) {
	f := yaml(t, statement("a", by("QXA", "QXB"), saying(claim("x", topic, "supports"))), statement("b", by("QXB", "QXA"), saying(claim("y", topic, "doubts"))))
	r := checked(t, f.fs(), Options{})
	if len(r.Findings) != 2 {
		t.Fatal(told(r))
	}
	got := r.Findings[0]
	if got.Summary != `QXA is also recorded with "supports" on the topic il-legally-binding-instrument for the same occasion` ||
		got.Record != "b" || got.Excerpt.Marked != "doubts" || got.Related[0].Message != "the other answer: a#x" || got.Related[0].Span.File != "s00.statement.yaml" {
		t.Errorf("%+v", got)
	}
	if !strings.HasPrefix(r.Findings[1].Summary, "QXB ") {
		t.Error(r.Findings[1].Summary)
	}
}

func TestDouble(t *testing.T) {
	yes := claim("a", topic, "supports")
	const page, other = "https://example.org/speech", "https://example.org/video"
	found := "s01.statement.yaml dataset/double /claims/0/stance supports"
	for name, tt := range map[string]struct {
		list []positions.Statement
		want string
	}{
		"same source":             {[]positions.Statement{statement("a", from(page)), statement("b", from(page))}, found},
		"among several":           {[]positions.Statement{statement("a", from(other, page)), statement("b", from(page))}, found},
		"two in common":           {[]positions.Statement{statement("a", from(other, page)), statement("b", from(page, other))}, found},
		"second source":           {[]positions.Statement{statement("a", from(page)), statement("b", from(other))}, ""},
		"two sources of one":      {[]positions.Statement{statement("a", from(page, other))}, ""},
		"another day":             {[]positions.Statement{statement("a", from(page)), statement("b", from(page), on("2026-03-03"))}, ""},
		"month":                   {[]positions.Statement{statement("a", from(page), on("2026-03")), statement("b", from(page), on("2026-03"))}, ""},
		"another actor":           {[]positions.Statement{statement("a", from(page)), statement("b", from(page), by("QXB"))}, ""},
		"joint holder":            {[]positions.Statement{statement("a", from(page), by("QXB", "QXA")), statement("b", from(page))}, found},
		"another topic":           {[]positions.Statement{statement("a", from(page)), statement("b", from(page), saying(claim("a", "il-draft-convention", "supports")))}, ""},
		"twice in one statement":  {[]positions.Statement{statement("a", from(page), saying(yes, claim("b", topic, "supports")))}, ""},
		"second coding":           {[]positions.Statement{statement("a", from(page), saying(yes, change(claim("b", topic, "supports"), func(c *positions.Claim) { c.Coding.Recodes = "a" })))}, ""},
		"nominal scales as well":  {[]positions.Statement{statement("a", from(page), saying(claim("a", nominal, "gaps"))), statement("b", from(page), saying(claim("a", nominal, "gaps")))}, "s01.statement.yaml dataset/double /claims/0/stance gaps"},
		"retrieved another day":   {[]positions.Statement{statement("a", from(page)), statement("b", from(page), func(s *positions.Statement) { s.Sources[0].Retrieved = un.MustParseDate("2026-05-01") })}, found},
		"no place for the source": {[]positions.Statement{statement("a", from("")), statement("b", from(""))}, ""},
	} {
		want := []string{}
		if tt.want != "" {
			want = append(want, tt.want)
		}
		f := yaml(t, tt.list...)
		r := checked(t, f.fs(), Options{})
		if diff := gocmp.Diff(want, told(r, ruleDouble.ID)); diff != "" {
			t.Errorf("%s: %s", name, diff)
		}
	}
}

// TestZeroIsNoAnswer: what an error left out of a record is no actor, stance or source that could agree with another's.
func TestZeroIsNoAnswer(t *testing.T) {
	f := files{}
	for name, stance := range map[string]string{"a": "supports", "b": "opposes"} {
		s := text(t, schema.YAML, statement(name, saying(claim("a", topic, stance)), by("QX"+strings.ToUpper(name), "QXM")))
		f[name+".statement.yaml"] = strings.Replace(s, "- QXM", "- nobody-knows", 1)
		s = text(t, schema.YAML, statement(name+"2", on("2026-03-04"), from("https://example.org/x")))
		f[name+"2.statement.yaml"] = strings.Replace(s, "https://example.org/x", "not an address", 1)
	}
	r := checked(t, f.fs(), Options{})
	if got := told(r, ruleContradiction.ID, ruleDouble.ID); len(got) > 0 {
		t.Error(got)
	}
	if r.Counts.Actors != 2 || r.Counts.Sources != 2 {
		t.Errorf("zero is counted: %+v", r.Counts)
	}
}

func TestFutureDate(t *testing.T) {
	s := statement("a", on("2026-03-02"))
	s.Sources[0].Published, s.Sources[0].Retrieved = un.MustParseDate("2026-12"), un.MustParseDate("2027")
	c := &s.Claims[0]
	c.Coding.Date = un.MustParseDate("2026-11-22")
	c.Disputes = []positions.Dispute{{By: un.MustParseActor("QXB"), Date: un.MustParseDate("2026-11-22"), Text: "Not so.", Source: s.Sources[0]}}
	s.Claims = append(s.Claims, positions.Claim{Key: "b", Topic: "il-sequence", Paraphrase: "Joined.",
		AlignsWith: positions.Alignment{Actor: un.MustParseActor("QXB"), Date: un.MustParseDate("2026-11-22")}})
	f := yaml(t, s, statement("b", on("2026-11-22"), by("QXB")), statement("c", on("2026-11-21"), by("QXC")), statement("d", on("2026-11"), by("QXD")), statement("e", on("2026"), by("QXE")))
	for _, tt := range []struct {
		now  string
		want []string
	}{
		{"", nil},
		{"2027-12-31", nil},
		{"2026-11-21", []string{
			"s00.statement.yaml dataset/future-date /sources/0/published 2026-12",
			"s00.statement.yaml dataset/future-date /sources/0/retrieved 2027",
			"s00.statement.yaml dataset/future-date /claims/0/coding/date 2026-11-22",
			"s00.statement.yaml dataset/future-date /claims/0/disputes/0/date 2026-11-22",
			"s00.statement.yaml dataset/future-date /claims/0/disputes/0/source/published 2026-12",
			"s00.statement.yaml dataset/future-date /claims/0/disputes/0/source/retrieved 2027",
			"s00.statement.yaml dataset/future-date /claims/1/alignsWith/date 2026-11-22",
			"s01.statement.yaml dataset/future-date /date 2026-11-22",
		}},
	} {
		var now un.Date
		if tt.now != "" {
			now = un.MustParseDate(tt.now)
		}
		r := checked(t, f.fs(), Options{Now: now})
		expect(t, r, tt.want...)
		located(t, f.fs(), "", r)
	}
}

func TestAdHocGroup(t *testing.T) {
	s := statement("a", by("x-friends", "x-others"))
	s.DeliveredBy = un.MustParseActor("x-speaker")
	s.Claims[0].Attributes = nil
	s.Claims = append(s.Claims, positions.Claim{Key: "b", Topic: "il-sequence", Paraphrase: "Joined.",
		AlignsWith: positions.Alignment{Actor: un.MustParseActor("x-friends-too"), Date: un.MustParseDate("2026-03-01")}})
	r := checked(t, yaml(t, s).fs(), Options{})
	expect(t, r,
		"s00.statement.yaml dataset/group /actor x-friends",
		"s00.statement.yaml dataset/group /deliveredBy x-speaker",
		"s00.statement.yaml dataset/group /jointWith/0 x-others",
		"s00.statement.yaml dataset/group /claims/1/alignsWith/actor x-friends-too",
	)
}
