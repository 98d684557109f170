package un_test

import (
	"encoding/json"
	"errors"
	"fmt"

	"github.com/cybernorms/cybernorms/diag"
	"github.com/cybernorms/cybernorms/un"
)

func ExampleParseState() {
	s, err := un.ParseState("NOR")
	fmt.Println(s, s.Alpha2(), s.M49(), s.Kind(), s.Admitted(), err)

	for _, wrong := range []string{"no", "XKX", "ABC"} {
		_, err = un.ParseState(wrong)
		fmt.Println(err)
	}
	// Output:
	// NOR NO 578 member 1945-11-27 <nil>
	// "no" is not a well-formed State: an ISO 3166-1 alpha-3 code in upper case, such as KEN; did you mean "NOR"?
	// "XKX" is not a well-formed State: a user-assigned code, which names no State here (QXA to QXZ are for exercises)
	// unknown State "ABC"
}

func ExampleParseState_hint() {
	_, err := un.ParseState("EL")
	var refused *diag.CodeError
	if errors.As(err, &refused) {
		fmt.Println(refused.Problem == diag.Malformed, refused.Nearest())
	}
	// Output: true GRC
}

func ExampleFindState() {
	for _, query := range []string{"Türkiye", "Korea", "UK", "Nicaraagua", "Греция", "Greenland"} {
		fmt.Printf("%s:", query)
		for _, m := range un.FindState(query) {
			fmt.Printf(" %v by %v %q", m.State, m.How, m.Name)
		}
		fmt.Println()
	}
	// Output:
	// Türkiye: TUR by short-name "Türkiye"
	// Korea: KOR by other-name "Korea" PRK by other-name "Korea"
	// UK: GBR by reserved-code "UK"
	// Nicaraagua: NIC by misspelling "Nicaragua"
	// Греция: GRC by short-name "Греция"
	// Greenland:
}

func ExampleHow_IsGuess() {
	for _, query := range []string{"Colombia", "Columbia"} {
		m := un.FindState(query)[0]
		fmt.Println(query, m.State, m.How, m.How.IsGuess())
	}
	// Output:
	// Colombia COL short-name false
	// Columbia COL misspelling true
}

func ExampleState_ShortName() {
	for l := range un.OfficialLanguages() {
		fmt.Println(l, un.CHE.ShortName(l))
	}
	fmt.Printf("%q\n", un.CHE.ShortName(un.MustParseLanguage("de")))
	// Output:
	// ar سويسرا
	// zh 瑞士
	// en Switzerland
	// fr Suisse
	// ru Швейцария
	// es Suiza
	// ""
}

func ExampleState_FormalName() {
	fmt.Println(un.GMB.FormalName(un.English))
	fmt.Println(un.GMB.FormalName(un.French))
	// Output:
	// the Republic of the Gambia
	// la République de Gambie
}

func ExampleState_MarshalText() {
	type vote struct {
		State un.State `json:"state"`
	}
	b, err := json.Marshal(vote{un.KEN})
	fmt.Println(string(b), err)
	_, err = vote{}.State.MarshalText()
	fmt.Println(err)
	// Output:
	// {"state":"KEN"} <nil>
	// the State was never set
}

func ExampleStates() {
	count := map[un.StateKind]int{}
	for s := range un.States() {
		count[s.Kind()]++
	}
	fmt.Println(count[un.MemberState], count[un.ObserverState])
	// Output: 193 2
}

func ExampleState_ContinuedBy() {
	for s := range un.States() {
		if s.Kind() == un.FormerMemberState {
			fmt.Println(s, s.ShortName(un.English), s.Admitted(), s.Left(), s.ContinuedBy().IsValid())
		}
	}
	// Output:
	// CSK Czechoslovakia 1945-10-24 1992-12-31 false
	// DDR German Democratic Republic 1973-09-18 1990-10-03 false
	// SCG Serbia and Montenegro 2000-11-01 2006-06-03 true
	// SUN Union of Soviet Socialist Republics 1945-10-24 1991-12-24 true
	// YUG Yugoslavia 1945-10-24 2000-11-01 false
}

func ExampleParseLanguage() {
	l, err := un.ParseLanguage("fr")
	fmt.Println(l, l == un.French, l.IsOfficialUN(), err)
	_, err = un.ParseLanguage("FR")
	fmt.Println(err)
	// Output:
	// fr true true <nil>
	// "FR" is not a well-formed language: an ISO 639 code in lower case, such as en or tet
}

func ExampleParseEntity() {
	e, err := un.ParseEntity("cook-islands")
	fmt.Println(e.Name(un.English), err)
	_, err = un.ParseEntity("cook-iland")
	fmt.Println(err)
	// Output:
	// Cook Islands <nil>
	// unknown entity "cook-iland"; did you mean "cook-islands"?
}

func ExampleFindEntity() {
	for _, m := range un.FindEntity("Comité international de la Croix-Rouge") {
		fmt.Println(m.Entity, m.How, m.Language)
	}
	// Output: icrc short-name fr
}

func ExampleParseStateKind() {
	k, err := un.ParseStateKind("observer-state")
	fmt.Println(k, k == un.VAT.Kind(), err)
	// Output: observer-state true <nil>
}
