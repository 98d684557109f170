package un

import (
	"iter"
	"sync"

	"github.com/cybernorms/cybernorms/diag"
	"github.com/cybernorms/cybernorms/internal/vocab"
)

// groups has the slugs of the rows.
var groups = func() *vocab.Table[Group] {
	words := make([]diag.Word, len(groupRows))
	for i, r := range groupRows[1:] {
		words[i+1] = diag.Word{Code: r.slug}
	}
	return vocab.New[Group]("group", words)
}()

const groupForm = "lower-case words such as eu or african-group"

// ParseGroup returns the group with that slug, such as "eu" and "african-group", the only spelling it takes.
//
// Any other text is a [*diag.CodeError]: malformed where it is no slug, unknown otherwise. Its Hint is the right slug where
// [FindGroup] knows one group by that text.
func ParseGroup(s string) (Group, error) {
	return parseSlug("group", groupForm, groups, groupFinder, s)
}

// MustParseGroup is [ParseGroup] for codes in source code. It panics on any other text.
func MustParseGroup(s string) Group { return must(ParseGroup(s)) }

// Groups yields every standing group: the five regional groups of the United Nations, then the others by slug.
func Groups() iter.Seq[Group] { return groups.All() }

// IsValid reports whether g is a group of the list.
func (g Group) IsValid() bool { return groups.IsValid(g) }

// String returns the slug, or a text that says that g is invalid.
func (g Group) String() string { return groups.String(g) }

// MarshalText encodes the group as its slug. An invalid one is a [*diag.CodeError].
func (g Group) MarshalText() ([]byte, error) { return groups.MarshalText(g) }

// UnmarshalText decodes what [Group.MarshalText] writes. On error *g is left as it was.
func (g *Group) UnmarshalText(text []byte) error { return unmarshal(g, text, ParseGroup) }

// Vocabulary returns the slug of every group with its name in English, whatever g is.
func (Group) Vocabulary() []diag.Word { return namesAsWords(Groups(), Group.Name) }

// row returns the row of g, or an empty one for an invalid g.
func (g Group) row() groupRow {
	if !g.IsValid() {
		return groupRow{}
	}
	return groupRows[g]
}

var groupNames = sync.OnceValue(func() *nameTable[Group] {
	return newNameTable(groupNamesTSV, func(slug string) Group {
		g, _ := groups.Parse(slug) // the zero Group for "-"
		return g
	})
})

// Name returns the group's name, as far as is known the one that the United Nations uses. It is "" for a language in which
// none is held: the six official ones are, for every group.
func (g Group) Name(l Language) string { return groupNames().display[nameUse[Group]{g, l, "short"}] }

// Kind returns what sort of group g is, or the invalid kind for an invalid g.
func (g Group) Kind() GroupKind { return g.row().kind }

// Source returns where the list of members was checked, or "" for an invalid g.
func (g Group) Source() string { return g.row().source }

// CheckedAsOf returns the day up to which changes of membership were followed, or no date for an invalid g. Later changes are missing.
func (g Group) CheckedAsOf() Date { return dateOrNone(g.row().asOf) }

// Verification returns how well the list of members was checked, or the invalid mark for an invalid g.
// What is derived from a list marked [Unsure] should say so. Single memberships may be less certain than their list.
func (g Group) Verification() Verification { return g.row().verification }

// Note returns what a user of the list should know, or "".
func (g Group) Note() string { return g.row().note }
