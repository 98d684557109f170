package positions

import (
	"github.com/cybernorms/cybernorms/positions/codebook"
	"github.com/cybernorms/cybernorms/un"
)

// Act is a deed of an actor that is no position: it signed, objected, published, presented, nominated. It stands on
// timelines beside what the actor said, and counts as no stance.
type Act struct {
	ID          un.ID            `json:"id"`                   // unique in the data set, for ever
	Actor       un.Actor         `json:"actor"`                // who did it
	DeliveredBy un.Actor         `json:"deliveredBy,omitzero"` // who did it in the actor's name
	JointWith   []un.Actor       `json:"jointWith,omitempty"`  // who did it together with the actor
	OthersNamed string           `json:"othersNamed,omitzero"` // further ones whom the source does not list, in its words
	Organ       string           `json:"organ,omitzero"`       // the part of the State that did it
	Deed        Deed             `json:"deed"`
	Topic       codebook.TopicID `json:"topic,omitzero"`  // the topic under which it is shown
	OnText      OnText           `json:"onText,omitzero"` // the text to which it was done: what was signed, published, submitted
	About       About            `json:"about,omitzero"`  // the proposal or situation to which it belongs
	Process     un.Process       `json:"process"`         // un.ProcessNone outside any
	Session     un.Session       `json:"session,omitzero"`
	Date        un.Date          `json:"date,omitzero"`       // when it was done; none where no date is known
	Sources     []un.Source      `json:"sources"`             // where it can be read
	Paraphrase  string           `json:"paraphrase,omitzero"` // in the coder's or the reporter's words
	Quote       Quote            `json:"quote,omitzero"`      // a source's own words
	Locator     string           `json:"locator,omitzero"`    // where in the source
	Coding      Coding           `json:"coding,omitzero"`     // without Recodes: an act has one reading
	Status      Status           `json:"status,omitzero"`     // none while it stands
	Disputes    []Dispute        `json:"disputes,omitempty"`
	FromRow     FromRow          `json:"fromRow,omitzero"`
	Note        string           `json:"note,omitzero"`
	Tags        []un.ID          `json:"tags,omitempty"`
}
