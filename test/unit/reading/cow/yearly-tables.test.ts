import { expect, it } from 'vitest';
import { readTable, short } from './read-table.js';

const codes = (...of: readonly (readonly [number, string])[]) => of.map(([code, text]) => `${code},${text}`);

it('reads missions from sender to host over the survey years', async () => {
  const { ties, problems } = await readTable(
    'ccode1,ccode2,year,DR_at_1,DR_at_2,DE,version',
    '70,90,1950,2,0,1,2006.0999755859375',
    '70,90,1955,3,0,1,2006.0999755859375',
    '70,90,1960,0,0,0,2006.0999755859375',
    '70,90,1970,3,9,1,2006.0999755859375',
    '70,91,1970,9,0,0,2006.0999755859375',
  );
  expect(ties.map(short)).toEqual([
    'gtm mex recognition/mission 1950 to 1955',
    'gtm mex recognition/mission 1970 to ..',
    'mex gtm recognition/mission 1970 to ..',
  ]);
  expect(ties[0]).toMatchObject({ note: 'Minister 1950, ambassador 1955.' });
  expect(ties[0]!.dateBasis).toContain('survey year');
  expect(problems[0]).toMatchObject({ code: 'empty-rows', message: expect.stringContaining('2 rows') });
});

it('reads memberships of organisations; neither missing values nor years without a survey end them', async () => {
  const { ties, actors } = await readTable(
    'ccode,year,state,AAA,bbb,ccc,ddd',
    ...codes(
      [70, '1950,mexico,1,-1,3,0'],
      [70, '1955,mexico,-9,0,1,0'],
      [70, '1960,mexico,1,2,1,0'],
      [70, '1965,mexico,0,2,1,0'],
      [90, '1950,guatemala,1,-1,0,0'],
      [90, '1960,guatemala,1,0,0,0'],
    ),
  );
  expect(ties.map(short).sort()).toEqual([
    'gtm igo-aaa membership/member 1950 to 1950',
    'gtm igo-aaa membership/member 1960 to 1960',
    'mex igo-aaa membership/member 1950 to 1960',
    'mex igo-bbb membership/partner 1960 to ..',
    'mex igo-ccc membership/member 1955 to ..',
    'mex igo-ccc membership/observer 1950 to 1950',
  ]);
  expect(actors.find(({ id }) => id === 'igo-aaa')).toMatchObject({ label: 'AAA', type: 'igo' });
  expect(actors.some(({ id }) => id === 'igo-ddd')).toBe(false);
});

it('folds counts of joint memberships to a mutual tie that stands for as many', async () => {
  const { ties } = await readTable(
    'ccode1,ccode2,year,dyadigos',
    ...codes([70, '90,1950,4'], [70, '90,1951,6'], [70, '90,1952,5'], [70, '90,1953,0'], [70, '91,1953,0']),
  );
  expect(ties.map(short)).toEqual(['gtm+mex joint-membership 1950 to 1952']);
  expect(ties[0]).toMatchObject({ count: 5, quantities: [{ value: 5, asOf: '1952' }, { value: 6 }] });
});

it('folds contiguity from both sides to one tie for each kind', async () => {
  const { ties } = await readTable(
    'dyad,state1no,state1ab,state2no,state2ab,year,conttype,version',
    '70090,70,MEX,90,GUA,1950,1,3.2',
    '70090,70,MEX,90,GUA,1951,1,3.2',
    '90070,90,GUA,70,MEX,1950,1,3.2',
    '90070,90,GUA,70,MEX,1951,1,3.2',
    '70040,70,MEX,40,CUB,1950,4,3.2',
  );
  expect(ties.map(short)).toEqual(['gtm+mex contiguity 1950 to ..', 'cub+mex contiguity 1950 to 1950']);
});

it('reads a list of states as actors with their periods, also with line ends of old computers', async () => {
  const lines = ['StateAbb,CCode,StateNme', 'MEX,70,Mexico', 'GUA,90,Guatemala', 'MEX,70,Mexico'];
  const { actors, ties, outcome } = await readTable(lines.join('\r'));
  expect(actors.map(({ id }) => id)).toEqual(['mex', 'gtm']);
  expect(ties).toEqual([]);
  expect(outcome).toBe('loaded');

  const list = await readTable(
    'stateabb,ccode,statenme,styear,stmonth,stday,endyear,endmonth,endday,version',
    'MEX,70,Mexico,1850,1,1,1900,2,3,2016',
    'MEX,70,Mexico,1910,1,1,2016,12,31,2016',
  );
  expect(list.actors[0]!.note).toBe('In the list: 1850-01-01 to 1900-02-03, 1910-01-01 to 2016-12-31.');
});

it('takes no number for a year that is none', async () => {
  const { ties, skipped } = await readTable(
    'ccode1,ccode2,year,dyadigos',
    ...codes([70, '90,1950,4'], [70, '90,195,6'], [70, '90,19500,6'], [70, '90,0,6']),
  );
  expect(ties.map(short)).toEqual(['gtm+mex joint-membership 1950 to ..']);
  expect(skipped.ties).toBe(3);
});

it('leaves out a row that names one state twice', async () => {
  const { ties, skipped } = await readTable(
    'ccode1,ccode2,year,dyadigos',
    ...codes([70, '70,1950,4'], [70, '90,1950,4']),
  );
  expect(ties.map(short)).toEqual(['gtm+mex joint-membership 1950 to ..']);
  expect(skipped.ties).toBe(1);
});
