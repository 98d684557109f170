package un

// State is a State by its ISO 3166-1 alpha-3 code: a Member State of the United Nations, one of the two observer States,
// a former member, or one of the codes kept for exercises. The zero value is invalid.
//
// The code stands for the Member as it is seated in the United Nations; nothing here takes a view on governments or territory.
type State uint16

// The States. QXA to QXZ are for exercises and invented data, and name nobody.
const (
	AFG State = iota + 1
	AGO
	ALB
	AND
	ARE
	ARG
	ARM
	ATG
	AUS
	AUT
	AZE
	BDI
	BEL
	BEN
	BFA
	BGD
	BGR
	BHR
	BHS
	BIH
	BLR
	BLZ
	BOL
	BRA
	BRB
	BRN
	BTN
	BWA
	CAF
	CAN
	CHE
	CHL
	CHN
	CIV
	CMR
	COD
	COG
	COL
	COM
	CPV
	CRI
	CUB
	CYP
	CZE
	DEU
	DJI
	DMA
	DNK
	DOM
	DZA
	ECU
	EGY
	ERI
	ESP
	EST
	ETH
	FIN
	FJI
	FRA
	FSM
	GAB
	GBR
	GEO
	GHA
	GIN
	GMB
	GNB
	GNQ
	GRC
	GRD
	GTM
	GUY
	HND
	HRV
	HTI
	HUN
	IDN
	IND
	IRL
	IRN
	IRQ
	ISL
	ISR
	ITA
	JAM
	JOR
	JPN
	KAZ
	KEN
	KGZ
	KHM
	KIR
	KNA
	KOR
	KWT
	LAO
	LBN
	LBR
	LBY
	LCA
	LIE
	LKA
	LSO
	LTU
	LUX
	LVA
	MAR
	MCO
	MDA
	MDG
	MDV
	MEX
	MHL
	MKD
	MLI
	MLT
	MMR
	MNE
	MNG
	MOZ
	MRT
	MUS
	MWI
	MYS
	NAM
	NER
	NGA
	NIC
	NLD
	NOR
	NPL
	NRU
	NZL
	OMN
	PAK
	PAN
	PER
	PHL
	PLW
	PNG
	POL
	PRK
	PRT
	PRY
	QAT
	ROU
	RUS
	RWA
	SAU
	SDN
	SEN
	SGP
	SLB
	SLE
	SLV
	SMR
	SOM
	SRB
	SSD
	STP
	SUR
	SVK
	SVN
	SWE
	SWZ
	SYC
	SYR
	TCD
	TGO
	THA
	TJK
	TKM
	TLS
	TON
	TTO
	TUN
	TUR
	TUV
	TZA
	UGA
	UKR
	URY
	USA
	UZB
	VCT
	VEN
	VNM
	VUT
	WSM
	YEM
	ZAF
	ZMB
	ZWE
	PSE
	VAT
	CSK
	DDR
	SCG
	SUN
	YUG
	QXA
	QXB
	QXC
	QXD
	QXE
	QXF
	QXG
	QXH
	QXI
	QXJ
	QXK
	QXL
	QXM
	QXN
	QXO
	QXP
	QXQ
	QXR
	QXS
	QXT
	QXU
	QXV
	QXW
	QXX
	QXY
	QXZ
)

// stateRow is what is known of one State whatever the language.
type stateRow struct {
	alpha3, alpha2, m49 string
	kind                StateKind
	admitted, left      string // dates; empty where there is none
	continuedBy         State  // of a former member: who carries its membership on
}

// stateRows is keyed by the constants. Codes: ISO 3166-1 and 3166-3, UN M49. Dates: the United Nations' list of Member
// States with its notes, checked against the number of members at the ends of years.
var stateRows = [...]stateRow{
	AFG: {"AFG", "AF", "004", MemberState, "1946-11-19", "", 0},
	AGO: {"AGO", "AO", "024", MemberState, "1976-12-01", "", 0},
	ALB: {"ALB", "AL", "008", MemberState, "1955-12-14", "", 0},
	AND: {"AND", "AD", "020", MemberState, "1993-07-28", "", 0},
	ARE: {"ARE", "AE", "784", MemberState, "1971-12-09", "", 0},
	ARG: {"ARG", "AR", "032", MemberState, "1945-10-24", "", 0},
	ARM: {"ARM", "AM", "051", MemberState, "1992-03-02", "", 0},
	ATG: {"ATG", "AG", "028", MemberState, "1981-11-11", "", 0},
	AUS: {"AUS", "AU", "036", MemberState, "1945-11-01", "", 0},
	AUT: {"AUT", "AT", "040", MemberState, "1955-12-14", "", 0},
	AZE: {"AZE", "AZ", "031", MemberState, "1992-03-02", "", 0},
	BDI: {"BDI", "BI", "108", MemberState, "1962-09-18", "", 0},
	BEL: {"BEL", "BE", "056", MemberState, "1945-12-27", "", 0},
	BEN: {"BEN", "BJ", "204", MemberState, "1960-09-20", "", 0},
	BFA: {"BFA", "BF", "854", MemberState, "1960-09-20", "", 0},
	BGD: {"BGD", "BD", "050", MemberState, "1974-09-17", "", 0},
	BGR: {"BGR", "BG", "100", MemberState, "1955-12-14", "", 0},
	BHR: {"BHR", "BH", "048", MemberState, "1971-09-21", "", 0},
	BHS: {"BHS", "BS", "044", MemberState, "1973-09-18", "", 0},
	BIH: {"BIH", "BA", "070", MemberState, "1992-05-22", "", 0},
	BLR: {"BLR", "BY", "112", MemberState, "1945-10-24", "", 0},
	BLZ: {"BLZ", "BZ", "084", MemberState, "1981-09-25", "", 0},
	BOL: {"BOL", "BO", "068", MemberState, "1945-11-14", "", 0},
	BRA: {"BRA", "BR", "076", MemberState, "1945-10-24", "", 0},
	BRB: {"BRB", "BB", "052", MemberState, "1966-12-09", "", 0},
	BRN: {"BRN", "BN", "096", MemberState, "1984-09-21", "", 0},
	BTN: {"BTN", "BT", "064", MemberState, "1971-09-21", "", 0},
	BWA: {"BWA", "BW", "072", MemberState, "1966-10-17", "", 0},
	CAF: {"CAF", "CF", "140", MemberState, "1960-09-20", "", 0},
	CAN: {"CAN", "CA", "124", MemberState, "1945-11-09", "", 0},
	CHE: {"CHE", "CH", "756", MemberState, "2002-09-10", "", 0},
	CHL: {"CHL", "CL", "152", MemberState, "1945-10-24", "", 0},
	CHN: {"CHN", "CN", "156", MemberState, "1945-10-24", "", 0},
	CIV: {"CIV", "CI", "384", MemberState, "1960-09-20", "", 0},
	CMR: {"CMR", "CM", "120", MemberState, "1960-09-20", "", 0},
	COD: {"COD", "CD", "180", MemberState, "1960-09-20", "", 0},
	COG: {"COG", "CG", "178", MemberState, "1960-09-20", "", 0},
	COL: {"COL", "CO", "170", MemberState, "1945-11-05", "", 0},
	COM: {"COM", "KM", "174", MemberState, "1975-11-12", "", 0},
	CPV: {"CPV", "CV", "132", MemberState, "1975-09-16", "", 0},
	CRI: {"CRI", "CR", "188", MemberState, "1945-11-02", "", 0},
	CUB: {"CUB", "CU", "192", MemberState, "1945-10-24", "", 0},
	CYP: {"CYP", "CY", "196", MemberState, "1960-09-20", "", 0},
	CZE: {"CZE", "CZ", "203", MemberState, "1993-01-19", "", 0},
	DEU: {"DEU", "DE", "276", MemberState, "1973-09-18", "", 0},
	DJI: {"DJI", "DJ", "262", MemberState, "1977-09-20", "", 0},
	DMA: {"DMA", "DM", "212", MemberState, "1978-12-18", "", 0},
	DNK: {"DNK", "DK", "208", MemberState, "1945-10-24", "", 0},
	DOM: {"DOM", "DO", "214", MemberState, "1945-10-24", "", 0},
	DZA: {"DZA", "DZ", "012", MemberState, "1962-10-08", "", 0},
	ECU: {"ECU", "EC", "218", MemberState, "1945-12-21", "", 0},
	EGY: {"EGY", "EG", "818", MemberState, "1945-10-24", "", 0},
	ERI: {"ERI", "ER", "232", MemberState, "1993-05-28", "", 0},
	ESP: {"ESP", "ES", "724", MemberState, "1955-12-14", "", 0},
	EST: {"EST", "EE", "233", MemberState, "1991-09-17", "", 0},
	ETH: {"ETH", "ET", "231", MemberState, "1945-11-13", "", 0},
	FIN: {"FIN", "FI", "246", MemberState, "1955-12-14", "", 0},
	FJI: {"FJI", "FJ", "242", MemberState, "1970-10-13", "", 0},
	FRA: {"FRA", "FR", "250", MemberState, "1945-10-24", "", 0},
	FSM: {"FSM", "FM", "583", MemberState, "1991-09-17", "", 0},
	GAB: {"GAB", "GA", "266", MemberState, "1960-09-20", "", 0},
	GBR: {"GBR", "GB", "826", MemberState, "1945-10-24", "", 0},
	GEO: {"GEO", "GE", "268", MemberState, "1992-07-31", "", 0},
	GHA: {"GHA", "GH", "288", MemberState, "1957-03-08", "", 0},
	GIN: {"GIN", "GN", "324", MemberState, "1958-12-12", "", 0},
	GMB: {"GMB", "GM", "270", MemberState, "1965-09-21", "", 0},
	GNB: {"GNB", "GW", "624", MemberState, "1974-09-17", "", 0},
	GNQ: {"GNQ", "GQ", "226", MemberState, "1968-11-12", "", 0},
	GRC: {"GRC", "GR", "300", MemberState, "1945-10-25", "", 0},
	GRD: {"GRD", "GD", "308", MemberState, "1974-09-17", "", 0},
	GTM: {"GTM", "GT", "320", MemberState, "1945-11-21", "", 0},
	GUY: {"GUY", "GY", "328", MemberState, "1966-09-20", "", 0},
	HND: {"HND", "HN", "340", MemberState, "1945-12-17", "", 0},
	HRV: {"HRV", "HR", "191", MemberState, "1992-05-22", "", 0},
	HTI: {"HTI", "HT", "332", MemberState, "1945-10-24", "", 0},
	HUN: {"HUN", "HU", "348", MemberState, "1955-12-14", "", 0},
	IDN: {"IDN", "ID", "360", MemberState, "1950-09-28", "", 0},
	IND: {"IND", "IN", "356", MemberState, "1945-10-30", "", 0},
	IRL: {"IRL", "IE", "372", MemberState, "1955-12-14", "", 0},
	IRN: {"IRN", "IR", "364", MemberState, "1945-10-24", "", 0},
	IRQ: {"IRQ", "IQ", "368", MemberState, "1945-12-21", "", 0},
	ISL: {"ISL", "IS", "352", MemberState, "1946-11-19", "", 0},
	ISR: {"ISR", "IL", "376", MemberState, "1949-05-11", "", 0},
	ITA: {"ITA", "IT", "380", MemberState, "1955-12-14", "", 0},
	JAM: {"JAM", "JM", "388", MemberState, "1962-09-18", "", 0},
	JOR: {"JOR", "JO", "400", MemberState, "1955-12-14", "", 0},
	JPN: {"JPN", "JP", "392", MemberState, "1956-12-18", "", 0},
	KAZ: {"KAZ", "KZ", "398", MemberState, "1992-03-02", "", 0},
	KEN: {"KEN", "KE", "404", MemberState, "1963-12-16", "", 0},
	KGZ: {"KGZ", "KG", "417", MemberState, "1992-03-02", "", 0},
	KHM: {"KHM", "KH", "116", MemberState, "1955-12-14", "", 0},
	KIR: {"KIR", "KI", "296", MemberState, "1999-09-14", "", 0},
	KNA: {"KNA", "KN", "659", MemberState, "1983-09-23", "", 0},
	KOR: {"KOR", "KR", "410", MemberState, "1991-09-17", "", 0},
	KWT: {"KWT", "KW", "414", MemberState, "1963-05-14", "", 0},
	LAO: {"LAO", "LA", "418", MemberState, "1955-12-14", "", 0},
	LBN: {"LBN", "LB", "422", MemberState, "1945-10-24", "", 0},
	LBR: {"LBR", "LR", "430", MemberState, "1945-11-02", "", 0},
	LBY: {"LBY", "LY", "434", MemberState, "1955-12-14", "", 0},
	LCA: {"LCA", "LC", "662", MemberState, "1979-09-18", "", 0},
	LIE: {"LIE", "LI", "438", MemberState, "1990-09-18", "", 0},
	LKA: {"LKA", "LK", "144", MemberState, "1955-12-14", "", 0},
	LSO: {"LSO", "LS", "426", MemberState, "1966-10-17", "", 0},
	LTU: {"LTU", "LT", "440", MemberState, "1991-09-17", "", 0},
	LUX: {"LUX", "LU", "442", MemberState, "1945-10-24", "", 0},
	LVA: {"LVA", "LV", "428", MemberState, "1991-09-17", "", 0},
	MAR: {"MAR", "MA", "504", MemberState, "1956-11-12", "", 0},
	MCO: {"MCO", "MC", "492", MemberState, "1993-05-28", "", 0},
	MDA: {"MDA", "MD", "498", MemberState, "1992-03-02", "", 0},
	MDG: {"MDG", "MG", "450", MemberState, "1960-09-20", "", 0},
	MDV: {"MDV", "MV", "462", MemberState, "1965-09-21", "", 0},
	MEX: {"MEX", "MX", "484", MemberState, "1945-11-07", "", 0},
	MHL: {"MHL", "MH", "584", MemberState, "1991-09-17", "", 0},
	MKD: {"MKD", "MK", "807", MemberState, "1993-04-08", "", 0},
	MLI: {"MLI", "ML", "466", MemberState, "1960-09-28", "", 0},
	MLT: {"MLT", "MT", "470", MemberState, "1964-12-01", "", 0},
	MMR: {"MMR", "MM", "104", MemberState, "1948-04-19", "", 0},
	MNE: {"MNE", "ME", "499", MemberState, "2006-06-28", "", 0},
	MNG: {"MNG", "MN", "496", MemberState, "1961-10-27", "", 0},
	MOZ: {"MOZ", "MZ", "508", MemberState, "1975-09-16", "", 0},
	MRT: {"MRT", "MR", "478", MemberState, "1961-10-27", "", 0},
	MUS: {"MUS", "MU", "480", MemberState, "1968-04-24", "", 0},
	MWI: {"MWI", "MW", "454", MemberState, "1964-12-01", "", 0},
	MYS: {"MYS", "MY", "458", MemberState, "1957-09-17", "", 0},
	NAM: {"NAM", "NA", "516", MemberState, "1990-04-23", "", 0},
	NER: {"NER", "NE", "562", MemberState, "1960-09-20", "", 0},
	NGA: {"NGA", "NG", "566", MemberState, "1960-10-07", "", 0},
	NIC: {"NIC", "NI", "558", MemberState, "1945-10-24", "", 0},
	NLD: {"NLD", "NL", "528", MemberState, "1945-12-10", "", 0},
	NOR: {"NOR", "NO", "578", MemberState, "1945-11-27", "", 0},
	NPL: {"NPL", "NP", "524", MemberState, "1955-12-14", "", 0},
	NRU: {"NRU", "NR", "520", MemberState, "1999-09-14", "", 0},
	NZL: {"NZL", "NZ", "554", MemberState, "1945-10-24", "", 0},
	OMN: {"OMN", "OM", "512", MemberState, "1971-10-07", "", 0},
	PAK: {"PAK", "PK", "586", MemberState, "1947-09-30", "", 0},
	PAN: {"PAN", "PA", "591", MemberState, "1945-11-13", "", 0},
	PER: {"PER", "PE", "604", MemberState, "1945-10-31", "", 0},
	PHL: {"PHL", "PH", "608", MemberState, "1945-10-24", "", 0},
	PLW: {"PLW", "PW", "585", MemberState, "1994-12-15", "", 0},
	PNG: {"PNG", "PG", "598", MemberState, "1975-10-10", "", 0},
	POL: {"POL", "PL", "616", MemberState, "1945-10-24", "", 0},
	PRK: {"PRK", "KP", "408", MemberState, "1991-09-17", "", 0},
	PRT: {"PRT", "PT", "620", MemberState, "1955-12-14", "", 0},
	PRY: {"PRY", "PY", "600", MemberState, "1945-10-24", "", 0},
	QAT: {"QAT", "QA", "634", MemberState, "1971-09-21", "", 0},
	ROU: {"ROU", "RO", "642", MemberState, "1955-12-14", "", 0},
	RUS: {"RUS", "RU", "643", MemberState, "1945-10-24", "", 0},
	RWA: {"RWA", "RW", "646", MemberState, "1962-09-18", "", 0},
	SAU: {"SAU", "SA", "682", MemberState, "1945-10-24", "", 0},
	SDN: {"SDN", "SD", "729", MemberState, "1956-11-12", "", 0},
	SEN: {"SEN", "SN", "686", MemberState, "1960-09-28", "", 0},
	SGP: {"SGP", "SG", "702", MemberState, "1965-09-21", "", 0},
	SLB: {"SLB", "SB", "090", MemberState, "1978-09-19", "", 0},
	SLE: {"SLE", "SL", "694", MemberState, "1961-09-27", "", 0},
	SLV: {"SLV", "SV", "222", MemberState, "1945-10-24", "", 0},
	SMR: {"SMR", "SM", "674", MemberState, "1992-03-02", "", 0},
	SOM: {"SOM", "SO", "706", MemberState, "1960-09-20", "", 0},
	SRB: {"SRB", "RS", "688", MemberState, "2000-11-01", "", 0},
	SSD: {"SSD", "SS", "728", MemberState, "2011-07-14", "", 0},
	STP: {"STP", "ST", "678", MemberState, "1975-09-16", "", 0},
	SUR: {"SUR", "SR", "740", MemberState, "1975-12-04", "", 0},
	SVK: {"SVK", "SK", "703", MemberState, "1993-01-19", "", 0},
	SVN: {"SVN", "SI", "705", MemberState, "1992-05-22", "", 0},
	SWE: {"SWE", "SE", "752", MemberState, "1946-11-19", "", 0},
	SWZ: {"SWZ", "SZ", "748", MemberState, "1968-09-24", "", 0},
	SYC: {"SYC", "SC", "690", MemberState, "1976-09-21", "", 0},
	SYR: {"SYR", "SY", "760", MemberState, "1945-10-24", "", 0},
	TCD: {"TCD", "TD", "148", MemberState, "1960-09-20", "", 0},
	TGO: {"TGO", "TG", "768", MemberState, "1960-09-20", "", 0},
	THA: {"THA", "TH", "764", MemberState, "1946-12-16", "", 0},
	TJK: {"TJK", "TJ", "762", MemberState, "1992-03-02", "", 0},
	TKM: {"TKM", "TM", "795", MemberState, "1992-03-02", "", 0},
	TLS: {"TLS", "TL", "626", MemberState, "2002-09-27", "", 0},
	TON: {"TON", "TO", "776", MemberState, "1999-09-14", "", 0},
	TTO: {"TTO", "TT", "780", MemberState, "1962-09-18", "", 0},
	TUN: {"TUN", "TN", "788", MemberState, "1956-11-12", "", 0},
	TUR: {"TUR", "TR", "792", MemberState, "1945-10-24", "", 0},
	TUV: {"TUV", "TV", "798", MemberState, "2000-09-05", "", 0},
	TZA: {"TZA", "TZ", "834", MemberState, "1961-12-14", "", 0},
	UGA: {"UGA", "UG", "800", MemberState, "1962-10-25", "", 0},
	UKR: {"UKR", "UA", "804", MemberState, "1945-10-24", "", 0},
	URY: {"URY", "UY", "858", MemberState, "1945-12-18", "", 0},
	USA: {"USA", "US", "840", MemberState, "1945-10-24", "", 0},
	UZB: {"UZB", "UZ", "860", MemberState, "1992-03-02", "", 0},
	VCT: {"VCT", "VC", "670", MemberState, "1980-09-16", "", 0},
	VEN: {"VEN", "VE", "862", MemberState, "1945-11-15", "", 0},
	VNM: {"VNM", "VN", "704", MemberState, "1977-09-20", "", 0},
	VUT: {"VUT", "VU", "548", MemberState, "1981-09-15", "", 0},
	WSM: {"WSM", "WS", "882", MemberState, "1976-12-15", "", 0},
	YEM: {"YEM", "YE", "887", MemberState, "1947-09-30", "", 0},
	ZAF: {"ZAF", "ZA", "710", MemberState, "1945-11-07", "", 0},
	ZMB: {"ZMB", "ZM", "894", MemberState, "1964-12-01", "", 0},
	ZWE: {"ZWE", "ZW", "716", MemberState, "1980-08-25", "", 0},
	PSE: {"PSE", "PS", "275", ObserverState, "", "", 0},
	VAT: {"VAT", "VA", "336", ObserverState, "", "", 0},
	CSK: {"CSK", "CS", "200", FormerMemberState, "1945-10-24", "1992-12-31", 0},
	DDR: {"DDR", "DD", "278", FormerMemberState, "1973-09-18", "1990-10-03", 0},
	SCG: {"SCG", "CS", "891", FormerMemberState, "2000-11-01", "2006-06-03", SRB},
	SUN: {"SUN", "SU", "810", FormerMemberState, "1945-10-24", "1991-12-24", RUS},
	YUG: {"YUG", "YU", "890", FormerMemberState, "1945-10-24", "2000-11-01", 0},
	QXA: {"QXA", "", "", ExerciseState, "", "", 0},
	QXB: {"QXB", "", "", ExerciseState, "", "", 0},
	QXC: {"QXC", "", "", ExerciseState, "", "", 0},
	QXD: {"QXD", "", "", ExerciseState, "", "", 0},
	QXE: {"QXE", "", "", ExerciseState, "", "", 0},
	QXF: {"QXF", "", "", ExerciseState, "", "", 0},
	QXG: {"QXG", "", "", ExerciseState, "", "", 0},
	QXH: {"QXH", "", "", ExerciseState, "", "", 0},
	QXI: {"QXI", "", "", ExerciseState, "", "", 0},
	QXJ: {"QXJ", "", "", ExerciseState, "", "", 0},
	QXK: {"QXK", "", "", ExerciseState, "", "", 0},
	QXL: {"QXL", "", "", ExerciseState, "", "", 0},
	QXM: {"QXM", "", "", ExerciseState, "", "", 0},
	QXN: {"QXN", "", "", ExerciseState, "", "", 0},
	QXO: {"QXO", "", "", ExerciseState, "", "", 0},
	QXP: {"QXP", "", "", ExerciseState, "", "", 0},
	QXQ: {"QXQ", "", "", ExerciseState, "", "", 0},
	QXR: {"QXR", "", "", ExerciseState, "", "", 0},
	QXS: {"QXS", "", "", ExerciseState, "", "", 0},
	QXT: {"QXT", "", "", ExerciseState, "", "", 0},
	QXU: {"QXU", "", "", ExerciseState, "", "", 0},
	QXV: {"QXV", "", "", ExerciseState, "", "", 0},
	QXW: {"QXW", "", "", ExerciseState, "", "", 0},
	QXX: {"QXX", "", "", ExerciseState, "", "", 0},
	QXY: {"QXY", "", "", ExerciseState, "", "", 0},
	QXZ: {"QXZ", "", "", ExerciseState, "", "", 0},
}
