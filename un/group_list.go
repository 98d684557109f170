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

// groupRow is one group. Its names are in group_names.tsv.
type groupRow struct {
	slug         string
	kind         GroupKind
	source       string       // where the list of members was checked
	asOf         string       // the day up to which changes were followed
	verification Verification // of the list on that day
	note         string
}

const (
	regionalList = "https://www.un.org/dgacm/en/content/regional-groups"
	snapshot2020 = "Country Codes and International Organizations, snapshot of January 2020, and the changes since"
)

// The lists were compared with the snapshot of January 2020. Where they differ from it, the row says why.
var groupRows = [...]groupRow{
	GroupAfrican: {
		slug: "african-group", kind: RegionalGroup,
		source: regionalList, asOf: "2025-12-31", verification: Seen,
		note: "read in an undated copy of the page; the African Union has one member more, the Sahrawi Republic",
	},
	GroupAsiaPacific: {
		slug: "asia-pacific-group", kind: RegionalGroup,
		source: regionalList, asOf: "2025-12-31", verification: Seen,
		note: "read in an undated copy of the page; the list is of Member States, so the State of Palestine, which says that the group admitted it in 1986, is not in it; Asian Group until 2011",
	},
	GroupEasternEuropean: {
		slug: "eastern-european-group", kind: RegionalGroup,
		source: regionalList, asOf: "2025-12-31", verification: Seen,
		note: "read in an undated copy of the page",
	},
	GroupGRULAC: {
		slug: "grulac", kind: RegionalGroup,
		source: regionalList, asOf: "2025-12-31", verification: Seen,
		note: "read in an undated copy of the page",
	},
	GroupWEOG: {
		slug: "weog", kind: RegionalGroup,
		source: regionalList, asOf: "2025-12-31", verification: Known,
		note: "the United States is an observer of the group and is counted in it for elections; Türkiye takes part in two groups and is counted in this one",
	},

	// Snapshot: without Morocco, which was readmitted in 2017.
	GroupAfricanUnion: {
		slug: "african-union", kind: Organisation,
		source: snapshot2020, asOf: "2026-01-31", verification: Known,
		note: "memberships in the Organization of African Unity before 9 July 2002 are not recorded; suspensions are those decided by the Peace and Security Council",
	},
	// Snapshot: the State of Palestine is missing from LAS and present in AL, two spellings of the same list.
	GroupArab: {
		slug: "arab-group", kind: PoliticalGroup,
		source: snapshot2020, asOf: "2025-12-31", verification: Known,
		note: "the list is that of the League of Arab States; the observers are those of the snapshot",
	},
	// Snapshot: without the European Union, which is no country.
	GroupARF: {
		slug: "arf", kind: PoliticalGroup,
		source: "http://bankpedia.org/index.php/en/85-english/a/23783-association-of-southeast-asian-nations-asean", asOf: "2025-12-31", verification: Seen,
		note: "its members are called participants",
	},
	GroupASEAN: {
		slug: "asean", kind: Organisation,
		source: snapshot2020, asOf: "2025-12-31", verification: Known,
	},
	GroupBRICS: {
		slug: "brics", kind: PoliticalGroup,
		source: snapshot2020, asOf: "2025-12-31", verification: Known,
		note: "partner countries, since 2025, are not recorded",
	},
	GroupCARICOM: {
		slug: "caricom", kind: Organisation,
		source: snapshot2020, asOf: "2025-12-31", verification: Known,
		note: "its associate members and observers are not recorded",
	},
	GroupCELAC: {
		slug: "celac", kind: PoliticalGroup,
		source: snapshot2020, asOf: "2025-12-31", verification: Known,
	},
	GroupCIS: {
		slug: "cis", kind: Organisation,
		source: snapshot2020, asOf: "2026-03-21", verification: Known,
		note: "Georgia left in 2009; Ukraine has not taken part since 2018",
	},
	GroupCSTO: {
		slug: "csto", kind: Organisation,
		source: snapshot2020, asOf: "2025-12-31", verification: Known,
		note: "dated from the entry into force of its charter; the treaty is of 1992",
	},
	GroupECOWAS: {
		slug: "ecowas", kind: Organisation,
		source: snapshot2020, asOf: "2026-01-31", verification: Known,
		note: "the days of several suspensions are uncertain",
	},
	// Snapshot: the same 27, without the United Kingdom, which left on 31 January 2020 at midnight.
	GroupEU: {
		slug: "eu", kind: Organisation,
		source: snapshot2020, asOf: "2025-12-31", verification: Known,
		note: "dated from membership in the European Communities; States that align themselves with a statement are no members and belong to that statement",
	},
	// Snapshot: 132, with Bosnia and Herzegovina, without Azerbaijan, Kiribati and the State of Palestine.
	// Encyclopaedias say 134 for 2015, 2023 and 2025, 135 for 2024, and state the rule that gives this list.
	GroupG77: {
		slug: "g77", kind: PoliticalGroup,
		source: "https://en.wikipedia.org/wiki/Group_of_77 (the rule and the number; the group's own list was not read)", asOf: "2025-12-31", verification: Unsure,
		note: "China is in the group's own list, and speaks beside the group in its joint name; several dates are not recorded",
	},
	GroupGCC: {
		slug: "gcc", kind: Organisation,
		source: snapshot2020, asOf: "2025-12-31", verification: Known,
	},
	// Snapshot: 117, with Cyprus, which left in 2004; without Antigua and Barbuda (there an observer), Fiji, Saint Kitts and Nevis and the
	// State of Palestine. The numbers by region here (54, 39, 26 and 2) are those that the source prints for January 2024.
	GroupNAM: {
		slug: "nam", kind: PoliticalGroup,
		source: "https://www.newvision.co.ug/category/news/south-sudan-joins-non-aligned-movement-NV_179016 (numbers by region; the movement's own list was not read)",
		asOf:   "2024-01-17", verification: Unsure,
		note: "not to be confused with NAM, Namibia; observers are not recorded",
	},
	// Snapshot: 28, without Montenegro, a member since 2017.
	GroupNATO: {
		slug: "nato", kind: Organisation,
		source: snapshot2020, asOf: "2025-12-31", verification: Known,
	},
	// Snapshot: the Nordic Council, which has the Faroe Islands and Greenland besides.
	GroupNordic: {
		slug: "nordic", kind: PoliticalGroup,
		source: snapshot2020, asOf: "2025-12-31", verification: Known,
	},
	GroupNordicBaltic: {
		slug: "nordic-baltic", kind: PoliticalGroup,
		source: "common knowledge: the five Nordic and the three Baltic States", asOf: "2025-12-31", verification: Known,
	},
	GroupOAS: {
		slug: "oas", kind: Organisation,
		source: snapshot2020, asOf: "2025-12-31", verification: Known,
		note: "35 until Nicaragua left in 2023; Cuba and the Bolivarian Republic of Venezuela are counted and take no part; observers are not recorded",
	},
	// Snapshot: 56, without the State of Palestine.
	GroupOIC: {
		slug: "oic", kind: Organisation,
		source: snapshot2020, asOf: "2025-12-31", verification: Known,
	},
	GroupOSCE: {
		slug: "osce", kind: Organisation,
		source: snapshot2020, asOf: "2025-12-31", verification: Known,
		note: "its members are called participating States; partners for co-operation are not recorded",
	},
	// Snapshot: 16, with French Polynesia and New Caledonia as associates, members since 2016.
	GroupPIF: {
		slug: "pif", kind: Organisation,
		source: snapshot2020, asOf: "2025-12-31", verification: Known,
		note: "associate members other than the two that became members are not recorded",
	},
	// Snapshot: 6, with India and Pakistan as observers, members since 2017, and Belarus and Afghanistan as dialogue partners.
	GroupSCO: {
		slug: "sco", kind: Organisation,
		source: snapshot2020, asOf: "2025-12-31", verification: Known,
		note: "dialogue partners are not recorded",
	},
}
