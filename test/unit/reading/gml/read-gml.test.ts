import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../../../src/network/report.js';
import { readDataset } from '../../../../src/reading/read-files.js';
import { canReadWithNetworkx } from '../../../support/gexf-readers.js';
import { countWithNetworkx } from '../../../support/networkx-counts.js';
import { describeWithSharedMaterial } from '../../../support/shared-material.js';

const read = (text: string): Promise<Report> => readDataset(text, { name: 'talks.gml' });

const TALKS = `Creator "made for a test"
# a remark
graph [
  directed 1
  label "Talks"
  edition 2
  node [ id 1 label "Arcadia &amp; &#201;tat" graphics [ x 10.5 y -3 type "ellipse" ] ]
  node [ id 2 gdp -0.5 alias "B" alias "Bord" ]
  edge [
    source 1 target 2
    label "arms supply" start "1903-05" weight 0.0
  ]
]
`;

describe('GML', () => {
  it('opens with labels, positions, numbers, relations and dates', async () => {
    const report = await read(TALKS);
    expect(report).toMatchObject({
      outcome: 'loaded',
      format: 'GML',
      dataset: { title: 'Talks', attributes: { edition: 2 } },
    });
    expect(report.dataset?.actors).toEqual([
      {
        id: '1',
        label: 'Arcadia & État',
        type: 'other',
        position: { x: 10.5, y: -3 },
        attributes: { graphics: { x: 10.5, y: -3, type: 'ellipse' } },
      },
      { id: '2', label: '2', type: 'other', attributes: { gdp: -0.5, alias: ['B', 'Bord'] } },
    ]);
    expect(report.dataset?.ties).toEqual([
      {
        id: 't1',
        source: '1',
        target: '2',
        type: 'arms-supply',
        start: '1903-05',
        attributes: { label: 'arms supply', weight: 0 },
      },
    ]);
  });

  it('has mutual ties unless it is directed', async () => {
    const report = await read('graph [ node [ id "a" ] node [ id "b" ] edge [ source "a" target "b" ] ]');
    expect(report.dataset?.ties[0]).toMatchObject({ mutual: true });
  });

  it('says which ties name an actor that is not there, by line', async () => {
    const report = await read(TALKS.replace('target 2', 'target 3'));
    expect(report).toMatchObject({ outcome: 'partial', problems: [{ code: 'unknown-actor', line: 9, found: '3' }] });
  });

  it('is safe under any name', async () => {
    const report = await read('graph [ node [ id "__proto__" __proto__ [ polluted 1 ] ] ]');
    expect(report).toMatchObject({ outcome: 'loaded', kept: { actors: 1, ties: 0 } });
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  it.each([
    [TALKS.slice(0, TALKS.indexOf('gdp')), 'not-complete', 8],
    [TALKS.replace('"Talks"', '"Talks'), 'not-well-formed', undefined],
    [TALKS.replace('id 1', 'id'), 'not-well-formed', undefined],
    [`${TALKS}]`, 'not-well-formed', 14],
    [`graph [ node [ id 1 ${'a [ '.repeat(300)}`, 'not-well-formed', 1],
  ])('is refused with the line where it is broken: %#', async (text, code, line) => {
    const report = await read(text);
    expect(report).toMatchObject({ outcome: 'rejected', problems: [{ code }] });
    expect(report.problems[0]?.line).toBeGreaterThan(0);
    if (line !== undefined) expect(report.problems[0]?.line).toBe(line);
  });
});

describeWithSharedMaterial('GML files of other tools', shared => {
  const files = ['gephi_Power-Grid.gml.gz', 'un_hr_1961.gml.gz'];
  const pathOf = (name: string): string => `${shared}/data/graphs/gml/${name}`;

  it('open whole', async () => {
    const reports = await Promise.all(files.map(name => readDataset(readFileSync(pathOf(name)), { name })));
    expect(reports.map(({ outcome, kept }) => [outcome, kept])).toEqual([
      ['loaded', { actors: 4941, ties: 6594 }],
      ['loaded', { actors: 103, ties: 5253 }],
    ]);
    if (canReadWithNetworkx) expect(countWithNetworkx(files.map(pathOf))).toEqual(reports.map(({ kept }) => kept));
  });
});
