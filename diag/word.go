package diag

// Word is one word of a closed vocabulary and what it means.
type Word struct {
	Code    string // the one spelling, as it stands in files
	Meaning string // a phrase
}
