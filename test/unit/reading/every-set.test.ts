import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { tableOf } from '../../support/networkx-counts.js';
import { openFiles } from '../../support/open-seed.js';
import { describeWithSharedMaterial } from '../../support/shared-material.js';

/** Why files are to be refused; all others are opened. */
const REFUSED: readonly (readonly [files: RegExp, code: string])[] = [
  [/^cameo\/(?:CAMEO\.\w+\.txt|cameo-codes\.csv)$/, 'missing-column'],
  [/^cameo\/CAMEO(?:2PLOVER|_codefile)/, 'unknown-format'],
  [/^cameo\/cameo_goldstein\.json$|^plover\/PLOVER_GSR/, 'not-a-dataset'],
  [/\.xlsx$|\.html$/, 'other-format'],
  [/^cow-mid\/MIDA 5\.0\.csv$/, 'no-participants'],
  // Agreements with up to ninety parties in columns, statuses of one entity, mentions of events told elsewhere.
  [/^desta-treaties|^geopolhist|^gdelt\/mentions/, 'missing-column'],
  [/^gdelt\/event_headers|^plover\/polecat_header/, 'no-events'],
  [/^icews14\/(?:test|train|valid|entity2id|relation2id)\.txt(?:\.gz)?$/, 'missing-files'],
  [/\.jsonl$/, 'not-json'],
  [/^unga-votes\/un_roll_calls\.csv\.gz$/, 'votes-missing'],
  [/\.tar\.gz$/, 'unknown-format'],
];

/** Sets of several files that are opened together. */
const TOGETHER = [
  ['cow-mid/MIDB 5.0.csv', 'cow-mid/MIDA 5.0.csv'],
  ['unga-votes/UNVotesPublished_core.tsv.gz', 'unga-votes/un_roll_calls.csv.gz'],
  [
    'icews14/train.txt.gz',
    'icews14/valid.txt.gz',
    'icews14/test.txt.gz',
    'icews14/entity2id.txt',
    'icews14/relation2id.txt',
  ],
];

describeWithSharedMaterial('every file of research data', shared => {
  const data = `${shared}/data`;
  const alone = readdirSync(data, { withFileTypes: true })
    .filter(entry => entry.isDirectory() && entry.name !== 'graphs')
    .flatMap(({ name }) =>
      readdirSync(`${data}/${name}`, { withFileTypes: true })
        .filter(file => file.isFile() && file.name !== 'README.md')
        .map(file => [`${name}/${file.name}`]),
    );

  it('is opened, or refused with a reason', { timeout: 300_000 }, async () => {
    const rows: (string | number)[][] = [];
    for (const set of [...alone, ...TOGETHER]) {
      const files = Object.fromEntries(
        set.map(name => [name.split('/').at(-1)!, new Uint8Array(readFileSync(`${data}/${name}`))]),
      );
      const start = performance.now();
      const report = await openFiles(files);
      const seconds = ((performance.now() - start) / 1000).toFixed(2);
      const { outcome, found, kept, problems, format } = report;
      const reason = outcome === 'rejected' ? problems[0]!.code : '';
      rows.push([set.join(' + '), format ?? '', found.ties, kept.actors, kept.ties, outcome, seconds, reason]);
    }
    console.info(
      tableOf([['files', 'reader', 'rows in', 'actors', 'ties out', 'outcome', 'seconds', 'reason'], ...rows]),
    );
    for (const [name, , , , , , , reason] of rows) {
      const [, code = ''] = REFUSED.find(([files]) => files.test(`${name}`)) ?? [];
      expect([name, reason]).toEqual([name, code]);
    }
  });
});
