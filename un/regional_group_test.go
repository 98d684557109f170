package un_test

import (
	"fmt"
	"testing"

	"github.com/cybernorms/cybernorms/un"
)

// TestEveryMemberHasARegionalGroup holds the five groups to the 193 Members, each in one.
func TestEveryMemberHasARegionalGroup(t *testing.T) {
	today := un.MustParseDate("2026-11-21")
	counts := map[un.Group]int{}
	for s := range un.States() {
		g, ok := s.RegionalGroup(today)
		if want := s.Kind() == un.MemberState; ok != want {
			t.Errorf("%v has a regional group: %v, want %v", s, ok, want)
		}
		if ok {
			counts[g]++
		}
	}
	for g, want := range map[un.Group]int{
		un.GroupAfrican: 54, un.GroupAsiaPacific: 54, un.GroupEasternEuropean: 23, un.GroupGRULAC: 33, un.GroupWEOG: 29,
	} {
		if counts[g] != want {
			t.Errorf("%v has %d Members, want %d", g, counts[g], want)
		}
	}
}

func ExampleState_RegionalGroup() {
	g, _ := un.MustParseState("CYP").RegionalGroup(un.MustParseDate("2025-02-17"))
	fmt.Println(g, "-", g.Name(un.English))
	// Output: asia-pacific-group - Group of Asia-Pacific States
}
