import { describe, expect, it } from 'vitest';
import { splitNames } from '../../../../src/reading/published/split-names.js';
import { attribute, lines, messages, readInvented, short } from '../published/read-invented.js';

const HEADER =
  'case_id,sanctioned_state,sanctioning_state,begin,end,trade,descr_trade,arms,military,financial,travel,other,target_mult,sender_mult,objective,success';

const read = (...rows: readonly string[]) => readInvented({ 'gsdb.csv': lines(HEADER, ...rows) });

describe('the Global Sanctions Database', () => {
  it('splits a case to a tie for each sender and target, which share an event', async () => {
    const report = await read(
      '7,"Korea, North, Norway","EU, United States",1990,1995,1,"exp_part,imp_part",0,0,1,0,0,1,1,"democracy,other","failed,failed"',
    );
    expect(report.ties.map(short)).toEqual([
      'european-union prk sanction/national 1990 to 1995',
      'european-union nor sanction/national 1990 to 1995',
      'usa prk sanction/national 1990 to 1995',
      'usa nor sanction/national 1990 to 1995',
    ]);
    expect(new Set(report.ties.map(({ eventId }) => eventId))).toEqual(new Set(['gsdb-case-7']));
    expect(attribute(report.ties[0], 'kinds')).toBe('trade, financial');
    expect(attribute(report.ties[0], 'objective')).toBe('democracy,other');
    expect(messages(report, 'rows')[0]).toContain('1 cases, as 4 ties');
  });

  it('gives a case that is coded as ongoing no end', async () => {
    const report = await read('7,Norway,UN,2009,2023,0,,1,0,0,0,0,0,0,other,ongoing');
    expect(report.ties.map(short)).toEqual(['united-nations nor sanction/un 2009 to ..']);
    expect(report.ties[0]?.dateBasis).toBe('coded as ongoing in 2023');
  });

  it('takes bans of arms or of all trade alone for embargoes', async () => {
    const report = await read(
      '1,Norway,Sweden,1990,1991,0,,1,0,0,0,0,0,0,other,failed',
      '2,Norway,Sweden,1990,1991,1,"exp_compl,imp_compl",1,0,0,0,0,0,0,other,failed',
      '3,Norway,Sweden,1990,1991,1,exp_part,0,0,0,0,0,0,0,other,failed',
    );
    expect(report.ties.map(({ type }) => type)).toEqual(['sanction/embargo', 'sanction/embargo', 'sanction/national']);
  });

  it('keeps a party that it does not know under its name, and says so', async () => {
    const report = await read('1,Norway,Friends of the Fjord,1990,1991,0,,0,0,0,0,1,0,0,other,failed');
    expect(report.actors.find(({ label }) => label === 'Friends of the Fjord')?.type).toBe('other');
    expect(messages(report, 'unknown-name')[0]).toContain('Friends of the Fjord');
  });
});

describe('a list of names with commas in them', () => {
  it.each([
    ['Egypt, Arab Rep., Syria', ['Egypt, Arab Rep.', 'Syria']],
    ['Gambia, The, Norway', ['Gambia, The', 'Norway']],
    ['Congo, Democratic Republic of the, Eritrea', ['Congo, Democratic Republic of the', 'Eritrea']],
    ['Korea, South', ['Korea, South']],
    ['Egypt, Syria,  Norway', ['Egypt', 'Syria', 'Norway']],
    ['', []],
  ])('“%s” is split to %j', (list, names) => {
    expect(splitNames(list)).toEqual(names);
  });
});
