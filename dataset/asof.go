package dataset

import (
	"cmp"
	"iter"
	"slices"
	"strings"

	"github.com/cybernorms/cybernorms/positions"
	"github.com/cybernorms/cybernorms/positions/codebook"
	"github.com/cybernorms/cybernorms/un"
)

// Answer is what one actor last said, as far as is recorded, on one question: a topic, and what the claim is about. A
// different proposal, situation or text is a different question, and so is a different paragraph, for which the revision counts
// too, because paragraphs are numbered anew. A condition or the strength makes no other question.
type Answer struct {
	Actor  un.Actor
	Topic  codebook.TopicID
	About  positions.About  // the proposal or situation, without the role
	OnText positions.OnText // the text and the paragraph, without what is asked

	// Entries are the latest records that stand, in the order of [Dataset.Entries]. Records of one day, and of a day within a
	// month of which no more is known, stand side by side: which was the last is not known. An alignment or an absence, which
	// have no content of their own, does not take the place of an earlier stance but stands beside it, unless it is certainly
	// older. What is inherited stands beside too, marked by its [Tie]: of each group the latest.
	Entries []Entry
	// Ceased are records that would stand in Entries, had they not been superseded or withdrawn by then. What is older
	// still does not come back in their place.
	Ceased []Entry

	// Since is the date of the first of the actor's own records with the stance that it holds in Entries, and with no other
	// stance in between; none where the latest ones differ or nothing certain can be said.
	Since un.Date
	// Earlier are the actor's own records with another stance than the latest, in order, those that no longer stand included.
	Earlier []Entry
}

// LeftOut counts the claims that an answer as of a day does not rest on, though the query selects them.
type LeftOut struct {
	Undated    int `json:"undated"`    // no date is known
	MayBeLater int `json:"mayBeLater"` // dated to a month or year that had not ended by the day
	Later      int `json:"later"`      // dated after the day
}

// AsOf yields for each actor and question what the actor last said among what the query selects, as of the end of a day, and
// says how much could not be placed before that day. A record counts from the last day that its date can be, as
// [un.Date.AsOf] has it: one of February 2025 is not in the answer as of 10 February. The zero day is the end of all days.
//
// Without [Query].Inherit every record is the actor's own. With it, an actor that the query names, or any that belongs to a group
// where it names none, also has:
//
//   - the latest stance of each group, if the actor belonged to it on the day that it was taken and belongs to it on the day
//     asked for, as a member with all rights, unless it has a stance of its own on the question;
//   - the stance that it joined, on the topic of the alignment, where the other statement is recorded. One step is followed.
//
// Answers come in the order of actors, of the codebook's topics, and of what they are about.
func (d *Dataset) AsOf(day un.Date, q Query) (iter.Seq[Answer], LeftOut) {
	v := newView(d, day, q)
	return func(yield func(Answer) bool) {
		copies := copies{}
		for _, b := range v.sorted() {
			if !yield(v.answer(b, copies)) {
				return
			}
		}
	}, v.leftOut()
}

// askedOf is a question put to an actor: what [Answer] shows of one, as a key.
type askedOf struct {
	actor     un.Actor
	topic     codebook.TopicID
	about     positions.About
	text      un.ID
	symbol    un.Symbol
	title     string
	revision  string
	paragraph string
}

// bucket is what is recorded of one actor on one question by the day.
type bucket struct {
	askedOf
	positions, alignments, absences []*ref // latest and earlier ones
	inherited                       []*ref
}

// view is a data set as of a day.
type view struct {
	*selector
	day     un.Date                          // the last of what was asked for; zero is the end of all days
	ceasing map[un.ID][]*positions.Statement // what supersedes a statement
	own     map[askedOf]*bucket              // of every holder, also of those from whom something can be inherited
	shown   map[askedOf]*bucket              // of those for whom the query asks
	joined  map[*positions.Statement]map[codebook.TopicID][]ref

	undated, mayBeLater, later map[string]bool
}

func newView(d *Dataset, day un.Date, q Query) *view {
	v := &view{selector: d.selector(q), day: day.Last(), ceasing: map[un.ID][]*positions.Statement{}, own: map[askedOf]*bucket{},
		shown: map[askedOf]*bucket{}, joined: map[*positions.Statement]map[codebook.TopicID][]ref{}, undated: map[string]bool{}, mayBeLater: map[string]bool{}, later: map[string]bool{}}
	for i := range d.statements.list {
		for _, id := range d.statements.list[i].Supersedes {
			v.ceasing[id] = append(v.ceasing[id], &d.statements.list[i])
		}
	}
	take := v.holds
	if q.Inherit {
		take = func(un.Actor, un.Date) bool { return true }
	}
	var unplaced []*ref
	for _, r := range v.refs(take) {
		if !v.reached(r.date) {
			unplaced = append(unplaced, r)
			continue
		}
		v.put(v.own, r)
		if v.holds(r.actor, r.date) {
			v.put(v.shown, r)
		}
	}
	inherits := func(un.Actor, un.Date) bool { return false }
	if q.Inherit {
		inherits = v.inherit()
	}
	for _, r := range unplaced {
		if v.holds(r.actor, r.date) || inherits(r.actor, r.date) {
			v.leave(r)
		}
	}
	return v
}

// reached reports whether something of that date counts by the day.
func (v *view) reached(on un.Date) bool { return on.IsValid() && (v.day.IsZero() || on.AsOf(v.day)) }

// leave counts a claim that is not placed before the day.
func (v *view) leave(r *ref) {
	switch {
	case r.date.IsZero():
		v.undated[r.id()] = true
	case r.date.After(v.day):
		v.later[r.id()] = true
	default:
		v.mayBeLater[r.id()] = true
	}
}

func (v *view) leftOut() LeftOut { return LeftOut{len(v.undated), len(v.mayBeLater), len(v.later)} }

// content is what a claim has to say.
type content uint8

const (
	isAbsence content = iota
	isAlignment
	isPosition
)

// kindOf returns the most that a reading of the claim says.
func kindOf(codings []positions.Claim) content {
	most := isAbsence
	for _, c := range readings(codings) {
		switch {
		case c.Stance != "":
			most = isPosition
		case c.AlignsWith != (positions.Alignment{}):
			most = max(most, isAlignment)
		}
	}
	return most
}

// asks returns the question that a record answers. A text is the same whether it is named by its record or by a symbol.
func (v *view) asks(r *ref) askedOf {
	c := readings(r.codings)[0]
	on := v.resolved(c.OnText)
	q := askedOf{actor: r.actor, topic: c.Topic, about: c.About, text: on.Text, symbol: on.Symbol, title: on.Title, paragraph: on.Paragraph}
	q.about.Role = 0
	if q.paragraph != "" {
		q.revision = on.Revision
	}
	return q
}

// put adds a record to the bucket of its question.
func (v *view) put(in map[askedOf]*bucket, r *ref) {
	q := v.asks(r)
	if in[q] == nil {
		in[q] = &bucket{askedOf: q}
	}
	b := in[q]
	switch kind := kindOf(r.codings); {
	case r.tie.IsInherited():
		b.inherited = append(b.inherited, r)
	case kind == isPosition:
		b.positions = append(b.positions, r)
	case kind == isAlignment:
		b.alignments = append(b.alignments, r)
	default:
		b.absences = append(b.absences, r)
	}
}

// latest keeps the records that are certainly before none of the list, nor of those in before.
func latest(list []*ref, before ...*ref) []*ref {
	var last un.Date // the latest of the first days
	for _, r := range slices.Concat(list, before) {
		if first := r.date.First(); last.Before(first) || last.IsZero() {
			last = first
		}
	}
	var kept []*ref
	for _, r := range list {
		if !r.date.Before(last) {
			kept = append(kept, r)
		}
	}
	return kept
}

// ceased reports whether a statement no longer stood for a holder on the day. Where it is not known when a statement
// ceased to stand, it does not stand on any day.
func (v *view) ceased(s *positions.Statement, holder un.Actor) bool {
	if s.Status == positions.Withdrawn {
		return true
	}
	dated := false
	for _, by := range v.ceasing[s.ID] {
		if s.Status == 0 && by.Actor != holder && !slices.Contains(by.JointWith, holder) {
			continue
		}
		if by.Date.IsZero() || v.reached(by.Date) {
			return true
		}
		dated = true
	}
	return s.Status == positions.Superseded && !dated
}

func (v *view) answer(b *bucket, copies copies) Answer {
	a := Answer{Actor: b.actor, Topic: b.topic, About: b.about,
		OnText: positions.OnText{Text: b.text, Symbol: b.symbol, Title: b.title, Revision: b.revision, Paragraph: b.paragraph}}
	said := latest(b.positions)
	joined := latest(b.alignments, said...)
	absent := latest(b.absences, slices.Concat(said, joined)...)
	stands := slices.Clone(b.inherited)
	var gone []*ref
	for _, r := range slices.Concat(said, joined, absent) {
		if v.ceased(r.statement, r.actor) {
			gone = append(gone, r)
		} else {
			stands = append(stands, r)
		}
	}
	slices.SortFunc(stands, compareRefs)
	slices.SortFunc(gone, compareRefs)
	a.Entries, a.Ceased = copies.entries(stands), copies.entries(gone)
	standing := slices.DeleteFunc(slices.Clone(said), func(r *ref) bool { return v.ceased(r.statement, r.actor) })
	since, earlier := history(b.positions, standing)
	a.Since, a.Earlier = since, copies.entries(earlier)
	return a
}

func (c copies) entries(refs []*ref) []Entry {
	var list []Entry
	for _, r := range refs {
		list = append(list, r.entry(c))
	}
	return list
}

// history returns since when an actor has had the stance of its latest records, and its records with another stance.
func history(all, latest []*ref) (since un.Date, earlier []*ref) {
	held := map[string]bool{}
	for _, r := range latest {
		held[stanceKey(r)] = true
	}
	for _, r := range all {
		if !held[stanceKey(r)] {
			earlier = append(earlier, r)
		}
	}
	if len(held) != 1 {
		return un.Date{}, earlier
	}
	var last un.Date // on which another stance may have been recorded
	for _, e := range earlier {
		if day := e.date.Last(); last.Before(day) || last.IsZero() {
			last = day
		}
	}
	for _, r := range all { // in order, so that the first to qualify is the first
		if held[stanceKey(r)] && (last.IsZero() || last.Before(r.date)) {
			return r.date, earlier
		}
	}
	return un.Date{}, earlier
}

// stanceKey is the same for records that give the same stances, in whatever order.
func stanceKey(r *ref) string {
	var words []string
	for _, s := range stances(readings(r.codings)) {
		words = append(words, string(s))
	}
	slices.Sort(words)
	return strings.Join(words, " ")
}

// sorted returns what is shown in the order of answers.
func (v *view) sorted() []*bucket {
	place := map[codebook.TopicID]int{}
	for t := range v.d.codebook.Topics() {
		place[t.ID] = len(place)
	}
	var list []*bucket
	for _, b := range v.shown {
		list = append(list, b)
	}
	slices.SortFunc(list, func(a, b *bucket) int {
		return cmp.Or(a.actor.Compare(b.actor), cmp.Compare(place[a.topic], place[b.topic]), cmp.Compare(a.topic, b.topic),
			cmp.Compare(a.about.Proposal, b.about.Proposal), cmp.Compare(a.about.Title, b.about.Title), cmp.Compare(a.about.Situation, b.about.Situation),
			cmp.Compare(a.text, b.text), cmp.Compare(a.symbol.String(), b.symbol.String()), cmp.Compare(a.title, b.title),
			cmp.Compare(a.revision, b.revision), cmp.Compare(a.paragraph, b.paragraph))
	})
	return list
}
