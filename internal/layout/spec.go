package layout

import (
	"fmt"
	"strings"
)

// Spec is what the reader needs to know of a kind of record.
type Spec struct {
	Shape *Shape // of the record, an object
	Rows  string // the list that CSV spreads over rows, such as "claims"; "" where a record is one row
	Key   string // the member that names the record in CSV: "id"; "" where the kind has no CSV form
	// Private says that records hold personal data: no finding then quotes what stood in the file.
	Private bool

	sound bool // NewSpec has checked it; only Private may change after that
}

// NewSpec returns the Spec of a kind of record. It panics where CSV could not tell the record's own columns from
// those of its rows, or could not hold a field at all: shapes are written in source.
func NewSpec(shape *Shape, rows, key string) Spec {
	s := Spec{Shape: shape, Rows: rows, Key: key}
	if err := s.check(); err != nil {
		panic("layout: " + err.Error())
	}
	s.sound = true
	return s
}

// item returns the shape of what each row holds besides the record's own fields: nothing where a record is one row.
func (s Spec) item() *Shape {
	if s.Rows == "" {
		return &Shape{Kind: Struct}
	}
	return s.Shape.Field(s.Rows).item()
}

// check says in which way CSV could not hold such records.
func (s Spec) check() error {
	if s.sound {
		return nil // every file is read with one, and a data set can have very many small files
	}
	if !s.Shape.is(Struct) {
		return fmt.Errorf("a record is an object")
	}
	if s.Key == "" {
		return nil
	}
	if !s.Shape.Field(s.Key).is(Text) {
		return fmt.Errorf("the key %q is not a text", s.Key)
	}
	item := s.item()
	if !item.is(Struct) {
		return fmt.Errorf("%q is not a list of objects", s.Rows)
	}
	for _, f := range item.Fields {
		if f.Name != s.Rows && s.Shape.index(f.Name) >= 0 {
			return fmt.Errorf("a column %q could mean the record's own field or one of its %s", f.Name, s.Rows)
		}
	}
	for _, f := range s.Shape.Fields {
		if f.Name != s.Rows {
			if err := checkColumns(f.Name, f.Shape); err != nil {
				return err
			}
		}
	}
	for _, f := range item.Fields {
		if err := checkColumns(f.Name, f.Shape); err != nil {
			return err
		}
	}
	return nil
}

// checkColumns says what of a field no column can hold.
func checkColumns(path string, s *Shape) error {
	switch s.Kind {
	case List:
		if s.Item.is(List) {
			return fmt.Errorf("CSV has no lists of lists: %s", path)
		}
		return checkColumns(path, s.Item)
	case Map:
		return checkColumns(path, s.Item)
	}
	for _, f := range s.Fields {
		if f.Name == "" || strings.Contains(f.Name, ".") {
			return fmt.Errorf("a dot separates the parts of a column's name: %q below %s", f.Name, path)
		}
		if err := checkColumns(path+"."+f.Name, f.Shape); err != nil {
			return err
		}
	}
	return nil
}
