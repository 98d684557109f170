package dataset

import (
	"encoding/csv"
	"io"
	"os"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/cybernorms/cybernorms/diag"
	"github.com/cybernorms/cybernorms/positions"
	"github.com/cybernorms/cybernorms/un"
)

// A carried is what a record of the data set says of a row of the table.
type carried struct {
	at         string
	holders    []un.Actor
	process    un.Process
	session    un.Session
	date       un.Date
	sources    []un.Source
	paraphrase string
}

// corpus loads the shipped data set.
func corpus(tb testing.TB) (*Dataset, *Report) {
	tb.Helper()
	root, err := os.OpenRoot("../examples/dataset")
	if err != nil {
		tb.Fatal(err)
	}
	defer root.Close()
	d, report, err := Load(tb.Context(), root.FS(), Options{Profile: diag.Strict, Now: un.MustParseDate("2026-11-21")})
	if err != nil {
		tb.Fatal(err)
	}
	return d, report
}

func rowsOf(d *Dataset) map[int][]carried {
	rows := map[int][]carried{}
	add := func(from positions.FromRow, c carried) {
		if from.Table != "positions.csv" {
			return
		}
		for _, n := range from.Rows {
			rows[n] = append(rows[n], c)
		}
	}
	for s, c := range d.Claims() {
		add(c.FromRow, carried{string(s.ID) + "#" + string(c.Key), append(s.JointWith, s.Actor, s.DeliveredBy), s.Process, s.Session, s.Date, s.SourcesOf(&c), c.Paraphrase})
	}
	for a := range d.Acts() {
		add(a.FromRow, carried{string(a.ID), append(a.JointWith, a.Actor, a.DeliveredBy), a.Process, a.Session, a.Date, a.Sources, a.Paraphrase})
	}
	return rows
}

// TestCorpus holds the shipped data set: nothing is wrong with it, what is not known is information, and every layout is used.
func TestCorpus(t *testing.T) {
	d, report := corpus(t)
	for _, f := range report.Findings {
		if f.Severity != diag.Information {
			t.Errorf("%s:%d: %s [%s]", f.Span.File, f.Span.Line, f.Summary, f.Rule)
		}
	}
	layouts := map[string]bool{}
	for _, k := range report.Counts.Kinds {
		layouts[k.Layout.String()] = true
	}
	if len(layouts) != 4 {
		t.Errorf("layouts %v, want all four", layouts)
	}
	for s, c := range d.Claims() {
		// What no row says nobody may have filled in. Papers that were read have places.
		if len(c.FromRow.Rows) > 0 && (s.Meeting != 0 || s.AgendaItem != "" || c.Quote.Text != "") {
			t.Errorf("%s#%s says what no row says", s.ID, c.Key)
		}
		if c.Coding.By == "" || (c.Coding.Method == positions.FromTable) != (len(c.FromRow.Rows) > 0) {
			t.Errorf("%s#%s: coded by %q, method %v, from %v", s.ID, c.Key, c.Coding.By, c.Coding.Method, c.FromRow)
		}
	}
}

// TestCorpusRows holds each row of the table: none lost and none bent.
func TestCorpusRows(t *testing.T) {
	d, _ := corpus(t)
	rows := rowsOf(d)
	f, err := os.Open("testdata/positions.csv")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	r := csv.NewReader(f)
	for n := 1; ; n++ {
		row, err := r.Read()
		if err == io.EOF {
			break
		}
		if err != nil {
			t.Fatal(err)
		}
		// Votes have a kind of their own, as has practice: row 222 tells of guidelines that a State has.
		if n == 1 || strings.HasPrefix(row[1], "vote-") || n == 222 {
			if len(rows[n]) > 0 {
				t.Errorf("row %d stands in %s", n, rows[n][0].at)
			}
			continue
		}
		if len(rows[n]) == 0 {
			t.Errorf("row %d is missing: %q", n, row)
		}
		for _, c := range rows[n] {
			holds(t, n, row, c)
		}
	}
}

// holds compares what a record says with the row that it is from.
func holds(t *testing.T, n int, row []string, c carried) {
	t.Helper()
	actor, forum, session, date, paraphrase, page := row[0], row[3], row[4], row[5], row[6], row[7]
	if c.paraphrase != paraphrase {
		t.Errorf("row %d: %s has the paraphrase %q, want %q", n, c.at, c.paraphrase, paraphrase)
	}
	if got := c.date.String(); c.date.IsValid() && got != date || !c.date.IsValid() && date != "" {
		t.Errorf("row %d: %s has the date %s, want %q", n, c.at, got, date)
	}
	if want := rowActor(t, actor, n); !slices.Contains(c.holders, want) {
		t.Errorf("row %d: %s is held by %v, want %v", n, c.at, c.holders, want)
	}
	if !slices.ContainsFunc(c.sources, func(s un.Source) bool { return string(s.URL) == page }) {
		t.Errorf("row %d: %s has the sources %v, want %s", n, c.at, c.sources, page)
	}
	want := map[string]string{"OEWG 2019-2021": "oewg-2019-2021-", "OEWG 2021-2025": "oewg-2021-2025-", "UNGA First Committee": "first-committee-", "UN Convention against Cybercrime": "cybercrime-convention-"}[forum]
	if want != "" && c.session.String() != want+session {
		t.Errorf("row %d: %s is of the session %v, want %s", n, c.at, c.session, want+session)
	}
}

// rowActor returns the actor whom the table means.
func rowActor(t *testing.T, name string, n int) un.Actor {
	t.Helper()
	groups := map[string]string{
		"EU": "eu", "NAM": "nam", "ASEAN": "asean", "African Union": "african-union", "African Group": "african-group", "Arab Group": "arab-group", "ICRC": "icrc",
		"LMG (Russia/China-led)": "x-like-minded-2024-07-11", "Latin American and Caribbean states (group)": "x-latin-american-caribbean-2024-12-05",
	}
	if slug, ok := groups[name]; ok {
		return un.MustParseActor(slug)
	}
	for s := range un.States() {
		if s.Alpha2() == name {
			return un.ActorOf(s)
		}
	}
	t.Fatalf("row %s: nobody is called %q", strconv.Itoa(n), name)
	return un.Actor{}
}

// TestCorpusPages holds that what kind of source a page is was decided once.
func TestCorpusPages(t *testing.T) {
	d, _ := corpus(t)
	f, err := os.Open("../examples/dataset/pages.csv")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	table, err := csv.NewReader(f).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	type page struct{ kind, author string }
	pages := map[string]page{}
	for _, row := range table[1:] {
		pages[row[0]] = page{row[1], row[2]}
	}
	used := map[string]bool{}
	judge := func(id un.ID, actor un.Actor, sources []un.Source) {
		for _, s := range sources {
			if s.URL == "" {
				continue
			}
			p, known := pages[string(s.URL)]
			used[string(s.URL)] = true
			want := p.kind
			if p.author != "" && actor.String() == p.author {
				want = un.SourceOwnText.String()
			}
			if !known || s.Kind.String() != want {
				t.Errorf("%s: the page %s is of kind %v, and the table of pages says %q", id, s.URL, s.Kind, want)
			}
		}
	}
	for s := range d.Statements() {
		judge(s.ID, s.Actor, s.Sources)
	}
	for a := range d.Acts() {
		judge(a.ID, a.Actor, a.Sources)
	}
	for g := range d.Groups() {
		judge(g.ID, un.Actor{}, g.Sources)
	}
	for x := range d.Texts() {
		judge(x.ID, un.Actor{}, x.Sources)
	}
	for p := range d.Proposals() {
		judge(p.ID, un.Actor{}, p.Sources)
	}
	for p := range pages {
		if !used[p] {
			t.Errorf("no record has the page %s", p)
		}
	}
}
