import { describe, expect, it } from 'vitest';
import { codesIn, gdeltRow, type InventedGdeltRow, openFile, openFiles, tiesIn } from './invented-events.js';

const visit = { id: 700001, day: '20190502', source: 'FRAGOV', target: 'PER', code: '042' };
const host = { ...visit, id: 700002, source: 'PER', target: 'FRAGOV', code: '043' };
const talks = { ...visit, id: 700003, source: 'PER', target: 'FRA', code: '046', mentions: 12 };

const fileOf = (width: 57 | 58 | 61, ...rows: readonly InventedGdeltRow[]): string =>
  `${rows.map(row => gdeltRow(width, row)).join('\n')}\n`;

describe('a GDELT export', () => {
  it.each([
    [57, 'GDELT 1.0 events'],
    [58, 'GDELT 1.0 events'],
    [61, 'GDELT 2.0 events'],
  ] as const)('of %d columns is known without a header', async (width, format) => {
    const report = await openFile(fileOf(width, visit, talks));
    expect(report.format).toBe(format);
    expect(tiesIn(report)).toEqual(['fragov → per visit 2019-05-02', 'fra — per meeting/negotiation 2019-05-02']);
  });

  it('may mix rows with and without a source URL', async () => {
    const report = await openFile(fileOf(57, visit) + fileOf(58, talks));
    expect(report.found.ties).toBe(2);
    expect(report.outcome).toBe('loaded-with-warnings');
  });

  it('tells a visit once, though guest and host are told', async () => {
    const report = await openFile(fileOf(61, visit, host, talks));
    expect(tiesIn(report)).toEqual(['fragov → per visit 2019-05-02', 'fra — per meeting/negotiation 2019-05-02']);
    expect(report.found.ties).toBe(3);
    expect(codesIn(report)).toContain('mirrored-events');
  });

  it('says in each tie what was coded, where it was reported and how often it is mentioned', async () => {
    const { dataset } = await openFile(fileOf(61, talks));
    const [tie] = dataset?.ties ?? [];
    expect(tie?.evidence?.[0]).toMatchObject({
      stance: 'asserts',
      document: 'events',
      chain: [{ unnamed: 'news reports, coded by machine' }],
      note: '046 Engage in negotiation (https://news.example/1)',
    });
    expect(tie?.quantities).toMatchObject([{ what: 'mentions', value: 12 }]);
  });

  it('counts rows without two actors and reads on', async () => {
    const report = await openFile(fileOf(61, { ...visit, source: '' }, { ...visit, id: 700009, target: '' }, talks));
    expect([report.found.ties, report.skipped.ties, report.kept.ties]).toEqual([3, 2, 1]);
    expect(report.outcome).toBe('loaded-with-warnings');
    expect(report.problems.find(({ code }) => code === 'no-tie')?.message).toContain('2 rows without two actors');
  });

  it('keeps days long before the file, and says how many', async () => {
    const report = await openFile(fileOf(61, { ...visit, added: '20290502' }, talks));
    expect(tiesIn(report)[0]).toContain('2019-05-02');
    expect(report.problems.find(({ code }) => code === 'dated-before-file')?.message).toContain('1 row');
  });

  it('never takes a place for an actor', async () => {
    const { dataset } = await openFile(fileOf(61, talks));
    expect(dataset?.actors.map(({ id }) => id)).toEqual(['per', 'fra']);
  });

  it('invents no day for what is no day', async () => {
    const report = await openFile(fileOf(61, visit, { ...talks, day: '20190230' }));
    expect(tiesIn(report)).toContain('fra — per meeting/negotiation undated');
    expect(codesIn(report)).toContain('undated-events');
  });

  it('keeps a code that no list has as “other”', async () => {
    const report = await openFile(fileOf(61, { ...visit, code: '999' }));
    expect(tiesIn(report)).toEqual(['fragov → per other 2019-05-02']);
    expect(codesIn(report)).toContain('unknown-event-code');
  });

  it('leaves out a broken row with its line', async () => {
    const report = await openFile(
      `${fileOf(61, visit, talks, { ...host, id: 700005 }, { ...talks, id: 700006 }, { ...talks, id: 700007 })}half a row\n`,
    );
    expect(report.outcome).toBe('partial');
    expect(report.problems.find(({ code }) => code === 'unreadable-row')).toMatchObject({ line: 6, where: 'line 6' });
  });

  it('may come in several files, in which the same event counts once', async () => {
    const report = await openFiles({ one: fileOf(61, visit), two: fileOf(61, visit, talks) });
    expect(tiesIn(report)).toHaveLength(2);
    expect(report.skipped.ties).toBe(1);
    expect(codesIn(report)).toContain('repeated-event');
  });

  it('says of itself what it is', async () => {
    const { dataset } = await openFile(fileOf(61, visit, { ...talks, day: '20190504' }));
    expect(dataset).toMatchObject({
      title: 'GDELT events, 2019-05-02 to 2019-05-04',
      temporalCoverage: '2019-05-02/2019-05-04',
      license: expect.stringContaining('GDELT'),
      citation: expect.stringContaining('Leetaru'),
    });
  });
});

describe('a table of GDELT events', () => {
  it('with official names of columns opens too', async () => {
    const report = await openFile(
      'GLOBALEVENTID,SQLDATE,Actor1Code,Actor1Name,Actor2Code,Actor2Name,EventCode,NumMentions,DATEADDED,SOURCEURL\n' +
        '700001,20190502,FRA,FRANCE,PER,PERU,040,3,20190502001500,https://news.example/1\n',
    );
    expect(report.format).toBe('GDELT events with names of columns');
    expect(tiesIn(report)).toEqual(['fra — per meeting/talks 2019-05-02']);
  });

  it('with names of others opens too, whose “country code” is the whole actor code', async () => {
    const report = await openFile(
      ',Global_Event_ID,Day,Actor_1_Country_Code,Actor_1_Name,Actor_1_Country_ABBR,Actor_2_Country_Code,Actor_2_Name,Event_Code,Date_Added\n' +
        '0,700001,20190502,FRAGOV,"PARIS, FRANCE",FRA,PER,PERU,0211,20190502001500\n',
    );
    expect(tiesIn(report)).toEqual(['fragov → per appeal 2019-05-02']);
    expect(report.dataset?.tieTypes).toMatchObject([{ id: 'appeal', parent: 'other' }]);
  });
});
