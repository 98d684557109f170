package dataset

import (
	"fmt"
	"slices"
	"testing"

	gocmp "github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/cybernorms/cybernorms/un"
)

type answered struct {
	Question                 string
	Entries, Ceased, Earlier []string
	Since                    un.Date
}

func questionIn(a Answer) string {
	return fmt.Sprintf("%s %s about %q %q %q, on %q %q %q %q", a.Actor, a.Topic, a.About.Proposal, a.About.Title, a.About.Situation,
		a.OnText.Text, a.OnText.Title, a.OnText.Revision, a.OnText.Paragraph)
}

func asOf(d *Dataset, day un.Date, q Query) (list []answered, left LeftOut) {
	answers, left := d.AsOf(day, q)
	for a := range answers {
		list = append(list, answered{questionIn(a), signs(a.Entries), signs(a.Ceased), signs(a.Earlier), a.Since})
	}
	return list, left
}

// TestAsOfProperties checks what must hold of every answer, whatever the data.
func TestAsOfProperties(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		statements := drawStatements(t)
		d, day, later := memory(statements...), drawDay(t, "day"), drawDay(t, "later")
		q, _ := drawQuery(t)
		selected := query(d, q)
		answers, _ := d.AsOf(day, q)
		plain := map[string]Answer{}
		for a := range answers {
			plain[questionIn(a)] = a
			if len(a.Entries)+len(a.Ceased) == 0 {
				t.Errorf("%s has nothing", questionIn(a))
			}
			for _, e := range slices.Concat(a.Entries, a.Ceased, a.Earlier) {
				if e.Actor != a.Actor || e.Tie.IsInherited() || !slices.Contains(selected, sign(e)) {
					t.Errorf("%s has what the query does not select, or what is another's: %s", questionIn(a), sign(e))
				}
				if e.Date.IsZero() || !day.IsZero() && !e.Date.AsOf(day) {
					t.Errorf("%s has, as of %s, %s", questionIn(a), day, sign(e))
				}
			}
		}
		q.Inherit = true
		answers, _ = d.AsOf(day, q)
		for a := range answers {
			var kept []Entry
			for _, e := range a.Entries {
				if !e.Tie.IsInherited() {
					kept = append(kept, e)
				} else if e.Actor == e.From || e.Tie == ByGroup && len(plain[questionIn(a)].position()) > 0 {
					t.Errorf("%s is inherited although there is an own stance: %s", questionIn(a), sign(e))
				}
			}
			if diff := gocmp.Diff(signs(plain[questionIn(a)].Entries), signs(kept)); diff != "" {
				t.Errorf("inheriting changed the own records of %s: %s", questionIn(a), diff)
			}
			delete(plain, questionIn(a))
		}
		if len(plain) > 0 {
			t.Errorf("inheriting lost %d answers", len(plain))
		}
		// Later answers are never older ones.
		q.Inherit = false
		if day.IsZero() || !later.IsZero() && later.Last().Before(day.Last()) {
			return
		}
		before, _ := d.AsOf(day, q)
		after, _ := d.AsOf(later, q)
		newer := map[string]Answer{}
		for a := range after {
			newer[questionIn(a)] = a
		}
		for a := range before {
			b, ok := newer[questionIn(a)]
			if !ok {
				t.Errorf("%s was answered as of %s, not as of %s", questionIn(a), day, later)
			}
			for _, e := range b.position() {
				for _, old := range a.position() {
					if e.Date.Before(old.Date) {
						t.Errorf("as of %s the answer to %s is older than as of %s", later, questionIn(a), day)
					}
				}
			}
		}
	})
}

// position returns the entries of an answer that give a stance.
func (a Answer) position() []Entry {
	return slices.DeleteFunc(slices.Clone(a.Entries), func(e Entry) bool { return len(e.Stances()) == 0 })
}

// TestOrderOfFiles checks that answers depend on records, not on where they stand.
func TestOrderOfFiles(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		statements := drawStatements(t)
		shuffled := rapid.Permutation(statements).Draw(t, "shuffled")
		q, _ := drawQuery(t)
		q.Inherit = rapid.Bool().Draw(t, "inherit")
		day := drawDay(t, "day")
		a, b := memory(statements...), memory(shuffled...)
		if diff := gocmp.Diff(query(a, q), query(b, q)); diff != "" {
			t.Error(diff)
		}
		first, firstLeft := asOf(a, day, q)
		second, secondLeft := asOf(b, day, q)
		if diff := gocmp.Diff(first, second, equalCodes); diff != "" || firstLeft != secondLeft {
			t.Errorf("%s; %v, %v", diff, firstLeft, secondLeft)
		}
	})
}

// TestAnswersKeepCodings checks that an entry of an answer has all codings of its claim.
func TestAnswersKeepCodings(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := memory(drawStatements(t)...)
		answers, _ := d.AsOf(un.Date{}, Query{Inherit: true})
		for a := range answers {
			for _, e := range slices.Concat(a.Entries, a.Ceased, a.Earlier) {
				s, _ := d.Statement(e.Statement.ID)
				n := 0
				for _, c := range s.Claims {
					if c.Key == e.Codings[0].Key || c.Coding.Recodes == e.Codings[0].Key {
						n++
					}
				}
				if n != len(e.Codings) {
					t.Errorf("%s has %d codings, and the answer %d", e.ID(), n, len(e.Codings))
				}
			}
		}
	})
}
