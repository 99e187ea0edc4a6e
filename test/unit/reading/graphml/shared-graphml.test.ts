import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkDataset } from '../../../../src/network/check-dataset.js';
import { readDataset } from '../../../../src/reading/read-files.js';
import { canReadWithNetworkx } from '../../../support/gexf-readers.js';
import { countWithNetworkx, tableOf } from '../../../support/networkx-counts.js';
import { describeWithSharedMaterial } from '../../../support/shared-material.js';

/** The files that are to be refused, each with the reason. */
const REFUSED: Readonly<Record<string, { readonly code: string; readonly why: string }>> = {
  'igraph_invalid1.graphml': { code: 'not-well-formed', why: 'a tag is cut through in the middle of its name' },
  'igraph_invalid3.graphml': { code: 'empty', why: 'it has no bytes' },
  'igraph_invalid4.graphml': { code: 'unknown-format', why: 'its bytes are no text' },
  'igraph_invalid6.graphml': { code: 'not-complete', why: 'it ends inside the tag of a key' },
};

/** Why networkx finds something else in files that we open, or nothing. */
const NETWORKX_DIFFERS: Readonly<Record<string, string>> = {
  'graphology_missing_nodes.graphml': 'it makes up nodes for all 37 edges, whose targets the file does not have',
  'graphology_mixed_multigraph.graphml': 'it stops at a directed edge in an undirected graph',
  'graphstream_example-extraattributes.graphml': 'it stops at a key without a name',
  'graphstream_example.graphml': 'it stops at a key without a name',
  'igraph_bug_1970.graphml': 'it stops at a key without a name',
  'igraph_bug_2506_1.graphml': 'it stops at a key without a name',
  'igraph_bug_2506_2.graphml': 'it stops at a key without a name',
  'igraph_invalid2.graphml': 'it stops at a key without a name; the file is well-formed, with a graph of nothing',
  'igraph_test.graphml': 'it stops at a truth value with blanks around it',
};

describeWithSharedMaterial('GraphML files of other tools', shared => {
  const folder = `${shared}/data/graphs/graphml`;
  const files = readdirSync(folder);
  const readAll = () =>
    Promise.all(
      files.map(async name => ({ name, ...(await readDataset(readFileSync(`${folder}/${name}`), { name })) })),
    );

  it('are all opened, or refused with the reason', async () => {
    const reports = await readAll();
    const rows = reports.map(({ name, outcome, kept, problems }) => {
      const notes = outcome === 'rejected' ? problems[0]!.message : [...new Set(problems.map(p => p.code))].join(' ');
      return [name, outcome, kept.actors, kept.ties, notes];
    });
    console.info(tableOf([['file', 'outcome', 'actors', 'ties', 'reason or notes'], ...rows]));
    expect(files).toHaveLength(30);
    for (const { name, outcome, problems, dataset } of reports) {
      const refused = REFUSED[name];
      if (refused) expect([name, outcome, problems[0]?.code]).toEqual([name, 'rejected', refused.code]);
      else expect([name, checkDataset(dataset).problems]).toEqual([name, []]);
    }
  });

  it('say of all ties to missing actors that they are left out', async () => {
    const report = (await readAll()).find(({ name }) => name === 'graphology_missing_nodes.graphml');
    expect(report).toMatchObject({
      outcome: 'partial',
      kept: { actors: 15, ties: 0 },
      skipped: { actors: 0, ties: 37 },
    });
    expect(report?.unlisted).toEqual([{ code: 'unknown-actor', severity: 'error', count: 17 }]);
  });

  describe.skipIf(!canReadWithNetworkx)('beside networkx', () => {
    it('have the same counts, but where there is a reason', async () => {
      const opened = (await readAll()).filter(({ outcome }) => outcome !== 'rejected');
      const counts = countWithNetworkx(opened.map(({ name }) => `${folder}/${name}`));
      const differing = opened.filter(({ kept }, index) => {
        const found = counts[index]!;
        return 'error' in found || found.actors !== kept.actors || found.ties !== kept.ties;
      });
      expect(differing.map(({ name }) => name)).toEqual(Object.keys(NETWORKX_DIFFERS));
    });
  });
});
