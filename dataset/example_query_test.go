package dataset_test

import (
	"context"
	"fmt"
	"log"
	"testing/fstest"

	"github.com/cybernorms/cybernorms/dataset"
	"github.com/cybernorms/cybernorms/positions/codebook"
	"github.com/cybernorms/cybernorms/un"
)

// said is a data set of four statements: QXA in March and in June, the European Union in May, and a list without a date.
func said() *dataset.Dataset {
	const head = "id,actor,process,date,sources.1.url,sources.1.kind,read,key,topic,stance,paraphrase\n"
	data, _, err := dataset.Load(context.Background(), fstest.MapFS{"said.statement.csv": {Data: []byte(head +
		"a,QXA,none,2026-03-02,https://example.org/a,own-text,part,k,il-sovereignty,guiding-principle,Called it a principle.\n" +
		"b,QXA,none,2026-06,https://example.org/b,report,part,k,il-sovereignty,rule,Called it a rule.\n" +
		"c,eu,none,2026-05-04,https://example.org/c,own-text,part,k,il-due-diligence,rule,Called it a rule.\n" +
		"d,QXB,none,,https://example.org/d,list,part,k,il-sovereignty,rule,Is listed.\n")}}, dataset.Options{})
	if err != nil {
		log.Fatal(err)
	}
	return data
}

// What was said on a topic, and below it, in order. What has no date stands last.
func ExampleDataset_Entries() {
	for e := range said().Entries(dataset.Query{Topics: []codebook.TopicID{"il"}}) {
		fmt.Println(e.Date, e.Actor, e.Topic(), e.Stances(), e.Statement.Sources[0].URL)
	}
	// Output:
	// 2026-03-02 QXA il-sovereignty [guiding-principle] https://example.org/a
	// 2026-05-04 eu il-due-diligence [rule] https://example.org/c
	// 2026-06 QXA il-sovereignty [rule] https://example.org/b
	// no date QXB il-sovereignty [rule] https://example.org/d
}

// What was the last word as of 15 June? The record of some day in June may be later than that, and so is not in it.
func ExampleDataset_AsOf() {
	answers, left := said().AsOf(un.MustParseDate("2026-06-15"), dataset.Query{})
	for a := range answers {
		for _, e := range a.Entries {
			fmt.Println(a.Actor, a.Topic, e.Stances(), e.Date)
		}
	}
	fmt.Printf("%d without a date, %d perhaps later\n", left.Undated, left.MayBeLater)
	// Output:
	// QXA il-sovereignty [guiding-principle] 2026-03-02
	// eu il-due-diligence [rule] 2026-05-04
	// 1 without a date, 1 perhaps later
}

// A group's line is its own, and its members' only where a query asks for that. It says how the answer came about, and how well
// it was checked that the State belonged to the group.
func ExampleQuery_inherit() {
	q := dataset.Query{Actors: []un.Actor{un.ActorOf(un.SWE)}}
	answers, _ := said().AsOf(un.Date{}, q)
	for range answers {
		fmt.Println("Sweden said something itself")
	}
	q.Inherit = true
	answers, _ = said().AsOf(un.Date{}, q)
	for a := range answers {
		e := a.Entries[0]
		fmt.Println(a.Actor, a.Topic, e.Stances(), e.Tie, e.From, e.Verification)
	}
	// Output:
	// SWE il-due-diligence [rule] by-group eu known
}
