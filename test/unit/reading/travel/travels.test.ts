import { describe, expect, it } from 'vitest';
import { lines, messages, readInvented, short } from '../published/read-invented.js';

const HEADER = 'id,role,who,name,start_date,end_date,country_id,country,locale,remarks';

describe('travels of US presidents and secretaries of state', () => {
  it('are visits of the person, who has an office of the United States', async () => {
    const report = await readInvented({
      'travels.csv': lines(
        HEADER,
        '1,president,doe-jane,Jane Doe,1950-03-01,1950-03-04,norway,Norway,"Oslo, Bergen","State visit; met\nwith the King."',
        '2,secretary,roe-ada,Ada Roe,1950-03-09,1950-03-09,russia,U.S.S.R.,,',
      ),
    });
    expect(report.ties.map(short)).toEqual([
      'doe-jane nor visit/official 1950-03-01 to 1950-03-04',
      'roe-ada sun visit 1950-03-09 to ?',
    ]);
    expect(report.ties[0]?.evidence?.[0]?.note).toBe('State visit; met with the King.');
    expect(report.dataset?.places).toEqual([{ id: 'nor-oslo-bergen', label: 'Oslo, Bergen', in: 'nor' }]);
    expect(report.actors.find(({ id }) => id === 'doe-jane')?.affiliations).toEqual([
      { to: 'usa', kind: 'office', role: 'President' },
    ]);
    expect(messages(report, 'meetings-in-remarks')[0]).toContain('The remarks of 1 row speak');
  });

  it('do not take an unofficial visit for an official one', async () => {
    const report = await readInvented({
      'x.csv': lines(
        HEADER,
        '1,president,doe-jane,Jane Doe,1950-03-01,1950-03-01,norway,Norway,Oslo,Unofficial visit.',
      ),
    });
    expect(report.ties[0]?.type).toBe('visit');
  });

  it('shorten a long remark, and say so', async () => {
    const remark = 'Spoke of fish and ships. '.repeat(30);
    const report = await readInvented({
      'x.csv': lines(HEADER, `1,president,doe-jane,Jane Doe,1950,1950,norway,Norway,Oslo,${remark}`),
    });
    expect(report.ties[0]?.evidence?.[0]?.note).toMatch(/^Spoke of .{100,295}…$/);
    expect(messages(report, 'meetings-in-remarks')[0]).toContain('1 long remarks are shortened');
  });
});

describe('WHO|WHERE|WHEN', () => {
  it('keeps rows that are alike as visits of one year', async () => {
    const visit = '1960,Li Hua,Premier,Norway,Europe,1,0,0';
    const report = await readInvented({
      'www.csv': lines(
        'Year,Name,Level,Country,Continent,Developed country,Communist country,Developing country',
        ...[visit, visit, '1961,Li Hua,President,"Korea, North",Asia,0,1,0'],
      ),
    });
    expect(report.ties.map(short)).toEqual([
      'li-hua nor visit 1960 to ?',
      'li-hua nor visit 1960 to ?',
      'li-hua prk visit 1961 to ?',
    ]);
    expect(messages(report, 'rows-alike')[0]).toContain('There is 1 row like one before');
    expect(report.actors.find(({ id }) => id === 'li-hua')?.affiliations?.map(({ role }) => role)).toEqual([
      'Premier',
      'President',
    ]);
  });
});

describe('AidData', () => {
  it('folds counts by country and year to a tie for each measure, without N/A', async () => {
    const report = await readInvented({
      'pd.csv': lines(
        'receiving_country,year,confucius_institutes,government_visits,military_visits',
        '"Fiji",2000,0,2,"N/A"',
        '"Fiji",2002,1,3,"N/A"',
      ),
    });
    expect(report.ties.map(short)).toEqual([
      'chn fji meeting/government-visits 2000 to 2002',
      'chn fji public-diplomacy/confucius-institutes 2002 to ?',
    ]);
    expect(report.ties[0]).toMatchObject({
      count: 5,
      quantities: [
        { what: 'government visits', value: 2, asOf: '2000' },
        { what: 'government visits', value: 3, asOf: '2002' },
      ],
    });
  });

  const PROJECTS =
    'project_id,category,year,donor,title,description,status,flow,flow_class,amount,currency,usd_current,end_actual,recipient_condensed,recipient_iso3,year_uncertain';

  it('makes each project a tie, with amounts where there are any', async () => {
    const report = await readInvented({
      'projects.csv': lines(
        PROJECTS,
        '1,Infrastructure Investments,2001,China,A bridge,Long,Completion,Grant,ODA-like,50,CNY,6.5,2004-07-13T04:00:00.000Z,Fiji,FJI,false',
        '2,Humanitarian Assistance,2002,China,Rice,Long,Completion,Grant,ODA-like,,,N/A,,Fiji,FJI,true',
        '3,Debt Relief,2003,China,Old loans,Long,Completion,Debt forgiveness,ODA-like,,,,,Fiji,FJI,false',
        '4,Infrastructure Investments,2003,China,A road,Long,Pipeline: Commitment,Grant,ODA-like,,,,,Fiji,FJI,false',
      ),
    });
    expect(report.ties.map(short)).toEqual([
      'chn fji aid/economic 2001 to 2004-07-13',
      'chn fji aid/humanitarian 2002? to ?',
      'chn fji economic-cooperation/debt-relief 2003 to ?',
      'chn fji pledge/aid 2003 to ?',
    ]);
    expect(report.ties[0]?.quantities).toEqual([
      { what: 'amount', value: 50, unit: 'CNY' },
      { what: 'amount in dollars of the year', value: 6.5, unit: 'USD' },
    ]);
    expect(report.ties[1]?.quantities).toBeUndefined();
  });

  it('counts cells from the end where a stray quotation mark parts the title', async () => {
    const report = await readInvented({
      'projects.csv': lines(
        PROJECTS,
        '1,Other,2001,China,"A line “Berg\\" to Dahl","Long, and longer",Completion,Grant,OOF-like,50,CNY,6.5,,Fiji,FJI,false',
      ),
    });
    expect(report.ties.map(short)).toEqual(['chn fji economic-cooperation/project 2001 to ?']);
    expect(report.ties[0]?.quantities?.[0]).toEqual({ what: 'amount', value: 50, unit: 'CNY' });
  });
});
