package positions

import (
	"github.com/cybernorms/cybernorms/diag"
	"github.com/cybernorms/cybernorms/internal/vocab"
)

// Ask is what an actor wants done with a passage of a text. The zero value is invalid.
type Ask uint8

// The words of the vocabulary, in order.
const (
	// AskAdd is "add": put in.
	AskAdd Ask = iota + 1
	// AskDelete is "delete": take out.
	AskDelete
	// AskAmend is "amend": word differently.
	AskAmend
	// AskMove is "move": put elsewhere in the text.
	AskMove
	// AskKeep is "keep": leave as it is.
	AskKeep
	// AskWelcome is "welcome": content with it.
	AskWelcome
	// AskRegret is "regret": sorry for it, or for its absence, without asking for a change.
	AskRegret
)

var asks = vocab.New[Ask]("ask", []diag.Word{
	AskAdd:     {Code: "add", Meaning: "put in"},
	AskDelete:  {Code: "delete", Meaning: "take out"},
	AskAmend:   {Code: "amend", Meaning: "word differently"},
	AskMove:    {Code: "move", Meaning: "put elsewhere in the text"},
	AskKeep:    {Code: "keep", Meaning: "leave as it is"},
	AskWelcome: {Code: "welcome", Meaning: "content with it"},
	AskRegret:  {Code: "regret", Meaning: "sorry for it, or for its absence, without asking for a change"},
})

// ParseAsk returns the ask with that word. Any other text is a [*diag.CodeError].
func ParseAsk(s string) (Ask, error) { return asks.Parse(s) }

// MustParseAsk is [ParseAsk] for words in source code. It panics on any other text.
func MustParseAsk(s string) Ask {
	a, err := ParseAsk(s)
	if err != nil {
		panic(err)
	}
	return a
}

// IsValid reports whether a is one of the constants.
func (a Ask) IsValid() bool { return asks.IsValid(a) }

// String returns the word, or a text that says that a is invalid.
func (a Ask) String() string { return asks.String(a) }

// MarshalText encodes a as its word. An invalid one is an error.
func (a Ask) MarshalText() ([]byte, error) { return asks.MarshalText(a) }

// UnmarshalText decodes what [Ask.MarshalText] writes.
func (a *Ask) UnmarshalText(text []byte) error { return asks.UnmarshalText(a, text) }

// Vocabulary returns every word with its meaning, whatever a is.
func (Ask) Vocabulary() []diag.Word { return asks.Vocabulary() }
