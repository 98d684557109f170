// Package diag holds findings: what a check found, where, and how to mend it.
//
// By task:
//
//   - read what a check found: [Finding], [Findings], [Severity];
//   - order, deduplicate and count findings: [Findings.Sort], [Findings.Count];
//   - tell where something is: [Span] in a file, [Pointer] in a record;
//   - show the line it stands in: [Excerpt];
//   - declare what a check looks for: [Rule], [Profile];
//   - learn why a code was refused: [CodeError].
//
// Findings are data. Nothing here prints, opens a file or decides an exit code.
package diag
