// Package un has the words in which the United Nations speaks of its members, meetings and documents.
//
// By task:
//
//   - say when something was, and compare what is known only to the month or year: [Date];
//   - cite a document of the United Nations: [Symbol]; or a page: [URL]; or say what a record rests on: [Source];
//   - say where something was said: [Process], [Session];
//   - name a record: [ID];
//   - learn how well a row of a table was verified: [Verification].
package un
