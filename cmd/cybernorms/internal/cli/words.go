package cli

import (
	"cmp"
	"errors"
	"fmt"
	"iter"
	"slices"
	"strings"
	"unicode"

	"github.com/cybernorms/cybernorms/cmd/cybernorms/internal/render"
	"github.com/cybernorms/cybernorms/diag"
	"github.com/cybernorms/cybernorms/positions"
	"github.com/cybernorms/cybernorms/positions/codebook"
	"github.com/cybernorms/cybernorms/un"
)

// words turns what a user types into codes. Codes are taken as they are, and so are official names and labels that mean one
// thing exactly; what was understood is kept, so that the output can say so. Nothing is guessed.
type words struct {
	*loaded
	asked []render.Asked
}

func (w *words) took(option, word, code, name string) {
	w.asked = append(w.asked, render.Asked{Option: option, Word: word, Code: code, Name: name})
}

// actor returns the actor that a word means, which is typed after an option or, where none is named, is the argument ACTOR.
func (w *words) actor(option, word string) (un.Actor, error) {
	a, err := un.ParseActor(word)
	if err != nil {
		a, err = namedActor(word, err)
	}
	if err == nil {
		err = w.defined(a, word)
	}
	if err != nil {
		where := "--" + option
		if option == "" {
			where = "ACTOR"
		}
		return un.Actor{}, usage(where + ": " + err.Error())
	}
	w.took(cmp.Or(option, "actor"), word, a.String(), w.source.Name(a))
	return a, nil
}

// defined refuses a group of the data set's own that the data set does not know.
func (w *words) defined(a un.Actor, word string) error {
	if _, adHoc := a.AdHoc(); !adHoc {
		return nil
	}
	var known []string
	for g := range w.Groups() {
		known = append(known, string(g.ID))
	}
	for s := range w.Statements() {
		for _, h := range append([]un.Actor{s.Actor}, s.JointWith...) {
			if slug, ok := h.AdHoc(); ok && !slices.Contains(known, slug) {
				known = append(known, slug)
			}
		}
	}
	if slices.Contains(known, word) {
		return nil
	}
	return &diag.CodeError{What: "group of this data set", Input: word, Problem: diag.Unknown, Allowed: known}
}

// namedActor returns the one actor that has a word for its official name, or abbreviation, or for its code in small letters.
func namedActor(word string, refused error) (un.Actor, error) {
	type candidate struct {
		actor un.Actor
		name  string
		how   un.How
	}
	var all []candidate
	for _, m := range un.FindState(word) {
		all = append(all, candidate{un.ActorOf(m.State), m.State.ShortName(un.English), m.How})
	}
	for _, m := range un.FindGroup(word) {
		all = append(all, candidate{un.ActorOf(m.Group), m.Group.Name(un.English), m.How})
	}
	for _, m := range un.FindEntity(word) {
		all = append(all, candidate{un.ActorOf(m.Entity), m.Entity.Name(un.English), m.How})
	}
	exact := len(all) == 1 && !all[0].how.IsGuess()
	if exact {
		switch all[0].how {
		case un.ByCode, un.ByAlpha3, un.ByShortName, un.ByFormalName, un.ByAbbreviation:
			return all[0].actor, nil
		}
	}
	if len(all) == 0 {
		return un.Actor{}, refused
	}
	slices.SortStableFunc(all, func(a, b candidate) int { return int(a.how) - int(b.how) })
	var names []string
	for _, c := range all[:min(len(all), 5)] {
		names = append(names, fmt.Sprintf("%s (%s)", c.actor, c.name))
	}
	return un.Actor{}, fmt.Errorf("%q is no code or official name of one actor; did you mean %s?", word, strings.Join(names, " or "))
}

// topic returns the topic that a word means: its id, or its label in one of the languages in which the codebook has it.
func (w *words) topic(word string) (codebook.TopicID, error) {
	cb := w.Codebook()
	if t, ok := cb.Topic(codebook.TopicID(word)); ok {
		w.took("topic", word, word, t.Label.In(un.English))
		return t.ID, nil
	}
	var labelled []codebook.Topic
	var known []string
	byName := map[string]codebook.TopicID{}
	for t := range cb.Topics() {
		known = append(known, string(t.ID))
		for _, label := range t.Label {
			if strings.EqualFold(label, word) && !slices.ContainsFunc(labelled, func(l codebook.Topic) bool { return l.ID == t.ID }) {
				labelled = append(labelled, t)
			}
		}
		byName[t.Label.In(un.English)] = t.ID
	}
	if len(labelled) == 1 {
		w.took("topic", word, string(labelled[0].ID), labelled[0].Label.In(un.English))
		return labelled[0].ID, nil
	}
	e := &diag.CodeError{What: "topic", Input: word, Problem: diag.Unknown, Allowed: known}
	if e.Nearest() == "" {
		for t := range cb.Topics() {
			e.Allowed = append(e.Allowed, t.Label.In(un.English))
		}
		if id, ok := byName[e.Nearest()]; ok {
			e.Hint = string(id)
		}
	}
	return "", usage("--topic: " + orHolding(e, "topics", func(yield func(code, name string) bool) {
		for t := range cb.Topics() {
			if !yield(string(t.ID), t.Label.In(un.English)) {
				return
			}
		}
	}))
}

// stances returns the stances that words name. One that no question admits of those that are asked is a mistake.
func (w *words) stances(typed []string, topics []codebook.TopicID) ([]codebook.Stance, error) {
	cb := w.Codebook()
	if len(topics) == 0 {
		for t := range cb.Topics() {
			topics = append(topics, t.ID)
		}
	}
	var known []string
	for _, id := range cb.Below(topics...) {
		for _, s := range cb.Stances(id) {
			if !slices.Contains(known, string(s)) {
				known = append(known, string(s))
			}
		}
	}
	var list []codebook.Stance
	for _, s := range typed {
		if !slices.Contains(known, s) {
			e := &diag.CodeError{What: "stance on what is asked", Input: s, Problem: diag.Unknown, Allowed: known}
			if len(known) > 20 {
				return nil, usage("--stance: " + e.Error() + "; see cybernorms explain scales")
			}
			return nil, usage("--stance: " + e.Error() + "; it is one of " + strings.Join(known, ", "))
		}
		list = append(list, codebook.Stance(s))
		w.took("stance", s, s, "")
	}
	return list, nil
}

// orHolding returns what an error says, and where it knows no near word, the codes that hold each of the words that were typed,
// in themselves or in their names. What lists all of them is named where even those do not help.
func orHolding(err error, list string, all iter.Seq2[string, string]) string {
	var e *diag.CodeError
	if !errors.As(err, &e) || e.Nearest() != "" {
		return err.Error()
	}
	wanted := strings.Fields(strings.ToLower(e.Input))
	var names []string
	for code, name := range all {
		parts := strings.FieldsFunc(strings.ToLower(code+" "+name), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
		if len(wanted) > 0 && !slices.ContainsFunc(wanted, func(w string) bool { return !slices.Contains(parts, w) }) {
			names = append(names, code+" ("+name+")")
		}
	}
	if n := len(names); n == 0 || n > 5 {
		return err.Error() + "; see cybernorms explain " + list
	}
	return err.Error() + "; did you mean " + strings.Join(names, " or ") + "?"
}

// process returns the process that a word means, by slug or by name.
func (w *words) process(word string) (un.Process, error) {
	p, err := un.ParseProcess(word)
	for q := range un.Processes() {
		if err != nil && strings.EqualFold(q.Name(), word) {
			p, err = q, nil
		}
	}
	if err != nil {
		return 0, usage("--process: " + orHolding(err, "processes", func(yield func(code, name string) bool) {
			for q := range un.Processes() {
				if !yield(q.String(), q.Name()) {
					return
				}
			}
		}))
	}
	w.took("process", word, p.String(), p.Name())
	return p, nil
}

// session returns the session that a word means, by slug or by name.
func (w *words) session(word string) (un.Session, error) {
	s, err := un.ParseSession(word)
	var named []un.Session
	for other := range un.Sessions() {
		if err != nil && strings.EqualFold(other.Name(), word) {
			named = append(named, other)
		}
	}
	if len(named) == 1 {
		s, err = named[0], nil
	}
	if err != nil {
		return 0, usage("--session: " + orHolding(err, "sessions", func(yield func(code, name string) bool) {
			for other := range un.Sessions() {
				if !yield(other.String(), other.Name()) {
					return
				}
			}
		}))
	}
	w.took("session", word, s.String(), s.Name())
	return s, nil
}

// date returns the date that a word means, of which "today" is one.
func (w *words) date(option, word string, now un.Date) (un.Date, error) {
	if word == "" {
		return un.Date{}, nil
	}
	d := now
	if word != "today" {
		var err error
		if d, err = un.ParseDate(word); err != nil {
			return un.Date{}, usage("--" + option + ": " + err.Error() + `; or the word "today"`)
		}
	}
	w.took(option, word, d.String(), "")
	return d, nil
}

// text returns what free words say of a text: the id of its record, a symbol, a revision that the data names, "para N", and
// otherwise words of its title.
func (w *words) text(word string) (o positions.OnText, err error) {
	if word == "" {
		return o, nil
	}
	rest := strings.Fields(word)
	if len(rest) == 0 {
		return o, usage("--text names nothing")
	}
	rest = w.cutRevision(rest, w.titles(), &o)
	var title []string
	for i := 0; i < len(rest); i++ {
		t := rest[i]
		symbol, symbolErr := un.ParseSymbol(t)
		_, isText := w.Text(un.ID(t))
		switch {
		case isParagraph(t) && i+1 < len(rest) && o.Paragraph == "":
			i++
			o.Paragraph = strings.TrimSuffix(rest[i], ",")
		case symbolErr == nil && o.Symbol.IsZero():
			o.Symbol = symbol
		case isText && o.Text == "":
			o.Text = un.ID(t)
		default:
			title = append(title, t)
		}
	}
	o.Title = strings.Join(title, " ")
	w.took("text", word, textWords(o), "")
	return o, nil
}

func isParagraph(word string) bool {
	switch strings.TrimSuffix(strings.ToLower(word), ".") {
	case "para", "paras", "paragraph", "paragraphs", "§":
		return true
	}
	return false
}

// titles returns the titles of the texts that the data knows, in small letters.
func (w *words) titles() string {
	var all []string
	for t := range w.Texts() {
		for _, title := range t.Title {
			all = append(all, title)
		}
	}
	for _, c := range w.Claims() {
		all = append(all, c.OnText.Title)
	}
	return strings.ToLower(strings.Join(all, "\n"))
}

// cutRevision takes the name of a revision out of a list of words. The longest name that the data knows is taken, unless with a
// word next to it it stands in a title, as in "final report".
func (w *words) cutRevision(list []string, titles string, o *positions.OnText) []string {
	known := map[string]string{}
	note := func(name string) {
		if name != "" {
			known[fold(name)] = name
		}
	}
	for t := range w.Texts() {
		for _, r := range t.Revisions {
			note(r.Revision)
		}
	}
	for _, c := range w.Claims() {
		note(c.OnText.Revision)
	}
	for n := len(list); n > 0; n-- {
		for i := 0; i+n <= len(list); i++ {
			holds := func(from, to int) bool {
				return strings.Contains(titles, strings.ToLower(strings.Join(list[from:to], " ")))
			}
			inTitle := i > 0 && holds(i-1, i+n) || i+n < len(list) && holds(i, i+n+1)
			if name, ok := known[fold(strings.Join(list[i:i+n], ""))]; ok && !inTitle {
				o.Revision = name
				return slices.Concat(list[:i], list[i+n:])
			}
		}
	}
	for i, t := range list { // a revision of which nothing is recorded is one all the same
		if f := fold(t); strings.HasPrefix(f, "rev") && strings.Trim(f[3:], "0123456789") == "" && f != "rev" {
			o.Revision = t
			return slices.Concat(list[:i], list[i+1:])
		}
	}
	return list
}

func fold(s string) string {
	return strings.NewReplacer(" ", "", ".", "", "-", "").Replace(strings.ToLower(s))
}

// textWords says how a --text was understood.
func textWords(o positions.OnText) string {
	var parts []string
	add := func(what, s string) {
		if s != "" {
			parts = append(parts, what+" "+s)
		}
	}
	add("text", string(o.Text))
	if !o.Symbol.IsZero() {
		add("symbol", o.Symbol.String())
	}
	if o.Title != "" {
		add("title with", fmt.Sprintf("%q", o.Title))
	}
	add("revision", o.Revision)
	add("paragraph", o.Paragraph)
	return strings.Join(parts, ", ")
}
