// Package render turns what a check found, and what a data set holds, into text for people, tables and JSON for programs, and
// commands for a forge's runner.
//
// By task:
//
//   - say what was found: [Report];
//   - show it: [Text], [SummaryText], [JSON], [JSONL], [GitHub];
//   - show what a query found: [Answer], [AnswerText], [AnswerCSV], [AnswerMarkdown], [AnswerJSON];
//   - show what is recorded of one actor: [Brief], [BriefText], [BriefMarkdown], [BriefJSON];
//   - explain a rule: [Rule], [RuleList];
//   - write any of it: [Sink], the one way out of the command.
//
// File names, words and source lines come from people who may wish to mislead. No renderer lets a byte of theirs through
// that a terminal, a runner or a reader's eye would take for anything but text: see [Harmless].
package render
