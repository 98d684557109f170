// Package un has the words in which the United Nations speaks of its members, meetings and documents.
package un
