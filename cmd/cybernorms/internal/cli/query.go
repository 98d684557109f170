package cli

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/cybernorms/cybernorms/cmd/cybernorms/internal/render"
	"github.com/cybernorms/cybernorms/dataset"
	"github.com/cybernorms/cybernorms/diag"
	"github.com/cybernorms/cybernorms/positions/codebook"
	"github.com/cybernorms/cybernorms/un"
)

// queryFlags holds the flags of query as they were typed.
type queryFlags struct {
	topics, stances, actors, groups, alignedWith, processes, sessions, sourceKinds []string

	asOf, from, to, text, kind, format, output, now string
	inherit                                         bool
}

func (c *Command) queryCommand() *cobra.Command {
	var flags queryFlags
	cmd := &cobra.Command{
		Use:   "query [PATH]",
		Short: "Say who said what, when, of which text, and where it can be read",
		Long: `Say who said what, when, of which text, and where it can be read. Without a PATH,
the folder at hand is asked; a file alone will do.

Each flag narrows the answer; of a flag that is given twice, either will do. A topic
takes in the topics below it. Without --as-of the answer is a timeline; with it, what
each actor last said on each question, superseded and withdrawn statements left out.
What is dated by a month or year then counts from its last day, and what has no date is
shown apart; --from and --to take it in if one of its days is between them, and nothing
without a date. With --as-of, --stance picks among what was said last. Acts, proposals
and texts are counted below, and --kind shows them.

What a group said is its own, and so is what somebody joined. --inherit carries both
over to an actor that has no stance of its own on a question, and marks them. A State's
code, or its name as the United Nations writes it, will do; nothing is guessed.
"cybernorms explain topics" lists topics; states, groups, entities, processes and
sessions are listed likewise.

"recorded" is what the actor's own text or an official record says; "transcribed" what
others took down; "reported" all else. No record is shown as such where actors and
topics are named, and is not a position.

The format is what --format says, whatever the name of FILE. In CSV a cell that a
spreadsheet would take for a formula, and one that begins with an apostrophe, has an
apostrophe in front.

The exit code is 1 where the data has errors: what has one is no part of the answer.`,
		Example: `  cybernorms query --topic il-legally-binding-instrument examples/dataset
  cybernorms query --actor Brazil --topic il-sovereignty --as-of today examples/dataset
  cybernorms query --aligned-with eu --format csv -o aligned.csv examples/dataset
  cybernorms query --text "Rev.1 para 15" examples/dataset
  cybernorms query --topic rid-programme-of-action --stance supports --from 2022 --to 2022 examples/dataset
  cybernorms query --kind act --topic stakeholders examples/dataset`,
		Args: atMostOne("PATH"),
		RunE: func(cmd *cobra.Command, args []string) error {
			if err := emptyFlags(cmd); err != nil {
				return err
			}
			return c.query(cmd.Context(), flags, args)
		},
	}
	f := cmd.Flags()
	f.StringArrayVar(&flags.topics, "topic", nil, "on `TOPIC` and what is below it: an id or a label; repeatable")
	f.StringArrayVar(&flags.stances, "stance", nil, "with the answer `STANCE`, such as supports; repeatable")
	f.StringArrayVar(&flags.actors, "actor", nil, "by `ACTOR`, alone or jointly: a code or an official name; repeatable")
	f.StringArrayVar(&flags.groups, "group", nil, "by `GROUP` or somebody who belonged to it then; repeatable")
	f.StringArrayVar(&flags.alignedWith, "aligned-with", nil, "in which the speaker joined `ACTOR`; repeatable")
	f.StringArrayVar(&flags.processes, "process", nil, "in `PROCESS`; repeatable")
	f.StringArrayVar(&flags.sessions, "session", nil, "in `SESSION`; repeatable")
	f.StringArrayVar(&flags.sourceKinds, "source-kind", nil, "from a source of `KIND`; repeatable")
	f.StringVar(&flags.asOf, "as-of", "", "what each last said by the end of `DATE`, or today")
	f.StringVar(&flags.from, "from", "", "on or after `DATE`")
	f.StringVar(&flags.to, "to", "", "on or before `DATE`")
	f.StringVar(&flags.text, "text", "", "on a text, by `WORDS`: its id, symbol, title, revision, \"para N\"")
	f.StringVar(&flags.kind, "kind", "statement", "which records: `KIND` is statement, act, proposal or text")
	f.BoolVar(&flags.inherit, "inherit", false, "with --as-of, carry over groups' lines and what alignments joined, marked as such")
	outputFlags(cmd, &flags.format, &flags.output, &flags.now, "table, csv, json or markdown", "table")
	return cmd
}

// outputFlags adds the flags that say how an answer is written.
func outputFlags(cmd *cobra.Command, format, output, now *string, formats, standard string) {
	f := cmd.Flags()
	f.StringVar(format, "format", standard, "write as `FORMAT`: "+formats)
	f.StringVarP(output, "output", "o", "", "write to `FILE`, not to standard output")
	f.StringVar(now, "now", "", "take `DAY`, as YYYY-MM-DD, for today (default the clock's day in UTC)")
}

var answerFormats = map[string]func(*render.Answer) []byte{
	"table": render.AnswerText, "csv": render.AnswerCSV, "json": render.AnswerJSON, "markdown": render.AnswerMarkdown,
}

var queryKinds = []string{"statement", "act", "proposal", "text"}

// query is one run of the query command.
func (c *Command) query(ctx context.Context, flags queryFlags, args []string) error {
	if err := known("format", flags.format, []string{"table", "csv", "json", "markdown"}); err != nil {
		return err
	}
	if err := known("kind", flags.kind, queryKinds); err != nil {
		return err
	}
	path := "."
	if len(args) > 0 {
		path = args[0]
	}
	l, now, err := c.begin(ctx, flags.output, flags.now, path)
	if err != nil {
		return err
	}
	w := &words{loaded: l}
	q, asOf, err := w.query(flags, now)
	if err != nil {
		return err
	}
	stances, err := w.stances(flags.stances, q.Topics)
	if err != nil {
		return err
	}
	if len(stances) > 0 && flags.kind != "statement" {
		return usage("--stance needs --kind statement: nothing else answers a question")
	}
	a := &render.Answer{Version: version(), Source: l.source, Kind: flags.kind, Asked: w.asked, Now: now, AsOf: asOf, Inherit: q.Inherit}
	l.answer(a, q, stances)
	if err := c.deliver(flags.output, answerFormats[flags.format](a)); err != nil {
		return err
	}
	return c.verdict(l)
}

// known refuses a word that is not in a list.
func known(option, word string, list []string) error {
	if slices.Contains(list, word) {
		return nil
	}
	err := &diag.CodeError{What: option, Input: word, Problem: diag.Unknown, Allowed: list}
	return usage("--" + option + ": " + err.Error() + "; it is " + strings.Join(list[:len(list)-1], ", ") + " or " + list[len(list)-1])
}

// emptyFlags refuses a flag that is given with nothing: it would be taken for one that is not given, and the question for another.
func emptyFlags(cmd *cobra.Command) error {
	for _, f := range [][2]string{{"as-of", "date"}, {"from", "date"}, {"to", "date"}, {"text", "words"}, {"output", "file"}, {"now", "day"}} {
		if flag := cmd.Flags().Lookup(f[0]); flag != nil && flag.Changed && flag.Value.String() == "" {
			return usage("--" + f[0] + " names no " + f[1])
		}
	}
	return nil
}

func outputFile(name string) error {
	if name == "-" {
		return usage("--output " + quote(name) + ": standard output is written to without it")
	}
	if name != "" && holdsRecords(name) {
		return usage("--output " + quote(name) + " would replace a file of records")
	}
	return nil
}

// deliver writes an answer where it was asked for.
func (c *Command) deliver(file string, data []byte) error {
	if file == "" {
		c.out.Write(data)
		return nil
	}
	if err := c.replaceFile(file, data); err != nil {
		return failure(file + " could not be written: " + reason(err))
	}
	return nil
}

// query turns the flags into a query and the day as of which it is asked.
func (w *words) query(flags queryFlags, now un.Date) (q dataset.Query, asOf un.Date, err error) {
	q.Inherit = flags.inherit
	for _, step := range []func() error{
		func() error { return each(flags.topics, &q.Topics, w.topic) },
		func() error {
			return each(flags.actors, &q.Actors, func(s string) (un.Actor, error) { return w.actor("actor", s) })
		},
		func() error { return each(flags.groups, &q.Groups, w.group) },
		func() error {
			return each(flags.alignedWith, &q.AlignedWith, func(s string) (un.Actor, error) { return w.actor("aligned-with", s) })
		},
		func() error { return each(flags.processes, &q.Processes, w.process) },
		func() error { return each(flags.sessions, &q.Sessions, w.session) },
		func() error { return each(flags.sourceKinds, &q.SourceKinds, w.sourceKind) },
		func() error { asOf, err = w.date("as-of", flags.asOf, now); return err },
		func() error { q.From, err = w.date("from", flags.from, now); return err },
		func() error { q.To, err = w.date("to", flags.to, now); return err },
		func() error { q.OnText, err = w.text(flags.text); return err },
	} {
		if err := step(); err != nil {
			return q, asOf, err
		}
	}
	switch {
	case q.From.IsValid() && q.To.IsValid() && q.To.Before(q.From):
		err = usage(fmt.Sprintf("--to %s is before --from %s", q.To, q.From))
	case q.Inherit && asOf.IsZero():
		err = usage("--inherit needs --as-of: what a group said counts for those who belong to it on a day; --as-of today will do")
	case flags.kind != "statement" && asOf.IsValid():
		err = usage("--as-of asks what was last said, and needs --kind statement; --to DATE bounds other records")
	case flags.kind != "statement" && len(q.AlignedWith) > 0:
		err = usage("--aligned-with needs --kind statement: nothing else joins what another said")
	case flags.kind == "text" && len(q.Actors)+len(q.Groups)+len(q.Topics) > 0:
		err = usage("--kind text: a text has no actor, group or topic of its own; --kind proposal or act may")
	}
	return q, asOf, err
}

func each[T any](typed []string, list *[]T, read func(string) (T, error)) error {
	for _, s := range typed {
		v, err := read(s)
		if err != nil {
			return err
		}
		*list = append(*list, v)
	}
	return nil
}

func (w *words) group(word string) (un.Actor, error) {
	a, err := w.actor("group", word)
	_, standing := a.Group()
	_, adHoc := a.AdHoc()
	if err == nil && !standing && !adHoc {
		err = usage(fmt.Sprintf("--group: %s is no group; --actor takes it", a))
	}
	return a, err
}

func (w *words) sourceKind(word string) (un.SourceKind, error) {
	k, err := un.ParseSourceKind(word)
	if err != nil {
		var all []string
		for _, v := range k.Vocabulary() {
			all = append(all, v.Code)
		}
		return k, usage("--source-kind: " + err.Error() + "; it is one of " + strings.Join(all, ", "))
	}
	w.took("source-kind", word, word, "")
	return k, nil
}

// answer fills in what the data set holds. Stances narrow what was found: as of a day it is what was said last that counts.
func (l *loaded) answer(a *render.Answer, q dataset.Query, stances []codebook.Stance) {
	switch a.Kind {
	case "act":
		a.Acts = slices.Collect(l.ActsOf(q))
		return
	case "proposal":
		a.Proposals = slices.Collect(l.ProposalsOf(q))
		return
	case "text":
		a.Texts = slices.Collect(l.TextsOf(q))
		return
	}
	if a.AsOf.IsZero() {
		a.Entries = slices.Collect(l.Entries(q))
	} else {
		answers, left := l.AsOf(a.AsOf, q)
		a.Answers, a.LeftOut = slices.Collect(answers), left
		for e := range l.Entries(q) {
			if e.Date.IsZero() {
				a.Entries = append(a.Entries, e)
			}
		}
	}
	a.NoRecord = l.noRecord(a, q)
	if len(stances) > 0 {
		other := func(e dataset.Entry) bool {
			return !slices.ContainsFunc(e.Stances(), func(s codebook.Stance) bool { return slices.Contains(stances, s) })
		}
		a.Entries = slices.DeleteFunc(a.Entries, other)
		a.Answers = slices.DeleteFunc(a.Answers, func(answer dataset.Answer) bool {
			return !slices.ContainsFunc(answer.Entries, func(e dataset.Entry) bool { return !other(e) })
		})
	}
	a.Hints = l.besides(a.AsOf, q)
	if len(q.AlignedWith) > 0 && len(a.Entries)+len(a.Answers) == 0 {
		a.Hints = append(a.Hints, l.alignments(q.AlignedWith)...)
	}
	if len(a.Entries)+len(a.Answers) == 0 {
		a.Hints = append(a.Hints, l.untitled(q.OnText.Title)...)
	}
}

// besides says what else than statements is recorded on what was asked, for those who did not know to ask for it.
func (l *loaded) besides(asOf un.Date, q dataset.Query) []string {
	var list []string
	add := func(n int, kind string) {
		switch {
		case n == 1:
			list = append(list, "1 "+kind+" (--kind "+kind+")")
		case n > 1:
			list = append(list, fmt.Sprintf("%d %ss (--kind %s)", n, kind, kind))
		}
	}
	acts, proposals, texts := 0, 0, 0
	placed := func(d un.Date) bool { return asOf.IsZero() || d.IsZero() || d.AsOf(asOf) }
	for a := range l.ActsOf(q) {
		if placed(a.Date) {
			acts++
		}
	}
	for p := range l.ProposalsOf(q) {
		if placed(p.Date) {
			proposals++
		}
	}
	if !q.OnText.IsZero() {
		for range l.TextsOf(q) {
			texts++
		}
	}
	add(acts, "act")
	add(proposals, "proposal")
	add(texts, "text")
	if len(list) == 0 {
		return nil
	}
	return []string{"Besides: " + strings.Join(list, ", ") + "."}
}

// untitled names the words that stand in no title, for those who looked for a text by them and found nothing.
func (l *loaded) untitled(title string) []string {
	titles := (&words{loaded: l}).titles()
	var lines []string
	for _, w := range strings.Fields(title) {
		if !strings.Contains(titles, strings.ToLower(w)) {
			lines = append(lines, fmt.Sprintf("No text has %q in its title; --kind text lists the texts, --from and --to bound dates.", w))
		}
	}
	return lines
}

// noRecord returns the pairs of a named actor and a named topic of which the answer has nothing.
func (l *loaded) noRecord(a *render.Answer, q dataset.Query) []render.Pair {
	type found struct {
		actor un.Actor
		topic codebook.TopicID
	}
	has := map[found]bool{}
	for _, e := range a.Entries {
		has[found{e.Actor, e.Topic()}] = true
	}
	for _, answer := range a.Answers {
		has[found{answer.Actor, answer.Topic}] = true
	}
	var pairs []render.Pair
	for _, actor := range q.Actors {
		for _, topic := range q.Topics {
			if !slices.ContainsFunc(l.Codebook().Below(topic), func(id codebook.TopicID) bool { return has[found{actor, id}] }) {
				pairs = append(pairs, render.Pair{Actor: actor, Topic: topic})
			}
		}
	}
	return pairs
}

// alignments says on what somebody is recorded as joined, for those who asked and found nothing.
func (l *loaded) alignments(with []un.Actor) []string {
	var lines []string
	for _, a := range with {
		counts := map[codebook.TopicID]int{}
		for e := range l.Entries(dataset.Query{AlignedWith: []un.Actor{a}}) {
			counts[e.Topic()]++
		}
		var topics []string
		for t := range l.Codebook().Topics() {
			if n := counts[t.ID]; n > 0 {
				topics = append(topics, fmt.Sprintf("%s (%d)", t.ID, n))
			}
		}
		if len(topics) == 0 {
			lines = append(lines, fmt.Sprintf("No alignment with %s is recorded at all.", l.source.Name(a)))
		} else {
			lines = append(lines, fmt.Sprintf("Alignments with %s are recorded on: %s.", l.source.Name(a), strings.Join(topics, ", ")))
		}
	}
	return lines
}
