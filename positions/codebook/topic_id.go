package codebook

import "github.com/cybernorms/cybernorms/internal/check"

// TopicID names a topic, in lower-case words joined by hyphens: "il-sovereignty". Topics of a data set's own codebook
// start with "x-". The zero value is invalid.
type TopicID string

// ParseTopicID returns the topic that s writes. A text that is not a slug is a [*diag.CodeError]; whether a codebook
// knows the topic is another question.
func ParseTopicID(s string) (TopicID, error) {
	if err := check.Slug("topic", s); err != nil {
		return "", err
	}
	return TopicID(s), nil
}

// MustParseTopicID is [ParseTopicID] for topics in source code. It panics on any other text.
func MustParseTopicID(s string) TopicID {
	id, err := ParseTopicID(s)
	if err != nil {
		panic(err)
	}
	return id
}

// IsValid reports whether id has the form of a topic.
func (id TopicID) IsValid() bool { return check.IsSlug(string(id)) }

// String returns the code.
func (id TopicID) String() string { return string(id) }

// MarshalText encodes the code. An empty or malformed one is a [*diag.CodeError].
func (id TopicID) MarshalText() ([]byte, error) { return check.SlugText("topic", string(id)) }

// UnmarshalText decodes what [TopicID.MarshalText] writes.
func (id *TopicID) UnmarshalText(text []byte) error {
	parsed, err := ParseTopicID(string(text))
	if err == nil {
		*id = parsed
	}
	return err
}
