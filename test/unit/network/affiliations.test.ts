import { describe, expect, test } from 'vitest';
import { homeOf, officeOn, speaksForHome } from '../../../src/network/affiliations.js';
import type { Actor, Affiliation } from '../../../src/network/dataset-schema.js';
import { civilDay } from '../../../src/network/partial-date.js';

function actor(id: string, type: string, ...affiliations: Affiliation[]): Actor {
  return { id, label: id, type, affiliations };
}

const council: Actor = {
  ...actor('rus-security-council', 'government-body', { to: 'rus', kind: 'part-of' }),
  label: 'Security Council of Russia',
};
const dataset = [
  actor('rus', 'state'),
  actor('prk', 'state'),
  actor('ukr', 'state'),
  actor('un', 'igo'),
  actor('donetsk', 'entity', { to: 'rus', kind: 'part-of' }),
  council,
  actor('rus-defence-ministry', 'government-body', { to: 'rus' }),
  actor('embassy-rus-prk', 'diplomatic-mission', { to: 'prk', kind: 'located-in' }, { to: 'rus', kind: 'sent-by' }),
  actor('tass', 'state-media', { to: 'rus', kind: 'state-owned' }),
  actor(
    'shoigu',
    'person',
    { to: 'rus-defence-ministry', role: 'Minister', start: '2012-11-06', end: '2024-05-11' },
    { to: 'rus-security-council', role: 'Secretary', start: '2024-05-12', end: '..' },
  ),
];

function among(...more: Actor[]): ReadonlyMap<string, Actor> {
  return new Map([...dataset, ...more].map(one => [one.id, one]));
}

const on = (day: string | undefined) => (day === undefined ? undefined : civilDay(day));

describe('the home of an actor', () => {
  test.each([
    ['a state itself', 'rus', 'rus'],
    ['a body claiming statehood itself, whoever claims it', 'donetsk', 'donetsk'],
    ['the state of a body', 'rus-security-council', 'rus'],
    ['the state of a person, through the office', 'shoigu', 'rus'],
    ['the sending state of a mission, not its host', 'embassy-rus-prk', 'rus'],
    ['the state that owns a medium', 'tass', 'rus'],
    ['an international body itself', 'un', 'un'],
    ['an actor that the dataset does not have, itself', 'nobody', 'nobody'],
    ['__proto__ itself', '__proto__', '__proto__'],
  ])('is %s', (_, id, home) => {
    expect(homeOf(id, on('2025-06-04'), among())).toBe(home);
  });

  const envoy = actor(
    'envoy',
    'person',
    { to: 'ukr', role: 'Ambassador', start: '1992', end: '2014-03' },
    { to: 'rus', role: 'Senator', start: '2014-04' },
  );
  test.each([
    ['1985-01-01', 'ukr'],
    ['1992-01-01', 'ukr'],
    ['2014-03-31', 'ukr'],
    ['2014-04-01', 'rus'],
    ['2025-01-01', 'rus'],
  ])('on %s is the one of that day: %s', (day, home) => {
    expect(homeOf('envoy', on(day), among(envoy))).toBe(home);
  });

  test('is followed through the affiliations of the same day at every step', () => {
    const force = actor('force', 'armed-force', { to: 'ukr', end: '2014-02' }, { to: 'rus', start: '2014-03' });
    const officer = actor('officer', 'person', { to: 'force', role: 'Captain' });
    expect(homeOf('officer', on('2010-01-01'), among(force, officer))).toBe('ukr');
    expect(homeOf('officer', on('2020-01-01'), among(force, officer))).toBe('rus');
  });

  test('is the nearest in time when none is valid on the day', () => {
    const minister = actor(
      'minister',
      'person',
      { to: 'ukr', role: 'Minister', start: '1990', end: '1991' },
      { to: 'rus', role: 'Adviser', start: '2000', end: '2001' },
    );
    expect(homeOf('minister', on('1993-01-01'), among(minister))).toBe('ukr');
    expect(homeOf('minister', on('1998-01-01'), among(minister))).toBe('rus');
    expect(homeOf('minister', on('2020-01-01'), among(minister))).toBe('rus');
  });

  test.each([
    [
      'an office before what one is part of',
      [
        { to: 'ukr', kind: 'part-of' },
        { to: 'rus', kind: 'office' },
      ],
      'rus',
    ],
    [
      'what one is part of before a nationality',
      [
        { to: 'ukr', kind: 'nationality' },
        { to: 'rus', kind: 'part-of' },
      ],
      'rus',
    ],
    [
      'a role without a kind as an office',
      [
        { to: 'ukr', kind: 'part-of' },
        { to: 'rus', role: 'Envoy' },
      ],
      'rus',
    ],
    [
      'the first of two of the same kind',
      [
        { to: 'ukr', kind: 'nationality' },
        { to: 'rus', kind: 'nationality' },
      ],
      'ukr',
    ],
    [
      'the one valid before the more telling one',
      [
        { to: 'ukr', kind: 'office', end: '2000' },
        { to: 'rus', kind: 'nationality' },
      ],
      'rus',
    ],
    [
      'no body that one is only a member of',
      [
        { to: 'un', kind: 'member' },
        { to: 'rus', kind: 'nationality' },
      ],
      'rus',
    ],
    [
      'no actor that the dataset does not have',
      [
        { to: 'atlantis', kind: 'office' },
        { to: 'rus', kind: 'nationality' },
      ],
      'rus',
    ],
    ['nothing, when there is only a membership', [{ to: 'un', kind: 'member' }], 'envoy'],
    ['nothing, when affiliated to itself only', [{ to: 'envoy' }], 'envoy'],
  ] satisfies [string, Affiliation[], string][])('prefers %s', (_, affiliations, home) => {
    expect(homeOf('envoy', on('2025-01-01'), among(actor('envoy', 'person', ...affiliations)))).toBe(home);
  });

  test('of an undated tie follows the preferred kind, whatever its time', () => {
    expect(homeOf('shoigu', undefined, among())).toBe('rus');
  });

  test('is shared by actors that are affiliated in a circle', () => {
    const circle = [
      actor('office', 'government-body', { to: 'bureau' }),
      actor('bureau', 'government-body', { to: 'agency' }),
      actor('agency', 'government-body', { to: 'office' }),
      actor('clerk', 'person', { to: 'office', role: 'Clerk' }),
    ];
    const homes = circle.map(one => homeOf(one.id, undefined, among(...circle)));
    expect(homes).toEqual(['agency', 'agency', 'agency', 'agency']);
  });
});

describe('speaking for one’s home', () => {
  const people = [
    actor('reuters', 'media', { to: 'ukr', kind: 'nationality' }),
    actor('free-agency', 'media', { to: 'rus', kind: 'part-of' }),
    actor('journalist', 'person', { to: 'free-agency', role: 'Editor' }),
    actor('announcer', 'person', { to: 'tass', role: 'Announcer' }),
    actor('citizen', 'person', { to: 'rus', kind: 'nationality' }),
    actor('minister', 'person', { to: 'rus', kind: 'nationality' }, { to: 'rus', role: 'Minister', end: '2020' }),
    actor('group', 'armed-group'),
    actor('commander', 'person', { to: 'group', role: 'Commander' }),
    actor('one', 'government-body', { to: 'two' }),
    actor('two', 'government-body', { to: 'one' }),
  ];
  test.each([
    ['a state', 'rus', '2025-01-01', true],
    ['a body of a state', 'rus-security-council', '2025-01-01', true],
    ['a mission', 'embassy-rus-prk', '2025-01-01', true],
    ['state media', 'tass', '2025-01-01', true],
    ['an official', 'shoigu', '2025-01-01', true],
    ['somebody in office at state media', 'announcer', '2025-01-01', true],
    ['the commander of an armed group, for the group', 'commander', '2025-01-01', true],
    ['an actor that is its own home', 'group', '2025-01-01', true],
    ['a medium of a nation', 'reuters', '2025-01-01', false],
    ['a journalist of a free medium', 'journalist', '2025-01-01', false],
    ['a citizen', 'citizen', '2025-01-01', false],
    ['a minister in office', 'minister', '2020-12-31', true],
    ['a minister out of office', 'minister', '2021-01-01', false],
    ['a body in a circle of bodies', 'one', '2025-01-01', false],
    ['an actor that the dataset does not have', 'nobody', '2025-01-01', false],
  ])('%s (%s, on %s): %s', (_, id, day, expected) => {
    expect(speaksForHome(id, on(day), among(...people))).toBe(expected);
  });
});

describe('the office on a day', () => {
  const secretary = { role: 'Secretary', body: 'Security Council of Russia', bodyId: 'rus-security-council' };
  test.each([
    ['2025-06-04', secretary],
    ['2024-05-12', secretary],
    ['2024-05-11', { role: 'Minister', body: 'rus-defence-ministry', bodyId: 'rus-defence-ministry' }],
    ['2012-11-05', undefined],
    [undefined, secretary],
  ])('of Sergei Shoigu on %s', (day, office) => {
    expect(officeOn('shoigu', on(day), among())).toEqual(office);
  });

  test('names the body by its id when the dataset does not have it', () => {
    const general = actor('general', 'person', { to: 'staff', role: 'Chief' });
    expect(officeOn('general', on('2025-01-01'), among(general))).toMatchObject({ body: 'staff' });
  });

  test.each([
    ['without a role', { to: 'rus', kind: 'office' }],
    ['of another kind', { to: 'un', kind: 'member', role: 'Member' }],
  ] satisfies [string, Affiliation][])('is not an affiliation %s', (_, affiliation) => {
    expect(officeOn('envoy', on('2025-01-01'), among(actor('envoy', 'person', affiliation)))).toBeUndefined();
  });

  test('is none for an actor that the dataset does not have', () => {
    expect(officeOn('nobody', undefined, among())).toBeUndefined();
  });
});

describe('without a day', () => {
  const actors = new Map(
    [
      { id: 'alpha', label: 'Alpha', type: 'state' },
      { id: 'beta', label: 'Beta', type: 'state' },
      {
        id: 'defector',
        label: 'A Defector',
        type: 'person',
        affiliations: [
          { to: 'alpha', role: 'General', end: '2019-12-31' },
          { to: 'beta', role: 'Adviser', start: '2020-01-01' },
        ],
      },
      {
        id: 'retired',
        label: 'A Retired Minister',
        type: 'person',
        affiliations: [
          { to: 'alpha', role: 'Minister', end: '1999-12-31' },
          { to: 'beta', role: 'Envoy', end: '2005-12-31' },
        ],
      },
    ].map(actor => [actor.id, actor] as const),
  );

  test('an affiliation that has not ended goes before one that has', () => {
    expect(homeOf('defector', undefined, actors)).toBe('beta');
    expect(homeOf('defector', civilDay('2018-06-01'), actors)).toBe('alpha');
  });

  test('of those that have all ended, the last is followed', () => {
    expect(homeOf('retired', undefined, actors)).toBe('beta');
  });
});
