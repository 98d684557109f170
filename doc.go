// Package cybernorms is the map of the module: it holds no code.
//
// The module holds the United Nations framework of responsible State behaviour in cyberspace as data: who said what about it,
// when, where, and in which source.
//
//   - What a check finds, and where: package diag.
//   - States, groups, dates, document symbols, meetings and sources in the UN's own words: package un.
//   - What actors said and did, and what a coder read in it: package positions; the questions and scales: positions/codebook;
//     the groups, texts and proposals of which they speak: positions/negotiation.
//   - One file's bytes to findings and typed records, and back; the JSON Schemas: package schema.
//   - A folder of files checked together, or loaded and asked: package dataset.
//   - The command: cmd/cybernorms. Real data to try it on: the folder examples/dataset.
//
// Start with dataset to check or load a folder, with schema for single files, with positions to build records in Go.
package cybernorms
