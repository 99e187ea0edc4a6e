import { type ColumnMapping, type GuessedTable, quoteValue, type Report } from '../../network/report.js';
import { actorOfCountry } from '../countries/country.js';
import { Draft, MOST_RECORDS } from '../draft.js';
import type { Read, ReadContext, RecognisedFile } from '../reader.js';
import { Refusal } from '../refusal.js';
import { noteEncoding } from './columns.js';
import { countriesOf } from './country-actors.js';
import { eachRow, type RowsRead } from './each-row.js';
import { type GuessedColumns, guessColumns } from './guess-columns.js';
import { type TieRow, TieRows } from './tie-rows.js';

/** Rows that are shown beside the guess. */
const SHOWN_ROWS = 10;

/** Reads a table of ties by the columns that were asked for, else by a guess, which the report carries. */
export const readEdgeList: Read = async ([recognised], context) => {
  const guess = guessOf(recognised!);
  const mapping = context.options.mapping ?? guess.mapping;
  const table = shownTable(recognised!, guess, mapping);
  checkEnds(recognised!, guess, mapping, context, table);
  const draft = new Draft();
  noteColumns(draft, recognised!, guess);
  if (!guess.hasHeader && context.options.mapping === undefined) noteNoHeader(draft, guess);
  const { rows, read } = await tieRowsOf(recognised!, context, draft, guess, mapping);
  addTies(draft, rows);
  if (read.rows === (guess.hasHeader ? 1 : 0)) noteNoRows(draft);
  noteEncoding(draft, read);
  const report: Report = { ...draft.report(FORMAT), table };
  return read.encoding === 'utf-8' ? report : { ...report, encoding: read.encoding };
};

const FORMAT = 'table of ties';

function guessOf({ file, sample: { table } }: RecognisedFile): GuessedColumns {
  if (table) return guessColumns(table);
  throw new Refusal({
    code: 'no-table',
    where: file.name,
    expected: 'rows of cells, with a comma, semicolon, tab or stroke between them',
    message: `“${quoteValue(file.name)}” is no table.`,
    hint: 'Save it as CSV.',
  });
}

function shownTable({ sample }: RecognisedFile, guess: GuessedColumns, mapping: ColumnMapping): GuessedTable {
  const { first, rows, delimiter } = sample.table!;
  const shown = (guess.hasHeader ? rows : [first, ...rows]).slice(0, SHOWN_ROWS);
  return { columns: guess.columns, rows: shown, mapping, delimiter };
}

/** @throws {Refusal} when a column of ends is not known, with what was guessed of the others */
function checkEnds(
  { file }: RecognisedFile,
  { columns, isNamed, hasHeader }: GuessedColumns,
  mapping: ColumnMapping,
  { options }: ReadContext,
  table: GuessedTable,
): void {
  // What is in columns whose headings say something else is for the reader of the file to say, not for a guess.
  const isGuess = options.mapping === undefined && hasHeader && !isNamed;
  const missing = (['source', 'target'] as const).filter(end => {
    const column = mapping[end];
    return column === undefined || column < 0 || column >= columns.length;
  });
  if (missing.length === 0 && !isGuess) return;
  const ends = (missing.length === 0 ? ['source', 'target'] : missing).join(' and the ');
  throw new Refusal(
    {
      code: 'missing-column',
      where: file.name,
      found: columns.join(', '),
      expected: 'a column for the source and one for the target of each tie',
      message: `It is not clear which column of “${quoteValue(file.name)}” holds the ${ends} of the ties. Columns found: ${columns.join(', ').slice(0, 400)}.`,
      hint: 'Say which columns are source and target, or name them so in the first row.',
    },
    table,
  );
}

function noteColumns(draft: Draft, { sample }: RecognisedFile, { doubled, columns }: GuessedColumns): void {
  for (const name of doubled) {
    const kept = columns.filter(column => column.startsWith(`${name} (`)).map(column => `“${quoteValue(column)}”`);
    draft.note(
      {
        code: 'duplicate-column',
        severity: 'warning',
        found: name,
        expected: 'columns with different names',
        message: `Several columns have the name “${quoteValue(name)}”; the first counts, what the others hold is kept as ${kept.join(', ')}.`,
        hint: 'Give each column a name of its own.',
      },
      { line: 1 },
    );
  }
  const above = sample.table!.above;
  if (above === 0) return;
  draft.note({
    code: 'rows-above-table',
    severity: 'info',
    message: `${above === 1 ? 'One row' : `${above} rows`} above the table ${above === 1 ? 'is' : 'are'} taken for title and remarks and left out.`,
    hint: 'Nothing needs to be done if the first row of the table is right.',
  });
}

async function tieRowsOf(
  recognised: RecognisedFile,
  context: ReadContext,
  draft: Draft,
  guess: GuessedColumns,
  mapping: ColumnMapping,
): Promise<{ readonly rows: readonly TieRow[]; readonly read: RowsRead }> {
  const reading = new TieRows(draft, guess.columns, mapping);
  const rows: TieRow[] = [];
  let isHeader = guess.hasHeader;
  const read = await eachRow(recognised, context, (cells, line) => {
    if (!isHeader) {
      const row = reading.read(cells, line);
      if (row) rows.push(row);
      // More than a draft takes: adding them ends the reading with the draft's own words.
      if (rows.length > MOST_RECORDS) addTies(draft, rows);
    }
    isHeader = false;
  });
  return { rows, read };
}

function addTies(draft: Draft, rows: readonly TieRow[]): void {
  const countries = countriesOf(ends(rows));
  const actorOf = (name: string): string => {
    const country = countries.get(name);
    return country ? draft.actorNamed(country.id, () => actorOfCountry(country)) : draft.actorNamed(name);
  };
  for (const { source, target, tie, at, isChanged } of rows) {
    const id = draft.tie({ ...tie, source: actorOf(source), target: actorOf(target) }, at);
    if (id !== undefined && isChanged) draft.changed('ties', id);
  }
  if (countries.size > 0) noteCountries(draft, countries);
}

function* ends(rows: readonly TieRow[]): Iterable<string> {
  for (const { source, target } of rows) {
    yield source;
    yield target;
  }
}

function noteCountries(draft: Draft, countries: ReturnType<typeof countriesOf>): void {
  const renamed = [...countries].filter(([name, { label }]) => name !== label);
  const shown = renamed.slice(0, 5).map(([name, { label }]) => `“${quoteValue(name)}” is ${label}`);
  const more = renamed.length > shown.length ? `, and ${renamed.length - shown.length} more` : '';
  draft.note({
    code: 'countries',
    severity: 'info',
    message: `The ends of the ties are countries and were taken for states and territories${shown.length === 0 ? '' : `: ${shown.join(', ')}${more}`}.`,
    hint: 'Nothing needs to be done if the names are right.',
  });
}

function noteNoHeader(draft: Draft, { columns, mapping }: GuessedColumns): void {
  const roles = Object.entries(mapping).map(([role, column]) => `“${columns[column]}” for the ${role}`);
  draft.note({
    code: 'no-header',
    severity: 'warning',
    expected: 'a first row that names the columns',
    message: `The first row names no columns that Entente knows, so it counts as a tie; by what they hold, these were taken: ${roles.join(', ')}.`,
    hint: 'Say what the columns are, or name them in the first row: source, target, type, start, end.',
  });
}

function noteNoRows(draft: Draft): void {
  draft.note({
    code: 'no-rows',
    severity: 'warning',
    expected: 'a row for each tie',
    message: 'The table has no rows below its header: no rows, no ties.',
    hint: 'Get the file again, or choose another one.',
  });
}
