package vocab_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/cybernorms/cybernorms/diag"
	"github.com/cybernorms/cybernorms/internal/vocab"
)

type colour uint8

const (
	red colour = iota + 1
	green
)

var colours = vocab.New[colour]("colour", []diag.Word{
	red:   {Code: "red", Meaning: "like a poppy"},
	green: {Code: "green", Meaning: "like grass"},
})

func TestVocabularyIsACopy(t *testing.T) {
	want := []diag.Word{{Code: "red", Meaning: "like a poppy"}, {Code: "green", Meaning: "like grass"}}
	colours.Vocabulary()[0].Code = "pink"
	if diff := cmp.Diff(want, colours.Vocabulary()); diff != "" {
		t.Errorf("writing into the returned slice changed the table (-want +got):\n%s", diff)
	}
	if got, err := colours.Parse("red"); got != red || err != nil {
		t.Errorf("Parse(red) = %v, %v", got, err)
	}
	if got := colours.String(green + 1); got != "invalid colour 3" {
		t.Errorf("String of an invalid code = %q", got)
	}
}
