package cli

import (
	"context"
	"slices"

	"github.com/spf13/cobra"

	"github.com/cybernorms/cybernorms/cmd/cybernorms/internal/render"
	"github.com/cybernorms/cybernorms/dataset"
	"github.com/cybernorms/cybernorms/diag"
)

func (c *Command) explainCommand() *cobra.Command {
	return &cobra.Command{
		Use:     "explain [RULE]",
		Short:   "Say what a rule looks for, why, and how to mend what it finds; without a RULE, list them all",
		Example: "  cybernorms explain\n  cybernorms explain positions/stance",
		Args:    atMostOne("RULE"),
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
	if i < 0 {
		known := make([]string, len(rules))
		for i, r := range rules {
			known[i] = string(r.ID)
		}
		return usage((&diag.CodeError{What: "rule", Input: id, Problem: diag.Unknown, Allowed: known}).Error())
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
