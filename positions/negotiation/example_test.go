package negotiation_test

import (
	"fmt"

	"github.com/cybernorms/cybernorms/positions/codebook"
	"github.com/cybernorms/cybernorms/positions/negotiation"
	"github.com/cybernorms/cybernorms/un"
)

func ExampleGroup_Validate() {
	g := group()
	g.ID = "joint-2025"
	for _, f := range g.Validate() {
		fmt.Println(f.Rule, f.Pointer, f.Summary)
		fmt.Println("did you mean", f.Nearest)
	}
	// Output:
	// group/prefix /id the id "joint-2025" does not begin with "x-"
	// did you mean x-joint-2025
}

func ExampleGroup_Actor() {
	g := group()
	fmt.Println(g.Actor())
	// Output: x-joint-2025
}

func ExampleText_Validate() {
	v := text()
	v.Revisions[2].Date = un.MustParseDate("2025-01-11")
	for _, f := range v.Validate() {
		fmt.Println(f.Rule, f.Pointer, f.Summary)
		fmt.Println("allowed:", f.Allowed)
	}
	// Output:
	// text/revision-order /revisions/2/date 2025-01-11 is before 2025-06-12, the date of the revision "Rev.1" above
	// allowed: [2025-06-12 or after]
}

func ExampleProposal_Validate() {
	p := proposal()
	p.Outcome = negotiation.Outcome{Fate: negotiation.Merged, Date: un.MustParseDate("2025-07")}
	for _, f := range p.Validate(codebook.Standard()) {
		fmt.Println(f.Rule, f.Pointer, f.Summary)
	}
	// Output: proposal/into /outcome/into the fate is "merged", and the proposal with which it was merged is not named
}

func ExampleParseStage() {
	s, err := negotiation.ParseStage("revised-draft")
	fmt.Println(s, s.IsDraft(), err)
	_, err = negotiation.ParseStage("Rev.1")
	fmt.Println(err)
	// Output:
	// revised-draft true <nil>
	// unknown stage "Rev.1"
}
