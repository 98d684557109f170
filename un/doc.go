// Package un has the words in which the United Nations speaks of its members, meetings and documents.
//
// Nothing in it takes a view on the status of a State, territory or group: names and lists are those of the sources that it
// names, and a place that is no State in its list is not found as one.
//
// # Codes
//
// States, groups, dates, symbols and the rest are small comparable values. Each type has ParseX, which takes one spelling and
// tells a malformed text from an unknown one in a [*diag.CodeError]; MustParseX for source code; String, which gives that
// spelling back; and the methods of [encoding.TextMarshaler] and [encoding.TextUnmarshaler]. The zero value of each is
// invalid, prints as such and cannot be written; in a record it stands for absence. Closed lists have constants and a
// Vocabulary, the words with what they mean.
//
//	s, err := un.ParseState("KEN")        // ISO 3166-1 alpha-3, in upper case
//	g, err := un.ParseGroup("asean")      // a lower-case slug
//	a, err := un.ParseActor("x-friends")  // whoever can take a position: a State, a group, an entity, a data set's own group
//
// The spelling tells the kinds apart: NAM is Namibia, nam the Movement of Non-Aligned Countries. [States], [Groups],
// [Entities], [Processes] and [Sessions] yield what there is.
//
// # Finding a code from a name
//
// [FindState], [FindGroup] and [FindEntity] take what people write: any code, any name in the six official languages,
// abbreviations, misspellings and wrong decodings. They return every candidate and say [How] each was met, because a guess
// is for people to confirm: "Türkiye", "OTAN", "Nicaraagua", "Korea" (two States), "African" (two groups). A wrong text given
// to a Parse function gets the one candidate, if there is only one, as its hint.
//
// # Names
//
// [State.ShortName], [State.FormalName], [Group.Name] and [Entity.Name] take a [Language]; [OfficialLanguages] yields the
// six. The names of States are those of UNTERM in the edition [NamesEdition].
//
// # Who was a member of what, and when
//
// [Group.Members] yields who belonged to a group on a day, [Group.IsMember] and [Group.Has] answer for one, and [GroupsOf]
// yields the groups of one. A [Membership] has its first and last day, its [MembershipStatus] and its source. Lists age:
// [Group.CheckedAsOf] says up to which day changes were followed, and [Group.Verification] how well; a list marked [Unsure]
// was not checked against a dated source. [State.Admitted] and [State.Left] date membership of the United Nations.
//
// # Dates
//
// A [Date] is a day, a month or a year, and its methods say whether they answer "certainly" ([Date.Before], [Date.Within]) or
// "possibly" ([Date.CanFallWithin]). As of a day, an imprecise date counts as its last.
//
// # Documents and other sources
//
// A [Symbol] is a document of the United Nations, taken apart by its methods; a [URL] a page; a [Source] either with what kind
// of source it is and when it was read; an [ID] the name of a record.
//
// # Meetings
//
// A [Process] is a body or negotiation, with its mandate and outcomes; a [Session] is one of its meetings or rounds, with its
// days. [FirstCommittee] and [GAPlenary] have those of the General Assembly, from [FirstGASession] to [LastGASession].
// [Process.Verification] and [Session.Verification] say how well each row was verified, as [Verification] does for all tables.
package un
