package un

// Source is where something can be read: a document of the United Nations, a page, or both. Kind is required, and at
// least one of Document and URL. Whatever is not known is left out, never filled in.
type Source struct {
	Document  Symbol     `json:"document,omitzero"`  // the UN document's symbol
	URL       URL        `json:"url,omitzero"`       // the page, as it was read
	Title     string     `json:"title,omitzero"`     // as the source itself has it
	Kind      SourceKind `json:"kind"`               // what kind of source it is
	Published Date       `json:"published,omitzero"` // when it was published
	Retrieved Date       `json:"retrieved,omitzero"` // when it was read
	Archived  URL        `json:"archived,omitzero"`  // an archived copy of the page
}

// IsZero reports whether s is the zero value: no source.
func (s Source) IsZero() bool { return s == Source{} }
