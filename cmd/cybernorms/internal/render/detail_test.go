package render

import (
	"testing"

	"github.com/cybernorms/cybernorms/dataset"
	"github.com/cybernorms/cybernorms/positions"
	"github.com/cybernorms/cybernorms/un"
)

// Regret and content ask for no change, so no line says that an actor asked for them.
func TestAskWords(t *testing.T) {
	for _, c := range []struct {
		asks []positions.Ask
		want string
	}{
		{nil, ""},
		{[]positions.Ask{positions.AskAdd, positions.AskDelete}, "asks to add, delete"},
		{[]positions.Ask{positions.AskRegret}, "regrets it, or what is not in it"},
		{[]positions.Ask{positions.AskWelcome, positions.AskKeep}, "asks to keep; welcomes it"},
	} {
		if got := askWords(c.asks); got != c.want {
			t.Errorf("askWords(%v) = %q, want %q", c.asks, got, c.want)
		}
	}
}

// What only has a title may be no proposal; a part in it makes it one.
func TestAboutATitle(t *testing.T) {
	s := &Source{Data: &dataset.Dataset{}}
	for _, c := range []struct {
		about positions.About
		want  string
	}{
		{positions.About{Title: "applications of 2022"}, "About: applications of 2022"},
		{positions.About{Title: "a fund", Role: positions.Supporter}, "On the proposal: a fund (supporter)"},
	} {
		if got := s.about(c.about); got != c.want {
			t.Errorf("about %+v: %q, want %q", c.about, got, c.want)
		}
	}
}

// What an actor stated of another stays that actor's statement, and names nobody whom the actor did not name.
func TestAttributions(t *testing.T) {
	s := &Source{Data: &dataset.Dataset{}}
	c := positions.Claim{Strength: positions.Insistent, Attributes: []positions.Attribution{
		{To: un.ActorOf(un.MustParseState("QXB")), Kind: positions.TechnicalAttribution, Text: "scans of ports"}, {Kind: positions.PoliticalAttribution, Text: "a campaign"},
	}}
	want := "Strength: insistent. Stated of Exercise State B, as a technical view: scans of ports. Stated of nobody named, as a political view: a campaign"
	if got := s.circumstances(c); got != want {
		t.Errorf("%q, want %q", got, want)
	}
}
