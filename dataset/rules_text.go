package dataset

import (
	"fmt"
	"slices"

	"github.com/cybernorms/cybernorms/diag"
	"github.com/cybernorms/cybernorms/internal/check"
	"github.com/cybernorms/cybernorms/internal/near"
	"github.com/cybernorms/cybernorms/positions"
	"github.com/cybernorms/cybernorms/positions/negotiation"
	"github.com/cybernorms/cybernorms/schema"
	"github.com/cybernorms/cybernorms/un"
)

var ruleRevision = diag.Rule{
	ID: "dataset/revision", Severity: diag.Error, Profile: diag.Draft,
	Title: "a revision is none of those that its text's record lists",
	Doc: "The revisions of a text are listed in its record, each by the name that stands on it. Take the nearest, or add the revision to the " +
		"record.",
}

var revisions = Rule{
	Rule:  ruleRevision,
	Whole: true,
	Start: func(Env) Pass {
		compared := 0
		return textPass(
			func(t *negotiation.Text) []string {
				var names []string
				for _, r := range t.Revisions {
					names = append(names, r.Revision)
				}
				return names
			},
			func(_ *schema.Record, o *positions.OnText) (string, string) { return "revision", o.Revision },
			func(u textUse) string { return u.word },
			func(u textUse, names []string) diag.Finding {
				f := ruleRevision.Found(u.pointer, fmt.Sprintf("the text %s has no revision %s", check.Quote(string(u.text)), check.Quote(u.word)))
				f.Seen = u.word
				if compared += len(names); compared <= maxCompared {
					f.Nearest = near.Word(u.word, slices.Values(names))
				}
				if len(names) <= maxRevisions {
					f.Allowed = names
				}
				return f
			},
		)
	},
}

// maxRevisions bounds how many revisions a finding lists.
const maxRevisions = 40

var ruleTreaty = diag.Rule{
	ID: "dataset/treaty", Severity: diag.Warning, Profile: diag.Draft,
	Title: "a text was signed or ratified, or was not, and its record says that it is no treaty",
	Doc: "The deeds signed, did-not-sign and ratified are done to a treaty, whose record has the type convention. Correct the deed, the text " +
		"or its type; who joined in putting a draft forward has co-sponsored it.",
}

var treaties = Rule{
	Rule:  ruleTreaty,
	Whole: true,
	Start: func(Env) Pass {
		return textPass(
			func(t *negotiation.Text) []string {
				if !t.Type.IsValid() {
					return nil // what was wrong in the file is left at zero
				}
				return []string{t.Type.String()}
			},
			func(r *schema.Record, _ *positions.OnText) (string, string) {
				if r.Act == nil || !r.Act.Deed.OfTreaty() {
					return "", ""
				}
				return "text", r.Act.Deed.String()
			},
			func(textUse) string { return negotiation.Convention.String() },
			func(u textUse, types []string) diag.Finding {
				f := ruleTreaty.Found(u.pointer, fmt.Sprintf("the text %s is a %s, and the deed is %q", check.Quote(string(u.text)), types[0], u.word))
				f.Seen, f.Allowed = types[0], []string{negotiation.Convention.String()}
				return f
			},
		)
	},
}

// textUse is one place that says something of a text's record.
type textUse struct {
	text    un.ID
	word    string // what is said
	record  un.ID
	pointer diag.Pointer
	span    diag.Span
	excerpt diag.Excerpt
}

// textPass compares what records say of texts with what the texts' own records say, wherever those stand. The first function
// returns what a text says of itself, the second which member of a record says what of the text it names ("" is nothing), the
// third which of a text's own words goes together with that, and the fourth the finding where it is not among them. Texts
// without a record, or with one that says nothing, are left to other rules.
func textPass(
	own func(*negotiation.Text) []string,
	said func(*schema.Record, *positions.OnText) (member, word string),
	wanted func(textUse) string,
	wrong func(textUse, []string) diag.Finding,
) Pass {
	type words struct {
		list []string
		has  map[string]bool
	}
	texts := map[un.ID]*words{}
	var uses []textUse // that are not known to be right
	return Pass{
		Record: func(r *schema.Record, _ func(diag.Finding)) {
			if r.Text != nil && r.ID.IsValid() {
				if texts[r.ID] == nil {
					texts[r.ID] = &words{has: map[string]bool{}}
				}
				t := texts[r.ID]
				for _, word := range own(r.Text) {
					t.list, t.has[word] = append(t.list, word), true
				}
			}
			eachText(r, func(p diag.Pointer, o *positions.OnText) {
				member, word := said(r, o)
				if !o.Text.IsValid() || word == "" {
					return
				}
				u := textUse{text: o.Text, word: word, record: r.ID, pointer: p.Name(member)}
				if t := texts[o.Text]; t != nil && t.has[wanted(u)] {
					return
				}
				u.span = r.Place(u.pointer)
				u.excerpt = r.Excerpt(u.span)
				uses = append(uses, u)
			})
		},
		End: func(found func(diag.Finding)) {
			for _, u := range uses {
				t := texts[u.text]
				if t == nil || len(t.list) == 0 || t.has[wanted(u)] {
					continue
				}
				f := wrong(u, t.list)
				f.Span, f.Excerpt, f.Record = u.span, u.excerpt, string(u.record)
				found(f)
			}
		},
	}
}
