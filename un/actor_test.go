package un_test

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/cybernorms/cybernorms/diag"
	"github.com/cybernorms/cybernorms/un"
)

func TestParseActorErrors(t *testing.T) {
	for _, c := range []struct {
		in      string
		problem diag.Problem
		nearest string
	}{
		{"Norway", diag.Malformed, "NOR"},
		{"NO", diag.Malformed, "NOR"},
		{"no", diag.Unknown, "NOR"}, // it could be a slug
		{"UK", diag.Malformed, "GBR"},
		{"Russia", diag.Malformed, "RUS"},
		{"Российская Федерация", diag.Malformed, "RUS"},
		{"EU", diag.Malformed, "eu"},
		{"ЕС", diag.Malformed, "eu"},
		{"ICRC", diag.Malformed, "icrc"},
		{"Nicaraagua", diag.Malformed, "NIC"},
		{"AU", diag.Malformed, ""},      // Australia and the African Union
		{"Korea", diag.Malformed, ""},   // two States
		{"African", diag.Malformed, ""}, // two groups
		{"Arab", diag.Malformed, ""},    // a part of a name is too little
		{"Greenland", diag.Malformed, ""},
		{"Taiwan", diag.Malformed, ""},
		{"TWN", diag.Unknown, ""},
		{"LMG (Russia/China-led)", diag.Malformed, ""},
		{"nor", diag.Unknown, "NOR"},
		{"african group", diag.Malformed, "african-group"},
		{"arab-groupe", diag.Unknown, "arab-group"},
		{"League of Arab States", diag.Malformed, "arab-group"},
		{"Cook Islands", diag.Malformed, "cook-islands"},
		{"XKX", diag.Unknown, ""},
		{"x-", diag.Malformed, ""},
		{"x-a--b", diag.Malformed, ""},
		{"x-" + strings.Repeat("a", 99), diag.Malformed, ""},
		{"", diag.Malformed, ""},
	} {
		a, err := un.ParseActor(c.in)
		var e *diag.CodeError
		if !errors.As(err, &e) || a.IsValid() {
			t.Errorf("ParseActor(%q): %v, %v", c.in, a, err)
			continue
		}
		if e.Problem != c.problem || e.Nearest() != c.nearest {
			t.Errorf("ParseActor(%q): problem %d, nearest %q, want %d, %q", c.in, e.Problem, e.Nearest(), c.problem, c.nearest)
		}
	}
}

func TestActorIsExactlyOneKind(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a := drawActor(t)
		_, state := a.State()
		_, group := a.Group()
		_, entity := a.Entity()
		_, adHoc := a.AdHoc()
		n := 0
		for _, is := range []bool{state, group, entity, adHoc} {
			if is {
				n++
			}
		}
		if n != 1 || !a.IsValid() || a.IsZero() {
			t.Fatalf("%v is %d kinds of actor", a, n)
		}
		text, err := a.MarshalText()
		if err != nil {
			t.Fatal(err)
		}
		var back un.Actor
		if err := back.UnmarshalText(text); err != nil || back != a {
			t.Fatalf("%v became %v, %v", a, back, err)
		}
	})
}

func TestActorCompareIsATotalOrder(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a, b, c := drawActor(t), drawActor(t), drawActor(t)
		if (a.Compare(b) == 0) != (a == b) || a.Compare(b) != -b.Compare(a) {
			t.Fatalf("%v and %v: %d, %d", a, b, a.Compare(b), b.Compare(a))
		}
		s := []un.Actor{a, b, c}
		slices.SortFunc(s, un.Actor.Compare)
		if s[0].Compare(s[2]) > 0 {
			t.Fatalf("not transitive: %v", s)
		}
	})
}

func TestActorsAreOrderedByKind(t *testing.T) {
	want := []un.Actor{
		{}, un.ActorOf(un.AFG), un.ActorOf(un.ZWE), un.ActorOf(un.GroupAfrican), un.ActorOf(un.GroupWEOG),
		un.ActorOf(un.CookIslands), un.ActorOf(un.SahrawiRepublic), un.MustParseActor("x-a"), un.MustParseActor("x-b"),
	}
	got := slices.Clone(want)
	slices.Reverse(got)
	slices.SortFunc(got, un.Actor.Compare)
	if !slices.Equal(got, want) {
		t.Errorf("order %v, want %v", got, want)
	}
}

func TestZeroActor(t *testing.T) {
	var a un.Actor
	var e *diag.CodeError
	if _, err := a.MarshalText(); !errors.As(err, &e) || e.Problem != diag.Zero {
		t.Errorf("the zero Actor was marshalled: %v", err)
	}
	if a.IsValid() || !a.IsZero() || a.String() != "no actor" {
		t.Errorf("zero Actor: %v", a)
	}
	if un.ActorOf(un.State(0)).IsValid() || un.ActorOf(un.Group(99)).IsValid() || un.ActorOf(un.Entity(99)).IsValid() {
		t.Error("an invalid code became an actor")
	}
	b := un.ActorOf(un.NOR)
	if err := b.UnmarshalText([]byte("Norway")); err == nil || b != un.ActorOf(un.NOR) {
		t.Errorf("a refused text changed the actor to %v", b)
	}
}

func FuzzParseActor(f *testing.F) {
	for _, s := range []string{"NOR", "eu", "nam", "NAM", "x-friends", "x-", "x--a", "cook-islands", "EU", "no actor", "\x00"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		a, err := un.ParseActor(s)
		if err == nil {
			if !a.IsValid() || a.String() != s {
				t.Errorf("ParseActor(%q) = %v", s, a)
			}
			return
		}
		var e *diag.CodeError
		if !errors.As(err, &e) || !a.IsZero() {
			t.Fatalf("ParseActor(%q): %v, %v", s, a, err)
		}
		if e.Hint != "" {
			if _, err := un.ParseActor(e.Hint); err != nil {
				t.Errorf("ParseActor(%q) hints at %q, which is no actor", s, e.Hint)
			}
		}
	})
}

// drawActor draws from the codes themselves, not through ParseActor, ad hoc groups aside.
func drawActor(t *rapid.T) un.Actor {
	switch rapid.IntRange(0, 3).Draw(t, "kind") {
	case 0:
		return un.ActorOf(un.State(rapid.Uint16Range(uint16(un.AFG), uint16(un.QXZ)).Draw(t, "state")))
	case 1:
		return un.ActorOf(rapid.SampledFrom(slices.Collect(un.Groups())).Draw(t, "group"))
	case 2:
		return un.ActorOf(rapid.SampledFrom(slices.Collect(un.Entities())).Draw(t, "entity"))
	default:
		return un.MustParseActor(rapid.StringMatching(`x-[a-z0-9]{1,10}(-[a-z0-9]{1,10}){0,3}`).Draw(t, "slug"))
	}
}
