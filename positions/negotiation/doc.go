// Package negotiation holds what positions are about and who takes them together: ad hoc groups, texts under negotiation
// with their revisions, and proposals with what became of them.
//
// By task:
//
//   - name a group that spoke together and has no standing list of members: [Group];
//   - follow a text from its zero draft to the document that was adopted: [Text], [Revision];
//   - record who proposed what, who joined, and the outcome: [Proposal];
//   - learn what is wrong with one: [Group.Validate], [Text.Validate], [Proposal.Validate], [Rules];
//   - read and write files of them: packages schema and dataset.
//
// They are data that a data set's maintainers write, not closed tables: package un holds the standing groups.
package negotiation
