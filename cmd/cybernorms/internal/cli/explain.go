package cli

import (
	"context"
	"maps"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/cybernorms/cybernorms/cmd/cybernorms/internal/render"
	"github.com/cybernorms/cybernorms/dataset"
	"github.com/cybernorms/cybernorms/diag"
	"github.com/cybernorms/cybernorms/positions/codebook"
)

func (c *Command) explainCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "explain [RULE | TOPIC | LIST]",
		Short: "Say what a rule looks for or what a topic asks, or list codes; without an argument, list the rules",
		Long: `Say what a rule looks for, why, and how to mend what it finds; or what a topic of the
built-in codebook asks, and which stances it admits. Without an argument, list the rules.

LIST is topics, scales, states, groups, entities, processes or sessions: the codes that
records take and what they stand for.`,
		Example: "  cybernorms explain\n  cybernorms explain positions/stance\n  cybernorms explain topics\n  cybernorms explain il-sovereignty\n" +
			"  cybernorms explain sessions",
		Args: atMostOne("RULE, TOPIC or LIST"),
		RunE: func(cmd *cobra.Command, args []string) error {
			if len(args) == 0 {
				c.out.Write(render.RuleList(dataset.AllRules()))
				return nil
			}
			return c.explain(cmd.Context(), args[0])
		},
	}
}

func (c *Command) explain(ctx context.Context, id string) error {
	rules := dataset.AllRules()
	i := slices.IndexFunc(rules, func(r diag.Rule) bool { return string(r.ID) == id })
	cb := codebook.Standard()
	if topic, ok := cb.Topic(codebook.TopicID(id)); ok {
		c.out.Write(render.Topic(cb, topic))
		return nil
	}
	if list, ok := lists[id]; ok {
		c.out.Write(list())
		return nil
	}
	if i < 0 {
		known := slices.Sorted(maps.Keys(lists))
		for _, r := range rules {
			known = append(known, string(r.ID))
		}
		for t := range cb.Topics() {
			known = append(known, string(t.ID))
		}
		err := (&diag.CodeError{What: "rule, topic or list", Input: id, Problem: diag.Unknown, Allowed: known}).Error()
		if strings.HasPrefix(id, "x-") {
			err += "; what a data set defines itself stands in its own codebook"
		}
		return usage(err)
	}
	c.out.Write(render.Rule(rules[i], example(ctx, rules[i])))
	return nil
}

// atMostOne refuses a second argument.
func atMostOne(name string) cobra.PositionalArgs {
	return func(_ *cobra.Command, args []string) error {
		if len(args) > 1 {
			return usage("one " + name + " at a time: " + quote(args[1]) + " is one too many")
		}
		return nil
	}
}
