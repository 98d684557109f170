package un_test

import (
	"fmt"

	"github.com/cybernorms/cybernorms/un"
)

func ExampleGroup_Members() {
	for m := range un.GroupNordicBaltic.Members(un.MustParseDate("2025-02-17")) {
		fmt.Print(m.Member, " ")
	}
	// Output: DNK EST FIN ISL LTU LVA NOR SWE
}

func ExampleGroup_IsMember() {
	gbr := un.ActorOf(un.GBR)
	fmt.Println(un.GroupEU.IsMember(gbr, un.MustParseDate("2020-01-31")))
	fmt.Println(un.GroupEU.IsMember(gbr, un.MustParseDate("2020-02-01")))
	// A year counts as its last day.
	fmt.Println(un.GroupEU.IsMember(gbr, un.MustParseDate("2020")))
	// Output:
	// true
	// false
	// false
}

func ExampleGroup_Has() {
	m, ok := un.GroupCELAC.Has(un.ActorOf(un.BRA), un.MustParseDate("2021-03-12"))
	fmt.Println(ok, m.Status, m.From, m.To)
	// Output: true not-participating 2020-01-16 2023-01-05
}

func ExampleGroupsOf() {
	for m := range un.GroupsOf(un.ActorOf(un.EST), un.MustParseDate("2004-04-01")) {
		fmt.Println(m.Group, m.From)
	}
	// Output:
	// eastern-european-group no date
	// nato 2004-03-29
	// nordic-baltic no date
	// osce 1991-09-10
}

func ExampleGroup_Verification() {
	for g := range un.Groups() {
		if g.Verification() == un.Unsure {
			fmt.Println(g, "-", g.Name(un.English))
		}
	}
	// Output:
	// african-group - Group of African States
	// asia-pacific-group - Group of Asia-Pacific States
	// eastern-european-group - Group of Eastern European States
	// grulac - Group of Latin American and Caribbean States
	// weog - Group of Western European and other States
	// arf - ASEAN Regional Forum
	// g77 - Group of 77 and China
	// nam - Movement of Non-Aligned Countries
	// nordic-baltic - Nordic-Baltic countries
}

func ExampleFindGroup() {
	for _, query := range []string{"NAM", "nam", "ОДКБ", "Liga Árabe", "shanghai cooperation organisaton", "African"} {
		fmt.Printf("%s:", query)
		for _, m := range un.FindGroup(query) {
			fmt.Printf(" %v by %v %q", m.Group, m.How, m.Name)
		}
		fmt.Println()
	}
	// Output:
	// NAM: nam by abbreviation "NAM"
	// nam: nam by code "nam"
	// ОДКБ: csto by abbreviation "ОДКБ"
	// Liga Árabe: arab-group by other-name "Liga Árabe"
	// shanghai cooperation organisaton: sco by misspelling "Shanghai Cooperation Organisation"
	// African: african-group by part "African Group" african-union by part "African Union"
}

func ExampleGroup_Name() {
	for l := range un.OfficialLanguages() {
		fmt.Println(l, un.GroupG77.Name(l))
	}
	// Output:
	// ar مجموعة الـ 77 والصين
	// zh 77国集团和中国
	// en Group of 77 and China
	// fr Groupe des 77 et la Chine
	// ru Группа 77 и Китай
	// es Grupo de los 77 y China
}

func ExampleParseGroup() {
	_, err := un.ParseGroup("African Union")
	fmt.Println(err)
	// Output: "African Union" is not a well-formed group: lower-case words such as eu or african-group; did you mean "african-union"?
}

func ExampleParseActor() {
	for _, s := range []string{"NAM", "nam", "x-friends", "arab-groupe"} {
		a, err := un.ParseActor(s)
		if err != nil {
			fmt.Println(err)
			continue
		}
		_, isState := a.State()
		fmt.Println(a, isState)
	}
	// Output:
	// NAM true
	// nam false
	// x-friends false
	// unknown actor "arab-groupe"; did you mean "arab-group"?
}

func ExampleActorOf() {
	fmt.Println(un.ActorOf(un.NOR), un.ActorOf(un.GroupEU), un.ActorOf(un.CookIslands))
	// Output: NOR eu cook-islands
}
