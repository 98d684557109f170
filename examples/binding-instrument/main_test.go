package main

import (
	"strings"
	"testing"
)

// TestList holds the example to the rows that the data set has on the topic.
func TestList(t *testing.T) {
	var b strings.Builder
	if err := list(&b, "../dataset", "il-legally-binding-instrument"); err != nil {
		t.Fatal(err)
	}
	_, supports, _ := strings.Cut(b.String(), "\nsupports\n")
	supports, _, _ = strings.Cut(supports, "\nnon-committal\n")
	for _, actor := range []string{"IRN", "PAK", "RUS", "CHN", "CUB"} {
		if !strings.Contains(supports, "  "+actor+"   ") {
			t.Errorf("%s is not listed under supports:\n%s", actor, b.String())
		}
	}
	for _, actor := range []string{"SWE", "GBR", "KOR", "eu "} {
		if strings.Contains(supports, "  "+actor+"  ") {
			t.Errorf("%s is listed under supports:\n%s", actor, b.String())
		}
	}
}
