package un

import (
	"iter"

	"github.com/cybernorms/cybernorms/diag"
	"github.com/cybernorms/cybernorms/internal/vocab"
)

// Entity is a member of a group, or a party to a UN meeting, that is in no list of States here. The zero value is invalid.
//
// The names are those that the group or the United Nations itself uses; nothing here takes a view on status or territory.
type Entity uint8

// The entities.
const (
	CookIslands Entity = iota + 1
	Niue
	Montserrat
	SahrawiRepublic
	FrenchPolynesia
	NewCaledonia
	ICRC
	OrderOfMalta
)

var entities = vocab.New[Entity]("entity", []diag.Word{
	CookIslands:     {Code: "cook-islands", Meaning: "Cook Islands"},
	Niue:            {Code: "niue", Meaning: "Niue"},
	Montserrat:      {Code: "montserrat", Meaning: "Montserrat"},
	SahrawiRepublic: {Code: "sahrawi-republic", Meaning: "Sahrawi Arab Democratic Republic, as a member of the African Union"},
	FrenchPolynesia: {Code: "french-polynesia", Meaning: "French Polynesia"},
	NewCaledonia:    {Code: "new-caledonia", Meaning: "New Caledonia"},
	ICRC:            {Code: "icrc", Meaning: "International Committee of the Red Cross"},
	OrderOfMalta:    {Code: "order-of-malta", Meaning: "Sovereign Order of Malta"},
})

// ParseEntity returns the entity with that slug. Any other text is a [*diag.CodeError].
func ParseEntity(s string) (Entity, error) { return entities.Parse(s) }

// Entities yields the entities in the order of their constants.
func Entities() iter.Seq[Entity] { return entities.All() }

// IsValid reports whether e is an entity.
func (e Entity) IsValid() bool { return entities.IsValid(e) }

// String returns the slug of e.
func (e Entity) String() string { return entities.String(e) }

// MarshalText encodes e as its slug. An invalid e is a [*diag.CodeError].
func (e Entity) MarshalText() ([]byte, error) { return entities.MarshalText(e) }

// UnmarshalText decodes what [ParseEntity] takes. On error e is left as it was.
func (e *Entity) UnmarshalText(text []byte) error { return entities.UnmarshalText(e, text) }
