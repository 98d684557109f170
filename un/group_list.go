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
	source       string       // where the list of members was checked; it vouches for no day, and for nobody outside the list
	asOf         string       // the day up to which changes were followed
	verification Verification // of the list on that day
	note         string
}

const (
	regionalList = "https://www.un.org/dgacm/en/content/regional-groups"
	// snapshot2020 is the source of those who belonged in January 2020: it has no dates, and nobody who joined or left since.
	snapshot2020 = "Country Codes and International Organizations, snapshot of January 2020, for who belonged then; " +
		"for days, suspensions and other members: " + unchecked
	snapshotDay = "2020-01"
	// unchecked is the source of what was checked against none.
	unchecked = "general knowledge, not checked against a source"
)

// The lists were compared with the snapshot of January 2020. Where they differ from it, the row says why.
var groupRows = [...]groupRow{
	GroupAfrican: {
		slug: "african-group", kind: RegionalGroup,
		source: regionalList, asOf: "2025-12-31", verification: Unsure,
		note: "read in an undated copy of the page; the African Union has one member more, the Sahrawi Arab Democratic Republic",
	},
	GroupAsiaPacific: {
		slug: "asia-pacific-group", kind: RegionalGroup,
		source: regionalList, asOf: "2025-12-31", verification: Unsure,
		note: "read in an undated copy of the page; the list is of Member States, so the State of Palestine, which says that the group admitted it in 1986, is not in it; Asian Group until 2011",
	},
	GroupEasternEuropean: {
		slug: "eastern-european-group", kind: RegionalGroup,
		source: regionalList, asOf: "2025-12-31", verification: Unsure,
		note: "read in an undated copy of the page",
	},
	GroupGRULAC: {
		slug: "grulac", kind: RegionalGroup,
		source: regionalList, asOf: "2025-12-31", verification: Unsure,
		note: "read in an undated copy of the page",
	},
	GroupWEOG: {
		slug: "weog", kind: RegionalGroup,
		source: regionalList, asOf: "2025-12-31", verification: Unsure,
		note: "read in an undated copy of the page; the United States of America is an observer of the group and is counted in it for elections; Türkiye takes part in two groups and is counted in this one",
	},

	// Snapshot: without Morocco, which was readmitted in 2017.
	GroupAfricanUnion: {
		slug: "african-union", kind: Organisation,
		source: snapshot2020, asOf: "2026-01-31", verification: Known,
		note: "memberships in the Organization of African Unity before 9 July 2002 are not recorded; suspensions since 2004 are those decided by the Peace and Security Council, which did not yet meet in 2002 and 2003",
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
		source: "http://bankpedia.org/index.php/en/85-english/a/23783-association-of-southeast-asian-nations-asean", asOf: "2025-12-31", verification: Unsure,
		note: "read in an undated page of a third party; its members are called participants",
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
		note: "Georgia left in 2009; Ukraine recalled its representatives in 2018 and is not counted from then on",
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
	// Snapshot: the same 27, without the United Kingdom of Great Britain and Northern Ireland, which left on 31 January 2020 at midnight.
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
		note: "several dates are not recorded; the membership of China has a note of its own",
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
		source: unchecked, asOf: "2025-12-31", verification: Unsure,
		note: "the five Nordic and the three Baltic States; no list was read",
	},
	GroupOAS: {
		slug: "oas", kind: Organisation,
		source: snapshot2020, asOf: "2025-12-31", verification: Known,
		note: "Cuba is counted and takes no part; the Bolivarian Republic of Venezuela is counted until its denunciation of the Charter took effect in 2019, " +
			"which not all sources do; Nicaragua left in 2023; observers are not recorded",
	},
	// Snapshot: 56, without the State of Palestine.
	GroupOIC: {
		slug: "oic", kind: Organisation,
		source: snapshot2020, asOf: "2025-12-31", verification: Known,
	},
	GroupOSCE: {
		slug: "osce", kind: Organisation,
		source: snapshot2020, asOf: "2025-12-31", verification: Known,
		note: "its members are called participating States; partners for co-operation are not recorded, nor is participation that ended before 1998: CSK, DDR, and YUG, suspended in 1992",
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
