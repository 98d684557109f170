package un

import (
	"iter"
	"sync"

	"github.com/cybernorms/cybernorms/diag"
	"github.com/cybernorms/cybernorms/internal/vocab"
)

// Entity is something that is not a State in the sense of [State] and is a member of a group of States, or an observer in
// the General Assembly under its own name. The zero value is invalid.
//
// An entity is listed because a group lists it; nothing here takes a view on its status.
type Entity uint8

const (
	// CookIslands is a member of the Pacific Islands Forum.
	CookIslands Entity = iota + 1
	// FrenchPolynesia is a member of the Pacific Islands Forum.
	FrenchPolynesia
	// ICRC is the International Committee of the Red Cross, an observer in the General Assembly.
	ICRC
	// Montserrat is a member of the Caribbean Community.
	Montserrat
	// NewCaledonia is a member of the Pacific Islands Forum.
	NewCaledonia
	// Niue is a member of the Pacific Islands Forum.
	Niue
	// OrderOfMalta is the Sovereign Order of Malta, an observer in the General Assembly.
	OrderOfMalta
	// SahrawiRepublic is a member of the African Union, under the name Sahrawi Arab Democratic Republic.
	SahrawiRepublic
)

var entities = vocab.New[Entity]("entity", []diag.Word{
	CookIslands:     {Code: "cook-islands", Meaning: "a member of the Pacific Islands Forum"},
	FrenchPolynesia: {Code: "french-polynesia", Meaning: "a member of the Pacific Islands Forum"},
	ICRC:            {Code: "icrc", Meaning: "an observer in the General Assembly"},
	Montserrat:      {Code: "montserrat", Meaning: "a member of the Caribbean Community"},
	NewCaledonia:    {Code: "new-caledonia", Meaning: "a member of the Pacific Islands Forum"},
	Niue:            {Code: "niue", Meaning: "a member of the Pacific Islands Forum"},
	OrderOfMalta:    {Code: "order-of-malta", Meaning: "an observer in the General Assembly"},
	SahrawiRepublic: {Code: "sahrawi-republic", Meaning: "a member of the African Union"},
})

// ParseEntity returns the entity with that code, such as "cook-islands". Any other text is a [*diag.CodeError].
func ParseEntity(s string) (Entity, error) { return entities.Parse(s) }

// MustParseEntity is [ParseEntity] for codes in source. It panics on any other text.
func MustParseEntity(s string) Entity {
	e, err := ParseEntity(s)
	if err != nil {
		panic(err)
	}
	return e
}

// Entities yields every entity by code.
func Entities() iter.Seq[Entity] { return entities.All() }

// IsValid reports whether e is an entity of the list.
func (e Entity) IsValid() bool { return entities.IsValid(e) }

// String returns the code, or a text that says that e is invalid.
func (e Entity) String() string { return entities.String(e) }

// Meaning returns in a phrase why the entity is listed, or "" for an invalid one.
func (e Entity) Meaning() string { return entities.Meaning(e) }

// MarshalText encodes the entity as its code. An invalid one is a [*diag.CodeError].
func (e Entity) MarshalText() ([]byte, error) { return entities.MarshalText(e) }

// UnmarshalText decodes what [Entity.MarshalText] writes. On error *e is left as it was.
func (e *Entity) UnmarshalText(text []byte) error { return entities.UnmarshalText(e, text) }

var entityNames = sync.OnceValue(func() *nameTable[Entity] {
	return newNameTable(entityNamesTSV, MustParseEntity)
})

// Name returns the entity's name in lists, or "" for a language in which none is held. English is for every one.
func (e Entity) Name(l Language) string {
	return entityNames().display[nameUse[Entity]{e, l, "short"}]
}
