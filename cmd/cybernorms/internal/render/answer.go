package render

import (
	"cmp"
	"slices"
	"strings"

	"github.com/cybernorms/cybernorms/dataset"
	"github.com/cybernorms/cybernorms/positions"
	"github.com/cybernorms/cybernorms/positions/codebook"
	"github.com/cybernorms/cybernorms/positions/negotiation"
	"github.com/cybernorms/cybernorms/un"
)

// Source is the data set on which an answer rests.
type Source struct {
	Path    string           `json:"path"` // of its root, from where the command was started
	Title   string           `json:"title,omitzero"`
	Edition string           `json:"edition,omitzero"`
	Parts   []string         `json:"parts,omitempty"` // what was read of it; none where all of it was
	Errors  int              `json:"errors"`          // that were found in it; what has one is not in the answer
	Unread  int              `json:"unread,omitzero"` // files and folders that could not be read
	Claims  int              `json:"claims"`          // that were read
	Acts    int              `json:"acts,omitzero"`   // likewise
	Data    *dataset.Dataset `json:"-"`
}

// Asked is one thing that was asked for, as it was typed and as it was understood.
type Asked struct {
	Option string `json:"option"`        // "actor", "topic", "text"
	Word   string `json:"word"`          // as it was typed
	Code   string `json:"code"`          // what it was taken for
	Name   string `json:"name,omitzero"` // the name of that, where it has one
}

// Pair is an actor and a topic on which the data set holds no statement of it.
type Pair struct {
	Actor un.Actor
	Topic codebook.TopicID
}

// Answer is what was asked of a data set, and what it holds on that.
type Answer struct {
	Version string
	Source  Source
	Kind    string // "statement", "act", "proposal" or "text"
	Asked   []Asked
	Now     un.Date
	AsOf    un.Date // none for a timeline
	Inherit bool

	Entries   []dataset.Entry // of a timeline; as of a day, those without a date
	Answers   []dataset.Answer
	LeftOut   dataset.LeftOut
	NoRecord  []Pair
	Acts      []positions.Act
	Proposals []negotiation.Proposal
	Texts     []negotiation.Text
	Hints     []string // what else is recorded: of other kinds, and near to what was asked for where nothing is on that
}

// noPosition says what no record means. It stands wherever there is none.
const noPosition = "No record is not a position."

// empty reports whether there is no record at all.
func (a *Answer) empty() bool {
	return len(a.Entries)+len(a.Answers)+len(a.Acts)+len(a.Proposals)+len(a.Texts) == 0
}

// row is one record of an answer, or a pair of which there is none.
type row struct {
	*dataset.Entry
	pair    Pair            // where Entry is nil
	holders []un.Actor      // of a joint record that is shown once
	answer  *dataset.Answer // as of a day
	ceased  bool            // it was the latest, and no longer stood
	undated bool            // it stands apart because no date is known
}

func (r row) actor() un.Actor {
	if r.Entry == nil {
		return r.pair.Actor
	}
	return r.Actor
}

// rows returns the records in the order in which they are shown. With merged, a joint record of a timeline is one row.
func (a *Answer) rows(merged bool) []row {
	var rows []row
	for i := range a.Answers {
		answer := &a.Answers[i]
		for j := range answer.Entries {
			rows = append(rows, row{Entry: &answer.Entries[j], answer: answer})
		}
		for j := range answer.Ceased {
			rows = append(rows, row{Entry: &answer.Ceased[j], answer: answer, ceased: true})
		}
	}
	dated := a.AsOf.IsZero()
	for i := range a.Entries {
		e := &a.Entries[i]
		rows = append(rows, row{Entry: e, holders: []un.Actor{e.Actor}, undated: !dated})
	}
	if merged && dated {
		rows = joined(rows)
	}
	for _, p := range a.NoRecord {
		rows = append(rows, row{pair: p})
	}
	return rows
}

// joined makes one row of those of one claim, whose holders need not stand next to each other.
func joined(rows []row) []row {
	at := map[string]int{}
	var list []row
	for _, r := range rows {
		if i, ok := at[r.ID()]; ok {
			list[i].holders = append(list[i].holders, r.holders...)
			continue
		}
		at[r.ID()] = len(list)
		list = append(list, r)
	}
	return list
}

// Name returns the name of an actor in English, as the United Nations writes it for States.
func (s *Source) Name(a un.Actor) string {
	name := ""
	if st, ok := a.State(); ok {
		name = st.ShortName(un.English)
	} else if g, ok := a.Group(); ok {
		name = g.Name(un.English)
	} else if e, ok := a.Entity(); ok {
		name = e.Name(un.English)
	} else if g, ok := s.Data.Group(a); ok {
		name = g.Name.In(un.English)
	}
	return cmp.Or(name, a.String())
}

// topicLabel returns the topic's label in English.
func (s *Source) topicLabel(id codebook.TopicID) string {
	t, _ := s.Data.Codebook().Topic(id)
	return cmp.Or(t.Label.In(un.English), string(id))
}

// How a thing is known, by the best of its sources.
const (
	recorded    = "recorded"    // in the actor's own text or an official record
	transcribed = "transcribed" // by others than the body itself
	reported    = "reported"    // by somebody else
)

// known returns how a thing is known by its sources.
func known(sources []un.Source) string {
	word := reported
	for _, s := range sources {
		switch s.Kind {
		case un.SourceOwnText, un.SourceOfficialRecord:
			return recorded
		case un.SourceTranscript:
			word = transcribed
		}
	}
	return word
}

// lowest returns the least confidence among codings, or none where none is recorded.
func lowest(codings []positions.Claim) positions.Confidence {
	var least positions.Confidence
	for _, c := range codings {
		if v := c.Coding.Confidence; v.IsValid() && (least == 0 || v < least) {
			least = v
		}
	}
	return least
}

// knownWords returns how a claim is known, with the confidence where it is low.
func knownWords(e *dataset.Entry) string {
	if lowest(e.Readings()) == positions.LowConfidence {
		return known(e.Sources()) + ", low confidence"
	}
	return known(e.Sources())
}

// says returns what a reading of a claim says, in words. Absences are words of their own and no stance.
func (s *Source) says(c positions.Claim) string {
	switch {
	case c.Stance != "":
		var words []string
		for _, st := range c.Stances() {
			words = append(words, string(st))
		}
		return strings.Join(words, ", ")
	case c.AlignsWith.Statement != "":
		if other, ok := s.Data.Statement(c.AlignsWith.Statement); ok {
			return "aligned with " + other.Actor.String()
		}
		return "aligned with " + string(c.AlignsWith.Statement)
	case c.AlignsWith != (positions.Alignment{}):
		return "aligned with " + c.AlignsWith.Actor.String()
	case c.Absence == positions.NotRecorded:
		return "stance not recorded"
	default:
		return "not addressed"
	}
}

// saysAll returns what the readings of a claim say; where they differ, all of them.
func (s *Source) saysAll(e *dataset.Entry) string {
	var words []string
	for _, c := range e.Readings() {
		if w := s.says(c); !slices.Contains(words, w) {
			words = append(words, w)
		}
	}
	if len(words) > 1 {
		return strings.Join(words, " / ") + " (codings differ)"
	}
	return strings.Join(words, "")
}

// place returns where a source can be found.
func placeOf(s un.Source) string {
	switch {
	case s.Document.IsZero():
		return string(s.URL)
	case s.URL == "":
		return s.Document.String()
	default:
		return s.Document.String() + ", " + string(s.URL)
	}
}

func sourceWords(s un.Source) string { return placeOf(s) + " (" + kindWords(s.Kind) + ")" }

// kindWords says what kind of source it is in words for a reader.
func kindWords(k un.SourceKind) string {
	if k == un.SourceUnknown {
		return "kind of source not known"
	}
	return strings.ReplaceAll(k.String(), "-", " ")
}
