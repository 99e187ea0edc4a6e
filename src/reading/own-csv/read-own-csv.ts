import { checkDataset } from '../../network/check-dataset.js';
import {
  ACTOR_RECORD_COLUMNS,
  EVIDENCE_RECORD_COLUMNS,
  TIE_OF_EVIDENCE,
  TIE_RECORD_COLUMNS,
  TOLD_HEADINGS,
} from '../../network/record-columns.js';
import { isRecord, type LooseRecord, type Problem, quoteValue, type Report } from '../../network/report.js';
import { Draft, type FilePlace, placeText } from '../draft.js';
import { MAX_DEPTH, placeBeyondDepth } from '../own-json/json-depth.js';
import { MAX_FILE_BYTES } from '../own-json/parse-json.js';
import type { ReadContext, RecognisedFile } from '../reader.js';
import { Refusal } from '../refusal.js';
import { wholeBytes } from '../source-file.js';
import type { TablesRole } from './own-csv-reader.js';
import { readRecords, type TableRecord, type TableShape } from './read-records.js';

const SHAPES = {
  actors: { columns: ACTOR_RECORD_COLUMNS, beside: TOLD_HEADINGS.actors },
  ties: { columns: TIE_RECORD_COLUMNS, beside: TOLD_HEADINGS.ties },
  evidence: { columns: EVIDENCE_RECORD_COLUMNS, beside: [TIE_OF_EVIDENCE, ...TOLD_HEADINGS.evidence] },
} satisfies Readonly<Record<string, TableShape>>;

/**
 * Reads the tables that Entente writes back to the dataset that they were made of. Of what is missing only the ties
 * are needed: without the table of actors these are made of the ends of ties.
 */
export async function readOwnCsv(files: readonly RecognisedFile[], context: ReadContext): Promise<Report> {
  const fileOf = (role: TablesRole): RecognisedFile | undefined => files.find(file => file.role === role);
  const tiesFile = fileOf('ties');
  if (!tiesFile) throw onlyAPart(files[0]!);
  const draft = new Draft();
  const encodings = new Set<string>();
  const tableOf = async (role: keyof typeof SHAPES): Promise<readonly TableRecord[] | undefined> => {
    const file = fileOf(role);
    if (!file) return undefined;
    const { records, encoding } = await readRecords(file, SHAPES[role], draft, context);
    if (encoding !== 'utf-8') encodings.add(encoding);
    return records;
  };
  const head = await headOf(fileOf('dataset'));
  const ties = (await tableOf('ties')) ?? [];
  const actors = (await tableOf('actors')) ?? actorsOf(ties, draft, tiesFile.file.name);
  const evidence = await tableOf('evidence');
  const report = checkDataset({
    ...head,
    format: 'entente',
    version: 1,
    actors: actors.map(({ record }) => record),
    ties: withEvidence(ties, evidence, draft),
  });
  const notes = draft.report('');
  const problems = [...notes.problems, ...report.problems.map(problem => placed(problem, { actors, ties }))];
  const isWarned = notes.outcome !== 'loaded' && report.outcome === 'loaded';
  const [encoding] = encodings;
  return {
    ...report,
    outcome: isWarned ? 'loaded-with-warnings' : report.outcome,
    problems,
    ...(notes.unlisted ? { unlisted: notes.unlisted } : {}),
    ...(encoding === undefined ? {} : { encoding }),
    format: 'Entente CSV tables',
  };
}

function onlyAPart({ file, role }: RecognisedFile): Refusal {
  if (role === 'sheet') return sheet(file.name);
  return new Refusal({
    code: 'missing-part',
    where: file.name,
    expected: 'ties.csv',
    message: `“${quoteValue(file.name)}” is only a part of a dataset (${role}); the table of ties is missing.`,
    hint: 'Open the archive that it came in, or choose all its files together.',
  });
}

/** A row of the sheet is an item of evidence in words, so that its ties would be told several times and its speakers lost. */
function sheet(name: string): Refusal {
  return new Refusal({
    code: 'other-format',
    where: name,
    expected: 'CSV tables or JSON of Entente',
    message: `“${quoteValue(name)}” is an evidence sheet of Entente: a table to read, from which the dataset cannot be had back.`,
    hint: 'Export the dataset as CSV tables or as JSON, and open that.',
  });
}

/** What the dataset says of itself, and what is no table. */
async function headOf(recognised: RecognisedFile | undefined): Promise<LooseRecord> {
  if (!recognised) return {};
  const { file } = recognised;
  const text = new TextDecoder().decode(await wholeBytes(file, MAX_FILE_BYTES));
  const value = placeBeyondDepth(text, MAX_DEPTH) === undefined ? parsed(text) : undefined;
  if (isRecord(value)) return value;
  throw new Refusal({
    code: 'not-json',
    where: file.name,
    message: `“${quoteValue(file.name)}” is not valid JSON; nothing was loaded.`,
    hint: 'Correct the file, or open the tables without it.',
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The ends of ties as actors, where there is no table of them. */
function actorsOf(ties: readonly TableRecord[], draft: Draft, file: string): readonly TableRecord[] {
  const actors = new Map<string, TableRecord>();
  const add = (id: unknown, name: string | undefined, at: FilePlace): void => {
    if (typeof id !== 'string' || id === '' || actors.has(id)) return;
    actors.set(id, { record: { id, label: name || id, type: 'other' }, cells: new Map(), at });
  };
  for (const { record, cells, at } of ties) {
    add(record['source'], cells.get('source_name'), at);
    add(record['target'], cells.get('target_name'), at);
    if (Array.isArray(record['parties'])) for (const party of record['parties']) add(party, undefined, at);
  }
  draft.note(
    {
      code: 'actors-made',
      severity: 'info',
      hint: 'Open the whole archive to have their kinds, affiliations and codes.',
      message: 'There is no table of actors; they are made of the ends of the ties.',
    },
    { file },
  );
  return [...actors.values()];
}

/** The ties with the evidence of the table behind what they have already. */
function withEvidence(
  ties: readonly TableRecord[],
  evidence: readonly TableRecord[] | undefined,
  draft: Draft,
): readonly LooseRecord[] {
  const itemsOf = new Map<string, LooseRecord[]>();
  for (const { record } of ties) if (typeof record['id'] === 'string') itemsOf.set(record['id'], []);
  for (const { record, cells, at } of evidence ?? []) {
    const tie = cells.get(TIE_OF_EVIDENCE) ?? '';
    const items = itemsOf.get(tie);
    if (items) items.push(record);
    else draft.note(unknownTie(tie, at), at);
  }
  return ties.map(({ record }) => {
    const items = typeof record['id'] === 'string' ? (itemsOf.get(record['id']) ?? []) : [];
    if (items.length === 0) return record;
    // A second tie of the same id gets none: which of them was meant cannot be told.
    itemsOf.delete(record['id'] as string);
    const own = Array.isArray(record['evidence']) ? record['evidence'] : [];
    return { ...record, evidence: [...own, ...items] };
  });
}

function unknownTie(tie: string, at: FilePlace) {
  return {
    code: 'unknown-tie',
    severity: 'warning',
    found: tie,
    expected: 'the id of a tie in the table of ties',
    message: `The evidence in ${placeText(at)} is for the tie “${quoteValue(tie)}”, which is not in the table of ties; it is left out.`,
    hint: 'Correct the id, or add the tie.',
  } as const;
}

/** The problem with its line instead of its place in the list. */
function placed(
  problem: Problem,
  tables: { readonly actors: readonly TableRecord[]; readonly ties: readonly TableRecord[] },
): Problem {
  const [, list, index, rest = ''] = /^(actors|ties)\[(\d+)\](.*)$/s.exec(problem.where) ?? [];
  if (list === undefined) return problem;
  const at = tables[list as keyof typeof tables][Number(index)]?.at;
  if (at?.line === undefined) return problem;
  const field = rest.replace(/^\./, '');
  return { ...problem, where: placeText({ ...at, ...(field === '' ? {} : { path: field }) }), line: at.line };
}
