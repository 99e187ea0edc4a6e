import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Evidence } from '../../../src/network/dataset-schema.js';
import { civilDay } from '../../../src/network/partial-date.js';
import {
  computeStanding,
  type GradedTie,
  isBetter,
  type StandingContext,
  standingLevels,
  standingOver,
} from '../../../src/network/standing.js';

/** The state each speaker belongs to; who is not listed is its own home. */
const homes: Readonly<Record<string, string>> = {
  kcna: 'prk',
  'kim-jong-un': 'prk',
  'prk-defence-ministry': 'prk',
  shoigu: 'rus',
  tass: 'rus',
  'rus-foreign-minister': 'rus',
  'rus-embassy-pyongyang': 'rus',
  'ukr-intelligence': 'ukr',
  'white-house': 'usa',
  'kor-defence-ministry': 'kor',
  yonhap: 'kor',
};
const freeMedia = ['yonhap', 'reuters'];

const context: StandingContext = {
  homeOf: actor => homes[actor] ?? actor,
  speaksFor: actor => !freeMedia.includes(actor),
  documentKey: document => ({ 'reuters-1': 'reuters', 'reuters-2': 'reuters' })[document] ?? document,
};

let count = 0;
function item(fields: Partial<Evidence>): Evidence {
  count += 1;
  return { id: `e${count}`, stance: 'asserts', ...fields };
}
const says = (...chain: string[]) => item({ chain });
const denies = (...chain: string[]) => item({ stance: 'denies', chain });
const retracts = (...chain: string[]) => item({ stance: 'retracts', chain });
const unnamed = (words: string) => item({ chain: [{ unnamed: words }] });

function tie(evidence: readonly Evidence[], fields: Partial<GradedTie> = {}): GradedTie {
  return { source: 'prk', target: 'rus', day: civilDay('2024-10-01'), evidence, ...fields };
}
const standingOf = (evidence: readonly Evidence[], fields?: Partial<GradedTie>) =>
  computeStanding(tie(evidence, fields), context);

describe('the level of a standing', () => {
  const treaty = item({ document: 'treaty-text', jointInstrument: true });
  const acrossUkraine = { against: ['ukr'] };
  test.each([
    ['no evidence', [], {}, 'unsourced', 'no-evidence'],
    ['only a denial', [denies('rus')], {}, 'unsourced', 'no-evidence'],
    ['each side on its own', [says('kcna'), says('shoigu')], {}, 'confirmed-both', 'every-side-acknowledges'],
    ['a joint instrument', [treaty], {}, 'confirmed-both', 'joint-instrument'],
    ['one side', [says('kcna')], {}, 'confirmed-one', 'one-side-acknowledges'],
    ['one side through a mission', [says('rus-embassy-pyongyang')], {}, 'confirmed-one', 'one-side-acknowledges'],
    ['one side through a free agency', [says('shoigu', 'reuters')], {}, 'confirmed-one', 'one-side-acknowledges'],
    ['one side twice', [says('kcna'), says('kim-jong-un')], {}, 'confirmed-one', 'one-side-acknowledges'],
    ['one outlet for both sides', [says('rus', 'prk', 'kcna')], {}, 'confirmed-one', 'one-side-acknowledges'],
    [
      'a qualifying side',
      [item({ stance: 'qualifies', chain: ['tass'] })],
      {},
      'confirmed-one',
      'one-side-acknowledges',
    ],
    ['an outlet in its own voice', [item({ document: 'reuters-1' })], {}, 'reported', 'outlet-or-third-party'],
    ['an item without any origin', [item({})], {}, 'reported', 'outlet-or-third-party'],
    ['an empty chain', [item({ chain: [], document: 'reuters-1' })], {}, 'reported', 'outlet-or-third-party'],
    ['free media of a third state', [says('yonhap')], {}, 'reported', 'outlet-or-third-party'],
    ['an unnamed source', [unnamed('various reports')], {}, 'reported', 'outlet-or-third-party'],
    ['a third state', [says('white-house')], {}, 'reported', 'outlet-or-third-party'],
    ['a stated adversary', [item({ chain: ['white-house'], voice: 'adversary' })], {}, 'alleged', 'opponent-accuses'],
    ['the enemy that it is against', [says('ukr-intelligence')], acrossUkraine, 'alleged', 'opponent-accuses'],
    ['the enemy through free media', [says('ukr', 'yonhap')], acrossUkraine, 'alleged', 'opponent-accuses'],
    [
      'a prisoner as told by the enemy',
      [says('prk', 'ukr-intelligence')],
      acrossUkraine,
      'alleged',
      'opponent-accuses',
    ],
    ['an enemy and an outlet', [says('ukr'), says('yonhap')], acrossUkraine, 'reported', 'outlet-or-third-party'],
    ['an enemy and a side', [says('ukr'), says('tass')], acrossUkraine, 'confirmed-one', 'one-side-acknowledges'],
  ] as const)('of %s', (_, evidence, fields, level, rule) => {
    expect(standingOf(evidence, fields)).toMatchObject({ level, computedLevel: level, rule });
  });

  test.each([
    ['party-source', 'confirmed-one', ['prk']],
    ['party-target', 'confirmed-one', ['rus']],
    ['third-party', 'reported', []],
    ['unnamed', 'reported', []],
    ['author', 'reported', []],
    ['adversary', 'alleged', []],
  ] as const)('takes the voice %s as the author states it, whatever the chain', (voice, level, acknowledgedBy) => {
    expect(standingOf([item({ voice, chain: ['kor-defence-ministry'] })])).toMatchObject({ level, acknowledgedBy });
  });

  test('counts an official’s words as told by the other side’s agency for that other side', () => {
    expect(standingOf([says('shoigu', 'kcna')]).acknowledgedBy).toEqual(['prk']);
  });

  test('counts persons and bodies of the parties for their states', () => {
    const visit = { source: 'shoigu', target: 'kim-jong-un' };
    expect(standingOf([says('tass'), says('kcna')], visit)).toMatchObject({
      level: 'confirmed-both',
      acknowledgedBy: ['rus', 'prk'],
    });
  });

  test('hears a party itself, even one whose kind does not speak for a state', () => {
    expect(standingOf([says('yonhap')], { source: 'yonhap' })).toMatchObject({ acknowledgedBy: ['kor'] });
  });

  test('takes a speaker’s state from the day on which it spoke', () => {
    const defector: StandingContext = {
      ...context,
      homeOf: (actor, day) =>
        actor === 'envoy' ? ((day ?? 0) < civilDay('2025-01-01') ? 'rus' : 'kor') : context.homeOf(actor, day),
    };
    const later = item({ chain: ['envoy'], saidOn: '2025-04-26' });
    expect(computeStanding(tie([later]), defector).level).toBe('reported');
    expect(computeStanding(tie([says('envoy')]), defector).level).toBe('confirmed-one');
  });

  test.each([
    ['its own word', says('tass')],
    ['a joint instrument', item({ jointInstrument: true, document: 'decree' })],
  ])('is confirmed by one side inside one state, by %s', (_, evidence) => {
    const sentBy = { source: 'rus-foreign-minister', target: 'shoigu' };
    expect(standingOf([evidence], sentBy)).toMatchObject({ level: 'confirmed-one', acknowledgedBy: ['rus'] });
  });

  test('does not rest on items that support only a date, a place or a quantity', () => {
    const date = item({ chain: ['kcna'], supports: ['date'] });
    const number = item({ chain: ['rus'], stance: 'denies', supports: ['troops'] });
    expect(standingOf([date, number])).toMatchObject({ level: 'unsourced', disputed: false, origins: 0 });
    expect(standingOf([says('tass'), date])).toMatchObject({ level: 'confirmed-one', acknowledgedBy: ['rus'] });
  });
});

// The worked example of the domain note, section 4. Ministers of three governments who speak together are three items:
// a chain lists who passed words on, not who said them at the same time.
test('the autumn 2023 arms deliveries are alleged and disputed, from three origins', () => {
  const together = { saidOn: '2023-10-25', voice: 'adversary', reliability: 'B', credibility: 2 } as const;
  const evidence = [
    item({ chain: ['usa', 'white-house'], saidOn: '2023-10-13', voice: 'adversary', reliability: 'B', credibility: 3 }),
    ...['usa', 'jpn', 'kor'].map(government => item({ chain: [government], ...together })),
    item({ stance: 'denies', chain: ['rus-foreign-minister'], saidOn: '2023-10', voice: 'party-target' }),
  ];
  expect(standingOf(evidence)).toEqual({
    level: 'alleged',
    computedLevel: 'alleged',
    disputed: true,
    retracted: false,
    rule: 'opponent-accuses',
    acknowledgedBy: [],
    deniedBy: ['rus'],
    origins: 3,
  });
});

describe('denials', () => {
  test('by a party dispute the tie and leave its level', () => {
    expect(standingOf([says('yonhap'), denies('tass')])).toMatchObject({
      level: 'reported',
      disputed: true,
      deniedBy: ['rus'],
    });
  });

  test('by a third party do not', () => {
    expect(standingOf([says('tass'), denies('white-house')])).toMatchObject({ disputed: false, deniedBy: [] });
  });

  test('told by one outlet for both sides are one side’s', () => {
    expect(standingOf([says('yonhap'), denies('rus', 'kcna')]).deniedBy).toEqual(['prk']);
  });
});

describe('retractions', () => {
  test('by the only origin mark the tie as retracted and leave its level', () => {
    const standing = standingOf([says('tass'), retracts('tass')]);
    expect(standing).toMatchObject({ retracted: true, level: 'confirmed-one', origins: 1 });
  });

  test('leave the assertions of other origins, which alone count', () => {
    const standing = standingOf([says('tass'), says('yonhap'), retracts('tass')]);
    expect(standing).toMatchObject({ retracted: false, level: 'reported', acknowledgedBy: [], origins: 1 });
  });

  test('by somebody who never asserted the tie change nothing', () => {
    expect(standingOf([says('yonhap'), retracts('tass')])).toMatchObject({ retracted: false, level: 'reported' });
  });

  test('of an outlet’s own report are known by its publisher', () => {
    const report = item({ document: 'reuters-1' });
    const correction = item({ document: 'reuters-2', stance: 'retracts' });
    expect(standingOf([report, correction]).retracted).toBe(true);
  });
});

describe('origins', () => {
  test.each([
    ['ten papers with one wire story', Array.from({ length: 10 }, (_, n) => says('yonhap', `paper-${n}`)), 1],
    ['two documents of one publisher', [item({ document: 'reuters-1' }), item({ document: 'reuters-2' })], 1],
    ['two documents of unknown publishers', [item({ document: 'd1' }), item({ document: 'd2' })], 2],
    ['an agency as speaker and as publisher', [says('reuters'), item({ document: 'reuters-1' })], 1],
    ['unnamed sources in the same words', [unnamed('Various reports'), unnamed('various reports ')], 1],
    ['unnamed sources in other words', [unnamed('officials'), unnamed('various reports')], 2],
    ['items without any origin', [item({}), item({})], 1],
    ['a denial beside an assertion', [says('yonhap'), denies('rus')], 1],
    ['none', [], 0],
  ])('of %s', (_, evidence, origins) => {
    expect(standingOf(evidence).origins).toBe(origins);
  });
});

describe('an override', () => {
  const override = { level: 'claimed', reason: 'An estimate by an interested party.' } as const;

  test('replaces the level, keeps the computed one and carries its reason', () => {
    expect(standingOf([says('tass')], { override })).toMatchObject({
      level: 'claimed',
      computedLevel: 'confirmed-one',
      rule: 'override',
      reason: override.reason,
      acknowledgedBy: ['rus'],
    });
  });

  test('leaves the flags to the evidence', () => {
    expect(standingOf([says('yonhap'), denies('rus')], { override }).disputed).toBe(true);
  });
});

describe('a standing over part of the evidence', () => {
  function over(heard: readonly Evidence[], all: readonly Evidence[], fields?: Partial<GradedTie>) {
    const graded = tie(all, fields);
    return standingOver(heard, graded, computeStanding(graded, context), context);
  }
  const kcna = says('kcna');
  const tass = says('tass');
  const yonhap = says('yonhap');

  test('falls when a side is no longer heard', () => {
    expect(over([kcna], [kcna, tass])).toMatchObject({ level: 'confirmed-one', acknowledgedBy: ['prk'] });
  });

  test('is unsourced when nobody is heard', () => {
    expect(over([], [kcna, tass])).toMatchObject({ level: 'unsourced', origins: 0 });
  });

  test('is the full one when everybody is heard, override included', () => {
    const override = { level: 'claimed', reason: 'An estimate.' } as const;
    expect(over([kcna], [kcna], { override })).toMatchObject({ level: 'claimed', rule: 'override' });
  });

  test('drops an override that raised the level', () => {
    const override = { level: 'confirmed-both', reason: 'Both were filmed.' } as const;
    expect(over([yonhap], [yonhap, tass], { override })).toMatchObject({
      level: 'reported',
      rule: 'outlet-or-third-party',
    });
  });

  test('does not rise above an override that lowered the level', () => {
    const override = { level: 'alleged', reason: 'Both outlets copied an accusation.' } as const;
    expect(over([yonhap], [yonhap, says('reuters')], { override })).toMatchObject({
      level: 'alleged',
      computedLevel: 'reported',
      rule: 'not-raised-by-filter',
    });
  });

  test('keeps the flag of a hidden denial, with nobody heard denying', () => {
    expect(over([yonhap], [yonhap, denies('rus')])).toMatchObject({ disputed: true, deniedBy: [] });
  });

  test('keeps the flag of a hidden retraction', () => {
    expect(over([tass], [tass, retracts('tass')])).toMatchObject({ retracted: true, level: 'confirmed-one' });
  });

  test('does not revive what a hidden item withdrew', () => {
    expect(over([tass, yonhap], [tass, yonhap, retracts('tass')])).toMatchObject({ level: 'reported' });
    expect(over([tass], [tass, yonhap, retracts('tass')])).toMatchObject({ retracted: true, level: 'reported' });
  });
});

test('levels are ordered from the best established down', () => {
  expect(standingLevels).toEqual(['confirmed-both', 'confirmed-one', 'reported', 'claimed', 'alleged', 'unsourced']);
  expect([isBetter('reported', 'alleged'), isBetter('alleged', 'claimed'), isBetter('reported', 'reported')]).toEqual([
    true,
    false,
    false,
  ]);
});

test('a tie with one assertion gets by the short way what the rules give it', () => {
  const speakers = ['rus', 'prk', 'kor', 'tass', 'yonhap', 'ukr-intelligence', { unnamed: 'an official' }];
  const voices = [undefined, 'party-source', 'party-target', 'third-party', 'adversary', 'unnamed', 'author'] as const;
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...speakers), { maxLength: 3 }),
      fc.constantFrom(...voices),
      fc.boolean(),
      fc.constantFrom('prk', 'rus', 'kcna'),
      fc.constantFrom([], ['ukr']),
      (chain, voice, jointInstrument, target, against) => {
        const evidence = [item({ chain, voice, jointInstrument })];
        const tie: GradedTie = { source: 'rus', target, day: undefined, evidence, against };
        const { reason: _, ...long } = computeStanding(tie, context, { capAt: 'confirmed-both' });
        expect(computeStanding(tie, context)).toEqual(long);
      },
    ),
  );
});
