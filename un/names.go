package un

import (
	"cmp"
	_ "embed" // the names are tables of text
	"fmt"
	"iter"
	"strings"

	"github.com/cybernorms/cybernorms/diag"
)

// NamesEdition is the day of the edition of datasets/country-codes, a public table that carries UNTERM and the M49 list, from
// which the names of States were taken. A change of name after it is not held.
const NamesEdition = "2026-05-15"

// The tables of names are sorted, one name a line. Their columns:
//
//   - language: ISO 639 code, "-" for codes;
//   - use: short, formal, abbreviation, other (any variant, former names included), code (reserved, or withdrawn from ISO
//     3166-1);
//   - source: unterm, m49 and cldr are columns of datasets/country-codes; i18n is the npm package i18n-iso-countries 7.14.0;
//     iso-3166 is that standard; usage is what people write, own is a name of this project.
//
// That table leaves the UNTERM names of Côte d'Ivoire and Türkiye empty and has the Netherlands without its bracket: their
// short names are those of M49, and the formal names of the first two are as usage has them. Marks of footnotes, doubled
// blanks, articles in brackets and curly apostrophes were taken out, and "تيمور- ليشتي" was given its blank.
//
// Names of groups are as usage has them: those of organisations in their own documents and the United Nations', those of the
// regional groups in the Organization's six languages, without one list that they were copied from. The code "-" is for
// names that resemble a group's, or begin as one, and are something else. A short form that is also a State's alpha-2 code
// is held only where it is the usual one (AU, UA; not AG for the African Group or AL for the Arab League).
//
// other_names.tsv has names of places that are no State in this list, so that none is taken for a State that it resembles.
// Being listed there says nothing about a place.
var (
	//go:embed state_names.tsv
	stateNamesTSV string
	//go:embed group_names.tsv
	groupNamesTSV string
	//go:embed entity_names.tsv
	entityNamesTSV string
	//go:embed other_names.tsv
	otherNamesTSV string
)

// nameRow is a line of a table of names.
type nameRow struct {
	code     string
	language Language
	use      string
	name     string
}

// readNames reads a table of names. It panics on a line that is none: the table is source, and a test reads it.
func readNames(tsv string) []nameRow {
	var rows []nameRow
	for line := range strings.Lines(tsv) {
		f := strings.Split(strings.TrimSuffix(line, "\n"), "\t")
		if f[0] == "code" {
			continue
		}
		r := nameRow{code: f[0], use: f[2], name: f[3]}
		if f[1] != "-" {
			r.language = MustParseLanguage(f[1])
		}
		rows = append(rows, r)
	}
	return rows
}

// readOtherNames reads the names in other_names.tsv.
func readOtherNames() []string {
	var names []string
	for line := range strings.Lines(otherNamesTSV) {
		if _, rest, _ := strings.Cut(line, "\t"); !strings.HasPrefix(line, "language\t") {
			name, _, _ := strings.Cut(rest, "\t")
			names = append(names, name)
		}
	}
	return names
}

// nameUse is what a name is looked up by.
type nameUse[K comparable] struct {
	key      K
	language Language
	use      string
}

// nameTable has the names of one kind of code: for display by use, and row by row for finding.
type nameTable[K cmp.Ordered] struct {
	rows    []nameRow
	keys    []K // of the rows
	display map[nameUse[K]]string
}

func newNameTable[K cmp.Ordered](tsv string, parse func(string) K) *nameTable[K] {
	t := &nameTable[K]{rows: readNames(tsv), display: map[nameUse[K]]string{}}
	for _, r := range t.rows {
		k := parse(r.code)
		t.keys = append(t.keys, k)
		if r.use == "short" || r.use == "formal" {
			t.display[nameUse[K]{k, r.language, r.use}] = r.name
		}
	}
	return t
}

// uses says which way of matching a name of a table is.
var uses = map[string]How{
	"short": ByShortName, "formal": ByFormalName, "abbreviation": ByAbbreviation, "other": ByOtherName, "code": ByReservedCode,
}

// named returns the table's rows for a finder.
func (t *nameTable[K]) named() []namedKey[K] {
	named := make([]namedKey[K], 0, len(t.rows))
	for i, r := range t.rows {
		named = append(named, namedKey[K]{key: t.keys[i], how: uses[r.use], name: r.name, language: r.language})
	}
	return named
}

// names returns the names of the table's rows.
func (t *nameTable[K]) names() []string {
	names := make([]string, 0, len(t.rows))
	for _, r := range t.rows {
		names = append(names, r.name)
	}
	return names
}

// namesAsWords returns the codes of a list with their names in English.
func namesAsWords[K fmt.Stringer](list iter.Seq[K], name func(K, Language) string) []diag.Word {
	var words []diag.Word
	for k := range list {
		words = append(words, diag.Word{Code: k.String(), Meaning: name(k, English)})
	}
	return words
}
