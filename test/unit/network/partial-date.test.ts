import { afterEach, describe, expect, test } from 'vitest';
import { civilDay, isoDay, readDate } from '../../../src/network/partial-date.js';

type Row = readonly [text: string, precision: string, earliest: string | undefined, latest: string | undefined];

function expectBounds([text, precision, earliest, latest]: Row): void {
  const date = readDate(text);
  expect({ text: date?.text, precision: date?.precision, earliest: date?.earliest, latest: date?.latest }).toEqual({
    text,
    precision,
    earliest,
    latest,
  });
}

// The examples of the Library of Congress EDTF specification (2019), in its order.
const levelZero: readonly Row[] = [
  ['1985-04-12', 'day', '1985-04-12', '1985-04-12'],
  ['1985-04', 'month', '1985-04-01', '1985-04-30'],
  ['1985', 'year', '1985-01-01', '1985-12-31'],
  ['1985-04-12T23:20:30', 'day', '1985-04-12', '1985-04-12'],
  ['1985-04-12T23:20:30Z', 'day', '1985-04-12', '1985-04-12'],
  ['1985-04-12T23:20:30-04', 'day', '1985-04-12', '1985-04-12'],
  ['1985-04-12T23:20:30+04:30', 'day', '1985-04-12', '1985-04-12'],
  ['1964/2008', 'interval', '1964-01-01', '2008-12-31'],
  ['2004-06/2006-08', 'interval', '2004-06-01', '2006-08-31'],
  ['2004-02-01/2005-02-08', 'interval', '2004-02-01', '2005-02-08'],
  ['2004-02-01/2005-02', 'interval', '2004-02-01', '2005-02-28'],
  ['2004-02-01/2005', 'interval', '2004-02-01', '2005-12-31'],
  ['2005/2006-02', 'interval', '2005-01-01', '2006-02-28'],
];

const levelOne: readonly Row[] = [
  ['Y170000002', 'year', '+170000002-01-01', '+170000002-12-31'],
  ['Y-170000002', 'year', '-170000002-01-01', '-170000002-12-31'],
  ['2001-21', 'season', '2001-03-01', '2001-05-31'],
  ['2001-22', 'season', '2001-06-01', '2001-08-31'],
  ['2001-23', 'season', '2001-09-01', '2001-11-30'],
  ['2001-24', 'season', '2001-12-01', '2002-02-28'],
  ['1984?', 'year', '1984-01-01', '1984-12-31'],
  ['2004-06~', 'month', '2004-06-01', '2004-06-30'],
  ['2004-06-11%', 'day', '2004-06-11', '2004-06-11'],
  ['201X', 'decade', '2010-01-01', '2019-12-31'],
  ['20XX', 'century', '2000-01-01', '2099-12-31'],
  ['2004-XX', 'year', '2004-01-01', '2004-12-31'],
  ['1985-04-XX', 'month', '1985-04-01', '1985-04-30'],
  ['1985-XX-XX', 'year', '1985-01-01', '1985-12-31'],
  ['1985-04-12/..', 'interval', '1985-04-12', undefined],
  ['1985-04/..', 'interval', '1985-04-01', undefined],
  ['1985/..', 'interval', '1985-01-01', undefined],
  ['../1985-04-12', 'interval', undefined, '1985-04-12'],
  ['../1985-04', 'interval', undefined, '1985-04-30'],
  ['../1985', 'interval', undefined, '1985-12-31'],
  ['1985-04-12/', 'interval', '1985-04-12', undefined],
  ['1985-04/', 'interval', '1985-04-01', undefined],
  ['1985/', 'interval', '1985-01-01', undefined],
  ['/1985-04-12', 'interval', undefined, '1985-04-12'],
  ['/1985-04', 'interval', undefined, '1985-04-30'],
  ['/1985', 'interval', undefined, '1985-12-31'],
  ['-1985', 'year', '-1985-01-01', '-1985-12-31'],
];

const more: readonly Row[] = [
  ['..', 'open', undefined, undefined],
  ['../..', 'unknown', undefined, undefined],
  ['0000', 'year', '0000-01-01', '0000-12-31'],
  ['-0044-03-15', 'day', '-0044-03-15', '-0044-03-15'],
  ['1984~/2004-06%', 'interval', '1984-01-01', '2004-06-30'],
  ['2024-10-XX/2024-11-02', 'interval', '2024-10-01', '2024-11-02'],
  ['2025-06-04T09:00:00.000Z', 'day', '2025-06-04', '2025-06-04'],
  ['2024-02', 'month', '2024-02-01', '2024-02-29'],
  ['2023-24', 'season', '2023-12-01', '2024-02-29'],
];

describe('reading EDTF dates', () => {
  test.each(levelZero)('reads the level 0 example %s', (...row) => expectBounds(row));
  test.each(levelOne)('reads the level 1 example %s', (...row) => expectBounds(row));
  test.each(more)('reads %s as %s', (...row) => expectBounds(row));

  test.each([
    ['1984', false, false],
    ['1984?', true, false],
    ['1984~', false, true],
    ['1984%', true, true],
    ['1984?/2004~', true, true],
  ])('knows of %s whether it is uncertain (%s) and approximate (%s)', (text, uncertain, approximate) => {
    expect(readDate(text)).toMatchObject({ uncertain, approximate });
  });

  test('tells an open end from an unknown one', () => {
    expect(readDate('1985/..')?.to?.precision).toBe('open');
    expect(readDate('1985/')?.to).toBeUndefined();
  });

  test.each([
    '',
    ' ',
    ' 2025',
    '2025-06-04 ',
    '01/02/1940',
    '4 June 2025',
    'June 2025',
    'unknown',
    '2003-13-45',
    '2003-00',
    '2003-13',
    '2003-20',
    '2003-25',
    '2003-21-01',
    '2025-02-30',
    '2025-04-31',
    '2025-06-00',
    '2023-02-29',
    '1900-02-29',
    '20250604',
    '25-06-04',
    '2025-6-4',
    '2025-06-04T25:00:00',
    '2025-06-04T10:60:00',
    '2025-06-04T10:00:00Z~',
    '-0000',
    'Y1985',
    'Y012345',
    'Y1700000021234567',
    '/',
    '2004//2005',
    '2004/2005/2006',
    '2005/2004',
    '2024-06-19/2024-06-18',
    '.../2024',
    '2024/bad',
    '2025-06-04?~',
  ])('answers nothing for %j, which is no date', text => {
    expect(readDate(text)).toBeUndefined();
  });

  test.each([
    '2004?-06-11',
    '156X-12-25',
    'XXXX-12-XX',
    '1XXX',
    'Y-17E7',
    '1950S2',
    '2001-34',
    '[1667,1668]',
    '{1960,1961}',
  ])('leaves level 2 aside: %s', text => {
    expect(readDate(text)).toBeUndefined();
  });
});

describe('civil days', () => {
  test.each([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['2000-02-29', 11_016],
    ['2000-03-01', 11_017],
    ['2025-06-04', 20_243],
    ['0000-03-01', -719_468],
  ])('numbers %s as %i and back', (day, number) => {
    expect(civilDay(day)).toBe(number);
    expect(isoDay(number)).toBe(day);
  });

  test('agrees with the proleptic Gregorian calendar of ECMAScript over four thousand years', () => {
    for (let day = civilDay('0001-01-01'); day < civilDay('4000-01-01'); day += 293) {
      const expected = new Date(day * 86_400_000).toISOString().slice(0, 10);
      expect(isoDay(day)).toBe(expected);
      expect(civilDay(expected)).toBe(day);
    }
  });

  test('orders years before 0 and after 9999, whose texts do not sort', () => {
    const texts = ['Y-170000002', '-1985', '-0001', '0000', '0999', '2025', 'Y10000', 'Y170000002'];
    const days = texts.map(text => readDate(text)?.earliestDay ?? Number.NaN);
    expect(days).toEqual([...days].sort((one, other) => one - other));
  });

  test.each(['2025-02-30', '2025-06', 'today', ''])('refuses %j as a day and says what would work', text => {
    expect(() => civilDay(text)).toThrow(/is not a day like "2025-06-04"/);
  });
});

describe('time zones', () => {
  const zone = process.env['TZ'];
  afterEach(() => {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  });

  test.each(['Pacific/Kiritimati', 'America/Los_Angeles', 'Asia/Seoul', 'UTC'])('do not shift a day: %s', name => {
    process.env['TZ'] = name;
    expect(readDate('2025-06-04')).toMatchObject({ earliest: '2025-06-04', latest: '2025-06-04', earliestDay: 20_243 });
    expect(readDate('1985-04-12T23:20:30-12')?.earliest).toBe('1985-04-12');
  });
});
