import type { Reader, Recognition, Sample } from '../reader.js';
import { columnName } from '../table/columns.js';
import { most, tabLines } from './tab-lines.js';

const NUMBER = /^\d{1,9}$/;
const ISO_DAY = /^\d{4}-\d\d-\d\d$/;
const ACTOR_CODE = /^(?:[A-Z0-9]{2,21}|---|)$/;
const EVENT_CODE = /^\d{2,4}[A-Z]?$/;

/** Words with which texts of ICEWS relations begin. */
const RELATION = new RegExp(
  `^(?:${'Abduct|Accede|Accuse|Acknowledge|Allow|Apologize|Appeal|Arrest|Assassinate|Attempt|Ban|Bring|Carry|Coerce|Complain|Conduct|Confiscate|Consider|Consult|Cooperate|Criticize|De-escalate|Declare|Decline|Defend|Defy|Demand|Demobilize|Demonstrate|Deny|Destroy|Disapprove|Discuss|Ease|Employ|Engage|Expel|Express|Fight|Find|Forgive|Give|Grant|Halt|Host|Impose|Increase|Investigate|Kill|Make|Mediate|Meet|Mobilize|Obstruct|Occupy|Physically|Praise|Protest|Provide|Rally|Receive|Reduce|Refuse|Reject|Release|Retreat|Return|Seize|Sexually|Share|Sign|Threaten|Torture|Use|Veto|Violate|Yield'}|Sponsor)\\b`,
  'i',
);

/** A GDELT export by its form: no header, 57, 58 or 61 columns, an id and a day in front. */
function gdeltRows(sample: Sample): Recognition | undefined {
  const rows = tabLines(sample);
  const isEvent = (row: readonly string[]): boolean =>
    (row.length === 57 || row.length === 58 || row.length === 61) &&
    /^\d{5,12}$/.test(row[0] ?? '') &&
    /^\d{8}$/.test(row[1] ?? '') &&
    /^\d{6}$/.test(row[2] ?? '') &&
    /^[1-4]?$/.test(row[29] ?? '');
  return most(rows, isEvent, 0.8) ? { sureness: 1 } : undefined;
}

/** The same events with names of columns, official or those of others who pass them on. */
function gdeltTable({ table }: Sample): Recognition | undefined {
  const names = new Set(table?.first.map(plainColumn));
  const hasActors = names.has('actor1code') || (names.has('actor1countrycode') && names.has('actor1countryabbr'));
  return names.has('globaleventid') && names.has('eventcode') && hasActors ? { sureness: 1 } : undefined;
}

/** `Global_Event_ID`, `GLOBALEVENTID` and `globalEventId` are one. */
export function plainColumn(name: string): string {
  return columnName(name).replaceAll('_', '');
}

function icewsRaw(sample: Sample): Recognition | undefined {
  const names = new Set(tabLines(sample, 1)[0]?.map(columnName));
  return ['event_id', 'source_name', 'cameo_code', 'target_name', 'story_id'].every(name => names.has(name))
    ? { sureness: 1 }
    : undefined;
}

function polecat(sample: Sample): Recognition | undefined {
  const names = new Set(tabLines(sample, 1)[0]?.map(columnName));
  return ['event_id', 'event_type', 'event_mode', 'actor_name', 'recipient_name'].every(name => names.has(name))
    ? { sureness: 1 }
    : undefined;
}

function namedEvents(sample: Sample): Recognition | undefined {
  const isEvent = (row: readonly string[]): boolean =>
    row.length === 4 && RELATION.test(row[1] ?? '') && ISO_DAY.test(row[3] ?? '');
  return most(tabLines(sample), isEvent) ? { sureness: 0.95, role: 'named' } : undefined;
}

function eventsById(sample: Sample): Recognition | undefined {
  const isEvent = ([source = '', relation = '', target = '', time = '', ...rest]: readonly string[]): boolean =>
    NUMBER.test(source) &&
    NUMBER.test(relation) &&
    NUMBER.test(target) &&
    (NUMBER.test(time) || ISO_DAY.test(time)) &&
    rest.every(cell => NUMBER.test(cell)) &&
    rest.length <= 1;
  return most(tabLines(sample), isEvent, 1) ? { sureness: 0.6, role: 'events' } : undefined;
}

/** Names with ids counted up from a small number: `China<TAB>0`. OpenKE files begin with the number of rows. */
function namesById(sample: Sample): Recognition | undefined {
  const rows = tabLines(sample).filter(row => row.length > 1);
  const isRow = (row: readonly string[]): boolean =>
    row.length === 2 && NUMBER.test(row[1] ?? '') && !NUMBER.test(row[0] ?? '');
  const isCounted = rows.length > 1 && Number(rows[1]?.[1]) === Number(rows[0]?.[1]) + 1;
  if (!isCounted || !most(rows, isRow, 1)) return undefined;
  const isRelation = most(rows, ([name = '']) => RELATION.test(name), 0.7);
  return { sureness: 0.7, role: isRelation ? 'relations' : 'entities' };
}

function keds(sample: Sample): Recognition | undefined {
  const { table } = sample;
  const isCommas = table?.delimiter === ',' && !sample.text.includes('\t');
  const [first, ...others] = isCommas ? [table.first, ...table.rows] : tabLines(sample);
  const isNamed = first?.slice(0, 4).join(' ').toLowerCase() === 'date source target code';
  const rows = first === undefined || isNamed ? others : [first, ...others];
  const isEvent = ([date = '', source = '', target = '', code = '', ...rest]: readonly string[]): boolean =>
    /^(?:\d{6}|\d{8}|\d{4}-\d\d-\d\d)$/.test(date) &&
    ACTOR_CODE.test(source) &&
    ACTOR_CODE.test(target) &&
    EVENT_CODE.test(code) &&
    rest.length <= 2;
  return most(rows, isEvent) ? { sureness: isNamed ? 0.98 : 0.9 } : undefined;
}

const hasAllRoles = (roles: readonly (string | undefined)[]): boolean =>
  roles.filter(role => role === 'entities').length === 1 &&
  roles.filter(role => role === 'relations').length === 1 &&
  roles.includes('events') &&
  !roles.includes('named');

/** Files of events that machines coded from news reports. */
export const EVENT_READERS: readonly Reader[] = [
  {
    id: 'gdelt-events',
    label: 'GDELT events',
    recognise: sample => gdeltRows(sample) ?? gdeltTable(sample),
    together: roles => roles.every(role => role === undefined),
    load: async () => (await import('./read-gdelt.js')).readGdelt,
  },
  {
    id: 'icews-events',
    label: 'ICEWS events',
    recognise: icewsRaw,
    together: roles => roles.every(role => role === undefined),
    load: async () => (await import('./read-icews.js')).readIcews,
  },
  {
    id: 'icews-knowledge-graph',
    label: 'ICEWS temporal knowledge graph',
    recognise: sample => namedEvents(sample) ?? namesById(sample) ?? eventsById(sample),
    together: roles => roles.every(role => role === 'named') || hasAllRoles(roles),
    load: async () => (await import('./read-knowledge-graph.js')).readKnowledgeGraph,
  },
  {
    id: 'keds-events',
    label: 'KEDS/TABARI events',
    recognise: keds,
    load: async () => (await import('./read-keds.js')).readKeds,
  },
  {
    id: 'polecat-events',
    label: 'POLECAT events',
    recognise: polecat,
    together: roles => roles.every(role => role === undefined),
    load: async () => (await import('./read-polecat.js')).readPolecat,
  },
];
