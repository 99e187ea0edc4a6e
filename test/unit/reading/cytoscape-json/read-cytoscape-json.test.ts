import { describe, expect, it } from 'vitest';
import type { Report } from '../../../../src/network/report.js';
import { readDataset } from '../../../../src/reading/read-files.js';

const read = (file: unknown): Promise<Report> =>
  readDataset(typeof file === 'string' ? file : JSON.stringify(file), { name: 'talks.cyjs' });

const nodes = [
  { data: { id: 'arc', name: 'Arcadia', actor_type: 'state', gdp: 3 }, position: { x: 10, y: -4 }, classes: 'big old' },
  { data: { id: 'king', label: 'King of Arcadia', parent: 'arc' } },
  { data: { id: 62, shared_name: 'Borduria' } },
];
const edges = [
  { data: { id: 'e1', source: 'king', target: '62', interaction: 'Arms supply', start: '1903-05', weight: -2 } },
  { data: { source: 'arc', target: 62, label: 'envies' } },
];

describe('Cytoscape JSON', () => {
  it.each([
    ['nodes and edges apart', { elements: { nodes, edges } }],
    ['one list', { elements: [...nodes, ...edges] }],
    ['a list with groups', { elements: [...nodes.map(n => ({ group: 'nodes', ...n })), ...edges] }],
    ['elements alone', [...nodes, ...edges]],
    ['nodes and edges at the top', { nodes, edges }],
  ])('opens as %s', async (_, file) => {
    const report = await read(file);
    expect(report).toMatchObject({ outcome: 'loaded', format: 'Cytoscape JSON', kept: { actors: 3, ties: 2 } });
    expect(report.dataset?.actors).toEqual([
      {
        id: 'arc',
        label: 'Arcadia',
        type: 'state',
        position: { x: 10, y: -4 },
        attributes: { gdp: 3, classes: 'big old' },
      },
      { id: 'king', label: 'King of Arcadia', type: 'other', affiliations: [{ to: 'arc', kind: 'part-of' }] },
      { id: '62', label: 'Borduria', type: 'other' },
    ]);
    expect(report.dataset?.ties).toEqual([
      { id: 'e1', source: 'king', target: '62', type: 'arms-supply', start: '1903-05', attributes: { weight: -2 } },
      { id: 't2', source: 'arc', target: '62', type: 'envies', attributes: { label: 'envies' } },
    ]);
  });

  it('opens a network of Cytoscape desktop with its title', async () => {
    const report = await read({
      format_version: '1.0',
      generated_by: 'cytoscape-3.10.2',
      target_cytoscapejs_version: '~2.1',
      data: { shared_name: 'Talks', name: 'Talks', SUID: 52, selected: true },
      elements: {
        nodes: [
          { data: { id: '70', shared_name: 'ARC', name: 'ARC', SUID: 70, selected: false }, selected: false },
          { data: { id: '71', shared_name: 'BOR', name: 'BOR', SUID: 71, selected: false }, selected: false },
        ],
        edges: [
          {
            data: {
              id: '80',
              source: '70',
              target: '71',
              shared_interaction: 'meeting',
              interaction: 'meeting',
              SUID: 80,
            },
            selected: false,
          },
        ],
      },
    });
    expect(report).toMatchObject({ outcome: 'loaded', dataset: { title: 'Talks' } });
    expect(report.dataset?.actors[0]).toMatchObject({ id: '70', label: 'ARC', attributes: { SUID: 70 } });
    expect(report.dataset?.ties[0]).toMatchObject({ id: '80', type: 'meeting' });
  });

  it('says which actors a tie lacks, and keeps the rest', async () => {
    const report = await read({ elements: { nodes, edges: [...edges, { data: { source: 'arc', target: 'syl' } }] } });
    expect(report).toMatchObject({ outcome: 'partial', skipped: { actors: 0, ties: 1 } });
    expect(report.problems[0]).toMatchObject({ code: 'unknown-actor', where: 'elements.edges[2]', found: 'syl' });
  });

  it('adds a frame that the file does not have, and says so', async () => {
    const report = await read({ elements: [{ data: { id: 'king', parent: 'arc' } }] });
    expect(report).toMatchObject({ outcome: 'loaded-with-warnings', problems: [{ code: 'unknown-parent' }] });
    expect(report.dataset?.actors.map(({ id }) => id)).toEqual(['king', 'arc']);
  });

  it('tells the place where a file breaks off', async () => {
    const whole = JSON.stringify({ elements: { nodes, edges } }, undefined, 1);
    const report = await read(whole.slice(0, -20));
    expect(report.outcome).toBe('rejected');
    expect(report.problems[0]).toMatchObject({ code: 'not-complete' });
    expect(report.problems[0]?.line).toBeGreaterThan(10);
  });

  it('is not harmed by names of object parts', async () => {
    const text =
      '{"elements":{"nodes":[{"data":{"id":"__proto__","__proto__":{"polluted":1}}},{"data":{"id":"constructor"}}],' +
      '"edges":[{"data":{"source":"__proto__","target":"constructor","__proto__":"x"}}]}}';
    const report = await read(text);
    expect(report).toMatchObject({ outcome: 'loaded', kept: { actors: 2, ties: 1 } });
    expect(Object.hasOwn(report.dataset?.ties[0]?.['attributes'] as object, '__proto__')).toBe(true);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  it('keeps a date that is none as text, with its place', async () => {
    const data = { source: 'arc', target: 'king', start: '3/4/1903' };
    const report = await read({ elements: { nodes, edges: [{ data }] } });
    expect(report.problems[0]).toMatchObject({ code: 'unclear-date', where: 'elements.edges[0]', found: '3/4/1903' });
    expect(report.dataset?.ties[0]?.['attributes']).toEqual({ start: '3/4/1903' });
    expect(report.dataset?.ties[0]?.start).toBeUndefined();
  });

  it.each(['{"elements": 5}', '{"elements": {"style": []}}'])('refuses %s', async text => {
    expect(await read(text)).toMatchObject({ outcome: 'rejected' });
  });
});
