package dataset

import "github.com/cybernorms/cybernorms/diag"

// The rules about files as such.
var (
	ruleUnreadable = diag.Rule{
		ID: "file/unreadable", Severity: diag.Error, Profile: diag.Draft,
		Title: "a file or folder could not be read",
		Doc: "Nothing can be said about what is in it. Check that it exists, that you may read it and that the disk is whole. " +
			"The other files were checked.",
	}
	ruleNotRegular = diag.Rule{
		ID: "file/not-regular", Severity: diag.Error, Profile: diag.Draft,
		Title: "a symbolic link, pipe or device stands where a file of records belongs",
		Doc: "Links can lead out of the data set and pipes can wait for ever, so neither is opened. " +
			"Put the file itself there.",
	}
	ruleFileName = diag.Rule{
		ID: "file/name", Severity: diag.Error, Profile: diag.Draft,
		Title: "a file's name does not say what it holds",
		Doc: "Files of records are named NAME.KIND.EXT in lower case, such as session-10.statement.yaml. Dot files, README*, " +
			"LICENSE* and *.md accompany a data set; list anything else under other in dataset.yaml.",
	}
	rulePortable = diag.Rule{
		ID: "file/portable-name", Severity: diag.Error, Profile: diag.Draft,
		Title: "a file's name cannot be used on every system",
		Doc: "Use letters, digits, hyphen, underscore and dot. Control characters, \\ : * ? \" < > |, a dot or blank at the end, " +
			"names such as CON or NUL, and two names that differ in case only break on some systems.",
	}
	ruleFiles = diag.Rule{
		ID: "limit/files", Severity: diag.Error, Profile: diag.Draft,
		Title: "there are more files than are read",
		Doc:   "Put records of one occasion into one JSONL or CSV file, or check the folders one by one.",
	}
	ruleEmpty = diag.Rule{
		ID: "dataset/empty", Severity: diag.Error, Profile: diag.Draft,
		Title: "there is no file of records",
		Doc: "Nothing was checked, so nothing can be said to be right. The name of the folder may be mistyped, or its files may be named " +
			"otherwise than NAME.KIND.EXT, such as session-10.statement.yaml.",
	}
	ruleHidden = diag.Rule{
		ID: "dataset/hidden", Severity: diag.Warning, Profile: diag.Draft,
		Title: "a file that is named as records is listed under other",
		Doc: "Nothing in it was checked, and nothing of it is in the data set. Rename it if it holds no records, for example to end in .txt, " +
			"or make the patterns under other in dataset.yaml narrower.",
	}
	ruleManifest = diag.Rule{
		ID: "dataset/manifest", Severity: diag.Warning, Profile: diag.Publish,
		Title: "a data set has no dataset.yaml",
		Doc:   "Who uses the data needs its title, edition, licence and maintainers. Write them into dataset.yaml at the root.",
	}
	ruleOwnCodes = diag.Rule{
		ID: "dataset/own-codes", Severity: diag.Warning, Profile: diag.Draft,
		Title: "codes with the prefix x- were not judged, because no data set defines them",
		Doc: "Codes of a data set's own are defined in codebooks and records of groups beside its other records. The file was checked alone, and no dataset.yaml " +
			"stands above it. Check the whole folder, or name its root.",
	}
)

var fileRules = [...]diag.Rule{ruleUnreadable, ruleNotRegular, ruleFileName, rulePortable, ruleFiles, ruleEmpty, ruleHidden, ruleManifest, ruleOwnCodes}
