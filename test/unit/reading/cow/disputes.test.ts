import { expect, it } from 'vitest';
import { readTable, readTables, short } from './read-table.js';

const DISPUTES =
  'dispnum,stday,stmon,styear,endday,endmon,endyear,outcome,settle,fatality,fatalpre,maxdur,mindur,hiact,hostlev,recip,numa,numb,ongo2014,version';
const PARTICIPANTS =
  'dispnum,stabb,ccode,stday,stmon,styear,endday,endmon,endyear,sidea,revstate,revtype1,revtype2,fatality,fatalpre,hiact,hostlev,orig,version';
const DIRECTED =
  '"dispnum","ccode1","ccode2","year","sidea1","sidea2","hiact1","hiact2","hostlev1","hostlev2","stmon","endmon","numa","numb"';

const participant = (side: 0 | 1, code: number, action: number, level: number, time = '1,5,1905,-9,8,1906') =>
  `9001,"XXX",${code},${time},${side},0,0,-9,0,0,${action},${level},1,5`;

it('ties each participant of one side to each of the other by what it did', async () => {
  const { ties, problems } = await readTable(
    PARTICIPANTS,
    participant(1, 70, 7, 3),
    participant(0, 90, 1, 2),
    participant(0, 91, 0, 1),
  );
  expect(ties.map(short)).toEqual([
    'mex gtm military-posture/show-of-force 1905-05-01 to 1906-08',
    'gtm mex threat/force 1905-05-01 to 1906-08',
    'mex hnd military-posture/show-of-force 1905-05-01 to 1906-08',
  ]);
  expect(ties[0]).toMatchObject({ eventId: 'mid-9001', note: 'Highest action in the dispute: show of force.' });
  expect(problems).toEqual([]);
});

it('reads force from both sides as one tie of two sides', async () => {
  const { ties } = await readTable(PARTICIPANTS, participant(1, 70, 20, 5), participant(0, 90, 17, 4));
  expect(ties.map(short)).toEqual(['mex gtm armed-conflict 1905-05-01 to 1906-08']);
  expect(ties[0]).toMatchObject({ twoSided: true });
});

it('ties nobody who was not there at the same time, and says so', async () => {
  const { ties, problems } = await readTable(
    PARTICIPANTS,
    participant(1, 70, 16, 4),
    participant(0, 90, 16, 4, '1,9,1906,2,10,1906'),
    participant(0, 91, 0, 1),
    participant(1, 92, 0, 1),
  );
  expect(ties.map(short)).toEqual(['mex hnd armed-conflict 1905-05-01 to 1906-08']);
  expect(problems.map(({ code }) => code)).toEqual(['no-action', 'not-at-one-time']);
});

it('reads participants together with disputes, in any order, and reports disputes without participants', async () => {
  const { ties, skipped, problems } = await readTables(
    [
      DISPUTES,
      '9001,1,5,1905,-9,8,1906,6,1,2,-9,400,400,16,4,1,1,1,0,5',
      '9002,1,5,1905,-9,8,1906,6,1,2,-9,400,400,16,4,1,1,1,0,5',
    ],
    [PARTICIPANTS, participant(1, 70, 16, 4), participant(0, 90, 16, 4)],
  );
  expect(ties[0]!['attributes']).toMatchObject({ dispnum: '9001', outcome: '6', settle: '1', fatality: '2' });
  expect(skipped.ties).toBe(1);
  expect(problems.map(({ code }) => code)).toEqual(['no-participants']);
});

it('refuses a table of disputes without participants and says which table to open', async () => {
  const { outcome, problems } = await readTable(DISPUTES, '9001,1,5,1905,-9,8,1906,6,1,2,-9,400,400,16,4,1,1,1,0,5');
  expect(outcome).toBe('rejected');
  expect(problems[0]!.hint).toContain('MIDB');
});

it('folds directed dyad-years of a dispute to one pair over its years', async () => {
  const { ties, problems } = await readTable(
    DIRECTED,
    '9003,70,90,1905,1,0,7,0,3,"1",7,2,1,1',
    '9003,70,90,1906,1,0,7,16,3,"4",7,2,1,1',
    '9003,90,70,1905,0,1,0,7,"1",3,7,2,1,1',
    '9003,90,70,1906,0,1,16,7,"4",3,7,2,1,1',
  );
  expect(ties.map(short)).toEqual([
    'mex gtm military-posture/show-of-force 1905-07 to 1906-02',
    'gtm mex armed-conflict 1905-07 to 1906-02',
  ]);
  expect(problems.map(({ code }) => code)).toEqual(['folded-rows']);
});

it('gives pairs of a large dispute no months, since these are those of the whole dispute', async () => {
  const { ties } = await readTable(DIRECTED, '9004,70,90,1905,1,0,7,0,3,1,7,2,2,1');
  expect(ties.map(short)).toEqual(['mex gtm military-posture/show-of-force 1905 to 1905']);
});

it('reads dispute events with a day, or with a month where the day is missing', async () => {
  const { ties } = await readTable(
    'micnum,eventnum,ccode1,ccode2,stmon,stday,styear,endmon,endday,endyear,sidea1,action,hostlev,version',
    '9005,1,70,90,7,-9,1905,7,-9,1905,1,10,3,mie-1.0',
    '9005,2,90,70,8,3,1905,8,4,1905,0,14,4,mie-1.0',
  );
  expect(ties.map(short)).toEqual([
    'mex gtm military-posture/mobilisation 1905-07 to 1905-07',
    'gtm mex armed-conflict/occupation 1905-08-03 to 1905-08-04',
  ]);
});

it('reads participants of release 4, which numbers disputes in a column of another name', async () => {
  const header = PARTICIPANTS.replace('dispnum,', 'dispnum3,dispnum4,');
  const row = (text: string) => text.replace('9001,', '9001,9001,');
  const { ties, format } = await readTable(header, row(participant(1, 70, 16, 4)), row(participant(0, 90, 0, 1)));
  expect(format).toBe('COW militarized interstate disputes');
  expect(ties.map(({ eventId }) => eventId)).toEqual(['mid-9001']);
});
