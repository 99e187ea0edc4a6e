import { describe, expect, it } from 'vitest';
import { codesIn, openFile, tiesIn } from './invented-events.js';

const CAMEO =
  'date\tsource\ttarget\tcode\n1999-05-02\tPER\tCHLGOV\t042\n1999-05-02\tCHLGOV\tPER\t043\n1999-05-03\tPER\tCHL\t0312\n';
const WEIS = '1999-05-02\tUNK\tAUS\t031\n1999-05-03\tUNK\tFRN\t223\n';

describe('an event series of KEDS', () => {
  it('opens with a header, in CAMEO', async () => {
    const report = await openFile(CAMEO);
    expect(report.format).toBe('KEDS events with CAMEO codes');
    expect(tiesIn(report)).toEqual(['per → chlgov visit 1999-05-02', 'per → chl pledge/military 1999-05-03']);
    expect(report.found.ties).toBe(3);
  });

  it('opens without a header, in WEIS, with the actors of WEIS', async () => {
    const report = await openFile(WEIS);
    expect(report.format).toBe('KEDS events with WEIS codes');
    expect(tiesIn(report)).toEqual(['aut — gbr meeting 1999-05-02', 'gbr → fra armed-conflict/combat 1999-05-03']);
  });

  it('opens with commas and quotation marks too', async () => {
    const report = await openFile('"date","source","target","code"\n"1999-05-02","UNK","FRN","223"\n');
    expect(tiesIn(report)).toEqual(['gbr → fra armed-conflict/combat 1999-05-02']);
  });

  it('says that it is not sure when the codes are of both lists', async () => {
    const report = await openFile('1999-05-02\tUSA\tFRA\t042\n');
    expect(report.problems.find(({ code }) => code === 'coding-scheme')).toMatchObject({
      severity: 'warning',
      message: expect.stringContaining('cannot be told'),
    });
  });

  it.each([
    ['990502', '1999-05-02'],
    ['110502', '2011-05-02'],
    ['20110502', '2011-05-02'],
  ])('reads the date %s', async (written, day) => {
    const report = await openFile(`${written}\tUSA\tFRA\t046\t(NEGOTIATE)\n`);
    expect(tiesIn(report)).toEqual([`fra — usa meeting/negotiation ${day}`]);
  });

  it('says how two digits of a year were read', async () => {
    expect(codesIn(await openFile('990502\tUSA\tFRA\t046\n'))).toContain('two-digit-years');
  });

  it('keeps the words of a code', async () => {
    const { dataset } = await openFile(
      '1999-05-02\tUSA\tFRA\t224\t(SOME WORDS)\n1999-05-02\tUSA\tFRA\t229\t(MORE WORDS)\n',
    );
    expect(dataset?.ties.map(tie => tie.evidence?.[0]?.note)).toEqual(['224 Riot', '229 MORE WORDS']);
  });

  it('passes over an actor that the coder could not tell', async () => {
    const report = await openFile(`${WEIS}1999-05-04\t---\tFRN\t031\n`);
    expect([report.found.ties, report.skipped.ties]).toEqual([3, 1]);
  });

  it('leaves out a row without a code', async () => {
    const rows = Array.from({ length: 12 }, () => '1999-05-02\tUNK\tFRN\t223\n').join('');
    const report = await openFile(`${rows}1999-05-04\tUNK\tFRN\n`);
    expect(report.outcome).toBe('partial');
    expect(report.problems.find(({ code }) => code === 'unreadable-row')?.line).toBe(13);
  });
});
