package layout

// Value returns the node's value for a JSON Schema library: map[string]any, []any, string, json.Number, bool or nil.
func (n Node) Value() any { return n.value() }
