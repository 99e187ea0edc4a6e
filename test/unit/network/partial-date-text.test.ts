import { describe, expect, test } from 'vitest';
import {
  type DateWords,
  englishDateWords,
  formatDate,
  formatSpan,
  readDate,
  spanOf,
} from '../../../src/network/partial-date.js';

/** Intl puts thin spaces around some dashes, depending on its release of the locale data. */
function withPlainSpaces(text: string): string {
  return text.replace(/\s/g, ' ');
}

function dateText(text: string, locale = 'en-GB', words?: DateWords): string {
  const date = readDate(text);
  if (!date) throw new Error(`"${text}" is not a date`);
  return withPlainSpaces(formatDate(date, locale, words));
}

describe('dates for reading', () => {
  test.each([
    ['2025-06-04', '4 June 2025'],
    ['2025-03', 'March 2025'],
    ['2024', '2024'],
    ['0024', '24'],
    ['-1985', '1986 BC'],
    ['Y170000002', '170000002'],
    ['2024-10~', 'about October 2024'],
    ['2022?', '2022 (uncertain)'],
    ['2022%', 'about 2022 (uncertain)'],
    ['2024-XX', '2024'],
    ['201X', '2010s'],
    ['20XX', '2000–2099'],
    ['2024-21', 'spring 2024'],
    ['2024-22', 'summer 2024'],
    ['2024-23', 'autumn 2024'],
    ['2024-24~', 'about winter 2024'],
    ['2024-06-18/2024-06-19', '18–19 June 2024'],
    ['2024-06-30/2024-07-02', '30 June – 2 July 2024'],
    ['2022/2024', '2022–2024'],
    ['2024-06~/2025', 'about June 2024 – 2025'],
    ['2024-10/..', 'since October 2024, continuing'],
    ['2024-10/', 'October 2024, end unknown'],
    ['../2025', 'until 2025'],
    ['/2025', 'until 2025, start unknown'],
    ['..', 'date unknown'],
  ])('writes %s as %s', (text, expected) => {
    expect(dateText(text)).toBe(expected);
  });

  test.each([
    ['en-US', 'June 4, 2025', 'June 18–19, 2024'],
    ['ko', '2025년 6월 4일', '2024년 6월 18일~19일'],
    ['fr', '4 juin 2025', '18–19 juin 2024'],
  ])('follows the reader’s locale %s', (locale, day, interval) => {
    expect(dateText('2025-06-04', locale)).toBe(day);
    expect(dateText('2024-06-18/2024-06-19', locale)).toBe(interval);
  });

  test('keeps to the Gregorian calendar where the locale has another', () => {
    expect(dateText('2024', 'th')).toBe('2024');
  });

  test('takes the words of another language', () => {
    const french = { ...englishDateWords, approximate: 'vers {date}' };
    expect(dateText('2024-10~', 'fr', french)).toBe('vers octobre 2024');
  });
});

describe('spans for reading', () => {
  test.each([
    [{ start: '2022-02-24', end: '..' }, 'state', 'since 24 February 2022, continuing'],
    [{ start: '2024-10' }, 'state', 'October 2024, end unknown'],
    [{ start: '2024-10' }, 'event', 'October 2024'],
    [{ start: '2024-06-18', end: '2024-06-19' }, 'event', '18–19 June 2024'],
    [{ start: '2025-06-04', end: '2025-06-04' }, 'event', '4 June 2025'],
    [{ start: '1961-07-06', end: '1996' }, 'state', '6 July 1961 – 1996'],
    [{ end: '1996' }, 'state', 'until 1996, start unknown'],
    [{ start: '..', end: '1996' }, 'state', 'until 1996'],
    [{ end: '..' }, 'state', 'continuing, start unknown'],
    [{ start: '2024', end: '2022' }, 'state', '2024 to 2022 (end before start)'],
    [{}, 'state', 'date unknown'],
    [{ start: 'last spring' }, 'event', 'date unknown'],
  ] as const)('writes %j (%s) as %s', (record, temporality, expected) => {
    expect(withPlainSpaces(formatSpan(spanOf(record, temporality), 'en-GB'))).toBe(expected);
  });
});
