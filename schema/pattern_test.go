package schema

import (
	"fmt"
	"regexp"
	"testing"

	"pgregory.net/rapid"

	"github.com/cybernorms/cybernorms/un"
)

// likely draws texts of which a good part is well-formed in some format, and the rest almost.
func likely() *rapid.Generator[string] {
	return rapid.OneOf(
		drawSlug(), drawText(), rapid.String(), rapid.StringMatching(`[a-zA-Z0-9-]{0,101}`), rapid.StringMatching(`[A-Z]{2,4}`), rapid.StringMatching(`[a-z]{1,4}`),
		rapid.StringMatching(`(19|20|21)[0-9]{2}(-(0[1-9]|1[0-2])(-[0-3][0-9])?)?`),
		rapid.StringMatching(`(A|S|E|A/C\.1|A/HRC|A/AC\.29[0-2]|A/CN\.10|E/CN\.15)(/(RES|DEC))?/(19[5-9][0-9]|20[0-9]{2}|[3-9][0-9])/((CRP|INF|L|PV|WP|SR)\.)?[0-9]{1,3}[A-Z]?(/(Rev|Add|Corr)\.[0-9]{1,2}){0,2}( \((Vol\. II|Resumption 1|2002)\))?`),
		rapid.StringMatching(`https?://[a-z0-9-]{1,8}\.[a-z]{2,5}(:[1-9][0-9]{0,4})?(/[ -~]{0,10}){0,3}(\?[ -~]{0,8})?(#[ -~]{0,8})?`),
		rapid.StringMatching(`[ \t\r\n]{0,3}[\s\S]{0,3}[ \t\r\n]{0,3}`),
	)
}

// TestPatternsTakeWhatParsersTake holds that a tool which knows the patterns and not the formats refuses nothing right.
func TestPatternsTakeWhatParsersTake(t *testing.T) {
	type scalar struct {
		name, format string
		pattern      *regexp.Regexp
	}
	var scalars []scalar
	defs := schemas().docs[baseURL+"common.schema.json"].(map[string]any)["$defs"].(map[string]any)
	for name, def := range defs {
		d := def.(map[string]any)
		if d["format"] == nil {
			continue
		}
		if d["pattern"] == nil {
			t.Errorf("%s has a format and no pattern", name)
			continue
		}
		scalars = append(scalars, scalar{name, fmt.Sprint(d["format"]), regexp.MustCompile(fmt.Sprint(d["pattern"]))})
	}
	taken := map[string]int{}
	check := func(t failer, s string) {
		for _, sc := range scalars {
			if formats[sc.format].parse(s) == nil {
				taken[sc.format]++
				if !sc.pattern.MatchString(s) {
					t.Fatalf("%q is a %s, and the pattern %v refuses it", s, sc.name, sc.pattern)
				}
			}
		}
	}
	for a := range un.States() {
		check(t, a.String())
	}
	for g := range un.Groups() {
		check(t, g.String())
	}
	for e := range un.Entities() {
		check(t, e.String())
	}
	for s := range un.Sessions() {
		check(t, s.Mandate().String())
		check(t, s.First().String())
	}
	rapid.Check(t, func(t *rapid.T) { check(t, likely().Draw(t, "text")) })
	// Enough must be taken for the test to say something of each.
	for i := range 4000 {
		check(t, likely().Example(i))
	}
	for format := range formats {
		if taken[format] < 20 {
			t.Errorf("only %d texts were taken as %s", taken[format], format)
		}
	}
}
