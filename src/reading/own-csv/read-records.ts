import { unguarded } from '../../network/formula-guard.js';
import { REST_HEADING, type RecordColumn, recordOfCells } from '../../network/record-columns.js';
import { isRecord, type LooseRecord } from '../../network/report.js';
import type { Draft, FilePlace } from '../draft.js';
import { MAX_DEPTH, placeBeyondDepth } from '../own-json/json-depth.js';
import type { ReadContext, RecognisedFile } from '../reader.js';
import { columnsOf, noteEncoding } from '../table/columns.js';
import { eachRow } from '../table/each-row.js';

/** A record of a table, with its place. */
export interface TableRecord {
  readonly record: LooseRecord;
  /** Cells by heading, as they were before they were made safe for spreadsheets. */
  readonly cells: ReadonlyMap<string, string>;
  readonly at: FilePlace;
}

/** Columns of a table of records. */
export interface TableShape {
  readonly columns: readonly RecordColumn[];
  /** Headings of columns that are no fields of the record: what tells it in words, what names another record. */
  readonly beside: readonly string[];
}

/** All records of a table. Columns that somebody added are kept in `attributes`. */
export async function readRecords(
  recognised: RecognisedFile,
  { columns, beside }: TableShape,
  draft: Draft,
  context: ReadContext,
): Promise<{ readonly records: readonly TableRecord[]; readonly encoding: string }> {
  const known = new Set([...columns.map(({ heading }) => heading), ...beside, REST_HEADING]);
  const records: TableRecord[] = [];
  const file = recognised.file.name;
  let header: readonly (readonly [heading: string, at: number])[] | undefined;
  let added: readonly (readonly [name: string, at: number])[] = [];
  const read = await eachRow(recognised, context, (row, line) => {
    if (!header) {
      header = [...columnsOf(row)];
      const foreign = header.filter(([heading]) => !known.has(heading));
      added = foreign.map(([, at]) => [row[at]!.trim(), at] as const);
      return;
    }
    const at = { file, line };
    const cells = new Map(header.map(([heading, place]) => [heading, unguarded(row[place] ?? '')] as const));
    const rest = restOf(cells.get(REST_HEADING) ?? '', draft, at);
    const { record, wrong } = recordOfCells(cells, columns, rest);
    for (const { heading, cell, expected } of wrong) {
      draft.note(
        {
          code: 'wrong-cell',
          severity: 'warning',
          found: cell,
          expected,
          message: `The column “${heading}” in line ${line} of “${file}” has “${cell.slice(0, 80)}”, not ${expected}; it is left out.`,
          hint: `Write ${expected}, or leave the cell empty.`,
        },
        at,
      );
    }
    records.push({ record: withAttributes(record, added, row), cells, at });
  });
  noteEncoding(draft, read, { file });
  return { records, encoding: read.encoding };
}

function withAttributes(
  record: LooseRecord,
  added: readonly (readonly [name: string, at: number])[],
  row: readonly string[],
): LooseRecord {
  const values = added.map(([name, at]) => [name, unguarded(row[at] ?? '')] as const).filter(([, cell]) => cell !== '');
  if (values.length === 0) return record;
  const before = Object.hasOwn(record, 'attributes') && isRecord(record['attributes']) ? record['attributes'] : {};
  return { ...record, attributes: Object.fromEntries([...Object.entries(before), ...values]) };
}

function restOf(cell: string, draft: Draft, at: FilePlace): LooseRecord {
  if (cell.trim() === '') return {};
  const value = placeBeyondDepth(cell, MAX_DEPTH) === undefined ? parsed(cell) : undefined;
  if (isRecord(value)) return value;
  draft.note(
    {
      code: 'wrong-extra',
      severity: 'warning',
      found: cell,
      expected: 'a JSON object',
      message: `The column “${REST_HEADING}” in line ${at.line} of “${at.file}” is no JSON object; it is left out.`,
      hint: 'Correct the cell, or empty it.',
    },
    at,
  );
  return {};
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
