// Package render turns what a check found into text for people, JSON for programs and commands for a forge's runner.
//
// By task:
//
//   - say what was found: [Report];
//   - show it: [Text], [SummaryText], [JSON], [JSONL], [GitHub];
//   - explain a rule: [Rule], [RuleList];
//   - write any of it: [Sink], the one way out of the command.
//
// File names, words and source lines come from people who may wish to mislead. No renderer lets a byte of theirs through
// that a terminal, a runner or a reader's eye would take for anything but text: see [Harmless].
package render
