import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDataset } from '../../../../src/reading/read-files.js';
import { canReadWithNetworkx } from '../../../support/gexf-readers.js';
import { countWithNetworkx, tableOf } from '../../../support/networkx-counts.js';
import { describeWithSharedMaterial } from '../../../support/shared-material.js';

/** What each file holds, by its lines; the last column of `bip2`, sums of rows, is left out. */
const HOLDS: Readonly<Record<string, readonly [actors: number, ties: number]>> = {
  'cow_signed_1946-1999_Cow.net.gz': [180, 41_295],
  'igraph_bipartite.net': [13, 11],
  'igraph_links.net': [4, 7],
  'igraph_pajek1.net': [10, 9],
  'igraph_pajek2.net': [10, 9],
  'igraph_pajek3.net': [10, 9],
  'igraph_pajek4.net': [10, 9],
  'igraph_pajek5.net': [10, 9],
  'igraph_pajek_arcslist.net': [18, 55],
  'igraph_pajek_bip.net': [15, 25],
  'igraph_pajek_bip2.net': [15, 25],
  'igraph_pajek_edgeslist.net': [3, 3],
};

/** Why networkx finds something else, or nothing. */
const NETWORKX_DIFFERS: Readonly<Record<string, string>> = {
  'cow_signed_1946-1999_Cow.net.gz': 'it takes 50 of the 51 headings for ties, with 51 words in them for actors',
  'igraph_bipartite.net': 'it does not read "*Vertices 13 8", two kinds of actors',
  'igraph_pajek2.net': 'it does not know CR alone as a line end',
  'igraph_pajek4.net': 'it does not know LF CR as a line end, and finds no tie',
  'igraph_pajek_arcslist.net': 'it takes only the first target of each line',
  'igraph_pajek_bip.net': 'it does not read "*Vertices 15 10", two kinds of actors',
  'igraph_pajek_bip2.net': 'it does not read "*Vertices 15 10", two kinds of actors',
  'igraph_pajek_edgeslist.net': 'it takes only the first target of each line',
};

const REFUSED = ['igraph_input.dl'];

describeWithSharedMaterial('Pajek files of other tools', shared => {
  const folder = `${shared}/data/graphs/pajek`;
  const files = readdirSync(folder);
  const read = (name: string) => readDataset(readFileSync(`${folder}/${name}`), { name });

  it('are all opened, or refused with the reason', async () => {
    expect(files).toEqual([...Object.keys(HOLDS), ...REFUSED].sort());
    const reports = await Promise.all(files.map(read));
    const rows = reports.map((report, index) => [
      files[index]!,
      report.outcome,
      report.kept.actors,
      report.kept.ties,
      report.problems.map(problem => problem.code).join(' '),
    ]);
    console.info(tableOf([['file', 'outcome', 'actors', 'ties', 'notes'], ...rows]));
    for (const [index, name] of files.entries()) {
      const report = reports[index]!;
      if (REFUSED.includes(name)) {
        expect(report).toMatchObject({ outcome: 'rejected', problems: [{ code: 'unknown-format' }] });
      } else {
        const [actors, ties] = HOLDS[name]!;
        expect([name, report.kept, report.skipped]).toEqual([name, { actors, ties }, { actors: 0, ties: 0 }]);
      }
    }
  });

  describe.skipIf(!canReadWithNetworkx)('beside networkx', () => {
    it('have the same counts, but where there is a reason', async () => {
      const names = Object.keys(HOLDS);
      const counts = countWithNetworkx(names.map(name => `${folder}/${name}`));
      const differing = names.filter((name, index) => {
        const [actors, ties] = HOLDS[name]!;
        const found = counts[index]!;
        return 'error' in found || found.actors !== actors || found.ties !== ties;
      });
      expect(differing).toEqual(Object.keys(NETWORKX_DIFFERS));
    });
  });

  it('gives the relations of COW named by periods their years, and keeps the signs', async () => {
    const { dataset, problems } = await read('cow_signed_1946-1999_Cow.net.gz');
    const ties = dataset?.ties ?? [];
    expect(ties[0]).toMatchObject({ mutual: true, start: '1946', end: '1949', attributes: { relation: '46-49' } });
    expect(ties.at(-1)).toMatchObject({ start: '1996', end: '1999', dateBasis: '96-99' });
    expect(new Set(ties.map(tie => (tie['attributes'] as { weight: number }).weight))).toEqual(new Set([1, -1]));
    expect(problems).toMatchObject([{ code: 'time-windows', severity: 'info' }]);
  });
});
