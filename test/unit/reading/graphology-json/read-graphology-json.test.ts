import { describe, expect, it } from 'vitest';
import type { Report } from '../../../../src/network/report.js';
import { readDataset } from '../../../../src/reading/read-files.js';

const read = (file: unknown): Promise<Report> =>
  readDataset(typeof file === 'string' ? file : JSON.stringify(file), { name: 'talks.json' });

const nodes = [
  { key: 'arc', attributes: { label: 'Arcadia', type: 'State', x: 1, y: 2, color: '#123456' } },
  { key: 'bor', attributes: { lat: 50.5, lng: '20.25' } },
];

describe('Graphology JSON', () => {
  it('opens with attributes, and undirected edges as mutual ties', async () => {
    const report = await read({
      options: { type: 'mixed', multi: true, allowSelfLoops: true },
      attributes: { name: 'Talks' },
      nodes,
      edges: [
        { key: 'e1', source: 'arc', target: 'bor', attributes: { type: 'Visit', end: '1903-05-04' } },
        { source: 'bor', target: 'arc', undirected: true, attributes: { relation: 'friendship' } },
        { key: 'e3', source: 'bor', target: 'arc', undirected: true, attributes: { tie_type: 'arms_supply' } },
        { key: 'e4', source: 'arc', target: 'bor' },
      ],
    });
    expect(report).toMatchObject({ outcome: 'loaded', format: 'Graphology JSON', dataset: { title: 'Talks' } });
    expect(report.dataset?.actors).toEqual([
      { id: 'arc', label: 'Arcadia', type: 'state', attributes: { x: 1, y: 2, color: '#123456' } },
      { id: 'bor', label: 'bor', type: 'other', location: [20.25, 50.5] },
    ]);
    expect(report.dataset?.ties).toEqual([
      { id: 'e1', source: 'arc', target: 'bor', type: 'visit', end: '1903-05-04' },
      { id: 't2', source: 'bor', target: 'arc', type: 'friendship', mutual: true },
      // Who supplied whom is not said: an order would be invented.
      { id: 'e3', parties: ['bor', 'arc'], type: 'arms-supply' },
      { id: 'e4', source: 'arc', target: 'bor', type: 'other' },
    ]);
  });

  it('takes all edges of an undirected graph as mutual', async () => {
    const report = await read({ options: { type: 'undirected' }, nodes, edges: [{ source: 'arc', target: 'bor' }] });
    expect(report.dataset?.ties[0]).toMatchObject({ mutual: true });
  });

  it('says of a second node of one key that it is left out', async () => {
    const report = await read({ nodes: [...nodes, { key: 'arc', attributes: { label: 'Old Arcadia' } }], edges: [] });
    expect(report).toMatchObject({ outcome: 'partial', skipped: { actors: 1, ties: 0 } });
    expect(report.problems[0]).toMatchObject({ code: 'duplicate-id', where: 'nodes[2]' });
  });

  it('opens without edges, and without anything', async () => {
    expect(await read({ attributes: {}, nodes: [], edges: [] })).toMatchObject({ kept: { actors: 0, ties: 0 } });
    expect(await read({ nodes })).toMatchObject({ outcome: 'loaded', kept: { actors: 2, ties: 0 } });
  });

  it('tells where entries are no objects', async () => {
    const report = await read({ nodes: [...nodes, 7], edges: [] });
    expect(report).toMatchObject({ outcome: 'partial', problems: [{ where: 'nodes[2]', found: '7' }] });
  });

  it('tells the place where a file is broken', async () => {
    const report = await read('{"nodes": [\n {"key": "arc"},\n ], "edges": []}');
    expect(report.problems[0]).toMatchObject({ code: 'not-json', line: 2 });
    expect(report.problems[0]?.message).toContain('comma');
  });
});
