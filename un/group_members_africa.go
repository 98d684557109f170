package un

// The African Union, ECOWAS, and the groups of Arab and Islamic States.

var africanUnionSpells = []spell{
	{who: africa52 + " sahrawi-republic", from: "2002-07-09"},
	{who: "SSD", from: "2011-07-27", note: "some sources say 28 July"},
	{who: "MAR", from: "2017-01-31", source: unchecked, note: "admitted by the Assembly on 30 and 31 January; left the Organization of African Unity in 1984"},

	{who: "MDG", from: "2002-07-09", to: "2003-07", status: Suspended, verification: Unsure, note: "its seat was left vacant after the change of government of 2002"},
	{who: "CAF", from: "2003-03-17", to: "2005-06", status: Suspended, verification: Unsure},
	{who: "TGO", from: "2005-02-25", to: "2005-05-27", status: Suspended, verification: Unsure},
	{who: "MRT", from: "2005-08-04", to: "2007-04-10", status: Suspended, verification: Unsure},
	{who: "MRT", from: "2008-08-09", to: "2009-06-30", status: Suspended, verification: Unsure},
	{who: "GIN", from: "2008-12-29", to: "2010-12-09", status: Suspended, verification: Unsure},
	{who: "MDG", from: "2009-03-20", to: "2014-01-27", status: Suspended},
	{who: "NER", from: "2010-02-19", to: "2011-03-16", status: Suspended, verification: Unsure},
	{who: "CIV", from: "2010-12-09", to: "2011-04-21", status: Suspended, verification: Unsure},
	{who: "MLI", from: "2012-03-23", to: "2012-10-24", status: Suspended},
	{who: "GNB", from: "2012-04-17", to: "2014-06-17", status: Suspended, verification: Unsure},
	{who: "CAF", from: "2013-03-25", to: "2016-04-06", status: Suspended, verification: Unsure},
	{who: "EGY", from: "2013-07-05", to: "2014-06-17", status: Suspended},
	{who: "BFA", from: "2015-09-18", to: "2015-09-26", status: Suspended, verification: Unsure},
	{who: "SDN", from: "2019-06-06", to: "2019-09-06", status: Suspended},
	{who: "MLI", from: "2020-08-19", to: "2020-10-09", status: Suspended, verification: Known,
		source: "https://diplomatictimes.net/2020/10/09/african-union-lifts-suspension-of-mali-after-military-coup", note: "the end was seen, the beginning is known"},
	{who: "MLI", from: "2021-06-01", status: Suspended},
	{who: "GIN", from: "2021-09-10", to: "2026-01-22", status: Suspended, verification: Unsure,
		source: "Peace and Security Council, 1325th meeting, 22 January 2026, as reported by https://horoya.net/?p=10497",
		note:   "the end is from that report alone, the beginning is known"},
	{who: "SDN", from: "2021-10-27", status: Suspended},
	{who: "BFA", from: "2022-01-31", status: Suspended},
	{who: "NER", from: "2023-08-14", status: Suspended, note: "decided on 14 August, announced on 22 August"},
	{who: "GAB", from: "2023-08-31", to: "2025-04-30", status: Suspended},
	{who: "MDG", from: "2025-10-15", status: Suspended, verification: Unsure, note: "whether it was lifted since is not recorded"},
	{who: "GNB", from: "2025-11-28", status: Suspended, verification: Unsure,
		source: "Peace and Security Council, 1315th meeting, 28 November 2025, as reported by https://eriinfo.com/?p=109331",
		note:   "from that report alone; whether it was lifted since is not recorded"},
}

var ecowasSpells = []spell{
	{who: "BEN CIV GHA GIN GMB GNB LBR NGA SEN SLE TGO", from: "1975-05-28"},
	{who: "BFA MLI NER", from: "1975-05-28", to: "2025-01-29"},
	{who: "MRT", from: "1975-05-28", to: "2000-12", verification: Unsure, note: "announced in December 1999"},
	{who: "CPV", from: "1977"},

	{who: "GIN", from: "2009-01-10", to: "2011-03", status: Suspended, verification: Unsure},
	{who: "NER", from: "2009-10-20", to: "2011-03", status: Suspended, verification: Unsure},
	{who: "CIV", from: "2010-12-07", to: "2011-04", status: Suspended, verification: Unsure},
	{who: "MLI", from: "2012-03-27", to: "2012-04", status: Suspended, verification: Unsure},
	{who: "MLI", from: "2020-08-20", to: "2020-10-06", status: Suspended, verification: Unsure, note: "from decision-making bodies"},
	{who: "MLI", from: "2021-05-30", to: "2025-01-29", status: Suspended},
	{who: "GIN", from: "2021-09-08", to: "2026-01-28", status: Suspended, verification: Unsure,
		source: "https://www.sierraleonemonitor.com/?p=19210", note: "the end is from that report alone, the beginning is known"},
	{who: "BFA", from: "2022-01-28", to: "2025-01-29", status: Suspended},
	{who: "NER", from: "2023-12-10", to: "2025-01-29", status: Suspended, verification: Unsure,
		note: "other measures since 30 July 2023; the formal suspension from decision-making bodies is of 10 December"},
	{who: "GNB", from: "2025-11-27", status: Suspended, verification: Unsure, note: "whether it was lifted since is not recorded"},
}

var arabSpells = []spell{
	{who: "EGY IRQ JOR LBN SAU SYR", from: "1945-03-22"},
	{who: "YEM", from: "1945-05-05"},
	{who: "LBY", from: "1953-03-28"},
	{who: "SDN", from: "1956-01-19"},
	{who: "MAR TUN", from: "1958-10-01"},
	{who: "KWT", from: "1961-07-20"},
	{who: "DZA", from: "1962-08-16"},
	{who: "BHR QAT", from: "1971-09-11"},
	{who: "OMN", from: "1971-09-29"},
	{who: "ARE", from: "1971-12-06"},
	{who: "MRT", from: "1973-11-26"},
	{who: "SOM", from: "1974-02-14"},
	{who: "PSE", from: "1976-09-09"},
	{who: "DJI", from: "1977-09-04"},
	{who: "COM", from: "1993-11-20"},

	{who: "EGY", from: "1979-03-31", to: "1989-05", status: Suspended, verification: Unsure},
	{who: "LBY", from: "2011-02-22", to: "2011-08-27", status: Suspended, verification: Unsure},
	{who: "SYR", from: "2011-11-16", to: "2023-05-07", status: Suspended, note: "decided on 12 November with effect from 16 November 2011"},

	{who: "BRA ERI", from: "2003", status: Observer, verification: Unsure},
	{who: "VEN", from: "2006", status: Observer, verification: Unsure},
	{who: "IND", from: "2007", status: Observer, verification: Unsure},
}

var gccSpells = []spell{
	{who: "ARE BHR KWT OMN QAT SAU", from: "1981-05-25"},
}

var oicSpells = []spell{
	{who: "AFG ALB DZA AZE BHR BGD BEN BRN BFA CMR TCD COM DJI EGY GAB GMB GIN GNB IDN IRN IRQ JOR KAZ KWT KGZ LBN LBY " +
		"MYS MDV MLI MRT MAR MOZ NER NGA OMN PAK QAT SAU SEN SLE SOM SDN SUR SYR TJK TGO TUN TUR TKM UGA ARE UZB YEM"},
	{who: "PSE", source: unchecked},
	{who: "GUY", from: "1998"},
	{who: "CIV", from: "2001"},

	{who: "SYR", from: "2012-08-15", to: "2025-03-07", status: Suspended, verification: Known,
		source: "https://www.anews.com.tr/world/2025/03/07/syria-regains-oic-membership-through-initiative-by-turkiye", note: "the end was seen, the beginning is known"},

	{who: "BIH", from: "1994", status: Observer},
	{who: "CAF", from: "1997", status: Observer},
	{who: "THA", from: "1998", status: Observer},
	{who: "RUS", from: "2005", status: Observer},
}
