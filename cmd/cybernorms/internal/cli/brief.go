package cli

import (
	"context"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/cybernorms/cybernorms/cmd/cybernorms/internal/render"
	"github.com/cybernorms/cybernorms/dataset"
	"github.com/cybernorms/cybernorms/positions/codebook"
	"github.com/cybernorms/cybernorms/positions/negotiation"
	"github.com/cybernorms/cybernorms/un"
)

// briefFlags holds the flags of brief as they were typed.
type briefFlags struct {
	asOf, format, output, now string
	inherit                   bool
}

func (c *Command) briefCommand() *cobra.Command {
	var flags briefFlags
	cmd := &cobra.Command{
		Use:   "brief ACTOR [PATH]",
		Short: "Say on a page what one actor said, joined, did and proposed",
		Long: `Say on a page what one actor last said on each topic, since when and what it said
before, what it joined, did and proposed, with numbered sources. ACTOR is a code, or
the name that the United Nations uses. Without a PATH, the folder at hand is asked.

A topic on which nothing is recorded is not listed; the page says how many there are,
and that no record is not a position.

The exit code is 1 where the data has errors: what has one is no part of the page.`,
		Example: "  cybernorms brief BRA examples/dataset\n  cybernorms brief Sweden --inherit --format markdown -o swe.md examples/dataset",
		Args: func(_ *cobra.Command, args []string) error {
			switch {
			case len(args) == 0:
				return usage("brief needs an ACTOR: a code such as BRA, eu or x-friends, or an official name")
			case len(args) > 2:
				return usage("one ACTOR and one PATH at a time: " + quote(args[2]) + " is one too many")
			}
			return nil
		},
		RunE: func(cmd *cobra.Command, args []string) error {
			if err := emptyFlags(cmd); err != nil {
				return err
			}
			return c.brief(cmd.Context(), flags, args)
		},
	}
	f := cmd.Flags()
	f.StringVar(&flags.asOf, "as-of", "today", "as of the end of `DATE`")
	f.BoolVar(&flags.inherit, "inherit", false, "carry over groups' lines and what alignments joined, marked as such")
	outputFlags(cmd, &flags.format, &flags.output, &flags.now, "text, markdown or json", "text")
	return cmd
}

var briefFormats = map[string]func(*render.Brief) []byte{"text": render.BriefText, "markdown": render.BriefMarkdown, "json": render.BriefJSON}

// brief is one run of the brief command.
func (c *Command) brief(ctx context.Context, flags briefFlags, args []string) error {
	if err := known("format", flags.format, []string{"text", "markdown", "json"}); err != nil {
		return err
	}
	path := "."
	if len(args) > 1 {
		path = args[1]
	}
	if args[0] == "." || strings.ContainsAny(args[0], `/\`) {
		return usage("brief takes the ACTOR first, then the PATH: " + quote(args[0]) + " names a folder or file")
	}
	l, now, err := c.begin(ctx, flags.output, flags.now, path)
	if err != nil {
		return err
	}
	w := &words{loaded: l}
	actor, err := w.actor("", args[0])
	if err != nil {
		return err
	}
	day, err := w.date("as-of", flags.asOf, now)
	if err != nil {
		return err
	}
	b := &render.Brief{Version: version(), Source: l.source, Actor: actor, Asked: w.asked, Now: now, AsOf: day, Inherit: flags.inherit}
	l.brief(b)
	if err := c.deliver(flags.output, briefFormats[flags.format](b)); err != nil {
		return err
	}
	return c.verdict(l)
}

// brief fills in what the data set holds of the actor.
func (l *loaded) brief(b *render.Brief) {
	q := dataset.Query{Actors: []un.Actor{b.Actor}, Inherit: b.Inherit}
	answers, left := l.AsOf(b.AsOf, q)
	b.Answers, b.LeftOut = slices.Collect(answers), left
	has := map[codebook.TopicID]bool{}
	for e := range l.Entries(q) {
		has[e.Topic()] = true
		switch {
		case e.Date.IsZero():
			b.Undated = append(b.Undated, e)
		case e.Date.AsOf(b.AsOf):
			b.Records = append(b.Records, e)
		}
	}
	for a := range l.ActsOf(q) {
		if a.Date.IsZero() || a.Date.AsOf(b.AsOf) {
			b.Acts = append(b.Acts, a)
		}
	}
	for p := range l.ProposalsOf(q) {
		if (p.Date.IsZero() || p.Date.AsOf(b.AsOf)) && slices.ContainsFunc(p.Proposers, func(by negotiation.Proposer) bool {
			return by.Actor == b.Actor && (by.Since.IsZero() || by.Since.AsOf(b.AsOf))
		}) {
			b.Proposals = append(b.Proposals, p)
		}
	}
	for t := range l.Codebook().Topics() {
		if !t.IsHeading() && t.ReplacedBy == "" && !has[t.ID] {
			b.Silent++
		}
	}
	b.Groups = l.belongings(b.Actor, b.AsOf)
}

// belongings returns the groups to which an actor belongs on a day: the standing ones, then the data set's own by id.
func (l *loaded) belongings(a un.Actor, day un.Date) []render.Belonging {
	var list []render.Belonging
	for m := range un.GroupsOf(a, day) {
		g := render.Belonging{Group: un.ActorOf(m.Group), Name: m.Group.Name(un.English), Verification: max(m.Verification, m.Group.Verification())}
		if m.Status != un.FullMember {
			g.Status = m.Status.String()
		}
		list = append(list, g)
	}
	standing := len(list)
	for g := range l.Groups() {
		if v, ok := l.Belongs(g.Actor(), a, day.Last()); ok {
			list = append(list, render.Belonging{Group: g.Actor(), Name: g.Name.In(un.English), Verification: v})
		}
	}
	slices.SortFunc(list[standing:], func(a, b render.Belonging) int { return a.Group.Compare(b.Group) })
	return list
}
