package layout

import "math"

// Limits bounds what one record may cost. They keep every library behind the reader within its safe range.
// A field that is zero or negative means its default, so that no limit is lifted by accident;
// to lift one, set it to a number that no file reaches.
type Limits struct {
	File     int // bytes of a file that holds one record (YAML, JSON), and of the rows of one CSV record
	Stream   int // bytes of a file that holds many records (JSONL, CSV)
	Line     int // bytes of one JSONL line or one CSV row
	Depth    int // objects and lists inside each other
	Members  int // members of one object
	Nodes    int // values in one record; YAML files are refused from a quarter of it, because its library costs more
	String   int // bytes of one text
	Name     int // bytes of one member's name
	Number   int // bytes of one number
	Exponent int // the largest exponent of a number, either sign
	Columns  int // of a CSV file
	Findings int // of one record; the rest is counted, not listed
}

// maxRecord bounds File and Line, because places inside a record are held in 32 bits.
const maxRecord = 1 << 30

// DefaultLimits returns the limits that fit every real record with much room to spare.
func DefaultLimits() Limits {
	return Limits{
		File: 8 << 20, Stream: math.MaxInt, Line: 1 << 20,
		Depth: 32, Members: 10_000, Nodes: 1_000_000,
		String: 256 << 10, Name: 256, Number: 64, Exponent: 400,
		Columns: 1000, Findings: 200,
	}
}

func (l Limits) withDefaults() Limits {
	d := DefaultLimits()
	for _, f := range []struct{ field, value *int }{
		{&l.File, &d.File}, {&l.Stream, &d.Stream}, {&l.Line, &d.Line}, {&l.Depth, &d.Depth},
		{&l.Members, &d.Members}, {&l.Nodes, &d.Nodes}, {&l.String, &d.String}, {&l.Name, &d.Name},
		{&l.Number, &d.Number}, {&l.Exponent, &d.Exponent}, {&l.Columns, &d.Columns}, {&l.Findings, &d.Findings},
	} {
		if *f.field <= 0 {
			*f.field = *f.value
		}
	}
	l.File, l.Line = min(l.File, maxRecord), min(l.Line, maxRecord)
	l.Depth = min(l.Depth, 1000) // the readers recurse
	return l
}
