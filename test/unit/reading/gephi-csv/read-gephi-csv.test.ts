import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { checkDataset } from '../../../../src/network/check-dataset.js';
import type { Report } from '../../../../src/network/report.js';
import { readFiles } from '../../../../src/reading/read-files.js';
import { fileOfBytes } from '../../../../src/reading/source-file.js';

const NODES = 'Id,Label,timeset,Region\nana,Ana of the Lake,,north\nben,Ben,,\ncai,,,south\n';
const EDGES =
  'Source,Target,Type,Id,Label,timeset,Weight,Kind\n' +
  'ana,ben,Directed,0,,,1.0,visit\n' +
  'ana,ben,Directed,1,,"<[2001, 2003]>",2.0,arms supply (2)\n' +
  'ana,ben,Undirected,2,treaty,"<[2001-03-04, Infinity]>",1.0,\n' +
  'cai,cai,Undirected,3,,"<[1999, 2000]; [2005, 2006]>",1.0,\n';

const read = (files: Readonly<Record<string, string>>): Promise<Report> =>
  readFiles(
    Object.entries(files).map(([name, text]) => fileOfBytes(strToU8(text), name)),
    { options: {}, progress: () => undefined },
  );

describe('tables of Gephi', () => {
  it('are nodes and edges of one network, in any order', async () => {
    for (const files of [
      { 'nodes.csv': NODES, 'edges.csv': EDGES },
      { 'edges.csv': EDGES, 'nodes.csv': NODES },
    ]) {
      const report = await read(files);
      expect(report).toMatchObject({ outcome: 'loaded-with-warnings', kept: { actors: 3, ties: 4 } });
      expect(report.dataset?.actors).toEqual([
        { id: 'ana', label: 'Ana of the Lake', type: 'other', attributes: { Region: 'north' } },
        { id: 'ben', label: 'Ben', type: 'other' },
        { id: 'cai', label: 'cai', type: 'other', attributes: { Region: 'south' } },
      ]);
      expect(checkDataset(report.dataset).problems).toEqual([]);
    }
  });

  it('keep direction, parallel ties and time', async () => {
    const report = await read({ 'edges.csv': EDGES });
    expect(report.dataset?.ties).toEqual([
      { id: '0', source: 'ana', target: 'ben', type: 'visit', attributes: { Weight: 1 } },
      {
        id: '1',
        source: 'ana',
        target: 'ben',
        type: 'arms-supply',
        start: '2001',
        end: '2003',
        attributes: { Weight: 2 },
      },
      {
        id: '2',
        parties: ['ana', 'ben'],
        type: 'treaty',
        start: '2001-03-04',
        summary: 'treaty',
        attributes: { Weight: 1 },
      },
      {
        id: '3',
        source: 'cai',
        target: 'cai',
        type: 'other',
        start: '1999',
        end: '2006',
        attributes: { Weight: 1, timeset: '<[1999, 2000]; [2005, 2006]>' },
      },
    ]);
    expect(report.problems.map(({ code, line }) => [code, line])).toEqual([['cut-date', 5]]);
  });

  it('may lie in one archive with a readme', async () => {
    const files = { 'README.txt': 'GEPHI TABLES, written by somebody\n', 'nodes.csv': NODES, 'edges.csv': EDGES };
    const archive = zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
    const report = await readFiles([fileOfBytes(archive, 'network.gephi.zip')], {
      options: {},
      progress: () => undefined,
    });
    expect(report.kept).toEqual({ actors: 3, ties: 4 });
  });

  it('tell of ends that the nodes do not list, and of doubled nodes', async () => {
    const report = await read({
      'nodes.csv': 'Id,Label\nana,Ana\nana,Another\n',
      'edges.csv': 'Source,Target,Type\nana,dee,Directed\n',
    });
    expect(report).toMatchObject({ outcome: 'partial', kept: { actors: 2, ties: 1 }, skipped: { actors: 1 } });
    expect(report.problems.map(({ code, where }) => [code, where])).toEqual([
      ['duplicate-id', 'nodes.csv, line 3'],
      ['added-actor', 'edges.csv, line 2'],
    ]);
  });

  it('are refused as nodes alone, with what to do', async () => {
    const report = await read({ 'nodes.csv': NODES });
    expect(report.outcome).toBe('rejected');
    expect(report.problems[0]?.hint).toContain('together');
  });
});
