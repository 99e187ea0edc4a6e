import { checkDataset } from '../../network/check-dataset.js';
import { type Counts, isRecord, type LooseRecord, type Problem, type Report } from '../../network/report.js';
import type { Draft, DraftActor, DraftTie } from '../draft.js';

/** Field in which our own writers carry the whole record of an actor or tie, and the head of the dataset. */
const OWN = 'entente';

/** The whole record that one of our own writers put beside the columns; `undefined` in files of other tools. */
export function ownRecordOf(fields: unknown): LooseRecord | undefined {
  if (!isRecord(fields) || !Object.hasOwn(fields, OWN)) return undefined;
  const record = fields[OWN];
  return isRecord(record) ? record : undefined;
}

/** An actor or tie of a file of ours: its record as it was, or as somebody added it. */
export interface OwnEntry<Added> {
  /** Place in the file. */
  readonly path: string;
  readonly record: LooseRecord | undefined;
  readonly added: () => Added;
}

/**
 * The dataset that one of our own writers wrote as a graph. A tie of several parties stands there once for each of
 * its pairs, and is one tie again. Actors without a tie, who only speak, are in the head. What somebody added to the
 * file has no record; it comes in as it is.
 * @param toOwnId the id of an actor by what it is called in the file
 * @param notes has told already what is to be told; nothing else is in it
 */
export function datasetOfOwnRecords(
  head: LooseRecord,
  actors: readonly OwnEntry<DraftActor>[],
  ties: readonly OwnEntry<DraftTie>[],
  toOwnId: (name: string | undefined) => string | undefined,
  notes: Draft,
): Report {
  const seen = new Set<unknown>();
  const once = ties.filter(({ record }) => {
    const id = record?.['id'];
    if (typeof id !== 'string') return true;
    const isFirst = !seen.has(id);
    seen.add(id);
    return isFirst;
  });
  const records = {
    actors: [...actors.map(({ record, added }) => record ?? actorRecord(added())), ...listOf(head['actors'])],
    ties: [
      ...once.map(({ record, added }, index) => record ?? tieRecord(added(), index, toOwnId)),
      ...listOf(head['ties']),
    ],
  };
  const report = checkDataset({ ...head, format: 'entente', version: 1, ...records });
  const told = notes.report('');
  const pathOf = { actors, ties: once };
  const problems = [...told.problems, ...report.problems.map(problem => placed(problem, pathOf))];
  const outcome = report.outcome === 'loaded' || told.outcome === 'partial' ? told.outcome : report.outcome;
  if (report.outcome === 'rejected') return { ...report, problems };
  return {
    ...report,
    outcome,
    found: sumOf(report.found, told.skipped),
    skipped: sumOf(report.skipped, told.skipped),
    problems,
    ...(told.unlisted ? { unlisted: told.unlisted } : {}),
  };
}

/** What was left out before the records were looked at was found as well. */
const sumOf = (some: Counts, more: Counts): Counts => ({
  actors: some.actors + more.actors,
  ties: some.ties + more.ties,
});

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const known = (record: object): LooseRecord =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));

function actorRecord(actor: DraftActor): LooseRecord {
  return known({ ...actor, label: actor.label ?? actor.id, type: actor.type ?? 'other' });
}

function tieRecord(
  tie: DraftTie,
  index: number,
  toOwnId: (name: string | undefined) => string | undefined,
): LooseRecord {
  const { source, target, parties, ...rest } = tie;
  const ends = parties
    ? { parties: parties.map(party => toOwnId(party) ?? party) }
    : { source: toOwnId(source), target: toOwnId(target) };
  return known({ ...rest, ...ends, id: tie.id ?? `added-${index + 1}`, type: tie.type ?? 'other' });
}

/** The problem with the place in the file instead of that in the dataset. */
function placed(
  problem: Problem,
  { actors, ties }: { readonly actors: readonly { path: string }[]; readonly ties: readonly { path: string }[] },
): Problem {
  const [, list, index, rest = ''] = /^(actors|ties)\[(\d+)\](.*)$/s.exec(problem.where) ?? [];
  const entry = (list === 'actors' ? actors : ties)[Number(index)];
  return list === undefined || !entry ? problem : { ...problem, where: `${entry.path}.${OWN}${rest}` };
}
