import { strFromU8, strToU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { csvWriter } from '../../../../src/formats/sheet/csv.js';
import { csvTablesWriter } from '../../../../src/formats/tables/csv-tables.js';
import type { Report } from '../../../../src/network/report.js';
import { readDataset, readFiles } from '../../../../src/reading/read-files.js';
import { fileOfBytes } from '../../../../src/reading/source-file.js';
import { datasetOf, exportSourceOf } from '../../../support/export-source.js';

const visit = datasetOf({
  id: 'visit',
  title: 'A visit',
  actors: [
    { id: 'alpha', label: 'Alpha', type: 'state', codes: { iso3: 'AAA' } },
    { id: 'beta', label: 'Beta, Republic of', type: 'state' },
    { id: 'wire', label: 'The Wire', type: 'media' },
  ],
  documents: [{ id: 'd1', title: 'Report', publisher: 'The Wire' }],
  ties: [
    {
      id: 'v',
      source: 'alpha',
      target: 'beta',
      type: 'visit',
      start: '2024-10',
      summary: '=SUM(A1)',
      count: 3,
      evidence: [{ id: 'e', stance: 'asserts', document: 'd1', chain: ['wire'], quote: 'They “came”,\nsaw' }],
    },
  ],
});

type Files = Record<string, string>;

async function filesOf(dataset = visit): Promise<Files> {
  const { blob } = await csvTablesWriter.write(exportSourceOf(dataset), { scope: 'everything' });
  const entries = Object.entries(unzipSync(new Uint8Array(await blob.arrayBuffer())));
  return Object.fromEntries(entries.map(([name, bytes]) => [name, strFromU8(bytes)]));
}

const read = (files: Files): Promise<Report> =>
  readFiles(
    Object.entries(files).map(([name, text]) => fileOfBytes(strToU8(text), name)),
    { options: {}, progress: () => undefined },
  );

/** The files with one of them changed. */
async function withChange(name: string, change: (text: string) => string): Promise<Files> {
  const files = await filesOf();
  return { ...files, [name]: change(files[name]!) };
}

describe('the archive of tables', () => {
  it('has readable columns first, what has no column last, and the same bytes every time', async () => {
    const files = await filesOf();
    expect(Object.keys(files)).toEqual(['README.txt', 'ties.csv', 'actors.csv', 'evidence.csv', 'dataset.json']);
    const [headings, tie] = files['ties.csv']!.split('\r\n');
    expect(headings).toMatch(/^id,source,target,parties,type,start,end,.*,source_name,.*,statement,extra$/);
    expect(tie).toMatch(/^v,alpha,beta,,visit,2024-10,/);
    expect(tie).toContain("'=SUM(A1)");
    expect(tie).toContain('"Beta, Republic of"');
    expect(JSON.parse(files['dataset.json']!)).toEqual({
      format: 'entente-tables',
      version: 1,
      id: 'visit',
      title: 'A visit',
      documents: visit.documents,
    });
  });

  it('says in README.txt what it is of', async () => {
    const readme = (await filesOf())['README.txt']!;
    for (const words of ['A visit', 'Extent: 1 of 1 ties', 'Licence: not stated.', 'HOW TO READ THEM']) {
      expect(readme).toContain(words);
    }
  });

  it('is the part that is shown, with what its ties need, and says so', async () => {
    const { blob } = await csvTablesWriter.write(exportSourceOf(visit, { shown: [], filters: ['Only treaty'] }), {});
    const report = await readDataset(blob, { name: 'x.zip' });
    expect(report.dataset).toMatchObject({ actors: [], ties: [], extract: { of: 1, filters: ['Only treaty'] } });
  });
});

describe('the reader of our own tables', () => {
  it('takes the files in any order, without the note, and says what they are', async () => {
    const { 'README.txt': _, ...files } = await filesOf();
    const report = await read(Object.fromEntries(Object.entries(files).reverse()));
    expect(report).toMatchObject({ outcome: 'loaded', format: 'Entente CSV tables', problems: [] });
    expect(report.dataset).toEqual(visit);
  });

  it('makes actors of the ends of ties where there is only their table', async () => {
    const report = await read({ 'ties.csv': (await filesOf())['ties.csv']! });
    expect(report).toMatchObject({ outcome: 'loaded', kept: { actors: 2, ties: 1 } });
    expect(report.dataset!.actors).toEqual([
      { id: 'alpha', label: 'Alpha', type: 'other' },
      { id: 'beta', label: 'Beta, Republic of', type: 'other' },
    ]);
    expect(report.problems.map(({ code, severity }) => [code, severity])).toEqual([['actors-made', 'info']]);
  });

  it('takes what a spreadsheet makes of it: semicolons, a byte order mark, truth in capitals, other line ends', async () => {
    const files = {
      'ties.csv': '\uFEFFid;source;target;parties;type;count;mutual;extra\nv;alpha;beta;;treaty;7;TRUE;\n',
    };
    expect((await read(files)).dataset!.ties).toEqual([
      { id: 'v', source: 'alpha', target: 'beta', type: 'treaty', count: 7, mutual: true },
    ]);
  });

  it('keeps columns that somebody added, and does not read again what is told in words', async () => {
    const files = await withChange('ties.csv', text =>
      text.replace('extra\r\n', 'extra,My note\r\n').replace(/\r\n$/, ",'-5\r\n").replace('unsourced', 'reported'),
    );
    expect((await read(files)).dataset!.ties[0]).toEqual({ ...visit.ties[0], attributes: { 'My note': '-5' } });
  });

  it.each([
    ['a number that is none', 'ties.csv', (text: string) => text.replace(',3,', ',many,'), 'wrong-cell'],
    [
      'a rest that is no JSON',
      'actors.csv',
      (text: string) => text.replace(/Alpha\r\n/, 'Alpha\r\n').replace(/(alpha,.*?,Alpha),?\r\n/, '$1,{nonsense\r\n'),
      'wrong-extra',
    ],
    ['evidence for no tie', 'evidence.csv', (text: string) => text.replace('\r\nv,', '\r\nw,'), 'unknown-tie'],
    ['a date that is none', 'ties.csv', (text: string) => text.replace('2024-10', 'last year'), 'date'],
  ])('loads with a warning and its line: %s', async (_, name, change, code) => {
    const report = await read(await withChange(name, change));
    expect(report.outcome).toBe('loaded-with-warnings');
    const problem = report.problems.find(row => row.code.includes(code));
    expect(problem).toMatchObject({ severity: 'warning', line: 2 });
    expect(problem!.where).toContain(`${name}, line 2`);
  });

  it('leaves out a tie whose actor is in no row, and says in which line', async () => {
    const report = await read(await withChange('actors.csv', text => text.replace(/\r\nbeta,/, '\r\ngamma,')));
    expect(report).toMatchObject({ outcome: 'partial', skipped: { actors: 0, ties: 1 } });
    expect(report.problems[0]).toMatchObject({ code: 'unknown-actor', where: 'ties.csv, line 2, target', line: 2 });
  });

  it.each(['actors.csv', 'evidence.csv', 'dataset.json', 'README.txt'])(
    'refuses %s alone, and says what is missing',
    async name => {
      const report = await read({ [name]: (await filesOf())[name]! });
      expect(report).toMatchObject({ outcome: 'rejected', problems: [{ code: 'missing-part' }] });
      expect(report.problems[0]!.message).toContain('the table of ties is missing');
    },
  );

  it('refuses a damaged head, and tables of two archives together', async () => {
    expect(await read(await withChange('dataset.json', text => text.slice(0, -5)))).toMatchObject({
      outcome: 'rejected',
      problems: [{ code: 'not-json' }],
    });
    const files = await filesOf();
    expect(await read({ ...files, 'ties (1).csv': files['ties.csv']! })).toMatchObject({
      outcome: 'rejected',
      problems: [{ code: 'not-together' }],
    });
  });

  it('refuses an evidence sheet, and says what to open instead', async () => {
    const { blob } = await csvWriter.write(exportSourceOf(visit), {});
    const report = await readDataset(blob, { name: 'sheet.csv' });
    expect(report).toMatchObject({ outcome: 'rejected', problems: [{ code: 'other-format' }] });
    expect(report.problems[0]!.hint).toContain('CSV tables');
  });

  it('never reaches the prototype of objects', async () => {
    const extra = '"{""__proto__"":{""bad"":1},""note"":""kept""}"';
    const text = `id,source,target,parties,type,extra,__proto__\nv,alpha,alpha,,visit,${extra},x\n`;
    const report = await read({ 'ties.csv': text });
    expect(report.dataset!.ties[0]).toMatchObject({ note: 'kept' });
    expect(({} as Record<string, unknown>)['bad']).toBeUndefined();
  });
});
