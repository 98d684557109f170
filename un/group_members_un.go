package un

// The lists that two groups share stand here once.
const (
	// africa52 is the African Group without Morocco, which was long in no African organisation, and South Sudan, a State since 2011.
	africa52 = "DZA AGO BEN BWA BFA BDI CPV CMR CAF TCD COM COG COD CIV DJI EGY GNQ ERI SWZ ETH GAB GMB GHA GIN GNB KEN " +
		"LSO LBR LBY MDG MWI MLI MRT MUS MOZ NAM NER NGA RWA STP SEN SYC SLE SOM ZAF SDN TGO TUN UGA TZA ZMB ZWE"
	// latinAmericaAndCaribbean is also the membership of CELAC.
	latinAmericaAndCaribbean = "ATG ARG BHS BRB BLZ BOL BRA CHL COL CRI CUB DMA DOM ECU SLV GRD GTM GUY HTI HND JAM MEX NIC PAN PRY PER " +
		"KNA LCA VCT SUR TTO URY VEN"
	nordicStates = "DNK FIN ISL NOR SWE"
	// asYugoslavia is the note on SCG, under which the list of States has that Member from its admission in 2000.
	asYugoslavia = "until 4 February 2003 under the name of the Federal Republic of Yugoslavia"
)

// groupSpells has the members of each group: the five regional groups here, the others by region in the files beside this one.
// Members since before 1998 have a date where it is certain, else none.
var groupSpells = [...][]spell{
	GroupAfrican: {
		{who: africa52 + " MAR"},
		{who: "SSD", from: "2011-07-14"},
	},
	GroupAsiaPacific: {
		{who: "AFG BHR BGD BTN BRN KHM CHN CYP FJI IND IDN IRN IRQ JPN JOR KAZ KWT KGZ LAO LBN MYS MDV MHL FSM MNG MMR " +
			"NPL PRK OMN PAK PNG PHL QAT KOR WSM SAU SGP SLB LKA SYR TJK THA TKM ARE UZB VUT VNM YEM"},
		{who: "PLW", verification: Unsure, note: "is said to have been in no group for some years after it joined the United Nations in 1994; the date is not recorded"},
		{who: "NRU TON", from: "1999-09-14"},
		{who: "TUV", from: "2000-09-05"},
		{who: "TLS", from: "2002-09-27"},
		{who: "KIR", from: "2014", verification: Unsure, source: "https://ask.un.org/faq/14521",
			note: "in no group as of 2010, and by some accounts as of May 2014; in the UN's list today; the day is not recorded"},
		{who: "TUR", status: Associate, note: "takes part; is counted in weog"},
	},
	GroupEasternEuropean: {
		{who: "ALB ARM AZE BLR BIH BGR HRV CZE GEO HUN LVA LTU MKD POL MDA ROU RUS SVK SVN UKR"},
		{who: "EST", verification: Unsure, note: "is said to have been in no group for some years; the date is not recorded"},
		{who: "SCG", from: "2000-11-01", to: "2006-06-03", note: asYugoslavia},
		{who: "SRB", from: "2006-06-03"},
		{who: "MNE", from: "2006-06-28"},
	},
	GroupGRULAC: {
		{who: latinAmericaAndCaribbean},
	},
	GroupWEOG: {
		{who: "AND AUS AUT BEL CAN DNK FIN FRA DEU GRC ISL IRL ITA LIE LUX MLT MCO NLD NZL NOR PRT SMR ESP SWE GBR"},
		{who: "TUR", note: "also takes part in the Asia-Pacific group"},
		{who: "USA", source: "https://www.un.org/en/model-united-nations/groups-member-states", verification: Seen,
			note: "an observer of the group, counted in it for elections"},
		{who: "ISR", from: "2000-05", source: "https://ask.un.org/faq/14521", verification: Seen,
			note: "at first on a temporary basis, renewed permanently in 2004"},
		{who: "CHE", from: "2002-09-10"},
		{who: "VAT", status: Observer, source: "https://www.un.org/en/model-united-nations/groups-member-states", verification: Seen},
	},

	GroupAfricanUnion: africanUnionSpells,
	GroupArab:         arabSpells,
	GroupARF:          arfSpells,
	GroupASEAN:        aseanSpells,
	GroupBRICS:        bricsSpells,
	GroupCARICOM:      caricomSpells,
	GroupCELAC:        celacSpells,
	GroupCIS:          cisSpells,
	GroupCSTO:         cstoSpells,
	GroupECOWAS:       ecowasSpells,
	GroupEU:           euSpells,
	GroupG77:          g77Spells,
	GroupGCC:          gccSpells,
	GroupNAM:          namSpells,
	GroupNATO:         natoSpells,
	GroupNordic:       nordicSpells,
	GroupNordicBaltic: nordicBalticSpells,
	GroupOAS:          oasSpells,
	GroupOIC:          oicSpells,
	GroupOSCE:         osceSpells,
	GroupPIF:          pifSpells,
	GroupSCO:          scoSpells,
}
