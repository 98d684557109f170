package schema

import (
	"github.com/cybernorms/cybernorms/diag"
	"github.com/cybernorms/cybernorms/internal/check"
	"github.com/cybernorms/cybernorms/positions/codebook"
	"github.com/cybernorms/cybernorms/un"
)

// format is a scalar's form: the Go parser is the truth, and the schemas name it.
type format struct {
	parse func(string) error // nil, or a [*diag.CodeError]
}

// formats is the table of the formats that the schemas use. A test refuses a schema that names any other.
var formats = map[string]format{
	"cn-text":     {parseText},
	"cn-id":       parser(un.ParseID),
	"cn-actor":    parser(un.ParseActor),
	"cn-date":     parser(un.ParseDate),
	"cn-language": parser(un.ParseLanguage),
	"cn-symbol":   parser(un.ParseSymbol),
	"cn-url":      parser(un.ParseURL),
	"cn-topic":    parser(codebook.ParseTopicID),
	"cn-scale":    parser(codebook.ParseScaleID),
	"cn-stance":   parser(codebook.ParseStance),
}

func parser[T any](parse func(string) (T, error)) format {
	return format{func(s string) error {
		_, err := parse(s)
		return err
	}}
}

func parseText(s string) error {
	if check.Blank(s) {
		return &diag.CodeError{What: "text", Problem: diag.Malformed} // without input: it is empty
	}
	return nil
}
