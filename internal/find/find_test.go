package find

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

func TestFold(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"Côte d’Ivoire", "cote d ivoire"},
		{"CO\u0302TE D'IVOIRE", "cote d ivoire"}, // decomposed
		{"Türkiye", "turkiye"},
		{"TÜRKİYE", "turkiye"},
		{"  Viet\u00a0\u00a0Nam ", "viet nam"},
		{"Ｊａｐａｎ", "japan"},
		{"U.S.A.", "usa"},
		{"the Gambia", "gambia"},
		{"Gambia (the)", "gambia"},
		{"l'Angola", "angola"},
		{"Ecuador (el)", "ecuador"},
		{"Korea (the Republic of)", "korea republic of"},
		{"Tanzania, the United Republic of", "tanzania united republic of"},
		{"(the)", "the"},
		{"Angola (l’)", "angola"},
		{"State L", "state l"},
		{"People's ' Republic'", "people s republic"},
		{"St. Lucia", "saint lucia"},
		{"ST", "st"},
		{"EL", "el"},
		{"Antigua & Barbuda", "antigua and barbuda"},
		{"State of Palestine *", "state of palestine"},
		{"Республика Молдова", "республика молдова"},
		{"Бахрейн", "бахреин"},
		{"Объединённые", "объединенные"},
		{"الأُرْدُنّ", "الاردن"},
		{"مالطة", "مالطه"},
		{"刚果（布）", "刚果 布"},
		{" *-() ", ""},
	} {
		if got := Fold(c.in); got != c.want {
			t.Errorf("Fold(%q) = %q, want %q", c.in, got, c.want)
		}
	}
}

func TestFoldInOrder(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"Palestine, State of", "state of palestine"},
		{"Moldova (the Republic of)", "republic of moldova"},
		{"Congo (the Democratic Republic of the)", "democratic republic of the congo"},
		{"the Congo (Republic of the)", "republic of the congo"},
		{"Iran (République islamique d’)", "republique islamique d iran"},
		{"Türkiye (formerly Turkey)", "turkiye"},
		{"Macedonia (the former Yugoslav Republic of)", "former yugoslav republic of macedonia"},
		{"Bonaire, Saba (Islands of)", "islands of bonaire saba"},
		{"Congo (the)", ""},
		{"Congo, of", ""},
		{"Yugoslavia (former)", ""},
		{"State of Palestine", ""},
		{"Bonaire, Sint Eustatius and Saba", ""},
		{"(the Republic of)", ""},
		{"", ""},
		{"(,)", ""},
	} {
		if got := FoldInOrder(c.in); got != c.want {
			t.Errorf("FoldInOrder(%q) = %q, want %q", c.in, got, c.want)
		}
	}
}

func TestRepair(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"TÃ¼rkiye", "Türkiye"},
		{"CÃ´te dâ€™Ivoire", "Côte d’Ivoire"},
		{"T\xfcrkiye", "Türkiye"},
		{"Türkiye", ""},
		{"Turkey", ""},
		{"日本", ""},
	} {
		if got := repair(c.in); got != c.want {
			t.Errorf("repair(%q) = %q, want %q", c.in, got, c.want)
		}
	}
}

func TestFind(t *testing.T) {
	x := New([]string{"Republic of Ghana", "Côte d'Ivoire", "Cote d’Ivoire", "Niger", "Nigeria", "Iran", "Iraq", "加纳共和国", "Sri Lanka", "République du Mali", "Group of 77"})
	for _, c := range []struct {
		query string
		want  []Hit
	}{
		{"COTE D IVOIRE", []Hit{{1, Same, 0}, {2, Same, 0}}},
		{"CÃ´te d'Ivoire", []Hit{{1, Repaired, 0}, {2, Repaired, 0}}},
		{"CÃƒÂ´te d'Ivoire", []Hit{{1, Repaired, 0}, {2, Repaired, 0}}}, // twice
		{"Cote d'Ivore", []Hit{{1, Similar, 1}, {2, Similar, 1}}},
		{"C\ufffdte d'Ivoire", []Hit{{1, Similar, 1}, {2, Similar, 1}}},
		{"Republic of China", nil},
		{"Republik of Gahna", []Hit{{0, Similar, 2}}},
		{"Niger", []Hit{{3, Same, 0}}},
		{"Nigeri", []Hit{{3, Similar, 1}, {4, Similar, 1}}},
		{"Irab", nil},
		{"加那共和国", nil},
		{"République de Mali", []Hit{{9, Similar, 1}}},
		{"République du Bali", nil},
		{"Sra Lanka", []Hit{{8, Similar, 1}}},
		{"Sra Lanca", nil},
		{"Gruop of 77", []Hit{{10, Similar, 1}}},
		{"Group of 7", nil},
		{"Group of 78", nil},
		{"SriLanka", []Hit{{8, Similar, 1}}},
		{"", nil},
		{"--", nil},
		{strings.Repeat("Niger ", 200), nil},
	} {
		if diff := cmp.Diff(c.want, x.Find(c.query)); diff != "" {
			t.Errorf("Find(%q): -want +got\n%s", c.query, diff)
		}
	}
}

func TestBegun(t *testing.T) {
	x := New([]string{"African Group", "West African Group", "African Union", "the African Group", "African", "Africana Group"})
	for _, c := range []struct {
		query string
		want  []Hit
	}{
		{"AFRICAN", []Hit{{0, Begun, 0}, {2, Begun, 0}, {3, Begun, 0}}},
		{"African Group", nil}, // the whole text is no beginning
		{"Afric", nil},
		{"the", nil},
		{" - ", nil},
		{strings.Repeat("African ", 200), nil},
	} {
		if diff := cmp.Diff(c.want, x.Begun(c.query)); diff != "" {
			t.Errorf("Begun(%q): -want +got\n%s", c.query, diff)
		}
	}
}

// Every text that has a letter is found by itself, and what is found by itself is never called similar.
func TestFindItself(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		texts := rapid.SliceOfN(rapid.StringMatching(`[A-Za-zÀ-ž]{1,9}([ -][a-zéüا-ي]{1,9}){0,3}`), 1, 20).Draw(t, "texts")
		x := New(texts)
		for row, text := range texts {
			hs := x.Find(text)
			found := false
			for _, h := range hs {
				found = found || h.Row == row
				if h.Way != Same || h.Distance != 0 {
					t.Fatalf("Find(%q) has %v", text, h)
				}
			}
			if !found && strings.Trim(text, "ـ") != "" && Fold(text) != "" {
				t.Fatalf("Find(%q) = %v, want row %d in it", text, hs, row)
			}
		}
	})
}
