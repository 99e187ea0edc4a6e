import { expect, it } from 'vitest';
import { readTable, short } from './read-table.js';

const DYAD =
  'version4id,ccode1,state_name1,ccode2,state_name2,dyad_st_day,dyad_st_month,dyad_st_year,dyad_end_day,dyad_end_month,dyad_end_year,left_censor,right_censor,defense,neutrality,nonaggression,entente,asymmetric,version';
const DIRECTED = DYAD.replace('asymmetric,', '');
const MEMBER =
  'version4id,ccode,state_name,all_st_day,all_st_month,all_st_year,all_end_day,all_end_month,all_end_year,ss_type,mem_st_day,mem_st_month,mem_st_year,mem_end_day,mem_end_month,mem_end_year,left_censor,right_censor,defense,neutrality,nonaggression,entente,version';

it('reads each obligation of a row as a tie of one treaty, sourced to the dataset', async () => {
  const { ties, actors, dataset, format, outcome } = await readTable(
    DYAD,
    '900,70,"Mexico",80,"Belize",3,2,1985,4,5,1991,0,0,1,0,1,1,0,4.1',
  );
  expect(outcome).toBe('loaded');
  expect(format).toBe('COW formal alliances by dyad');
  expect(ties.map(short)).toEqual([
    'mex blz treaty/defence-pact 1985-02-03 to 1991-05-04',
    'mex blz treaty/neutrality-nonaggression 1985-02-03 to 1991-05-04',
    'mex blz treaty/consultation-pact 1985-02-03 to 1991-05-04',
  ]);
  expect(new Set(ties.map(({ eventId }) => eventId))).toEqual(new Set(['cow-alliance-900']));
  expect(ties[0]!.evidence).toEqual([{ id: 'e1', stance: 'asserts', document: 'dataset' }]);
  expect(actors[0]).toMatchObject({ id: 'mex', label: 'Mexico', type: 'state', codes: { cow: 70, iso3: 'MEX' } });
  expect(dataset!.citation).toContain('Gibler');
  expect(dataset!.documents).toHaveLength(1);
});

it('keeps the start open of what was in force before the data begin, and the end of what was at their end', async () => {
  const { ties } = await readTable(DYAD, '901,200,"United Kingdom",220,"France",1,1,1816,,,,1,1,1,0,0,0,0,4.1');
  expect(ties.map(short)).toEqual(['gbr fra treaty/defence-pact .. to ..']);
  expect(ties[0]!.dateBasis).toBe('in force already on 1816-01-01, when the data begin');
});

it('keeps what the file calls a state as an alias, and states that it does not know by their number', async () => {
  const { actors, problems } = await readTable(
    DYAD,
    '902,365,"Muscovy",999,"Ruritania",1,1,1900,1,1,1901,0,0,1,0,0,0,0,4.1',
  );
  expect(actors.find(({ id }) => id === 'rus')?.aliases).toContain('Muscovy');
  expect(actors.find(({ id }) => id === 'cow-999')).toMatchObject({ label: 'Ruritania', codes: { cow: 999 } });
  expect(problems.map(({ code }) => code)).toContain('unknown-country');
});

it('folds the two sides of a directed table, and says who is bound where it is one side', async () => {
  const { ties, problems } = await readTable(
    DIRECTED,
    '903,220,"France",290,"Poland",1,9,1921,2,9,1939,0,0,1,0,0,1,4.1',
    '903,290,"Poland",220,"France",1,9,1921,2,9,1939,0,0,0,0,0,1,4.1',
  );
  expect(ties.map(short)).toEqual([
    'fra pol treaty/defence-pact 1921-09-01 to 1939-09-02',
    'fra pol treaty/consultation-pact 1921-09-01 to 1939-09-02',
  ]);
  expect(ties[0]!['attributes']).toMatchObject({ version4id: '903', bound: 'fra' });
  expect(ties[1]!['attributes']).not.toHaveProperty('bound');
  expect(problems.map(({ code }) => code)).toEqual(['folded-rows']);
});

it('leaves out a treaty without an obligation and a row without two states, and counts both', async () => {
  const { outcome, skipped, kept, problems } = await readTable(
    DYAD,
    '904,70,"Mexico",80,"Belize",3,2,1985,4,5,1991,0,0,0,0,0,0,0,4.1',
    '905,70,"Mexico",-9,"",3,2,1985,4,5,1991,0,0,1,0,0,0,0,4.1',
  );
  expect(outcome).toBe('partial');
  expect(skipped.ties).toBe(2);
  expect(kept.ties).toBe(0);
  expect(problems.map(({ code, line }) => [code, line])).toEqual(
    expect.arrayContaining([
      ['no-obligation', 2],
      ['missing-end', 3],
    ]),
  );
});

it('keeps a tie whose end lies before its start without the end, and warns', async () => {
  const { ties, changed, outcome } = await readTable(
    DYAD,
    '906,70,"Mexico",80,"Belize",22,5,1990,21,5,1990,0,0,1,0,0,0,0,4.1',
  );
  expect(ties.map(short)).toEqual(['mex blz treaty/defence-pact 1990-05-22 to ?']);
  expect(changed.ties).toBe(1);
  expect(outcome).toBe('loaded-with-warnings');
});

it('counts a repeated row once', async () => {
  const row = '907,70,"Mexico",80,"Belize",3,2,1985,4,5,1991,0,0,1,0,0,0,0,4.1';
  const { ties, problems } = await readTable(DYAD, row, row);
  expect(ties).toHaveLength(1);
  expect(problems.map(({ code }) => code)).toContain('repeated-rows');
});

it('reads a treaty of many members as one record, and members of another time in pairs', async () => {
  const founder = (code: number, name: string) =>
    `908,${code},"${name}",1,3,1950,,,,"Type I: Defense Pact",1,3,1950,,,,0,1,1,0,0,0,4.1`;
  const { ties, format } = await readTable(
    MEMBER,
    founder(70, 'Mexico'),
    founder(90, 'Guatemala'),
    founder(91, 'Honduras'),
    '908,93,"Nicaragua",1,3,1950,,,,"Type I: Defense Pact",,7,1960,,,1980,0,0,1,0,0,0,4.1',
  );
  expect(format).toBe('COW formal alliances by member');
  expect(ties.map(short)).toEqual([
    'mex+gtm+hnd treaty/defence-pact 1950-03-01 to ..',
    'mex nic treaty/defence-pact 1960-07 to 1980',
    'gtm nic treaty/defence-pact 1960-07 to 1980',
    'hnd nic treaty/defence-pact 1960-07 to 1980',
  ]);
  expect(ties[0]!['attributes']).toMatchObject({ ss_type: 'Type I: Defense Pact' });
});
