package dataset

import (
	"fmt"
	"slices"

	"pgregory.net/rapid"

	"github.com/cybernorms/cybernorms/positions"
	"github.com/cybernorms/cybernorms/positions/codebook"
	"github.com/cybernorms/cybernorms/un"
)

// memory is a data set of these statements, without files.
func memory(statements ...positions.Statement) *Dataset {
	d := &Dataset{codebook: codebook.Standard()}
	for _, s := range statements {
		d.statements.put(s.ID, s)
	}
	return d
}

// What is drawn is small, so that records meet: few actors, of which some belong to groups and one to none, few topics of
// which one is below another, and dates that overlap without being the same.
var (
	drawnActors = actors("NOR", "SWE", "GBR", "QXA", "eu", "nordic")
	drawnTopics = []codebook.TopicID{"il-sovereignty", "il-sovereignty-threshold", "rid-un-dialogue", "norms-new"}
	drawnDates  = []string{"", "2019", "2019-05", "2019-05-20", "2020-02", "2021", "2021-03-01", "2021-03-02", "2022-12-31"}
	drawnStance = map[codebook.TopicID][]codebook.Stance{
		"il-sovereignty":           {"rule", "guiding-principle", "non-committal"},
		"il-sovereignty-threshold": {"any-intrusion", "case-by-case"},
		"rid-un-dialogue":          {"supports", "open", "opposes"},
		"norms-new":                {"supports", "opposes"},
	}
)

func actors(codes ...string) []un.Actor {
	var list []un.Actor
	for _, c := range codes {
		list = append(list, un.MustParseActor(c))
	}
	return list
}

func drawDay(t *rapid.T, label string) un.Date {
	if s := rapid.SampledFrom(drawnDates).Draw(t, label); s != "" {
		return un.MustParseDate(s)
	}
	return un.Date{}
}

func drawStatements(t *rapid.T) []positions.Statement {
	var list []positions.Statement
	for i := range rapid.IntRange(1, 9).Draw(t, "statements") {
		holders := rapid.SliceOfNDistinct(rapid.SampledFrom(drawnActors), 1, 3, rapid.ID).Draw(t, "holders")
		s := positions.Statement{ID: un.ID(fmt.Sprintf("s%d", i)), Actor: holders[0], JointWith: holders[1:], Process: un.ProcessNone, Read: positions.FullText,
			Date: drawDay(t, "date"), Sources: []un.Source{{URL: "https://example.org/", Kind: rapid.SampledFrom([]un.SourceKind{un.SourceReport, un.SourceList}).Draw(t, "kind")}}}
		if rapid.Bool().Draw(t, "session?") {
			s.Process, s.Session = un.ProcessOEWG2021, un.MustParseSession("oewg-2021-2025-1")
		}
		s.Status = rapid.SampledFrom([]positions.Status{0, 0, 0, positions.Superseded, positions.Withdrawn}).Draw(t, "status")
		for j := range i {
			if rapid.IntRange(0, 5).Draw(t, "supersedes?") == 0 {
				s.Supersedes = append(s.Supersedes, list[j].ID)
			}
		}
		for k := range rapid.IntRange(1, 3).Draw(t, "claims") {
			s.Claims = append(s.Claims, drawClaim(t, un.ID(fmt.Sprintf("c%d", k)), list))
		}
		for k := range s.Claims {
			if rapid.IntRange(0, 3).Draw(t, "again?") > 0 {
				continue
			}
			c := drawClaim(t, un.ID(fmt.Sprintf("r%d", k)), list)
			first := &s.Claims[k]
			if c.Stance != "" {
				c.Stance = rapid.SampledFrom(drawnStance[first.Topic]).Draw(t, "stance again")
			}
			c.Topic, c.Coding.Recodes = first.Topic, first.Key
			c.Coding.Method = rapid.SampledFrom([]positions.Method{positions.ByHand, positions.Adjudicated}).Draw(t, "method")
			s.Claims = append(s.Claims, c)
		}
		list = append(list, s)
	}
	return list
}

func drawClaim(t *rapid.T, key un.ID, before []positions.Statement) positions.Claim {
	c := positions.Claim{Key: key, Topic: rapid.SampledFrom(drawnTopics).Draw(t, "topic"), Paraphrase: "Said so."}
	switch rapid.IntRange(0, 5).Draw(t, "content") {
	case 0:
		c.Absence = positions.NotRecorded
	case 1, 2:
		c.AlignsWith = positions.Alignment{Actor: un.MustParseActor("eu")}
		if len(before) > 0 {
			other := rapid.SampledFrom(before).Draw(t, "joined")
			c.Topic, c.AlignsWith = other.Claims[0].Topic, positions.Alignment{Statement: other.ID}
		}
	default:
		c.Stance = rapid.SampledFrom(drawnStance[c.Topic]).Draw(t, "stance")
	}
	switch rapid.IntRange(0, 5).Draw(t, "about") {
	case 0:
		c.About = positions.About{Title: "A proposal", Role: positions.Sponsor}
	case 1:
		c.OnText = positions.OnText{Title: "Zero draft", Revision: rapid.SampledFrom([]string{"Rev.1", "Rev.2"}).Draw(t, "revision"),
			Paragraph: rapid.SampledFrom([]string{"", "15", "16 (b)"}).Draw(t, "paragraph")}
	}
	return c
}

// drawQuery returns a query and the queries of which it is made, one for each member that is set.
func drawQuery(t *rapid.T) (whole Query, parts []Query) {
	some := func(label string, part Query, set func(*Query)) {
		if rapid.IntRange(0, 3).Draw(t, label+"?") == 0 {
			set(&part)
			set(&whole)
			parts = append(parts, part)
		}
	}
	actor := rapid.SampledFrom(drawnActors)
	who := rapid.SliceOfNDistinct(actor, 1, 2, rapid.ID).Draw(t, "actors")
	groups := rapid.SliceOfNDistinct(rapid.SampledFrom(actors("eu", "nordic", "QXA")), 1, 2, rapid.ID).Draw(t, "groups")
	with := rapid.SliceOfNDistinct(actor, 1, 2, rapid.ID).Draw(t, "with")
	topics := rapid.SliceOfNDistinct(rapid.SampledFrom(append(slices.Clone(drawnTopics), "il", "rid")), 1, 2, rapid.ID).Draw(t, "topics")
	from, to := drawDay(t, "from"), drawDay(t, "to")
	paragraph := rapid.SampledFrom([]string{"15", "16"}).Draw(t, "paragraph")
	some("actors", Query{}, func(q *Query) { q.Actors = who })
	some("groups", Query{}, func(q *Query) { q.Groups = groups })
	some("with", Query{}, func(q *Query) { q.AlignedWith = with })
	some("topics", Query{}, func(q *Query) { q.Topics = topics })
	some("process", Query{}, func(q *Query) { q.Processes = []un.Process{un.ProcessNone} })
	some("session", Query{}, func(q *Query) { q.Sessions = []un.Session{un.MustParseSession("oewg-2021-2025-1")} })
	some("kind", Query{}, func(q *Query) { q.SourceKinds = []un.SourceKind{un.SourceList} })
	some("from", Query{}, func(q *Query) { q.From = from })
	some("to", Query{}, func(q *Query) { q.To = to })
	some("text", Query{}, func(q *Query) { q.OnText = positions.OnText{Title: "draft", Paragraph: paragraph} })
	return whole, parts
}
