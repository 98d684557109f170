package dataset

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	gocmp "github.com/google/go-cmp/cmp"

	"github.com/cybernorms/cybernorms/diag"
	"github.com/cybernorms/cybernorms/positions"
	"github.com/cybernorms/cybernorms/positions/negotiation"
	"github.com/cybernorms/cybernorms/un"
)

// TestManyMistakesInOneRecord has records with so many mistakes that a check which compares each with each, or which lists
// them all, would not come to an end. It lists the first, says how many more there are, and says the same each time.
func TestManyMistakesInOneRecord(t *testing.T) {
	const n = 5000
	names := func() string {
		var b strings.Builder
		for i := range n {
			fmt.Fprintf(&b, `"x%d":1,`, i)
		}
		return b.String()
	}
	topics := func(form string) string {
		var b strings.Builder
		for i := range n {
			fmt.Fprintf(&b, form+",", i)
		}
		return `{"id":"c","topics":[` + b.String() + "{}]}"
	}
	for name, s := range map[string]string{
		"topics":        topics(`{"id":"x-t%d"}`),
		"parents":       topics(`{"id":"x-t%[1]d","parent":"x-u%[1]d"}`),
		"scales":        topics(`{"id":"x-t%[1]d","scale":"x-u%[1]d"}`),
		"one topic":     topics(`{"id":"x-t%.0d"}`),
		"empty claims":  `{"id":"a","claims":[` + strings.Repeat("{},", n) + "{}]}",
		"equal keys":    `{"id":"a","claims":[` + strings.Repeat(`{"key":"k"},`, n) + "{}]}",
		"unknown names": `{` + names() + `"id":"a"}`,
		"equal links":   `{"id":"a","repliesTo":[` + strings.Repeat(`"b",`, n) + `"b"]}`,
		"wrong types":   `{"id":"a","tags":[` + strings.Repeat(`1,`, n) + `"b"]}`,
		"equal rows":    `{"id":"a","claims":[{"key":"a","fromRow":{"table":"x","rows":[` + strings.Repeat(`1,`, n) + `1]}}]}`,
	} {
		f := files{"a.statement.json": s}
		if strings.Contains(s, "topics") {
			f = files{"a.codebook.json": s}
		}
		r := checked(t, f.fs(), Options{Profile: diag.Strict})
		located(t, f.fs(), "", r)
		if len(r.Findings) > 300 || len(told(r, "limit/findings")) != 1 || !r.Findings.HasErrors() {
			t.Errorf("%s: %d findings, and %q", name, len(r.Findings), told(r, "limit/findings"))
		}
		if diff := gocmp.Diff(r, checked(t, f.fs(), Options{Profile: diag.Strict}), equalCodes); diff != "" {
			t.Errorf("%s: %s", name, diff)
		}
	}
}

// TestWrongItemsAreLeftOut: also where a record has more mistakes than are listed, nothing wrong reaches the rules.
func TestWrongItemsAreLeftOut(t *testing.T) {
	list := make([]string, 1000)
	for i := range list {
		list[i] = fmt.Sprintf(`{"key":"K %d","topic":"il-ihl","stance":7,"absence":"gone","x":1}`, i)
	}
	r := checked(t, files{"a.statement.json": `{"id":"a","claims":[` + strings.Join(list, ",") + "]}"}.fs(), Options{})
	if got := told(r, "internal/error"); len(got) > 0 || r.Counts.Claims != 1000 || r.Counts.Topics != 1 {
		t.Errorf("%q, %+v", got, r.Counts)
	}
	if got := told(r, "limit/findings"); len(got) != 1 || len(r.Findings) != 201 {
		t.Errorf("%q, %d", got, len(r.Findings))
	}
}

// TestManyLinksInOneLine has so many links in a line as long as its file that to look through the line for each would not come
// to an end.
func TestManyLinksInOneLine(t *testing.T) {
	const n = 20_000
	links := make([]string, n)
	for i := range links {
		links[i] = fmt.Sprintf(`"b%d"`, i)
	}
	r := checked(t, files{"a.statement.json": `{"id":"a","repliesTo":[` + strings.Join(links, ",") + "]}"}.fs(), Options{MaxFindings: -1})
	if got := told(r, "dataset/reference"); len(got) != n {
		t.Errorf("%d references are found", len(got))
	}
}

// TestManyClaimsInOneStatement has so many claims that a copy of their statement for each would not fit into memory.
func TestManyClaimsInOneStatement(t *testing.T) {
	const n = 20_000
	s := statement("a", on("2024-01-01"))
	s.Claims = nil
	for i := range n {
		c := claim(fmt.Sprintf("c%d", i), sovereignty, "rule")
		c.About.Title = c.Key.String()
		s.Claims = append(s.Claims, c)
	}
	d := memory(s)
	if got := slices.Collect(d.Entries(Query{})); len(got) != n || got[n-1].ID() != "a#c19999" {
		t.Errorf("%d entries", len(got))
	}
	answers, _ := d.AsOf(un.Date{}, Query{})
	if got := slices.Collect(answers); len(got) != n || len(got[0].Entries) != 1 {
		t.Errorf("%d answers", len(got))
	}
}

// TestManyStances has so many stances of one actor on one question that to compare each with each other would not come to an end.
func TestManyStances(t *testing.T) {
	const n = 50_000
	first := un.MustParseDate("1950-01-01")
	var list []positions.Statement
	for i := range n {
		list = append(list, statement(fmt.Sprintf("s%06d", i), says([]string{"rule", "open"}[i%2])))
		list[i].Date = un.DateOf(time.Date(first.Year(), first.Month(), first.Day()+i*3/2, 0, 0, 0, 0, time.UTC))
	}
	answers, _ := memory(list...).AsOf(un.Date{}, Query{})
	for a := range answers {
		if len(a.Entries) != 1 || a.Since != a.Entries[0].Date || len(a.Earlier) != n/2 {
			t.Errorf("%d entries, since %s, %d earlier", len(a.Entries), a.Since, len(a.Earlier))
		}
	}
}

// TestManyMembers has a group with so many members, and others that join it so often, that to go through a list for each would
// not come to an end.
func TestManyMembers(t *testing.T) {
	const n = 20_000
	g := negotiation.Group{ID: "x-friends", Name: un.Text{un.English: "Friends"}, Basis: negotiation.WorkingGroup}
	for i := range n {
		g.Members = append(g.Members, negotiation.Member{Actor: un.MustParseActor(fmt.Sprintf("x-m%d", i))})
	}
	group, said, joined := statement("group", by("x-friends"), on("2024-01-01")), statement("said", by("QXA"), on("2024-01-01")), statement("joined", by("QXB"), on("2024-01-02"))
	said.Claims, joined.Claims = nil, nil
	for i := range n {
		c := claim(fmt.Sprintf("c%d", i), "norms-new", "supports")
		c.About.Title = c.Key.String()
		said.Claims = append(said.Claims, c)
		joined.Claims = append(joined.Claims, positions.Claim{Key: c.Key, Topic: sovereignty, About: c.About, AlignsWith: positions.Alignment{Statement: "said"}})
	}
	d := memory(group, said, joined)
	d.groups.put(g.ID, g)
	count := map[Tie]int{}
	answers, _ := d.AsOf(un.Date{}, Query{Inherit: true})
	for a := range answers {
		count[a.Entries[0].Tie]++
	}
	if count[ByGroup] != n || count[Own] != 2*n+1 || len(count) != 2 {
		t.Errorf("%v", count)
	}
}

// TestManySymbols has so many symbols, and texts that have them, that to look through the texts for each would not come to an end.
func TestManySymbols(t *testing.T) {
	const n = 20_000
	text := negotiation.Text{ID: "t", Title: un.Text{un.English: "Report"}}
	s := statement("a", on("2024-01-01"))
	s.Claims = nil
	for i := range n {
		symbol := un.MustParseSymbol(fmt.Sprintf("A/79/%d", i+1))
		text.Revisions = append(text.Revisions, negotiation.Revision{Revision: symbol.String(), Symbol: symbol})
		s.Claims = append(s.Claims, claim(fmt.Sprintf("c%d", i), sovereignty, "rule"))
		s.Claims[i].OnText = positions.OnText{Symbol: symbol}
	}
	d := memory(s)
	d.texts.put(text.ID, text)
	if got := slices.Collect(d.Entries(Query{OnText: positions.OnText{Text: "t"}})); len(got) != n {
		t.Errorf("%d entries", len(got))
	}
}

// TestManyRevisions has so many revisions, and claims that name others, that to compare each with each would not come to an end.
func TestManyRevisions(t *testing.T) {
	const n = 20_000
	revisions, claims := make([]string, n), make([]string, n)
	for i := range n {
		revisions[i] = fmt.Sprintf(`{"revision":"revision %d"}`, i)
		claims[i] = fmt.Sprintf(`{"onText":{"text":"t","revision":"revision a%d"}}`, i)
	}
	r := checked(t, files{
		"a.text.json": `{"id":"t","revisions":[` + strings.Join(revisions, ",") + "]}", "b.statement.json": `{"id":"a","claims":[` + strings.Join(claims, ",") + "]}",
	}.fs(), Options{MaxFindings: -1})
	nearest := 0
	for _, f := range r.Findings {
		if f.Rule == "dataset/revision" && f.Nearest != "" {
			nearest++
		}
	}
	if got := told(r, "dataset/revision"); len(got) != n || nearest == 0 {
		t.Errorf("%d revisions are not found, and of %d the nearest is known", len(got), nearest)
	}
}
