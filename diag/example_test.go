package diag_test

import (
	"errors"
	"fmt"

	"github.com/cybernorms/cybernorms/diag"
	"github.com/cybernorms/cybernorms/un"
)

// A program that shows findings sorts them first: then the same input always gives the same output.
func ExampleFindings_Sort() {
	rule := diag.Rule{ID: "observatory/coverage", Severity: diag.Warning, Profile: diag.Publish, Title: "a State has no statement"}
	findings := diag.Findings{
		rule.Found("/claims/10/stance", "second"),
		rule.Found("/claims/2/stance", "first"),
		rule.Found("/claims/10/stance", "second"),
	}
	for _, f := range findings.Sort() {
		fmt.Println(f.Severity, f.Rule, f.Pointer, f.Summary)
	}
	// Output:
	// warning observatory/coverage /claims/2/stance first
	// warning observatory/coverage /claims/10/stance second
}

// A pointer is built from names and indexes, never by joining text: a name may hold a slash.
func ExamplePointer() {
	p := diag.Pointer("").Name("claims").Index(3).Name("and/or")
	fmt.Println(p)
	fmt.Println(p.Last())
	fmt.Println(p.Parent())
	fmt.Println(p.Parent().Contains(p))
	// Output:
	// /claims/3/and~1or
	// and/or
	// /claims/3
	// true
}

// An excerpt is what a terminal shows with a caret under its marked part.
func ExampleNewExcerpt() {
	e := diag.NewExcerpt("    stance: suports # see para. 12\n", 12, 7)
	fmt.Printf("%q %q %q\n", e.Before, e.Marked, e.After)
	// Output: "    stance: " "suports" " # see para. 12"
}

// Every Parse function of the module refuses a text with a CodeError, which can say what was meant.
func ExampleCodeError() {
	_, err := diag.ParseSeverity("waning")
	var code *diag.CodeError
	if errors.As(err, &code) {
		fmt.Println(code.What, "|", code.Input, "|", code.Nearest())
	}
	_, err = un.ParseState("FRN")
	fmt.Println(err)
	// Output:
	// severity | waning | warning
	// unknown State "FRN"
}
