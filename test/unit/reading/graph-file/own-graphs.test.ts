import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../../../src/formats/canonical-json.js';
import { cytoscapeWriter } from '../../../../src/formats/cytoscape-json.js';
import { graphologyWriter } from '../../../../src/formats/graphology-json.js';
import type { Writer } from '../../../../src/formats/writer.js';
import type { Dataset } from '../../../../src/network/dataset-schema.js';
import { readDataset } from '../../../../src/reading/read-files.js';
import { bundledArticle } from '../../../support/bundled-article.js';
import { datasetOf, exportSourceOf } from '../../../support/export-source.js';
import { anyFullDataset } from '../../../support/full-dataset.js';
import { nastyDataset } from '../../../support/nasty-dataset.js';

async function written(writer: Writer, dataset: Dataset): Promise<string> {
  const { blob } = await writer.write(exportSourceOf(dataset), { scope: 'everything' });
  return blob.text();
}

/** Records in no order: a graph has its actors and ties in an order of its own. */
function unordered(dataset: Dataset | undefined): string {
  const { actors = [], ties = [], ...head } = dataset ?? ({} as Partial<Dataset>);
  return canonicalJson({
    ...head,
    actors: actors.map(actor => canonicalJson(actor)).sort(),
    ties: ties.map(tie => canonicalJson(tie)).sort(),
  });
}

describe.each([cytoscapeWriter, graphologyWriter])('a graph that was written as $label', writer => {
  it.each([
    ['the bundled article', bundledArticle],
    ['awkward names', nastyDataset],
  ])('comes back whole: %s', async (_, dataset) => {
    const report = await readDataset(await written(writer, dataset), { name: 'graph.json' });
    expect(report.format).toBe(writer.label);
    expect(report.skipped).toEqual({ actors: 0, ties: 0 });
    expect(unordered(report.dataset)).toBe(unordered(dataset));
  });

  it('comes back whole, whatever it is', async () => {
    await fc.assert(
      fc.asyncProperty(anyFullDataset, async dataset => {
        const report = await readDataset(await written(writer, dataset), { name: 'graph.json' });
        expect(unordered(report.dataset)).toBe(unordered(dataset));
      }),
      { numRuns: 300, seed: 20261124 },
    );
  });

  it('comes in with what somebody added to it', async () => {
    const dataset = datasetOf({
      actors: [
        { id: 'fra', label: 'France', type: 'state' },
        { id: 'gbr', label: 'United Kingdom', type: 'state' },
      ],
      ties: [{ id: 't1', source: 'fra', target: 'gbr', type: 'treaty', start: '1904-04-08' }],
    });
    const graph = JSON.parse(await written(writer, dataset));
    if (writer === cytoscapeWriter) {
      graph.elements.nodes.push({ data: { id: 'rus', name: 'Russia', actor_type: 'state' } });
      graph.elements.edges.push({ data: { source: 'a:gbr', target: 'rus', interaction: 'meeting' } });
    } else {
      graph.nodes.push({ key: 'rus', attributes: { label: 'Russia', actor_type: 'state' } });
      graph.edges.push({ source: 'a:gbr', target: 'rus', attributes: { interaction: 'meeting' } });
    }
    const report = await readDataset(JSON.stringify(graph), { name: 'graph.json' });
    expect(report.outcome).toBe('loaded');
    expect(report.dataset?.actors.at(-1)).toEqual({ id: 'rus', label: 'Russia', type: 'state' });
    expect(report.dataset?.ties.at(-1)).toMatchObject({ source: 'gbr', target: 'rus', type: 'meeting' });
    expect(report.dataset?.ties[0]).toEqual(dataset.ties[0]);
  });
});
