package dataset

import (
	"testing"

	"github.com/cybernorms/cybernorms/internal/lawtest"
)

func TestLaw(t *testing.T) { lawtest.Test(t, []lawtest.Type{lawtest.Of(ParseTie, MustParseTie)}) }
