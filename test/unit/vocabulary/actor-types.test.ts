import { describe, expect, test } from 'vitest';
import { ACTOR_GROUPS, ACTOR_TYPES, actorTypeOf } from '../../../src/vocabulary/actor-types.js';

const kinds =
  'state entity government-body diplomatic-mission legislature court armed-force intelligence-service party ' +
  'armed-group igo ngo company media state-media person other';

describe('the list of kinds of actor', () => {
  test('has every kind of the field once, and other last', () => {
    expect(ACTOR_TYPES.map(type => type.id).sort()).toEqual(kinds.split(' ').sort());
    expect(ACTOR_TYPES.at(-1)?.id).toBe('other');
  });

  test('fills every group of the filter', () => {
    expect(new Set(ACTOR_TYPES.map(type => type.group))).toEqual(new Set(ACTOR_GROUPS.map(group => group.id)));
  });

  test('frames states and entities only', () => {
    expect(ACTOR_TYPES.filter(type => type.framed).map(type => type.id)).toEqual(['state', 'entity']);
  });

  test('lets organs of a state, its media and holders of office speak for it, and nobody else', () => {
    expect(ACTOR_TYPES.filter(type => !type.speaksFor).map(type => type.id)).toEqual(
      'armed-group party igo ngo company media other'.split(' '),
    );
  });
});

test.each(ACTOR_TYPES.map(type => [type.id, type] as const))('%s is named and defined in every language', (_, type) => {
  for (const text of [type.label, type.plural, type.definition]) expect(Object.keys(text)).toEqual(['en']);
  expect(type.label.en).toMatch(/^[A-Z][^.]*$/);
  expect(type.plural.en).toMatch(/^[A-Z][^.]*$/);
  expect(type.definition.en).toMatch(/^[A-Z][^.]*\.$/);
  for (const code of type.cameo) expect(code).toMatch(/^[A-Z]{3}$/);
});

describe('finding the kind of an actor', () => {
  test.each([
    ['person', 'person'],
    ['media/state-media', 'state-media'],
    ['state-media', 'state-media'],
    ['media/agency', 'media'],
    ['armed-force/branch', 'armed-force'],
    ['person/state-media', 'person'],
    ['', 'other'],
    ['planet', 'other'],
    ['__proto__', 'other'],
    ['constructor/state', 'other'],
  ])('"%s" is %s', (text, expected) => {
    expect(actorTypeOf(text).id).toBe(expected);
  });
});
