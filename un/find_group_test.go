package un

import (
	"slices"
	"strings"
	"testing"
	"unicode"

	"pgregory.net/rapid"
)

// foundGroups writes what FindGroup finds as "nam/abbreviation".
func foundGroups(query string) string {
	var words []string
	for _, m := range FindGroup(query) {
		words = append(words, m.Group.String()+"/"+m.How.String())
	}
	return strings.Join(words, " ")
}

func TestFindGroup(t *testing.T) {
	for _, c := range []struct{ query, want string }{
		// slugs and abbreviations
		{"eu", "eu/code"}, {" eu ", "eu/code"}, {"EU", "eu/abbreviation"}, {"E.U.", "eu/abbreviation"}, {"UE", "eu/abbreviation"},
		{"ЕС", "eu/abbreviation"}, {"欧盟", "eu/abbreviation"}, {"nam", "nam/code"}, {"NAM", "nam/abbreviation"}, {"african-group", "african-group/code"},
		{"AFRICAN-GROUP", "african-group/other-name"}, {"NATO", "nato/abbreviation"}, {"OTAN", "nato/abbreviation"}, {"НАТО", "nato/abbreviation"},
		{"ОДКБ", "csto/abbreviation"}, {"ШОС", "sco/abbreviation"}, {"СНГ", "cis/abbreviation"}, {"АСЕАН", "asean/abbreviation"},
		{"东盟", "asean/abbreviation"}, {"ASEAN", "asean/abbreviation"}, {"OEA", "oas/abbreviation"}, {"OSCE", "osce/abbreviation"},
		{"ОБСЕ", "osce/abbreviation"}, {"UA", "african-union/abbreviation"}, {"AU", "african-union/abbreviation"}, {"G77", "g77/abbreviation"},
		{"G-77", "g77/abbreviation"}, {"G 77", "g77/abbreviation"}, {"NB8", "nordic-baltic/abbreviation"}, {"NB-8", "nordic-baltic/abbreviation"}, {"Nordics", "nordic/other-name"},
		{"Nordic Baltic 8", "nordic-baltic/other-name"}, {"Nordic-Baltic Eight", "nordic-baltic/other-name"}, {"BRICS", "brics/short-name"}, {"BRICS+", "brics/short-name"},
		// names, and how they are written
		{"the European Union", "eu/short-name"}, {"EUROPEAN UNION (the)", "eu/short-name"}, {"l'Union européenne", "eu/short-name"}, {"Union africaine", "african-union/short-name"},
		{"Liga Árabe", "arab-group/other-name"}, {"League of Arab States", "arab-group/other-name"}, {"Arab Group", "arab-group/other-name"},
		{"African Group", "african-group/other-name"}, {"African Union", "african-union/short-name"}, {"Group of 77", "g77/other-name"},
		{"Group of 77 and China", "g77/short-name"}, {"G77+China", "g77/abbreviation"}, {"77国集团", "g77/other-name"}, {"حركة عدم الانحياز", "nam/other-name"},
		{"Non Aligned Movement", "nam/other-name"}, {"Latin American and Caribbean states (group)", "grulac/other-name"},
		{"Communauté d’États indépendants", "cis/short-name"}, {"Organización de Cooperación de Shanghai", "sco/short-name"},
		// wrong decodings and guesses
		{"Union europÃ©enne", "eu/mis-encoded"}, {"Carribean Community", "caricom/misspelling"}, {"aseen", "asean/misspelling"},
		{"Europaen Union", "eu/misspelling"}, {"Gruop of 77", "g77/misspelling"},
		{"African", "african-group/part african-union/part"}, {"Arab", "arab-group/part"}, {"Shanghai Cooperation", "sco/part"},
		{"Latin American", "grulac/part"}, {"Unión", "african-union/part eu/part"},
		// no group, and near none
		{"LMG (Russia/China-led)", ""}, {"AL", ""}, {"AG", ""}, {"UN", ""}, {"Group of 7", ""}, {"Group of 78", ""}, {"G7", ""}, {"G20", ""}, {"77", ""},
		{"Commonwealth", ""}, {"American Group", ""}, {"American States", ""}, {"Organization of African Unity", ""}, {"Norway", ""}, {"NO", ""}, {"Cook Islands", ""}, {"Greenland", ""},
		{"x-friends", ""}, {"States", ""}, {"qqqqqqqq", ""}, {" - ", ""}, {"", ""}, {"the", ""},
	} {
		if got := foundGroups(c.query); got != c.want {
			t.Errorf("FindGroup(%q) = %s, want %s", c.query, got, c.want)
		}
	}
	if got := found("NAM"); got != "NAM/alpha-3" {
		t.Errorf("FindState(%q) = %s", "NAM", got)
	}
}

// Every spelling of every group finds it, and no other, in every language.
func TestEveryGroupNameIsFound(t *testing.T) {
	for _, r := range groupNames().rows {
		want, err := groups.Parse(r.code)
		if err != nil && r.code != "-" {
			t.Errorf("%q is a name of %q, which is no group", r.name, r.code)
		}
		for _, query := range []string{r.name, strings.ToUpper(r.name), " " + strings.ReplaceAll(r.name, " ", "\u00a0 "), r.name + " *"} {
			ms := FindGroup(query)
			switch {
			case !want.IsValid() && ms != nil:
				t.Errorf("FindGroup(%q) = %v, want nothing", query, ms)
			case want.IsValid() && (len(ms) != 1 || ms[0].Group != want || ms[0].How.IsGuess()):
				t.Errorf("FindGroup(%q) = %v, want %v", query, ms, want)
			}
		}
	}
	for g := range Groups() {
		for l := range OfficialLanguages() {
			if ms := FindGroup(g.Name(l)); len(ms) != 1 || ms[0].Group != g || ms[0].How != ByShortName {
				t.Errorf("%v is %q in %v, which finds %v", g, g.Name(l), l, ms)
			}
		}
		for _, query := range []string{g.String(), strings.ToUpper(g.String())} {
			if ms := FindGroup(query); len(ms) != 1 || ms[0].Group != g || ms[0].How.IsGuess() || (ms[0].How == ByCode) != (query == g.String()) {
				t.Errorf("FindGroup(%q) = %v, want %v", query, ms, g)
			}
		}
		if got := g.Name(MustParseLanguage("de")); got != "" {
			t.Errorf("%v is %q in German", g, got)
		}
	}
}

// No State, entity or territory finds a group by its name, nor a group one of them; and what a State's code finds is listed here.
func TestGroupsAndStatesAreToldApart(t *testing.T) {
	for _, name := range slices.Concat(stateNames().names(), entityNames().names(), readOtherNames()) {
		if ms := FindGroup(name); ms != nil {
			t.Errorf("FindGroup(%q) = %v", name, ms)
		}
	}
	for _, r := range groupNames().rows {
		if ms := FindEntity(r.name); ms != nil {
			t.Errorf("FindEntity(%q) = %v", r.name, ms)
		}
		if ms := FindState(r.name); ms != nil && ms[0].How != ByAlpha2 && ms[0].How != ByAlpha3 {
			t.Errorf("FindState(%q) = %v", r.name, ms)
		}
	}
	var both []string
	for s := range States() {
		for _, code := range []string{s.String(), s.Alpha2(), s.M49()} {
			for _, m := range FindGroup(code) {
				both = append(both, code+" "+s.String()+" "+m.Group.String())
			}
		}
	}
	if want := []string{"AU AUS african-union", "NAM NAM nam", "UA UKR african-union"}; !slices.Equal(both, want) {
		t.Errorf("codes that are also a group's: %q, want %q", both, want)
	}
}

// A letter dropped from a long word, or swapped with the next, is found.
func TestMisspeltGroupNamesAreFound(t *testing.T) {
	rows := groupNames().rows
	rapid.Check(t, func(t *rapid.T) {
		r := rapid.SampledFrom(rows).Draw(t, "row")
		query, ok := misspell(t, r.name)
		if !ok || r.code == "-" {
			return
		}
		if ms := FindGroup(query); !slices.ContainsFunc(ms, func(m GroupMatch) bool { return m.Group.String() == r.code }) {
			t.Fatalf("FindGroup(%q), from %q of %s, = %v", query, r.name, r.code, ms)
		}
	})
}

// misspell drops a letter from inside a word of six letters and more, or swaps it with the next.
func misspell(t *rapid.T, name string) (string, bool) {
	letters := []rune(name)
	var places []int
	for start, i := 0, 0; i <= len(letters); i++ {
		if i == len(letters) || !unicode.IsLetter(letters[i]) {
			for p := start + 1; i-start >= 6 && p < i-1; p++ {
				places = append(places, p)
			}
			start = i + 1
		}
	}
	if len(places) == 0 || strings.ContainsFunc(name, func(c rune) bool { return unicode.Is(unicode.Han, c) }) {
		return "", false
	}
	p := rapid.SampledFrom(places).Draw(t, "place")
	if rapid.Bool().Draw(t, "swap") {
		letters[p], letters[p+1] = letters[p+1], letters[p]
	} else {
		letters = slices.Delete(letters, p, p+1)
	}
	return string(letters), true
}

func FuzzFindGroup(f *testing.F) {
	for _, s := range []string{"African", "NAM", "nam", "Union europÃ©enne", "G\xff77", "77国集团", "ـ", "حركة عدم الانحياز", "Group", "&", "\x00", "Norway"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) { checkFound(t, groupFinder(), s) })
}
