import { describe, expect, it } from 'vitest';
import { copiedRows } from '../../../../src/elements/table/copied-rows.js';
import { listingOf } from '../../../../src/elements/table/listing.js';
import type { TableOrder } from '../../../../src/exploration/view.js';
import { applyFilter, CLAUSES_AT_FIRST } from '../../../../src/filter/apply-filter.js';
import { withHidden } from '../../../../src/filter/clause.js';
import { tiesInPeriod } from '../../../../src/filter/period.js';
import { buildNetwork } from '../../../../src/network/build-network.js';
import type { Dataset } from '../../../../src/network/dataset-schema.js';
import { readDate } from '../../../../src/network/partial-date.js';

const dataset: Dataset = {
  format: 'entente',
  version: 1,
  actors: [
    { id: 'fra', label: 'France', type: 'state' },
    { id: 'gbr', label: 'United Kingdom', type: 'state' },
    { id: 'jpn', label: 'Japan', type: 'state' },
    { id: 'paul', label: 'Paul Cambon', type: 'person', affiliations: [{ to: 'fra', role: 'Ambassador' }] },
    { id: 'alone', label: 'Alone', type: 'state' },
  ],
  places: [{ id: 'london', label: 'London' }],
  documents: [{ id: 'blue-book', title: 'A blue book', publisher: 'Foreign Office' }],
  ties: [
    {
      id: 'declaration',
      source: 'fra',
      target: 'gbr',
      type: 'treaty/declaration',
      start: '1904-04-08',
      place: 'london',
      summary: '=SUM(1)\twith a tab',
      evidence: [
        { id: 'e1', stance: 'asserts', chain: ['fra'], document: 'blue-book' },
        { id: 'e2', stance: 'denies', chain: ['gbr', { unnamed: 'a clerk' }] },
      ],
      quantities: [{ what: 'articles', value: 9, evidence: ['e1'] }],
    },
    { id: 'year', source: 'jpn', target: 'gbr', type: 'visit', start: '1904' },
    { id: 'undated', source: 'paul', target: 'gbr', type: 'criticism' },
    { id: 'alliance', source: 'gbr', target: 'jpn', type: 'treaty', start: '1902-01-30', end: '..' },
    { id: 'many', source: 'fra', target: 'jpn', type: 'criticism', start: '1890/1900', count: 12 },
    { id: 'self', source: 'jpn', target: 'jpn', type: 'criticism', start: '1895-05' },
  ],
};
const network = buildNetwork(dataset);
const everything = applyFilter(network, CLAUSES_AT_FIRST);
const contextOf = (filtered = everything) => ({ network, filtered, locale: 'en' });
const listing = (order: Partial<TableOrder> = {}, filtered = everything) =>
  listingOf({ of: 'ties', by: undefined, descending: false, ...order }, contextOf(filtered));
const idsOf = (list: ReturnType<typeof listing>) => Array.from({ length: list.size }, (_, at) => list.idAt(at));
const cells = (id: string, columns: readonly string[], list = listing()) =>
  columns.map(column => list.textAt(list.positionOf(id), column));

describe('the table of ties', () => {
  it('lists the ties that pass the filter in the order of the dataset', () => {
    expect(idsOf(listing())).toEqual(['declaration', 'year', 'undated', 'alliance', 'many', 'self']);
    const filtered = applyFilter(network, withHidden(CLAUSES_AT_FIRST, 'relation', ['criticism']));
    const list = listing({}, filtered);
    expect(idsOf(list)).toEqual(['declaration', 'year', 'alliance']);
    expect([list.size, list.total]).toEqual([filtered.ties.size, 6]);
  });

  it('says of a tie what its card says', () => {
    const columns = ['date', 'relation', 'kind', 'source', 'target', 'standing', 'flags', 'place', 'documents'];
    expect(cells('declaration', columns)).toEqual([
      'April 8, 1904, end unknown',
      'Treaty',
      'Joint declaration',
      'France',
      'United Kingdom',
      'One side says',
      'disputed',
      'London',
      'A blue book',
    ]);
  });

  it('names speakers once, unnamed ones in quotation marks, and each number with who gave it', () => {
    expect(cells('declaration', ['speakers', 'quantities'])).toEqual([
      'France; United Kingdom; “a clerk”',
      '9 articles, according to France',
    ]);
  });

  it('leaves cells empty where nothing is recorded', () => {
    expect(
      cells('undated', ['date', 'kind', 'flags', 'place', 'quantities', 'speakers', 'documents', 'summary']),
    ).toEqual(['', '', '', '', '', '', '', '']);
  });

  it('sorts by the first day that a date may mean, undated ties last in either direction', () => {
    expect(idsOf(listing({ by: 'date' }))).toEqual(['many', 'self', 'alliance', 'year', 'declaration', 'undated']);
    expect(idsOf(listing({ by: 'date', descending: true }))).toEqual([
      'declaration',
      'year',
      'alliance',
      'self',
      'many',
      'undated',
    ]);
  });

  it('sorts by standing from the best established', () => {
    expect(idsOf(listing({ by: 'standing' }))[0]).toBe('declaration');
  });

  it('counts events, within a window of time only those of the window', () => {
    expect(cells('many', ['events'])).toEqual(['12']);
    const within = tiesInPeriod(network, { from: readDate('1899')!.earliestDay, to: undefined }, true);
    const list = listing({ by: 'events', descending: true }, applyFilter(network, CLAUSES_AT_FIRST, within));
    expect(cells('many', ['events'], list)).toEqual(['1']);
  });

  it('keeps to the order of the dataset under a column that is not there', () => {
    expect(idsOf(listing({ by: 'nothing' }))).toEqual(idsOf(listing()));
  });

  it('opens with the columns in which some tie has something to say', () => {
    const bare = buildNetwork({ ...dataset, ties: [{ id: 't', source: 'fra', target: 'jpn', type: 'visit' }] });
    const filtered = applyFilter(bare, CLAUSES_AT_FIRST);
    const list = listingOf({ of: 'ties', by: undefined, descending: false }, { network: bare, filtered, locale: 'en' });
    expect(list.usualColumns).toEqual(['date', 'relation', 'source', 'target', 'standing']);
    expect(listing().usualColumns).toHaveLength(13);
  });

  it('knows where a tie stands, and of one that is filtered away that it stands nowhere', () => {
    const filtered = applyFilter(network, withHidden(CLAUSES_AT_FIRST, 'relation', ['visit']));
    expect(listing({ by: 'date' }).positionOf('year')).toBe(3);
    expect(listing({}, filtered).positionOf('year')).toBe(-1);
    expect(listing().positionOf('__proto__')).toBe(-1);
  });
});

describe('the table of actors', () => {
  const actors = (order: Partial<TableOrder> = {}, filtered = everything) =>
    listing({ of: 'actors', ...order }, filtered);

  it('lists actors with a shown tie', () => {
    expect(idsOf(actors())).toEqual(['fra', 'gbr', 'jpn', 'paul']);
    const filtered = applyFilter(network, withHidden(CLAUSES_AT_FIRST, 'relation', ['criticism']));
    const list = actors({}, filtered);
    expect(idsOf(list)).toEqual(['fra', 'gbr', 'jpn']);
    expect(list.total).toBe(4);
  });

  it('counts shown ties of all, by family, and partners; a tie with itself once and as no partner', () => {
    const filtered = applyFilter(network, withHidden(CLAUSES_AT_FIRST, 'relation', ['visit']));
    const list = actors({}, filtered);
    expect(cells('jpn', ['ties', 'cooperation', 'conflict', 'structure', 'partners'], list)).toEqual([
      '3 of 4',
      '1 of 2',
      '2',
      '',
      '2',
    ]);
  });

  it('names the state of those who have one', () => {
    expect(cells('paul', ['name', 'type', 'state'], actors())).toEqual(['Paul Cambon', 'Person', 'France']);
    expect(cells('fra', ['state'], actors())).toEqual(['']);
  });

  it('gives dates as exactly as the ties do', () => {
    expect(cells('jpn', ['first', 'last'], actors())).toEqual(['1890', 'continuing']);
    expect(cells('paul', ['first', 'last'], actors())).toEqual(['', '']);
  });

  it('sorts by what is shown', () => {
    expect(idsOf(actors({ by: 'ties', descending: true }))).toEqual(['gbr', 'jpn', 'fra', 'paul']);
    expect(idsOf(actors({ by: 'name' }))).toEqual(['fra', 'jpn', 'paul', 'gbr']);
  });
});

describe('copied rows', () => {
  const columns = ['date', 'source', 'target', 'events', 'summary'];
  const copy = (chosen?: ReadonlySet<string>, list = listing()) => copiedRows(list, columns, chosen, () => true);

  it('are tab-separated values with a heading, dates as in the dataset and plain digits', async () => {
    const { text, rows } = (await copy())!;
    const lines = text.split('\n');
    expect(lines[0]).toBe('Date\tSource\tTarget\tEvents\tSummary');
    expect(lines[4]).toBe('1902-01-30/..\tUnited Kingdom\tJapan\t1\t');
    expect(lines[5]).toBe('1890/1900\tFrance\tJapan\t12\t');
    expect(rows).toBe(6);
    expect(lines).toHaveLength(8);
  });

  it('hold nothing that a spreadsheet would run, and no tab or line break inside a cell', async () => {
    const { text } = (await copy())!;
    expect(text.split('\n')[1]).toBe("1904-04-08\tFrance\tUnited Kingdom\t1\t'=SUM(1) with a tab");
  });

  it('are those chosen, in the order of the table', async () => {
    const { text, rows } = (await copy(new Set(['year', 'alliance']), listing({ by: 'date' })))!;
    expect(text.split('\n').map(line => line.split('\t')[0])).toEqual(['Date', '1902-01-30/..', '1904', '']);
    expect(rows).toBe(2);
  });
});
