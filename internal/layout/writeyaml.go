package layout

import (
	"fmt"
	"io"
	"regexp"
	"strings"
	"sync"
)

// writeYAML writes a record as people would: block style, two blanks, quotes only where they are needed.
func writeYAML(w io.Writer, t *Tree, shape *Shape) error {
	e := yamlEmitter{}
	if err := e.value(t.Root(), shape, 0, true); err != nil {
		return err
	}
	_, err := io.WriteString(w, strings.TrimPrefix(e.b.String(), "\n")+"\n")
	return err
}

type yamlEmitter struct{ b strings.Builder }

func (e *yamlEmitter) newLine(depth int) {
	e.b.WriteByte('\n')
	for range depth {
		e.b.WriteString("  ")
	}
}

// value writes a value behind its name or dash. An item's first member stands on the line of the dash.
func (e *yamlEmitter) value(n Node, shape *Shape, depth int, item bool) error {
	d := n.at()
	empty := d.end == n.i+1
	switch d.kind {
	case Object:
		if empty {
			e.b.WriteString("{}")
			return nil
		}
		for c := range n.Children() {
			if !item || c.i != n.i+1 || depth == 0 {
				e.newLine(depth)
			}
			e.b.WriteString(yamlText(c.Name()))
			e.b.WriteByte(':')
			if err := e.after(c, shape.Field(c.Name()), depth+1); err != nil {
				return err
			}
		}
		return nil
	case Array:
		if empty {
			e.b.WriteString("[]")
			return nil
		}
		for c := range n.Children() {
			if !item || c.i != n.i+1 || depth == 0 {
				e.newLine(depth)
			}
			e.b.WriteByte('-')
			if c.Kind() == Object || c.Kind() == Array {
				e.b.WriteByte(' ')
				if err := e.value(c, shape.item(), depth+1, true); err != nil {
					return err
				}
			} else if err := e.after(c, shape.item(), depth+1); err != nil {
				return err
			}
		}
		return nil
	case String:
		e.text(d.text, depth)
	case Number:
		if !shape.is(Integer) {
			return fmt.Errorf("%s is a number where YAML would read a text", n.Pointer())
		}
		e.b.WriteString(d.text)
	case Bool:
		return fmt.Errorf("%s is true or false, which YAML would read as a text", n.Pointer())
	default:
		e.b.WriteString("null")
	}
	return nil
}

// after writes a value behind a colon or a dash.
func (e *yamlEmitter) after(n Node, shape *Shape, depth int) error {
	if d := n.at(); d.kind != Object && d.kind != Array || d.end == n.i+1 {
		e.b.WriteByte(' ')
	}
	return e.value(n, shape, depth, false)
}

func (e *yamlEmitter) text(s string, depth int) {
	if !blockSafe(s) || depth == 0 {
		e.b.WriteString(yamlText(s))
		return
	}
	e.b.WriteByte('|')
	if !strings.HasSuffix(s, "\n") {
		e.b.WriteByte('-')
	}
	for line := range strings.SplitSeq(strings.TrimSuffix(s, "\n"), "\n") {
		if line == "" {
			e.b.WriteByte('\n')
			continue
		}
		e.newLine(depth)
		e.b.WriteString(line)
	}
}

// blockSafe reports whether a text of several lines can stand in a block as it is.
func blockSafe(s string) bool {
	if !strings.Contains(s, "\n") || strings.ContainsAny(s, "\r\t") || strings.HasSuffix(s, "\n\n") ||
		strings.HasPrefix(s, "\n") || strings.HasPrefix(s, " ") || strings.HasSuffix(s, " ") || strings.Contains(s, " \n") {
		return false
	}
	return strings.IndexFunc(s, func(r rune) bool { return r != '\n' && (r < 0x20 || runeClass(r) != 0) }) < 0
}

// plainText is what stands without quotes: it begins with a letter, and holds no sign that means something somewhere.
// It is made when first asked for, because who only reads would pay for it at every start.
var plainText = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`^[\p{L}/][\p{L}\p{N}\p{M} _./()+;=?!$€%'’“”–—-]*(:[\p{L}\p{N}/_.-][\p{L}\p{N}\p{M} _./()+;=?!$€%'’“”–—-]*)*$`)
})

// otherMeaning are the words that some version of YAML reads as something else than text.
var otherMeaning = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`^(?i:y|n|yes|no|on|off|true|false|null|nan|inf)$`)
})

// yamlText returns a text as one line of YAML. Words that other programs would take for a boolean, a number or a date
// are quoted, although [Read] takes them as text.
func yamlText(s string) string {
	if plainText().MatchString(s) && !otherMeaning().MatchString(s) && !strings.HasSuffix(s, " ") {
		return s
	}
	return string(appendString(nil, s))
}
