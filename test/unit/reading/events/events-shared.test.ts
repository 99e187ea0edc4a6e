import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { buildNetwork } from '../../../../src/network/build-network.js';
import { checkDataset } from '../../../../src/network/check-dataset.js';
import type { Dataset } from '../../../../src/network/dataset-schema.js';
import type { Report } from '../../../../src/network/report.js';
import { readFiles } from '../../../../src/reading/read-files.js';
import { fileOfBytes } from '../../../../src/reading/source-file.js';
import { describeWithSharedMaterial } from '../../../support/shared-material.js';

interface KnownSet {
  readonly set: string;
  readonly files: readonly string[];
  readonly format: string;
  /** Rows, as the notes beside the files state them. */
  readonly rows: number;
}

const NAMED = 'ICEWS knowledge graph with names';

const SETS: readonly KnownSet[] = [
  { set: 'gdelt', files: ['20180101000000.export.CSV.gz'], format: 'GDELT 2.0 events', rows: 2414 },
  { set: 'gdelt', files: ['gdelt1_20160728_sample.export.CSV.gz'], format: 'GDELT 1.0 events', rows: 710 },
  ...(
    [
      ['13', 2824],
      ['14', 2601],
      ['15', 3929],
    ] as const
  ).map(([day, rows]) => ({
    set: 'gdelt',
    files: [`202011${day}_events_mentions_joined.csv.gz`],
    format: 'GDELT events with names of columns',
    rows,
  })),
  { set: 'icews-raw', files: ['events.2018.sample.tab'], format: 'ICEWS events', rows: 3705 },
  { set: 'icews14', files: ['icews14_named.tsv.gz'], format: NAMED, rows: 90_730 },
  {
    set: 'icews14',
    files: ['entity2id.txt', 'relation2id.txt', 'train.txt.gz', 'valid.txt.gz', 'test.txt.gz'],
    format: 'ICEWS knowledge graph with ids',
    rows: 90_730,
  },
  { set: 'icews14', files: ['mmkb_icews_2014_test.txt.gz'], format: NAMED, rows: 8963 },
  { set: 'icews14', files: ['mmkb_icews_2014_valid.txt.gz'], format: NAMED, rows: 8941 },
  {
    set: 'icews05-15',
    files: ['icews_2005-2015_valid.txt.gz', 'icews_2005-2015_test.txt.gz'],
    format: NAMED,
    rows: 46_275 + 46_092,
  },
  { set: 'keds', files: ['levant.cameo.tsv.gz'], format: 'KEDS events with CAMEO codes', rows: 145_709 },
  { set: 'keds', files: ['gulf.cameo.tsv.gz'], format: 'KEDS events with WEIS codes', rows: 54_466 },
  { set: 'keds', files: ['balkans.weis.tsv.gz'], format: 'KEDS events with WEIS codes', rows: 72_953 },
];

describeWithSharedMaterial('files of events', folder => {
  const path = (set: string, file: string): string => `${folder}/data/${set}/${file}`;
  const table: Record<string, unknown>[] = [];

  const open = (set: string, files: readonly string[]): Promise<Report> =>
    readFiles(
      files.map(name => fileOfBytes(new Uint8Array(readFileSync(path(set, name))), name)),
      { options: {}, progress: () => undefined },
    );

  /** Rows of a file by the plainest means, to compare with. */
  const linesOf = (set: string, file: string): readonly (readonly string[])[] => {
    const bytes = readFileSync(path(set, file));
    const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
    return text
      .split('\n')
      .filter(line => line !== '')
      .map(line => line.replace('\r', '').split('\t'));
  };

  it.each(SETS)('opens $set $files with every row, kept, told twice or left out', async known => {
    const start = performance.now();
    const report = await open(known.set, known.files);
    const seconds = ((performance.now() - start) / 1000).toFixed(2);
    const ties = report.dataset?.ties ?? [];
    const mirrored = mirroredIn(report);
    table.push({
      set: `${known.set}/${known.files.at(-1)}`,
      'rows in': report.found.ties,
      'left out': report.skipped.ties,
      mirrored,
      actors: report.kept.actors,
      'ties out': ties.length,
      seconds,
    });
    expect(report.format).toBe(known.format);
    expect(report.outcome).toBe('loaded-with-warnings');
    expect(report.found.ties).toBe(known.rows);
    expect(eventsIn(report.dataset) + mirrored + report.skipped.ties).toBe(known.rows);
    expect(report.problems.map(({ code }) => code)).toContain('machine-coded');
    expect(report.problems.map(({ code }) => code)).not.toContain('undated-events');
    expect(report.problems.map(({ code }) => code)).not.toContain('unknown-event-code');
  });

  it.each([SETS[0], SETS[5], SETS[13]])('makes of $set $files a sound dataset of reported ties', async known => {
    const { dataset } = await open(known?.set ?? '', known?.files ?? []);
    const checked = checkDataset(structuredClone(dataset) as unknown);
    expect(checked.problems).toEqual([]);
    const levels = new Set([...buildNetwork(dataset as Dataset).ties.values()].map(({ standing }) => standing.level));
    expect([...levels]).toEqual(['reported']);
  });

  describe('agree with a plain count of', () => {
    it('rows of GDELT without two actors, and of days before the file', async () => {
      const rows = linesOf('gdelt', '20180101000000.export.CSV.gz');
      const lacking = rows.filter(row => row[5] === '' || row[15] === '').length;
      expect(lacking).toBe(1010);
      const early = rows.filter(row => row[5] && row[15] && row[1] !== '20180101').length;
      const report = await open('gdelt', ['20180101000000.export.CSV.gz']);
      expect(report.skipped.ties).toBe(lacking);
      expect(report.problems.find(({ code }) => code === 'dated-before-file')?.message).toContain(`: ${early} rows`);
    });

    it('actor codes of GDELT', async () => {
      const rows = linesOf('gdelt', '20180101000000.export.CSV.gz').filter(row => row[5] && row[15]);
      const codes = new Set(rows.flatMap(row => [row[5], row[15]]));
      expect(endsIn((await open('gdelt', ['20180101000000.export.CSV.gz'])).dataset).size).toBe(codes.size);
    });

    it('names of ICEWS14', async () => {
      const names = new Set(linesOf('icews14', 'icews14_named.tsv.gz').flatMap(row => [row[0], row[2]]));
      expect(names.size).toBe(7128);
      expect(endsIn((await open('icews14', ['icews14_named.tsv.gz'])).dataset).size).toBe(names.size);
    });

    it('actor codes of the Levant series', async () => {
      const codes = new Set(
        linesOf('keds', 'levant.cameo.tsv.gz')
          .slice(1)
          .flatMap(row => [row[1], row[2]]),
      );
      expect(endsIn((await open('keds', ['levant.cameo.tsv.gz'])).dataset).size).toBe(codes.size);
    });
  });

  it('takes the same from ICEWS14 with ids as with names', async () => {
    const named = await open('icews14', ['icews14_named.tsv.gz']);
    const byId = await open('icews14', SETS[7]?.files ?? []);
    const short = ({ dataset }: Report) =>
      (dataset?.ties ?? []).map(({ source, target, type, start, end, count }) =>
        [source, target, type, start, end, count].join(' '),
      );
    expect(short(byId).sort()).toEqual(short(named).sort());
  });

  describe('tell events once that are told from both sides', () => {
    it('in ICEWS14: each visit, consultation, call, negotiation and agreement', async () => {
      const { dataset } = await open('icews14', ['icews14_named.tsv.gz']);
      const rows = linesOf('icews14', 'icews14_named.tsv.gz');
      const visits = rows.filter(row => row[1] === 'Make a visit');
      const hosted = new Set(rows.filter(row => row[1] === 'Host a visit').map(row => `${row[2]}|${row[0]}|${row[3]}`));
      const hostings = rows.filter(row => row[1] === 'Host a visit').length;
      const both = visits.filter(row => hosted.has(`${row[0]}|${row[2]}|${row[3]}`)).length;
      expect([visits.length, both]).toEqual([4267, 4265]);
      expect(eventsIn(dataset, 'visit')).toBe(visits.length + hostings - both);
      expect(eventsIn(dataset, 'meeting/talks')).toBe(onceEach(rows, 'Consult'));
      expect(eventsIn(dataset, 'meeting/talks')).toBe(5034);
      expect(eventsIn(dataset, 'meeting/call')).toBe(958 / 2);
      expect(eventsIn(dataset, 'meeting/negotiation')).toBe(onceEach(rows, 'Engage in negotiation'));
      expect(eventsIn(dataset, 'treaty')).toBe(onceEach(rows, 'Sign formal agreement'));
      expect(eventsIn(dataset, 'treaty')).toBe(1325 - 1288 / 2);
      expect(eventsIn(dataset, 'economic-cooperation')).toBe(onceEach(rows, 'Cooperate economically'));
    });

    it('in raw ICEWS: only within one story and sentence', async () => {
      const report = await open('icews-raw', ['events.2018.sample.tab']);
      const rows = linesOf('icews-raw', 'events.2018.sample.tab').slice(1);
      const meetings = ['040', '041', '042', '043', '044', '046', '057', '062', '064', '0871'];
      const intents = ['030', '031', '0311', '0312', '0313', '0314', '032', '036', '037', '050', '060', '061', '063'];
      const codes = [...meetings, ...intents];
      const mirrorOf = (code = '') => ({ '042': '043', '043': '042' })[code] ?? code;
      const key = (source = '', code = '', target = '', row: readonly string[]) =>
        [source, code, target, row[1], row[11], row[12]].join('|');
      const told = new Set(rows.map(row => key(row[2], row[6], row[8], row)));
      const twice = rows.filter(
        row => codes.includes(row[6] ?? '') && told.has(key(row[8], mirrorOf(row[6]), row[2], row)),
      );
      expect(mirroredIn(report)).toBe(twice.length / 2);
    });
  });

  afterAll(() => {
    console.table(table);
  });
});

function mirroredIn({ problems }: Report): number {
  const message = problems.find(({ code }) => code === 'mirrored-events')?.message ?? '';
  return Number((/^[\d,]+/.exec(message)?.[0] ?? '0').replaceAll(',', ''));
}

function eventsIn(dataset: Dataset | undefined, type?: string): number {
  const ties = (dataset?.ties ?? []).filter(tie => type === undefined || tie.type === type);
  return ties.reduce((sum, tie) => sum + (tie.count ?? 1), 0);
}

function endsIn(dataset: Dataset | undefined): ReadonlySet<unknown> {
  return new Set((dataset?.ties ?? []).flatMap(({ source, target }) => [source, target]));
}

/** Rows of a relation, those of one day that are the other's mirror counted once. */
function onceEach(rows: readonly (readonly string[])[], relation: string): number {
  return new Set(
    rows
      .filter(row => row[1] === relation)
      .map(([source = '', , target = '', date]) => [...[source, target].sort(), date].join('|')),
  ).size;
}
