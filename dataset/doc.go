// Package dataset checks and loads a folder of files together.
//
// By task:
//
//   - check a folder and learn everything that is wrong with it: [Check], [Report];
//   - load what is right in it: [Load], [Dataset] with its statements, acts, groups, texts and proposals;
//   - ask who said what, when and of which text: [Query], [Dataset.Entries], [Dataset.ActsOf], [Dataset.ProposalsOf], [Dataset.TextsOf];
//   - ask what an actor last said as of a day, and since when: [Dataset.AsOf], [Answer];
//   - add rules of your own: [Rule], Options.Rules;
//   - list the rules that look across files: [Rules].
//
// A data set is a folder with the file dataset.yaml at its root and files of records anywhere below, each named
// NAME.KIND.EXT. Check reads some files at a time and holds a few of their records, never all: a rule that looks across files
// keeps only the small keys that it needs. Codebooks and groups, which say what codes mean, are read before the rest. Nothing
// outside the folder is opened, and symbolic links are named, not followed.
package dataset
