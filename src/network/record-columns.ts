import { isRecord, type LooseRecord } from './report.js';

/** A field of a record that has a column of its own in our tables. */
export interface RecordColumn {
  /** Heading: lower case with underscores. */
  readonly heading: string;
  /** Where the value stands in the record: a field, or a field of a part (`codes`, `iso3`). */
  readonly path: readonly [string] | readonly [string, string];
  /** A list is texts joined by "; ". */
  readonly kind: 'text' | 'number' | 'boolean' | 'list';
}

/** A record as cells, one for each column, and what has no column or would come back changed. */
export interface FlatRecord {
  /** Empty where the record has no such field. */
  readonly cells: readonly (string | number | boolean)[];
  /** The rest of the record. */
  readonly rest: LooseRecord;
}

/** Heading of the last column: a JSON object with all that has no column. */
export const REST_HEADING = 'extra';

const column = (
  heading: string,
  kind: RecordColumn['kind'] = 'text',
  path: RecordColumn['path'] = [heading],
): RecordColumn => ({ heading, kind, path });

/** Columns of `actors.csv`. */
export const ACTOR_RECORD_COLUMNS: readonly RecordColumn[] = [
  column('id'),
  column('label'),
  column('type'),
  column('iso3', 'text', ['codes', 'iso3']),
  column('aliases', 'list'),
  column('statehood'),
  column('successor'),
  column('note'),
];

/** Columns of `ties.csv`. A tie of several parties has `parties` instead of `source` and `target`. */
export const TIE_RECORD_COLUMNS: readonly RecordColumn[] = [
  column('id'),
  column('source'),
  column('target'),
  column('parties', 'list'),
  column('type'),
  column('start'),
  column('end'),
  column('date_basis', 'text', ['dateBasis']),
  column('place'),
  column('summary'),
  column('count', 'number'),
  column('mutual', 'boolean'),
  column('two_sided', 'boolean', ['twoSided']),
  column('part_of', 'text', ['partOf']),
  column('event_id', 'text', ['eventId']),
  column('regarding', 'list'),
  column('against', 'list'),
  column('standing_set', 'text', ['standing', 'level']),
  column('standing_reason', 'text', ['standing', 'reason']),
  column('note'),
];

/** Heading of the column of `evidence.csv` that names the tie. */
export const TIE_OF_EVIDENCE = 'tie_id';

/** Columns of `evidence.csv` behind {@link TIE_OF_EVIDENCE}. */
export const EVIDENCE_RECORD_COLUMNS: readonly RecordColumn[] = [
  column('id'),
  column('stance'),
  column('chain', 'list'),
  column('document'),
  column('voice'),
  column('said_on', 'text', ['saidOn']),
  column('quote'),
  column('translated', 'boolean'),
  column('reliability'),
  column('credibility', 'number'),
  column('supports', 'list'),
  column('joint_instrument', 'boolean', ['jointInstrument']),
  column('note'),
];

/** Columns that say in words what others say by id; for people, not read again. */
export const TOLD_HEADINGS = {
  actors: ['state'],
  ties: ['source_name', 'target_name', 'relation', 'standing', 'disputed', 'retracted', 'place_name', 'statement'],
  evidence: ['speakers', 'document_title', 'publisher', 'published', 'url'],
} as const;

/** Value of the field `format` in `dataset.json`, which has of a dataset what is in no table. */
export const TABLES_FORMAT = 'entente-tables';
/** How `README.txt` begins. */
export const TABLES_README = 'ENTENTE TABLES';

/**
 * A text that comes out of a cell as it went in: not one that reads like an empty cell, has a return, which readers of
 * tables take for a line end of their own, a control, by which files are taken for no text, or half a surrogate pair.
 */
export const isCellText = (value: unknown): value is string =>
  typeof value === 'string' && value.trim() !== '' && !/[\u0000-\u0008\u000B-\u001F\p{Cs}]/u.test(value);

/** The record as cells. A value goes into its cell only when it comes out of it the same; else it is in the rest. */
export function flatRecord(record: object, columns: readonly RecordColumn[]): FlatRecord {
  const rest = new Map<string, unknown>(Object.entries(record));
  const cells = columns.map(({ path, kind }) => {
    const [name, inner] = path;
    const outer = rest.get(name);
    if (inner === undefined) {
      const cell = cellOf(outer, kind);
      if (cell !== '') rest.delete(name);
      return cell;
    }
    if (!isRecord(outer) || !Object.hasOwn(outer, inner)) return '';
    const cell = cellOf(outer[inner], kind);
    if (cell === '') return '';
    const others = Object.entries(outer).filter(([field]) => field !== inner);
    if (others.length === 0) rest.delete(name);
    else rest.set(name, Object.fromEntries(others));
    return cell;
  });
  return { cells, rest: Object.fromEntries(rest) };
}

function cellOf(value: unknown, kind: RecordColumn['kind']): string | number | boolean {
  if (kind === 'text') return isCellText(value) ? value : '';
  if (kind === 'number') return typeof value === 'number' && Number.isFinite(value) ? value : '';
  if (kind === 'boolean') return typeof value === 'boolean' ? value : '';
  const isPlainList =
    Array.isArray(value) && value.length > 0 && value.every(item => isCellText(item) && !/;|^\s|\s$/.test(item));
  return isPlainList ? value.join('; ') : '';
}

/** A cell that is not of its column's kind. */
export interface WrongCell {
  readonly heading: string;
  readonly cell: string;
  readonly expected: string;
}

/**
 * The record that such cells are of. A cell that is not of its column's kind is left out and named.
 * @param cells texts by heading; absent and empty are the same
 * @param rest what the record has beside them
 */
export function recordOfCells(
  cells: ReadonlyMap<string, string>,
  columns: readonly RecordColumn[],
  rest: LooseRecord,
): { readonly record: LooseRecord; readonly wrong: readonly WrongCell[] } {
  const fields = new Map<string, unknown>(Object.entries(rest));
  const wrong: WrongCell[] = [];
  for (const { heading, path, kind } of columns) {
    const cell = cells.get(heading) ?? '';
    if (cell === '') continue;
    const value = valueIn(cell, kind);
    if (value === undefined) {
      wrong.push({ heading, cell, expected: kind === 'number' ? 'a number' : '"true" or "false"' });
      continue;
    }
    const [name, inner] = path;
    const outer = fields.get(name);
    if (inner === undefined) fields.set(name, value);
    else fields.set(name, Object.fromEntries([...Object.entries(isRecord(outer) ? outer : {}), [inner, value]]));
  }
  return { record: Object.fromEntries(fields), wrong };
}

function valueIn(cell: string, kind: RecordColumn['kind']): unknown {
  if (kind === 'text') return cell;
  if (kind === 'list') return cell.split(';').flatMap(item => item.trim() || []);
  if (kind === 'number') return Number.isFinite(Number(cell)) && cell.trim() !== '' ? Number(cell) : undefined;
  // Spreadsheets write truth in capitals.
  const word = cell.trim().toLowerCase();
  return word === 'true' ? true : word === 'false' ? false : undefined;
}
