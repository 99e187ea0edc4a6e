import { describe, expect, test } from 'vitest';
import {
  directionOf,
  familyOf,
  findTieType,
  goldsteinOf,
  ploverOf,
  quadOf,
  sentenceOf,
  temporalityOf,
} from '../../../src/vocabulary/find-tie-type.js';
import { TIE_TYPES } from '../../../src/vocabulary/tie-types.js';

describe('finding the row of a type text', () => {
  test('finds every type and subtype of the vocabulary by its own text', () => {
    for (const type of TIE_TYPES) {
      expect(findTieType(type.id)).toEqual({ type, subtype: undefined, known: true });
      for (const subtype of type.subtypes) {
        expect(findTieType(`${type.id}/${subtype.id}`)).toEqual({ type, subtype, known: true });
      }
    }
  });

  test.each(['visit/private', 'visit/', 'visit/official/second', 'visit/__proto__', 'visit/combat'])(
    '%s falls back to its type',
    text => {
      const found = findTieType(text);
      expect(found.type.id).toBe('visit');
      expect(found.subtype).toBeUndefined();
      expect(found.known).toBe(true);
    },
  );

  test.each([
    '',
    '/',
    'handshake',
    'handshake/firm',
    'Visit',
    ' visit',
    '__proto__',
    'constructor',
    'toString/x',
    '방문',
  ])('"%s" is other, and unknown', text => {
    const found = findTieType(text);
    expect(found.type.id).toBe('other');
    expect(found.subtype).toBeUndefined();
    expect(found.known).toBe(false);
  });

  test('other is known when a dataset says other', () => {
    expect(findTieType('other').known).toBe(true);
  });
});

describe('what a subtype takes from its type', () => {
  const of = (text: string) => {
    const { type, subtype } = findTieType(text);
    return [type, subtype] as const;
  };

  test.each([
    ['treaty', 8.0],
    ['treaty/peace', 8.0],
    ['treaty/armistice', 9.0],
    ['troop-support/combat', 8.3],
    ['troop-support/basing', 8.5],
    ['meeting/call', 1.0],
    ['meeting/negotiation', 7.0],
    ['meeting/third-place', 2.5],
    ['pledge/military', 5.2],
    ['support-statement/defence-of-action', 3.5],
    ['rejection/veto', -5.0],
    ['threat/sanctions', -5.8],
    ['threat/nuclear', -7.0],
    ['sanction/un', -8.0],
    ['sanction/eased', 7.0],
    ['relations-cut/expulsion', -7.0],
    ['armed-conflict/occupation', -9.5],
    ['recognition/mission', undefined],
    ['membership/observer', undefined],
  ])('the Goldstein value of %s is %s', (text, expected) => {
    expect(goldsteinOf(...of(text))).toBe(expected);
  });

  test('easing a sanction is material cooperation, imposing one material conflict', () => {
    expect([familyOf(...of('sanction/eased')), quadOf(...of('sanction/eased'))]).toEqual(['cooperation', 'MC']);
    expect([familyOf(...of('sanction/un')), quadOf(...of('sanction/un'))]).toEqual(['conflict', 'MK']);
  });

  test('an armistice is counted with the deeds', () => {
    expect([quadOf(...of('treaty/armistice')), ploverOf(...of('treaty/armistice'))]).toEqual(['MC', 'RETREAT']);
    expect([quadOf(...of('treaty/defence-pact')), ploverOf(...of('treaty/defence-pact'))]).toEqual(['VC', 'SUPPORT']);
  });

  test.each([
    ['visit/summit', 'directed'],
    ['recognition/recognition', 'directed'],
    ['recognition/relations-established', 'mutual'],
    ['recognition/mission', 'directed'],
    ['treaty/armistice', 'mutual'],
    ['pledge/aid', 'either'],
  ])('the direction of %s is %s', (text, expected) => {
    expect(directionOf(...of(text))).toBe(expected);
  });

  test.each([
    ['visit/official', 'event'],
    ['meeting/talks', 'event'],
    ['support-statement/thanks', 'event'],
    ['delegation/sent-by', 'event'],
    ['troop-support/combat', 'state'],
    ['arms-supply', 'state'],
    ['treaty/defence-pact', 'state'],
    ['armed-conflict/invasion', 'state'],
    ['armed-conflict/strike', 'event'],
    ['military-cooperation/exercise', 'event'],
    ['recognition/mission', 'state'],
    ['affiliation/office', 'state'],
  ])('%s is a tie of the kind %s', (text, expected) => {
    expect(temporalityOf(...of(text))).toBe(expected);
  });

  test('a subtype without words of its own is told in the words of its type', () => {
    expect(sentenceOf(...of('visit/working')).forward).toBe('{source} visited {target}');
    expect(sentenceOf(...of('visit/transit')).forward).toBe('{source} passed through {target}');
  });

  test('two sides that fought each other are told so from both ends', () => {
    const sentence = sentenceOf(...of('armed-conflict/combat'), true);
    expect(sentence.forward).toBe('{source} and {target} fought each other');
    expect(sentence.reverse).toBe('{target} and {source} fought each other');
  });

  test('a mutual record of a relation that has no words for it is told as directed', () => {
    expect(sentenceOf(...of('visit'), true)).toEqual(sentenceOf(...of('visit')));
  });
});
