package positions

import (
	"github.com/cybernorms/cybernorms/diag"
	"github.com/cybernorms/cybernorms/internal/vocab"
)

// Deed is what an actor did, apart from what it said. The zero value is invalid.
type Deed uint8

// The words of the vocabulary, in order.
const (
	// Signed is "signed": signed a treaty.
	Signed Deed = iota + 1
	// DidNotSign is "did-not-sign": did not sign a treaty when it was opened for signature, as a source says.
	DidNotSign
	// Ratified is "ratified": ratified, accepted, approved or acceded to a treaty.
	Ratified
	// Withdrew is "withdrew": withdrew from something, or took something back.
	Withdrew
	// Objected is "objected": used a right to object.
	Objected
	// Submitted is "submitted": put forward a draft or a paper.
	Submitted
	// CoSponsored is "co-sponsored": joined in putting forward a draft or a paper.
	CoSponsored
	// Published is "published": published a document of its own.
	Published
	// Presented is "presented": presented a document of its own to others.
	Presented
	// Nominated is "nominated": nominated somebody or something.
	Nominated
	// Launched is "launched": launched or opened something.
	Launched
	// Joined is "joined": became part of something.
	Joined
)

var deeds = vocab.New[Deed]("deed", []diag.Word{
	Signed:      {Code: "signed", Meaning: "signed a treaty"},
	DidNotSign:  {Code: "did-not-sign", Meaning: "did not sign a treaty when it was opened for signature, as a source says"},
	Ratified:    {Code: "ratified", Meaning: "ratified, accepted, approved or acceded to a treaty"},
	Withdrew:    {Code: "withdrew", Meaning: "withdrew from something, or took something back"},
	Objected:    {Code: "objected", Meaning: "used a right to object"},
	Submitted:   {Code: "submitted", Meaning: "put forward a draft or a paper"},
	CoSponsored: {Code: "co-sponsored", Meaning: "joined in putting forward a draft or a paper"},
	Published:   {Code: "published", Meaning: "published a document of its own"},
	Presented:   {Code: "presented", Meaning: "presented a document of its own to others"},
	Nominated:   {Code: "nominated", Meaning: "nominated somebody or something"},
	Launched:    {Code: "launched", Meaning: "launched or opened something"},
	Joined:      {Code: "joined", Meaning: "became part of something"},
})

// ParseDeed returns the deed with that word. Any other text is a [*diag.CodeError].
func ParseDeed(s string) (Deed, error) { return deeds.Parse(s) }

// MustParseDeed is [ParseDeed] for words in source code. It panics on any other text.
func MustParseDeed(s string) Deed {
	d, err := ParseDeed(s)
	if err != nil {
		panic(err)
	}
	return d
}

// IsValid reports whether d is one of the constants.
func (d Deed) IsValid() bool { return deeds.IsValid(d) }

// String returns the word, or a text that says that d is invalid.
func (d Deed) String() string { return deeds.String(d) }

// MarshalText encodes d as its word. An invalid one is an error.
func (d Deed) MarshalText() ([]byte, error) { return deeds.MarshalText(d) }

// UnmarshalText decodes what [Deed.MarshalText] writes.
func (d *Deed) UnmarshalText(text []byte) error { return deeds.UnmarshalText(d, text) }

// OfTreaty reports whether d is done to a treaty and to nothing else: signed, did not sign, ratified.
func (d Deed) OfTreaty() bool { return d == Signed || d == DidNotSign || d == Ratified }

// Vocabulary returns every word with its meaning, whatever d is.
func (Deed) Vocabulary() []diag.Word { return deeds.Vocabulary() }
