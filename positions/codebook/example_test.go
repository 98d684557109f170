package codebook_test

import (
	"fmt"

	"github.com/cybernorms/cybernorms/positions/codebook"
	"github.com/cybernorms/cybernorms/un"
)

func ExampleStandard() {
	topic, ok := codebook.Standard().Topic("il-legally-binding-instrument")
	fmt.Println(ok, topic.Scale)
	fmt.Println(topic.Question.In())
	// Output:
	// true support
	// Should States negotiate a new legally binding instrument on the use of ICTs?
}

func ExampleCodebook_Stances() {
	cb := codebook.Standard()
	fmt.Println(cb.Stances("il-legally-binding-instrument"))
	fmt.Println(cb.Stances("il-sovereignty")) // a part of its scale
	fmt.Println(cb.Stances("il"))             // a heading asks nothing
	// Output:
	// [opposes doubts open supports non-committal]
	// [guiding-principle rule-with-threshold rule rule-any-intrusion non-committal]
	// []
}

func ExampleCodebook_Rank() {
	cb := codebook.Standard()
	fmt.Println(cb.Rank("il-legally-binding-instrument", codebook.Doubts))
	fmt.Println(cb.Rank("il-legally-binding-instrument", codebook.NonCommittal)) // outside every order
	fmt.Println(cb.Rank("threats-ransomware", "raises"))                         // a nominal scale has none
	// Output:
	// 1 true
	// 0 false
	// 0 false
}

func ExampleCodebook_With() {
	cb, findings := codebook.Standard().With(own())
	fmt.Println(cb.Editions(), len(findings))
	fmt.Println(cb.Stances("x-label-size"))
	// Output:
	// [standard 2026-11 ours 1] 0
	// [large non-committal]
}

func ExampleData_Validate() {
	d := own()
	d.Topics[1].Parent = "x-label"
	d.Topics[1].Scale = "x-sise"
	for _, f := range d.Validate(codebook.Standard()) {
		fmt.Println(f.Pointer, f.Summary, "nearest:", f.Nearest)
	}
	// Output:
	// /topics/1/parent no topic "x-label" stands before this one nearest: x-labels
	// /topics/1/scale unknown scale "x-sise" nearest: x-size
}

func ExampleParseStance() {
	s, err := codebook.ParseStance("non-committal")
	fmt.Println(s, err)
	_, err = codebook.ParseStance("Non-Committal")
	fmt.Println(err)
	// Output:
	// non-committal <nil>
	// "Non-Committal" is not a well-formed stance: lower-case letters a to z and digits, in words joined by single hyphens, at most 100 characters; did you mean "non-committal"?
}

func ExampleParseTopicID() {
	id, err := codebook.ParseTopicID("il-sovereignty")
	fmt.Println(id, err)
	// Output: il-sovereignty <nil>
}

func ExampleParseScaleID() {
	id, err := codebook.ParseScaleID("support")
	fmt.Println(id, err)
	// Output: support <nil>
}

func ExampleCodebook_Below() {
	en := func(s string) un.Text { return un.Text{un.English: s} }
	cb, _ := codebook.Standard().With(codebook.Data{ID: "own", Edition: "1", Title: en("Own"), Topics: []codebook.Topic{
		{ID: "x-labels", Label: en("Labels")}, // a heading
		{ID: "x-labels-security", Parent: "x-labels", Label: en("Security"), Question: en("Should products have security labels?"), Scale: "support"},
		{ID: "x-seals", Label: en("Seals"), Question: en("Should products have seals?"), Scale: "support", ReplacedBy: "x-labels-security"},
	}})
	fmt.Println(cb.Below("x-labels"))
	fmt.Println(cb.Below("x-seals"))
	fmt.Println(cb.Below("no-such-topic"))
	// Output:
	// [x-labels x-labels-security x-seals]
	// [x-seals]
	// []
}
