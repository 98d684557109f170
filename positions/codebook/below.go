package codebook

// Below returns the topics that are known of these, those below them, and those that any of them have replaced, in the order
// of the codebooks: what a question on a topic takes in.
func (cb *Codebook) Below(ids ...TopicID) []TopicID {
	if cb == nil {
		return nil
	}
	in := make(map[TopicID]bool, len(ids))
	for _, id := range ids {
		in[id] = true
	}
	for more := true; more; { // what is replaced can stand after what replaces it
		more = false
		for i := range cb.topics {
			t := &cb.topics[i]
			if !in[t.ID] && (t.Parent != "" && in[t.Parent] || t.ReplacedBy != "" && in[t.ReplacedBy]) {
				in[t.ID], more = true, true
			}
		}
	}
	var list []TopicID
	for _, t := range cb.topics {
		if in[t.ID] {
			list = append(list, t.ID)
		}
	}
	return list
}
