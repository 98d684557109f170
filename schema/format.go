package schema

import (
	"errors"
	"iter"
	"strings"

	"github.com/cybernorms/cybernorms/diag"
	"github.com/cybernorms/cybernorms/internal/check"
	"github.com/cybernorms/cybernorms/internal/near"
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
	"cn-topic":    {parseTopic},
	"cn-scale":    parser(codebook.ParseScaleID),
	"cn-stance":   {parseStance},
}

// parseTopic and parseStance suggest only words that the built-in codebook knows: the slug that a text resembles may be no
// topic and no stance at all.
func parseTopic(s string) error {
	return hinted(parser(codebook.ParseTopicID), s, func(yield func(string) bool) {
		for t := range codebook.Standard().Topics() {
			if !t.IsHeading() && !yield(string(t.ID)) {
				return
			}
		}
	})
}

func parseStance(s string) error {
	return hinted(parser(codebook.ParseStance), s, func(yield func(string) bool) {
		for scale := range codebook.Standard().Scales() {
			for _, o := range scale.Stances {
				if !yield(string(o.Code)) {
					return
				}
			}
		}
	})
}

func hinted(f format, s string, known iter.Seq[string]) error {
	err := f.parse(s)
	var e *diag.CodeError
	if errors.As(err, &e) {
		e.Hint = near.Word(strings.TrimSpace(s), known)
	}
	return err
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
