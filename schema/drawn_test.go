package schema

import (
	"io"
	"reflect"
	"testing"

	"pgregory.net/rapid"

	"github.com/cybernorms/cybernorms/diag"
	"github.com/cybernorms/cybernorms/positions/codebook"
	"github.com/cybernorms/cybernorms/un"
)

// drawn has the generator of each kind, made into what the properties of all kinds need. A new kind is one row here.
var drawn = [...]drawnKind{
	Statement: drawnBy(drawStatement),
	Codebook:  drawnBy(drawCodebook),
	Group:     drawnBy(drawGroup),
	Text:      drawnBy(drawNegotiated),
	Proposal:  drawnBy(drawProposal),
	Act:       drawnBy(drawAct),
	Manifest:  drawnBy(drawManifest),
}

type drawnKind struct {
	draw          func(*rapid.T) any
	comesBack     func(*rapid.T)
	manyComeBack  func(*rapid.T)
	agrees        func(*rapid.T, Layout)
	eachSpoilt    func(t *testing.T, seed int, tried map[string]bool)
	encodeAsJSONL func(w io.Writer, value any) error // of a record's value
}

func drawnBy[T Type](draw func(*rapid.T) T) drawnKind {
	return drawnKind{
		draw:         func(t *rapid.T) any { return draw(t) },
		comesBack:    func(t *rapid.T) { comesBack(t, draw(t)) },
		manyComeBack: func(t *rapid.T) { manyComeBack(t, draw) },
		agrees:       func(t *rapid.T, l Layout) { agrees(t, l, draw(t)) },
		eachSpoilt: func(t *testing.T, seed int, tried map[string]bool) {
			eachSpoilt(t, rapid.Custom(draw).Example(seed), tried)
		},
		encodeAsJSONL: func(w io.Writer, value any) error { return Encode(w, JSONL, *value.(*T)) },
	}
}

// drawRecord draws a valid record of any kind.
func drawRecord(t *rapid.T, k Kind) any { return drawn[k].draw(t) }

// validate1 asks the Validate method of a value of any kind.
func validate1[T Type](v T) diag.Findings {
	switch v := any(&v).(type) {
	case interface {
		Validate(*codebook.Codebook) diag.Findings
	}:
		return v.Validate(codebook.Standard())
	case interface{ Validate() diag.Findings }:
		return v.Validate()
	}
	panic("a Type without a Validate")
}

// idOf returns the id of a record of a kind that has one.
func idOf[T Type](v T) un.ID { return reflect.ValueOf(v).FieldByName("ID").Interface().(un.ID) }
