package un

import "sync"

// stateNames does without ParseState, whose hints come from the names.
var stateNames = sync.OnceValue(func() *nameTable[State] {
	return newNameTable(stateNamesTSV, func(code string) State { return stateByCode()[code] })
})

// ShortName returns the State's name in lists of the United Nations, in the edition [NamesEdition], without the article that
// UNTERM puts after it: "Gambia", "Bolivia (Plurinational State of)". It is "" for a language in which no name is held:
// the six official ones are, for every Member, observer State and former Member; for exercises, English alone.
func (s State) ShortName(l Language) string {
	return stateNames().display[nameUse[State]{s, l, "short"}]
}

// FormalName returns the State's formal name in running text, in the edition [NamesEdition] and with the article that
// UNTERM gives it: "the Republic of the Gambia", "la République de Gambie". It is "" for a language in which no name is
// held: the six official ones are, for every Member and observer State; for former Members, English at most.
func (s State) FormalName(l Language) string {
	return stateNames().display[nameUse[State]{s, l, "formal"}]
}
