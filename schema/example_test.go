package schema_test

import (
	"context"
	"fmt"
	"os"
	"strings"

	"github.com/cybernorms/cybernorms/diag"
	"github.com/cybernorms/cybernorms/positions"
	"github.com/cybernorms/cybernorms/schema"
)

const speech = `id: one
actor: QXA
process: none
sources:
  - url: https://example.org/speech
    kind: own-text
read: full
claims:
  - key: instrument
    topic: il-legally-binding-instrument
    stance: suports
    paraphrase: Wanted a binding instrument.
`

func ExampleRead() {
	for record, err := range schema.Read(context.Background(), "one.statement.yaml", schema.Statement, schema.YAML, strings.NewReader(speech), schema.Options{}) {
		if err != nil {
			fmt.Println(err)
			return
		}
		for _, f := range record.Findings {
			fmt.Printf("%s:%d:%d: %s: %s\n", f.Span.File, f.Span.Line, f.Span.Column, f.Severity, f.Summary)
			fmt.Println("did you mean", f.Nearest)
		}
	}
	// Output:
	// one.statement.yaml:11:13: error: "suports" is not a stance on the topic il-legally-binding-instrument
	// did you mean supports
}

func ExampleDecode() {
	right := strings.Replace(speech, "suports", "supports", 1)
	statements, findings := schema.Decode[positions.Statement](schema.YAML, []byte(right), schema.Options{})
	fmt.Println(len(statements), statements[0].Actor, statements[0].Claims[0].Stance, findings.Count(diag.Error))
	// Output: 1 QXA supports 0
}

func ExampleEncode() {
	statements, _ := schema.Decode[positions.Statement](schema.YAML, []byte(strings.Replace(speech, "suports", "supports", 1)), schema.Options{})
	if err := schema.Encode(os.Stdout, schema.CSV, statements...); err != nil {
		fmt.Println(err)
	}
	// Output:
	// id,actor,process,sources.1.url,sources.1.kind,read,key,topic,stance,paraphrase
	// one,QXA,none,https://example.org/speech,own-text,full,instrument,il-legally-binding-instrument,supports,Wanted a binding instrument.
}

func ExampleParseFileName() {
	kind, layout, err := schema.ParseFileName("session-10.statement.csv")
	fmt.Println(kind, layout, err)
	_, _, err = schema.ParseFileName("session-10.statment.csv")
	fmt.Println(err)
	// Output:
	// statement csv <nil>
	// unknown kind in a file name "statment"; did you mean "statement"?
}

func ExampleSamples() {
	fail, pass := schema.Samples("shape/type")
	fmt.Println(fail[0].Name, fail[1].Name, len(pass))
	// Output: fail.statement.json fail.statement.yaml 2
}

func ExampleKind_File() {
	fmt.Println(strings.Contains(string(schema.Statement.File()), "statement.schema.json"))
	// Output: true
}
