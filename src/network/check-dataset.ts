import * as v from 'valibot';
import { checkStory } from './check-story.js';
import { danglingReferences } from './dangling-references.js';
import {
  duplicateId,
  newerVersion,
  notADataset,
  otherFormat,
  unknownActor,
  wrongField,
  wrongList,
} from './dataset-problems.js';
import { type Dataset, datasetFields, recordSchemas } from './dataset-schema.js';
import { type RecordList, repairRecord } from './repair-record.js';
import { isRecord, type LooseRecord, type Problem, type Report, rejected } from './report.js';

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
  const whole = ties.kept.map((tie, index) => hasItsActors(tie, ties.paths[index]!, actorIds, problems));
  const joined = ties.kept.filter((_, index) => whole[index]);
  const tiePaths = ties.paths.filter((_, index) => whole[index]);

  const dataset = {
    ...head,
    ...(source['documents'] === undefined ? {} : { documents: documents.kept }),
    ...(source['places'] === undefined ? {} : { places: places.kept }),
    ...(source['tieTypes'] === undefined ? {} : { tieTypes: tieTypes.kept }),
    actors: actors.kept,
    ties: joined,
  } as unknown as Dataset;
  problems.push(...danglingReferences(dataset, { actors: actors.paths, places: places.paths, ties: tiePaths }));
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
    if (Object.hasOwn(recordSchemas, name) || name === '__proto__') continue;
    if (!Object.hasOwn(datasetFields, name)) {
      head[name] = value;
      continue;
    }
    if (name === 'story') {
      const story = checkStory(value, problems);
      if (story) head[name] = story;
      continue;
    }
    const field = datasetFields[name as keyof typeof datasetFields];
    const result = v.safeParse(field as v.GenericSchema, value);
    if (result.success) {
      head[name] = value;
    } else {
      const became = name === 'version' ? 'it is read as version 1' : 'it is left out';
      problems.push(wrongField(name, value, result.issues[0]!, became));
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

function checkRecords(list: RecordList, value: unknown, problems: Problem[]): CheckedRecords {
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
    const repaired = repairRecord(list, entry, path, problems);
    if (!repaired) return;
    const { record } = repaired;
    const id = record['id'] as string;
    const first = seen.get(id);
    if (first) {
      problems.push(duplicateId(list, path, record, first));
      return;
    }
    seen.set(id, record);
    if (repaired.changed) changed += 1;
    kept.push(record);
    paths.push(path);
  });
  return { found: value.length, changed, kept, paths };
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
