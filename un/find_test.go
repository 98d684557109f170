package un

import (
	"cmp"
	"slices"
	"strings"
	"testing"

	gocmp "github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/cybernorms/cybernorms/internal/find"
)

// found writes what FindState finds as "NOR/alpha-2".
func found(query string) string {
	var words []string
	for _, m := range FindState(query) {
		words = append(words, m.State.String()+"/"+m.How.String())
	}
	return strings.Join(words, " ")
}

func TestFindState(t *testing.T) {
	for _, c := range []struct{ query, want string }{
		// codes
		{"NOR", "NOR/alpha-3"}, {"nor", "NOR/alpha-3"}, {"no", "NOR/alpha-2"}, {"NA", "NAM/alpha-2"}, {"AU", "AUS/alpha-2"},
		{"578", "NOR/m49"}, {"004", "AFG/m49"}, {"4", "AFG/m49"}, {"UK", "GBR/reserved-code"}, {"EL", "GRC/reserved-code"},
		{"ROM", "ROU/reserved-code"}, {"CS", "CSK/alpha-2 SCG/alpha-2"}, {"QXB", "QXB/alpha-3"}, {"ST", "STP/alpha-2"},
		{"LA", "LAO/alpha-2"}, {"AND", "AND/alpha-3"},
		{"XK", ""}, {"XKX", ""}, {"EU", ""}, {"TW", ""}, {"999", ""}, {"&", ""}, {"", ""}, {" ", ""}, {"the", ""},
		// usual English
		{"USA", "USA/alpha-3"}, {"U.S.", "USA/abbreviation"}, {"U.K.", "GBR/abbreviation"}, {"United States", "USA/other-name"}, {"Great Britain", "GBR/other-name"},
		{"Korea", "KOR/other-name PRK/other-name"}, {"Republic of Korea", "KOR/short-name"}, {"Korea, Republic of", "KOR/other-name"},
		{"South Korea", "KOR/other-name"}, {"DPRK", "PRK/abbreviation"}, {"Czech Republic", "CZE/formal-name"}, {"Russia", "RUS/other-name"},
		{"Iran", "IRN/other-name"}, {"Syria", "SYR/other-name"}, {"Laos", "LAO/other-name"}, {"Bolivia", "BOL/other-name"},
		{"Venezuela", "VEN/other-name"}, {"Tanzania", "TZA/other-name"}, {"Moldova", "MDA/other-name"}, {"Ivory Coast", "CIV/other-name"},
		{"Cape Verde", "CPV/other-name"}, {"Swaziland", "SWZ/other-name"}, {"Burma", "MMR/other-name"}, {"Macedonia", "MKD/other-name"},
		{"Holland", "NLD/other-name"}, {"Netherlands", "NLD/other-name"}, {"Turkey", "TUR/other-name"}, {"Palestine", "PSE/other-name"},
		{"Vatican City", "VAT/other-name"}, {"Soviet Union", "SUN/other-name"}, {"East Germany", "DDR/other-name"},
		// one name within another
		{"Congo", "COG/short-name COD/other-name"}, {"Congo, Democratic Republic of the", "COD/other-name"},
		{"Guinea", "GIN/short-name"}, {"Guinea-Bissau", "GNB/short-name"}, {"Equatorial Guinea", "GNQ/short-name"},
		{"Papua New Guinea", "PNG/short-name"}, {"Niger", "NER/short-name"}, {"Nigeria", "NGA/short-name"},
		{"Dominica", "DMA/short-name"}, {"Dominican Republic", "DOM/short-name"}, {"Sudan", "SDN/short-name"},
		{"South Sudan", "SSD/short-name"}, {"Ireland", "IRL/short-name"}, {"Malta", "MLT/short-name"}, {"Samoa", "WSM/short-name"},
		// how the same name is written
		{"COTE D'IVOIRE", "CIV/short-name"}, {"Côte d’Ivoire", "CIV/short-name"}, {"Co\u0302te d'Ivoire", "CIV/short-name"},
		{"TÜRKİYE", "TUR/short-name"}, {"  Viet\u00a0 Nam ", "VNM/short-name"}, {"the Gambia", "GMB/short-name"},
		{"Gambia (the)", "GMB/short-name"}, {"Antigua & Barbuda", "ATG/short-name"}, {"SAO TOME AND PRINCIPE", "STP/short-name"},
		{"LAO PEOPLE’S DEMOCRATIC REPUBLIC", "LAO/short-name"}, {"State of Palestine *", "PSE/short-name"},
		{"BOLIVIA (PLURINATIONAL STATE OF)", "BOL/short-name"}, {"Iran, Islamic Republic of", "IRN/short-name"},
		{"St. Lucia", "LCA/short-name"}, {"Kingdom of Norway", "NOR/formal-name"},
		// as ISO 3166-1 and other lists have them
		{"Palestine, State of", "PSE/short-name"}, {"Korea (the Republic of)", "KOR/other-name"},
		{"Korea (the Democratic People's Republic of)", "PRK/other-name"}, {"Congo (the Democratic Republic of the)", "COD/other-name"},
		{"Congo (the)", "COG/short-name COD/other-name"}, {"Moldova (the Republic of)", "MDA/other-name"},
		{"Tanzania, the United Republic of", "TZA/other-name"}, {"Lao People's Democratic Republic (the)", "LAO/short-name"},
		{"Russian Federation (the)", "RUS/short-name"}, {"Netherlands (Kingdom of the)", "NLD/short-name"},
		{"Macedonia (the former Yugoslav Republic of)", "MKD/other-name"}, {"Palestine (État de)", "PSE/short-name"},
		{"Corea (República de)", "KOR/short-name"}, {"Türkiye (Republic of)", "TUR/formal-name"},
		{"Turkiye (formerly Turkey)", "TUR/short-name"}, {"Eswatini (ex-Swaziland)", "SWZ/short-name"},
		{"S. Korea", "KOR/other-name"}, {"N. Korea", "PRK/other-name"}, {"Korea, DPR", "PRK/other-name"}, {"FYROM", "MKD/abbreviation"},
		{"Macedonia, FYR", "MKD/other-name"}, {"Micronesia, Fed. Sts.", "FSM/other-name"}, {"Egypt, Arab Rep.", "EGY/other-name"},
		{"Ireland (Republic of)", "IRL/other-name"}, {"Sudan, South", "SSD/other-name"},
		// other languages
		{"Allemagne (l')", "DEU/short-name"}, {"République du Bénin", "BEN/formal-name"}, {"Estados Unidos", "USA/other-name"},
		{"Российская Федерация", "RUS/short-name"}, {"Объединённые Арабские Эмираты", "ARE/short-name"}, {"США", "USA/abbreviation"},
		{"الاردن", "JOR/short-name"}, {"مصر", "EGY/short-name"}, {"俄罗斯", "RUS/other-name"}, {"中国", "CHN/short-name"},
		// wrong decodings and guesses
		{"TÃ¼rkiye", "TUR/mis-encoded"}, {"TÃœRKIYE", "TUR/mis-encoded"}, {"CÃ´te dâ€™Ivoire", "CIV/mis-encoded"},
		{"T\xfcrkiye", "TUR/mis-encoded"}, {"T\ufffdrkiye", "TUR/misspelling"}, {"Columbia", "COL/misspelling"},
		{"Nicaraagua", "NIC/misspelling"}, {"Phillipines", "PHL/misspelling"}, {"Türkye", "TUR/misspelling"},
		{"Austrlia", "AUS/misspelling AUT/misspelling"}, {"Nigeri", "NER/misspelling NGA/misspelling"},
		{"SriLanka", "LKA/misspelling"}, {"Swizerland", "CHE/misspelling"},
		// no State, however it is written
		{"China (Republic of)", ""}, {"China, the Republic of", ""}, {"Kosovo, Republic of", ""}, {"Taiwan (formerly Formosa)", ""},
		{"China (Taiwan Province of)", ""}, {"Atlantis (formerly Norway)", ""}, {"Yugoslavia (former)", ""},
		// no State, and like one
		{"Guyane", ""}, {"La Guyane", ""}, {"Guiana", ""}, {"Guayana", ""}, {"Guayana Francesa", ""}, {"غويانا", ""}, {"Гвиана", ""},
		{"Timor", ""}, {"Тимор", ""}, {"Samoa Americana", ""}, {"Американское Самоа", ""}, {"Saint-Martin", ""}, {"San Martín", ""},
		{"Guadeloupe", ""}, {"Martinica", ""}, {"La Réunion", ""}, {"Reunión", ""}, {"Curazao", ""}, {"Groenlandia", ""}, {"Gibraltar", ""},
		{"Islas Malvinas", ""}, {"Las Malvinas", ""}, {"Falkland", ""}, {"Мальвинские острова", ""}, {"Мальвины", ""}, {"Caledonia", ""},
		{"Corse", ""}, {"Siberia", ""}, {"سيبيريا", ""}, {"Шотландия", ""}, {"Tasmania", ""}, {"Prussia", ""}, {"Malaya", ""}, {"Irian", ""},
		{"Guyana", "GUY/short-name"}, {"Guyanna", "GUY/misspelling"}, {"Timor-Leste", "TLS/short-name"}, {"East Timor", "TLS/other-name"},
		// no State, and near none
		{"Taiwan", ""}, {"Taiwan Province of China", ""}, {"Republic of China", ""}, {"Hong Kong", ""}, {"Macao", ""}, {"Kosovo", ""},
		{"Republic of Kosovo", ""}, {"Greenland", ""}, {"Greenlnd", ""}, {"Niue", ""}, {"Niuee", ""}, {"Cook Islands", ""},
		{"Cook Island", ""}, {"Western Sahara", ""}, {"Guernsy", ""}, {"American Samoa", ""}, {"Northern Ireland", ""},
		{"Order of Malta", ""}, {"European Union", ""}, {"African Union", ""}, {"French Guiana", ""}, {"Virgin Islands", ""},
		{"New Caledonia", ""}, {"ASEAN", ""}, {"Republic of Atlantis", ""}, {"Exercise State", ""}, {"Exercise State L", "QXL/short-name"}, {"N.A.", ""}, {"N/A", ""},
		{"SUBMITTED BY THE CHAIR OF THE COMMITTEE", ""},
	} {
		if got := found(c.query); got != c.want {
			t.Errorf("FindState(%q) = %s, want %s", c.query, got, c.want)
		}
	}
}

// Where a place that is no State is as near as a State, neither is guessed.
func TestFinderDoesNotGuessAgainstOthers(t *testing.T) {
	f := newFinder([]namedKey[State]{
		{key: NGA, how: ByShortName, name: "Nigeria"}, {name: "Niberia"}, {key: MLT, how: ByShortName, name: "Malta"},
	})
	for query, want := range map[string]int{"Nideria": 0, "Nigerla": 1, "Niberja": 0, "Niberia": 0, "Malte": 1} {
		if got := f.find(query); len(got) != want {
			t.Errorf("find(%q) = %v, want %d", query, got, want)
		}
	}
}

func TestFindStateSaysWhatItMet(t *testing.T) {
	for query, want := range map[string][]StateMatch{
		"turkye":    {{TUR, ByResemblance, "Türkiye", English}},
		"allemagne": {{DEU, ByShortName, "Allemagne", French}},
		"no":        {{NOR, ByAlpha2, "NO", 0}},
		"8":         {{ALB, ByM49, "008", 0}},
		"el":        {{GRC, ByReservedCode, "EL", 0}},
		"congo":     {{COG, ByShortName, "Congo", English}, {COD, ByOtherName, "Congo", English}},
	} {
		if diff := gocmp.Diff(want, FindState(query)); diff != "" {
			t.Errorf("FindState(%q): -want +got\n%s", query, diff)
		}
	}
}

func TestEveryStateNameIsFound(t *testing.T) {
	for _, r := range stateNames().rows {
		want := stateByCode()[r.code]
		for _, query := range []string{r.name, strings.ToUpper(r.name), " " + strings.ReplaceAll(r.name, " ", "\u00a0 "), r.name + " *"} {
			ms := FindState(query)
			i := slices.IndexFunc(ms, func(m StateMatch) bool { return m.State == want })
			if i < 0 || ms[i].How.IsGuess() {
				t.Errorf("FindState(%q) = %v, want %v", query, ms, want)
			}
		}
	}
	for s := range States() {
		for _, code := range []string{s.String(), s.Alpha2(), s.M49()} {
			ms := FindState(code)
			if code != "" && (len(ms) == 0 || !slices.ContainsFunc(ms, func(m StateMatch) bool { return m.State == s && m.Name == code })) {
				t.Errorf("FindState(%q) = %v, want %v", code, ms, s)
			}
		}
	}
}

// A letter dropped from a long word, or swapped with the next, is found: as a guess, unless that is how another name is
// written, or a place that is no State is as near.
func TestMisspeltStateNamesAreFound(t *testing.T) {
	rows := stateNames().rows
	rapid.Check(t, func(t *rapid.T) {
		r := rapid.SampledFrom(rows).Draw(t, "row")
		query, ok := misspell(t, r.name)
		if !ok {
			return
		}
		ms := FindState(query)
		met := slices.ContainsFunc(ms, func(m StateMatch) bool { return m.State == stateByCode()[r.code] })
		nearOther := slices.ContainsFunc(stateFinder().index.Find(query), func(h find.Hit) bool { return stateFinder().named[h.Row].key == 0 })
		if !met && !nearOther && (len(ms) == 0 || ms[0].How.IsGuess()) {
			t.Fatalf("FindState(%q), from %q of %s, = %v", query, r.name, r.code, ms)
		}
	})
}

// checkFound holds that what a finder says of any text holds together.
func checkFound[K interface {
	cmp.Ordered
	IsValid() bool
}](t interface {
	Fatalf(format string, args ...any)
}, f *finder[K], query string) {
	ms := f.find(query)
	if !slices.Equal(ms, f.find(query)) {
		t.Fatalf("%q: what is found changes", query)
	}
	seen := map[K]bool{}
	for i, m := range ms {
		if !m.key.IsValid() || !m.how.IsValid() || m.name == "" || seen[m.key] {
			t.Fatalf("%q finds at %d: %v", query, i, m)
		}
		seen[m.key] = true
		if i > 0 && (ms[i-1].how > m.how || ms[i-1].how == m.how && ms[i-1].key > m.key) {
			t.Fatalf("%q finds out of order: %v", query, ms)
		}
		if m.how.IsGuess() != ms[0].how.IsGuess() {
			t.Fatalf("%q finds guesses beside others: %v", query, ms)
		}
		code := m.how >= ByCode && m.how <= ByReservedCode
		folded, name := find.Fold(query), find.Fold(m.name)
		if !m.how.IsGuess() && m.how != ByM49 && folded != name && find.FoldInOrder(query) != name || m.how == ByPart && !strings.HasPrefix(name, folded+" ") || code && m.language != 0 {
			t.Fatalf("%q met %v", query, m)
		}
	}
}

func TestFindStateHoldsTogether(t *testing.T) {
	rows := stateNames().rows
	rapid.Check(t, func(t *rapid.T) {
		name := rapid.SampledFrom(rows).Draw(t, "row").name
		cut := rapid.IntRange(0, len(name)).Draw(t, "cut")
		checkFound(t, stateFinder(), rapid.SampledFrom([]string{name[:cut], name[cut:], name[:cut] + rapid.String().Draw(t, "s") + name[cut:]}).Draw(t, "query"))
	})
}

func FuzzFindState(f *testing.F) {
	for _, s := range []string{"Korea", "no", "TÃ¼rkiye", "T\xfcrkiye", "Nicaraagua", "刚果（布）", "ـ", "الأُرْدُنّ", "&", "\x00", "Niue", "Moldova (the Republic of)", "(,the) of"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) { checkFound(t, stateFinder(), s) })
}

func TestFindEntity(t *testing.T) {
	for _, c := range []struct {
		query string
		want  []EntityMatch
	}{
		{"cook-islands", []EntityMatch{{CookIslands, ByCode, "cook-islands", 0}}},
		{"Îles Cook (les)", []EntityMatch{{CookIslands, ByShortName, "Îles Cook", French}}},
		{"CICR", []EntityMatch{{ICRC, ByAbbreviation, "CICR", Spanish}}},
		{"ICRC", []EntityMatch{{ICRC, ByAbbreviation, "ICRC", English}}},
		{"New Caledoni", []EntityMatch{{NewCaledonia, ByResemblance, "New Caledonia", English}}},
		{"Malta", nil},
		{"Niger", nil},
		{"European Union", nil},
		{"Greenland", nil},
		{"", nil},
	} {
		if diff := gocmp.Diff(c.want, FindEntity(c.query)); diff != "" {
			t.Errorf("FindEntity(%q): -want +got\n%s", c.query, diff)
		}
	}
	for _, r := range entityNames().rows {
		if !slices.ContainsFunc(FindEntity(r.name), func(m EntityMatch) bool { return m.Entity.String() == r.code && !m.How.IsGuess() }) {
			t.Errorf("FindEntity(%q) = %v, want %s", r.name, FindEntity(r.name), r.code)
		}
	}
}

func BenchmarkFindState(b *testing.B) {
	for _, query := range []string{"Norway", "Nicaraagua", "Union of Soviet Sociallist Republics", "no such place"} {
		b.Run(query, func(b *testing.B) {
			for b.Loop() {
				FindState(query)
			}
		})
	}
}

func BenchmarkParseState(b *testing.B) {
	for b.Loop() {
		if _, err := ParseState("ZWE"); err != nil {
			b.Fatal(err)
		}
	}
}
