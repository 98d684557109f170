package schema

import (
	"pgregory.net/rapid"

	"github.com/cybernorms/cybernorms/positions"
	"github.com/cybernorms/cybernorms/positions/codebook"
	"github.com/cybernorms/cybernorms/positions/negotiation"
	"github.com/cybernorms/cybernorms/un"
)

var drawSources = rapid.SliceOfNDistinct(rapid.Custom(drawSource), 1, 3, rapid.ID)

// drawSession draws a process with a session and a date that fit each other.
func drawSession(t *rapid.T) (p un.Process, s un.Session, d un.Date) {
	p = un.ProcessNone
	switch rapid.IntRange(0, 2).Draw(t, "occasion") {
	case 0:
		d = maybe(t, drawDate, "date")
	case 1:
		p, s = un.ProcessOEWG2021, un.OEWG2021Session10
		d = un.MustParseDate(rapid.SampledFrom([]string{"2025", "2025-02", "2025-02-17", "2025-02-21"}).Draw(t, "date"))
	}
	return p, s, d
}

func drawGroup(t *rapid.T) negotiation.Group {
	slugs := drawSlug().Filter(func(s string) bool { return len(s) < 90 && s != "a" && s != "friends" }) // which are members
	g := negotiation.Group{
		ID: un.ID("x-" + slugs.Draw(t, "id")), Name: drawLabels(t), Basis: word(negotiation.NamedInSource).Draw(t, "basis"), OthersNamed: maybe(t, drawText(), "othersNamed"),
		Sources: drawSources.Draw(t, "sources"), Note: maybe(t, drawText(), "note"), Tags: distinct(t, drawID(), "tags"),
	}
	for _, a := range rapid.SliceOfNDistinct(drawActor, 0, 4, rapid.ID).Draw(t, "members") {
		m := negotiation.Member{Actor: a}
		switch rapid.IntRange(0, 4).Draw(t, "time") {
		case 0:
			m.From = drawDate.Draw(t, "from")
		case 1:
			m.To = drawDate.Draw(t, "to")
		case 2:
			m.From, m.To = un.MustParseDate("2024-02"), un.MustParseDate("2024-02-29")
		case 3: // who left and joined again, on the same day even
			m.To = un.MustParseDate("2025-02-17")
			g.Members = append(g.Members, negotiation.Member{Actor: a, From: m.To})
		}
		g.Members = append(g.Members, m)
	}
	if len(g.Members) == 0 && g.OthersNamed == "" {
		g.Basis = negotiation.NamedInSource
	}
	return g
}

func drawNegotiated(t *rapid.T) negotiation.Text {
	v := negotiation.Text{
		ID: drawID().Draw(t, "id"), Title: drawLabels(t), Type: word(negotiation.Compendium).Draw(t, "type"),
		Sources: drawSources.Draw(t, "sources"), Note: maybe(t, drawText(), "note"), Tags: distinct(t, drawID(), "tags"),
	}
	v.Process, v.Session, _ = drawSession(t)
	dates := []string{"1900", "2024-02-29", "2024-02-29", "2025", "2025-12-31"}
	for i, name := range rapid.SliceOfNDistinct(drawText(), 0, len(dates), rapid.ID).Draw(t, "revisions") {
		v.Revisions = append(v.Revisions, negotiation.Revision{
			Revision: name, Stage: word(negotiation.Adopted).Draw(t, "stage"), Symbol: maybe(t, drawSymbol, "symbol"),
			Date: maybe(t, rapid.Just(un.MustParseDate(dates[i])), "date"), URL: maybe(t, drawURL, "url"),
		})
	}
	return v
}

func drawProposal(t *rapid.T) negotiation.Proposal {
	p := negotiation.Proposal{
		ID: drawID().Draw(t, "id"), Title: drawLabels(t), OthersNamed: maybe(t, drawText(), "othersNamed"),
		Sources: drawSources.Draw(t, "sources"), Note: maybe(t, drawText(), "note"), Tags: distinct(t, drawID(), "tags"),
	}
	topics := make([]codebook.TopicID, len(questions))
	for i, q := range questions {
		topics[i] = q.topic
	}
	p.Topics = distinct(t, rapid.SampledFrom(topics), "topics")
	p.Process, p.Session, p.Date = drawSession(t)
	p.OnText = drawOnText(t, positions.AskKeep)
	later := rapid.Map(rapid.SampledFrom([]string{"2199", "2199-12-31"}), un.MustParseDate)
	type part struct {
		actor un.Actor
		role  positions.Role
	}
	parts := rapid.Custom(func(t *rapid.T) part {
		return part{drawActor.Draw(t, "actor"), word(positions.Supporter).Draw(t, "role")}
	})
	for _, who := range rapid.SliceOfNDistinct(parts, 0, 3, rapid.ID).Draw(t, "proposers") {
		p.Proposers = append(p.Proposers, negotiation.Proposer{Actor: who.actor, Role: who.role, Since: maybe(t, later, "since")})
	}
	otherID := drawID().Filter(func(id un.ID) bool { return id != p.ID })
	p.Replaces = distinct(t, otherID, "replaces")
	if rapid.Bool().Draw(t, "outcome?") {
		p.Outcome = negotiation.Outcome{Fate: word(negotiation.Pending).Draw(t, "fate"), Date: maybe(t, later, "date")}
		switch p.Outcome.Fate {
		case negotiation.TakenUp, negotiation.TakenUpInPart, negotiation.NotTakenUp:
			p.Outcome.In = drawOnText(t, 0)
		case negotiation.Merged:
			p.Outcome.Into = otherID.Draw(t, "into")
		}
	}
	return p
}

func drawAct(t *rapid.T) positions.Act {
	a := positions.Act{
		ID: drawID().Draw(t, "id"), Actor: drawActor.Draw(t, "actor"), OthersNamed: maybe(t, drawText(), "othersNamed"), Organ: maybe(t, drawText(), "organ"),
		Deed: word(positions.Joined).Draw(t, "deed"), Sources: drawSources.Draw(t, "sources"), Paraphrase: maybe(t, drawText(), "paraphrase"), Locator: maybe(t, drawText(), "locator"),
		Status: maybe(t, word(positions.Withdrawn), "status"), Note: maybe(t, drawText(), "note"), Tags: distinct(t, drawID(), "tags"),
		OnText: drawOnText(t, 0), About: drawAbout(t), Coding: drawCoding(t), Disputes: some(t, drawDispute, "disputes"), FromRow: drawFromRow(t),
	}
	other := drawActor.Filter(func(b un.Actor) bool { return b != a.Actor })
	a.DeliveredBy, a.JointWith = maybe(t, other, "deliveredBy"), distinct(t, other, "jointWith")
	a.Process, a.Session, a.Date = drawSession(t)
	// A heading is right, too: an act answers no question.
	a.Topic = maybe(t, rapid.SampledFrom([]codebook.TopicID{"il", "il-gaps", "threats-ransomware"}), "topic")
	if a.OnText.IsZero() && (a.About == positions.About{} || a.Deed == positions.Signed || a.Deed == positions.DidNotSign || a.Deed == positions.Ratified) {
		a.OnText.Title = drawText().Draw(t, "title")
	}
	if a.Paraphrase == "" || rapid.Bool().Draw(t, "quote?") {
		a.Quote = drawQuote(t)
	}
	return a
}
