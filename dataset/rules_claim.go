package dataset

import (
	"crypto/sha256"
	"fmt"
	"strconv"

	"github.com/cybernorms/cybernorms/diag"
	"github.com/cybernorms/cybernorms/internal/check"
	"github.com/cybernorms/cybernorms/positions"
	"github.com/cybernorms/cybernorms/positions/codebook"
	"github.com/cybernorms/cybernorms/schema"
	"github.com/cybernorms/cybernorms/un"
)

// question is what a claim answers, as far as two claims can be said to answer the same: the actor, the topic, what the
// claim is about, the text of which it speaks, its condition, and the day if one is known. It is a digest, because rules
// keep one for each claim of a data set.
type question [16]byte

func questionOf(holder un.Actor, day un.Date, c *positions.Claim) question {
	return digest(
		holder.String(), string(c.Topic), string(c.About.Proposal), c.About.Title, c.About.Situation,
		string(c.OnText.Text), c.OnText.Symbol.String(), c.OnText.Title, c.OnText.Revision, c.OnText.Paragraph,
		strconv.Itoa(int(c.Condition.Kind)), c.Condition.Text, day.String(),
	)
}

// digest returns sixteen bytes that stand for a list of texts.
func digest(parts ...string) [16]byte {
	b := make([]byte, 0, 256)
	for _, part := range parts {
		b = append(append(b, part...), 0) // which no text of a file holds
	}
	sum := sha256.Sum256(b)
	return [16]byte(sum[:16])
}

// answer is one value given to a question, with its place. Rules keep one for each stance, whatever points to it.
type answer struct {
	stance    codebook.Stance
	statement un.ID
	key       un.ID
	span      diag.Span
}

func (a *answer) global() string { return string(a.statement) + "#" + string(a.key) }

// asked is an answer as [answers] yields it.
type asked struct {
	question
	*answer
	holder  un.Actor
	topic   codebook.TopicID
	day     un.Date // zero where no day is known: then only this statement can be compared with itself
	pointer diag.Pointer
}

// answers yields what a statement answers, by holder. Second codings are left out, because they stand beside the first and
// do not contradict it, and so are statements that no longer stand.
func answers(r *schema.Record, yield func(asked)) {
	s := r.Statement
	if s == nil || s.Status != 0 {
		return
	}
	var day un.Date
	if s.Date.Precision() == un.DayPrecision {
		day = s.Date
	}
	holders := append([]un.Actor{s.Actor}, s.JointWith...)
	for i := range s.Claims {
		c := &s.Claims[i]
		if c.Coding.Recodes != "" || !c.Topic.IsValid() {
			continue
		}
		p := diag.Pointer("/claims").Index(i)
		for j, stance := range c.Stances() {
			if !stance.IsValid() {
				continue // what was wrong in the file is left at zero
			}
			at := p.Name("stance")
			if j > 0 {
				at = p.Name("furtherStances").Index(j - 1)
			}
			a := asked{answer: &answer{stance, s.ID, c.Key, r.Place(at)}, topic: c.Topic, day: day, pointer: at}
			for _, holder := range holders {
				if holder.IsValid() {
					a.holder, a.question = holder, questionOf(holder, day, c)
					yield(a)
				}
			}
		}
	}
}

// place is where a source can be found.
type place struct {
	document un.Symbol
	url      un.URL
}

func placeOf(s un.Source) place { return place{s.Document, s.URL} }

var ruleContradiction = diag.Rule{
	ID: "dataset/contradiction", Severity: diag.Warning, Profile: diag.Draft,
	Title: "an actor is recorded with two different answers to one question on one day",
	Doc: "On an ordered scale an actor holds one value at a time. One of the two may be miscoded, be about another proposal or " +
		"text, hold under a condition, or answer another question. If a second coder reads the same words differently, mark " +
		"that claim with coding.recodes.",
}

var contradiction = Rule{
	Rule: ruleContradiction,
	Start: func(env Env) Pass {
		days := map[question]*answer{}
		return Pass{Record: func(r *schema.Record, found func(diag.Finding)) {
			alone := map[question]*answer{}
			answers(r, func(a asked) {
				if _, ordered := env.Codebook.Rank(a.topic, a.stance); !ordered {
					return
				}
				first := days
				if a.day.IsZero() {
					first = alone
				}
				before, answered := first[a.question]
				switch {
				case !answered:
					first[a.question] = a.answer
				case before.stance != a.stance && before.global() != a.global():
					f := ruleContradiction.Found(a.pointer, fmt.Sprintf("%s is also recorded with %s on the topic %s for the same occasion",
						a.holder, check.Quote(string(before.stance)), a.topic))
					f.Seen = string(a.stance)
					f.Related = []diag.Related{{Span: before.span, Record: string(before.statement), Message: "the other answer: " + before.global()}}
					found(f)
				}
			})
		}}
	},
}

var ruleDouble = diag.Rule{
	ID: "dataset/double", Severity: diag.Warning, Profile: diag.Draft,
	Title: "two statements record the same answer of one day from the same source",
	Doc: "Two sources of one speech corroborate each other; one source cannot corroborate itself. Keep one of the two, or make " +
		"them one statement.",
}

var double = Rule{
	Rule: ruleDouble,
	Start: func(Env) Pass {
		first := map[[16]byte]*answer{} // by question, stance and source
		return Pass{Record: func(r *schema.Record, found func(diag.Finding)) {
			answers(r, func(a asked) {
				if a.day.IsZero() {
					return
				}
				for _, src := range r.Statement.Sources {
					if placeOf(src) == (place{}) {
						continue
					}
					k := digest(string(a.question[:]), string(a.stance), src.Document.String(), string(src.URL))
					before, twice := first[k]
					if !twice {
						first[k] = a.answer
						continue
					}
					if before.statement == a.statement {
						continue // one statement may say it twice
					}
					f := ruleDouble.Found(a.pointer, fmt.Sprintf("%s already records this answer from the same source", check.Quote(before.global())))
					f.Seen = string(a.stance)
					f.Related = []diag.Related{{Span: before.span, Record: string(before.statement), Message: "the first record: " + before.global()}}
					found(f)
					return
				}
			})
		}}
	},
}
