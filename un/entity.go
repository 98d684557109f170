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
	CookIslands:     {Code: "cook-islands"},
	FrenchPolynesia: {Code: "french-polynesia"},
	ICRC:            {Code: "icrc"},
	Montserrat:      {Code: "montserrat"},
	NewCaledonia:    {Code: "new-caledonia"},
	Niue:            {Code: "niue"},
	OrderOfMalta:    {Code: "order-of-malta"},
	SahrawiRepublic: {Code: "sahrawi-republic"},
})

const entityForm = "lower-case words such as icrc or cook-islands"

// ParseEntity returns the entity with that slug, such as "cook-islands", the only spelling it takes.
//
// Any other text is a [*diag.CodeError]: malformed where it is no slug, unknown otherwise. Its Hint is the right slug where
// [FindEntity] knows one entity by that text.
func ParseEntity(s string) (Entity, error) {
	return parseSlug("entity", entityForm, entities, entityFinder, s)
}

// MustParseEntity is [ParseEntity] for codes in source code. It panics on any other text.
func MustParseEntity(s string) Entity { return must(ParseEntity(s)) }

// Entities yields every entity by slug.
func Entities() iter.Seq[Entity] { return entities.All() }

// IsValid reports whether e is an entity of the list.
func (e Entity) IsValid() bool { return entities.IsValid(e) }

// String returns the slug, or a text that says that e is invalid.
func (e Entity) String() string { return entities.String(e) }

// MarshalText encodes the entity as its slug. An invalid one is a [*diag.CodeError].
func (e Entity) MarshalText() ([]byte, error) { return entities.MarshalText(e) }

// UnmarshalText decodes what [Entity.MarshalText] writes. On error *e is left as it was.
func (e *Entity) UnmarshalText(text []byte) error { return unmarshal(e, text, ParseEntity) }

// Vocabulary returns the slug of every entity with its name in English, whatever e is.
func (Entity) Vocabulary() []diag.Word { return namesAsWords(Entities(), Entity.Name) }

var entityNames = sync.OnceValue(func() *nameTable[Entity] {
	return newNameTable(entityNamesTSV, func(slug string) Entity { return must(entities.Parse(slug)) })
})

// Name returns the entity's name in lists, or "" for a language in which none is held. English is for every one.
func (e Entity) Name(l Language) string {
	return entityNames().display[nameUse[Entity]{e, l, "short"}]
}
