package cli

import (
	"context"
	"slices"

	"github.com/spf13/cobra"

	"github.com/cybernorms/cybernorms/cmd/cybernorms/internal/render"
	"github.com/cybernorms/cybernorms/dataset"
	"github.com/cybernorms/cybernorms/diag"
	"github.com/cybernorms/cybernorms/positions/codebook"
)

func (c *Command) explainCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "explain [RULE | TOPIC | topics]",
		Short: "Say what a rule looks for or what a topic asks; without an argument, list the rules",
		Long: `Say what a rule looks for, why, and how to mend what it finds; or what a topic of the
built-in codebook asks, and which stances it admits. Without an argument, list the rules;
with "topics", list the topics.`,
		Example: "  cybernorms explain\n  cybernorms explain positions/stance\n  cybernorms explain topics\n  cybernorms explain il-sovereignty",
		Args:    atMostOne("RULE or TOPIC"),
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
	if id == "topics" {
		c.out.Write(render.TopicList(cb))
		return nil
	}
	if i < 0 {
		known := make([]string, len(rules))
		for i, r := range rules {
			known[i] = string(r.ID)
		}
		for t := range cb.Topics() {
			known = append(known, string(t.ID))
		}
		return usage((&diag.CodeError{What: "rule or topic", Input: id, Problem: diag.Unknown, Allowed: known}).Error())
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
