package cli

import (
	"encoding/json"
	"io/fs"
	"strings"

	"github.com/spf13/cobra"

	"github.com/cybernorms/cybernorms/cmd/cybernorms/internal/render"
	"github.com/cybernorms/cybernorms/diag"
	"github.com/cybernorms/cybernorms/schema"
)

const schemaSuffix = ".schema.json"

func (c *Command) schemaCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "schema [KIND]",
		Short: "Print the JSON Schema of a kind of record; without a KIND, list them",
		Long: `Print the JSON Schema (2020-12) of a kind of record, of what the kinds share, or of
the report that check writes with --output json. All that it refers to is inside it, so
that an editor needs this one file. Without a KIND, list them.`,
		Example: "  cybernorms schema\n  cybernorms schema statement > statement.schema.json",
		Args:    atMostOne("KIND"),
		RunE: func(_ *cobra.Command, args []string) error {
			if len(args) == 0 {
				return c.schemaList()
			}
			return c.schemaFile(args[0])
		},
	}
}

func (c *Command) schemaFile(name string) error {
	names, err := schemaNames()
	if err != nil {
		return err
	}
	for _, known := range names {
		if known == name {
			data, ok := schema.Bundle(name)
			if !ok {
				return failure("the schema could not be read")
			}
			c.out.Write(data)
			return nil
		}
	}
	return usage((&diag.CodeError{What: "kind", Input: name, Problem: diag.Unknown, Allowed: names}).Error())
}

// schemaNames returns the names of all embedded schemas in their order: kinds and others.
func schemaNames() ([]string, error) {
	files, err := fs.Glob(schema.Files(), "*"+schemaSuffix)
	if err != nil {
		return nil, failure("the schemas could not be listed")
	}
	for i := range files {
		files[i] = strings.TrimSuffix(files[i], schemaSuffix)
	}
	return files, nil
}

func (c *Command) schemaList() error {
	names, err := schemaNames()
	if err != nil {
		return err
	}
	var kinds, others []render.Entry
	known := map[string]bool{}
	for k := range schema.Kinds() {
		var layouts []string
		for _, l := range k.Layouts() {
			layouts = append(layouts, l.String())
		}
		known[k.String()] = true
		kinds = append(kinds, render.Entry{Name: k.String(), About: strings.Join(layouts, ", "), Title: k.Title()})
	}
	for _, name := range names {
		if known[name] {
			continue
		}
		var doc struct{ Title string }
		data, err := fs.ReadFile(schema.Files(), name+schemaSuffix)
		if err == nil {
			err = json.Unmarshal(data, &doc)
		}
		if err != nil {
			return failure("the schema " + name + " could not be read")
		}
		others = append(others, render.Entry{Name: name, Title: doc.Title})
	}
	c.out.Write(render.List("Kinds of records, and the layouts that each can have:", kinds))
	c.out.Write(render.List("\nBesides:", others))
	return nil
}
