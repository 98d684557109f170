package positions_test

import (
	"fmt"

	"github.com/cybernorms/cybernorms/positions"
	"github.com/cybernorms/cybernorms/positions/codebook"
)

func ExampleStatement_Validate() {
	s := statement()
	s.Claims[0].Stance = "suports"
	for _, f := range s.Validate(codebook.Standard()) {
		fmt.Println(f.Pointer, f.Summary)
		fmt.Println("allowed:", f.Allowed, "nearest:", f.Nearest)
	}
	// Output:
	// /claims/0/stance "suports" is not a stance on the topic il-legally-binding-instrument
	// allowed: [opposes doubts open supports non-committal] nearest: supports
}

func ExampleClaim_Stances() {
	c := positions.Claim{Topic: "threats-ransomware", Stance: "raises", FurtherStances: []codebook.Stance{"calls-for-action"}}
	fmt.Println(c.Stances())
	// Output: [raises calls-for-action]
}

func ExampleParseAbsence() {
	a, err := positions.ParseAbsence("not-recorded")
	fmt.Println(a, err)
	_, err = positions.ParseAbsence("silent")
	fmt.Println(err)
	// Output:
	// not-recorded <nil>
	// unknown absence "silent"
}

func ExampleParseForm() {
	_, err := positions.ParseForm("oral statement")
	fmt.Println(err)
	// Output: unknown form "oral statement"; did you mean "oral-statement"?
}
