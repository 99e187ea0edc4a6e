import { unguarded } from '../../network/formula-guard.js';
import { type ColumnMapping, quoteValue, type Report } from '../../network/report.js';
import { TIE_TYPES } from '../../vocabulary/tie-types.js';
import { Draft } from '../draft.js';
import type { Read, ReadContext, RecognisedFile } from '../reader.js';
import { Refusal } from '../refusal.js';
import { columnsOf, noteEncoding } from '../table/columns.js';
import { eachRow, type RowsRead } from '../table/each-row.js';
import { differentNames } from '../table/guess-columns.js';
import { type TieRow, TieRows, textOfCell } from '../table/tie-rows.js';
import { tieTypeOfWords } from '../tie-type-words.js';
import type { GephiRole } from './gephi-csv-reader.js';

/** Reads edges, and the nodes that are opened with them. Direction and parallel ties are kept. */
export const readGephiCsv: Read = async (files, context) => {
  const edges = fileOf(files, 'edges');
  const nodes = fileOf(files, 'nodes');
  if (!edges) throw edgesMissing(files[0]!);
  const draft = new Draft();
  const readNodesTable = nodes && (await readNodes(draft, nodes, context));
  const readEdgesTable = await readEdges(draft, edges, nodes !== undefined, context);
  const { encoding } = readEdgesTable;
  if (readNodesTable) noteEncoding(draft, readNodesTable, { file: nodes.file.name });
  noteEncoding(draft, readEdgesTable, { file: edges.file.name });
  const report: Report = draft.report(nodes ? 'Gephi CSV, nodes and edges' : 'Gephi CSV, edges');
  return encoding === 'utf-8' ? report : { ...report, encoding };
};

const fileOf = (files: readonly RecognisedFile[], role: GephiRole): RecognisedFile | undefined =>
  files.find(file => file.role === role);

function edgesMissing({ file, role }: RecognisedFile): Refusal {
  const name = `“${quoteValue(file.name)}”`;
  return new Refusal({
    code: 'missing-files',
    where: file.name,
    expected: 'a table of edges with the columns Source and Target',
    message: `${name} ${role === 'nodes' ? 'is a table of nodes: it has actors, but no ties' : 'has no ties'}.`,
    hint: 'Open the table of nodes and the table of edges together.',
  });
}

async function readNodes(draft: Draft, recognised: RecognisedFile, context: ReadContext): Promise<RowsRead> {
  const file = recognised.file.name;
  let header: readonly string[] | undefined;
  let columns: ReadonlyMap<string, number> = new Map();
  return eachRow(recognised, context, (cells, line) => {
    if (!header) {
      const { columns: names } = differentNames(cells);
      header = names;
      columns = columnsOf(names);
      return;
    }
    const textOf = (column: string): string => textOfCell(cells[columns.get(column) ?? -1]);
    const used = new Set(['id', 'label', 'actor_type'].map(name => columns.get(name)));
    const iso3 = textOf('iso3');
    const attributes = header
      .map((name, at) => [name, used.has(at) ? '' : textOfCell(cells[at])] as const)
      .filter(([, text]) => text !== '');
    const actor = {
      id: unguarded(cells[columns.get('id') ?? -1] ?? ''),
      label: textOf('label'),
      type: textOf('actor_type') || undefined,
      codes: /^[A-Z]{3}$/.test(iso3) ? { iso3 } : undefined,
      attributes: attributes.length === 0 ? undefined : Object.fromEntries(attributes),
    };
    draft.actor(actor, { line, file });
  });
}

async function readEdges(
  draft: Draft,
  recognised: RecognisedFile,
  hasNodes: boolean,
  context: ReadContext,
): Promise<RowsRead> {
  const file = recognised.file.name;
  let rows: TieRows | undefined;
  let columns: ReadonlyMap<string, number> = new Map();
  return eachRow(recognised, context, (cells, line) => {
    if (!rows) {
      const names = differentNames(cells).columns;
      columns = columnsOf(names);
      rows = rowsOf(draft, names, columns, file);
      return;
    }
    const row = rows.read(cells, line);
    if (!row) return;
    const source = endOf(draft, row.source, hasNodes, row);
    const target = endOf(draft, row.target, hasNodes, row);
    const textOf = (column: string): string => textOfCell(cells[columns.get(column) ?? -1]);
    const isMutual = /^undirected$/i.test(textOf('type')) && source !== target;
    const ends = isMutual ? { parties: [source, target] } : { source, target };
    const type = typeOf(row.tie, textOf('tie_type'), textOf('subtype'));
    const events = isOurs(columns) ? countOf(textOf('count')) : {};
    const id = draft.tie({ ...row.tie, ...ends, ...events, type }, row.at);
    if (id !== undefined && row.isChanged) draft.changed('ties', id);
  });
}

/** Whether a table of edges has the columns that our writers give to ties. */
const isOurs = (columns: ReadonlyMap<string, number>): boolean =>
  columns.has('date_precision') && columns.has('statement');

/** How many events a tie stands for, where the cell says it. */
function countOf(cell: string): { readonly count?: number } {
  const count = Number(cell);
  return Number.isSafeInteger(count) && count >= 1 ? { count } : {};
}

function rowsOf(draft: Draft, names: readonly string[], columns: ReadonlyMap<string, number>, file: string): TieRows {
  const first = (...wanted: readonly string[]): number | undefined =>
    wanted.map(name => columns.get(name)).find(at => at !== undefined);
  const roles = {
    source: first('source'),
    target: first('target'),
    type: first('tie_type', 'kind', 'relation', 'relationship'),
    start: first('start_date', 'start'),
    end: first('end_date', 'end'),
    weight: first('weight'),
    // Our tables name the sources of a tie together, also those that deny it or took it back.
    evidence: isOurs(columns) ? undefined : first('source_url', 'url', 'evidence'),
    id: first('id'),
    label: first('label'),
  };
  const mapping = Object.fromEntries(Object.entries(roles).filter(([, at]) => at !== undefined)) as ColumnMapping;
  // The kind only tells parallel edges apart where the relation has a column of its own.
  const apart = [
    'type',
    'subtype',
    ...(columns.has('tie_type') ? ['kind'] : []),
    ...(isOurs(columns) ? ['count'] : []),
  ];
  return new TieRows(draft, names, mapping, {
    file,
    isExact: true,
    timeset: first('timeset', 'interval'),
    apart: apart.map(name => columns.get(name)).filter(at => at !== undefined),
  });
}

const TYPE_IDS = new Set<string>(TIE_TYPES.map(({ id }) => id));

/** The relation: as Entente wrote it, else by the kind, else by the label, if that is one. */
function typeOf({ type, summary }: TieRow['tie'], written: string, subtype: string): string {
  if (written !== '') return subtype === '' ? written : `${written}/${subtype}`;
  if (type !== 'other') return type;
  const ofLabel = tieTypeOfWords(summary ?? '');
  return TYPE_IDS.has(ofLabel.split('/')[0]!) ? ofLabel : 'other';
}

/** The actor at an end. Gephi makes nodes that no table lists, and so do we, but not in silence. */
function endOf(draft: Draft, given: string, hasNodes: boolean, { at }: TieRow): string {
  if (draft.hasActor(given)) return given;
  const id = given.trim().normalize('NFC') || given;
  if (hasNodes && !draft.hasActor(id)) {
    draft.note(
      {
        code: 'added-actor',
        severity: 'warning',
        found: id,
        expected: 'the Id of a node',
        message: `The tie in line ${at.line} names “${quoteValue(id)}”, which the table of nodes does not list; it was added as an actor.`,
        hint: 'Add it to the table of nodes, or correct the id.',
      },
      at,
    );
  }
  return draft.actorNamed(id);
}
