package un

// Session is a session, a round or a run of meetings of one [Process]: "oewg-2021-2025-10", "gge-2019-2021",
// "first-committee-74". The list is closed; the zero value is invalid.
//
// The sessions of the General Assembly have no constants: see [FirstCommittee] and [GAPlenary].
type Session uint16

// The sessions outside the General Assembly.
const (
	OEWG2019Organizational Session = iota + 1
	OEWG2019Session1
	OEWG2019Stakeholders
	OEWG2019Session2
	OEWG2019Informal
	OEWG2019Session3
	OEWG2021Organizational
	OEWG2021Session1
	OEWG2021Session2
	OEWG2021Session3
	OEWG2021Session4
	OEWG2021Session5
	OEWG2021Session6
	OEWG2021Session7
	OEWG2021Session8
	OEWG2021Session9
	OEWG2021Session10
	OEWG2021Session11
	OEWG2021InterSessional
	OEWG2021Informal
	OEWG2021TownHall
	GGE2004
	GGE2009
	GGE2012
	GGE2014
	GGE2016
	GGE2019
	GlobalMechanismOrganizational
	GlobalMechanismSession1
	GlobalMechanismThematic2026
	CybercrimeConventionOrganizational
	CybercrimeConventionSession1
	CybercrimeConventionSession2
	CybercrimeConventionSession3
	CybercrimeConventionSession4
	CybercrimeConventionSession5
	CybercrimeConventionSession6
	CybercrimeConventionConcluding
	CybercrimeConventionReconvened
	CybercrimeConventionSigning

	lastNamedSession = iota // the sessions of the General Assembly follow it
)

// sessionRow is one session. Dates are those of [ParseDate]; verification is the mark of the least verified of what
// the row says.
type sessionRow struct {
	code         string
	process      Process
	kind         SessionKind
	number       int    // 0: none
	first, last  string // what is known of the first and the last day
	outer        bool   // first and last are bounds, not the session's own days
	name         string
	mandate      string // where it is not the process's
	outcome      string
	verification Verification
}

var namedSessions = [...]sessionRow{
	OEWG2019Organizational: {code: "oewg-2019-2021-organizational", process: ProcessOEWG2019, kind: SessionOrganizational, first: "2019-06", last: "2019-06",
		name: "OEWG 2019–2021, organizational session", verification: Seen},
	OEWG2019Session1: {code: "oewg-2019-2021-1", process: ProcessOEWG2019, kind: SessionSubstantive, number: 1, first: "2019-09-09", last: "2019-09-13",
		name: "OEWG 2019–2021, first substantive session", verification: Known},
	OEWG2019Stakeholders: {code: "oewg-2019-2021-stakeholders", process: ProcessOEWG2019, kind: SessionStakeholderMeeting, first: "2019-12-02", last: "2019-12-04",
		name: "OEWG 2019–2021, informal meeting with stakeholders", verification: Known},
	OEWG2019Session2: {code: "oewg-2019-2021-2", process: ProcessOEWG2019, kind: SessionSubstantive, number: 2, first: "2020-02-10", last: "2020-02-14",
		name: "OEWG 2019–2021, second substantive session", verification: Known},
	OEWG2019Informal: {code: "oewg-2019-2021-informal", process: ProcessOEWG2019, kind: SessionInformal, first: "2019-06", last: "2021-03-12", outer: true,
		name: "OEWG 2019–2021, informal meetings", verification: Known},
	OEWG2019Session3: {code: "oewg-2019-2021-3", process: ProcessOEWG2019, kind: SessionSubstantive, number: 3, first: "2021-03-08", last: "2021-03-12",
		name: "OEWG 2019–2021, third substantive session", outcome: "A/75/816", verification: Seen},
	OEWG2021Organizational: {code: "oewg-2021-2025-organizational", process: ProcessOEWG2021, kind: SessionOrganizational, first: "2021-06-01", last: "2021-06-01",
		name: "OEWG 2021–2025, organizational session", verification: Known},
	OEWG2021Session1: {code: "oewg-2021-2025-1", process: ProcessOEWG2021, kind: SessionSubstantive, number: 1, first: "2021-12-13", last: "2021-12-17",
		name: "OEWG 2021–2025, first substantive session", verification: Seen},
	OEWG2021Session2: {code: "oewg-2021-2025-2", process: ProcessOEWG2021, kind: SessionSubstantive, number: 2, first: "2022-03-28", last: "2022-04-01",
		name: "OEWG 2021–2025, second substantive session", verification: Seen},
	OEWG2021Session3: {code: "oewg-2021-2025-3", process: ProcessOEWG2021, kind: SessionSubstantive, number: 3, first: "2022-07-25", last: "2022-07-29",
		name: "OEWG 2021–2025, third substantive session", outcome: "A/77/275", verification: Seen},
	OEWG2021Session4: {code: "oewg-2021-2025-4", process: ProcessOEWG2021, kind: SessionSubstantive, number: 4, first: "2023-03-06", last: "2023-03-10",
		name: "OEWG 2021–2025, fourth substantive session", verification: Seen},
	OEWG2021Session5: {code: "oewg-2021-2025-5", process: ProcessOEWG2021, kind: SessionSubstantive, number: 5, first: "2023-07-24", last: "2023-07-28",
		name: "OEWG 2021–2025, fifth substantive session", outcome: "A/78/265", verification: Known},
	OEWG2021Session6: {code: "oewg-2021-2025-6", process: ProcessOEWG2021, kind: SessionSubstantive, number: 6, first: "2023-12-11", last: "2023-12-15",
		name: "OEWG 2021–2025, sixth substantive session", verification: Seen},
	OEWG2021Session7: {code: "oewg-2021-2025-7", process: ProcessOEWG2021, kind: SessionSubstantive, number: 7, first: "2024-03-04", last: "2024-03-08",
		name: "OEWG 2021–2025, seventh substantive session", verification: Seen},
	OEWG2021Session8: {code: "oewg-2021-2025-8", process: ProcessOEWG2021, kind: SessionSubstantive, number: 8, first: "2024-07-08", last: "2024-07-12",
		name: "OEWG 2021–2025, eighth substantive session", outcome: "A/79/214", verification: Seen},
	OEWG2021Session9: {code: "oewg-2021-2025-9", process: ProcessOEWG2021, kind: SessionSubstantive, number: 9, first: "2024-12-02", last: "2024-12-06",
		name: "OEWG 2021–2025, ninth substantive session", verification: Seen},
	OEWG2021Session10: {code: "oewg-2021-2025-10", process: ProcessOEWG2021, kind: SessionSubstantive, number: 10, first: "2025-02-17", last: "2025-02-21",
		name: "OEWG 2021–2025, tenth substantive session", verification: Seen},
	OEWG2021Session11: {code: "oewg-2021-2025-11", process: ProcessOEWG2021, kind: SessionSubstantive, number: 11, first: "2025-07-07", last: "2025-07-11",
		name: "OEWG 2021–2025, eleventh substantive session", outcome: "A/80/257", verification: Seen},
	OEWG2021InterSessional: {code: "oewg-2021-2025-inter-sessional", process: ProcessOEWG2021, kind: SessionInterSessional, first: "2021-06-01", last: "2025-07-11", outer: true,
		name: "OEWG 2021–2025, inter-sessional meetings", verification: Known},
	OEWG2021Informal: {code: "oewg-2021-2025-informal", process: ProcessOEWG2021, kind: SessionInformal, first: "2021-06-01", last: "2025-07-11", outer: true,
		name: "OEWG 2021–2025, informal meetings", verification: Known},
	OEWG2021TownHall: {code: "oewg-2021-2025-town-hall", process: ProcessOEWG2021, kind: SessionTownHall, first: "2021-06-01", last: "2025-07-11", outer: true,
		name: "OEWG 2021–2025, town hall meetings", verification: Known},
	GGE2004: {code: "gge-2004-2005", process: ProcessGGE, kind: SessionRound, number: 1, first: "2004", last: "2005",
		name: "Group of Governmental Experts, first round, 2004–2005", mandate: "A/RES/58/32", verification: Known},
	GGE2009: {code: "gge-2009-2010", process: ProcessGGE, kind: SessionRound, number: 2, first: "2009", last: "2010",
		name: "Group of Governmental Experts, second round, 2009–2010", mandate: "A/RES/60/45", outcome: "A/65/201", verification: Known},
	GGE2012: {code: "gge-2012-2013", process: ProcessGGE, kind: SessionRound, number: 3, first: "2012", last: "2013",
		name: "Group of Governmental Experts, third round, 2012–2013", mandate: "A/RES/66/24", outcome: "A/68/98", verification: Known},
	GGE2014: {code: "gge-2014-2015", process: ProcessGGE, kind: SessionRound, number: 4, first: "2014", last: "2015",
		name: "Group of Governmental Experts, fourth round, 2014–2015", mandate: "A/RES/68/243", outcome: "A/70/174", verification: Known},
	GGE2016: {code: "gge-2016-2017", process: ProcessGGE, kind: SessionRound, number: 5, first: "2016", last: "2017",
		name: "Group of Governmental Experts, fifth round, 2016–2017", mandate: "A/RES/70/237", verification: Known},
	GGE2019: {code: "gge-2019-2021", process: ProcessGGE, kind: SessionRound, number: 6, first: "2019", last: "2021",
		name: "Group of Governmental Experts, sixth round, 2019–2021", mandate: "A/RES/73/266", outcome: "A/76/135", verification: Seen},
	GlobalMechanismOrganizational: {code: "global-mechanism-organizational", process: ProcessGlobalMechanism, kind: SessionOrganizational, first: "2026-03-30", last: "2026-03-31",
		name: "Global Mechanism, organizational session", verification: Seen},
	GlobalMechanismSession1: {code: "global-mechanism-1", process: ProcessGlobalMechanism, kind: SessionPlenary, number: 1, first: "2026-07-20", last: "2026-07-24",
		name: "Global Mechanism, first substantive plenary", verification: Seen},
	GlobalMechanismThematic2026: {code: "global-mechanism-thematic-2026", process: ProcessGlobalMechanism, kind: SessionThematicGroup, first: "2026-12-07", last: "2026-12-11",
		name: "Global Mechanism, dedicated thematic groups, 2026", verification: Seen},
	CybercrimeConventionOrganizational: {code: "cybercrime-convention-organizational", process: ProcessCybercrimeConvention, kind: SessionOrganizational, first: "2021-05-10", last: "2021-05-12",
		name: "Ad Hoc Committee on cybercrime, organizational session", verification: Known},
	CybercrimeConventionSession1: {code: "cybercrime-convention-1", process: ProcessCybercrimeConvention, kind: SessionSubstantive, number: 1, first: "2022-02-28", last: "2022-03-11",
		name: "Ad Hoc Committee on cybercrime, first session", verification: Known},
	CybercrimeConventionSession2: {code: "cybercrime-convention-2", process: ProcessCybercrimeConvention, kind: SessionSubstantive, number: 2, first: "2022-05-30", last: "2022-06-10",
		name: "Ad Hoc Committee on cybercrime, second session", verification: Known},
	CybercrimeConventionSession3: {code: "cybercrime-convention-3", process: ProcessCybercrimeConvention, kind: SessionSubstantive, number: 3, first: "2022-08-29", last: "2022-09-09",
		name: "Ad Hoc Committee on cybercrime, third session", verification: Known},
	CybercrimeConventionSession4: {code: "cybercrime-convention-4", process: ProcessCybercrimeConvention, kind: SessionSubstantive, number: 4, first: "2023-01-09", last: "2023-01-20",
		name: "Ad Hoc Committee on cybercrime, fourth session", verification: Known},
	CybercrimeConventionSession5: {code: "cybercrime-convention-5", process: ProcessCybercrimeConvention, kind: SessionSubstantive, number: 5, first: "2023-04-11", last: "2023-04-21",
		name: "Ad Hoc Committee on cybercrime, fifth session", verification: Known},
	CybercrimeConventionSession6: {code: "cybercrime-convention-6", process: ProcessCybercrimeConvention, kind: SessionSubstantive, number: 6, first: "2023-08-21", last: "2023-09-01",
		name: "Ad Hoc Committee on cybercrime, sixth session", verification: Known},
	CybercrimeConventionConcluding: {code: "cybercrime-convention-concluding", process: ProcessCybercrimeConvention, kind: SessionSubstantive, first: "2024-01-29", last: "2024-02-09",
		name: "Ad Hoc Committee on cybercrime, concluding session", verification: Known},
	CybercrimeConventionReconvened: {code: "cybercrime-convention-reconvened", process: ProcessCybercrimeConvention, kind: SessionSubstantive, first: "2024-07-29", last: "2024-08-09",
		name: "Ad Hoc Committee on cybercrime, reconvened concluding session", verification: Known},
	CybercrimeConventionSigning: {code: "cybercrime-convention-signing", process: ProcessCybercrimeConvention, kind: SessionSigning, first: "2025-10-25", last: "2026-12-31",
		name: "United Nations Convention against Cybercrime, open for signature", verification: Known},
}
