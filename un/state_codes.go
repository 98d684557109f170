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

var stateCodes = [...]string{
	AFG: "AFG",
	AGO: "AGO",
	ALB: "ALB",
	AND: "AND",
	ARE: "ARE",
	ARG: "ARG",
	ARM: "ARM",
	ATG: "ATG",
	AUS: "AUS",
	AUT: "AUT",
	AZE: "AZE",
	BDI: "BDI",
	BEL: "BEL",
	BEN: "BEN",
	BFA: "BFA",
	BGD: "BGD",
	BGR: "BGR",
	BHR: "BHR",
	BHS: "BHS",
	BIH: "BIH",
	BLR: "BLR",
	BLZ: "BLZ",
	BOL: "BOL",
	BRA: "BRA",
	BRB: "BRB",
	BRN: "BRN",
	BTN: "BTN",
	BWA: "BWA",
	CAF: "CAF",
	CAN: "CAN",
	CHE: "CHE",
	CHL: "CHL",
	CHN: "CHN",
	CIV: "CIV",
	CMR: "CMR",
	COD: "COD",
	COG: "COG",
	COL: "COL",
	COM: "COM",
	CPV: "CPV",
	CRI: "CRI",
	CUB: "CUB",
	CYP: "CYP",
	CZE: "CZE",
	DEU: "DEU",
	DJI: "DJI",
	DMA: "DMA",
	DNK: "DNK",
	DOM: "DOM",
	DZA: "DZA",
	ECU: "ECU",
	EGY: "EGY",
	ERI: "ERI",
	ESP: "ESP",
	EST: "EST",
	ETH: "ETH",
	FIN: "FIN",
	FJI: "FJI",
	FRA: "FRA",
	FSM: "FSM",
	GAB: "GAB",
	GBR: "GBR",
	GEO: "GEO",
	GHA: "GHA",
	GIN: "GIN",
	GMB: "GMB",
	GNB: "GNB",
	GNQ: "GNQ",
	GRC: "GRC",
	GRD: "GRD",
	GTM: "GTM",
	GUY: "GUY",
	HND: "HND",
	HRV: "HRV",
	HTI: "HTI",
	HUN: "HUN",
	IDN: "IDN",
	IND: "IND",
	IRL: "IRL",
	IRN: "IRN",
	IRQ: "IRQ",
	ISL: "ISL",
	ISR: "ISR",
	ITA: "ITA",
	JAM: "JAM",
	JOR: "JOR",
	JPN: "JPN",
	KAZ: "KAZ",
	KEN: "KEN",
	KGZ: "KGZ",
	KHM: "KHM",
	KIR: "KIR",
	KNA: "KNA",
	KOR: "KOR",
	KWT: "KWT",
	LAO: "LAO",
	LBN: "LBN",
	LBR: "LBR",
	LBY: "LBY",
	LCA: "LCA",
	LIE: "LIE",
	LKA: "LKA",
	LSO: "LSO",
	LTU: "LTU",
	LUX: "LUX",
	LVA: "LVA",
	MAR: "MAR",
	MCO: "MCO",
	MDA: "MDA",
	MDG: "MDG",
	MDV: "MDV",
	MEX: "MEX",
	MHL: "MHL",
	MKD: "MKD",
	MLI: "MLI",
	MLT: "MLT",
	MMR: "MMR",
	MNE: "MNE",
	MNG: "MNG",
	MOZ: "MOZ",
	MRT: "MRT",
	MUS: "MUS",
	MWI: "MWI",
	MYS: "MYS",
	NAM: "NAM",
	NER: "NER",
	NGA: "NGA",
	NIC: "NIC",
	NLD: "NLD",
	NOR: "NOR",
	NPL: "NPL",
	NRU: "NRU",
	NZL: "NZL",
	OMN: "OMN",
	PAK: "PAK",
	PAN: "PAN",
	PER: "PER",
	PHL: "PHL",
	PLW: "PLW",
	PNG: "PNG",
	POL: "POL",
	PRK: "PRK",
	PRT: "PRT",
	PRY: "PRY",
	QAT: "QAT",
	ROU: "ROU",
	RUS: "RUS",
	RWA: "RWA",
	SAU: "SAU",
	SDN: "SDN",
	SEN: "SEN",
	SGP: "SGP",
	SLB: "SLB",
	SLE: "SLE",
	SLV: "SLV",
	SMR: "SMR",
	SOM: "SOM",
	SRB: "SRB",
	SSD: "SSD",
	STP: "STP",
	SUR: "SUR",
	SVK: "SVK",
	SVN: "SVN",
	SWE: "SWE",
	SWZ: "SWZ",
	SYC: "SYC",
	SYR: "SYR",
	TCD: "TCD",
	TGO: "TGO",
	THA: "THA",
	TJK: "TJK",
	TKM: "TKM",
	TLS: "TLS",
	TON: "TON",
	TTO: "TTO",
	TUN: "TUN",
	TUR: "TUR",
	TUV: "TUV",
	TZA: "TZA",
	UGA: "UGA",
	UKR: "UKR",
	URY: "URY",
	USA: "USA",
	UZB: "UZB",
	VCT: "VCT",
	VEN: "VEN",
	VNM: "VNM",
	VUT: "VUT",
	WSM: "WSM",
	YEM: "YEM",
	ZAF: "ZAF",
	ZMB: "ZMB",
	ZWE: "ZWE",
	PSE: "PSE",
	VAT: "VAT",
	CSK: "CSK",
	DDR: "DDR",
	SCG: "SCG",
	SUN: "SUN",
	YUG: "YUG",
	QXA: "QXA",
	QXB: "QXB",
	QXC: "QXC",
	QXD: "QXD",
	QXE: "QXE",
	QXF: "QXF",
	QXG: "QXG",
	QXH: "QXH",
	QXI: "QXI",
	QXJ: "QXJ",
	QXK: "QXK",
	QXL: "QXL",
	QXM: "QXM",
	QXN: "QXN",
	QXO: "QXO",
	QXP: "QXP",
	QXQ: "QXQ",
	QXR: "QXR",
	QXS: "QXS",
	QXT: "QXT",
	QXU: "QXU",
	QXV: "QXV",
	QXW: "QXW",
	QXX: "QXX",
	QXY: "QXY",
	QXZ: "QXZ",
}
