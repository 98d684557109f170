package dataset

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	gocmp "github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/cybernorms/cybernorms/positions"
	"github.com/cybernorms/cybernorms/un"
)

// fact is one holder's record of one claim, as the oracle sees it: it knows no order, no buckets and no thresholds, and asks
// of each record whether any other one keeps it from being the answer.
type fact struct {
	who   un.Actor
	s     positions.Statement
	first positions.Claim
	count []positions.Claim
}

func (f fact) question() string {
	c := f.count[0]
	text := fmt.Sprint(c.OnText.Text, c.OnText.Title, c.OnText.Symbol, c.OnText.Paragraph)
	if c.OnText.Paragraph != "" {
		text += c.OnText.Revision
	}
	return fmt.Sprint(c.Topic, "/", c.About.Proposal, c.About.Title, c.About.Situation, "/", text)
}

// level is 3 for a stance, 2 for an alignment, 1 for an absence.
func (f fact) level() int {
	n := 1
	for _, c := range f.count {
		if c.AlignsWith != (positions.Alignment{}) {
			n = max(n, 2)
		}
		if c.Stance != "" {
			n = 3
		}
	}
	return n
}

func factsOf(statements []positions.Statement) (list []fact) {
	for _, s := range statements {
		for _, who := range append([]un.Actor{s.Actor}, s.JointWith...) {
			for _, c := range s.Claims {
				if c.Coding.Recodes != "" {
					continue
				}
				f := fact{who: who, s: s, first: c}
				var settled []positions.Claim
				for _, other := range s.Claims {
					if other.Key == c.Key || other.Coding.Recodes == c.Key {
						f.count = append(f.count, other)
						if other.Coding.Method == positions.Adjudicated {
							settled = append(settled, other)
						}
					}
				}
				if settled != nil {
					f.count = settled
				}
				list = append(list, f)
			}
		}
	}
	return list
}

type oracle struct {
	facts []fact
	all   []positions.Statement
	day   un.Date
}

func (o oracle) placed(d un.Date) bool {
	return !d.IsZero() && (o.day.IsZero() || !d.Last().After(o.day.Last()))
}

func (o oracle) gone(s positions.Statement, who un.Actor) bool {
	if s.Status == positions.Withdrawn {
		return true
	}
	unknown := s.Status == positions.Superseded
	for _, t := range o.all {
		holders := append([]un.Actor{t.Actor}, t.JointWith...)
		if !slices.Contains(t.Supersedes, s.ID) || s.Status == 0 && !slices.Contains(holders, who) {
			continue
		}
		if t.Date.IsZero() || o.placed(t.Date) {
			return true
		}
		unknown = false
	}
	return unknown
}

// best reports whether no record of the same holder, question and at least the same level is certainly after f.
func (o oracle) best(f fact) bool {
	if !o.placed(f.s.Date) {
		return false
	}
	for _, g := range o.facts {
		if g.who == f.who && g.question() == f.question() && o.placed(g.s.Date) && g.level() >= f.level() && f.s.Date.Before(g.s.Date) {
			return false
		}
	}
	return true
}

func member(g un.Actor, who un.Actor, d un.Date) bool {
	group, ok := g.Group()
	if !ok {
		return false
	}
	if d.IsZero() {
		for m := range group.Memberships() {
			if m.Member == who && m.To.IsZero() && m.Status == un.FullMember {
				return true
			}
		}
		return false
	}
	a, in := group.Has(who, d.First())
	b, still := group.Has(who, d.Last())
	return in && still && a.Status == un.FullMember && b.Status == un.FullMember
}

// answers returns, for each line of an answer, who, how and what.
func (o oracle) answers(inherit bool) (stand, gone []string) {
	line := func(who un.Actor, tie Tie, f fact, with un.Actor) string {
		return fmt.Sprintf("%s %s %s#%s %v %s", who, tie, f.s.ID, f.first.Key, with, f.question())
	}
	for _, f := range o.facts {
		if !o.best(f) {
			continue
		}
		tie := Own
		if len(f.s.JointWith) > 0 {
			tie = Joint
		}
		if o.gone(f.s, f.who) {
			gone = append(gone, line(f.who, tie, f, un.Actor{}))
			continue
		}
		stand = append(stand, line(f.who, tie, f, un.Actor{}))
		if !inherit {
			continue
		}
		if _, isGroup := f.who.Group(); isGroup && f.level() == 3 {
			for s := range un.States() {
				who := un.ActorOf(s)
				if member(f.who, who, f.s.Date) && member(f.who, who, o.day.Last()) && !o.ownStance(who, f.question()) {
					stand = append(stand, line(who, ByGroup, f, f.who))
				}
			}
		}
		if f.level() == 2 {
			for _, g := range o.facts {
				if g.s.Actor == f.who || slices.Contains(g.s.JointWith, f.who) {
					continue // nobody inherits from itself
				}
				joins := slices.ContainsFunc(f.count, func(c positions.Claim) bool { return c.AlignsWith.Statement == g.s.ID })
				if !joins || g.who != g.s.Actor || g.first.Topic != f.first.Topic || g.level() != 3 || o.gone(g.s, g.who) || g.s.Date.After(f.s.Date) {
					continue
				}
				newer := slices.ContainsFunc(o.facts, func(h fact) bool {
					return h.who == f.who && h.question() == g.question() && h.level() == 3 && o.placed(h.s.Date) && f.s.Date.Before(h.s.Date)
				})
				if !newer {
					stand = append(stand, line(f.who, ByAlignment, g, g.s.Actor))
				}
			}
		}
	}
	slices.Sort(stand)
	slices.Sort(gone)
	return slices.Compact(stand), slices.Compact(gone)
}

func (o oracle) ownStance(who un.Actor, question string) bool {
	return slices.ContainsFunc(o.facts, func(f fact) bool {
		return f.who == who && f.question() == question && f.level() == 3 && o.best(f) && !o.gone(f.s, f.who)
	})
}

// TestAsOfOracle compares answers with those of an oracle that follows the words of the documentation and knows no way to be fast.
func TestAsOfOracle(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		statements := drawStatements(t)
		o := oracle{factsOf(statements), statements, drawDay(t, "day")}
		inherit := rapid.Bool().Draw(t, "inherit")
		wantStand, wantGone := o.answers(inherit)
		answers, _ := memory(statements...).AsOf(o.day, Query{Inherit: inherit})
		var stand, gone []string
		for a := range answers {
			line := func(e Entry) string {
				f := fact{s: e.Statement, first: e.Codings[0], count: e.Readings()}
				return strings.Join([]string{e.Actor.String(), e.Tie.String(), e.ID(), fmt.Sprint(e.From), f.question()}, " ")
			}
			for _, e := range a.Entries {
				stand = append(stand, line(e))
			}
			for _, e := range a.Ceased {
				gone = append(gone, line(e))
			}
		}
		slices.Sort(stand)
		slices.Sort(gone)
		if diff := gocmp.Diff(wantStand, slices.Compact(stand)); diff != "" {
			t.Errorf("what stands (-oracle +answer): %s", diff)
		}
		if diff := gocmp.Diff(wantGone, slices.Compact(gone)); diff != "" {
			t.Errorf("what has ceased (-oracle +answer): %s", diff)
		}
	})
}

// TestDrawnTies holds that what the properties draw reaches every way in which an answer comes about. The seeds are fixed, so that it
// does not depend on luck.
func TestDrawnTies(t *testing.T) {
	reached := map[Tie]int{}
	drawn := rapid.Custom(drawStatements)
	for seed := range 300 {
		answers, _ := memory(drawn.Example(seed)...).AsOf(un.Date{}, Query{Inherit: true})
		for a := range answers {
			for _, e := range a.Entries {
				reached[e.Tie]++
			}
		}
	}
	for tie := range ties.All() {
		if reached[tie] < 20 {
			t.Errorf("%s was reached %d times", tie, reached[tie])
		}
	}
}
