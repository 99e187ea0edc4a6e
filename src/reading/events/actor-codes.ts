/** What a chunk of three letters of an actor code stands for, when it is no country. */
export interface ActorChunk {
  readonly label: string;
  /** Type of the vocabulary. */
  readonly type: string;
  /** A body of its own (Hamas, the United Nations), which needs no country to be told. */
  readonly isNamed: boolean;
}

/**
 * Roles, as `code type label`. A role with a country is a part of that country ("Government (Egypt)").
 * @see Schrodt 2012, CAMEO Event and Actor Codebook 1.1b3, chapter 3
 */
const ROLES = `
GOV government-body Government
COP government-body Police
MIL armed-force Armed forces
JUD court Judiciary
LEG legislature Legislature
SPY intelligence-service Intelligence service
REB armed-group Rebels
INS armed-group Insurgents
SEP armed-group Separatist rebels
UAF armed-group Unidentified armed forces
IMG armed-group International militarised group
OPP other Political opposition
PTY party Political party
MED media Media
BUS company Business
MNC company Multinational corporation
AGR other Agriculture
CRM other Criminals
CVL other Civilians
DEV other Development
EDU other Education
ELI other Elites
ENV other Environment
HLH other Health
HRI other Human rights
LAB other Labour
REF other Refugees
MOD other Moderates
RAD other Radicals
REL other Religion
SET other Settlers
IGO igo Intergovernmental organisation
NGO ngo Non-governmental organisation
NGM ngo Non-governmental movement
PKO igo Peacekeepers
UIS other Unidentified state actor
INT other International actors
`;

/** Bodies that have a code of their own. */
const NAMED = `
AAM armed-group Al-Aqsa Martyrs' Brigades
ADB igo Asian Development Bank
AFB igo African Development Bank
AFU igo African Union
ALQ armed-group Al-Qaeda
AMF igo Arab Monetary Fund
AML armed-group Amal
AMN ngo Amnesty International
AMU igo Arab Maghreb Union
ANO armed-group Abu Nidal Organization
ARL igo Arab League
ASL armed-group South Lebanon Army
ASN igo Association of Southeast Asian Nations
BIS igo Bank for International Settlements
BTH party Baath Party
CIS igo Commonwealth of Independent States
COE igo Council of Europe
CRC ngo International Committee of the Red Cross
CSS igo Community of Sahel-Saharan States
CWN igo Commonwealth of Nations
DFL armed-group Democratic Front for the Liberation of Palestine
EBR igo European Bank for Reconstruction and Development
ECA igo Economic Community of Central African States
EEC igo European Union
EFT igo European Free Trade Association
ENN party Ennahda
FAO igo Food and Agriculture Organization
FID ngo International Federation for Human Rights
FIS party Islamic Salvation Front
FLN party National Liberation Front
FTA party Fatah
GCC igo Gulf Cooperation Council
GIA armed-group Armed Islamic Group
GOE igo Group of Eight
GOS igo Group of Seven
GRP ngo Greenpeace
GSP armed-group Salafist Group
GSS igo Group of 77
HCH igo United Nations High Commissioner for Human Rights
HCR igo United Nations High Commissioner for Refugees
HEZ armed-group Hezbollah
HMS armed-group Hamas
HRW ngo Human Rights Watch
IAD igo Intergovernmental Authority on Development
IAE igo International Atomic Energy Agency
IAF party Islamic Action Front
ICC igo International Criminal Court
ICG ngo International Crisis Group
ICJ igo International Court of Justice
IDB igo Islamic Development Bank
IHF ngo International Helsinki Federation for Human Rights
ILO igo International Labour Organization
IMF igo International Monetary Fund
IOM igo International Organization for Migration
IPU igo Inter-Parliamentary Union
IRC ngo Red Cross
ISJ armed-group Palestinian Islamic Jihad
ITP igo Interpol
JUR ngo International Commission of Jurists
KDP party Kurdistan Democratic Party
KID igo United Nations Children's Fund
KLA armed-group Kosovo Liberation Army
LBA party Israeli Labor Party
LKD party Likud
MBR party Muslim Brotherhood
MRZ party Meretz
MSF ngo Médecins Sans Frontières
NAT igo North Atlantic Treaty Organization
NON igo Non-Aligned Movement
OAS igo Organization of American States
OAU igo Organization of African Unity
OIC igo Organisation of Islamic Cooperation
OPC igo Organization of the Petroleum Exporting Countries
PAP igo Pan-African Parliament
PFL armed-group Popular Front for the Liberation of Palestine
PLF armed-group Palestine Liberation Front
PLO other Palestine Liberation Organization
PLS armed-group Polisario Front
PMD armed-group People's Mujahedin
RCR ngo Red Crescent
SAA igo South Asian Association for Regional Cooperation
SAD igo Southern African Development Community
SCE igo Organization for Security and Co-operation in Europe
SHA party Shas
SOT igo Southeast Asia Treaty Organization
TAL armed-group Taliban
UEM igo West African Economic and Monetary Union
UNO igo United Nations
WAS igo Economic Community of West African States
WBK igo World Bank
WCT igo International war crimes tribunals
WEF ngo World Economic Forum
WEU igo Western European Union
WFP igo World Food Programme
WHO igo World Health Organization
WTO igo World Trade Organization
XFM ngo Oxfam
`;

/** Regions, peoples and religions: several people, nobody who deals with a state as one. */
const GROUPS = `
AFR other Africa
ASA other Asia
BAL other Balkans
BLK other Balkans
CAS other Central Asia
CAU other Caucasus
CEU other Central Europe
CFR other Central Africa
CRB other Caribbean
EAF other Eastern Africa
EEU other Eastern Europe
EUR other Europe
LAM other Latin America
MDT other Mediterranean
MEA other Middle East
NAF other North Africa
NMR other North America
PGS other Persian Gulf
SAF other Southern Africa
SAM other South America
SAS other South Asia
SCN other Scandinavia
SEA other Southeast Asia
WAF other West Africa
WES other The West
WST other The West
GZS other Gaza Strip
WSB other West Bank
ARB other Arabs
KUR other Kurds
PAL other Palestinians
ALB other Albanians
CRO other Croats
SER other Serbs
BUD other Buddhists
CHR other Christians
CTH other Catholics
DOX other Orthodox Christians
DRZ other Druze
HIN other Hindus
JEW other Jews
MOS other Muslims
MRN other Maronites
PRO other Protestants
SHI other Shia Muslims
SIK other Sikhs
SUN other Sunni Muslims
`;

const chunksOf = (lines: string, isNamed: boolean): readonly (readonly [string, ActorChunk])[] =>
  lines
    .trim()
    .split('\n')
    .map(line => {
      const [code = '', type = ''] = line.split(' ', 2);
      return [code, { label: line.slice(code.length + type.length + 2), type, isNamed }] as const;
    });

const chunks = new Map([...chunksOf(GROUPS, false), ...chunksOf(NAMED, true), ...chunksOf(ROLES, false)]);

/** What a chunk of an actor code stands for; `undefined` when the lists do not have it. */
export function actorChunk(code: string): ActorChunk | undefined {
  return chunks.get(code);
}

/**
 * Country codes of the WEIS files of the Kansas Event Data System, which follow the Correlates of War: there `AUS` is
 * Austria, `AUL` Australia. ISO codes by WEIS code.
 */
const WEIS_COUNTRIES = new Map(
  `UNK GBR|FRN FRA|GER DEU|SPN ESP|POR PRT|NTH NLD|SWD SWE|SWZ CHE|SWI CHE|DEN DNK|IRE IRL|AUS AUT|AUL AUS|GRC GRC
ROM ROU|RUM ROU|BUL BGR|CZR CZE|SLK SVK|CZE CSK|SLO SVN|SLV SVN|CRO HRV|SER SRB|BOS BIH|KSV XKX|MAC MKD|MTN MNE
FRY YUG|YUG YUG|USR SUN|LAT LVA|LIT LTU|LTH LTU|UAR EGY|LEB LBN|KUW KWT|BAH BHR|MOM OMN|UAE ARE|ALG DZA|MOR MAR
SUD SDN|SAF ZAF|NIG NGA|ZAR COD|TAZ TZA|ZAM ZMB|RHO ZWE|ERT ERI|GUA GTM|HON HND|ELS SLV|COS CRI|HAI HTI|URU URY
PAR PRY|CHA TCD|GAM GMB|ANG AGO|JAP JPN|TAI TWN|TAW TWN|ROC TWN|KON PRK|KOS KOR|PHI PHL|MAL MYS|SIN SGP|CAM KHM
VTN VNM|BNG BGD|CEY LKA|NEP NPL|NEW NZL|HOK HKG|FIJ FJI|MON MNG|ICE ISL|BUR MMR|CON COG|NMB NAM|ZIM ZWE|TOG TGO|ROK KOR|ZAI COD`
    .split(/[|\n]/)
    .map(row => row.split(' ') as [string, string]),
);

/** Codes that are not made of chunks of three letters, as older series have them. */
const WHOLE_CODES = new Map([
  ['US', 'USA'],
  ['USGOV', 'USAGOV'],
  ['UN', 'UNO'],
  ['UNHCR', 'HCR'],
  ['NATO', 'NAT'],
  ['OSCE', 'SCE'],
  ['CSCE', 'SCE'],
  ['WEST', 'WST'],
]);

/** The code in chunks of three letters, for the few that are written in another way. */
export function codeInChunks(code: string): string {
  return WHOLE_CODES.get(code) ?? code;
}

/** Codes of CAMEO actor lists that have left ISO 3166 or were never in it. */
const FORMER = new Map([
  ['USR', 'SUN'],
  ['ZAR', 'COD'],
  ['GER', 'DEU'],
  ['FRY', 'YUG'],
  ['KSV', 'XKX'],
  ['SER', 'SRB'],
]);

/** The ISO code of a country for a code that only event data use; the code itself when they use none. */
export function isoOfEventCode(code: string, scheme: 'cameo' | 'weis'): string {
  return (scheme === 'weis' ? WEIS_COUNTRIES : FORMER).get(code) ?? code;
}
