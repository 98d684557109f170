package layout

import (
	"errors"
	"fmt"
	"io"
	"strings"
	"unicode/utf8"

	"go.yaml.in/yaml/v4"
)

// yamlParser reads one record of YAML. The library makes nodes and nothing else of it: each scalar is the text that was
// written, unless the shape asks for a whole number.
type yamlParser struct {
	*builder
	text string
	at   cursor
}

// cursor is how far the places of nodes were followed. Nodes come in the order of the text, so each is found from the
// one before it, and the whole text is walked once.
type cursor struct{ offset, line, column int }

// parse reads the record. What is wrong is noted in the builder.
func (p *yamlParser) parse(shape *Shape) {
	start := len(p.text) - len(strings.TrimPrefix(p.text, bom))
	p.at = cursor{start, 1, 1}
	if p.tooMany() || p.directives() {
		return
	}
	docs, err := p.load()
	if err != nil {
		p.explain(err)
		return
	}
	if len(docs) == 0 {
		p.sink.add(fileEmpty, 0, 0, "", "the file holds no record")
		return
	}
	if root := docs[0].Content[0]; root.Kind == yaml.ScalarNode && root.Value == "" && root.Style == 0 && len(docs) == 1 {
		p.sink.add(fileEmpty, 0, 0, "", "the file holds no record")
		return
	}
	p.value(docs[0].Content[0], name{}, shape)
	if len(docs) > 1 {
		p.secondDocument(docs[1])
	}
}

// load parses the text to nodes: the first document and, if there is one, the second.
func (p *yamlParser) load() (docs []*yaml.Node, err error) {
	defer func() {
		if recover() != nil { // the library is outside our hands: whatever stops it is a finding, never a crash
			err = errLibrary
		}
	}()
	deep := &depthLimit{max: 4 * p.limits.Depth}
	loader, err := yaml.NewLoader(strings.NewReader(p.text), yaml.WithStreamNodes(), yaml.WithPlugin(deep))
	if err != nil {
		return nil, err
	}
	for len(docs) < 2 {
		n := new(yaml.Node)
		err := loader.Load(n)
		if err == io.EOF {
			break
		}
		if deep.passed {
			return nil, errDeep
		}
		if err != nil {
			return docs, err
		}
		if n.Kind == yaml.DocumentNode && len(n.Content) == 1 {
			docs = append(docs, n)
		}
	}
	return docs, nil
}

var (
	errDeep    = errors.New("too deep")
	errLibrary = errors.New("the library failed")
)

// depthLimit stops the library before it recurses deeply. It counts in its own way, so the exact limit is the builder's.
type depthLimit struct {
	max    int
	passed bool
}

// CheckDepth is called by the library for each level.
func (d *depthLimit) CheckDepth(depth int, _ *yaml.DepthContext) error {
	if depth > d.max {
		d.passed = true
		return errDeep
	}
	return nil
}

// CheckAlias is called by the library when it expands aliases, which nothing here asks for.
func (d *depthLimit) CheckAlias(int, int) error { return nil }

// yamlCost is how much dearer a value is in YAML than elsewhere, in time and memory.
const yamlCost = 4

// tooMany refuses what would cost the library much, by counting the signs that make values.
func (p *yamlParser) tooMany() bool {
	n := 0
	for _, sign := range [...]string{",", "\n", ":", "[", "{", "- ", "? ", "& ", "! "} {
		n += strings.Count(p.text, sign)
	}
	if n <= max(p.limits.Nodes/yamlCost, 1) {
		return false
	}
	p.limit(limitNodes, 0, 0, "this record has more values than the %d that are read from one YAML file", p.limits.Nodes/yamlCost)
	return true
}

// offset follows the text to a place that the library counted in lines and characters, from 1.
func (p *yamlParser) offset(line, column int) int {
	c := &p.at
	if line < c.line || line == c.line && column < c.column {
		*c = cursor{len(p.text) - len(strings.TrimPrefix(p.text, bom)), 1, 1}
	}
	for c.line < line {
		i := strings.IndexByte(p.text[c.offset:], '\n')
		if i < 0 {
			c.offset = len(p.text)
			return c.offset
		}
		c.offset, c.line, c.column = c.offset+i+1, c.line+1, 1
	}
	for c.column < column && c.offset < len(p.text) && p.text[c.offset] != '\n' {
		_, n := utf8.DecodeRuneInString(p.text[c.offset:])
		c.offset += n
		c.column++
	}
	return c.offset
}

// value adds a node and what is inside it. It returns where the value ends, and false where reading cannot go on.
func (p *yamlParser) value(n *yaml.Node, m name, shape *Shape) (end int, ok bool) {
	offset := p.offset(n.Line, n.Column)
	if p.refused(n, offset) {
		// An alias or an anchored value would be judged twice or not at all; the place is said, the record has no tree.
		if n.Kind == yaml.AliasNode {
			p.add(Null, "", offset, 0, m)
			return p.plainEnd(offset), !p.full
		}
		offset = p.skipProperties(offset)
	}
	switch n.Kind {
	case yaml.MappingNode:
		return p.mapping(n, offset, m, shape)
	case yaml.SequenceNode:
		return p.sequence(n, offset, m, shape)
	}
	return p.scalar(n, offset, m, shape)
}

func (p *yamlParser) sequence(n *yaml.Node, offset int, m name, shape *Shape) (int, bool) {
	i := p.add(Array, "", offset, 1, m)
	if i < 0 || !p.enter(i) {
		return 0, false
	}
	end := offset + 1
	for _, c := range n.Content {
		e, ok := p.value(c, name{}, shape.item())
		if !ok {
			return 0, false
		}
		end = max(end, e)
	}
	if n.Style&yaml.FlowStyle != 0 {
		end = p.closing(end, ']')
	}
	p.leave(end)
	return end, true
}

func (p *yamlParser) mapping(n *yaml.Node, offset int, m name, shape *Shape) (int, bool) {
	i := p.add(Object, "", offset, 1, m)
	if i < 0 || !p.enter(i) {
		return 0, false
	}
	end := offset
	for j := 0; j+1 < len(n.Content); j += 2 {
		k, ok := p.key(n.Content[j], end)
		if !ok {
			return 0, false
		}
		mark, twice := p.mark(), p.isDuplicate(k)
		e, ok := p.value(n.Content[j+1], k, shape.Field(k.text))
		if !ok {
			return 0, false
		}
		if twice {
			p.drop(mark)
		}
		end = max(end, e, k.offset+k.length)
	}
	if n.Style&yaml.FlowStyle != 0 {
		end = p.closing(max(end, offset+1), '}')
	}
	p.leave(end)
	return end, true
}

// key reads a member's name. What is no name is a finding; reading goes on where a name can be made of it.
func (p *yamlParser) key(n *yaml.Node, after int) (name, bool) {
	offset := p.offset(n.Line, n.Column)
	if n.Kind == yaml.ScalarNode && n.Value == "<<" && n.Style&(yaml.SingleQuotedStyle|yaml.DoubleQuotedStyle) == 0 {
		p.sink.add(yamlMergeKey, offset, 2, p.here(), "the name << stands here, which copies members from elsewhere")
		return name{text: n.Value, offset: offset, length: 2}, true
	}
	p.refused(n, offset)
	if n.Kind != yaml.ScalarNode {
		if n.Kind != yaml.AliasNode {
			p.sink.add(yamlKey, offset, 1, p.here(), "a name must be a short text, and this one is a list or an object")
		}
		return name{}, false
	}
	start := p.skipProperties(offset)
	end := p.scalarEnd(n, start)
	p.escapes(n, start, end)
	switch before := strings.TrimRight(p.text[min(after, offset):offset], " \t"); {
	case strings.HasSuffix(before, "?") && after <= offset-2:
		p.sink.add(yamlKey, offset, end-offset, p.here(), "a question mark stands before the name "+p.quote(n.Value))
	case n.Value == "" && end == start:
		p.sink.add(yamlKey, offset, end-offset, p.here(), "a name is missing before this colon")
	case strings.Contains(p.text[start:end], "\n"):
		p.sink.add(yamlKey, offset, end-offset, p.here(), "the name "+p.quote(n.Value)+" has more than one line")
	}
	return name{text: n.Value, offset: start, length: end - start}, true
}

// scalar adds a text, a whole number or null.
func (p *yamlParser) scalar(n *yaml.Node, offset int, m name, shape *Shape) (int, bool) {
	end := p.scalarEnd(n, offset)
	if n.Style&(yaml.SingleQuotedStyle|yaml.DoubleQuotedStyle|yaml.LiteralStyle|yaml.FoldedStyle) != 0 {
		i := p.add(String, n.Value, offset, end-offset, m)
		if i >= 0 {
			p.escapes(n, offset, end)
		}
		return end, !p.full
	}
	switch n.Value {
	case "", "~", "null", "Null", "NULL":
		p.add(Null, "", offset, end-offset, m)
		return end, !p.full
	}
	if shape.is(Integer) && p.plainNumber(n.Value, offset, end-offset, m) {
		return end, !p.full
	}
	p.add(String, n.Value, offset, end-offset, m)
	if shape.is(Struct) || shape.is(Map) {
		if at := missingSpace(n.Value); at > 0 {
			f := p.sink.add(yamlColon, offset, at+1, p.here(), "no space follows the colon after "+p.quote(n.Value[:at]))
			if f.Detail = "write a space after the colon"; !p.private {
				f.Detail = fmt.Sprintf("write %s", quote(n.Value[:at]+": "+n.Value[at+1:]))
			}
		}
	}
	return end, !p.full
}
