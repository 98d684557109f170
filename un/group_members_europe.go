package un

// The groups of Europe, the North Atlantic and Eurasia.

var euSpells = []spell{
	{who: "BEL DEU FRA ITA LUX NLD", from: "1958-01-01"},
	{who: "DNK IRL", from: "1973-01-01"},
	{who: "GBR", from: "1973-01-01", to: "2020-02-01"},
	{who: "GRC", from: "1981-01-01"},
	{who: "ESP PRT", from: "1986-01-01"},
	{who: "AUT FIN SWE", from: "1995-01-01"},
	{who: "CYP CZE EST HUN LTU LVA MLT POL SVK SVN", from: "2004-05-01"},
	{who: "BGR ROU", from: "2007-01-01"},
	{who: "HRV", from: "2013-07-01"},
}

var natoSpells = []spell{
	{who: "BEL CAN DNK FRA GBR ISL ITA LUX NLD NOR PRT USA", from: "1949-08-24"},
	{who: "GRC TUR", from: "1952-02-18"},
	{who: "DEU", from: "1955-05-06"},
	{who: "ESP", from: "1982-05-30"},
	{who: "CZE HUN POL", from: "1999-03-12"},
	{who: "BGR EST LTU LVA ROU SVK SVN", from: "2004-03-29"},
	{who: "ALB HRV", from: "2009-04-01"},
	{who: "MNE", from: "2017-06-05", source: unchecked},
	{who: "MKD", from: "2020-03-27"},
	{who: "FIN", from: "2023-04-04"},
	{who: "SWE", from: "2024-03-07"},
}

var nordicSpells = []spell{
	{who: nordicStates},
}

var nordicBalticSpells = []spell{
	{who: nordicStates + " EST LTU LVA"},
}

var osceSpells = []spell{
	{who: "AUT BEL BGR CAN CHE CYP DEU DNK ESP FIN FRA GBR GRC HUN IRL ISL ITA LIE LUX MCO MLT NLD NOR POL PRT ROU RUS SMR SWE TUR USA VAT",
		from: "1973", note: "the consultations and the first stage of the Conference; the Russian Federation continues the participation of the Union of Soviet Socialist Republics, Germany that of the Federal Republic"},
	{who: "ALB", from: "1991-06-19"},
	{who: "EST LTU LVA", from: "1991-09-10"},
	{who: "ARM AZE BLR KAZ KGZ MDA TJK TKM UKR UZB", from: "1992-01-30"},
	{who: "GEO HRV SVN", from: "1992-03-24"},
	{who: "BIH", from: "1992-04-30"},
	{who: "CZE SVK", from: "1993-01-01"},
	{who: "MKD", from: "1995-10-12"},
	{who: "AND", from: "1996-04-25"},
	{who: "SCG", from: "2000-11-10", to: "2006-06-03", note: asYugoslavia},
	{who: "SRB", from: "2006-06-03"},
	{who: "MNE", from: "2006-06-22"},
	{who: "MNG", from: "2012-11-21"},
}

var cisSpells = []spell{
	{who: "ARM BLR KAZ KGZ RUS TJK UZB", from: "1991-12-21"},
	{who: "AZE", from: "1993-09"},
	{who: "MDA", from: "1994-04", source: "https://tass.com/world/2074299/amp", verification: Known,
		note: "its parliament took up the denunciation of the founding documents in 2026; withdrawal takes effect 12 months after notification"},
	{who: "GEO", from: "1993-12", to: "2009-08-18"},
	{who: "UKR", from: "1991-12-21", to: "2018-05-19", verification: Unsure,
		note: "signed the founding agreement and never ratified the Charter of 1993; recalled its representatives in 2018, and no formal end is recorded"},
	{who: "TKM", from: "1991-12-21", to: "2005-08-26"},
	{who: "TKM", from: "2005-08-26", status: Associate},
}

var cstoSpells = []spell{
	{who: "ARM BLR KAZ KGZ RUS TJK", from: "2003-09-18"},
	{who: "UZB", from: "2006-08-16", to: "2012-12-19"},

	{who: "UZB", from: "2012-06-28", to: "2012-12-19", status: NotParticipating, note: "suspended its own membership"},
	{who: "ARM", from: "2024-02", status: NotParticipating, verification: Unsure, note: "said in February 2024 that it had frozen its participation"},
}

var scoSpells = []spell{
	{who: "CHN KAZ KGZ RUS TJK UZB", from: "2001-06-15"},
	{who: "IND PAK", from: "2017-06-09", source: unchecked},
	{who: "IRN", from: "2023-07-04"},
	{who: "BLR", from: "2024-07-04"},

	{who: "MNG", from: "2004-06-17", to: "2025-09-01", status: Observer, verification: Unsure, note: "observers and dialogue partners became partners in 2025"},
	{who: "IND PAK", from: "2005-07-05", to: "2017-06-09", status: Observer},
	{who: "IRN", from: "2005-07-05", to: "2023-07-04", status: Observer},
	{who: "AFG", from: "2012-06-07", to: "2025-09-01", status: Observer, verification: Unsure, note: "observers and dialogue partners became partners in 2025"},
	{who: "BLR", from: "2015-07-10", to: "2024-07-04", status: Observer},
}
