import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cytoscapeWriter } from '../../../../src/formats/cytoscape-json.js';
import { graphmlWriter } from '../../../../src/formats/graphml.js';
import { graphologyWriter } from '../../../../src/formats/graphology-json.js';
import { checkDataset } from '../../../../src/network/check-dataset.js';
import { readDataset } from '../../../../src/reading/read-files.js';
import { exportSourceOf } from '../../../support/export-source.js';
import { nastyDataset } from '../../../support/nasty-dataset.js';

const PAJEK = `*Network "Talks 1946-1999"
*Vertices 5 3
1 "Arcadia" 0.1 0.9 0.5 box ic Green [1-5]
2 Borduria
3 "Syldavia, the elder"
*Arcs :1 "46-49"
1 2 -1 l "sanction" c Red [1990-*]
*Edges :2 "friendship"
2: 1 3 2.5
*Arcslist
1 2 3
*Matrix
1 0
0 1
1 1
*Partition bloc
*Vertices 5
1
2
`;

const GML = `graph [
  directed 1
  label "Talks"
  node [ id 1 label "Arcadia &amp; &#201;tat" graphics [ x 10.5 y -3 ] ]
  node [ id 2 alias "B" alias "Bord" ]
  edge [ source 1 target 2 label "arms supply" start "1903-05" weight 0.0 ]
]
`;

const written = async (writer: typeof graphmlWriter | typeof cytoscapeWriter | typeof graphologyWriter) =>
  (await writer.write(exportSourceOf(nastyDataset), { scope: 'everything' })).blob.text();
const foreign = (text: string): string => text.replaceAll('"entente"', '"record"');

/** A text with some of its parts taken out, doubled, moved or replaced. */
function broken(text: string, cuts: readonly Cut[]): string {
  return cuts.reduce((rest, { at, length, by }) => {
    const start = Math.floor(at * rest.length);
    const piece = rest.slice(start, start + length);
    return rest.slice(0, start) + (by === 'twice' ? piece + piece : by) + rest.slice(start + length);
  }, text);
}
interface Cut {
  readonly at: number;
  readonly length: number;
  readonly by: string;
}
const anyCut: fc.Arbitrary<Cut> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.oneof(fc.nat({ max: 3 }), fc.nat({ max: 400 })),
  by: fc.constantFrom(
    '',
    '',
    'twice',
    'twice',
    '"',
    '<',
    '>',
    '&',
    '{',
    ']',
    ',',
    '\n',
    '-',
    '9e999',
    '\0',
    '*',
    '__proto__',
  ),
});

describe.each([
  ['Pajek', async () => PAJEK],
  ['GML', async () => GML],
  ['GraphML', () => written(graphmlWriter)],
  ['Cytoscape JSON', () => written(cytoscapeWriter)],
  ['Cytoscape JSON of another program', async () => foreign(await written(cytoscapeWriter))],
  ['Graphology JSON', () => written(graphologyWriter)],
  ['Graphology JSON of another program', async () => foreign(await written(graphologyWriter))],
])('a broken file of %s', (_, whole) => {
  it('is always answered, and what is kept of it is sound', async () => {
    const text = await whole();
    const before = Object.getOwnPropertyNames(Object.prototype);
    await fc.assert(
      fc.asyncProperty(fc.array(anyCut, { minLength: 1, maxLength: 4 }), async cuts => {
        const report = await readDataset(broken(text, cuts), { name: 'broken' });
        if (report.outcome === 'rejected') {
          expect(report.problems[0]).toMatchObject({ severity: 'error' });
          expect(report.dataset).toBeUndefined();
          return;
        }
        const wrong = checkDataset(report.dataset).problems.filter(({ code }) => code !== 'end-before-start');
        expect(wrong.filter(({ severity }) => severity === 'error')).toEqual([]);
        expect(report.kept.ties + report.skipped.ties).toBe(report.found.ties);
      }),
      { numRuns: 300, seed: 20261124 },
    );
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
  });
});
