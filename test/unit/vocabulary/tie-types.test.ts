import { describe, expect, test } from 'vitest';
import { FAMILIES, QUAD_CLASSES } from '../../../src/vocabulary/families.js';
import {
  cameoOf,
  directionOf,
  familyOf,
  goldsteinOf,
  ploverOf,
  quadOf,
  sentenceOf,
  temporalityOf,
} from '../../../src/vocabulary/find-tie-type.js';
import type { TieSubtype, TieType } from '../../../src/vocabulary/tie-type.js';
import { TIE_TYPES } from '../../../src/vocabulary/tie-types.js';

/** The table of relations as the field uses them, in its order: id, direction, class, Goldstein value, PLOVER, subtypes. */
const table = [
  ['visit', 'directed', 'VC', 1.9, 'CONSULT', 'summit official working military parliamentary transit'],
  ['troop-support', 'directed', 'MC', 8.3, 'AID', 'combat engineering advisers basing'],
  [
    'arms-supply',
    'directed',
    'MC',
    8.3,
    'AID',
    'ammunition missiles heavy-weapons air-defence drones technology unspecified',
  ],
  [
    'treaty',
    'mutual',
    'VC',
    8.0,
    'SUPPORT',
    'defence-pact neutrality-nonaggression consultation-pact friendship economic border arms-control armistice peace declaration',
  ],
  ['meeting', 'mutual', 'VC', 1.0, 'CONSULT', 'talks call negotiation third-place multilateral'],
  ['pledge', 'either', 'VC', 4.0, 'AGREE', 'military economic diplomatic aid'],
  ['support-statement', 'directed', 'VC', 3.4, 'SUPPORT', 'praise thanks defence-of-action solidarity'],
  ['mediation', 'directed', 'VC', 5.0, 'CONSULT', 'offer good-offices hosting'],
  ['recognition', 'directed', 'VC', 6.0, 'SUPPORT', 'recognition relations-established mission upgrade'],
  ['military-cooperation', 'mutual', 'MC', 7.4, 'COOPERATE', 'exercise training intelligence-sharing joint-operation'],
  ['economic-cooperation', 'either', 'MC', 6.4, 'COOPERATE', 'trade project debt-relief labour transport'],
  ['aid', 'directed', 'MC', 7.4, 'AID', 'economic humanitarian energy'],
  ['criticism', 'directed', 'VK', -2.0, 'ACCUSE', 'denounce accuse protest-note'],
  ['demand', 'directed', 'VK', -5.0, 'DEMAND', 'withdrawal policy talks'],
  ['rejection', 'directed', 'VK', -4.0, 'REJECT', 'refusal vote-against veto'],
  ['threat', 'directed', 'VK', -4.4, 'THREATEN', 'sanctions force nuclear ultimatum'],
  ['sanction', 'directed', 'MK', -8.0, 'SANCTION', 'un national listing embargo eased'],
  ['relations-cut', 'directed', 'MK', -4.0, 'SANCTION', 'downgrade break expulsion recall'],
  ['military-posture', 'directed', 'MK', -7.2, 'MOBILIZE', 'test alert mobilisation show-of-force'],
  ['armed-conflict', 'directed', 'MK', -10.0, 'ASSAULT', 'combat invasion strike occupation capture'],
  ['membership', 'directed', 'ST', undefined, undefined, 'member observer partner'],
  ['alliance', 'mutual', 'ST', undefined, undefined, ''],
  ['delegation', 'directed', 'ST', undefined, undefined, 'sent-by on-behalf-of'],
  ['affiliation', 'directed', 'ST', undefined, undefined, 'office part-of state-owned located-in'],
  ['other', 'either', 'ST', undefined, undefined, ''],
] as const;

const rows: readonly [string, TieType, TieSubtype | undefined][] = TIE_TYPES.flatMap(type => [
  [type.id, type, undefined] as [string, TieType, undefined],
  ...type.subtypes.map(subtype => [`${type.id}/${subtype.id}`, type, subtype] as [string, TieType, TieSubtype]),
]);

/** A sentence of two names and the words between or after them, with no stop or bracket left. */
function expectBothEndsOnce(pattern: string) {
  expect(pattern.match(/\{source\}/g)).toHaveLength(1);
  expect(pattern.match(/\{target\}/g)).toHaveLength(1);
  expect(pattern.replace(/\{(source|target)\}/g, 'Tuvalu')).not.toMatch(/[{}.]|\s\s|\s$/);
}

describe('the list of relations', () => {
  test('has every relation of the field, in its order, with its direction, class, value and subtypes', () => {
    expect(
      TIE_TYPES.map(type => [
        type.id,
        type.direction,
        type.quad,
        type.goldstein,
        type.plover,
        type.subtypes.map(subtype => subtype.id).join(' '),
      ]),
    ).toEqual(table);
  });

  test('begins with the four headline relations, and no other is one', () => {
    expect(TIE_TYPES.filter(type => type.headline)).toEqual(TIE_TYPES.slice(0, 4));
    expect(TIE_TYPES.slice(0, 4).map(type => type.label.en)).toEqual([
      'Visit',
      'Troop support',
      'Arms supply',
      'Treaty',
    ]);
  });

  test('has no two relations with one id, tag or label', () => {
    for (const words of [
      TIE_TYPES.map(type => type.id),
      TIE_TYPES.map(type => type.tag),
      TIE_TYPES.map(type => type.label.en),
    ]) {
      expect(new Set(words).size).toBe(words.length);
    }
  });

  test('calls the consultation pact an entente, after which the product is named', () => {
    const pact = TIE_TYPES.flatMap(type => type.subtypes).find(subtype => subtype.id === 'consultation-pact');
    expect(pact?.label.en).toBe('Consultation pact (entente)');
  });
});

describe.each(TIE_TYPES.map(type => [type.id, type] as const))('%s', (_, type) => {
  test('has a tag of two capital letters and a hue for each paper', () => {
    expect(type.tag).toMatch(/^[A-Z]{2}$/);
    expect(type.hue.light).toMatch(/^#[0-9A-F]{6}$/);
    expect(type.hue.dark).toMatch(/^#[0-9A-F]{6}$/);
  });

  test('has no two subtypes with one id or label', () => {
    expect(new Set(type.subtypes.map(subtype => subtype.id)).size).toBe(type.subtypes.length);
    expect(new Set(type.subtypes.map(subtype => subtype.label.en)).size).toBe(type.subtypes.length);
  });
});

describe.each(rows)('%s', (_, type, subtype) => {
  const row = subtype ?? type;

  test('is named and defined in one sentence, in every language', () => {
    expect(row.id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(Object.keys(row.label)).toEqual(['en']);
    expect(Object.keys(row.definition)).toEqual(['en']);
    expect(row.label.en).toMatch(/^[A-Z][^.]*$/);
    expect(row.definition.en).toMatch(/^[A-Z][^.]*\.$/);
  });

  test('stands in the family of its class', () => {
    const quad = QUAD_CLASSES.find(one => one.id === quadOf(type, subtype));
    expect(quad?.family).toBe(familyOf(type, subtype));
    expect(FAMILIES.map(family => family.id)).toContain(familyOf(type, subtype));
  });

  test('has a value, codes and a category exactly when it is not structural', () => {
    const value = goldsteinOf(type, subtype);
    const structural = quadOf(type, subtype) === 'ST';
    expect(value === undefined).toBe(structural);
    expect(cameoOf(type, subtype).length === 0).toBe(structural);
    expect(ploverOf(type, subtype) === undefined).toBe(structural);
    expect(Math.abs(value ?? 0)).toBeLessThanOrEqual(10);
    for (const code of cameoOf(type, subtype)) expect(code).toMatch(/^\d{3,4}$/);
  });

  test('has a value with the sign of its class', () => {
    const polarity = QUAD_CLASSES.find(one => one.id === quadOf(type, subtype))?.polarity;
    expect(Math.sign(goldsteinOf(type, subtype) ?? 0)).toBe(polarity);
  });

  test('says whether it has a direction and whether it lasts', () => {
    expect(['directed', 'mutual', 'either']).toContain(directionOf(type, subtype));
    expect(['event', 'state']).toContain(temporalityOf(type, subtype));
  });

  test('is told from either end, naming both once, without a full stop', () => {
    const sentence = sentenceOf(type, subtype);
    expectBothEndsOnce(sentence.forward);
    expectBothEndsOnce(sentence.reverse);
    expect(sentence.forward).toMatch(/^\{source\}/);
    expect(sentence.reverse).toMatch(/^\{target\}/);
  });

  test('is told as mutual wherever a record of it may be', () => {
    const sentence = sentenceOf(type, subtype, true);
    expectBothEndsOnce(sentence.forward);
    expectBothEndsOnce(sentence.reverse);
    if (directionOf(type, subtype) === 'directed') return;
    expect(sentence.forward).toMatch(/^\{source\} and \{target\} /);
    expect(sentence.reverse).toMatch(/^\{target\} and \{source\} /);
    expect(sentence.reverse.slice(24)).toBe(sentence.forward.slice(24));
  });

  test('is worded without the language of one party', () => {
    const words = [row.label.en, row.definition.en, ...Object.values(sentenceOf(type, subtype))].join(' ');
    expect(words).not.toMatch(/liberat|regime|special operation|aggressor|terror|puppet|rogue/i);
  });
});
