package diag

import "fmt"

// Severity says how much a finding weighs. The zero value is invalid.
type Severity uint8

const (
	// Error is something wrong: the record cannot be relied on until it is mended.
	Error Severity = iota + 1
	// Warning is something that is probably wrong, or that will mislead a reader.
	Warning
	// Information is something that a reader should know, and that may well stay as it is.
	Information
)

var severities = [...]string{Error: "error", Warning: "warning", Information: "information"}

// ParseSeverity returns the severity that s names: "error", "warning" or "information".
// Any other text is a [*CodeError].
func ParseSeverity(s string) (Severity, error) {
	for i, word := range severities {
		if i > 0 && s == word {
			return Severity(i), nil
		}
	}
	return 0, &CodeError{What: "severity", Input: s, Problem: Unknown, Allowed: severities[1:]}
}

// IsValid reports whether s is one of the three severities.
func (s Severity) IsValid() bool { return s >= Error && s <= Information }

// String returns the severity's word, or a text that says that s is invalid.
func (s Severity) String() string {
	if !s.IsValid() {
		return fmt.Sprintf("invalid severity %d", uint8(s))
	}
	return severities[s]
}

// MarshalText encodes the severity as its word. An invalid one is an error.
func (s Severity) MarshalText() ([]byte, error) {
	if !s.IsValid() {
		return nil, &CodeError{What: "severity", Problem: Zero}
	}
	return []byte(severities[s]), nil
}

// UnmarshalText decodes what [Severity.MarshalText] writes.
func (s *Severity) UnmarshalText(text []byte) (err error) {
	*s, err = ParseSeverity(string(text))
	return err
}
