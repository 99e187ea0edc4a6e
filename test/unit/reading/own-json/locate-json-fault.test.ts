import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locateJsonFault } from '../../../../src/reading/own-json/locate-json-fault.js';

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

describe('fault of a text that is no JSON', () => {
  it.each([
    ['{"a": 1,}', 1, 8, 'comma'],
    ['[\n  1,\n  2,\n]', 3, 4, 'comma'],
    ['{"a" 1}', 1, 6, 'colon'],
    ['{"a": }', 1, 7, 'a value'],
    ['{a: 1}', 1, 2, 'field name'],
    ["{'a': 1}", 1, 2, 'field name'],
    ['{“a”: 1}', 1, 2, '“'],
    ['[1 2]', 1, 4, 'a comma or "]"'],
    ['[1}', 1, 3, '"}"'],
    ['[01]', 1, 2, '"01"'],
    ['[NaN]', 1, 2, '"NaN"'],
    ['[1.]', 1, 2, '"1."'],
    ['{"a": tru}', 1, 7, '"tru"'],
    ['["a\tb"]', 1, 4, 'tab'],
    ['["a\nb"]', 1, 4, 'line end'],
    ['["a\\xb"]', 1, 4, '\\x'],
    ['{} {}', 1, 4, 'nothing more'],
    ['{\r\n"a": 1\r\n"b": 2}', 3, 1, 'a comma or "}"'],
    ['["🕊", x]', 1, 7, '"x"'],
  ])('of %j is at line %i, column %i', (text, line, column, words) => {
    expect(locateJsonFault(text)).toMatchObject({ line, column, endsEarly: false });
    expect(locateJsonFault(text)?.what).toContain(words);
  });

  it.each(['{"a": [1, 2', '["abc', '["abc\\', '{', '{"a":', '{"a": 1,', '   '])(
    'of a text that breaks off is at its end (%j)',
    text => {
      expect(locateJsonFault(text)).toMatchObject({ offset: text.length, endsEarly: true });
    },
  );

  it('is found exactly where JSON.parse refuses', () => {
    const snippet = fc.constantFrom(
      ...[
        '{',
        '}',
        '[',
        ']',
        ',',
        ':',
        '"a"',
        '"',
        '\\',
        ' ',
        '\n',
        '1',
        '-',
        '0',
        '.5',
        'e3',
        'true',
        'null',
        'x',
        '\u0001',
      ],
    );
    const broken = fc.array(snippet, { maxLength: 12 }).map(parts => parts.join(''));
    fc.assert(
      fc.property(fc.oneof(broken, fc.json()), text => {
        expect(locateJsonFault(text) === undefined).toBe(isJson(text));
      }),
      { numRuns: 2000, seed: 5 },
    );
  });

  it('does not exhaust the stack on a text nested a million deep', () => {
    expect(locateJsonFault('['.repeat(1_000_000))).toMatchObject({ endsEarly: true });
  });
});
