package schema

import "testing"

// TestKindsAndLayouts holds the words of kinds and layouts to one spelling each.
func TestKindsAndLayouts(t *testing.T) {
	for k := range Kinds() {
		text, err := k.MarshalText()
		var back Kind
		if err != nil || back.UnmarshalText(text) != nil || back != k || k.Title() == "" {
			t.Errorf("%v is written as %q, %v, and read as %v", k, text, err, back)
		}
	}
	for _, l := range []Layout{YAML, JSON, JSONL, CSV} {
		text, err := l.MarshalText()
		var back Layout
		if err != nil || back.UnmarshalText(text) != nil || back != l {
			t.Errorf("%v is written as %q, %v, and read as %v", l, text, err, back)
		}
	}
	if text, err := Kind(0).MarshalText(); err == nil {
		t.Errorf("no kind is written as %q", text)
	}
	if text, err := Layout(0).MarshalText(); err == nil {
		t.Errorf("no layout is written as %q", text)
	}
	k, l := Statement, CSV
	if k.UnmarshalText([]byte("Statement")) == nil || l.UnmarshalText([]byte("CSV")) == nil || k != Statement || l != CSV {
		t.Error("another spelling is taken, or a refused one changes the value")
	}
}
