package render

import (
	"fmt"
	"slices"
	"strings"

	"github.com/cybernorms/cybernorms/dataset"
	"github.com/cybernorms/cybernorms/positions"
	"github.com/cybernorms/cybernorms/positions/codebook"
	"github.com/cybernorms/cybernorms/positions/negotiation"
	"github.com/cybernorms/cybernorms/un"
)

// Brief is what a data set holds of one actor.
type Brief struct {
	Version string
	Source  Source
	Actor   un.Actor
	Asked   []Asked
	Now     un.Date
	AsOf    un.Date
	Inherit bool

	Answers   []dataset.Answer // what it last said
	LeftOut   dataset.LeftOut
	Records   []dataset.Entry // all of its own by the day
	Undated   []dataset.Entry
	Acts      []positions.Act
	Proposals []negotiation.Proposal
	Groups    []Belonging
	Silent    int // topics that ask a question, and on which nothing is recorded
}

// Belonging is one group to which an actor belongs.
type Belonging struct {
	Group        un.Actor        `json:"group"`
	Name         string          `json:"name"`
	Status       string          `json:"status,omitzero"` // where it is not simply a member
	Verification un.Verification `json:"verification"`
}

// Designations is the note that stands below names of States.
const Designations = "Names of States are those of the United Nations. The designations employed imply no opinion on the legal status of any " +
	"country, territory, city or area, or of its authorities, or on its frontiers or boundaries."

// blockKind is what a block of a page is.
type blockKind uint8

const (
	title blockKind = iota
	plain
	section
	branch // of the codebook
	topic
	item
	detail
)

// block is a line of a page before it is set, with the numbers of its sources.
type block struct {
	kind  blockKind
	text  string
	notes []int
}

// page sets a brief into blocks, and numbers its sources as they come.
type page struct {
	*Brief
	blocks  []block
	sources []un.Source
}

func (b *Brief) page() *page {
	p := &page{Brief: b}
	name, day := b.Source.Name(b.Actor), ""
	if b.AsOf == b.Now {
		day = " (today)"
	}
	p.add(title, fmt.Sprintf("%s (%s)", name, b.Actor))
	p.add(plain, fmt.Sprintf("What is recorded by %s%s. %s", b.AsOf, day, strings.TrimSuffix(b.Source.words(), ":")+"."))
	for _, l := range b.Source.careful() {
		p.add(plain, l)
	}
	p.said()
	p.joined()
	p.did()
	p.proposed()
	p.undated()
	p.gaps(name)
	return p
}

func (p *page) add(k blockKind, text string, sources ...un.Source) {
	p.blocks = append(p.blocks, block{k, text, p.notes(sources)})
}

// notes returns the numbers of sources.
func (p *page) notes(sources []un.Source) []int {
	var list []int
	for _, s := range sources {
		i := slices.IndexFunc(p.sources, func(have un.Source) bool { return placeOf(have) == placeOf(s) && have.Kind == s.Kind })
		if i < 0 {
			i = len(p.sources)
			p.sources = append(p.sources, s)
		}
		if !slices.Contains(list, i+1) {
			list = append(list, i+1)
		}
	}
	return list
}

// said shows the latest stances by the codebook's tree.
func (p *page) said() {
	p.add(section, "What it said last")
	shown := map[codebook.TopicID][]*dataset.Answer{}
	for i := range p.Answers {
		a := &p.Answers[i]
		if len(contentful(a.Entries))+len(contentful(a.Ceased)) > 0 {
			shown[a.Topic] = append(shown[a.Topic], a)
		}
	}
	cb, root := p.Source.Data.Codebook(), codebook.TopicID("")
	for t := range cb.Topics() {
		if len(shown[t.ID]) == 0 {
			continue
		}
		if r := rootOf(cb, t.ID); r != root {
			root = r
			p.add(branch, p.Source.topicLabel(root))
		}
		p.add(topic, t.Label.In(un.English))
		for _, a := range shown[t.ID] {
			p.answer(a)
		}
	}
	if root == "" {
		p.add(plain, "No stance is recorded. "+noPosition)
	}
}

// rootOf returns the topic at the top of a topic's branch.
func rootOf(cb *codebook.Codebook, id codebook.TopicID) codebook.TopicID {
	for {
		t, ok := cb.Topic(id)
		if !ok || t.Parent == "" {
			return id
		}
		id = t.Parent
	}
}

// contentful returns the entries that say something of their own: alignments stand in another place.
func contentful(entries []dataset.Entry) []*dataset.Entry {
	var list []*dataset.Entry
	for i := range entries {
		if slices.ContainsFunc(entries[i].Readings(), func(c positions.Claim) bool { return !aligns(c) }) {
			list = append(list, &entries[i])
		}
	}
	return list
}

func aligns(c positions.Claim) bool { return c.AlignsWith != (positions.Alignment{}) }

func (p *page) answer(a *dataset.Answer) {
	for _, e := range contentful(a.Entries) {
		words := p.Source.saysAll(e)
		switch e.Tie {
		case dataset.ByGroup:
			words += fmt.Sprintf(" (not its own record: a group to which it belonged said so, %s; membership: %s)", p.Source.Name(e.From), membershipWords(e.Verification))
		case dataset.ByAlignment:
			words += fmt.Sprintf(" (not its own words: it aligned itself with %s)", p.Source.Name(e.From))
		case dataset.Joint:
			words += ", jointly with others"
		}
		if !e.Tie.IsInherited() && len(e.Stances()) > 0 && a.Since.IsValid() && a.Since != e.Date {
			words += ", since " + a.Since.String() + ", last on " + e.Date.String()
		} else {
			words += ", " + e.Date.String()
		}
		p.add(item, words+"; "+knownWords(e), e.Sources()...)
		p.words(e)
	}
	for _, e := range contentful(a.Ceased) {
		p.add(item, fmt.Sprintf("no longer stands: %s, %s", p.Source.saysAll(e), e.Date), e.Sources()...)
	}
	for i := len(a.Earlier) - 1; i >= 0; i-- {
		e := &a.Earlier[i]
		if !slices.ContainsFunc(a.Ceased, func(c dataset.Entry) bool { return c.ID() == e.ID() }) {
			p.add(item, fmt.Sprintf("recorded before: %s, %s; %s", p.Source.saysAll(e), e.Date, knownWords(e)), e.Sources()...)
		}
	}
}

// words adds what was said below a record, in whose words, and on what.
func (p *page) words(e *dataset.Entry) {
	for _, w := range p.Source.wording(e, e.Readings()) {
		p.add(detail, w)
	}
	for _, c := range e.Readings() {
		if w := p.Source.circumstances(c); w != "" {
			p.add(detail, w)
		}
	}
	for _, c := range e.Codings {
		for _, d := range c.Disputes {
			p.add(detail, fmt.Sprintf("%s contests this coding%s: %s", p.Source.Name(d.By), onDate(d.Date), d.Text), d.Source)
		}
	}
}

// joined shows what the actor joined, and the groups to which it belongs.
func (p *page) joined() {
	var items []block
	var last string
	for i := range p.Records {
		e := &p.Records[i]
		var what string
		switch {
		case slices.ContainsFunc(e.Readings(), aligns):
			what = "aligned itself with " + p.Source.alignedName(e)
		case e.Tie == dataset.Joint:
			what = "joint statement" + strings.TrimPrefix(p.Source.others(row{Entry: e}), "jointly")
		default:
			continue
		}
		label := p.Source.topicLabel(e.Topic())
		if key := string(e.Statement.ID) + " " + what; key == last {
			items[len(items)-1].text += "; " + label
		} else {
			last = key
			items = append(items, block{item, fmt.Sprintf("%s: %s, on: %s", e.Date, what, label), p.notes(e.Sources())})
		}
	}
	if len(items)+len(p.Groups) == 0 {
		return
	}
	p.add(section, "What it joined")
	p.blocks = append(p.blocks, items...)
	if len(p.Groups) > 0 {
		var names []string
		for _, g := range p.Groups {
			names = append(names, g.words())
		}
		words := "Belongs, as far as is recorded, to: " + strings.Join(names, "; ")
		if slices.ContainsFunc(p.Groups, func(g Belonging) bool { return g.Verification == un.Unsure }) {
			words += ". What is unsure is to be checked before anyone relies on it."
		}
		p.add(item, words)
	}
}

func (g Belonging) words() string {
	var marks []string
	if g.Status != "" {
		marks = append(marks, strings.ReplaceAll(g.Status, "-", " "))
	}
	if g.Verification == un.Unsure {
		marks = append(marks, "unsure")
	}
	if len(marks) == 0 {
		return g.Name
	}
	return g.Name + " (" + strings.Join(marks, ", ") + ")"
}

// alignedName returns the name of whom an entry joins.
func (s *Source) alignedName(e *dataset.Entry) string {
	for _, c := range e.Readings() {
		if other, ok := s.Data.Statement(c.AlignsWith.Statement); ok {
			return s.Name(other.Actor)
		}
		if c.AlignsWith.Actor.IsValid() {
			return s.Name(c.AlignsWith.Actor)
		}
		if c.AlignsWith.Statement != "" {
			return string(c.AlignsWith.Statement)
		}
	}
	return ""
}

func (p *page) did() {
	if len(p.Acts) == 0 {
		return
	}
	p.add(section, "What it did")
	for _, a := range p.Acts {
		words := a.Date.String() + ": " + deedWords(a.Deed)
		if w := strings.TrimPrefix(p.Source.onText(a.OnText), "On the text: "); w != "" {
			words += ", " + w
		}
		if a.Status != 0 {
			words += "; " + a.Status.String()
		}
		p.add(item, words+"; "+known(a.Sources), a.Sources...)
		var with []string
		for _, h := range append([]un.Actor{a.Actor}, a.JointWith...) {
			if h != p.Actor {
				with = append(with, p.Source.Name(h))
			}
		}
		if a.OthersNamed != "" {
			with = append(with, a.OthersNamed)
		}
		if len(with) > 0 {
			p.add(detail, "Together with "+strings.Join(with, ", "))
		}
		for _, w := range []string{a.Paraphrase, quoted(a.Quote), p.Source.about(a.About)} {
			if w != "" {
				p.add(detail, w)
			}
		}
	}
}

func (p *page) proposed() {
	if len(p.Proposals) == 0 {
		return
	}
	p.add(section, "What it proposed, or joined in proposing")
	for _, o := range p.Proposals {
		var roles []string
		for _, by := range o.Proposers {
			if by.Actor == p.Actor && (by.Since.IsZero() || by.Since.AsOf(p.AsOf)) {
				roles = append(roles, by.Role.String())
			}
		}
		outcome := "outcome not recorded"
		switch on := o.Outcome.Date; {
		case o.Outcome.Fate == 0:
		case on.IsValid() && !on.AsOf(p.AsOf):
			outcome = "open by " + p.AsOf.String()
		default:
			outcome = strings.ReplaceAll(o.Outcome.Fate.String(), "-", " ") + onDate(on)
		}
		p.add(item, fmt.Sprintf("%s: %s (%s); %s; %s", o.Date, o.Title.In(un.English), strings.Join(roles, ", "), outcome, known(o.Sources)), o.Sources...)
	}
}

// undated shows what cannot be placed in time.
func (p *page) undated() {
	if len(p.Undated) == 0 {
		return
	}
	p.add(section, "Without a known date")
	for i := range p.Undated {
		e := &p.Undated[i]
		p.add(item, fmt.Sprintf("%s: %s; %s", p.Source.topicLabel(e.Topic()), p.Source.saysAll(e), knownWords(e)), e.Sources()...)
		p.words(e)
	}
}

// gaps says what the page does not rest on.
func (p *page) gaps(name string) {
	p.add(section, "What is not here")
	if n := p.LeftOut.MayBeLater; n > 0 {
		p.add(plain, fmt.Sprintf("Left out: %s of a month or year that had not ended by %s.", count(n, "claim", "claims"), p.AsOf))
	}
	if n := p.LeftOut.Later; n > 0 {
		p.add(plain, fmt.Sprintf("Left out: %s after %s.", count(n, "claim", "claims"), p.AsOf))
	}
	p.add(plain, fmt.Sprintf("On %s of the codebook the data set holds no statement of %s. %s", count(p.Silent, "topic", "topics"), name, noPosition))
}
