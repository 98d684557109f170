package un_test

import (
	"errors"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/cybernorms/cybernorms/diag"
	"github.com/cybernorms/cybernorms/un"
)

func TestParseLanguage(t *testing.T) {
	form := regexp.MustCompile(`^[a-z]{2,3}$`)
	rapid.Check(t, func(t *rapid.T) {
		s := rapid.OneOf(rapid.Just("en\x00"), rapid.StringMatching(`[a-z]{1,4}`), rapid.StringMatching(`[a-zA-Z0-9\x00-]{0,4}`), rapid.String()).Draw(t, "s")
		l, err := un.ParseLanguage(s)
		if (err == nil) != form.MatchString(s) {
			t.Fatalf("ParseLanguage(%q) = %v, %v", s, l, err)
		}
		if err != nil {
			var e *diag.CodeError
			if !errors.As(err, &e) || e.Input != s || e.Problem != diag.Malformed || l != 0 {
				t.Fatalf("ParseLanguage(%q) = %v, %#v", s, l, err)
			}
			return
		}
		if l.String() != s || !l.IsValid() {
			t.Fatalf("ParseLanguage(%q) has the code %q", s, l)
		}
	})
}

// Languages order as their codes do.
func TestLanguageOrder(t *testing.T) {
	code := rapid.StringMatching(`[a-z]{2,3}`)
	rapid.Check(t, func(t *rapid.T) {
		a, b := code.Draw(t, "a"), code.Draw(t, "b")
		if (un.MustParseLanguage(a) < un.MustParseLanguage(b)) != (strings.Compare(a, b) < 0) {
			t.Fatalf("%q and %q are ordered otherwise as languages", a, b)
		}
	})
}

func TestOfficialLanguages(t *testing.T) {
	var codes []string
	for l := range un.OfficialLanguages() {
		if !l.IsOfficialUN() {
			t.Errorf("%v is not official", l)
		}
		codes = append(codes, l.String())
	}
	if diff := cmp.Diff([]string{"ar", "zh", "en", "fr", "ru", "es"}, codes); diff != "" {
		t.Error(diff)
	}
	if un.MustParseLanguage("pt").IsOfficialUN() || un.Language(0).IsOfficialUN() {
		t.Error("pt or the zero language is official")
	}
}

func TestLanguageText(t *testing.T) {
	for _, bad := range []un.Language{0, 1, 'e' << 16, un.English | 'N', un.English | 1<<24, 1<<32 - 1} {
		if text, err := bad.MarshalText(); err == nil || bad.IsValid() || bad.String() != "invalid language" {
			t.Errorf("language %#x encodes as %q", uint32(bad), text)
		}
	}
	l := un.French
	if err := l.UnmarshalText([]byte("EN")); err == nil || l != un.French {
		t.Errorf("after decoding EN: %v, %v", l, err)
	}
	if err := l.UnmarshalText([]byte("tet")); err != nil || l.String() != "tet" {
		t.Errorf("after decoding tet: %v, %v", l, err)
	}
	if !slices.IsSorted([]un.Language{un.Arabic, un.English, un.Spanish, un.French, un.Russian, un.Chinese}) {
		t.Error("the constants are not what their codes say")
	}
}
