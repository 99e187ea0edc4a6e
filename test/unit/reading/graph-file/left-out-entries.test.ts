import { expect, it } from 'vitest';
import { cytoscapeWriter } from '../../../../src/formats/cytoscape-json.js';
import { graphologyWriter } from '../../../../src/formats/graphology-json.js';
import { readDataset } from '../../../../src/reading/read-files.js';
import { exportSourceOf } from '../../../support/export-source.js';
import { nastyDataset } from '../../../support/nasty-dataset.js';

it.each([cytoscapeWriter, graphologyWriter])(
  'counts what is no node in a graph of ours as left out: $label',
  async writer => {
    const { blob } = await writer.write(exportSourceOf(nastyDataset), { scope: 'everything' });
    const graph = JSON.parse(await blob.text());
    (graph.nodes ?? graph.elements.nodes).push('a word');
    const report = await readDataset(JSON.stringify(graph), { name: 'graph.json' });
    expect(report).toMatchObject({ outcome: 'partial', skipped: { actors: 1, ties: 0 } });
    expect(report.found.actors).toBe(report.kept.actors + 1);
  },
);

it('says of a nested GraphML graph in a node without id nothing but that', async () => {
  const text =
    '<graphml><graph edgedefault="directed"><node id="a"/><node><graph edgedefault="directed"><node id="b"/></graph></node></graph></graphml>';
  const { dataset, skipped } = await readDataset(text, { name: 'nested.graphml' });
  expect(skipped.actors).toBe(1);
  expect(dataset?.actors.find(({ id }) => id === 'b')?.affiliations).toBeUndefined();
});
