package schema

import (
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/cybernorms/cybernorms/positions"
	"github.com/cybernorms/cybernorms/positions/codebook"
	"github.com/cybernorms/cybernorms/un"
)

// The generators of valid records. They know the rules by themselves and ask no Validate; what they draw is an edge more
// often than not: words that YAML or CSV take for something else, one item, every item, the longest code.

var awkward = []string{
	"NO", "yes", "null", "~", "0012", "1.10", "1e3", "0x1F", "12:30:45", "- a", "a: b", "a #b", "*a", "&a", "!a", "%a", "@a", "'a'", "\"a\"", "a\"b",
	"[a]", "{a}", " a", "a ", "a\tb", "a\nb", "a\nb\n", "a,b", "a;b", "a|b", "|", "é", "日本語", "😀", "---", "<<", "=1+1", "/a~1", "%41", "a\\b", "“x”", ".", "2021-05-28",
}

func drawText() *rapid.Generator[string] {
	return rapid.OneOf(rapid.SampledFrom(awkward), rapid.StringMatching(`[A-Za-z][a-z ]{0,10}[a-z.]`))
}

func drawID() *rapid.Generator[un.ID] {
	return rapid.Map(drawSlug(), func(s string) un.ID { return un.ID(s) })
}

func drawSlug() *rapid.Generator[string] {
	return rapid.OneOf(rapid.SampledFrom([]string{"a", "0", "no", "null", "1e3", "0x1f", "2021", strings.Repeat("a", 100), strings.Repeat("a-", 49) + "b"}),
		rapid.StringMatching(`[a-z0-9]{1,6}(-[a-z0-9]{1,6}){0,3}`))
}

var (
	drawActor    = rapid.Map(rapid.SampledFrom([]string{"QXA", "QXB", "QXZ", "NOR", "NAM", "nam", "eu", "icrc", "arf", "x-a", "x-friends"}), un.MustParseActor)
	drawDate     = rapid.Map(rapid.SampledFrom([]string{"1900", "2199-12-31", "2025", "2025-02", "2024-02-29", "2025-02-17", "2025-12-31"}), un.MustParseDate)
	drawLanguage = rapid.Map(rapid.SampledFrom([]string{"en", "fr", "ar", "no", "tet", "zh"}), un.MustParseLanguage)
	drawSymbol   = rapid.Map(rapid.SampledFrom([]string{"A/80/257", "A/RES/75/240", "A/AC.292/2025/CRP.1", "S/RES/1440 (2002)", "A/77/49 (Vol. II)"}), un.MustParseSymbol)
	drawURL      = rapid.Map(rapid.SampledFrom([]string{"https://example.org/", "http://a.example.org:8080/x?y=z&a=%41#b", "https://example.org/a,b;c", "https://xn--e1afmkfd.example.org"}), un.MustParseURL)
)

func maybe[T any](t *rapid.T, g *rapid.Generator[T], label string) (v T) {
	if rapid.Bool().Draw(t, label+"?") {
		return g.Draw(t, label)
	}
	return v
}

func word[T ~uint8](last T) *rapid.Generator[T] {
	return rapid.Map(rapid.IntRange(1, int(last)), func(i int) T { return T(i) })
}

// distinct draws a list without repeats; most often none, so that records stay small.
func distinct[T comparable](t *rapid.T, g *rapid.Generator[T], label string) []T {
	if rapid.IntRange(0, 2).Draw(t, label+"?") > 0 {
		return nil
	}
	return rapid.SliceOfNDistinct(g, 1, 3, rapid.ID).Draw(t, label)
}

func some[T any](t *rapid.T, g func(*rapid.T) T, label string) (list []T) {
	for range max(0, rapid.IntRange(-2, 2).Draw(t, label)) {
		list = append(list, g(t))
	}
	return list
}

func drawLabels(t *rapid.T) un.Text {
	m := un.Text{}
	for _, l := range rapid.SliceOfNDistinct(drawLanguage, 1, 3, rapid.ID).Draw(t, "languages") {
		m[l] = drawText().Draw(t, "label")
	}
	return m
}

func drawSource(t *rapid.T) un.Source {
	s := un.Source{
		Document: maybe(t, drawSymbol, "document"), URL: maybe(t, drawURL, "url"), Title: maybe(t, drawText(), "title"), Kind: word(un.SourceUnknown).Draw(t, "kind"),
		Published: maybe(t, drawDate, "published"), Retrieved: maybe(t, drawDate, "retrieved"), Archived: maybe(t, drawURL, "archived"),
	}
	if s.Document.IsZero() && s.URL == "" {
		s.URL = drawURL.Draw(t, "a place")
	}
	return s
}

func drawStatement(t *rapid.T) positions.Statement {
	s := positions.Statement{
		ID: drawID().Draw(t, "id"), Actor: drawActor.Draw(t, "actor"), OthersNamed: maybe(t, drawText(), "othersNamed"), Organ: maybe(t, drawText(), "organ"),
		Form: maybe(t, word(positions.PolicyDocument), "form"), Meeting: max(0, rapid.IntRange(-1, 3).Draw(t, "meeting")),
		AgendaItem: maybe(t, drawText(), "agendaItem"), Mode: maybe(t, word(positions.NoMode), "mode"), Read: word(positions.PartOfText).Draw(t, "read"),
		Language: maybe(t, drawLanguage, "language"), Translated: maybe(t, word(positions.MachineTranslation), "translated"),
		Status: maybe(t, word(positions.Withdrawn), "status"), Note: maybe(t, drawText(), "note"), Tags: distinct(t, drawID(), "tags"),
		Sources: drawSources.Draw(t, "sources"),
	}
	other := drawActor.Filter(func(a un.Actor) bool { return a != s.Actor })
	otherID := drawID().Filter(func(id un.ID) bool { return id != s.ID })
	s.DeliveredBy, s.JointWith = maybe(t, other, "deliveredBy"), distinct(t, other, "jointWith")
	s.RepliesTo, s.Supersedes = distinct(t, otherID, "repliesTo"), distinct(t, otherID, "supersedes")
	s.Process, s.Session, s.Date = drawSession(t)
	for range rapid.IntRange(1, 3).Draw(t, "claims") {
		s.Claims = append(s.Claims, drawClaim(t, &s, other, otherID))
	}
	// What one claim answers, no other can say that it is not addressed; second codings may differ.
	answered := map[codebook.TopicID]bool{}
	for _, c := range s.Claims {
		answered[c.Topic] = answered[c.Topic] || c.Absence == 0 && c.Coding.Recodes == ""
	}
	for i, c := range s.Claims {
		if c.Absence == positions.NotAddressed && c.Coding.Recodes == "" && answered[c.Topic] {
			s.Claims[i].Absence, s.Claims[i].Paraphrase = positions.NotRecorded, "Text."
		}
	}
	return s
}

// questions are topics with what may be answered, copied from the codebook by hand.
var questions = []struct {
	topic   codebook.TopicID
	stances []codebook.Stance
	several bool
}{
	{"il-legally-binding-instrument", []codebook.Stance{"opposes", "doubts", "open", "supports"}, false},
	{"il-sovereignty", []codebook.Stance{"guiding-principle", "rule-with-threshold", "rule", "rule-any-intrusion"}, false},
	{"il-gaps", []codebook.Stance{"no-gaps", "gaps", "gaps-need-rules"}, false},
	{"threats-ransomware", []codebook.Stance{"raises", "calls-for-action", "asks-to-name-in-text", "asks-not-to-name"}, true},
	{"il-sovereignty-threshold", []codebook.Stance{"physical-effect", "loss-of-function", "case-by-case"}, true},
}

func drawClaim(t *rapid.T, s *positions.Statement, other *rapid.Generator[un.Actor], otherID *rapid.Generator[un.ID]) positions.Claim {
	keys := drawID().Filter(func(id un.ID) bool {
		for _, c := range s.Claims {
			if c.Key == id {
				return false
			}
		}
		return true
	})
	q := rapid.SampledFrom(questions).Draw(t, "question")
	c := positions.Claim{
		Key: keys.Draw(t, "key"), Topic: q.topic, Strength: maybe(t, word(positions.RedLine), "strength"),
		Paraphrase: maybe(t, drawText(), "paraphrase"), Locator: maybe(t, drawText(), "locator"),
	}
	switch rapid.IntRange(0, 4).Draw(t, "answer") {
	case 0, 1:
		stances := rapid.SampledFrom(append(q.stances[:len(q.stances):len(q.stances)], "non-committal"))
		c.Stance = stances.Draw(t, "stance")
		if q.several && c.Stance != "non-committal" {
			more := rapid.SampledFrom(q.stances).Filter(func(s codebook.Stance) bool { return s != c.Stance })
			c.FurtherStances = rapid.SliceOfNDistinct(more, 0, len(q.stances)-1, rapid.ID).Draw(t, "furtherStances")
			if len(c.FurtherStances) == 0 {
				c.FurtherStances = nil
			}
		}
	case 2:
		c.AlignsWith.Statement = otherID.Draw(t, "statement")
	case 3:
		c.AlignsWith = positions.Alignment{Actor: other.Draw(t, "actor"), Date: maybe(t, drawDate, "date")}
		if rapid.Bool().Draw(t, "session?") {
			c.AlignsWith.Session = un.OEWG2021Session9
		}
	case 4:
		c.Absence = positions.NotRecorded
		if s.Read == positions.FullText {
			c.Absence = word(positions.NotRecorded).Draw(t, "absence")
		}
	}
	if c.Paraphrase == "" && c.Absence != positions.NotAddressed || rapid.Bool().Draw(t, "quote?") {
		c.Quote = drawQuote(t)
	}
	drawContext(t, s, &c)
	return c
}

func drawContext(t *rapid.T, s *positions.Statement, c *positions.Claim) {
	if rapid.Bool().Draw(t, "condition?") {
		c.Condition = positions.Condition{Kind: word(positions.ConditionOnlyAs).Draw(t, "kind"), Text: drawText().Draw(t, "text")}
	}
	c.OnText, c.About = drawOnText(t, positions.AskRegret), drawAbout(t)
	c.Attributes = some(t, func(t *rapid.T) positions.Attribution {
		a := positions.Attribution{To: maybe(t, drawActor, "to"), Kind: word(positions.TechnicalAttribution).Draw(t, "kind"), Organ: maybe(t, drawText(), "organ"), Text: drawText().Draw(t, "text")}
		if rapid.Bool().Draw(t, "territory?") {
			a.Territory = un.MustParseState("QXB")
		}
		return a
	}, "attributes")
	if rapid.Bool().Draw(t, "readIn?") {
		c.ReadIn = rapid.SliceOfNDistinct(rapid.IntRange(1, len(s.Sources)), 1, len(s.Sources), rapid.ID).Draw(t, "readIn")
	}
	c.Disputes, c.Coding, c.FromRow = some(t, drawDispute, "disputes"), drawCoding(t), drawFromRow(t)
	for _, first := range s.Claims {
		if first.Topic == c.Topic && first.Coding.Recodes == "" {
			c.Coding.Recodes = first.Key
		}
	}
}

func drawQuote(t *rapid.T) positions.Quote {
	return positions.Quote{Text: drawText().Draw(t, "text"), Language: drawLanguage.Draw(t, "language"), Locator: drawText().Draw(t, "locator")}
}

// drawOnText draws a text with what is asked of it, up to the last ask that has a meaning there; 0 is none.
func drawOnText(t *rapid.T, last positions.Ask) (o positions.OnText) {
	if !rapid.Bool().Draw(t, "onText?") {
		return o
	}
	o = positions.OnText{Revision: maybe(t, drawText(), "revision"), Paragraph: maybe(t, drawText(), "paragraph")}
	if last > 0 {
		o.Asks = distinct(t, word(last), "asks")
	}
	switch rapid.IntRange(0, 2).Draw(t, "named") {
	case 0:
		o.Text = drawID().Draw(t, "text")
	case 1:
		o.Symbol = drawSymbol.Draw(t, "symbol")
	case 2:
		o.Title = drawText().Draw(t, "title")
	}
	return o
}

func drawAbout(t *rapid.T) (a positions.About) {
	switch rapid.IntRange(0, 3).Draw(t, "about") {
	case 1:
		a = positions.About{Proposal: drawID().Draw(t, "proposal"), Role: maybe(t, word(positions.Supporter), "role")}
	case 2:
		a = positions.About{Title: drawText().Draw(t, "title"), Role: maybe(t, word(positions.Supporter), "role")}
	case 3:
		a.Situation = drawText().Draw(t, "situation")
	}
	return a
}

func drawDispute(t *rapid.T) positions.Dispute {
	return positions.Dispute{By: drawActor.Draw(t, "by"), Date: maybe(t, drawDate, "date"), Text: drawText().Draw(t, "text"), Source: drawSource(t)}
}

// drawCoding draws a first coding.
func drawCoding(t *rapid.T) positions.Coding {
	return positions.Coding{By: maybe(t, drawID(), "by"), Date: maybe(t, drawDate, "date"), Method: maybe(t, word(positions.Adjudicated), "method"),
		Confidence: maybe(t, word(positions.HighConfidence), "confidence"), Codebook: maybe(t, drawText(), "codebook")}
}

func drawFromRow(t *rapid.T) (r positions.FromRow) {
	if rapid.Bool().Draw(t, "fromRow?") {
		r = positions.FromRow{Table: drawText().Draw(t, "table"), Rows: rapid.SliceOfNDistinct(rapid.SampledFrom([]int{1, 2, 421, 1 << 31, 1<<53 + 1, 1<<63 - 1}), 1, 3, rapid.ID).Draw(t, "rows")}
	}
	return r
}

func drawManifest(t *rapid.T) ManifestData {
	return ManifestData{Title: drawLabels(t), Edition: drawText().Draw(t, "edition"), Format: 1, Licence: drawText().Draw(t, "licence"),
		Maintainers: rapid.SliceOfNDistinct(drawText(), 1, 3, rapid.ID).Draw(t, "maintainers"), Source: maybe(t, drawText(), "source"),
		Other: distinct(t, rapid.SampledFrom([]string{"*.txt", "NO", "a/?.csv", "[a-z]*", "\\*", "a|b"}), "other"),
		Note:  maybe(t, drawText(), "note"), Tags: distinct(t, drawID(), "tags")}
}

// neverDrawn has the members that no valid record has, and that the types have all the same because they are shared.
var neverDrawn = map[string]bool{
	"act.onText.asks": true, "act.onText.asks[]": true, "act.coding.recodes": true, "proposal.outcome.in.asks": true, "proposal.outcome.in.asks[]": true,
}

// TestGeneratorsReachEverything keeps the generators from falling behind the types: in a thousand records each member stands.
func TestGeneratorsReachEverything(t *testing.T) {
	seen := map[string]bool{}
	note := func(k Kind, v any) {
		eachMember(k.String(), plain(t, encoded(t, v)), func(path string) { seen[path] = true })
	}
	for i := range 1000 {
		for k := range Kinds() {
			note(k, rapid.Custom(func(t *rapid.T) any { return drawRecord(t, k) }).Example(i))
		}
	}
	for k := range Kinds() {
		eachField(k.String(), kinds[k].record, func(path string) {
			if !seen[path] && !neverDrawn[path] {
				t.Errorf("no record drawn has %s", path)
			}
		})
	}
}
