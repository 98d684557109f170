package main

import (
	"context"
	"fmt"
	"os"

	"github.com/cybernorms/cybernorms/dataset"
)

func main() {
	rep, err := dataset.Check(context.Background(), os.DirFS(os.Args[1]), dataset.Options{Prefix: os.Args[1]})
	if err != nil { panic(err) }
	for _, f := range rep.Findings {
		fmt.Printf("%s:%d:%d: %s: %s [%s] seen=%q allowed=%q near=%q %q detail=%q\n", f.Span.File, f.Span.Line, f.Span.Column, f.Severity, f.Summary, f.Rule, f.Seen, f.Allowed, f.Nearest, f.Excerpt, f.Detail)
	}
	fmt.Printf("%+v\n", rep.Counts)
}
