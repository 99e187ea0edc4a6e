import { describe, expect, it } from 'vitest';
import { checkDataset } from '../../../../src/network/check-dataset.js';
import type { TieRecord } from '../../../../src/network/dataset-schema.js';
import type { Report } from '../../../../src/network/report.js';
import { readDataset } from '../../../../src/reading/read-files.js';
import type { ReadOptions } from '../../../../src/reading/reader.js';

const read = (text: string, options: ReadOptions = {}): Promise<Report> =>
  readDataset(text, { name: 'ties.csv' }, options);

const tiesOf = (report: Report): readonly TieRecord[] => report.dataset?.ties ?? [];
const pairsOf = (report: Report): readonly string[] => tiesOf(report).map(tie => `${tie['source']}→${tie['target']}`);
const codesOf = (report: Report): readonly string[] => report.problems.map(({ code }) => code);

describe('a table of ties', () => {
  it('keeps every column: those it knows as fields of the tie, the others as attributes', async () => {
    const report = await read(
      'tie_id,source,target,type,start,end,weight,label,evidence,Sector\n' +
        'x1,Ana,Ben,arms supply,1999,2001-05,2.5,Boats,https://example.org/a,harbour\n' +
        'x2,Ben,Ana,unheard-of,,,much,,Report of 1999,\n',
    );
    expect(report).toMatchObject({ outcome: 'loaded', kept: { actors: 2, ties: 2 } });
    expect(tiesOf(report)[0]).toEqual({
      id: 'x1',
      source: 'Ana',
      target: 'Ben',
      type: 'arms-supply',
      start: '1999',
      end: '2001-05',
      summary: 'Boats',
      attributes: { weight: 2.5, Sector: 'harbour' },
      evidence: [{ id: 'e2', stance: 'asserts', document: 'https://example.org/a' }],
    });
    expect(tiesOf(report)[1]).toMatchObject({ type: 'unheard-of', attributes: { weight: 'much' } });
    expect(report.dataset?.documents).toEqual([
      { id: 'https://example.org/a', title: 'https://example.org/a', url: 'https://example.org/a' },
      { id: 'Report of 1999', title: 'Report of 1999' },
    ]);
    expect(checkDataset(report.dataset).problems).toEqual([]);
  });

  it('makes no link of an address that a browser would run', async () => {
    const report = await read('source,target,url\nAna,Ben,javascript:alert(1)\n');
    expect(report.dataset?.documents).toEqual([{ id: 'javascript:alert(1)', title: 'javascript:alert(1)' }]);
  });

  it.each([
    [
      'von;nach;Art;Datum;Quelle\nAna;Ben;Besuch;1999;Zeitung',
      { source: 0, target: 1, type: 2, start: 3, evidence: 4 },
    ],
    ['Quelle;Ziel\nAna;Ben', { source: 0, target: 1 }],
    ['Émetteur,Destinataire,Année\nAna,Ben,1999', { source: 0, target: 1, start: 2 }],
    ['origen,destino,año\nAna,Ben,1999', { source: 0, target: 1, start: 2 }],
    ['отправитель,получатель,тип\nАня,Боря,визит', { source: 0, target: 1, type: 2 }],
    ['来源,目标,类型,日期\n安,本,访问,1999', { source: 0, target: 1, type: 2, start: 3 }],
    ['الهدف,المصدر\nبن,آنا', { source: 1, target: 0 }],
    ['from,to\nAna,Ben', { source: 0, target: 1 }],
    ['Actor 1,Actor 2,Year\nAna,Ben,1999', { source: 0, target: 1, start: 2 }],
    ['year,state_a,state_b\n1999,Ana,Ben', { source: 1, target: 2, start: 0 }],
    ['exporter_name,importer_name\nAna,Ben', { source: 0, target: 1 }],
  ])('knows the columns of %j', async (text, mapping) => {
    const report = await read(text);
    expect(report.table?.mapping).toEqual(mapping);
    expect(report.kept).toEqual({ actors: 2, ties: 1 });
  });

  it('guesses by what columns hold when none has a heading, and says so', async () => {
    const report = await read('1999-01-02\tAna\tBen\tvisit\thttps://example.org/a\n2001\tBen\tCai\tvisit\t\n');
    expect(report.outcome).toBe('loaded-with-warnings');
    expect(codesOf(report)).toEqual(['no-header']);
    expect(report.table).toEqual({
      columns: ['Column 1', 'Column 2', 'Column 3', 'Column 4', 'Column 5'],
      rows: [
        ['1999-01-02', 'Ana', 'Ben', 'visit', 'https://example.org/a'],
        ['2001', 'Ben', 'Cai', 'visit', ''],
      ],
      mapping: { start: 0, source: 1, target: 2, type: 3, evidence: 4 },
      delimiter: '\t',
    });
    expect(pairsOf(report)).toEqual(['Ana→Ben', 'Ben→Cai']);
  });

  it('takes the columns that are asked for instead of its guess', async () => {
    const text = 'source,target,who,whom\nAna,Ben,Cai,Dee\n';
    const report = await read(text, { mapping: { source: 2, target: 3 } });
    expect(pairsOf(report)).toEqual(['Cai→Dee']);
    expect(tiesOf(report)[0]).toMatchObject({ attributes: { source: 'Ana', target: 'Ben' } });
  });

  it('asks for a column that it does not find, and reads the table when it is told', async () => {
    const text = 'origin,friend,start\nAna,Ben,1904\nBen,Cai,1945\n';
    const asked = await read(text);
    expect(asked.outcome).toBe('rejected');
    expect(asked.problems[0]?.message).toMatch(/target.*origin, friend, start/);
    expect(asked.table).toMatchObject({ columns: ['origin', 'friend', 'start'], mapping: { source: 0, start: 2 } });
    const told = await read(text, { mapping: { ...asked.table?.mapping, target: 1 } });
    expect(pairsOf(told)).toEqual(['Ana→Ben', 'Ben→Cai']);
    expect((await read(text, { mapping: { source: 0, target: 9 } })).outcome).toBe('rejected');
  });

  it('does not take prose for a table', async () => {
    const report = await read(
      'Ana met Ben, who had come late.\nThey spoke, as ever, of boats, nets and rain.\nThen Ben left.\n',
    );
    expect(codesOf(report)).toEqual(['unknown-format']);
  });

  it('keeps parallel ties, ties to oneself and names in any script', async () => {
    const report = await read('source,target\nAna,日本\nAna,日本\n日本,Ana\nAna,Ana\nCafe\u0301,Caf\u00e9\n');
    expect(pairsOf(report)).toEqual(['Ana→日本', 'Ana→日本', '日本→Ana', 'Ana→Ana', 'Café→Café']);
    expect(report).toMatchObject({ outcome: 'loaded', kept: { actors: 3, ties: 5 } });
  });

  it('takes away the one apostrophe that a spreadsheet was kept off with', async () => {
    const report = await read("source,target\n'=1+1,''@x\n'tis,=2\n");
    expect(pairsOf(report)).toEqual(["=1+1→'@x", "'tis→=2"]);
  });

  it('keeps dates as precise as they are and never invents one', async () => {
    const report = await read(
      'source,target,start,end\nA,B,1999-5-7,1999/06/01\nA,B,19990507,1999-05-07 10:00:00\nA,B,1999.0,-9\nA,B,9999,NA\nA,B,3/4/1999,1999-02-30\n',
    );
    expect(tiesOf(report).map(({ start, end }) => [start, end])).toEqual([
      ['1999-05-07', '1999-06-01'],
      ['1999-05-07', '1999-05-07'],
      ['1999', undefined],
      [undefined, undefined],
      [undefined, undefined],
    ]);
    expect(tiesOf(report)[4]).toMatchObject({ attributes: { start: '3/4/1999', end: '1999-02-30' } });
    expect(codesOf(report)).toEqual(['unclear-date', 'impossible-date']);
    expect(report.changed).toEqual({ actors: 0, ties: 1 });
  });

  it('keeps both dates of a tie that ends before it starts, and says so', async () => {
    const report = await read('source,target,start,end\nAna,Ben,2001,1999\n');
    expect(tiesOf(report)[0]).toMatchObject({ start: '2001', end: '1999' });
    expect(codesOf(report)).toEqual(['end-before-start']);
  });

  it('keeps what stands in a second column of one name, and in cells beyond the last column', async () => {
    const report = await read('source,target,type,type\nAna,Ben,visit,talk,more\nAna,Ben,visit,talk\n');
    expect(tiesOf(report)[0]).toMatchObject({ type: 'visit', attributes: { 'type (2)': 'talk', 'Column 5': 'more' } });
    expect(codesOf(report)).toEqual(['duplicate-column', 'ragged-row']);
  });

  it('is not confused by headings that objects have by themselves', async () => {
    const report = await read('source,target,__proto__,constructor\nAna,Ben,x,y\n');
    const [tie] = tiesOf(report);
    expect(Object.entries(tie?.['attributes'] as object)).toEqual([
      ['__proto__', 'x'],
      ['constructor', 'y'],
    ]);
  });

  it('takes the ends for states when nearly all are countries, and else leaves them as they are', async () => {
    const states = await read('source,target\nFrance,Ghana\nGhana,UK\n');
    expect(states.dataset?.actors.map(({ id, label, type }) => [id, label, type])).toEqual([
      ['fra', 'France', 'state'],
      ['gha', 'Ghana', 'state'],
      ['gbr', 'United Kingdom', 'state'],
    ]);
    expect(states.problems.map(({ message }) => message).join()).toContain('“UK” is United Kingdom');
    const codes = await read('source,target\nFRA,GHA\nGHA,GBR\n');
    expect(codes.dataset?.actors.map(({ id }) => id)).toEqual(['fra', 'gha', 'gbr']);
    const people = await read('source,target\nChad,Ana\nJordan,Ben\n');
    expect(people.dataset?.actors.every(({ type }) => type === 'other')).toBe(true);
  });

  it('says where bytes are of another encoding', async () => {
    const bytes = Buffer.concat([Buffer.from('source,target\nJosé,Zoë\nAna'), Buffer.of(0x85), Buffer.from(',Ñame\n')]);
    const report = await readDataset(bytes, { name: 'ties.csv' });
    expect(pairsOf(report)).toEqual(['José→Zoë', 'Ana…→Ñame']);
    expect(report.problems[0]).toMatchObject({ code: 'stray-bytes', line: 3 });
  });

  it('says where letters were lost before, or are lost by the encoding that is asked for', async () => {
    expect(codesOf(await read('source,target\nJos\uFFFD,Ana\n'))).toEqual(['lost-letters']);
    const bytes = Buffer.from('source,target\nJosé,Ana\n', 'latin1');
    const asked = await readDataset(bytes, { name: 'ties.csv' }, { encoding: 'utf-8' });
    expect(codesOf(asked)).toEqual(['lost-letters']);
    const right = await readDataset(bytes, { name: 'ties.csv' }, { encoding: 'iso-8859-1' });
    expect(pairsOf(right)).toEqual(['José→Ana']);
    expect(right.outcome).toBe('loaded');
  });

  it('reads what Excel writes as Unicode text', async () => {
    const report = await readDataset(Buffer.from('\uFEFFsource\ttarget\r\nŁódź\t東京\r\n', 'utf16le'), {
      name: 'ties.txt',
    });
    expect(pairsOf(report)).toEqual(['Łódź→東京']);
    expect(report).toMatchObject({ outcome: 'loaded', encoding: 'utf-16le' });
  });

  it('refuses more ties than it can show', async () => {
    const report = await read(`source,target\n${'Ana,Ben\n'.repeat(200_001)}`);
    expect(codesOf(report)).toEqual(['too-many-records']);
  });
});
