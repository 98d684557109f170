package codebook

import (
	"github.com/cybernorms/cybernorms/diag"
	"github.com/cybernorms/cybernorms/internal/vocab"
)

// Order says whether the values of a scale stand in a row. The zero value is invalid.
type Order uint8

// The words of the vocabulary, in order.
const (
	// Ordered is "ordered": from first to last; there is no zero point, and two values of one actor on one day contradict each other.
	Ordered Order = iota + 1
	// Nominal is "nominal": side by side; no value is more than another.
	Nominal
)

var orders = vocab.New[Order]("order", []diag.Word{
	Ordered: {Code: "ordered", Meaning: "from first to last; there is no zero point, and two values of one actor on one day contradict each other"},
	Nominal: {Code: "nominal", Meaning: "side by side; no value is more than another"},
})

// ParseOrder returns the order with that word. Any other text is a [*diag.CodeError].
func ParseOrder(s string) (Order, error) { return orders.Parse(s) }

// MustParseOrder is [ParseOrder] for words in source code. It panics on any other text.
func MustParseOrder(s string) Order {
	o, err := ParseOrder(s)
	if err != nil {
		panic(err)
	}
	return o
}

// IsValid reports whether o is one of the constants.
func (o Order) IsValid() bool { return orders.IsValid(o) }

// String returns the word, or a text that says that o is invalid.
func (o Order) String() string { return orders.String(o) }

// MarshalText encodes o as its word. An invalid one is an error.
func (o Order) MarshalText() ([]byte, error) { return orders.MarshalText(o) }

// UnmarshalText decodes what [Order.MarshalText] writes.
func (o *Order) UnmarshalText(text []byte) error { return orders.UnmarshalText(o, text) }

// Vocabulary returns every word with its meaning, whatever o is.
func (Order) Vocabulary() []diag.Word { return orders.Vocabulary() }
