package schema

import (
	"fmt"
	"iter"
	"reflect"
	"slices"
	"strings"
	"sync"

	"github.com/cybernorms/cybernorms/diag"
	"github.com/cybernorms/cybernorms/internal/layout"
	"github.com/cybernorms/cybernorms/positions"
	"github.com/cybernorms/cybernorms/positions/codebook"
	"github.com/cybernorms/cybernorms/positions/negotiation"
)

// Kind is a type of record. The zero value is invalid.
type Kind uint8

const (
	Statement Kind = iota + 1 // what one actor said on one occasion, with its claims
	Codebook                  // scales and topics
	Group                     // those who spoke or worked together, and are no standing group
	Text                      // a text under negotiation, with its revisions
	Proposal                  // what was proposed, by whom, and what became of it
	Act                       // a deed that is no position
	Manifest                  // a data set's own description, dataset.yaml
)

// ManifestName is the name of the one file of kind [Manifest], at the root of a data set.
const ManifestName = "dataset.yaml"

// kinds is the table of the kinds. A new kind is one row here with its constant, a field of [Record] and a term of [Type] for
// its type, and a schema file; a package of its own also stands in owners, and its generator in the table of the tests.
var kinds = [...]kind{
	Statement: {
		name: "statement", title: "what one actor said or wrote on one occasion, with its claims",
		layouts: []Layout{YAML, JSON, JSONL, CSV}, rows: "claims", quotable: true,
		record: reflect.TypeFor[positions.Statement](),
		decode: func(data []byte, r *Record, o Options) diag.Findings {
			v := decodeInto(data, r, &r.Statement)
			r.ID = v.ID
			return v.Validate(o.Codebook)
		},
	},
	Codebook: {
		name: "codebook", title: "scales, and topics that each ask one question on one scale",
		layouts: []Layout{YAML, JSON, JSONL}, quotable: true,
		record: reflect.TypeFor[codebook.Data](),
		decode: func(data []byte, r *Record, o Options) diag.Findings {
			v := decodeInto(data, r, &r.Codebook)
			r.ID = v.ID
			return v.Validate(o.Base)
		},
	},
	Group: {
		name: "group", title: "those who spoke or worked together on one occasion, and are no standing group",
		layouts: []Layout{YAML, JSON, JSONL, CSV}, rows: "members", quotable: true,
		record: reflect.TypeFor[negotiation.Group](),
		decode: func(data []byte, r *Record, _ Options) diag.Findings {
			v := decodeInto(data, r, &r.Group)
			r.ID = v.ID
			return v.Validate()
		},
	},
	Text: {
		name: "text", title: "a text under negotiation, or one that was adopted, with its revisions",
		layouts: []Layout{YAML, JSON, JSONL, CSV}, rows: "revisions", quotable: true,
		record: reflect.TypeFor[negotiation.Text](),
		decode: func(data []byte, r *Record, _ Options) diag.Findings {
			v := decodeInto(data, r, &r.Text)
			r.ID = v.ID
			return v.Validate()
		},
	},
	Proposal: {
		name: "proposal", title: "what actors asked others to agree on, with who put it forward and what became of it",
		layouts: []Layout{YAML, JSON, JSONL, CSV}, rows: "proposers", quotable: true,
		record: reflect.TypeFor[negotiation.Proposal](),
		decode: func(data []byte, r *Record, o Options) diag.Findings {
			v := decodeInto(data, r, &r.Proposal)
			r.ID = v.ID
			return v.Validate(o.Codebook)
		},
	},
	Act: {
		name: "act", title: "a deed that is no position: signed, objected, published, presented, nominated",
		layouts: []Layout{YAML, JSON, JSONL, CSV}, quotable: true,
		record: reflect.TypeFor[positions.Act](),
		decode: func(data []byte, r *Record, o Options) diag.Findings {
			v := decodeInto(data, r, &r.Act)
			r.ID = v.ID
			return v.Validate(o.Codebook)
		},
	},
	Manifest: {
		name: "dataset", title: "the description of a data set, in the file " + ManifestName,
		layouts: []Layout{YAML}, quotable: true,
		record: reflect.TypeFor[ManifestData](),
		decode: func(data []byte, r *Record, _ Options) diag.Findings {
			return decodeInto(data, r, &r.Manifest).Validate()
		},
	},
}

type kind struct {
	name     string
	title    string
	layouts  []Layout
	rows     string // the list that CSV spreads over rows; "" where a record is one row
	quotable bool   // whether findings may repeat what stands in such a file
	record   reflect.Type
	decode   func(data []byte, r *Record, o Options) diag.Findings
}

// ParseKind returns the kind with that word. Any other text is a [*diag.CodeError].
func ParseKind(s string) (Kind, error) {
	for i := range kinds[1:] {
		if kinds[i+1].name == s {
			return Kind(i + 1), nil
		}
	}
	return 0, &diag.CodeError{What: "kind", Input: s, Problem: diag.Unknown, Allowed: kindNames()}
}

func kindNames() []string {
	var names []string
	for _, k := range kinds[1:] {
		names = append(names, k.name)
	}
	return names
}

// Kinds yields the kinds in the order of their constants.
func Kinds() iter.Seq[Kind] {
	return func(yield func(Kind) bool) {
		for i := range kinds[1:] {
			if !yield(Kind(i + 1)) {
				return
			}
		}
	}
}

// IsValid reports whether k is one of the kinds.
func (k Kind) IsValid() bool { return k > 0 && int(k) < len(kinds) }

// String returns the kind's word, or a text that says that k is invalid.
func (k Kind) String() string {
	if !k.IsValid() {
		return fmt.Sprintf("invalid kind %d", uint8(k))
	}
	return kinds[k].name
}

// MarshalText encodes the kind as its word. An invalid one is an error.
func (k Kind) MarshalText() ([]byte, error) {
	if !k.IsValid() {
		return nil, &diag.CodeError{What: "kind", Problem: diag.Zero}
	}
	return []byte(k.String()), nil
}

// UnmarshalText decodes what [Kind.MarshalText] writes.
func (k *Kind) UnmarshalText(text []byte) error {
	parsed, err := ParseKind(string(text))
	if err == nil {
		*k = parsed
	}
	return err
}

// Title returns what a record of the kind holds, as a phrase, or "" for an invalid kind.
func (k Kind) Title() string {
	if !k.IsValid() {
		return ""
	}
	return kinds[k].title
}

// Layouts returns the layouts that the kind can have. The slice is the caller's.
func (k Kind) Layouts() []Layout {
	if !k.IsValid() {
		return nil
	}
	return slices.Clone(kinds[k].layouts)
}

// comesAs reports whether the kind can have a layout.
func (k Kind) comesAs(l Layout) bool { return k.IsValid() && slices.Contains(kinds[k].layouts, l) }

// specs holds what the reader needs to know of each kind, made when first asked for.
var specs = sync.OnceValue(func() []layout.Spec {
	list := make([]layout.Spec, len(kinds))
	for k := range Kinds() {
		key := "" // no CSV form
		if k.comesAs(CSV) {
			key = "id"
		}
		list[k] = layout.NewSpec(layout.ShapeOf(kinds[k].record), kinds[k].rows, key)
		list[k].Private = !kinds[k].quotable
	}
	return list
})

// ParseFileName returns the kind and layout of a data set's file, from the last element of its path: NAME.KIND.EXT, or
// the manifest's own name. Any other name is a [*diag.CodeError]; its What says which part of the name is wrong.
func ParseFileName(base string) (Kind, Layout, error) {
	if base == ManifestName {
		return Manifest, YAML, nil
	}
	parts := strings.Split(base, ".")
	if len(parts) < 3 || parts[0] == "" {
		return 0, 0, &diag.CodeError{What: "file name", Input: base, Problem: diag.Malformed, Form: fileNameForm}
	}
	ext, word := parts[len(parts)-1], parts[len(parts)-2]
	k, err := ParseKind(word)
	if k == Manifest {
		return 0, 0, &diag.CodeError{What: "name of a data set's description", Input: base, Problem: diag.Malformed,
			Form: "it is named " + ManifestName + ", and stands at the root", Hint: ManifestName}
	}
	if err != nil {
		if _, layoutErr := ParseLayout(strings.ToLower(ext)); layoutErr != nil {
			return 0, 0, &diag.CodeError{What: "file name", Input: base, Problem: diag.Malformed, Form: fileNameForm}
		}
		return 0, 0, &diag.CodeError{What: "kind in a file name", Input: word, Problem: diag.Unknown, Allowed: slices.DeleteFunc(kindNames(), func(n string) bool { return n == Manifest.String() })}
	}
	l, err := ParseLayout(ext)
	if err != nil || !k.comesAs(l) {
		var allowed []string
		for _, l := range kinds[k].layouts {
			allowed = append(allowed, l.String())
		}
		return k, 0, &diag.CodeError{What: fmt.Sprintf("extension of a %s file", k), Input: ext, Problem: diag.Unknown,
			Allowed: allowed}
	}
	return k, l, nil
}

const fileNameForm = "files of records are named NAME.KIND.EXT, such as session-10.statement.yaml"
