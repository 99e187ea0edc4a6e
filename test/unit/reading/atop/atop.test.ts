import { expect, it } from 'vitest';
import { readTable, short } from '../cow/read-table.js';

const MEMBER =
  'atopid,cowid,member,cowsys,yrent,moent,dayent,yrexit,moexit,dayexit,ineffect,bilat,phase,maxphase,defense,offense,neutral,nonagg,consul,pubsecr,version';

it('reads a treaty with its members as one record for each obligation', async () => {
  const { ties, format } = await readTable(
    MEMBER,
    '9010,,70,1,1950,3,0,0,0,0,1,0,0,0,1,0,0,1,1,2,5.1',
    '9010,,90,1,1950,3,0,0,0,0,1,0,0,0,1,0,0,1,1,2,5.1',
    '9010,,91,1,1950,3,0,0,0,0,1,0,0,0,1,0,0,1,1,2,5.1',
  );
  expect(format).toBe('ATOP alliances by member');
  expect(ties.map(short)).toEqual([
    'mex+gtm+hnd treaty/defence-pact 1950-03 to ..',
    'mex+gtm+hnd treaty/neutrality-nonaggression 1950-03 to ..',
    'mex+gtm+hnd treaty/consultation-pact 1950-03 to ..',
  ]);
  expect(ties[0]).toMatchObject({
    eventId: 'atop-9010',
    attributes: { atopid: '9010', pubsecr: '2', obligation: 'defence' },
  });
});

it('keeps phases apart, and ties no two of whom neither is bound', async () => {
  const { ties } = await readTable(
    MEMBER,
    '9011,,70,1,1950,3,1,1955,4,2,0,0,1,2,1,0,0,0,0,2,5.1',
    '9011,,90,1,1950,3,1,1955,4,2,0,0,1,2,0,0,0,0,0,2,5.1',
    '9011,,91,1,1950,3,1,1955,4,2,0,0,1,2,0,0,0,0,0,2,5.1',
    '9011,,70,1,1955,4,2,1960,0,0,0,0,2,2,0,1,0,0,0,2,5.1',
    '9011,,90,1,1955,4,2,1960,0,0,0,0,2,2,0,1,0,0,0,2,5.1',
  );
  expect(ties.map(short)).toEqual([
    'mex gtm treaty/defence-pact 1950-03-01 to 1955-04-02',
    'mex hnd treaty/defence-pact 1950-03-01 to 1955-04-02',
    'mex gtm treaty 1955-04-02 to 1960',
  ]);
  expect(ties[0]!['attributes']).toMatchObject({ bound: 'mex', phase: '1' });
  expect(ties[2]!.note).toBe('Obligation to join an attack.');
});

it('leaves out a treaty with one member or without an obligation, and says so', async () => {
  const { outcome, skipped, problems } = await readTable(
    MEMBER,
    '9012,,70,1,1950,3,1,1955,4,2,0,0,0,0,1,0,0,0,0,2,5.1',
    '9013,,70,1,1950,3,1,1955,4,2,0,0,0,0,0,0,0,0,0,2,5.1',
    '9013,,90,1,1950,3,1,1955,4,2,0,0,0,0,0,0,0,0,0,2,5.1',
  );
  expect(outcome).toBe('partial');
  expect(skipped.ties).toBe(2);
  expect(problems.map(({ code }) => code)).toEqual(['one-party', 'no-obligation', 'folded-rows']);
});

it.each([
  ['of peacesciencer', 'ccode1\tccode2\tyear\tatop_defense\tatop_offense\tatop_neutral\tatop_nonagg\tatop_consul'],
  ['as published', 'stateA\tstateB\tyear\tdefense\toffense\tneutral\tnonagg\tconsul\tatopally'],
])('folds directed dyad-years %s to one tie for each obligation', async (_, header) => {
  const row = (one: number, other: number, year: number, flags: string) =>
    `${one}\t${other}\t${year}\t${flags.split('').join('\t')}`;
  const { ties, problems } = await readTable(
    header,
    row(70, 90, 1950, '100001'),
    row(70, 90, 1951, '100011'),
    row(90, 70, 1950, '000001'),
    row(90, 70, 1951, '000011'),
    row(90, 70, 1953, '000001'),
  ).then(report => report);
  expect(ties.map(short)).toEqual([
    'gtm mex treaty/defence-pact 1950 to 1951',
    'gtm mex treaty/consultation-pact 1951 to 1951',
  ]);
  expect(ties[0]!['attributes']).toEqual({ obligation: 'defence', bound: 'mex' });
  expect(ties[1]!['attributes']).toEqual({ obligation: 'consultation' });
  expect(problems.map(({ code }) => code)).toEqual(['empty-rows', 'folded-rows']);
});
