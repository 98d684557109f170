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
		if e.Name(un.English) == "" || e.Meaning() == "" {
			t.Errorf("%v has the name %q and the meaning %q", e, e.Name(un.English), e.Meaning())
		}
		text, err := e.MarshalText()
		var back un.Entity
		if err != nil || back.UnmarshalText(text) != nil || back != e || un.MustParseEntity(e.String()) != e {
			t.Errorf("%v encodes as %q, %v, and decodes as %v", e, text, err, back)
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

func TestInvalidEntity(t *testing.T) {
	e := un.ICRC
	if err := e.UnmarshalText([]byte("ICRC")); err == nil || e != un.ICRC {
		t.Errorf("after decoding ICRC: %v, %v", e, err)
	}
	for _, bad := range []un.Entity{0, 255} {
		if text, err := bad.MarshalText(); err == nil || bad.IsValid() || bad.Name(un.English) != "" {
			t.Errorf("entity %d encodes as %q", uint8(bad), text)
		}
	}
}
