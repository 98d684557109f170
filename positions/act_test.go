package positions_test

import (
	"fmt"
	"slices"
	"testing"

	"github.com/cybernorms/cybernorms/positions"
	"github.com/cybernorms/cybernorms/positions/codebook"
	"github.com/cybernorms/cybernorms/un"
)

// act returns an act in which nothing is found; a test changes what it is about.
func act() positions.Act {
	return positions.Act{
		ID: "paper", Actor: un.MustParseActor("QXA"), Deed: positions.Published, OnText: positions.OnText{Title: "Exercise paper"},
		Process: un.ProcessOEWG2021, Session: un.OEWG2021Session10, Date: un.MustParseDate("2025-02-18"),
		Sources:    []un.Source{{URL: "https://example.org/paper", Kind: un.SourceOwnText, Retrieved: un.MustParseDate("2025-03-01")}},
		Paraphrase: "Published a national paper.",
		Coding:     positions.Coding{By: "coder-one", Method: positions.ByHand, Codebook: "standard 2026-11"},
	}
}

func TestAct(t *testing.T) {
	for _, tt := range []struct {
		name   string
		change func(*positions.Act)
		want   []finding
	}{
		{"nothing is wrong", func(*positions.Act) {}, nil},
		{"a treaty has to be named", func(a *positions.Act) {
			a.Deed, a.OnText, a.About = positions.Signed, positions.OnText{}, positions.About{Title: "The convention"}
		}, []finding{{"act/treaty", "/onText"}}},
		{"also one that was not signed", func(a *positions.Act) { a.Deed, a.OnText = positions.DidNotSign, positions.OnText{} }, []finding{{"act/treaty", "/onText"}}},
		{"a right to object is used about something", func(a *positions.Act) { a.Deed, a.OnText = positions.Objected, positions.OnText{} }, []finding{{"act/object", ""}}},
		{"a title will do", func(a *positions.Act) {
			a.Deed, a.OnText, a.About = positions.Objected, positions.OnText{}, positions.About{Title: "Accreditation of observers"}
		}, nil},
		{"words are needed, of a source or of the coder", func(a *positions.Act) { a.Paraphrase = "" }, []finding{{"act/wording", ""}}},
		{"a heading is a place to be shown", func(a *positions.Act) { a.Topic = "il" }, nil},
		{"a word of nobody's is not", func(a *positions.Act) { a.Topic = "il-sovereigntie" }, []finding{{"positions/topic", "/topic"}}},
		{"a text is named once", func(a *positions.Act) { a.OnText.Text = "paper-text" }, []finding{{"positions/on-text", "/onText"}}},
		{"and asked for nothing", func(a *positions.Act) { a.OnText.Asks = []positions.Ask{positions.AskAmend} }, []finding{{"act/asks", "/onText/asks"}}},
		{"an empty list asks for nothing", func(a *positions.Act) { a.OnText.Asks = []positions.Ask{} }, nil},
		{"the session is one of the process", func(a *positions.Act) { a.Process = un.ProcessNone }, []finding{{"positions/session-process", "/session"}}},
		{"the day is one of the session", func(a *positions.Act) { a.Date = un.MustParseDate("2025-03-18") }, []finding{{"positions/date-in-session", "/date"}}},
		{"there may be no day", func(a *positions.Act) { a.Date = un.Date{} }, []finding{{"positions/no-date", "/date"}}},
		{"a list can date a signature", func(a *positions.Act) { a.Sources[0].Kind = un.SourceList }, nil},
		{"but carries no high confidence", func(a *positions.Act) {
			a.Sources[0].Kind, a.Coding.Confidence = un.SourceList, positions.HighConfidence
		}, []finding{{"positions/confidence", "/coding/confidence"}}},
		{"an act has one reading", func(a *positions.Act) { a.Coding.Recodes = "first" }, []finding{{"act/recodes", "/coding/recodes"}}},
		{"nobody acts in its own name for itself", func(a *positions.Act) { a.DeliveredBy = a.Actor }, []finding{{"positions/self", "/deliveredBy"}}},
		{"nor jointly with itself", func(a *positions.Act) { a.JointWith = []un.Actor{a.Actor} }, []finding{{"positions/self", "/jointWith/0"}}},
		{"a member acts for a group", func(a *positions.Act) {
			a.Actor, a.DeliveredBy = un.MustParseActor("eu"), un.MustParseActor("GBR")
		}, []finding{{"positions/delivered-by", "/deliveredBy"}}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			a := act()
			tt.change(&a)
			var got []finding
			for _, f := range a.Validate(codebook.Standard()) {
				got = append(got, finding{f.Rule, f.Pointer})
			}
			if !slices.Equal(got, tt.want) {
				t.Errorf("found %v, want %v", got, tt.want)
			}
		})
	}
}

// TestOnTextAlone judges what no record is around.
func TestOnTextAlone(t *testing.T) {
	for _, tt := range []struct {
		text positions.OnText
		want []finding
	}{
		{positions.OnText{}, nil},
		{positions.OnText{Title: "Zero draft", Paragraph: "24"}, nil},
		{positions.OnText{Paragraph: "24"}, []finding{{"positions/on-text", ""}}},
		{positions.OnText{Text: "a", Title: "b"}, []finding{{"positions/on-text", ""}}},
		{positions.OnText{Text: "A B"}, []finding{{"code/malformed", "/text"}}},
	} {
		var got []finding
		for _, f := range tt.text.Validate() {
			got = append(got, finding{f.Rule, f.Pointer})
			if f.Rule == "positions/on-text" && !slices.Equal(f.Allowed, []string{"text", "symbol", "title"}) {
				t.Errorf("%+v: it may be named by %q", tt.text, f.Allowed)
			}
		}
		if !slices.Equal(got, tt.want) {
			t.Errorf("%+v: found %v, want %v", tt.text, got, tt.want)
		}
	}
}

func ExampleAct_Validate() {
	a := act()
	a.Deed, a.OnText, a.About = positions.Signed, positions.OnText{}, positions.About{Title: "Exercise convention"}
	for _, f := range a.Validate(codebook.Standard()) {
		fmt.Println(f.Rule, f.Pointer, f.Summary)
		fmt.Println("allowed:", f.Allowed)
	}
	// Output:
	// act/treaty /onText the treaty is not named, and the deed "signed" is done to one
	// allowed: [onText.text onText.symbol onText.title]
}

func ExampleParseDeed() {
	d, err := positions.ParseDeed("did-not-sign")
	fmt.Println(d, d.OfTreaty(), err)
	_, err = positions.ParseDeed("cosponsored")
	fmt.Println(err)
	// Output:
	// did-not-sign true <nil>
	// unknown deed "cosponsored"; did you mean "co-sponsored"?
}
