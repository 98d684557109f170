package dataset

import (
	"fmt"
	"testing"

	"github.com/cybernorms/cybernorms/positions"
	"github.com/cybernorms/cybernorms/positions/codebook"
	"github.com/cybernorms/cybernorms/un"
)

// many is a data set of that many statements of three claims each.
func many(n int) *Dataset {
	var list []positions.Statement
	var states []string
	for s := range un.States() {
		states = append(states, s.String())
	}
	for i := range n {
		s := statement(fmt.Sprintf("s%d", i), by(states[i%193]), on(fmt.Sprintf("20%02d-%02d-%02d", 10+i%16, 1+i%12, 1+i%28)))
		for k, topic := range []string{sovereignty, "il-due-diligence", "norms-new"} {
			c := claim(fmt.Sprintf("c%d", k), topic, "supports")
			if i%7 == 0 {
				c.Stance, c.AlignsWith = "", positions.Alignment{Statement: un.ID(fmt.Sprintf("s%d", i/2))}
			}
			if k == 0 {
				s.Claims = nil
			}
			s.Claims = append(s.Claims, c)
		}
		if i%50 == 0 {
			s.Actor = un.MustParseActor([]string{"eu", "asean", "nordic", "african-group"}[i/50%4])
		}
		list = append(list, s)
	}
	return memory(list...)
}

func BenchmarkAsOf(b *testing.B) {
	d := many(10_000)
	for _, test := range []struct {
		name string
		q    Query
	}{
		{"one actor", Query{Actors: actors("BRA"), Topics: []codebook.TopicID{"il"}}},
		{"one actor, inherited", Query{Actors: actors("SWE"), Topics: []codebook.TopicID{"il"}, Inherit: true}},
		{"all", Query{}},
		{"all, inherited", Query{Inherit: true}},
	} {
		b.Run(test.name, func(b *testing.B) {
			for b.Loop() {
				answers, _ := d.AsOf(un.MustParseDate("2026"), test.q)
				for range answers {
				}
			}
		})
	}
}
