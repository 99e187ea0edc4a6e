import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { afterAll, expect, it } from 'vitest';
import { checkDataset } from '../../../../src/network/check-dataset.js';
import type { Dataset, TieRecord } from '../../../../src/network/dataset-schema.js';
import { readFiles } from '../../../../src/reading/read-files.js';
import { fileOfBytes } from '../../../../src/reading/source-file.js';
import { describeWithSharedMaterial } from '../../../support/shared-material.js';

type Rows = readonly (readonly string[])[];
/** Place of a column. */
type At = (column: string) => number;

/** A published set, with what a few lines of plain splitting count in it. */
interface PublishedSet {
  readonly files: readonly string[];
  /** As its README states. */
  readonly rows: number;
  /** Columns of states. */
  readonly states: readonly string[];
  /** Something to count in the rows, and the same in the ties. */
  readonly counts: string;
  readonly ofRows: (rows: Rows, at: At) => number;
  readonly ofTies: (ties: Dataset['ties']) => number;
  /** What the report warns of. */
  readonly warnings?: readonly string[];
}

const DATES = ['st', 'end'].flatMap(end => ['day', 'month', 'year'].map(part => `dyad_${end}_${part}`));
const OBLIGATIONS = ['defense', 'neutrality', 'nonaggression', 'entente'];

const pairOf = (row: readonly string[], at: At, [one = '', other = '']: readonly string[]): string =>
  [row[at(one)], row[at(other)]].sort().join(' ');
const endsOf = (tie: TieRecord): string =>
  [...('parties' in tie && Array.isArray(tie['parties']) ? tie['parties'] : [tie['source'], tie['target']])]
    .sort()
    .join(' ');
const distinct = <T>(records: readonly T[], key: (record: T) => string): number => new Set(records.map(key)).size;
const attributeOf = (tie: TieRecord, name: string): unknown =>
  (tie['attributes'] as Record<string, unknown> | undefined)?.[name];
const number = (ties: Dataset['ties']): number => ties.length;

const obligationsOfTreaties: Pick<PublishedSet, 'states' | 'counts' | 'ofRows' | 'ofTies' | 'warnings'> = {
  states: ['ccode1', 'ccode2'],
  counts: 'obligations of pairs over a time',
  ofRows: (rows, at) =>
    OBLIGATIONS.map(column =>
      distinct(
        rows.filter(row => row[at(column)] === '1'),
        row =>
          [row[at('version4id')], pairOf(row, at, ['ccode1', 'ccode2']), ...DATES.map(name => row[at(name)])].join(),
      ),
    ).reduce((sum, count) => sum + count),
  ofTies: number,
  warnings: ['end-before-start'],
};
const disputes: Pick<PublishedSet, 'rows' | 'states' | 'counts' | 'ofRows' | 'ofTies'> = {
  rows: 5883,
  states: ['ccode'],
  counts: 'disputes with an action of either side',
  ofRows: (rows, at) =>
    distinct(
      rows.filter(row => Number(row[at('hostlev')]) > 1),
      row => row[at('dispnum')]!,
    ),
  ofTies: ties => distinct(ties, tie => tie.eventId!),
};
const states: Pick<PublishedSet, 'counts' | 'ofRows' | 'ofTies'> = {
  counts: 'nothing',
  ofRows: () => 0,
  ofTies: number,
};

const SETS: readonly PublishedSet[] = [
  { ...obligationsOfTreaties, files: ['cow-alliances/alliance_v4.1_by_dyad.csv'], rows: 3222 },
  { ...obligationsOfTreaties, files: ['cow-alliances/alliance_v4.1_by_directed.csv'], rows: 6444 },
  { ...disputes, files: ['cow-mid/MIDB 5.0.csv'] },
  { ...disputes, files: ['cow-mid/MIDB 5.0.csv', 'cow-mid/MIDA 5.0.csv'] },
  {
    files: ['cow-mid/gml-ddy-disputes-2.03.csv.gz'],
    rows: 10_386,
    states: ['ccode1', 'ccode2'],
    counts: 'pairs in a dispute with an action of either',
    ofRows: (rows, at) =>
      distinct(
        rows.filter(row => ['hostlev1', 'hostlev2'].some(column => Number(row[at(column)]) > 1)),
        row => `${row[at('dispnum')]} ${pairOf(row, at, ['ccode1', 'ccode2'])}`,
      ),
    ofTies: ties => distinct(ties, tie => `${tie.eventId} ${endsOf(tie)}`),
  },
  {
    files: ['cow-mid/mie-1.0.csv.gz'],
    rows: 28_011,
    states: ['ccode1', 'ccode2'],
    counts: 'rows',
    ofRows: rows => rows.length,
    ofTies: number,
  },
  {
    files: ['cow-diplomatic-exchange/Diplomatic_Exchange_2006v1.slice.csv'],
    rows: 63,
    states: ['ccode1', 'ccode2'],
    counts: 'hosts and senders of missions',
    ofRows: (rows, at) =>
      ['DR_at_1', 'DR_at_2']
        .map(column =>
          distinct(
            rows.filter(row => row[at(column)] !== '0' && !(row[at(column)] === '9' && row[at('DE')] === '0')),
            row => pairOf(row, at, ['ccode1', 'ccode2']),
          ),
        )
        .reduce((sum, count) => sum + count),
    ofTies: ties => distinct(ties, ({ source, target }) => `${source} ${target}`),
  },
  {
    files: ['cow-igo/state_year_format3.csv.gz'],
    rows: 15_557,
    states: ['ccode'],
    counts: 'states that were full members of an organisation',
    ofRows: rows => {
      const members = new Set<string>();
      for (const row of rows)
        for (let at = 3; at < row.length; at += 1) if (row[at] === '1') members.add(`${row[0]} ${at}`);
      return members.size;
    },
    ofTies: ties =>
      distinct(
        ties.filter(({ type }) => type === 'membership/member'),
        endsOf,
      ),
  },
  {
    files: ['cow-igo/cow_igo_ndy.tsv.gz'],
    rows: 917_695,
    states: ['ccode1', 'ccode2'],
    counts: 'pairs with a joint membership',
    ofRows: (rows, at) =>
      distinct(
        rows.filter(row => row[at('dyadigos')] !== '0'),
        row => `${row[0]} ${row[1]}`,
      ),
    ofTies: ties => distinct(ties, endsOf),
  },
  {
    files: ['cow-contiguity/contdird.csv.gz'],
    rows: 82_498,
    states: ['state1no', 'state2no'],
    counts: 'pairs and kinds of contiguity',
    ofRows: (rows, at) => distinct(rows, row => `${pairOf(row, at, ['state1no', 'state2no'])} ${row[at('conttype')]}`),
    ofTies: ties => distinct(ties, tie => `${endsOf(tie)} ${attributeOf(tie, 'conttype')}`),
  },
  { ...states, files: ['cow-states/states2016.csv'], rows: 243, states: ['ccode'] },
  { ...states, files: ['cow-states/COW country codes.csv'], rows: 243, states: ['CCode'] },
  {
    files: ['atop/atop-member-level.csv.gz'],
    rows: 2398,
    states: ['member'],
    counts: 'treaties',
    ofRows: (rows, at) => distinct(rows, row => row[at('atopid')]!),
    ofTies: ties => distinct(ties, tie => tie.eventId!),
    warnings: ['unknown-country'],
  },
  {
    files: ['atop/atop_ddyr_5.1.tsv.gz'],
    rows: 273_296,
    states: ['ccode1', 'ccode2'],
    counts: 'pairs and obligations',
    ofRows: (rows, at) =>
      ['defense', 'offense', 'neutral', 'nonagg', 'consul']
        .map(name =>
          distinct(
            rows.filter(row => row[at(`atop_${name}`)] === '1'),
            row => pairOf(row, at, ['ccode1', 'ccode2']),
          ),
        )
        .reduce((sum, count) => sum + count),
    ofTies: ties => distinct(ties, tie => `${endsOf(tie)} ${attributeOf(tie, 'obligation')}`),
  },
];

describeWithSharedMaterial('published sets of alliances, disputes, missions and memberships', folder => {
  const table: Record<string, string | number>[] = [];
  afterAll(() => console.table(table));

  const open = async (files: readonly string[]) => {
    const given = files.map(file => fileOfBytes(readFileSync(`${folder}/data/${file}`), file.split('/')[1]!));
    return readFiles(given, { options: {}, progress: () => undefined });
  };

  /** Rows by plain splitting; none of these files has a separator inside quotation marks. */
  const plainRows = (file: string): Rows => {
    const bytes = readFileSync(`${folder}/data/${file}`);
    const text = new TextDecoder().decode(file.endsWith('.gz') ? gunzipSync(bytes) : bytes);
    const mark = file.includes('.tsv') ? '\t' : ',';
    return text
      .split(/\r\n|\n|\r/)
      .filter(line => line !== '')
      .map(line => line.split(mark).map(cell => cell.replaceAll('"', '')));
  };

  it.each(SETS)('opens $files.0 with its states and $counts', { timeout: 120_000 }, async set => {
    const [header = [], ...rows] = plainRows(set.files[0]!);
    const at = (column: string): number => header.indexOf(column);
    expect(rows.length).toBe(set.rows);

    const began = performance.now();
    const report = await open(set.files);
    const seconds = (performance.now() - began) / 1000;
    const dataset = report.dataset!;

    expect(dataset.actors.filter(({ type }) => type === 'state' || type === 'entity').length).toBe(
      new Set(rows.flatMap(row => set.states.map(column => row[at(column)]))).size,
    );
    expect(set.ofTies(dataset.ties)).toBe(set.ofRows(rows, at));
    expect(report.kept).toEqual({ actors: dataset.actors.length, ties: dataset.ties.length });
    expect(report.skipped).toEqual({ actors: 0, ties: 0 });
    const warned = report.problems.filter(({ severity }) => severity !== 'info').map(({ code }) => code);
    expect([...new Set(warned)]).toEqual(set.warnings ?? []);
    expect(checkDataset(dataset).problems).toEqual([]);
    table.push({
      set: set.files.map(file => file.split('/')[1]).join(' + '),
      'rows in': set.rows,
      actors: dataset.actors.length,
      'ties out': dataset.ties.length,
      seconds: seconds.toFixed(2),
      notes: [...new Set(report.problems.map(({ code }) => code))].join(' '),
    });
  });

  it('opens the list of Gleditsch and Ward, in which Germany has two numbers', async () => {
    const rows = plainRows('cow-states/gw_states.csv').slice(1);
    const { dataset } = await open(['cow-states/gw_states.csv']);
    expect(rows.length).toBe(216);
    expect(dataset!.actors.length).toBe(new Set(rows.map(([code]) => code)).size - 1);
  });
});
