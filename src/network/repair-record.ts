import * as v from 'valibot';
import {
  becameText,
  cannotStand,
  endBeforeStart,
  notADate,
  repeatedParty,
  wrongField,
  wrongList,
} from './dataset-problems.js';
import { recordSchemas } from './dataset-schema.js';
import { readDate, spanOf } from './partial-date.js';
import { datesIn } from './record-dates.js';
import { isRecord, type LooseRecord, type Problem } from './report.js';

/** A list of records in a dataset. */
export type RecordList = keyof typeof recordSchemas;

/** A record that can be kept. */
export interface RepairedRecord {
  readonly record: LooseRecord;
  /** Something was taken out or rewritten. */
  readonly changed: boolean;
}

/**
 * The record with what is wrong taken out, and a problem for each such place: a number where text belongs becomes
 * text, an optional field of the wrong type or a date that is none is left out. What makes sense as a whole only
 * goes as a whole: an item of evidence whose speakers or stance are wrong would claim something else without them.
 * @returns `undefined` when the record cannot stand without what is wrong
 */
export function repairRecord(
  list: RecordList,
  entry: unknown,
  path: string,
  problems: Problem[],
): RepairedRecord | undefined {
  if (!isRecord(entry)) {
    problems.push(wrongList(path, entry));
    return undefined;
  }
  // JSON.parse makes "__proto__" an own key; copying it by assignment would set the prototype instead.
  const own: LooseRecord = Object.hasOwn(entry, '__proto__')
    ? Object.fromEntries(Object.entries(entry).filter(([name]) => name !== '__proto__'))
    : { ...entry };
  let record = withReadableDates(own, path, problems);
  // Numbers become text in the first round, after which the rest of what is wrong shows itself.
  for (let round = 0; round < 3; round += 1) {
    const result = v.safeParse(schemaFor(list, record), record);
    if (result.success) {
      record = withDistinctParties(record, path, problems);
      if (list === 'ties' && Array.isArray(record['parties']) && record['parties'].length < 2) {
        problems.push(cannotStand(list, path, 'parties', record['parties'], record));
        return undefined;
      }
      warnOfDates(list, record, path, problems);
      return { record, changed: record !== own };
    }
    const repaired = withoutFaults(list, record, result.issues, path, problems);
    if (repaired === undefined) return undefined;
    record = repaired;
  }
  problems.push(cannotStand(list, path, '', undefined, record));
  return undefined;
}

/** A union schema reports no path; so a tie is checked against the alternative that it means to be. */
function schemaFor(list: RecordList, record: LooseRecord): v.GenericSchema {
  if (list !== 'ties') return recordSchemas[list] as v.GenericSchema;
  const isForParties = record['parties'] !== undefined && !(record['source'] && record['target']);
  return recordSchemas.ties.options[isForParties || Array.isArray(record['parties']) ? 1 : 0] as v.GenericSchema;
}

const NEEDED: Readonly<Record<RecordList, readonly string[]>> = {
  actors: ['id', 'label', 'type'],
  places: ['id', 'label'],
  documents: ['id', 'title'],
  ties: ['id', 'type', 'source', 'target', 'parties'],
  tieTypes: ['id'],
};

/** Fields that an entry of a list can lose and still say the same. A wrong one of another name takes the entry along. */
const ENTRIES_CAN_LOSE: Readonly<Record<string, readonly string[]>> = {
  affiliations: ['role'],
  evidence: ['saidOn', 'quote', 'translated', 'reliability', 'credibility', 'note'],
  quantities: [],
};

type Key = string | number;
type Issue = v.BaseIssue<unknown>;

function withoutFaults(
  list: RecordList,
  record: LooseRecord,
  issues: readonly Issue[],
  path: string,
  problems: Problem[],
): LooseRecord | undefined {
  let next: LooseRecord = record;
  const cuts = new Map<string, readonly Key[]>();
  for (const issue of issues) {
    const keys = (issue.path ?? []).map(item => item.key as Key);
    if (isNumberForText(issue)) {
      problems.push(becameText(textOf(path, keys), issue.input));
      next = replaced(next, keys, String(issue.input)) as LooseRecord;
      continue;
    }
    const [name = ''] = keys;
    if (name === '' || !Object.hasOwn(record, name) || NEEDED[list].includes(String(name))) {
      problems.push(cannotStand(list, path, String(name), record[name], record));
      return undefined;
    }
    const cut = cutOf(keys);
    const what = cut.length === keys.length ? 'it is left out' : `${textOf(path, cut)} is left out`;
    problems.push(wrongField(textOf(path, keys), issue.input, issue, what, record['id']));
    cuts.set(textOf('', cut), cut);
  }
  // From the back, so that the places of earlier entries stay true.
  const fromTheBack = [...cuts.values()].sort((a, b) => Number(b[1] ?? 0) - Number(a[1] ?? 0) || b.length - a.length);
  return fromTheBack.reduce((rest, cut) => replaced(rest, cut, undefined) as LooseRecord, next);
}

/** `1` where `"1"` belongs: ids from tables and databases are often numbers. */
function isNumberForText(issue: Issue): boolean {
  const isText = issue.type === 'string' || (issue.type === 'union' && issue.expected?.includes('string') === true);
  return isText && typeof issue.input === 'number' && Number.isFinite(issue.input);
}

/** The smallest part around a fault that can go without changing what the rest says. */
function cutOf(keys: readonly Key[]): readonly Key[] {
  const [name = '', entry, field] = keys;
  const canLose = Object.hasOwn(ENTRIES_CAN_LOSE, name) ? ENTRIES_CAN_LOSE[name] : undefined;
  if (canLose === undefined || typeof entry !== 'number') return [name];
  return field !== undefined && canLose.includes(String(field)) ? [name, entry, field] : [name, entry];
}

/** A copy with another value at the place; `undefined` takes the field or the entry of a list out. */
function replaced(value: unknown, keys: readonly Key[], by: string | undefined): unknown {
  const [key, ...rest] = keys;
  if (key === undefined) return by;
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => {
      if (index !== key) return [item];
      return rest.length === 0 && by === undefined ? [] : [replaced(item, rest, by)];
    });
  }
  const fields = Object.entries(value as LooseRecord).flatMap(([name, item]) => {
    if (name !== String(key)) return [[name, item] as const];
    return rest.length === 0 && by === undefined ? [] : [[name, replaced(item, rest, by)] as const];
  });
  return Object.fromEntries(fields);
}

const textOf = (path: string, keys: readonly Key[]): string =>
  keys.reduce<string>((text, key) => (typeof key === 'number' ? `${text}[${key}]` : `${text}.${key}`), path);

/** Without a start or end that is no date: what cannot be read must not pass for "unknown" in silence. */
function withReadableDates(record: LooseRecord, path: string, problems: Problem[]): LooseRecord {
  let next = record;
  for (const name of ['start', 'end']) {
    const value = record[name];
    if (value === undefined || (typeof value === 'string' && readDate(value) !== undefined)) continue;
    problems.push(notADate(`${path}.${name}`, value, record['id']));
    next = replaced(next, [name], undefined) as LooseRecord;
  }
  return next;
}

function withDistinctParties(record: LooseRecord, path: string, problems: Problem[]): LooseRecord {
  const parties = record['parties'];
  if (!Array.isArray(parties) || new Set(parties).size === parties.length) return record;
  parties.forEach((party, index) => {
    if (parties.indexOf(party) < index) {
      problems.push(repeatedParty(`${path}.parties[${index}]`, party, record['id']));
    }
  });
  return { ...record, parties: [...new Set(parties)] };
}

/** Dates beside the record's own stay as they are written, since nothing is counted by them. */
function warnOfDates(list: RecordList, record: LooseRecord, path: string, problems: Problem[]): void {
  for (const { where, value } of datesIn(list, record, path)) {
    if (readDate(value) !== undefined) continue;
    problems.push(notADate(where, value, record['id'], 'it stays as it is written and counts as unknown'));
  }
  const { start, end } = record;
  const dates = { start: start as string | undefined, end: end as string | undefined };
  if (spanOf(dates, 'state').problem !== undefined) problems.push(endBeforeStart(path, start, end, record['id']));
}
