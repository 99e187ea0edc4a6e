import cytoscape from 'cytoscape';
import fc from 'fast-check';
import Graph from 'graphology';
import { describe, expect, it } from 'vitest';
import { cytoscapeWriter } from '../../../src/formats/cytoscape-json.js';
import { graphologyWriter } from '../../../src/formats/graphology-json.js';
import type { Writer } from '../../../src/formats/writer.js';
import type { Dataset } from '../../../src/network/dataset-schema.js';
import { datasetOf, type ExportWishes, exportSourceOf } from '../../support/export-source.js';
import { anyFullDataset, emptyDatasets } from '../../support/full-dataset.js';
import { nastyDataset } from '../../support/nasty-dataset.js';

async function parsedOf(writer: Writer, dataset: Dataset, wishes: ExportWishes = {}) {
  const { blob } = await writer.write(exportSourceOf(dataset, wishes), { scope: 'everything' });
  return JSON.parse(await blob.text());
}

const samples = [...emptyDatasets, nastyDataset, ...fc.sample(anyFullDataset, { numRuns: 200, seed: 20261124 })];
const delegation = datasetOf({
  actors: [
    { id: 'prk', label: 'North Korea', type: 'state' },
    { id: 'rus', label: 'Russia', type: 'state' },
    { id: 'choe', label: 'Choe', type: 'person', affiliations: [{ to: 'prk', role: 'Minister', kind: 'office' }] },
  ],
  ties: [
    { id: 'v', source: 'choe', target: 'rus', type: 'visit', count: 3, note: 'kept' },
    { id: 'p', source: 'rus', target: 'prk', type: 'treaty' },
  ],
  places: [{ id: 'moscow', label: 'Moscow' }],
});

describe('Graphology JSON', () => {
  it('is imported by Graphology with every actor and tie, whatever they are called', async () => {
    const before = Object.getOwnPropertyNames(Object.prototype);
    for (const dataset of samples) {
      const { network } = exportSourceOf(dataset);
      const graph = Graph.from(await parsedOf(graphologyWriter, dataset));
      expect([graph.order, graph.size]).toEqual([network.tiedActors.length, network.ties.size]);
      for (const tie of network.ties.values()) {
        const key = `t:${tie.id}`;
        expect(graph.extremities(key)).toEqual([`a:${tie.source}`, `a:${tie.target}`]);
        expect(graph.isUndirected(key)).toBe(tie.mutual);
        expect(graph.getEdgeAttribute(key, 'entente')).toEqual(tie.record);
      }
    }
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
  });

  it('has columns, weight, colour and places, y upward', async () => {
    const graph = Graph.from(await parsedOf(graphologyWriter, delegation, { positions: { rus: { x: 10, y: 20 } } }));
    expect(graph.getNodeAttributes('a:rus')).toMatchObject({ label: 'Russia', x: 10, y: -20, color: '#5B6470' });
    expect(graph.getEdgeAttributes('t:v')).toMatchObject({
      weight: 3,
      count: 3,
      tie_type: 'visit',
      standing: 'unsourced',
    });
    expect(graph.getAttribute('entente')).toMatchObject({ places: [{ id: 'moscow', label: 'Moscow' }] });
    expect(graph.getAttribute('description')).toContain('Extent: 2 of 2 ties');
  });
});

describe('Cytoscape JSON', () => {
  it('is taken by Cytoscape with every actor and tie, whatever they are called', async () => {
    for (const dataset of samples) {
      const { network } = exportSourceOf(dataset);
      const { elements } = await parsedOf(cytoscapeWriter, dataset);
      const cy = cytoscape({ headless: true, elements });
      try {
        expect([cy.nodes().length, cy.edges().length]).toEqual([network.tiedActors.length, network.ties.size]);
        for (const tie of network.ties.values()) {
          const edge = cy.getElementById(`t:${tie.id}`);
          expect([edge.source().id(), edge.target().id()]).toEqual([`a:${tie.source}`, `a:${tie.target}`]);
          expect(edge.data('entente')).toEqual(tie.record);
        }
      } finally {
        cy.destroy();
      }
    }
  });

  it('puts people inside their state, where the picture has them', async () => {
    const positions = { rus: { x: 10, y: 20 }, choe: { x: -5, y: 7 }, prk: { x: -5, y: 7 } };
    const { elements } = await parsedOf(cytoscapeWriter, delegation, { positions });
    const nodes = new Map(elements.nodes.map((node: { data: { id: string } }) => [node.data.id, node]));
    expect(nodes.get('a:choe')).toMatchObject({ data: { parent: 'a:prk', office: 'Minister, North Korea' } });
    expect(nodes.get('a:rus')).toMatchObject({ position: { x: 10, y: 20 } });
    expect(nodes.get('a:rus')).not.toHaveProperty('data.parent');
    expect(elements.edges[0].data).toMatchObject({ interaction: 'visit', weight: 3, entente: { note: 'kept' } });
  });

  it('says what it is of', async () => {
    const { data } = await parsedOf(cytoscapeWriter, nastyDataset);
    expect(data).toMatchObject({ title: nastyDataset.title, licence: 'CC0-1.0', ties: 14, ties_in_dataset: 14 });
    expect(data.description).toContain('As of: 2026-01-01.');
  });
});
