package render

import (
	"github.com/cybernorms/cybernorms/dataset"
	"github.com/cybernorms/cybernorms/diag"
	"github.com/cybernorms/cybernorms/un"
)

// Format is the edition of the report's JSON. It rises when a program that reads reports could break.
const Format = 1

// Report is what a run of the command saw and found. Its JSON is described by schema/check-report.schema.json.
type Report struct {
	Summary
	Findings diag.Findings // in their one order
}

// Summary is a report without its findings.
type Summary struct {
	Format     int            `json:"format"`  // always [Format]
	Version    string         `json:"version"` // of the command
	Profile    diag.Profile   `json:"profile"`
	Now        un.Date        `json:"now"` // the day taken for today
	ExitCode   int            `json:"exitCode"`
	Totals     dataset.Totals `json:"totals"`
	LeftOut    int            `json:"leftOut"`    // findings past the largest number asked for; Totals counts them
	Unreadable int            `json:"unreadable"` // files and folders that could not be read; each has a finding
	Datasets   []Dataset      `json:"datasets"`   // in the order of their paths
}

// Dataset is one folder, or what was asked for of it, as it was checked.
type Dataset struct {
	Path    string         `json:"path"` // of its root, from where the command was started
	Title   string         `json:"title,omitzero"`
	Edition string         `json:"edition,omitzero"`
	Parts   []string       `json:"parts,omitempty"` // what was checked of it; none where all of it was
	Counts  dataset.Counts `json:"counts"`
}
