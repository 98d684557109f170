package un

// Group is a standing group of States: one that exists outside any one document, with a membership that changes seldom.
// The zero value is invalid. Groups that form for one text are not here: a data set defines them, with a slug that starts with "x-".
//
// The slug is the only spelling: NAM is the State Namibia, nam the Movement of Non-Aligned Countries.
type Group uint8

// The standing groups: the five regional groups of the United Nations first, then by slug.
const (
	GroupAfrican Group = iota + 1
	GroupAsiaPacific
	GroupEasternEuropean
	GroupGRULAC
	GroupWEOG
	GroupAfricanUnion
	GroupArab
	GroupARF
	GroupASEAN
	GroupBRICS
	GroupCARICOM
	GroupCELAC
	GroupCIS
	GroupCSTO
	GroupECOWAS
	GroupEU
	GroupG77
	GroupGCC
	GroupNAM
	GroupNATO
	GroupNordic
	GroupNordicBaltic
	GroupOAS
	GroupOIC
	GroupOSCE
	GroupPIF
	GroupSCO
)

type groupRow struct {
	slug, name    string
	also          []string // other names
	abbreviations []string
	kind          GroupKind
	source        string       // where the list of members was checked
	asOf          string       // the day up to which changes were followed
	verified      Verification // of the list on that day
	note          string
}

const (
	regionalList = "https://www.un.org/dgacm/en/content/regional-groups"
	snapshot2020 = "Country Codes and International Organizations, snapshot of January 2020, and the changes since"
)

// The lists were compared with the snapshot of January 2020. Where they differ from it, the row says why.
var groupRows = [...]groupRow{
	GroupAfrican: {
		slug: "african-group", name: "Group of African States", kind: RegionalGroup,
		also: []string{"African Group", "African States"}, abbreviations: []string{"AG"},
		source: regionalList, asOf: "2025-12-31", verified: Seen,
		note: "read in an undated copy of the page; the African Union has one member more, the Sahrawi Republic",
	},
	GroupAsiaPacific: {
		slug: "asia-pacific-group", name: "Group of Asia-Pacific States", kind: RegionalGroup,
		also:   []string{"Asia-Pacific Group", "Asia-Pacific States", "Asian Group", "Asian States", "Group of Asia and the Pacific Small Island Developing States"},
		source: regionalList, asOf: "2025-12-31", verified: Seen, abbreviations: []string{"APG"},
		note: "read in an undated copy of the page; the list is of Member States, so the State of Palestine, which says that the group admitted it in 1986, is not in it; Asian Group until 2011",
	},
	GroupEasternEuropean: {
		slug: "eastern-european-group", name: "Group of Eastern European States", kind: RegionalGroup,
		also: []string{"Eastern European Group", "Eastern European States"}, abbreviations: []string{"EEG"},
		source: regionalList, asOf: "2025-12-31", verified: Seen,
		note: "read in an undated copy of the page",
	},
	GroupGRULAC: {
		slug: "grulac", name: "Group of Latin American and Caribbean States", kind: RegionalGroup,
		also: []string{"Latin American and Caribbean Group", "Latin American and Caribbean States"}, abbreviations: []string{"GRULAC"},
		source: regionalList, asOf: "2025-12-31", verified: Seen,
		note: "read in an undated copy of the page",
	},
	GroupWEOG: {
		slug: "weog", name: "Group of Western European and other States", kind: RegionalGroup,
		also: []string{"Western European and Others Group", "Western European and other States"}, abbreviations: []string{"WEOG"},
		source: regionalList, asOf: "2025-12-31", verified: Known,
		note: "the United States is an observer of the group and is counted in it for elections; Türkiye takes part in two groups and is counted in this one",
	},

	// Snapshot: without Morocco, which was readmitted in 2017.
	GroupAfricanUnion: {
		slug: "african-union", name: "African Union", kind: Organisation,
		also: []string{"Union of African States"}, abbreviations: []string{"AU"},
		source: snapshot2020, asOf: "2026-01-31", verified: Known,
		note: "memberships in the Organization of African Unity before 9 July 2002 are not recorded; suspensions are those decided by the Peace and Security Council",
	},
	// Snapshot: the State of Palestine is missing from LAS and present in AL, two spellings of the same list.
	GroupArab: {
		slug: "arab-group", name: "Group of Arab States", kind: PoliticalGroup,
		also: []string{"Arab Group", "Arab States", "League of Arab States", "Arab League"}, abbreviations: []string{"LAS", "AL"},
		source: snapshot2020, asOf: "2025-12-31", verified: Known,
		note: "the list is that of the League of Arab States; the observers are those of the snapshot",
	},
	// Snapshot: without the European Union, which is no country.
	GroupARF: {
		slug: "arf", name: "ASEAN Regional Forum", kind: PoliticalGroup,
		abbreviations: []string{"ARF"},
		source:        "http://bankpedia.org/index.php/en/85-english/a/23783-association-of-southeast-asian-nations-asean", asOf: "2025-12-31", verified: Seen,
		note: "its members are called participants",
	},
	GroupASEAN: {
		slug: "asean", name: "Association of Southeast Asian Nations", kind: Organisation,
		also: []string{"Association of South-East Asian Nations"}, abbreviations: []string{"ASEAN"},
		source: snapshot2020, asOf: "2025-12-31", verified: Known,
	},
	GroupBRICS: {
		slug: "brics", name: "BRICS", kind: PoliticalGroup,
		also: []string{"BRICS Plus"}, abbreviations: []string{"BRIC", "BRICS"},
		source: snapshot2020, asOf: "2025-12-31", verified: Known,
		note: "partner countries, since 2025, are not recorded",
	},
	GroupCARICOM: {
		slug: "caricom", name: "Caribbean Community", kind: Organisation,
		also: []string{"Caribbean Community and Common Market"}, abbreviations: []string{"CARICOM"},
		source: snapshot2020, asOf: "2025-12-31", verified: Known,
		note: "its associate members and observers are not recorded",
	},
	GroupCELAC: {
		slug: "celac", name: "Community of Latin American and Caribbean States", kind: PoliticalGroup,
		abbreviations: []string{"CELAC"},
		source:        snapshot2020, asOf: "2025-12-31", verified: Known,
	},
	GroupCIS: {
		slug: "cis", name: "Commonwealth of Independent States", kind: Organisation,
		abbreviations: []string{"CIS"},
		source:        snapshot2020, asOf: "2026-03-21", verified: Known,
		note: "Georgia left in 2009; Ukraine has not taken part since 2018",
	},
	GroupCSTO: {
		slug: "csto", name: "Collective Security Treaty Organization", kind: Organisation,
		abbreviations: []string{"CSTO"},
		source:        snapshot2020, asOf: "2025-12-31", verified: Known,
		note: "dated from the entry into force of its charter; the treaty is of 1992",
	},
	GroupECOWAS: {
		slug: "ecowas", name: "Economic Community of West African States", kind: Organisation,
		abbreviations: []string{"ECOWAS", "CEDEAO"},
		source:        snapshot2020, asOf: "2026-01-31", verified: Known,
		note: "the days of several suspensions are uncertain",
	},
	// Snapshot: the same 27, without the United Kingdom, which left on 31 January 2020 at midnight.
	GroupEU: {
		slug: "eu", name: "European Union", kind: Organisation,
		abbreviations: []string{"EU", "UE"},
		source:        snapshot2020, asOf: "2025-12-31", verified: Known,
		note: "dated from membership in the European Communities; States that align themselves with a statement are no members and belong to that statement",
	},
	// Snapshot: 132, with Bosnia and Herzegovina, without Azerbaijan, Kiribati and the State of Palestine.
	// Encyclopaedias say 134 for 2015, 2023 and 2025, 135 for 2024, and state the rule that gives this list.
	GroupG77: {
		slug: "g77", name: "Group of 77 and China", kind: PoliticalGroup,
		also: []string{"Group of 77", "Group of Seventy-Seven"}, abbreviations: []string{"G77", "G-77"},
		source: "https://en.wikipedia.org/wiki/Group_of_77 (the rule and the number; the group's own list was not read)", asOf: "2025-12-31", verified: Unsure,
		note: "China is in the group's own list, and speaks beside the group in its joint name; several dates are not recorded",
	},
	GroupGCC: {
		slug: "gcc", name: "Cooperation Council for the Arab States of the Gulf", kind: Organisation,
		also: []string{"Gulf Cooperation Council"}, abbreviations: []string{"GCC"},
		source: snapshot2020, asOf: "2025-12-31", verified: Known,
	},
	// Snapshot: 117, with Cyprus, which left in 2004; without Antigua and Barbuda (there an observer), Fiji, Saint Kitts and Nevis and the
	// State of Palestine. The numbers by region here (54, 39, 26 and 2) are those that the source prints for January 2024.
	GroupNAM: {
		slug: "nam", name: "Movement of Non-Aligned Countries", kind: PoliticalGroup,
		also: []string{"Non-Aligned Movement", "Non-Aligned Countries"}, abbreviations: []string{"NAM"},
		source: "https://www.newvision.co.ug/category/news/south-sudan-joins-non-aligned-movement-NV_179016 (numbers by region; the movement's own list was not read)",
		asOf:   "2024-01-17", verified: Unsure,
		note: "not to be confused with NAM, Namibia; observers are not recorded",
	},
	// Snapshot: 28, without Montenegro, a member since 2017.
	GroupNATO: {
		slug: "nato", name: "North Atlantic Treaty Organization", kind: Organisation,
		also: []string{"North Atlantic Alliance"}, abbreviations: []string{"NATO", "OTAN"},
		source: snapshot2020, asOf: "2025-12-31", verified: Known,
	},
	// Snapshot: the Nordic Council, which has the Faroe Islands and Greenland besides.
	GroupNordic: {
		slug: "nordic", name: "Nordic countries", kind: PoliticalGroup,
		also: []string{"Nordic States", "Nordic Group"}, abbreviations: []string{"N5"},
		source: snapshot2020, asOf: "2025-12-31", verified: Known,
	},
	GroupNordicBaltic: {
		slug: "nordic-baltic", name: "Nordic-Baltic countries", kind: PoliticalGroup,
		also: []string{"Nordic-Baltic Eight", "Nordic and Baltic States"}, abbreviations: []string{"NB8"},
		source: "common knowledge: the five Nordic and the three Baltic States", asOf: "2025-12-31", verified: Known,
	},
	GroupOAS: {
		slug: "oas", name: "Organization of American States", kind: Organisation,
		abbreviations: []string{"OAS", "OEA"},
		source:        snapshot2020, asOf: "2025-12-31", verified: Known,
		note: "35 until Nicaragua left in 2023; Cuba and the Bolivarian Republic of Venezuela are counted and take no part; observers are not recorded",
	},
	// Snapshot: 56, without the State of Palestine.
	GroupOIC: {
		slug: "oic", name: "Organization of Islamic Cooperation", kind: Organisation,
		also: []string{"Organisation of Islamic Cooperation", "Organization of the Islamic Conference"}, abbreviations: []string{"OIC", "OCI"},
		source: snapshot2020, asOf: "2025-12-31", verified: Known,
	},
	GroupOSCE: {
		slug: "osce", name: "Organization for Security and Cooperation in Europe", kind: Organisation,
		also: []string{"Organization for Security and Co-operation in Europe"}, abbreviations: []string{"OSCE", "CSCE"},
		source: snapshot2020, asOf: "2025-12-31", verified: Known,
		note: "its members are called participating States; partners for co-operation are not recorded",
	},
	// Snapshot: 16, with French Polynesia and New Caledonia as associates, members since 2016.
	GroupPIF: {
		slug: "pif", name: "Pacific Islands Forum", kind: Organisation,
		also: []string{"South Pacific Forum"}, abbreviations: []string{"PIF"},
		source: snapshot2020, asOf: "2025-12-31", verified: Known,
		note: "associate members other than the two that became members are not recorded",
	},
	// Snapshot: 6, with India and Pakistan as observers, members since 2017, and Belarus and Afghanistan as dialogue partners.
	GroupSCO: {
		slug: "sco", name: "Shanghai Cooperation Organization", kind: Organisation,
		also: []string{"Shanghai Cooperation Organisation"}, abbreviations: []string{"SCO"},
		source: snapshot2020, asOf: "2025-12-31", verified: Known,
		note: "dialogue partners are not recorded",
	},
}
