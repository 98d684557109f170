package layout

import "github.com/cybernorms/cybernorms/diag"

// rule is the number of one rule of this package. The zero value is invalid.
type rule uint8

const (
	_ rule = iota
	fileEmpty
	fileEncoding
	fileBOM
	fileLineEnds
	fileBlankLine
	fileLayout
	textUTF8
	textControl
	textCarriageReturn
	textBidi
	textInvisible
	textPrivate
	textNoncharacter
	textMarks
	limitFile
	limitLine
	limitDepth
	limitMembers
	limitNodes
	limitString
	limitName
	limitNumber
	limitColumns
	limitFindings
	nameDuplicate
	shapeInteger
	jsonSyntax
	jsonTrailing
	jsonComment
	jsonComma
	jsonNumber
	jsonQuotes
	jsonEscape
	yamlSyntax
	yamlNeedsQuotes
	yamlTab
	yamlColon
	yamlAlias
	yamlAnchor
	yamlTag
	yamlMergeKey
	yamlKey
	yamlDocuments
	yamlDirective
	csvDelimiter
	csvHeader
	csvRagged
	csvQuote
	csvRepeatedField
	csvEmptyItem
	csvGap
	lastRule
)

// row is a rule with what a finding of it means for the record.
type row struct {
	diag.Rule
	fatal bool // there is no tree: what could be read would mislead
}

// Rules returns the metadata of every rule that this package can report.
func Rules() []diag.Rule {
	rs := make([]diag.Rule, 0, lastRule-1)
	for _, r := range rules[1:] {
		rs = append(rs, r.Rule)
	}
	return rs
}

func fatal(id diag.RuleID, title, doc string) row {
	return row{diag.Rule{ID: id, Severity: diag.Error, Profile: diag.Draft, Title: title, Doc: doc}, true}
}

func note(s diag.Severity, id diag.RuleID, title, doc string) row {
	return row{diag.Rule{ID: id, Severity: s, Profile: diag.Draft, Title: title, Doc: doc}, false}
}

var rules = [lastRule]row{
	fileEmpty: fatal("file/empty", "file without a record",
		"A file that holds nothing would pass as a record in which nothing was said. Write the record, or remove the file."),
	fileEncoding: fatal("file/encoding", "file is not UTF-8",
		"Files are UTF-8, so that every tool reads the same letters. Save the file again as UTF-8; editors call this \"save with encoding\"."),
	fileBOM: note(diag.Information, "file/bom", "byte order mark",
		"Some programs write the mark U+FEFF before the text. It is accepted and means nothing, but other tools take it as part of the first name. Save the file as UTF-8 without the mark."),
	fileLineEnds: fatal("file/line-ends", "lines end with carriage returns alone",
		"Lines end with a line feed, with or without a carriage return before it. A carriage return alone is an old way that most tools read as one long line. Convert the line ends."),
	fileBlankLine: note(diag.Warning, "file/blank-line", "blank line among the records",
		"A blank line holds no record. It may be all that is left of one, so look whether something was lost, and remove the line."),
	fileLayout: fatal("file/layout", "no such layout for this kind",
		"Not every kind of record makes sense as a table. Write such records as YAML, JSON or JSON Lines."),

	textUTF8: fatal("text/utf-8", "bytes that are not UTF-8",
		"Some bytes are not UTF-8 text, so nobody can say which letters were meant. The file was probably saved in an older encoding such as Windows-1252. Save it again as UTF-8."),
	textControl: fatal("text/control", "control character",
		"Control characters do not show, and some make terminals and other programs act. Only tab and line ends are text. Remove the character."),
	textCarriageReturn: fatal("text/carriage-return", "carriage return inside a line",
		"A carriage return that is not followed by a line feed is a line end for some tools and not for others. Remove it, or write a line feed after it."),
	textBidi: note(diag.Error, "text/bidi", "character that turns the direction of text",
		"Such characters make text show in another order than it is stored in, so that a reader sees what is not there. Right-to-left scripts do not need them here. Remove the character."),
	textInvisible: note(diag.Error, "text/invisible", "invisible character",
		"An invisible character makes two texts differ that look equal. Joiners are accepted between letters of the scripts that need them. Remove the character."),
	textPrivate: note(diag.Error, "text/private-use", "private-use character",
		"What a private-use character means is agreed between a few programs only. Write the character that was meant."),
	textNoncharacter: fatal("text/noncharacter", "code point that is no character",
		"Unicode keeps some code points free for ever; they cannot be exchanged, and XML cannot hold them. Remove it."),
	textMarks: note(diag.Error, "text/marks", "many marks on one letter",
		"No script puts more than eight marks on one letter. Such text breaks tables and hides what is written. Keep the marks that belong to the word."),

	limitFile: fatal("limit/file", "file too large",
		"The size of a file is bounded, so that a mistake cannot stop a check. Split the data over more files, or write it as JSON Lines or CSV."),
	limitLine: fatal("limit/line", "line too long",
		"The size of one record in a file of many is bounded. A line this long is mostly a lost line end or an unclosed quote. Mend that, or split the record."),
	limitDepth: fatal("limit/depth", "nested too deeply",
		"Records need few levels; deep nesting is a mistake or an attack. Remove the extra levels."),
	limitMembers: fatal("limit/members", "too many members in an object",
		"No object of a record has nearly as many members. Split it into records."),
	limitNodes: fatal("limit/nodes", "too many values in a record",
		"The number of values in one record is bounded. Split the record."),
	limitString: fatal("limit/string", "text too long",
		"The length of one text is bounded. Quote the passage that matters, and name the document for the rest."),
	limitName: fatal("limit/name", "name too long",
		"Names of members are short words. A name this long is mostly a lost quote or colon."),
	limitNumber: fatal("limit/number", "number too long",
		"Numbers here are counts and years. Longer digits or exponents cost other programs much time, or stop them. Write the plain number."),
	limitColumns: fatal("limit/columns", "too many columns",
		"The number of columns is bounded. Remove the columns that belong to no record."),
	limitFindings: note(diag.Error, "limit/findings", "more findings than are listed",
		"A record with this many findings has mostly one cause. Mend the first ones, then check again."),

	nameDuplicate: note(diag.Error, "name/duplicate", "name that stands twice",
		"Programs disagree on which of two members with the same name counts. The first was used here. Remove one of them."),
	shapeInteger: note(diag.Error, "shape/integer", "number that is not written as a whole number",
		"A whole number is written with digits only, so that every program reads the same. Write 100 for 1e2 and 1 for 1.0."),

	jsonSyntax: fatal("json/syntax", "not JSON",
		"The text does not follow the rules of JSON, so nothing after this place can be trusted. Mend the place that is marked."),
	jsonTrailing: fatal("json/trailing", "more after the record",
		"One record was expected, and the text goes on after its end. Some programs would never see the rest. Remove it, or write it as a record of its own."),
	jsonComment: fatal("json/comment", "comment in JSON",
		"JSON has no comments. Use the member \"note\", or write the record as YAML."),
	jsonComma: fatal("json/comma", "comma missing or too many",
		"Members and items have one comma between them, and none after the last."),
	jsonNumber: fatal("json/number", "not a number of JSON",
		"A number of JSON is digits, with a minus sign, a fraction or an exponent where needed; no plus sign, no leading zeros, no NaN or Infinity."),
	jsonQuotes: fatal("json/quotes", "quotes missing or of the wrong kind",
		"Names and texts of JSON stand in straight double quotes."),
	jsonEscape: fatal("json/escape", "broken escape in a text",
		"After a backslash JSON knows \\\" \\\\ \\/ \\b \\f \\n \\r \\t and \\u with four hexadecimal digits; halves of a pair (\\ud83d\\ude00) do not stand alone."),

	yamlSyntax: fatal("yaml/syntax", "not YAML",
		"The text does not follow the rules of YAML at this place. Look at the indentation, the colons and the quotes of this line and the one above."),
	yamlNeedsQuotes: fatal("yaml/needs-quotes", "text that needs quotes",
		"Some signs mean something to YAML at this place. Put the whole text in double quotes."),
	yamlTab: fatal("yaml/tab", "tab in the indentation",
		"YAML is indented with spaces; a tab is as wide as each editor likes. Replace the tabs by two spaces each."),
	yamlColon: fatal("yaml/colon", "no space after the colon",
		"Without a space after it, a colon is part of the text and names nothing. Write \"name: value\"."),
	yamlAlias: fatal("yaml/alias", "alias",
		"An alias (*name) repeats what stands elsewhere; records say what they hold. Write the value out, or quote a text that begins with a star."),
	yamlAnchor: fatal("yaml/anchor", "anchor",
		"An anchor (&name) is there for aliases, which records do not use. Remove it, or quote a text that begins with an ampersand."),
	yamlTag: fatal("yaml/tag", "tag",
		"A tag (!name) tells a program to build some other value. The kind of record says what each value is. Remove it, or quote a text that begins with an exclamation mark."),
	yamlMergeKey: fatal("yaml/merge-key", "merge key",
		"The name << copies members from elsewhere; records say what they hold. Write the members out."),
	yamlKey: fatal("yaml/key", "name that is not a plain word",
		"A name is one short text before a colon. Lists, objects, empty names and names behind a question mark are none."),
	yamlDocuments: fatal("yaml/documents", "second document",
		"A file holds one record. Many programs read the first document and never see the second. Write one file for each record."),
	yamlDirective: fatal("yaml/directive", "directive",
		"A line that begins with % tells a program to read YAML in another way. Records need none. Remove it."),

	csvDelimiter: fatal("csv/delimiter", "cells not separated by commas",
		"Cells are separated by commas. Spreadsheets use semicolons or tabs in some countries; export the table as \"CSV UTF-8 (comma delimited)\"."),
	csvHeader: fatal("csv/header", "column name that cannot be used",
		"The first row names the columns: fields with dots between their parts, numbers from 1 for the items of a list. A file whose columns are unclear is not read."),
	csvRagged: fatal("csv/ragged", "row with more or fewer cells than columns",
		"Every row has as many cells as the header. A comma inside a text moves all cells after it; put such a text in double quotes."),
	csvQuote: fatal("csv/quote", "misplaced quote",
		"A cell that holds a comma, a quote or a line end stands in double quotes from its first to its last character, and a quote in it is written twice."),
	csvRepeatedField: note(diag.Error, "csv/repeated-field", "repeated field that differs",
		"Rows that follow each other with one id are one record, so its own fields are the same in each, empty ones included. Make them equal, or give the rows different ids."),
	csvEmptyItem: note(diag.Error, "csv/empty-item", "empty item",
		"The sign | stands between the words of a list, so two of them, or one at either end, leave an empty word. A row after the first must hold something of its own."),
	csvGap: note(diag.Error, "csv/gap", "gap in a numbered list",
		"The numbered columns of a list are filled from 1 without gaps. Move the later items to the left."),
}
