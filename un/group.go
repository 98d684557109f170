package un

import (
	"iter"
	"slices"

	"github.com/cybernorms/cybernorms/diag"
	"github.com/cybernorms/cybernorms/internal/check"
	"github.com/cybernorms/cybernorms/internal/vocab"
)

// GroupKind says what sort of group a [Group] is. The zero value is invalid.
type GroupKind uint8

// The kinds.
const (
	// RegionalGroup is one of the five in which the Member States of the United Nations hold elections and consult. No two overlap.
	RegionalGroup GroupKind = iota + 1
	// Organisation has a founding treaty or standing organs of its own.
	Organisation
	// PoliticalGroup consults or speaks jointly without being an organisation.
	PoliticalGroup
)

var groupKinds = vocab.New[GroupKind]("group kind", []diag.Word{
	RegionalGroup:  {Code: "regional-group", Meaning: "one of the five regional groups of the United Nations"},
	Organisation:   {Code: "organisation", Meaning: "has a founding treaty or standing organs of its own"},
	PoliticalGroup: {Code: "political-group", Meaning: "consults or speaks jointly without being an organisation"},
})

// ParseGroupKind returns the kind with that word. Any other text is a [*diag.CodeError].
func ParseGroupKind(s string) (GroupKind, error) { return groupKinds.Parse(s) }

// IsValid reports whether k is a kind.
func (k GroupKind) IsValid() bool { return groupKinds.IsValid(k) }

// String returns the word of k.
func (k GroupKind) String() string { return groupKinds.String(k) }

// Meaning returns what k means, in a phrase, or "" for an invalid k.
func (k GroupKind) Meaning() string { return groupKinds.Meaning(k) }

// MarshalText encodes k as its word. An invalid k is a [*diag.CodeError].
func (k GroupKind) MarshalText() ([]byte, error) { return groupKinds.MarshalText(k) }

// UnmarshalText decodes what [ParseGroupKind] takes. On error k is left as it was.
func (k *GroupKind) UnmarshalText(text []byte) error { return groupKinds.UnmarshalText(k, text) }

// groups is the vocabulary of slugs, made from the rows.
var groups = func() *vocab.Table[Group] {
	words := make([]diag.Word, len(groupRows))
	for i, r := range groupRows[1:] {
		words[i+1] = diag.Word{Code: r.slug, Meaning: r.name}
	}
	return vocab.New[Group]("group", words)
}()

const groupForm = "lower-case words such as eu or african-group"

func groupOfSlug(s string) (Group, bool) {
	g, err := groups.Parse(s)
	return g, err == nil
}

// ParseGroup returns the group with that slug, the only spelling it takes: "eu", "african-group".
// Any other text is a [*diag.CodeError] that names the nearest slug; see [FindGroup] for names and abbreviations.
func ParseGroup(s string) (Group, error) {
	if g, ok := groupOfSlug(s); ok {
		return g, nil
	}
	e := &diag.CodeError{What: "group", Input: s, Problem: diag.Unknown, Allowed: groups.Codes(), Hint: groupHint(s)}
	if !check.IsSlug(s) {
		e.Problem, e.Form = diag.Malformed, groupForm
	}
	return 0, e
}

// MustParseGroup is [ParseGroup] for slugs in source code. It panics on any other text.
func MustParseGroup(s string) Group {
	g, err := ParseGroup(s)
	if err != nil {
		panic(err)
	}
	return g
}

// Groups yields the standing groups in the order of their constants.
func Groups() iter.Seq[Group] { return groups.All() }

// IsValid reports whether g is a group.
func (g Group) IsValid() bool { return groups.IsValid(g) }

// String returns the slug of g.
func (g Group) String() string { return groups.String(g) }

// MarshalText encodes g as its slug. An invalid g is a [*diag.CodeError].
func (g Group) MarshalText() ([]byte, error) { return groups.MarshalText(g) }

// UnmarshalText decodes what [ParseGroup] takes. On error g is left as it was.
func (g *Group) UnmarshalText(text []byte) error {
	parsed, err := ParseGroup(string(text))
	if err == nil {
		*g = parsed
	}
	return err
}

// row returns the row of g, or an empty one for an invalid g.
func (g Group) row() groupRow {
	if !g.IsValid() {
		return groupRow{}
	}
	return groupRows[g]
}

// Name returns the English name of g as the United Nations usually writes it, or "" for an invalid g.
func (g Group) Name() string { return g.row().name }

// Names returns other names and the abbreviations by which g is known, names first. The slice is the caller's.
func (g Group) Names() []string {
	r := g.row()
	return slices.Concat(r.also, r.abbreviations)
}

// Kind returns what sort of group g is, or the invalid kind for an invalid g.
func (g Group) Kind() GroupKind { return g.row().kind }

// Source returns where the list of members was checked, or "" for an invalid g.
func (g Group) Source() string { return g.row().source }

// CheckedAsOf returns the day up to which changes of membership were followed, or no date for an invalid g. Later changes are missing.
func (g Group) CheckedAsOf() Date {
	if !g.IsValid() {
		return Date{}
	}
	return MustParseDate(g.row().asOf)
}

// Verified returns how well the list of members was checked, or the invalid mark for an invalid g.
// What is derived from a list marked [Unsure] should say so. Single memberships may be less certain than their list.
func (g Group) Verified() Verification { return g.row().verified }

// Note returns what a user of the list should know, or "".
func (g Group) Note() string { return g.row().note }
