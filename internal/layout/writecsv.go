package layout

import (
	"cmp"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"
)

// tableWriter collects the cells of all records, because the header names the columns that any of them uses.
type tableWriter struct {
	spec    Spec
	rows    []map[string]string // by column
	order   map[string][]int    // where a column stands, by the positions of its steps in the shape
	names   []string            // the columns so far
	lastKey string
}

// add takes the rows of one record.
func (t *tableWriter) add(tree *Tree) error {
	if t.spec.Key == "" {
		return errors.New("this kind of record has no CSV form")
	}
	if t.order == nil {
		t.order = make(map[string][]int)
	}
	key, _ := tree.Root().Member(t.spec.Key)
	if key.Text() == "" || key.Kind() != String {
		return fmt.Errorf("it has no %q", t.spec.Key)
	}
	if len(t.rows) > 0 && key.Text() == t.lastKey && t.spec.Rows != "" {
		return fmt.Errorf("it has the %s of the record before it, so that CSV would make one of them", t.spec.Key)
	}
	t.lastKey = key.Text()
	own := make(map[string]string)
	items := []map[string]string{own}
	for c := range tree.Root().Children() {
		i := t.spec.Shape.index(c.Name())
		if c.Name() != t.spec.Rows {
			if err := t.value(own, c, t.spec.Shape.Field(c.Name()), c.Name(), []int{i}); err != nil {
				return err
			}
			continue
		}
		items = nil
		for item := range c.Children() {
			row := make(map[string]string)
			for f := range item.Children() {
				shape := t.spec.Shape.Field(t.spec.Rows).Item
				if err := t.value(row, f, shape.Field(f.Name()), f.Name(), []int{i, shape.index(f.Name())}); err != nil {
					return err
				}
			}
			if len(row) == 0 {
				return fmt.Errorf("%s is empty, which CSV cannot hold", item.Pointer())
			}
			items = append(items, row)
		}
		if len(items) == 0 {
			return fmt.Errorf("%s is empty, which CSV cannot hold", c.Pointer())
		}
	}
	for _, row := range items {
		for name, text := range own {
			row[name] = text
		}
		t.rows = append(t.rows, row)
	}
	return nil
}

// value puts a value into the cells of its row.
func (t *tableWriter) value(row map[string]string, n Node, shape *Shape, column string, order []int) error {
	if shape == nil {
		return fmt.Errorf("%s has no column", n.Pointer())
	}
	switch {
	case shape.scalar():
		if want := map[ShapeKind]NodeKind{Text: String, Integer: Number}[shape.Kind]; n.Kind() != want {
			return fmt.Errorf("%s is %s, and CSV would read %s", n.Pointer(), n.Kind(), want)
		}
		return t.cell(row, n, column, n.Text(), order)
	case shape.is(List) && shape.Item.scalar():
		return t.words(row, n, shape, column, order)
	case shape.is(List) && n.Kind() == Array, (shape.is(Map) || shape.is(Struct)) && n.Kind() == Object:
		i := 0
		for c := range n.Children() {
			next, step, at := shape.Item, c.Name(), i
			switch shape.Kind {
			case List:
				step = strconv.Itoa(i + 1)
			case Struct:
				next, at = shape.Field(step), shape.index(step)
			case Map:
				at = 0 // by name
			}
			if step == "" || strings.ContainsAny(step, ".;|\t\n\r") {
				return fmt.Errorf("%s has a name that no column can have", c.Pointer())
			}
			if err := t.value(row, c, next, column+"."+step, append(slices.Clip(order), at)); err != nil {
				return err
			}
			i++
		}
		if i == 0 {
			return fmt.Errorf("%s is empty, which CSV cannot hold", n.Pointer())
		}
		return nil
	}
	return fmt.Errorf("%s is %s, which CSV cannot hold there", n.Pointer(), n.Kind())
}

func (t *tableWriter) words(row map[string]string, n Node, shape *Shape, column string, order []int) error {
	var words []string
	for c := range n.Children() {
		switch {
		case c.Text() == "":
			return fmt.Errorf("%s is empty, which CSV cannot hold", c.Pointer())
		case strings.Contains(c.Text(), "|"):
			return fmt.Errorf("%s holds the sign |, which separates words in CSV", c.Pointer())
		case (c.Kind() == Number) != shape.Item.is(Integer), c.Kind() != String && c.Kind() != Number:
			return fmt.Errorf("%s is %s, which CSV cannot hold there", c.Pointer(), c.Kind())
		}
		words = append(words, c.Text())
	}
	return t.cell(row, n, column, strings.Join(words, "|"), order)
}

func (t *tableWriter) cell(row map[string]string, n Node, column, text string, order []int) error {
	switch {
	case text == "":
		return fmt.Errorf("%s is empty, which CSV cannot hold", n.Pointer())
	case strings.Contains(text, "\r"):
		return fmt.Errorf("%s holds a carriage return, which CSV cannot hold", n.Pointer())
	}
	if _, ok := t.order[column]; !ok {
		t.order[column] = order
		t.names = append(t.names, column)
	}
	row[column] = text
	return nil
}

// write writes the table.
func (t *tableWriter) write(w io.Writer) error {
	slices.SortFunc(t.names, func(a, b string) int {
		return cmp.Or(slices.Compare(t.order[a], t.order[b]), strings.Compare(a, b))
	})
	out := csv.NewWriter(w)
	if err := out.Write(t.names); err != nil {
		return err
	}
	cells := make([]string, len(t.names))
	for _, row := range t.rows {
		for i, name := range t.names {
			cells[i] = row[name]
		}
		if err := out.Write(cells); err != nil {
			return err
		}
	}
	out.Flush()
	return out.Error()
}
