import type { FormatSeed, SeedFiles } from './format-seeds.js';

/** Rows of our own invention below the columns of published sets, whose rows are not ours to copy. */
const files = (reader: string, name: string, of: Readonly<Record<string, readonly string[]>>): FormatSeed => ({
  reader,
  name,
  files: async (): Promise<SeedFiles> =>
    Object.fromEntries(Object.entries(of).map(([file, lines]) => [file, `${lines.join('\n')}\n`])),
});
const table = (reader: string, ...lines: readonly string[]): FormatSeed =>
  files(reader, 'rows', { 'table.csv': lines });

/** A row of a table with many columns, most of which are empty. */
function row(columns: readonly string[], cells: Readonly<Record<string, string>>, mark: string, empty = ''): string {
  return columns.map(column => (Object.hasOwn(cells, column) ? cells[column]! : empty)).join(mark);
}

function gdelt(width: 57 | 58 | 61, cells: Readonly<Record<number, string>>): string {
  return Array.from({ length: width }, (_, index) => cells[index] ?? '').join('\t');
}
const gdeltEvent = { 1: '20190502', 2: '201905', 3: '2019', 25: '1', 27: '042', 28: '04', 29: '1', 31: '4' };

const POLECAT = [
  ...['Event ID', 'Event Date', 'Event Type', 'Event Mode', 'Intensity', 'Quad Code', 'Contexts', 'Actor Name'],
  ...['Actor Country', 'Actor COW', 'Primary Actor Sector', 'Recipient Name', 'Recipient Country', 'Recipient COW'],
  ...['Primary Recipient Sector', 'Publication Date'],
];

const CONFLICT = [
  ...['conflict_id', 'location', 'side_a', 'side_a_id', 'side_a_2nd', 'side_b', 'side_b_id', 'side_b_2nd'],
  ...['incompatibility', 'territory_name', 'year', 'intensity_level', 'type_of_conflict', 'start_date', 'start_prec'],
  ...['start_date2', 'start_prec2', 'gwno_a', 'gwno_a_2nd', 'gwno_b', 'gwno_b_2nd'],
];
const conflict = {
  ...{ conflict_id: '9', side_a: 'Government of Norway', side_a_id: '1', gwno_a: '385', side_b: 'Fjord Front' },
  ...{ side_b_id: '501', intensity_level: '1', type_of_conflict: '3', start_date2: '1980-03-17', start_prec2: '1' },
};

const SUPPORT = [
  ...['id', 'year', 'actor_id', 'actor_name', 'oppo_id', 'oppo_name', 'dyad_id', 'dyad_name', 'location'],
  ...['ext_id', 'ext_name', 'ext_coalition_name', 'ext_sup'],
  ...[...'xpywmtfilou'].flatMap(kind => [`ext_${kind}`, `ext_${kind}_count_s`, `ext_${kind}_count_ns`]),
];
const support = {
  ...{ actor_id: '501', actor_name: 'Fjord Front', oppo_id: '1', oppo_name: 'Government of Norway', dyad_id: '7' },
  ...{ ext_sup: '1', ext_id: '3', ext_name: 'Government of Sweden', ext_w_count_s: '1', ext_x_count_s: '1' },
};

const votes = Array.from({ length: 120 }, (_, index) => [
  `${index + 1}\t2\t1\t385`,
  `${index + 1}\t2\t${index % 4 === 0 ? 3 : 1}\t380`,
]).flat();
const DISPUTES =
  'dispnum,stday,stmon,styear,endday,endmon,endyear,outcome,settle,fatality,fatalpre,maxdur,mindur,hiact,hostlev,recip,numa,numb,ongo2014,version';
const PARTICIPANTS =
  'dispnum,stabb,ccode,stday,stmon,styear,endday,endmon,endyear,sidea,revstate,revtype1,revtype2,fatality,fatalpre,hiact,hostlev,orig,version';

/** A sound file, or sound files, of every research set that can be opened. */
export const RESEARCH_SEEDS: readonly FormatSeed[] = [
  table(
    'cow-alliances-dyad',
    'version4id,ccode1,state_name1,ccode2,state_name2,dyad_st_day,dyad_st_month,dyad_st_year,dyad_end_day,dyad_end_month,dyad_end_year,left_censor,right_censor,defense,neutrality,nonaggression,entente,asymmetric,version',
    '900,70,"Mexico",80,"Belize",3,2,1985,4,5,1991,0,0,1,0,1,1,0,4.1',
    '901,365,"Muscovy",999,"Ruritania",1,1,1816,,,,1,1,1,0,0,0,0,4.1',
  ),
  table(
    'cow-alliances-member',
    'version4id,ccode,state_name,all_st_day,all_st_month,all_st_year,all_end_day,all_end_month,all_end_year,ss_type,mem_st_day,mem_st_month,mem_st_year,mem_end_day,mem_end_month,mem_end_year,left_censor,right_censor,defense,neutrality,nonaggression,entente,version',
    '900,70,"Mexico",3,2,1985,4,5,1991,1,3,2,1985,4,5,1991,0,0,1,0,0,1,4.1',
    '900,90,"Guatemala",3,2,1985,4,5,1991,1,3,2,1985,4,5,1991,0,0,1,0,0,1,4.1',
  ),
  files('cow-mid', 'disputes and participants', {
    'a.csv': [DISPUTES, '9001,1,5,1905,-9,8,1906,6,1,2,-9,400,400,16,4,1,1,1,0,5'],
    'b.csv': [
      PARTICIPANTS,
      '9001,"XXX",70,1,5,1905,-9,8,1906,1,0,0,-9,0,0,16,4,1,5',
      '9001,"YYY",90,1,5,1905,-9,8,1906,0,0,0,-9,0,0,7,3,1,5',
    ],
  }),
  table(
    'gml-disputes',
    '"dispnum","ccode1","ccode2","year","sidea1","sidea2","hiact1","hiact2","hostlev1","hostlev2","stmon","endmon","numa","numb"',
    '9003,70,90,1905,1,0,7,0,3,"1",7,2,1,1',
    '9003,90,70,1905,0,1,0,7,"1",3,7,2,1,1',
  ),
  table(
    'cow-mie',
    'micnum,eventnum,ccode1,ccode2,stmon,stday,styear,endmon,endday,endyear,sidea1,action,hostlev,version',
    '9005,1,70,90,7,-9,1905,7,-9,1905,1,10,3,mie-1.0',
    '9005,2,90,70,8,3,1905,8,4,1905,0,14,4,mie-1.0',
  ),
  table(
    'cow-diplomatic-exchange',
    'ccode1,ccode2,year,DR_at_1,DR_at_2,DE,version',
    '70,90,1950,2,0,1,2006.0999755859375',
    '70,90,1955,3,0,1,2006.0999755859375',
    '70,90,1960,0,0,0,2006.0999755859375',
    '70,91,1970,9,1,0,2006.0999755859375',
  ),
  table(
    'cow-igo-state-year',
    'ccode,year,state,AAA,bbb,ccc,ddd',
    '70,1950,mexico,1,-1,3,0',
    '90,1955,guatemala,1,-9,2,0',
  ),
  table('cow-igo-dyad-year', 'ccode1,ccode2,year,dyadigos', '70,90,1950,4', '70,90,1951,6', '70,91,1953,0'),
  table(
    'cow-contiguity',
    'dyad,state1no,state1ab,state2no,state2ab,year,conttype,version',
    '70090,70,MEX,90,GUA,1950,1,3.2',
    '90070,90,GUA,70,MEX,1950,1,3.2',
  ),
  table('state-list', 'StateAbb,CCode,StateNme', 'MEX,70,Mexico', 'GUA,90,Guatemala'),
  table(
    'atop-members',
    'atopid,cowid,member,cowsys,yrent,moent,dayent,yrexit,moexit,dayexit,ineffect,bilat,phase,maxphase,defense,offense,neutral,nonagg,consul,pubsecr,version',
    '9010,,70,1,1950,3,0,0,0,0,1,0,0,0,1,0,0,1,1,2,5.1',
    '9010,,90,1,1950,3,0,1960,0,0,1,0,0,0,1,0,0,1,1,2,5.1',
  ),
  table(
    'atop-directed-dyad-years',
    'ccode1\tccode2\tyear\tatop_defense\tatop_offense\tatop_neutral\tatop_nonagg\tatop_consul',
    '70\t90\t1950\t1\t0\t0\t0\t1',
    '90\t70\t1950\t0\t0\t0\t0\t1',
  ),
  files('gdelt-events', 'without header', {
    events: [
      gdelt(61, {
        ...gdeltEvent,
        0: '700001',
        5: 'FRAGOV',
        15: 'PER',
        26: '042',
        59: '20190502001500',
        60: 'https://news.example/1',
      }),
      gdelt(61, {
        ...gdeltEvent,
        0: '700002',
        5: 'PER',
        15: 'FRA',
        26: '046',
        59: '20190502001500',
        60: 'https://news.example/2',
      }),
    ],
  }),
  table(
    'gdelt-events',
    'GLOBALEVENTID,SQLDATE,Actor1Code,Actor1Name,Actor2Code,Actor2Name,EventCode,NumMentions,DATEADDED,SOURCEURL',
    '700001,20190502,FRA,FRANCE,PER,PERU,040,3,20190502001500,https://news.example/1',
  ),
  table(
    'icews-events',
    'Event ID\tEvent Date\tSource Name\tSource Sectors\tSource Country\tEvent Text\tCAMEO Code\tIntensity\tTarget Name\tTarget Sectors\tTarget Country\tStory ID\tSentence Number',
    '9\t2019-05-02\tPeru\tNA\tPeru\tConsult\t040\t1\tFrance\tNA\tNA\t5\t2',
    '9\t2019-05-03\tAnna "Ana" Example\tNA\tPeru\tMake statement\t010\t1\tPolice (France)\tNA\tFrance\t6\t2',
  ),
  files('icews-knowledge-graph', 'with ids', {
    train: ['0\t0\t1\t4', '1\t1\t0\t4', '2\t2\t0\t4'],
    relations: ['Make a visit\t0', 'Host a visit\t1', 'Consult\t2'],
    entities: ['Peru\t0', 'Police (France)\t1', 'Anna Example\t2'],
  }),
  files('icews-knowledge-graph', 'with names', {
    named: ['Peru\tConsult\tFrance\t2014-05-02', 'Police (France)\tMake a visit\tPeru\t2014-05-03'],
  }),
  files('keds-events', 'CAMEO', {
    events: ['date\tsource\ttarget\tcode', '1999-05-02\tPER\tCHLGOV\t042', '1999-05-03\tPER\tCHL\t0312'],
  }),
  files('keds-events', 'WEIS', { events: ['1999-05-02\tUNK\tAUS\t031', '990503\tUNK\tFRN\t223'] }),
  files('polecat-events', 'rows', {
    events: [
      POLECAT.join('\t'),
      row(
        POLECAT,
        {
          'Event ID': 'X1',
          'Event Date': '2019-05-02',
          'Event Type': 'CONSULT',
          'Event Mode': 'visit',
          'Actor Name': 'Zoé Example',
          'Actor Country': 'FRA',
          'Recipient Country': 'PER',
          'Primary Recipient Sector': 'GOV',
        },
        '\t',
        'None',
      ),
    ],
  }),
  table(
    'sipri-register',
    'Transfers of major weapons',
    'Recipient,Supplier,Year of order,Number ordered,Weapon designation,Weapon description,Number delivered,Year(s) of delivery,status,Comments,SIPRI TIV per unit,SIPRI TIV for total order,SIPRI TIV of delivered weapons',
    'Japan,Norway,1971,(12),Heron,light helicopter,12,1972; 1974,New,For rescue,0.5,6,6',
    'NATO**,Norway,2023,4,Puffin,SAM,0,,New,Delivery planned 2026,0,0,0',
  ),
  table(
    'sipri-register-former',
    'country,ordered,weapon,weapon.des,year,years.delivered,delivered,comments',
    'Japan,,,,,,,',
    ',(12),Heron,light helicopter,1971,1972-1974,12,For rescue',
    ',4,Puffin,SAM,1973,,,',
  ),
  table(
    'ucdp-prio-conflict',
    CONFLICT.join(','),
    row(CONFLICT, { ...conflict, year: '1980' }, ','),
    row(CONFLICT, { ...conflict, year: '1981' }, ','),
  ),
  table(
    'ucdp-external-support',
    SUPPORT.join(','),
    row(SUPPORT, { ...support, year: '1980' }, ','),
    row(SUPPORT, { ...support, year: '1981' }, ','),
  ),
  files('un-votes', 'with roll calls', {
    'votes.tsv': ['rcid\tsession\tvote\tccode', ...votes],
    'calls.csv': ['rcid,session,date,unres,short', '1,2,1947-10-01,R/1,X', '2,2,1947-10-02,R/2,Y'],
  }),
  table(
    'us-travels',
    'id,role,who,name,start_date,end_date,country_id,country,locale,remarks',
    '1,president,doe-jane,Jane Doe,1950-03-01,1950-03-04,norway,Norway,"Oslo, Bergen","State visit; met the King."',
    '2,secretary,roe-ada,Ada Roe,1950-03-09,1950-03-09,russia,U.S.S.R.,,',
  ),
  table(
    'who-where-when',
    'Year,Name,Level,Country,Continent,Developed country,Communist country,Developing country',
    '1960,Li Hua,Premier,Norway,Europe,1,0,0',
    '1961,Li Hua,President,"Korea, North",Asia,0,1,0',
  ),
  table(
    'aiddata-public-diplomacy',
    'receiving_country,year,confucius_institutes,government_visits,military_visits',
    '"Fiji",2000,0,2,"N/A"',
    '"Fiji",2002,1,3,"N/A"',
  ),
  table(
    'aiddata-projects',
    'project_id,category,year,donor,title,description,status,flow,flow_class,amount,currency,usd_current,end_actual,recipient_condensed,recipient_iso3,year_uncertain',
    '1,Infrastructure Investments,2001,China,A bridge,Long,Completion,Grant,ODA-like,50,CNY,6.5,2004-07-13T04:00:00.000Z,Fiji,FJI,false',
    '2,Humanitarian Assistance,2002,China,Rice,Long,Completion,Grant,ODA-like,,,N/A,,Fiji,FJI,true',
  ),
  table(
    'reign-leaders',
    'stateabb,ccode,leadid,leader,sdate,smonth,syear,emonth,eyear,birthyear,gender,militarycareer,l_month,l_year,,,codedby,notes',
    'NOR,385,n-1,Dahl,4,5,1950,3,1955,-99,0,0,,,,,,',
    'NOR,385,n-2,Berg,1,3,1955,,,1913,1,0,,,,,,',
  ),
  table(
    'archigos',
    'obsid,gwcode,leadid,leader,yrborn,gender,startdate,enddate,entry,exit,exitcode',
    'NOR-1,385,a1,Dahl,1900,M,1950-05-04,1955-03-01,Regular,Regular,Regular',
    'NOR-2,385,a2,Berg,1900,M,1955-03-01,2015-12-31,Regular,Still in Office,Still in Office',
  ),
  table(
    'us-chiefs-of-mission',
    'id,kind,host_id,contemporary_host_id,person_id,role_title_id,appointed,arrived,started,ended,ended_note,note',
    'a,missions-countries,norway,norway,doe-jane,ambassador-e-p,1841-01-02,,1842-05,1845-06-07,Left post on,',
    'c,missions-orgs,representative-to-nato,,poe-sam,representative-to-nato,,,1960-01-01,,,',
  ),
  table(
    'gsdb',
    'case_id,sanctioned_state,sanctioning_state,begin,end,trade,descr_trade,arms,military,financial,travel,other,target_mult,sender_mult,objective,success',
    '7,"Korea, North, Norway","EU, United States",1990,1995,1,"exp_part,imp_part",0,0,1,0,0,1,1,"democracy,other","failed,failed"',
    '8,Norway,UN,2009,2023,0,,1,0,0,0,0,0,0,other,ongoing',
  ),
];
