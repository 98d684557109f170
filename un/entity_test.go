package un_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/cybernorms/cybernorms/un"
)

func TestEntities(t *testing.T) {
	var codes []string
	for e := range un.Entities() {
		codes = append(codes, e.String())
		if e.Name(un.English) == "" {
			t.Errorf("%v has no name", e)
		}
	}
	want := []string{"cook-islands", "french-polynesia", "icrc", "montserrat", "new-caledonia", "niue", "order-of-malta", "sahrawi-republic"}
	if diff := cmp.Diff(want, codes); diff != "" {
		t.Error(diff)
	}
	if !slices.IsSorted(codes) {
		t.Error("not in order")
	}
}

func TestParseEntityTakesOneSpelling(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		e := rapid.SampledFrom(slices.Collect(un.Entities())).Draw(t, "entity")
		s := rapid.OneOf(rapid.Just(strings.ToUpper(e.String())), rapid.Just(e.Name(un.English)), rapid.Just(" "+e.String()),
			rapid.Just(e.String()), rapid.String()).Draw(t, "s")
		if got, err := un.ParseEntity(s); (err == nil) != (got.String() == s) {
			t.Fatalf("ParseEntity(%q) = %v, %v", s, got, err)
		}
	})
}
