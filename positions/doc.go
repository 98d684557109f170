// Package positions holds what actors said on questions of responsible State behaviour in cyberspace: statements, and
// the claims that a coder read in them. Beside them stand acts, what actors did.
//
// By task:
//
//   - hold one statement with its claims: [Statement], [Claim];
//   - check it against a codebook: [Statement.Validate], [Rules];
//   - hold a deed that is no position, and check it: [Act], [Act.Validate];
//   - tell silence from a position: [Absence], and codebook.NonCommittal;
//   - keep apart what an actor said and how somebody coded it: [Quote] and Paraphrase, [Coding], [Dispute];
//   - follow an actor that joined another's statement: [Alignment];
//   - read and write files of statements: packages schema and dataset.
//
// A Go zero value is absence: an optional member that is not set is not written, and nothing in a file is null or empty.
// Codes have invalid zero values, so a statement that lacks a required one cannot be written by mistake.
package positions
