package un

// The groups of the Americas and of the Pacific.

var caricomSpells = []spell{
	{who: "BRB GUY JAM TTO", from: "1973-08-01"},
	{who: "BLZ DMA GRD LCA VCT montserrat", from: "1974"},
	{who: "ATG KNA", from: "1974-07"},
	{who: "BHS", from: "1983-07-04"},
	{who: "SUR", from: "1995-07-04"},
	{who: "HTI", from: "2002-07-02"},

	{who: "HTI", from: "2004", to: "2006", status: NotParticipating, verification: Unsure, note: "between the changes of government of 2004 and 2006; the days are not recorded"},
}

var celacSpells = []spell{
	{who: latinAmericaAndCaribbean, from: "2011-12-03", note: "the summit of Caracas; agreed on 23 February 2010"},
	{who: "BRA", from: "2020-01-16", to: "2023-01-05", status: NotParticipating, note: "suspended its own participation"},
}

var oasSpells = []spell{
	{who: "ARG BOL BRA CHL COL CRI CUB DOM ECU GTM HND HTI MEX PAN PER PRY SLV URY USA", from: "1948-04-30", note: "the signature of the Charter"},
	{who: "VEN", from: "1948-04-30", to: "2019-04-27", verification: Unsure,
		note: "denounced the Charter on 27 April 2017 with effect two years later; sources differ on whether it is still a member"},
	{who: "NIC", from: "1948-04-30", to: "2023-11-19", note: "denounced the Charter on 19 November 2021"},
	{who: "BRB TTO", from: "1967"},
	{who: "JAM", from: "1969"},
	{who: "GRD", from: "1975"},
	{who: "SUR", from: "1977"},
	{who: "DMA LCA", from: "1979"},
	{who: "ATG VCT", from: "1981"},
	{who: "BHS", from: "1982"},
	{who: "KNA", from: "1984"},
	{who: "CAN", from: "1990-01-08"},
	{who: "BLZ GUY", from: "1991-01-08"},

	{who: "CUB", from: "1962-01-31", status: NotParticipating, note: "excluded in 1962; the resolution ceased to have effect on 3 June 2009, and it has taken no part"},
	{who: "HND", from: "2009-07-04", to: "2011-06-01", status: Suspended},
}

var pifSpells = []spell{
	{who: "AUS FJI NRU NZL TON WSM cook-islands", from: "1971-08"},
	{who: "FSM MHL PLW PNG SLB TUV VUT niue"},
	{who: "KIR", to: "2022-07-09", source: "https://www.japantimes.co.jp/news/2022/07/11/asia-pacific/kiribati-pacific-island-forum/", verification: Seen,
		note: "its letter of withdrawal, with immediate effect, is dated 9 July"},
	{who: "KIR", from: "2023-01-30", verification: Unsure, note: "announced on 30 January; present at the leaders' retreat of 24 February 2023"},
	{who: "french-polynesia new-caledonia", from: "2006", to: "2016-09-10", status: Associate, verification: Unsure},
	{who: "french-polynesia new-caledonia", from: "2016-09-10", source: unchecked},

	{who: "FJI", from: "2009-05-02", to: "2014-10-22", status: Suspended},
}

var arfSpells = []spell{
	{who: "AUS BRN CAN CHN IDN JPN KOR LAO MYS NZL PHL PNG RUS SGP THA USA VNM eu", from: "1994-07-25"},
	{who: "KHM", from: "1995"},
	{who: "IND MMR", from: "1996"},
	{who: "MNG", from: "1998", verification: Unsure, note: "some sources say 1999"},
	{who: "PRK", from: "2000-07-27"},
	{who: "PAK", from: "2004-07-02"},
	{who: "TLS", from: "2005-07-29"},
	{who: "BGD", from: "2006-07-28"},
	{who: "LKA", from: "2007-08-02"},
}

var aseanSpells = []spell{
	{who: "IDN MYS PHL SGP THA", from: "1967-08-08"},
	{who: "BRN", from: "1984-01-07"},
	{who: "VNM", from: "1995-07-28"},
	{who: "LAO MMR", from: "1997-07-23"},
	{who: "KHM", from: "1999-04-30"},
	{who: "TLS", from: "2025-10-26"},

	{who: "PNG", from: "1976", status: Observer},
	{who: "TLS", from: "2022-11-11", to: "2025-10-26", status: Observer, note: "admitted in principle"},
}
