// Package codebook holds what positions are coded against: scales of answers, and topics that each ask one question
// on one scale.
//
// By task:
//
//   - the built-in codebook: [Standard];
//   - a data set's own topics beside it: [Data], [Codebook.With];
//   - look up a topic or a scale, and the stances that a topic admits: [Codebook.Topic], [Codebook.Scale],
//     [Codebook.Stances];
//   - compare two stances of one ordered scale: [Codebook.Rank];
//   - check a codebook that somebody wrote: [Data.Validate].
//
// Topic and stance codes are open lists: a code can be well-formed here and still be unknown to a codebook.
// That is why a stance is valid only for a topic in a codebook.
package codebook
