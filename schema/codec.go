package schema

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"maps"
	"reflect"
	"slices"

	"github.com/cybernorms/cybernorms/diag"
	"github.com/cybernorms/cybernorms/internal/layout"
	"github.com/cybernorms/cybernorms/positions"
	"github.com/cybernorms/cybernorms/positions/codebook"
	"github.com/cybernorms/cybernorms/positions/negotiation"
)

// Type is a type of which a file can hold records.
type Type interface {
	positions.Statement | codebook.Data | negotiation.Group | negotiation.Text | negotiation.Proposal | positions.Act | ManifestData
}

// Decode returns the records in data, which is laid out as l, and everything that was found in them.
// A record with an error among its findings is left out: what is returned can be relied on.
// Layouts that hold one record give one, or none. Decode panics if T's kind has no such layout.
func Decode[T Type](l Layout, data []byte, o Options) ([]T, diag.Findings) {
	k := kindOf[T]()
	var (
		list     []T
		findings diag.Findings
	)
	for r, err := range Read(context.Background(), "", k, l, bytes.NewReader(data), o) {
		if err != nil {
			panic(err) // bytes in memory cannot fail to be read, and nothing cancels
		}
		findings = append(findings, r.Findings...)
		if r.tree != nil && !r.Findings.HasErrors() {
			list = append(list, *r.value.(*T)) // a record without errors has a value, and of its kind
		}
	}
	return list, findings.Sort()
}

// Encode writes records to w, laid out as l: exactly one where the layout holds one. What [Decode] then reads is equal.
//
// It returns an error if a record holds an invalid code, or lacks what a file has to have (files hold nothing empty), if its
// kind has no such layout or the layout cannot hold it (CSV has no place for a word that contains "|"), or if w fails. Encode
// judges no meaning: Validate does.
func Encode[T Type](w io.Writer, l Layout, records ...T) error {
	k := kindOf[T]()
	if !k.comesAs(l) {
		return fmt.Errorf("schema: cannot write a %s as %v", k, l)
	}
	return layout.Write(w, layout.Layout(l), specs()[k], func(yield func([]byte, error) bool) {
		for i := range records {
			data, err := encode(&records[i])
			if !yield(data, err) || err != nil {
				return
			}
		}
	})
}

func encode[T Type](record *T) ([]byte, error) {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	if err := e.Encode(record); err != nil {
		return nil, err
	}
	if replaced(b.Bytes()) {
		return nil, fmt.Errorf("schema: a text of this %s is not UTF-8", kindOf[T]())
	}
	var value any
	if err := json.Unmarshal(b.Bytes(), &value); err != nil {
		return nil, err
	}
	if p, empty := emptyIn("", value); empty {
		return nil, fmt.Errorf("schema: nothing is set at %s, and a %s has to have it", p, kindOf[T]())
	}
	return b.Bytes(), nil
}

// replaced reports whether encoding/json has put a replacement for bytes that are not UTF-8: it writes that as an escape, and
// a replacement character of the text itself as it is.
func replaced(data []byte) bool {
	for i := 0; i+6 <= len(data); i++ {
		if data[i] != '\\' {
			continue
		}
		if string(data[i:i+6]) == `\ufffd` {
			return true
		}
		i++ // what an escape holds begins no other
	}
	return false
}

// emptyIn returns the first place, in the order of names, where a value is empty. Go writes a required member even where it
// was never set.
func emptyIn(p diag.Pointer, value any) (diag.Pointer, bool) {
	switch v := value.(type) {
	case nil:
		return p, true
	case string:
		return p, v == ""
	case []any:
		for i, item := range v {
			if at, empty := emptyIn(p.Index(i), item); empty {
				return at, true
			}
		}
		return p, len(v) == 0
	case map[string]any:
		for _, name := range slices.Sorted(maps.Keys(v)) {
			if at, empty := emptyIn(p.Name(name), v[name]); empty {
				return at, true
			}
		}
		return p, len(v) == 0
	default:
		return p, false
	}
}

func kindOf[T Type]() Kind {
	t := reflect.TypeFor[T]()
	for k := range Kinds() {
		if kinds[k].record == t {
			return k
		}
	}
	panic(fmt.Sprintf("schema: %v is in no row of the table of kinds", t)) // a test reads and writes each Type
}
