package un

// The groups that span several regions.

var bricsSpells = []spell{
	{who: "BRA CHN IND RUS", from: "2009-06-16"},
	{who: "ZAF", from: "2010-12-24", note: "invited on that day; first summit on 14 April 2011"},
	{who: "ARE EGY ETH IRN", from: "2024-01-01"},
	{who: "IDN", from: "2025-01-06"},

	{who: "ARG", from: "2023-08-24", to: "2023-12-29", status: Invited, note: "declined"},
	{who: "SAU", from: "2023-08-24", status: Invited, verification: Unsure, source: "https://publicitytop.com/2024/01/17/saudi-arabia-clarifies-brics-membership-reports",
		note: "counted as a member by some sources and by the chairs of the group; its minister said in January 2024 that it had not joined"},
}

var namSpells = []spell{
	{who: africa52 + " MAR"},
	{who: "SSD", from: "2024-01-17", verification: Seen},
	{who: "AFG BHR BGD BTN BRN KHM PRK IND IDN IRN IRQ JOR KWT LAO LBN MYS MDV MNG MMR NPL OMN PAK PSE PHL PNG QAT SAU SGP LKA SYR THA TKM ARE UZB VUT VNM YEM"},
	{who: "TLS", from: "2003"},
	{who: "FJI", from: "2011-05"},
	{who: "BHS BRB BLZ BOL CHL COL CUB DMA ECU GRD GTM GUY HND JAM NIC PAN PER LCA SUR TTO VEN"},
	{who: "DOM", from: "2000"},
	{who: "VCT", from: "2003"},
	{who: "ATG HTI KNA", from: "2006"},
	{who: "BLR", from: "1998"},
	{who: "AZE", from: "2011-05"},
	{who: "CYP MLT", to: "2004-05-01"},
}

var g77Spells = []spell{
	{who: africa52 + " MAR"},
	{who: "SSD", from: "2014", note: "in encyclopaedias' lists from 2015, not yet in 2014"},
	{who: "AFG BHR BGD BTN BRN KHM FJI FSM IND IDN IRN IRQ JOR KWT LAO LBN MYS MDV MHL MNG MMR NPL OMN PAK PSE PHL PNG PRK " +
		"QAT SAU SGP SLB LKA SYR THA TJK TKM TON ARE VUT VNM WSM YEM"},
	{who: "CHN", verification: Unsure, note: "listed as a member by the Group; China says that it supports the Group and is not a member"},
	{who: "TLS", from: "2008", note: "joined between 2002 and 2008; the year is that of the first list with it"},
	{who: "KIR NRU", from: "2014", note: "joined between 2008 and 2014; the year is that of the first list with it"},
	{who: "ATG ARG BHS BRB BLZ BOL BRA CHL COL CRI CUB DMA DOM ECU SLV GRD GTM GUY HTI HND JAM NIC PAN PRY PER KNA LCA VCT SUR TTO URY VEN"},
	{who: "AZE", from: "2020", note: "joined after 2015; the year is that of the last list without it"},
	{who: "BIH", to: "2020", source: snapshot2020, note: "the year is that of the last list with it"},
	{who: "CYP MLT", to: "2004-05-01"},
	{who: "PLW", from: "2002", to: "2004"},
	{who: "ROU", to: "2007-01-01"},
	{who: "YUG", to: "2000-11-01"},
	{who: "SCG", from: "2000-11-01", to: "2003", note: "under the name of the Federal Republic of Yugoslavia"},
}
