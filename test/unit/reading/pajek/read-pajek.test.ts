import { describe, expect, it } from 'vitest';
import type { Report } from '../../../../src/network/report.js';
import { readDataset } from '../../../../src/reading/read-files.js';

const read = (text: string, name = 'talks.net'): Promise<Report> => readDataset(text, { name });

const TALKS = `% made for a test
*Network Talks of the three
*Vertices 4
1 "Arcadia" 0.1 0.9 0.5 box x_fact 2 ic Green
2 Borduria
3 "Syldavia, the elder" [1-5,7]
*Arcs
1 2 -1 l "sanction" c Red
2 1
3 3 0
*Edges
1 3 2.5
`;

describe('a Pajek network', () => {
  it('opens with names, coordinates, words and weights', async () => {
    const report = await read(TALKS);
    expect(report).toMatchObject({ outcome: 'loaded', format: 'Pajek', dataset: { title: 'Talks of the three' } });
    expect(report.dataset?.actors).toEqual([
      {
        id: '1',
        label: 'Arcadia',
        type: 'other',
        attributes: { x: 0.1, y: 0.9, z: 0.5, shape: 'box', x_fact: 2, ic: 'Green' },
      },
      { id: '2', label: 'Borduria', type: 'other' },
      { id: '3', label: 'Syldavia, the elder', type: 'other', attributes: { time: '1-5,7' } },
      { id: '4', label: '4', type: 'other' },
    ]);
    expect(report.dataset?.ties).toEqual([
      {
        id: 't1',
        source: '1',
        target: '2',
        type: 'sanction',
        attributes: { weight: -1, label: 'sanction', c: 'Red' },
      },
      { id: 't2', source: '2', target: '1', type: 'other' },
      { id: 't3', source: '3', target: '3', type: 'other', attributes: { weight: 0 } },
      { id: 't4', source: '1', target: '3', type: 'other', mutual: true, attributes: { weight: 2.5 } },
    ]);
  });

  it.each(['\r\n', '\r', '\n\r'])('opens with line ends %j', async lineEnd => {
    const { dataset } = await read(TALKS.replaceAll('\n', lineEnd));
    expect(dataset).toEqual((await read(TALKS)).dataset);
  });

  it('opens lists of arcs and edges', async () => {
    const report = await read('*vertices 3\n*ARCSLIST\n1 2 3\n*EdgesList\n2 3\n');
    expect(report.dataset?.ties.map(({ source, target, mutual }) => [source, target, mutual])).toEqual([
      ['1', '2', undefined],
      ['1', '3', undefined],
      ['2', '3', true],
    ]);
  });

  it('opens a matrix, whose rows may go over lines; zero is no tie', async () => {
    const report = await read('*Vertices 3\n*Matrix\n0 1 0\n-2 0\n0\n0 0 0.5\n');
    expect(report.outcome).toBe('loaded');
    expect(report.dataset?.ties.map(tie => [tie.source, tie.target, tie['attributes']])).toEqual([
      ['1', '2', { weight: 1 }],
      ['2', '1', { weight: -2 }],
      ['3', '3', { weight: 0.5 }],
    ]);
  });

  it('opens a matrix of two kinds of actors, and says where a row is too long', async () => {
    const report = await read('*Vertices 3 2\n1 "Arcadia"\n2 "Borduria"\n3 "League"\n*Matrix\n1 9\n1\n');
    expect(report.dataset?.ties.map(({ source, target }) => [source, target])).toEqual([
      ['1', '3'],
      ['2', '3'],
    ]);
    expect(report.dataset?.actors.map(actor => actor['attributes'])).toEqual([{ mode: 1 }, { mode: 1 }, { mode: 2 }]);
    expect(report.problems).toMatchObject([
      { code: 'two-mode', severity: 'info' },
      { code: 'long-row', line: 6 },
    ]);
  });

  it('takes names of relations for relations, by heading and by number', async () => {
    const report = await read(
      '*Vertices 2\n*Arcs :1 "Arms supply"\n1 2\n*Edges :2 "friendship"\n1 2\n*Arcs :3\n1 2\n*Arcs\n2: 2 1 4\n',
    );
    expect(report.dataset?.ties).toEqual([
      { id: 't1', source: '1', target: '2', type: 'arms-supply' },
      { id: 't2', source: '1', target: '2', type: 'friendship', mutual: true },
      { id: 't3', source: '1', target: '2', type: 'other', attributes: { relation: 3 } },
      { id: 't4', source: '2', target: '1', type: 'friendship', attributes: { weight: 4 } },
    ]);
  });

  it.each([
    ['1946-1949', 'talks.net', '', '1946', '1949'],
    ['46-49', 'talks-1946-1999.net', '', '1946', '1949'],
    ['46-49', 'talks.net', '*Network Talks 1946-1999\n', '1946', '1949'],
    ['98-01', 'talks 1990-2010.net', '', '1998', '2001'],
    ['46-49', 'talks.net', '', undefined, undefined],
    ['46-49', 'talks 1800-1999.net', '', undefined, undefined],
    ['46-49', 'talks 1950-1999.net', '', undefined, undefined],
  ])(
    'takes the relation “%s” of %s for a period only where the century is told',
    async (window, name, top, from, to) => {
      const report = await read(`${top}*Vertices 2\n*Edges :46 "${window}"\n1 2 1\n`, name);
      const [tie] = report.dataset?.ties ?? [];
      expect([tie?.type, tie?.start, tie?.end]).toEqual(['other', from, to]);
      expect(tie?.['attributes']).toEqual({ relation: window, weight: 1 });
      expect(report).toMatchObject({ outcome: 'loaded', problems: [{ code: 'time-windows', found: window }] });
    },
  );

  it.each([
    ['[1990-1995]', { start: '1990', end: '1995', dateBasis: '[1990-1995]' }],
    ['[1990-*]', { start: '1990', end: '..', dateBasis: '[1990-*]' }],
    ['[1990]', { start: '1990', end: '1990', dateBasis: '[1990]' }],
    ['[1-5]', { attributes: { time: '1-5' } }],
    ['[1990-1992, 1995]', { attributes: { time: '1990-1992, 1995' } }],
  ])('takes the time mark %s for what it is', async (mark, fields) => {
    const report = await read(`*Vertices 2\n*Arcs\n1 2 ${mark}\n`);
    expect(report.dataset?.ties).toEqual([{ id: 't1', source: '1', target: '2', type: 'other', ...fields }]);
  });

  it('says which ties name an actor that is not there', async () => {
    const report = await read('*Vertices 2\n*Arcs\n1 2\n1 7\n5\n');
    expect(report).toMatchObject({ outcome: 'partial', kept: { actors: 2, ties: 1 }, skipped: { ties: 2 } });
    expect(report.problems).toMatchObject([
      { code: 'unknown-actor', line: 4, found: '7' },
      { code: 'unknown-actor', line: 5, found: '5' },
      { code: 'missing-end', line: 5 },
    ]);
  });

  it('takes values of partitions along, and only the first network', async () => {
    const report = await read(
      '*Network one\n*Vertices 2\n1 "Arcadia"\n2 "Borduria"\n*Arcs\n1 2\n*Partition bloc\n*Vertices 2\n1\n2\n' +
        '*Network two\n*Vertices 1\n*Arcs\n1 1\n*Permutation p\n*Vertices 1\n1\n',
    );
    expect(report.dataset?.actors.map(actor => actor['attributes'])).toEqual([{ bloc: 1 }, { bloc: 2 }]);
    expect(report).toMatchObject({ outcome: 'loaded-with-warnings', kept: { actors: 2, ties: 1 } });
    expect(report.problems.map(({ code }) => code)).toEqual(['unknown-section', 'several-networks']);
  });

  it('refuses more actors than can be held, and a network without any', async () => {
    expect(await read('*Vertices 1000000000000\n')).toMatchObject({ problems: [{ code: 'too-many-records' }] });
    expect(await read('*Network nothing\n')).toMatchObject({ problems: [{ code: 'no-vertices' }] });
  });
});
