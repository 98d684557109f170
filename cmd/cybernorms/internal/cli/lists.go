package cli

import (
	"strings"

	"github.com/cybernorms/cybernorms/cmd/cybernorms/internal/render"
	"github.com/cybernorms/cybernorms/positions/codebook"
	"github.com/cybernorms/cybernorms/un"
)

// lists are the lists of codes that explain writes: those that are too long for a finding to name.
var lists = map[string]func() []byte{
	"topics":    func() []byte { return render.TopicList(codebook.Standard()) },
	"scales":    scales,
	"states":    states,
	"groups":    groups,
	"entities":  entities,
	"processes": processes,
	"sessions":  sessions,
}

func scales() []byte {
	var list []render.Entry
	for s := range codebook.Standard().Scales() {
		var words []string
		for _, o := range s.Stances {
			words = append(words, string(o.Code))
		}
		if len(words) == 0 {
			words = []string{"each topic has its own"}
		}
		list = append(list, render.Entry{Name: string(s.ID), About: s.Order.String(), Title: strings.Join(words, ", ")})
	}
	return render.List("Scales, and their stances; every scale admits non-committal besides:", list)
}

func states() []byte {
	var list []render.Entry
	for s := range un.States() {
		list = append(list, render.Entry{Name: s.String(), Title: s.ShortName(un.English)})
	}
	return render.List("States, under the names that the United Nations uses:", list)
}

func groups() []byte {
	var list []render.Entry
	for g := range un.Groups() {
		list = append(list, render.Entry{Name: g.String(), About: g.Kind().String(), Title: g.Name(un.English)})
	}
	return render.List("Standing groups; a data set's own begin with x-:", list)
}

func entities() []byte {
	var list []render.Entry
	for e := range un.Entities() {
		list = append(list, render.Entry{Name: e.String(), Title: e.Name(un.English)})
	}
	return render.List("Others that take positions, and are neither States nor groups:", list)
}

func processes() []byte {
	var list []render.Entry
	for p := range un.Processes() {
		list = append(list, render.Entry{Name: p.String(), Title: p.Name()})
	}
	return render.List("Processes:", list)
}

func sessions() []byte {
	var list []render.Entry
	for s := range un.Sessions() {
		days := ""
		if s.First().IsValid() {
			days = s.First().String() + " to " + s.Last().String()
		}
		if s.Scattered() {
			days = "(" + days + ")"
		}
		list = append(list, render.Entry{Name: s.String(), About: days, Title: s.Name()})
	}
	return render.List("Sessions with their days; in brackets, the bounds between which scattered meetings lie:", list)
}
