package dataset

import (
	"fmt"
	"strings"

	"github.com/cybernorms/cybernorms/diag"
)

// ownCodes gathers the codes with the prefix "x-" of files that are checked alone, without a data set that could define
// them: one warning says so in place of an error for each.
type ownCodes struct {
	unjudged bool
	first    diag.Finding
	n        int
}

// takes reports whether the finding is such a code, and is now gathered.
func (o *ownCodes) takes(f diag.Finding) bool {
	if !o.unjudged || f.Rule != "positions/topic" && f.Rule != ruleAdHocGroup.ID || !strings.HasPrefix(f.Seen, "x-") {
		return false
	}
	if o.n == 0 {
		o.first = f
	}
	o.n++
	return true
}

func (o *ownCodes) finding() (diag.Finding, bool) {
	if o.n == 0 {
		return diag.Finding{}, false
	}
	f := ruleOwnCodes.Found(o.first.Pointer, fmt.Sprintf("%q is not judged: no data set that could define it stands around this file", o.first.Seen))
	f.Seen, f.Span, f.Record, f.Excerpt = o.first.Seen, o.first.Span, o.first.Record, o.first.Excerpt
	if o.n > 1 {
		f.Detail = fmt.Sprintf("%d codes with the prefix x- were not judged", o.n)
	}
	return f, true
}
