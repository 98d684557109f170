package positions_test

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"github.com/cybernorms/cybernorms/diag"
	"github.com/cybernorms/cybernorms/positions"
	"github.com/cybernorms/cybernorms/positions/codebook"
	"github.com/cybernorms/cybernorms/un"
)

// statement returns a statement in which nothing is found; a test changes what it is about.
func statement() positions.Statement {
	return positions.Statement{
		ID: "one", Actor: un.MustParseActor("QXA"), Process: un.ProcessOEWG2021, Session: un.OEWG2021Session10, Date: un.MustParseDate("2025-02-18"),
		Sources: []un.Source{{URL: "https://example.org/speech", Kind: un.SourceOwnText, Retrieved: un.MustParseDate("2025-03-01")}},
		Read:    positions.FullText,
		Claims: []positions.Claim{{
			Key: "instrument", Topic: "il-legally-binding-instrument", Stance: codebook.Supports, Paraphrase: "Wanted a binding instrument.",
			Coding: positions.Coding{By: "coder-one", Method: positions.ByHand, Codebook: "standard 2026-11"},
		}},
	}
}

type finding struct {
	rule    diag.RuleID
	pointer diag.Pointer
}

func found(s positions.Statement, cb *codebook.Codebook) (list []finding) {
	for _, f := range s.Validate(cb) {
		list = append(list, finding{f.Rule, f.Pointer})
	}
	return list
}

// TestCautions holds the cautions of the coding manual: what is a mistake, and what only looks like one.
func TestCautions(t *testing.T) {
	for _, tt := range []struct {
		name   string
		change func(s *positions.Statement, c *positions.Claim)
		want   []finding
	}{
		{"nothing is wrong", func(*positions.Statement, *positions.Claim) {}, nil},
		{"an excerpt never supports not-addressed", func(s *positions.Statement, c *positions.Claim) {
			s.Read, c.Stance, c.Absence, c.Paraphrase = positions.PartOfText, "", positions.NotAddressed, ""
		}, []finding{{"positions/not-addressed", "/claims/0/absence"}}},
		{"a whole text does, without words", func(_ *positions.Statement, c *positions.Claim) {
			c.Stance, c.Absence, c.Paraphrase = "", positions.NotAddressed, ""
		}, nil},
		{"not-recorded needs the words that were read, also of an excerpt", func(s *positions.Statement, c *positions.Claim) {
			s.Read, c.Stance, c.Absence, c.Paraphrase = positions.PartOfText, "", positions.NotRecorded, ""
		}, []finding{{"positions/wording", "/claims/0"}}},
		{"a list does not date a statement", func(s *positions.Statement, _ *positions.Claim) { s.Sources[0].Kind = un.SourceList }, []finding{{"positions/list-date", "/date"}}},
		{"a second source that is no list does", func(s *positions.Statement, _ *positions.Claim) {
			s.Sources = append(s.Sources, un.Source{Document: un.MustParseSymbol("A/80/257"), Kind: un.SourceList})
		}, nil},
		{"a machine's report carries no high confidence", func(s *positions.Statement, c *positions.Claim) {
			s.Sources[0].Kind, c.Coding.Confidence = un.SourceMachineReport, positions.HighConfidence
		}, []finding{{"positions/confidence", "/claims/0/coding/confidence"}}},
		{"nor does a list", func(s *positions.Statement, c *positions.Claim) {
			s.Sources[0].Kind, s.Date, c.Coding.Confidence = un.SourceList, un.Date{}, positions.HighConfidence
		}, []finding{{"positions/no-date", "/date"}, {"positions/confidence", "/claims/0/coding/confidence"}}},
		{"a source of unknown kind is said to be one", func(s *positions.Statement, c *positions.Claim) {
			s.Sources[0].Kind, c.Coding.Confidence = un.SourceUnknown, positions.MediumConfidence
		}, []finding{{"source/unknown-kind", "/sources/0/kind"}}},
		{"a report by people can", func(s *positions.Statement, c *positions.Claim) {
			s.Sources[0].Kind, c.Coding.Confidence = un.SourceReport, positions.HighConfidence
		}, nil},
		{"the United Kingdom does not speak for the European Union in 2025", func(s *positions.Statement, _ *positions.Claim) {
			s.Actor, s.DeliveredBy = un.MustParseActor("eu"), un.MustParseActor("GBR")
		}, []finding{{"positions/delivered-by", "/deliveredBy"}}},
		{"it could on its last day as a member", func(s *positions.Statement, _ *positions.Claim) {
			s.Actor, s.DeliveredBy, s.Process, s.Session, s.Date = un.MustParseActor("eu"), un.MustParseActor("GBR"), un.ProcessNone, 0, un.MustParseDate("2020-01-31")
		}, nil},
		{"nobody delivers its own statement for itself", func(s *positions.Statement, _ *positions.Claim) { s.DeliveredBy = s.Actor }, []finding{{"positions/self", "/deliveredBy"}}},
		{"an alignment has no stance besides", func(_ *positions.Statement, c *positions.Claim) { c.AlignsWith.Statement = "two" }, []finding{{"positions/one-answer", "/claims/0"}}},
		{"an alignment names an actor where nothing is recorded", func(_ *positions.Statement, c *positions.Claim) {
			c.Stance, c.AlignsWith = "", positions.Alignment{Actor: un.MustParseActor("eu"), Session: un.OEWG2021Session10}
		}, nil},
		{"but not a date alone", func(_ *positions.Statement, c *positions.Claim) {
			c.Stance, c.AlignsWith = "", positions.Alignment{Date: un.MustParseDate("2025")}
		}, []finding{{"positions/alignment", "/claims/0/alignsWith"}}},
		{"no view yet is a stance on every topic", func(_ *positions.Statement, c *positions.Claim) { c.Stance = codebook.NonCommittal }, nil},
		{"and stands alone", func(_ *positions.Statement, c *positions.Claim) {
			c.Topic, c.Stance, c.FurtherStances = "threats-ransomware", "raises", []codebook.Stance{codebook.NonCommittal}
		}, []finding{{"positions/further-stances", "/claims/0/furtherStances"}}},
		{"two stances on two questions do not contradict each other", func(s *positions.Statement, c *positions.Claim) {
			second := *c
			second.Key, second.Topic, second.Stance = "draft", "il-draft-convention", codebook.Opposes
			s.Claims = append(s.Claims, second)
		}, nil},
		{"a second coding stands beside the first", func(s *positions.Statement, c *positions.Claim) {
			second := *c
			second.Key, second.Stance, second.Coding.Recodes = "again", codebook.Open, "instrument"
			s.Claims = append(s.Claims, second)
		}, nil},
		{"a second coding is not coded again", func(s *positions.Statement, c *positions.Claim) {
			second, third := *c, *c
			second.Key, second.Coding.Recodes, third.Key, third.Coding.Recodes = "again", "instrument", "more", "again"
			s.Claims = append(s.Claims, second, third)
		}, []finding{{"positions/recodes", "/claims/2/coding/recodes"}}},
		{"a role belongs to a proposal", func(_ *positions.Statement, c *positions.Claim) {
			c.About = positions.About{Situation: "an invented dispute", Role: positions.Sponsor}
		}, []finding{{"positions/about", "/claims/0/about/role"}}},
		{"a key stands once", func(s *positions.Statement, c *positions.Claim) { s.Claims = append(s.Claims, *c) }, []finding{{"positions/key-twice", "/claims/1/key"}}},
		{"a source stands once", func(s *positions.Statement, _ *positions.Claim) { s.Sources = append(s.Sources, s.Sources[0]) }, []finding{{"shape/twice", "/sources/1"}}},
		{"an empty list says nothing", func(_ *positions.Statement, c *positions.Claim) {
			c.OnText.Asks, c.FromRow.Rows = []positions.Ask{}, []int{}
		}, nil},
	} {
		t.Run(tt.name, func(t *testing.T) {
			s := statement()
			tt.change(&s, &s.Claims[0])
			if got := found(s, codebook.Standard()); !slices.Equal(got, tt.want) {
				t.Errorf("found %v, want %v", got, tt.want)
			}
		})
	}
}

func TestReplacedTopic(t *testing.T) {
	en := un.Text{un.English: "Labels"}
	cb, fs := codebook.Standard().With(codebook.Data{ID: "ours", Edition: "1", Title: en, Topics: []codebook.Topic{
		{ID: "x-labels", Label: en, Definition: en, Question: en, Scale: "support", ReplacedBy: "norms-checklist"},
	}})
	if len(fs) > 0 {
		t.Fatal(fs)
	}
	s := statement()
	s.Claims[0].Topic = "x-labels"
	got := s.Validate(cb)
	if len(got) != 1 || got[0].Rule != "positions/replaced-topic" || got[0].Nearest != "norms-checklist" || got[0].Severity != diag.Warning {
		t.Errorf("found %v", got)
	}
	if got := found(s, codebook.Standard()); !slices.Equal(got, []finding{{"positions/topic", "/claims/0/topic"}}) {
		t.Errorf("without that codebook: %v", got)
	}
}

// TestEmptyStatement names all that a statement needs, and cannot be written.
func TestEmptyStatement(t *testing.T) {
	want := []finding{{"shape/missing", "/id"}, {"shape/missing", "/actor"}, {"shape/missing", "/read"}, {"shape/missing", "/claims"},
		{"shape/missing", "/process"}, {"positions/no-date", "/date"}, {"shape/missing", "/sources"}}
	if got := found(positions.Statement{}, codebook.Standard()); !slices.Equal(got, want) {
		t.Errorf("found %v, want %v", got, want)
	}
	if _, err := json.Marshal(positions.Statement{}); err == nil {
		t.Error("it was written")
	}
	s := statement()
	s.Claims[0].OnText.Asks, s.Claims[0].FromRow.Rows = []positions.Ask{}, []int{}
	var back map[string]any
	text, err := json.Marshal(s)
	if err != nil || json.Unmarshal(text, &back) != nil {
		t.Fatal(err)
	}
	if claim := back["claims"].([]any)[0].(map[string]any); claim["onText"] != nil || claim["fromRow"] != nil {
		t.Errorf("empty lists were written: %s", text)
	}
}

func TestClaimStances(t *testing.T) {
	c := positions.Claim{Stance: "raises", FurtherStances: []codebook.Stance{"calls-for-action"}}
	c.Stances()[1] = "changed"
	if got := c.Stances(); !slices.Equal(got, []codebook.Stance{"raises", "calls-for-action"}) {
		t.Errorf("Stances() = %q", got)
	}
	if got := (positions.Claim{Absence: positions.NotRecorded}).Stances(); got != nil {
		t.Errorf("an absence has the stances %q", got)
	}
}

// Where no word is near, a finding says what else the writer may have wanted.
func TestRemedyWithoutANearWord(t *testing.T) {
	for _, test := range []struct {
		change func(*positions.Claim)
		want   string // in the detail
	}{
		{func(c *positions.Claim) { c.Stance = "not-addressed" }, `"absence"`},
		{func(c *positions.Claim) { c.Topic = "orbital-debris" }, `begins with "x-"`},
	} {
		s := statement()
		test.change(&s.Claims[0])
		fs := s.Validate(codebook.Standard())
		if len(fs) != 1 || fs[0].Nearest != "" || !strings.Contains(fs[0].Detail, test.want) {
			t.Errorf("%q is not in the detail of %+v", test.want, fs)
		}
	}
}
