package un

import (
	"cmp"
	"maps"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/cybernorms/cybernorms/internal/find"
)

// The tables are read by people in diffs: sorted, in columns, each line once.
func TestNameTables(t *testing.T) {
	sources := []string{"unterm", "m49", "cldr", "i18n", "iso-3166", "usage", "own"}
	rank := map[string]int{"code": 0, "short": 1, "formal": 2, "abbreviation": 3, "other": 4}
	for _, file := range []string{"state_names.tsv", "entity_names.tsv", "group_names.tsv", "other_names.tsv"} {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		lines := strings.Split(strings.TrimSuffix(string(text), "\n"), "\n")
		columns := strings.Count(lines[0], "\t")
		var last []string
		for i, line := range lines[1:] {
			f := strings.Split(line, "\t")
			if strings.Count(line, "\t") != columns || slices.Contains(f, "") {
				t.Fatalf("%s:%d: %d columns, or an empty one: %q", file, i+2, len(f), line)
			}
			name, source := f[len(f)-2], f[len(f)-1]
			if !slices.Contains(sources, source) {
				t.Errorf("%s:%d: unknown source %q", file, i+2, source)
			}
			if columns == 4 {
				if rank[f[2]] == 0 && f[2] != "code" {
					t.Errorf("%s:%d: unknown use %q", file, i+2, f[2])
				}
				f[2] = string(rune('0' + rank[f[2]]))
			}
			if slices.Compare(last, f[:len(f)-1]) >= 0 {
				t.Errorf("%s:%d: out of order or twice: %q", file, i+2, line)
			}
			last = f[:len(f)-1]
			if strings.ContainsAny(name, "*_’\u00a0") || strings.Contains(name, "  ") || strings.TrimSpace(name) != name {
				t.Errorf("%s:%d: not cleaned: %q", file, i+2, name)
			}
		}
	}
}

func TestStateNamesComplete(t *testing.T) {
	article := regexp.MustCompile(`\((the|la|le|les|l'|el|los|las)\)`)
	leading := map[Language]*regexp.Regexp{
		English: regexp.MustCompile(`^the [A-Z]`), French: regexp.MustCompile(`^(la |le |les |l')`), Spanish: regexp.MustCompile(`^(la|el|las|los) `),
	}
	short := map[string]State{}
	for s := range States() {
		for l := range OfficialLanguages() {
			name, formal := s.ShortName(l), s.FormalName(l)
			switch s.Kind() {
			case MemberState, ObserverState:
				if name == "" || formal == "" {
					t.Errorf("%v has in %v the names %q and %q", s, l, name, formal)
				}
			case FormerMemberState:
				if name == "" || formal != "" && l != English {
					t.Errorf("%v has in %v the names %q and %q", s, l, name, formal)
				}
			case ExerciseState:
				if (name != "") != (l == English) || formal != "" {
					t.Errorf("%v has in %v the names %q and %q", s, l, name, formal)
				}
			}
			if article.MatchString(name) {
				t.Errorf("%v has in %v an article in brackets: %q", s, l, name)
			}
			if re := leading[l]; re != nil && re.MatchString(name) && name != "El Salvador" {
				t.Errorf("%v has in %v an article before its name in lists: %q", s, l, name)
			}
			if other, twice := short[l.String()+name]; twice && name != "" {
				t.Errorf("%v and %v are both %q in %v", other, s, name, l)
			}
			short[l.String()+name] = s
		}
		if got := s.ShortName(MustParseLanguage("de")); got != "" {
			t.Errorf("%v is %q in German", s, got)
		}
	}
}

// The names that sources have got wrong, or that have changed.
func TestStateNames(t *testing.T) {
	for _, c := range []struct {
		state         State
		language      Language
		short, formal string
	}{
		{TUR, English, "Türkiye", "the Republic of Türkiye"},
		{SWZ, English, "Eswatini", "the Kingdom of Eswatini"},
		{SWZ, French, "Eswatini", "le Royaume d'Eswatini"},
		{MKD, English, "North Macedonia", "the Republic of North Macedonia"},
		{CZE, English, "Czechia", "the Czech Republic"},
		{CPV, English, "Cabo Verde", "the Republic of Cabo Verde"},
		{CIV, English, "Côte d'Ivoire", "the Republic of Côte d'Ivoire"},
		{CIV, Russian, "Кот-д'Ивуар", "Республика Кот-д'Ивуар"},
		{VNM, English, "Viet Nam", "the Socialist Republic of Viet Nam"},
		{NLD, English, "Netherlands (Kingdom of the)", "the Kingdom of the Netherlands"},
		{BOL, English, "Bolivia (Plurinational State of)", "the Plurinational State of Bolivia"},
		{GBR, English, "United Kingdom of Great Britain and Northern Ireland", "the United Kingdom of Great Britain and Northern Ireland"},
		{AFG, French, "Afghanistan", "la République islamique d'Afghanistan"},
		{ECU, Spanish, "Ecuador", "la República del Ecuador"},
		{FJI, Russian, "Фиджи", "Республика Фиджи"},
		{COG, Chinese, "刚果（布）", "刚果共和国"},
		{TLS, Arabic, "تيمور - ليشتي", "جمهورية تيمور - ليشتي الديمقراطية"},
		{PSE, English, "State of Palestine", "the State of Palestine"},
		{VAT, Spanish, "Santa Sede", "la Santa Sede"},
		{SUN, English, "Union of Soviet Socialist Republics", "the Union of Soviet Socialist Republics"},
		{QXC, English, "Exercise State C", ""},
	} {
		if s, f := c.state.ShortName(c.language), c.state.FormalName(c.language); s != c.short || f != c.formal {
			t.Errorf("%v is %q, %q in %v; want %q, %q", c.state, s, f, c.language, c.short, c.formal)
		}
	}
}

// A name that must find nothing is not a State's besides: it would find it all the same.
func TestOtherNamesAreNoStates(t *testing.T) {
	states := map[string]string{}
	for _, r := range stateNames().rows {
		states[find.Fold(r.name)] = r.code
	}
	others := readOtherNames()
	for _, r := range entityNames().rows {
		others = append(others, r.name)
	}
	for _, n := range others {
		if code, ok := states[find.Fold(n)]; ok {
			t.Errorf("%q is a name of %s", n, code)
		}
		if found := FindState(n); found != nil {
			t.Errorf("%q finds %v", n, found)
		}
	}
}

// Names that several States share are listed here, so that a new one is looked at.
func TestSharedNames(t *testing.T) {
	owners := map[string][]string{}
	for _, r := range stateNames().rows {
		f := find.Fold(r.name)
		if !slices.Contains(owners[f], r.code) {
			owners[f] = append(owners[f], r.code)
		}
	}
	maps.DeleteFunc(owners, func(_ string, codes []string) bool { return len(codes) == 1 })
	var got []string
	for f, codes := range owners {
		got = append(got, f+" "+strings.Join(codes, " "))
	}
	slices.SortFunc(got, cmp.Compare)
	want := []string{
		"congo COD COG", "corea KOR PRK", "coree KOR PRK", "korea KOR PRK", "yugoslavia SCG YUG", "конго COD COG",
		"корея KOR PRK", "الكونغو COD COG", "كوريا KOR PRK", "刚果 COD COG",
	}
	if !slices.Equal(got, want) {
		t.Errorf("shared names:\n%s", strings.Join(got, "\n"))
	}
}
