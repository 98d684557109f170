// Package layout reads and writes the files of a data set. It stands in front of every library: what it hands on is
// small enough, well-formed UTF-8, without duplicate names, and knows where in the file each value stands.
//
// By task:
//
//   - tell the layouts apart: [Layout], [ParseLayout], [ByExtension];
//   - say what a kind of record looks like: [ShapeOf], [NewSpec];
//   - read records as trees, with what is wrong in them: [Read], [Limits];
//   - go through a record: [Tree], [Node];
//   - point at a value, a name or something missing: [Tree.Place], [Tree.NamePlace];
//   - hand a record on: [Tree.Value] to a schema library, [Tree.JSON] to encoding/json;
//   - write records: [Write].
//
// All layouts mean the same. One record gives the same values, pointers and findings in each of them, places aside.
// A record that breaks a limit, is not UTF-8 or cannot be parsed has no tree; the records around it still have theirs.
package layout
