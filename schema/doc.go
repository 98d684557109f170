// Package schema reads and writes the files of a data set, one at a time: bytes in, findings and typed records out.
//
// By task:
//
//   - read a file and learn everything that is wrong with it: [Read], [Record];
//   - decode bytes that should be right, or encode typed records: [Decode], [Encode];
//   - tell a file's kind and layout from its name: [ParseFileName], [Kind], [Layout];
//   - hand the JSON Schemas to an editor or another validator: [Kind.File], [Files];
//   - list the rules: [Rules].
//
// A file passes through stages. The reader judges bytes, names and limits before any library sees them. The embedded
// JSON Schema judges the shape. What is left is decoded, and its Validate method judges the meaning. Work goes on after
// an error: what a stage found wrong is left out of the next, and nothing is reported twice.
package schema
