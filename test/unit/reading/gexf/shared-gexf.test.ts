import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkDataset } from '../../../../src/network/check-dataset.js';
import { readDataset } from '../../../../src/reading/read-files.js';
import { canReadWithNetworkx, canValidate, faultsOfXml } from '../../../support/gexf-readers.js';
import { countWithNetworkx, tableOf } from '../../../support/networkx-counts.js';
import { describeWithSharedMaterial } from '../../../support/shared-material.js';

/** Files that are to be refused: what their authors show is the head of a file, without a graph. */
const REFUSED = [
  'gephi-import_meta.gexf',
  'spec_1.1draft_01_header.gexf',
  'spec_1.1draft_32_viz-attributes.gexf',
  'spec_1.2draft_01_header.gexf',
  'spec_1.3_01_header.gexf',
];

/** Files of which not all is kept, with what is left out. */
const PARTIAL: Readonly<Record<string, { readonly skipped: object; readonly why: string }>> = {
  'graphology_missing_nodes.gexf': {
    skipped: { actors: 0, ties: 3 },
    why: 'three edges point to nodes that the file does not have',
  },
  'spec_1.1draft_26_a-small-dynamic-web-graph-with-continuous-time.gexf': {
    skipped: { actors: 1, ties: 1 },
    why: 'two nodes have the id 2; the second should be 3, which an edge points to',
  },
};

/** Why networkx finds something else in files that we open, or nothing. It is told the namespace that it knows. */
const NETWORKX_DIFFERS: Readonly<Record<string, string>> = {
  'graphology_arctic.gexf.gz': 'it does not know that 1.0 says "id" where later versions say "for"',
  'graphology_basic.gexf': 'it stops at an undirected edge in a directed graph',
  'graphology_basic_formatted.gexf': 'it stops at an undirected edge in a directed graph',
  'graphology_missing_nodes.gexf': 'it makes up the four nodes that edges point to',
  'graphology_mixed.gexf': 'it stops at an undirected edge in a directed graph',
  'graphology_v1_3.gexf': 'it does not know the type "listboolean"',
  'networkit_dynamicTest3.gexf': 'it stops at an interval without a start',
  'spec_1.1draft_26_a-small-dynamic-web-graph-with-continuous-time.gexf': 'it stops at a graph without a "timeformat"',
};

describeWithSharedMaterial('GEXF files of other tools', shared => {
  const folder = `${shared}/data/graphs/gexf`;
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
    expect(files).toHaveLength(56);
    for (const { name, outcome, problems, dataset, skipped } of reports) {
      if (REFUSED.includes(name)) {
        expect([name, outcome, problems[0]?.code]).toEqual([name, 'rejected', 'no-graph']);
      } else {
        expect([name, checkDataset(dataset).problems]).toEqual([name, []]);
        expect([name, skipped]).toEqual([name, PARTIAL[name]?.skipped ?? { actors: 0, ties: 0 }]);
      }
    }
  });

  it('keep the times of a slice, of intervals with open ends, and of the first specification', async () => {
    const reports = new Map((await readAll()).map(report => [report.name, report]));
    const tiesOf = (name: string) => reports.get(name)?.dataset?.ties ?? [];
    expect(tiesOf('toolkit_timeframe1.gexf')[0]).toMatchObject({ start: '2007', end: '2007' });
    expect(tiesOf('networkit_dynamicTest3.gexf')[0]).toMatchObject({ attributes: { start: '2', end: '3' } });
    expect(tiesOf('spec_1.1draft_26_a-small-dynamic-web-graph-with-continuous-time.gexf')[1]).toMatchObject({
      start: '2009-03-01',
      end: '2009-03-10',
    });
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

/** A listing of a primer with what is missing around it. */
function wrapped(text: string): string {
  const [, first = ''] = /<([\w:]+)/.exec(text) ?? [];
  if (first === 'gexf') return text;
  const inside = first.startsWith('viz:') ? `<nodes><node id="a">${text}</node></nodes>` : text;
  return `<gexf xmlns:viz="http://gexf.net/1.3/viz">${first === 'graph' ? text : `<graph>${inside}</graph>`}</gexf>`;
}

describeWithSharedMaterial('pieces of GEXF', shared => {
  const folder = `${shared}/data/graphs/gexf-fragments`;
  const pieces = readdirSync(folder).map(name => ({ name, text: readFileSync(`${folder}/${name}`, 'utf8') }));

  it('are no GEXF by themselves, and are refused', async () => {
    expect(pieces).toHaveLength(101);
    for (const { name, text } of pieces) {
      const { outcome, problems } = await readDataset(text, { name });
      const isDocument = text.startsWith('<gexf');
      const codes = isDocument ? ['not-well-formed'] : ['other-format', 'unknown-format'];
      expect([name, outcome]).toEqual([name, 'rejected']);
      expect(codes).toContain(problems[0]?.code);
    }
  });

  it.skipIf(!canValidate)('are opened with the rest around them, all but those that xmllint refuses too', async () => {
    const rows: (string | number)[][] = [];
    for (const { name, text } of pieces) {
      const { outcome, kept, skipped, problems } = await readDataset(wrapped(text), { name });
      rows.push([name, outcome, kept.actors, kept.ties, skipped.ties, problems.map(({ code }) => code).join(' ')]);
      expect([name, outcome === 'rejected']).toEqual([name, faultsOfXml([wrapped(text)]).length > 0]);
      if (outcome === 'partial') expect(problems.at(-1)?.code).toBe('unknown-actor');
    }
    console.info(tableOf([['piece', 'outcome', 'actors', 'ties', 'ties left out', 'notes'], ...rows]));
  });
});
