import { readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { afterAll, expect, it } from 'vitest';
import { buildNetwork } from '../../../../src/network/build-network.js';
import { checkDataset } from '../../../../src/network/check-dataset.js';
import type { Report } from '../../../../src/network/report.js';
import { readFiles } from '../../../../src/reading/read-files.js';
import { fileOfBytes } from '../../../../src/reading/source-file.js';
import { describeWithSharedMaterial } from '../../../support/shared-material.js';

const NO_QUESTIONS = { options: {}, progress: () => undefined };

interface Expected {
  readonly set: string;
  readonly files: readonly string[];
  readonly format: string;
  /** Rows that the notes beside the files state. */
  readonly rows: number;
  readonly withoutTwoActors?: number;
  readonly mirrored?: number;
}

const SETS: readonly Expected[] = [
  {
    set: 'gdelt',
    files: ['20180101000000.export.CSV.gz'],
    format: 'GDELT 2.0 events',
    rows: 2414,
    withoutTwoActors: 1010,
  },
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
  {
    set: 'icews14',
    files: ['icews14_named.tsv.gz'],
    format: 'ICEWS knowledge graph with names',
    rows: 90730,
  },
  {
    set: 'icews14',
    files: ['entity2id.txt', 'relation2id.txt', 'train.txt.gz', 'valid.txt.gz', 'test.txt.gz'],
    format: 'ICEWS knowledge graph with ids',
    rows: 90730,
  },
  { set: 'icews14', files: ['mmkb_icews_2014_test.txt.gz'], format: 'ICEWS knowledge graph with names', rows: 8963 },
  { set: 'icews14', files: ['mmkb_icews_2014_valid.txt.gz'], format: 'ICEWS knowledge graph with names', rows: 8941 },
  {
    set: 'icews05-15',
    files: ['icews_2005-2015_valid.txt.gz', 'icews_2005-2015_test.txt.gz'],
    format: 'ICEWS knowledge graph with names',
    rows: 46275 + 46092,
  },
  { set: 'keds', files: ['levant.cameo.tsv.gz'], format: 'KEDS events with CAMEO codes', rows: 145709 },
  { set: 'keds', files: ['gulf.cameo.tsv.gz'], format: 'KEDS events with WEIS codes', rows: 54466 },
  { set: 'keds', files: ['balkans.weis.tsv.gz'], format: 'KEDS events with WEIS codes', rows: 72953 },
];

describeWithSharedMaterial('files of events', folder => {
  const data = `${folder}/data`;
  const table: Record<string, unknown>[] = [];
  const open = (set: string, files: readonly string[]): Promise<Report> =>
    readFiles(
      files.map(name => fileOfBytes(new Uint8Array(readFileSync(`${data}/${set}/${name}`)), name)),
      NO_QUESTIONS,
    );

  it.each(SETS)('opens $set $files with all of its rows', async ({ set, files, format, rows, withoutTwoActors }) => {
    const start = performance.now();
    const report = await open(set, files);
    const seconds = (performance.now() - start) / 1000;
    const mirrored = mirroredIn(report);
    const ties = report.dataset?.ties ?? [];
    const events = ties.reduce((sum, tie) => sum + (tie.count ?? 1), 0);
    table.push({
      set: `${set}/${files[0]}`,
      rows: report.found.ties,
      'left out': report.skipped.ties,
      mirrored,
      actors: report.kept.actors,
      ties: ties.length,
      seconds: seconds.toFixed(2),
      problems: report.problems.map(({ code }) => code).join(' '),
    });
    expect(report.format).toBe(format);
    expect(report.outcome).toBe('loaded-with-warnings');
    expect(report.found.ties).toBe(rows);
    expect(events + mirrored + report.skipped.ties).toBe(rows);
    if (withoutTwoActors !== undefined) expect(report.skipped.ties).toBe(withoutTwoActors);
  });

  afterAll(() => {
    console.table(table);
  });
});

function mirroredIn({ problems }: Report): number {
  const text = problems.find(({ code }) => code === 'mirrored-events')?.message ?? '0';
  return Number((/^[\d,]+/.exec(text)?.[0] ?? '0').replaceAll(',', ''));
}
void [readdirSync, gunzipSync, buildNetwork, checkDataset];
