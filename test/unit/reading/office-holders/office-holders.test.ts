import { describe, expect, it } from 'vitest';
import { attribute, lines, messages, readInvented, short } from '../published/read-invented.js';

describe('the REIGN leader list', () => {
  const HEADER =
    'stateabb,ccode,leadid,leader,sdate,smonth,syear,emonth,eyear,birthyear,gender,militarycareer,l_month,l_year,,,codedby,notes';

  it('ties a person to a state over the time in office, as precise as the dates are', async () => {
    const report = await readInvented({
      'reign.csv': lines(
        HEADER,
        'NOR,385,n-1,Dahl,4,5,1950,3,1955,-99,0,0,,,,,,',
        'NOR,385,n-2,Berg,1,3,1955,,,1913,1,0,,,,,,',
      ),
    });
    expect(report.ties.map(short)).toEqual([
      'reign-n-1 nor affiliation/office 1950-05-04 to 1955-03',
      'reign-n-2 nor affiliation/office 1955-03-01 to ?',
    ]);
    expect(report.actors.find(({ label }) => label === 'Dahl')).toMatchObject({
      type: 'person',
      affiliations: [{ to: 'nor', kind: 'office', role: 'Leader', start: '1950-05-04', end: '1955-03' }],
    });
    expect(JSON.stringify(report.dataset)).not.toContain('1913');
  });

  it('keeps UTF-8 names beside one stray byte', async () => {
    const text = lines(HEADER, 'NOR,385,n-1,Sørby,4,5,1950,3,1955,,,,,,,,,odd?');
    const bytes = new TextEncoder().encode(text).map(byte => (byte === 0x3f ? 0x85 : byte));
    const report = await readInvented({ 'reign.csv': bytes });
    expect(report.actors.map(({ label }) => label)).toContain('Sørby');
    expect(messages(report, 'stray-bytes')[0]).toContain('one byte (line 2)');
    expect(messages(report, 'guessed-encoding')).toEqual([]);
  });

  it('takes two names of one number for two persons, unless they share a word', async () => {
    const report = await readInvented({
      'reign.csv': lines(
        HEADER,
        'NOR,385,n-1,Dahl,4,5,1950,3,1955,,,,,,,,,',
        'NOR,385,n-1,Ola Dahl,4,5,1956,3,1957,,,,,,,,,',
        'NOR,385,n-1,Berg,4,5,1958,3,1959,,,,,,,,,',
      ),
    });
    expect(report.actors.map(({ label, aliases = [] }) => [label, ...aliases].join(' = '))).toEqual(
      expect.arrayContaining(['Dahl = Ola Dahl', 'Berg']),
    );
    expect(messages(report, 'one-number-two-names')).toHaveLength(1);
  });
});

describe('Archigos', () => {
  it('lets the time of who was in office on its last day go on, by GW number', async () => {
    const report = await readInvented({
      'archigos.csv': lines(
        'obsid,gwcode,leadid,leader,yrborn,gender,startdate,enddate,entry,exit,exitcode',
        'NOR-1,385,a1,Dahl,1900,M,1950-05-04,1955-03-01,Regular,Regular,Regular',
        'NOR-2,385,a2,Berg,1900,M,1955-03-01,2015-12-31,Regular,Still in Office,Still in Office',
      ),
    });
    expect(report.ties.map(short)).toEqual([
      'archigos-a1 nor affiliation/office 1950-05-04 to 1955-03-01',
      'archigos-a2 nor affiliation/office 1955-03-01 to ..',
    ]);
    expect(report.ties[1]?.dateBasis).toContain('2015-12-31');
  });
});

describe('a day that no calendar has', () => {
  it('is left out and told', async () => {
    const report = await readInvented({
      'archigos.csv': lines(
        'obsid,gwcode,leadid,leader,yrborn,gender,startdate,enddate,entry,exit,exitcode',
        'NOR-1,385,a1,Dahl,1900,M,1950-02-30,1955-03-01,Regular,Regular,Regular',
      ),
    });
    expect(report.ties.map(short)).toEqual(['archigos-a1 nor affiliation/office ? to 1955-03-01']);
    expect(messages(report, 'impossible-date')).toHaveLength(1);
  });
});

describe('the US chiefs of mission', () => {
  const HEADER =
    'id,kind,host_id,contemporary_host_id,person_id,role_title_id,appointed,arrived,started,ended,ended_note,note';

  it('are missions of the person to the host, who has an office of the United States over that time', async () => {
    const report = await readInvented({
      'chiefs.csv': lines(
        HEADER,
        'a,missions-countries,norway,norway,doe-jane,ambassador-e-p,1841-01-02,,1842-05,1845-06-07,Left post on,',
        'b,missions-countries,norway,norway,roe-ada,charge-daffaires,,1850-02-03,,,,',
        'c,missions-orgs,representative-to-nato,,poe-sam,representative-to-nato,,,1960-01-01,,,',
        'd,missions-countries,norway,norway,moe-kim,ambassador-e-p,1870-01-01,,,,,Declined appointment.',
      ),
    });
    expect(report.ties.map(short)).toEqual([
      'doe-jane nor recognition/mission 1842-05 to 1845-06-07',
      'roe-ada nor recognition/mission 1850-02-03 to ?',
      'poe-sam nato recognition/mission 1960-01-01 to ?',
    ]);
    expect(report.actors.find(({ id }) => id === 'doe-jane')).toMatchObject({
      label: 'Doe Jane',
      affiliations: [
        {
          to: 'usa',
          kind: 'office',
          role: 'Ambassador Extraordinary and Plenipotentiary, Norway',
          start: '1842-05',
          end: '1845-06-07',
        },
      ],
    });
    expect(messages(report, 'rows')[0]).toContain('1 name an appointment without a date at post');
  });

  it('tell the Korea of the dynasty from that of today, and keep what a host was called', async () => {
    const report = await readInvented({
      'chiefs.csv': lines(
        HEADER,
        'a,missions-countries,korea,joseon-dynasty-1910,doe-jane,minister-resident,,,1890,1891,,',
        'b,missions-countries,korea,korea,roe-ada,ambassador-e-p,,,1990,1991,,',
        'c,missions-countries,texas,texas,roe-ada,charge-daffaires,,,1840,1841,,',
      ),
    });
    expect(report.ties.map(({ target }) => target)).toEqual(['korea', 'kor', 'texas']);
    expect(attribute(report.ties[0], 'contemporary_host_id')).toBe('joseon-dynasty-1910');
    expect(report.actors.find(({ id }) => id === 'texas')).toMatchObject({ type: 'state', statehood: 'former' });
  });
});
