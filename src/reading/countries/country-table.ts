/**
 * Countries and former states, one a line:
 *
 *     id iso3 iso2 numeric cow gw fips cameo kind longitude,latitude | label | alias; alias
 *
 * `-` is none. `=` in `gw` is the COW code, in `cameo` the ISO code of three letters. `260/255` are several codes, the
 * usual one first. The place is the capital. Kinds: U member of the United Nations, O observer, P partly recognised
 * state, F former state, E self-declared entity, T territory or region with a government of its own.
 *
 * A code stands for one row only. Where a list has one code for a state and what followed it, the row is the one
 * that the list names: COW 365 is Russia and the Soviet Union, COW 345 is Yugoslavia and, before and after, Serbia.
 */
export const COUNTRY_TABLE = `
afg AFG AF 004 700 = AF = U 69.2,34.5 | Afghanistan |
alb ALB AL 008 339 = AL = U 19.8,41.3 | Albania |
dza DZA DZ 012 615 = AG = U 3.1,36.8 | Algeria |
asm ASM AS 016 - - AQ = T -170.7,-14.3 | American Samoa |
and AND AD 020 232 = AN = U 1.5,42.5 | Andorra |
ago AGO AO 024 540 = AO = U 13.2,-8.8 | Angola |
aia AIA AI 660 - - AV = T -63.1,18.2 | Anguilla |
atg ATG AG 028 58 = AC = U -61.8,17.1 | Antigua and Barbuda | Antigua & Barbuda; Antigua
arg ARG AR 032 160 = AR = U -58.4,-34.6 | Argentina |
arm ARM AM 051 371 = AM = U 44.5,40.2 | Armenia |
abw ABW AW 533 - - AA = T -70,12.5 | Aruba |
aus AUS AU 036 900 = AS = U 149.1,-35.3 | Australia |
aut AUT AT 040 305 = AU = U 16.4,48.2 | Austria |
aze AZE AZ 031 373 = AJ = U 49.9,40.4 | Azerbaijan |
bhs BHS BS 044 31 = BF = U -77.3,25.1 | Bahamas | Bahamas, The
bhr BHR BH 048 692 = BA = U 50.6,26.2 | Bahrain |
bgd BGD BD 050 771 = BG = U 90.4,23.8 | Bangladesh |
brb BRB BB 052 53 = BB = U -59.6,13.1 | Barbados |
blr BLR BY 112 370 = BO = U 27.6,53.9 | Belarus | Belarus (Byelorussia); Byelorussia; Byelorussian SSR
bel BEL BE 056 211 = BE = U 4.4,50.8 | Belgium |
blz BLZ BZ 084 80 = BH = U -88.8,17.3 | Belize | British Honduras
ben BEN BJ 204 434 = BN = U 2.6,6.5 | Benin | Dahomey
bmu BMU BM 060 - - BD = T -64.8,32.3 | Bermuda |
btn BTN BT 064 760 = BT = U 89.6,27.5 | Bhutan |
bol BOL BO 068 145 = BL = U -68.1,-16.5 | Bolivia | Bolivia, Plurinational State of; Plurinational State of Bolivia
bih BIH BA 070 346 = BK = U 18.4,43.9 | Bosnia and Herzegovina | Bosnia-Herzegovina; Bosnia
bwa BWA BW 072 571 = BC = U 25.9,-24.7 | Botswana | Bechuanaland
bra BRA BR 076 140 = BR = U -47.9,-15.8 | Brazil |
vgb VGB VG 092 - - VI = T -64.6,18.4 | British Virgin Islands | Virgin Islands, British
brn BRN BN 096 835 = BX = U 114.9,4.9 | Brunei | Brunei Darussalam
bgr BGR BG 100 355 = BU = U 23.3,42.7 | Bulgaria |
bfa BFA BF 854 439 = UV = U -1.5,12.4 | Burkina Faso | Burkina Faso (Upper Volta); Upper Volta
bdi BDI BI 108 516 = BY = U 29.9,-3.4 | Burundi |
khm KHM KH 116 811 = CB = U 104.9,11.6 | Cambodia | Cambodia (Kampuchea); Kampuchea; Khmer Republic
cmr CMR CM 120 471 = CM = U 11.5,3.9 | Cameroon |
can CAN CA 124 20 = CA = U -75.7,45.4 | Canada |
cpv CPV CV 132 402 = CV = U -23.5,14.9 | Cabo Verde | Cape Verde
cym CYM KY 136 - - CJ = T -81.4,19.3 | Cayman Islands |
caf CAF CF 140 482 = CT = U 18.6,4.4 | Central African Republic | CAR; Central African Empire
tcd TCD TD 148 483 = CD = U 15,12.1 | Chad |
chl CHL CL 152 155 = CI = U -70.7,-33.4 | Chile |
chn CHN CN 156 710 = CH = U 116.4,39.9 | China | People's Republic of China; China, People's Republic of; PRC; Mainland China
col COL CO 170 100 = CO = U -74.1,4.7 | Colombia | Columbia
com COM KM 174 581 = CN = U 43.3,-11.7 | Comoros |
cog COG CG 178 484 = CF = U 15.3,-4.3 | Republic of the Congo | Congo; Congo, Republic of the; Congo, Republic of; Congo-Brazzaville; Congo (Brazzaville); Congo, Rep.; Republic of Congo; People's Republic of the Congo
cod COD CD 180 490 = CG = U 15.3,-4.3 | Democratic Republic of the Congo | DR Congo; DRC; Congo, Democratic Republic of the; Congo, Democratic Republic of; Congo, Democratic Republic of (Zaire); Democratic Republic of Congo; Congo-Kinshasa; Congo (Kinshasa); Congo, Dem. Rep.; Congo, The Democratic Republic of the; Zaire; DR Congo (Zaire); Democratic Republic of the Congo (Zaire)
cok COK CK 184 - - CW = P -159.8,-21.2 | Cook Islands |
cri CRI CR 188 94 = CS = U -84.1,9.9 | Costa Rica |
civ CIV CI 384 437 = IV = U -5.3,6.8 | Côte d'Ivoire | Ivory Coast
hrv HRV HR 191 344 = HR = U 16,45.8 | Croatia |
cub CUB CU 192 40 = CU = U -82.4,23.1 | Cuba |
cuw CUW CW 531 - - UC = T -68.9,12.1 | Curaçao |
cyp CYP CY 196 352 = CY = U 33.4,35.2 | Cyprus |
cze CZE CZ 203 316 = EZ = U 14.4,50.1 | Czechia | Czech Republic
dnk DNK DK 208 390 = DA = U 12.6,55.7 | Denmark |
dji DJI DJ 262 522 = DJ = U 43.1,11.6 | Djibouti |
dma DMA DM 212 54 = DO = U -61.4,15.3 | Dominica |
dom DOM DO 214 42 = DR = U -69.9,18.5 | Dominican Republic | Santo Domingo
ecu ECU EC 218 130 = EC = U -78.5,-0.2 | Ecuador |
egy EGY EG 818 651 = EG = U 31.2,30 | Egypt | United Arab Republic; Egypt, Arab Republic of; Egypt, Arab Rep.
slv SLV SV 222 92 = ES = U -89.2,13.7 | El Salvador |
gnq GNQ GQ 226 411 = EK = U 8.8,3.8 | Equatorial Guinea |
eri ERI ER 232 531 = ER = U 38.9,15.3 | Eritrea |
est EST EE 233 366 = EN = U 24.8,59.4 | Estonia |
swz SWZ SZ 748 572 = WZ = U 31.1,-26.3 | Eswatini | Swaziland
eth ETH ET 231 530 = ET = U 38.7,9 | Ethiopia | Abyssinia; Ethiopia (excludes Eritrea)
flk FLK FK 238 - - FK = T -57.9,-51.7 | Falkland Islands (Malvinas) | Falkland Islands; Falklands; Malvinas
fro FRO FO 234 - - FO = T -6.8,62 | Faroe Islands | Faeroe Islands
fji FJI FJ 242 950 = FJ = U 178.4,-18.1 | Fiji |
fin FIN FI 246 375 = FI = U 24.9,60.2 | Finland |
fra FRA FR 250 220 = FR = U 2.4,48.9 | France |
guf GUF GF 254 - - FG = T -52.3,4.9 | French Guiana |
pyf PYF PF 258 - - FP = T -149.6,-17.5 | French Polynesia |
gab GAB GA 266 481 = GB = U 9.5,0.4 | Gabon |
gmb GMB GM 270 420 = GA = U -16.6,13.5 | Gambia | Gambia, The
geo GEO GE 268 372 = GG = U 44.8,41.7 | Georgia |
deu DEU DE 276 255 260/255 GM = U 13.4,52.5 | Germany | Prussia; Germany (Prussia); Germany/Prussia; Federal Republic of Germany
gha GHA GH 288 452 = GH = U -0.2,5.6 | Ghana | Gold Coast
gib GIB GI 292 - - GI = T -5.4,36.1 | Gibraltar |
grc GRC GR 300 350 = GR = U 23.7,38 | Greece |
grl GRL GL 304 - - GL = T -51.7,64.2 | Greenland |
grd GRD GD 308 55 = GJ = U -61.7,12.1 | Grenada |
glp GLP GP 312 - - GP = T -61.7,16 | Guadeloupe |
gum GUM GU 316 - - GQ = T 144.8,13.5 | Guam |
gtm GTM GT 320 90 = GT = U -90.5,14.6 | Guatemala |
ggy GGY GG 831 - - GK = T -2.5,49.5 | Guernsey |
gin GIN GN 324 438 = GV = U -13.7,9.5 | Guinea |
gnb GNB GW 624 404 = PU = U -15.6,11.9 | Guinea-Bissau |
guy GUY GY 328 110 = GY = U -58.2,6.8 | Guyana | British Guiana
hti HTI HT 332 41 = HA = U -72.3,18.5 | Haiti |
vat VAT VA 336 - - VT = O 12.5,41.9 | Holy See | Vatican City; Vatican; Holy See (Vatican City State); Vatican City State
hnd HND HN 340 91 = HO = U -87.2,14.1 | Honduras |
hkg HKG HK 344 - - HK = T 114.2,22.3 | Hong Kong | Hong Kong SAR; China, Hong Kong SAR; Hong Kong SAR, China
hun HUN HU 348 310 = HU = U 19,47.5 | Hungary |
isl ISL IS 352 395 = IC = U -21.9,64.1 | Iceland |
ind IND IN 356 750 = IN = U 77.2,28.6 | India |
idn IDN ID 360 850 = ID = U 106.8,-6.2 | Indonesia |
irn IRN IR 364 630 = IR = U 51.4,35.7 | Iran | Islamic Republic of Iran; Iran, Islamic Republic of; Iran (Islamic Republic of); Iran, Islamic Rep.; Iran (Persia); Persia
irq IRQ IQ 368 645 = IZ = U 44.4,33.3 | Iraq |
irl IRL IE 372 205 = EI = U -6.3,53.3 | Ireland |
imn IMN IM 833 - - IM IMY T -4.5,54.1 | Isle of Man |
isr ISR IL 376 666 = IS = U 35.2,31.8 | Israel |
ita ITA IT 380 325 = IT = U 12.5,41.9 | Italy | Italy/Sardinia; Sardinia; Kingdom of Sardinia; Piedmont-Sardinia
jam JAM JM 388 51 = JM = U -76.8,18 | Jamaica |
jpn JPN JP 392 740 = JA = U 139.7,35.7 | Japan |
jey JEY JE 832 - - JE = T -2.1,49.2 | Jersey |
jor JOR JO 400 663 = JO = U 35.9,31.9 | Jordan | Transjordan
kaz KAZ KZ 398 705 = KZ = U 71.4,51.2 | Kazakhstan |
ken KEN KE 404 501 = KE = U 36.8,-1.3 | Kenya |
kir KIR KI 296 946 970 KR = U 173,1.3 | Kiribati |
xkx XKX XK - 347 = KV - P 21.2,42.7 | Kosovo |
kwt KWT KW 414 690 = KU = U 48,29.4 | Kuwait |
kgz KGZ KG 417 703 = KG = U 74.6,42.9 | Kyrgyzstan | Kyrgyz Republic; Kirghizia; Kirgizia
lao LAO LA 418 812 = LA = U 102.6,18 | Laos | Lao People's Democratic Republic; Lao PDR; Lao P.D.R.
lva LVA LV 428 367 = LG = U 24.1,56.9 | Latvia |
lbn LBN LB 422 660 = LE = U 35.5,33.9 | Lebanon |
lso LSO LS 426 570 = LT = U 27.5,-29.3 | Lesotho | Basutoland
lbr LBR LR 430 450 = LI = U -10.8,6.3 | Liberia |
lby LBY LY 434 620 = LY = U 13.2,32.9 | Libya | Libyan Arab Jamahiriya
lie LIE LI 438 223 = LS = U 9.5,47.1 | Liechtenstein |
ltu LTU LT 440 368 = LH = U 25.3,54.7 | Lithuania |
lux LUX LU 442 212 = LU = U 6.1,49.6 | Luxembourg | Luxemburg
mac MAC MO 446 - - MC = T 113.5,22.2 | Macao | Macau; Macao SAR, China
mdg MDG MG 450 580 = MA = U 47.5,-18.9 | Madagascar | Madagascar (Malagasy); Malagasy Republic
mwi MWI MW 454 553 = MI = U 33.8,-14 | Malawi | Nyasaland
mys MYS MY 458 820 = MY = U 101.7,3.1 | Malaysia | Malaya; Federation of Malaya
mdv MDV MV 462 781 = MV = U 73.5,4.2 | Maldives |
mli MLI ML 466 432 = ML = U -8,12.6 | Mali |
mlt MLT MT 470 338 = MT = U 14.5,35.9 | Malta |
mhl MHL MH 584 983 = RM = U 171.4,7.1 | Marshall Islands |
mtq MTQ MQ 474 - - MB = T -61.1,14.6 | Martinique |
mrt MRT MR 478 435 = MR = U -16,18.1 | Mauritania |
mus MUS MU 480 590 = MP = U 57.5,-20.2 | Mauritius |
myt MYT YT 175 - - MF = T 45.2,-12.8 | Mayotte |
mex MEX MX 484 70 = MX = U -99.1,19.4 | Mexico |
fsm FSM FM 583 987 = FM = U 158.2,6.9 | Micronesia | Federated States of Micronesia; Micronesia, Federated States of; Micronesia (Federated States of); Micronesia, Fed. Sts.
mda MDA MD 498 359 = MD = U 28.9,47 | Moldova | Republic of Moldova; Moldova, Republic of
mco MCO MC 492 221 = MN = U 7.4,43.7 | Monaco |
mng MNG MN 496 712 = MG = U 106.9,47.9 | Mongolia |
mne MNE ME 499 341 = MJ MTN U 19.3,42.4 | Montenegro |
msr MSR MS 500 - - MH = T -62.2,16.7 | Montserrat |
mar MAR MA 504 600 = MO = U -6.8,34 | Morocco |
moz MOZ MZ 508 541 = MZ = U 32.6,-26 | Mozambique |
mmr MMR MM 104 775 = BM = U 96.1,19.8 | Myanmar | Burma; Myanmar (Burma); Burma/Myanmar
nam NAM NA 516 565 = WA = U 17.1,-22.6 | Namibia | South West Africa; South-West Africa
nru NRU NR 520 970 971 NR = U 166.9,-0.5 | Nauru |
npl NPL NP 524 790 = NP = U 85.3,27.7 | Nepal |
nld NLD NL 528 210 = NL = U 4.9,52.4 | Netherlands | Holland
ncl NCL NC 540 - - NC = T 166.5,-22.3 | New Caledonia |
nzl NZL NZ 554 920 = NZ = U 174.8,-41.3 | New Zealand |
nic NIC NI 558 93 = NU = U -86.2,12.1 | Nicaragua |
ner NER NE 562 436 = NG = U 2.1,13.5 | Niger |
nga NGA NG 566 475 = NI = U 7.5,9.1 | Nigeria |
niu NIU NU 570 - - NE = P -169.9,-19.1 | Niue |
nfk NFK NF 574 - - NF = T 168,-29.1 | Norfolk Island |
prk PRK KP 408 731 = KN = U 125.8,39 | North Korea | DPRK; Democratic People's Republic of Korea; Korea, Democratic People's Republic of; Korea (Democratic People's Republic of); Korea, Dem. People's Rep.; Korea, North; Korea, People's Republic of; D.P.R. of Korea
mkd MKD MK 807 343 = MK = U 21.4,42 | North Macedonia | Macedonia; Macedonia (Former Yugoslav Republic of); The former Yugoslav Republic of Macedonia; Macedonia (FYROM); FYROM; Macedonia, FYR
mnp MNP MP 580 - - CQ = T 145.8,15.2 | Northern Mariana Islands |
nor NOR NO 578 385 = NO = U 10.8,59.9 | Norway |
omn OMN OM 512 698 = MU = U 58.4,23.6 | Oman | Muscat and Oman
pak PAK PK 586 770 = PK = U 73,33.7 | Pakistan |
plw PLW PW 585 986 = PS = U 134.6,7.5 | Palau |
pse PSE PS 275 - - WE/GZ PSE/WSB/GZS O 35.2,31.9 | Palestine | State of Palestine; Palestine, State of; Occupied Palestinian Territory; Palestinian Territory, Occupied; Palestinian Territories; Occupied Palestinian Territories; West Bank and Gaza; Palestinian Authority; Palestinian National Authority
pan PAN PA 591 95 = PM = U -79.5,9 | Panama |
png PNG PG 598 910 = PP = U 147.2,-9.4 | Papua New Guinea |
pry PRY PY 600 150 = PA = U -57.6,-25.3 | Paraguay |
per PER PE 604 135 = PE = U -77,-12 | Peru |
phl PHL PH 608 840 = RP = U 121,14.6 | Philippines |
pcn PCN PN 612 - - PC = T -130.1,-25.1 | Pitcairn | Pitcairn Islands
pol POL PL 616 290 = PL = U 21,52.2 | Poland |
prt PRT PT 620 235 = PO = U -9.1,38.7 | Portugal |
pri PRI PR 630 - - RQ = T -66.1,18.5 | Puerto Rico |
qat QAT QA 634 694 = QA = U 51.5,25.3 | Qatar |
reu REU RE 638 - - RE = T 55.5,-20.9 | Réunion |
rou ROU RO 642 360 = RO ROM U 26.1,44.4 | Romania | Rumania; Roumania
rus RUS RU 643 365 = RS = U 37.6,55.8 | Russia | Russian Federation; Russian Empire; Russia (Soviet Union); Russia (USSR)
rwa RWA RW 646 517 = RW = U 30.1,-1.9 | Rwanda |
shn SHN SH 654 - - SH = T -5.7,-15.9 | Saint Helena | St. Helena; Saint Helena, Ascension and Tristan da Cunha
kna KNA KN 659 60 = SC = U -62.7,17.3 | Saint Kitts and Nevis | Saint Kitts-Nevis
lca LCA LC 662 56 = ST = U -61,14 | Saint Lucia |
spm SPM PM 666 - - SB = T -56.2,46.8 | Saint Pierre and Miquelon |
vct VCT VC 670 57 = VC = U -61.2,13.2 | Saint Vincent and the Grenadines | Saint Vincent
wsm WSM WS 882 990 = WS = U -171.8,-13.8 | Samoa | Western Samoa
smr SMR SM 674 331 = SM = U 12.4,43.9 | San Marino |
stp STP ST 678 403 = TP = U 6.7,0.3 | São Tomé and Príncipe |
sau SAU SA 682 670 = SA = U 46.7,24.7 | Saudi Arabia | Kingdom of Saudi Arabia
sen SEN SN 686 433 = SG = U -17.4,14.7 | Senegal |
srb SRB RS 688 - 340 RI/RB = U 20.5,44.8 | Serbia |
syc SYC SC 690 591 = SE = U 55.5,-4.6 | Seychelles |
sle SLE SL 694 451 = SL = U -13.2,8.5 | Sierra Leone |
sgp SGP SG 702 830 = SN = U 103.9,1.3 | Singapore |
sxm SXM SX 534 - - NN = T -63,18 | Sint Maarten |
svk SVK SK 703 317 = LO = U 17.1,48.1 | Slovakia | Slovak Republic
svn SVN SI 705 349 = SI = U 14.5,46.1 | Slovenia |
slb SLB SB 090 940 = BP = U 160,-9.4 | Solomon Islands |
som SOM SO 706 520 = SO = U 45.3,2 | Somalia |
zaf ZAF ZA 710 560 = SF = U 28.2,-25.7 | South Africa | Union of South Africa; Republic of South Africa
kor KOR KR 410 732 = KS = U 127,37.6 | South Korea | ROK; Republic of Korea; Korea, Republic of; Korea (Republic of); Korea, Rep.; Korea, South
ssd SSD SS 728 626 = OD = U 31.6,4.9 | South Sudan |
esp ESP ES 724 230 = SP = U -3.7,40.4 | Spain |
lka LKA LK 144 780 = CE = U 79.9,6.9 | Sri Lanka | Sri Lanka (Ceylon); Ceylon
sdn SDN SD 729 625 = SU = U 32.5,15.6 | Sudan |
sur SUR SR 740 115 = NS = U -55.2,5.9 | Suriname | Surinam; Dutch Guiana
sjm SJM SJ 744 - - SV = T 15.6,78.2 | Svalbard and Jan Mayen | Svalbard and Jan Mayen Islands; Svalbard
swe SWE SE 752 380 = SW = U 18.1,59.3 | Sweden | Sweden-Norway
che CHE CH 756 225 = SZ = U 7.4,46.9 | Switzerland |
syr SYR SY 760 652 = SY = U 36.3,33.5 | Syria | Syrian Arab Republic
twn TWN TW 158 713 = TW = P 121.6,25 | Taiwan | Republic of China; Taiwan, Province of China; Chinese Taipei; China, Republic of; Formosa; Taiwan (ROC)
tjk TJK TJ 762 702 = TI = U 68.8,38.6 | Tajikistan |
tza TZA TZ 834 510 = TZ = U 35.7,-6.2 | Tanzania | United Republic of Tanzania; Tanzania, United Republic of; Tanzania/Tanganyika; Tanganyika
tha THA TH 764 800 = TH = U 100.5,13.8 | Thailand | Siam
tls TLS TL 626 860 = TT TMP U 125.6,-8.6 | Timor-Leste | East Timor
tgo TGO TG 768 461 = TO = U 1.2,6.1 | Togo |
tkl TKL TK 772 - - TL = T -171.8,-9.2 | Tokelau |
ton TON TO 776 955 972 TN = U -175.2,-21.1 | Tonga |
tto TTO TT 780 52 = TD = U -61.5,10.7 | Trinidad and Tobago | Trinidad
tun TUN TN 788 616 = TS = U 10.2,36.8 | Tunisia |
tur TUR TR 792 640 = TU = U 32.9,39.9 | Türkiye | Turkey; Turkiye; Ottoman Empire; Turkey (Ottoman Empire); Turkey/Ottoman Empire
tkm TKM TM 795 701 = TX = U 58.4,38 | Turkmenistan |
tca TCA TC 796 - - TK = T -71.1,21.5 | Turks and Caicos Islands |
tuv TUV TV 798 947 973 TV = U 179.2,-8.5 | Tuvalu |
uga UGA UG 800 500 = UG = U 32.6,0.3 | Uganda |
ukr UKR UA 804 369 = UP = U 30.5,50.5 | Ukraine | Ukrainian SSR
are ARE AE 784 696 = AE = U 54.4,24.5 | United Arab Emirates | UAE; Trucial States
gbr GBR GB 826 200 = UK = U -0.1,51.5 | United Kingdom | UK; U.K.; Great Britain; Britain; United Kingdom of Great Britain and Northern Ireland; England
usa USA US 840 2 = US = U -77,38.9 | United States | United States of America; USA; US; U.S.; U.S.A.
vir VIR VI 850 - - VQ = T -64.9,18.3 | United States Virgin Islands | US Virgin Islands; Virgin Islands, U.S.; Virgin Islands
ury URY UY 858 165 = UY = U -56.2,-34.9 | Uruguay |
uzb UZB UZ 860 704 = UZ = U 69.3,41.3 | Uzbekistan |
vut VUT VU 548 935 = NH = U 168.3,-17.7 | Vanuatu | New Hebrides
ven VEN VE 862 101 = VE = U -66.9,10.5 | Venezuela | Venezuela, Bolivarian Republic of; Venezuela (Bolivarian Republic of); Bolivarian Republic of Venezuela; Venezuela, RB
vnm VNM VN 704 816 = VM = U 105.8,21 | Vietnam | Viet Nam; Socialist Republic of Vietnam; Democratic Republic of Vietnam; Vietnam, Democratic Republic of; North Vietnam; Vietnam (North Vietnam)
wlf WLF WF 876 - - WF = T -176.2,-13.3 | Wallis and Futuna | Wallis and Futuna Islands
esh ESH EH 732 - - WI = T -13.2,27.2 | Western Sahara | Sahrawi Arab Democratic Republic; Spanish Sahara
yem YEM YE 887 679 678 YM = U 44.2,15.4 | Yemen | Republic of Yemen; Yemen, Republic of; Yemen, Rep.; Yemen (Arab Republic of Yemen); Yemen (North Yemen)
zmb ZMB ZM 894 551 = ZA = U 28.3,-15.4 | Zambia | Northern Rhodesia
zwe ZWE ZW 716 552 = ZI = U 31.1,-17.8 | Zimbabwe | Zimbabwe (Rhodesia); Rhodesia; Southern Rhodesia
ala ALA AX 248 - - - = T 19.9,60.1 | Åland Islands | Aland
bes BES BQ 535 - - - = T -68.3,12.2 | Bonaire, Sint Eustatius and Saba | Caribbean Netherlands
blm BLM BL 652 - - TB = T -62.8,17.9 | Saint Barthélemy |
maf MAF MF 663 - - RN = T -63.1,18.1 | Saint Martin (French part) | Saint Martin
cxr CXR CX 162 - - KT = T 105.7,-10.4 | Christmas Island |
cck CCK CC 166 - - CK = T 96.8,-12.2 | Cocos (Keeling) Islands | Cocos Islands
abkhazia - - - - 396 - - E 41,43 | Abkhazia (self-declared) | Abkhazia
south-ossetia - - - - 397 - - E 44,42.2 | South Ossetia (self-declared) | South Ossetia
northern-cyprus - - - - - - - E 33.4,35.2 | Turkish Republic of Northern Cyprus (self-declared) | Northern Cyprus; Turkish Republic of Northern Cyprus; TRNC; Turkish Cyprus; Cyprus (Northern)
somaliland - - - - - - - E 44.1,9.6 | Somaliland (self-declared) | Somaliland
transnistria - - - - - - - E 29.6,46.8 | Transnistria (self-declared) | Transnistria; Transdniestria; Dniestr
nagorno-karabakh - - - - - - - F 46.8,39.8 | Nagorno-Karabakh (self-declared) | Nagorno-Karabakh; Artsakh
sun SUN SU 810 - - - - F 37.6,55.8 | Soviet Union | USSR; U.S.S.R.; Union of Soviet Socialist Republics
yug YUG YU 891/890 345 = - - F 20.5,44.8 | Yugoslavia | Kingdom of Yugoslavia; Federal Republic of Yugoslavia; Yugoslavia (Serbia); Serbia/Yugoslavia; FRY; Yugoslavia, Federal Republic of
scg SCG CS - - - YI - F 20.5,44.8 | Serbia and Montenegro | Serbia & Montenegro
csk CSK - 200 315 = - - F 14.4,50.1 | Czechoslovakia |
ddr DDR DD 278 265 = - - F 13.4,52.5 | East Germany | German Democratic Republic; GDR; Germany, East; Germany East; Germany, Democratic Republic of
german-federal-republic - - 280 260 - - - F 7.1,50.7 | West Germany | German Federal Republic; Germany, West; Germany West; Germany, Federal Republic of; FRG
ant ANT AN 530 - - NT = F -68.9,12.1 | Netherlands Antilles |
yemen-arab-republic - - 886 678 - - - F 44.2,15.4 | North Yemen | Yemen Arab Republic; Yemen, North; Yemen North
ymd YMD YD 720 680 = - - F 45,12.8 | South Yemen | Yemen People's Republic; Yemen, People's Republic of; People's Democratic Republic of Yemen; Democratic Yemen; Yemen, South; Yemen South
republic-of-vietnam - - - 817 = - - F 106.7,10.8 | South Vietnam | Republic of Vietnam; Vietnam, Republic of; Vietnam, South
zanzibar - - - 511 = - - F 39.2,-6.2 | Zanzibar |
korea - - - 730 = - - F 127,37.6 | Korea (to 1910) | Joseon; Korean Empire; Choson
hanover - - - 240 = - - F 9.7,52.4 | Hanover | Hannover; Kingdom of Hanover
bavaria - - - 245 = - - F 11.6,48.1 | Bavaria |
baden - - - 267 = - - F 8.4,49 | Baden |
saxony - - - 269 = - - F 13.7,51.1 | Saxony |
wuerttemberg - - - 271 = - - F 9.2,48.8 | Württemberg | Wuerttemberg; Wuerttemburg
hesse-kassel - - - 273 = - - F 9.5,51.3 | Hesse-Kassel | Hesse Electoral; Hesse-Kassel (Electoral); Electoral Hesse
hesse-darmstadt - - - 275 = - - F 8.7,49.9 | Hesse-Darmstadt | Hesse Grand Ducal; Hesse-Darmstadt (Ducal); Grand Duchy of Hesse
mecklenburg-schwerin - - - 280 = - - F 11.4,53.6 | Mecklenburg-Schwerin | Mecklenburg
austria-hungary - - - 300 = - - F 16.4,48.2 | Austria-Hungary | Austrian Empire; Austro-Hungarian Empire; Habsburg Empire
papal-states - - - 327 = - - F 12.5,41.9 | Papal States |
two-sicilies - - - 329 = - - F 14.3,40.8 | Two Sicilies | Kingdom of the Two Sicilies
modena - - - 332 = - - F 10.9,44.6 | Modena |
parma - - - 335 = - - F 10.3,44.8 | Parma |
tuscany - - - 337 = - - F 11.3,43.8 | Tuscany |
united-provinces-of-central-america - - - - 89 - - F -90.5,14.6 | United Provinces of Central America | Federal Republic of Central America
great-colombia - - - - 99 - - F -74.1,4.7 | Gran Colombia | Great Colombia
transvaal - - - - 563 - - F 28.2,-25.7 | Transvaal | South African Republic
orange-free-state - - - - 564 - - F 26.2,-29.1 | Orange Free State |
hyderabad - - - - 751 - - F 78.5,17.4 | Hyderabad |
tibet - - - - 711 - - F 91.1,29.7 | Tibet |
annam - - - - 815 - - F 107.6,16.5 | Vietnam (Nguyen dynasty, to 1893) | Annam; Vietnam (Annam/Cochin China/Tonkin)
`;
