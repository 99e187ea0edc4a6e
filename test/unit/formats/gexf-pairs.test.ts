import { describe, expect, it } from 'vitest';
import { gexfWriter } from '../../../src/formats/gexf.js';
import { PAIR_COLUMNS } from '../../../src/formats/gexf-pairs.js';
import { ExportError } from '../../../src/formats/writer.js';
import type { Dataset } from '../../../src/network/dataset-schema.js';
import { datasetOf, exportSourceOf } from '../../support/export-source.js';
import { nastyDataset } from '../../support/nasty-dataset.js';

const states = ['rus', 'prk', 'chn'].map(id => ({ id, label: id.toUpperCase(), type: 'state' }));

/** The `<edge>` elements of a file with one edge for each pair and relation. */
async function pairsOf(dataset: Dataset): Promise<readonly string[]> {
  const { blob } = await gexfWriter.write(exportSourceOf(dataset), { edges: 'pairs' });
  return (await blob.text()).match(/<edge [\s\S]*?<\/edge>/g) ?? [];
}

const between = (source: string, target: string, ties: readonly Readonly<Record<string, unknown>>[]): Dataset =>
  datasetOf({
    actors: states,
    ties: ties.map((tie, at) => ({ id: `t${at + 1}`, source, target, type: 'visit', ...tie })),
  });

/** Start and end of the edge, or of each of its spells. */
const timesOf = (edge: string): readonly string[] =>
  (edge.includes('<spells>') ? edge.match(/<spell [^>]*>/g)! : edge.match(/<edge [^>]*>/g)!).map(tag =>
    ['start', 'end'].map(name => new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? '').join('/'),
  );

describe('GEXF with one edge for each pair and relation', () => {
  it('weighs an edge by its ties, and by the events that these stand for', async () => {
    const [edge, ...others] = await pairsOf(between('rus', 'prk', [{}, { type: 'visit/official' }, { count: 40 }]));
    expect(others).toEqual([]);
    expect(edge).toContain(' weight="42" ');
    for (const value of ['for="ties" value="3"', 'for="count" value="42"', 'for="tie_ids" value="t1; t2; t3"']) {
      expect(edge).toContain(value);
    }
  });

  it('keeps relations and ways apart, and takes mutual ties as one whichever way they are written', async () => {
    const edges = await pairsOf(
      datasetOf({
        actors: states,
        ties: [
          { id: 'there', source: 'rus', target: 'prk', type: 'visit' },
          { id: 'back', source: 'prk', target: 'rus', type: 'visit' },
          { id: 'arms', source: 'prk', target: 'rus', type: 'arms-supply' },
          { id: 'pact', source: 'rus', target: 'prk', type: 'treaty' },
          { id: 'pact 2', source: 'prk', target: 'rus', type: 'treaty' },
          { id: 'self', source: 'chn', target: 'chn', type: 'visit' },
        ],
      }),
    );
    expect(edges.map(edge => /for="tie_ids" value="([^"]*)"/.exec(edge)![1])).toEqual([
      ...['there', 'back', 'arms', 'pact; pact 2', 'self'],
    ]);
  });

  it.each([
    ['one time as start and end', [{ start: '2024' }], ['2024-01-01/2024-12-31']],
    [
      'times that overlap as one',
      [{ start: '2024-03' }, { start: '2024-03-20/2024-04-02' }],
      ['2024-03-01/2024-04-02'],
    ],
    [
      'times apart as spells in order',
      [{ start: '2025-06' }, { start: '1949' }],
      ['1949-01-01/1949-12-31', '2025-06-01/2025-06-30'],
    ],
    ['a time that goes on as open', [{ start: '2020', end: '..' }, { start: '2025' }], ['2020-01-01/']],
    ['no time as none', [{}, { start: '-0300' }], ['/']],
  ])('has %s', async (_, ties, times) => {
    const [edge] = await pairsOf(between('rus', 'prk', ties));
    expect(timesOf(edge!)).toEqual(times);
  });

  it('names the weakest and the strongest standing, and draws the weakest', async () => {
    const joint = { id: 'e', stance: 'asserts', jointInstrument: true };
    const [edge] = await pairsOf(between('rus', 'prk', [{ evidence: [joint] }, {}]));
    expect(edge).toContain('for="weakest_standing" value="unsourced"');
    expect(edge).toContain('for="strongest_standing" value="confirmed-both"');
    expect(edge).toContain('<viz:shape value="dotted"/>');
  });

  it('says the earliest start and the latest end as the dataset gives them', async () => {
    const [edge] = await pairsOf(between('rus', 'prk', [{ start: '2025-06' }, { start: '1949~' }, {}]));
    expect(edge).toContain('for="start_date" value="1949~"');
    expect(edge).toContain('for="end_date" value="2025-06"');
  });

  it('has columns that every reader takes', () => {
    const reserved = 'id label source target weight kind type start end x y color size'.split(' ');
    const ids = PAIR_COLUMNS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z][a-z0-9_]*$/);
    expect(ids.filter(id => reserved.includes(id))).toEqual([]);
  });

  it('counts the ties that went out, not the edges, and says before what is lost', async () => {
    const { ties } = await gexfWriter.write(exportSourceOf(nastyDataset), { edges: 'pairs' });
    expect(ties).toBe(14);
    const losses = gexfWriter.losses(exportSourceOf(nastyDataset), { edges: 'pairs' });
    expect(losses).toContainEqual(expect.stringMatching(/one edge.*tie_ids/));
    expect(gexfWriter.losses(exportSourceOf(nastyDataset), {})).not.toContainEqual(expect.stringMatching(/tie_ids/));
  });

  it('says of itself in which columns the claims are', async () => {
    const { blob } = await gexfWriter.write(exportSourceOf(nastyDataset), { edges: 'pairs' });
    const named = /<description>[\s\S]*?stands for claims: the columns ([\s\S]*?) say/.exec(await blob.text())![1]!;
    const columns = PAIR_COLUMNS.map(({ id }) => id);
    for (const [, column] of named.matchAll(/"(\w+)"/g)) expect(columns).toContain(column);
  });

  it('refuses a wish that is no choice, and names the choices', async () => {
    const attempt = gexfWriter.write(exportSourceOf(nastyDataset), { edges: 'folded' });
    await expect(attempt).rejects.toThrow(ExportError);
    await expect(attempt).rejects.toThrow(/"edges" cannot be "folded"; it can be "ties", "pairs"/);
  });
});
