import * as v from 'valibot';
import {
  becameText,
  cannotStand,
  duplicateId,
  newerVersion,
  notADataset,
  notADate,
  otherFormat,
  unknownActor,
  wrongField,
  wrongList,
} from './dataset-problems.js';
import { type Dataset, datasetFields, recordSchemas } from './dataset-schema.js';
import { readDate } from './partial-date.js';
import { type LooseRecord, type Problem, type Report, rejected } from './report.js';

const isRecord = (value: unknown): value is LooseRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Checks parsed JSON against the dataset format, record by record: what is sound is kept, what is not is
 * repaired or left out, and every such case is a problem with its path.
 * @param input anything, for example the answer of `JSON.parse`; it is not changed
 */
export function checkDataset(input: unknown): Report {
  const refusal = refuseWhole(input);
  if (refusal) return rejected(refusal);
  const source = input as LooseRecord;
  const problems: Problem[] = [];
  const head = checkHead(source, problems);

  const documents = checkRecords('documents', source['documents'] ?? [], problems);
  const places = checkRecords('places', source['places'] ?? [], problems);
  const tieTypes = checkRecords('tieTypes', source['tieTypes'] ?? [], problems);
  const actors = checkRecords('actors', source['actors'], problems);
  const ties = checkRecords('ties', source['ties'], problems);
  const actorIds = new Set(actors.kept.map(actor => actor['id'] as string));
  const joined = ties.kept.filter((tie, index) => hasItsActors(tie, ties.paths[index]!, actorIds, problems));

  const dataset = {
    ...head,
    ...(source['documents'] === undefined ? {} : { documents: documents.kept }),
    ...(source['places'] === undefined ? {} : { places: places.kept }),
    ...(source['tieTypes'] === undefined ? {} : { tieTypes: tieTypes.kept }),
    actors: actors.kept,
    ties: joined,
  } as unknown as Dataset;
  const found = { actors: actors.found, ties: ties.found };
  const kept = { actors: actors.kept.length, ties: joined.length };
  const skipped = { actors: found.actors - kept.actors, ties: found.ties - kept.ties };
  const changed = { actors: actors.changed, ties: ties.changed };
  const leftOut = skipped.actors + skipped.ties > 0;
  const warned = problems.some(problem => problem.severity !== 'info');
  const outcome = leftOut ? 'partial' : warned ? 'loaded-with-warnings' : 'loaded';
  return { outcome, dataset, found, kept, changed, skipped, problems };
}

function refuseWhole(input: unknown): Problem | undefined {
  if (!isRecord(input) || !Array.isArray(input['actors']) || !Array.isArray(input['ties'])) {
    return notADataset(input);
  }
  if (input['format'] !== undefined && input['format'] !== 'entente') {
    return otherFormat(input['format']);
  }
  if (typeof input['version'] === 'number' && input['version'] > 1) {
    return newerVersion(input['version']);
  }
  return undefined;
}

/** Fields of the dataset itself. One of the wrong type is left out and said so; unknown ones stay. */
function checkHead(source: LooseRecord, problems: Problem[]): LooseRecord {
  const head: LooseRecord = { format: 'entente', version: 1 };
  for (const [name, value] of Object.entries(source)) {
    if (name in recordSchemas || name === '__proto__') continue;
    if (!Object.hasOwn(datasetFields, name)) {
      head[name] = value;
      continue;
    }
    const field = datasetFields[name as keyof typeof datasetFields];
    const result = v.safeParse(field as v.GenericSchema, value);
    if (result.success) {
      head[name] = value;
    } else if (name !== 'format' && name !== 'version') {
      problems.push(wrongField(name, value, result.issues[0]!, 'left out'));
    }
  }
  return head;
}

interface CheckedRecords {
  readonly found: number;
  readonly changed: number;
  readonly kept: readonly LooseRecord[];
  /** Path in the file of each kept record. */
  readonly paths: readonly string[];
}

function checkRecords(list: keyof typeof recordSchemas, value: unknown, problems: Problem[]): CheckedRecords {
  if (!Array.isArray(value)) {
    problems.push(wrongList(list, value));
    return { found: 0, changed: 0, kept: [], paths: [] };
  }
  const kept: LooseRecord[] = [];
  const paths: string[] = [];
  const seen = new Map<string, LooseRecord>();
  let changed = 0;
  value.forEach((entry: unknown, index) => {
    const path = `${list}[${index}]`;
    const before = problems.length;
    const record = repairRecord(list, entry, path, problems);
    if (!record) return;
    const id = record['id'] as string;
    const first = seen.get(id);
    if (first) {
      problems.push(duplicateId(list, path, record, first));
      return;
    }
    seen.set(id, record);
    if (problems.slice(before).some(problem => problem.severity === 'warning')) changed += 1;
    kept.push(record);
    paths.push(path);
  });
  return { found: value.length, changed, kept, paths };
}

/**
 * The record with what is wrong taken out: a number as text becomes text, an optional field of the wrong type
 * or a date that is none is left out. `undefined` when it cannot stand without what is wrong.
 */
function repairRecord(
  list: keyof typeof recordSchemas,
  entry: unknown,
  path: string,
  problems: Problem[],
): LooseRecord | undefined {
  if (!isRecord(entry)) {
    problems.push(wrongList(path, entry));
    return undefined;
  }
  // JSON.parse makes "__proto__" an own key; copying it by assignment would set the prototype instead.
  const record: LooseRecord = Object.fromEntries(Object.entries(entry).filter(([name]) => name !== '__proto__'));
  for (const name of ['id', 'label', 'title', 'source', 'target', 'type']) {
    if (typeof record[name] === 'number') {
      problems.push(becameText(`${path}.${name}`, record[name]));
      record[name] = String(record[name]);
    }
  }
  for (const name of ['start', 'end']) dropBadDate(record, name, path, problems);
  for (let round = 0; round < 20; round += 1) {
    const result = v.safeParse(schemaFor(list, record), record);
    if (result.success) return record;
    const issue = result.issues[0]!;
    const name = String(issue.path?.[0]?.key ?? '');
    const value = record[name];
    if (name === '' || !Object.hasOwn(record, name) || isNeeded(list, name)) {
      problems.push(cannotStand(list, path, name, value, record));
      return undefined;
    }
    problems.push(wrongField(pathOf(path, issue), deepest(issue), issue, `left out with "${name}"`, record['id']));
    delete record[name];
  }
  return undefined;
}

/** A union schema reports no path; so a tie is checked against the alternative that it means to be. */
function schemaFor(list: keyof typeof recordSchemas, record: LooseRecord): v.GenericSchema {
  if (list !== 'ties') return recordSchemas[list] as v.GenericSchema;
  return recordSchemas.ties.options['parties' in record ? 1 : 0] as v.GenericSchema;
}

const NEEDED: Readonly<Record<keyof typeof recordSchemas, readonly string[]>> = {
  actors: ['id', 'label', 'type'],
  places: ['id', 'label'],
  documents: ['id', 'title'],
  ties: ['id', 'type', 'source', 'target', 'parties'],
  tieTypes: ['id'],
};
const isNeeded = (list: keyof typeof recordSchemas, name: string): boolean => NEEDED[list].includes(name);

function dropBadDate(record: LooseRecord, name: string, path: string, problems: Problem[]): void {
  const value = record[name];
  if (value === undefined) return;
  if (typeof value === 'string' && readDate(value) !== undefined) return;
  problems.push(notADate(`${path}.${name}`, value, record['id']));
  delete record[name];
}

function hasItsActors(tie: LooseRecord, path: string, actors: ReadonlySet<string>, problems: Problem[]): boolean {
  const ends = Array.isArray(tie['parties'])
    ? (tie['parties'] as string[]).map((id, index) => [`parties[${index}]`, id] as const)
    : (['source', 'target'] as const).map(name => [name, tie[name] as string] as const);
  const missing = ends.filter(([, id]) => !actors.has(id));
  for (const [name, id] of missing) {
    problems.push(unknownActor(`${path}.${name}`, id, tie['id']));
  }
  return missing.length === 0;
}

function pathOf(path: string, issue: v.BaseIssue<unknown>): string {
  return (issue.path ?? []).reduce(
    (text, item) => (typeof item.key === 'number' ? `${text}[${item.key}]` : `${text}.${String(item.key)}`),
    path,
  );
}

const deepest = (issue: v.BaseIssue<unknown>): unknown => issue.input;
