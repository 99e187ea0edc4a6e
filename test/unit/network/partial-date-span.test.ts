import { describe, expect, test } from 'vitest';
import { civilDay, daysHeld, overlaps, spanOf } from '../../../src/network/partial-date.js';

function windowOf(text: string): readonly [number | undefined, number | undefined] {
  const [from, to] = text.split(' to ');
  return [from ? civilDay(from) : undefined, to ? civilDay(to) : undefined];
}

describe('the span of a tie', () => {
  test('ends an event without an end on the day it began', () => {
    expect(spanOf({ start: '2025-06-04' }, 'event')).toMatchObject({ fromDay: '2025-06-04', toDay: '2025-06-04' });
  });

  test('leaves the end of a state without an end unknown', () => {
    const span = spanOf({ start: '2024-10' }, 'state');
    expect(span).toMatchObject({ fromDay: '2024-10-01', openEnded: false });
    expect(span.end).toBeUndefined();
    expect(span.to).toBeUndefined();
  });

  test('goes on when the end is open', () => {
    const span = spanOf({ start: '2024-12-04', end: '..' }, 'state');
    expect(span).toMatchObject({ fromDay: '2024-12-04', openEnded: true });
    expect(span.toDay).toBeUndefined();
  });

  test('widens months and years to their full days', () => {
    expect(spanOf({ start: '2024-02', end: '2025' }, 'state')).toMatchObject({
      fromDay: '2024-02-01',
      toDay: '2025-12-31',
      from: civilDay('2024-02-01'),
      to: civilDay('2025-12-31'),
    });
  });

  test('takes both dates from an interval in the start', () => {
    const span = spanOf({ start: '2024-06-18/2024-06-19' }, 'event');
    expect(span).toMatchObject({ startText: '2024-06-18', endText: '2024-06-19', precision: 'day' });
    expect([span.fromDay, span.toDay]).toEqual(['2024-06-18', '2024-06-19']);
  });

  test.each([
    ['2024-10/..', true, '2024-10-01', undefined],
    ['2024-10/', false, '2024-10-01', undefined],
    ['../2025', false, undefined, '2025-12-31'],
  ])('splits %s', (start, openEnded, fromDay, toDay) => {
    const span = spanOf({ start }, 'event');
    expect([span.openEnded, span.fromDay, span.toDay]).toEqual([openEnded, fromDay, toDay]);
  });

  test.each([
    [{}, 'state', 'unknown'],
    [{ start: 'last spring' }, 'event', 'unknown'],
    [{ start: '2025-06-04' }, 'event', 'day'],
    [{ start: '2025-06' }, 'state', 'month'],
    [{ start: '2024-06-18', end: '2024-07' }, 'state', 'day/month'],
    [{ start: '2024', end: '..' }, 'state', 'year'],
    [{ start: '..', end: '201X' }, 'state', 'decade'],
  ] as const)('names the precision of %j (%s) as %s', (record, temporality, precision) => {
    expect(spanOf(record, temporality).precision).toBe(precision);
  });

  test('keeps the words of a date that cannot be read', () => {
    expect(spanOf({ start: 'last spring' }, 'event')).toMatchObject({ start: undefined, startText: 'last spring' });
  });

  test('reports an end that lies wholly before the start, and gives no bounds', () => {
    const span = spanOf({ start: '2025-06-04', end: '2025-06-03' }, 'event');
    expect(span.problem).toBe('end-before-start');
    expect([span.from, span.to, daysHeld(span)]).toEqual([undefined, undefined, undefined]);
  });

  test('sees no contradiction where a coarse end may lie after the start', () => {
    expect(spanOf({ start: '2025-06-04', end: '2025' }, 'state').problem).toBeUndefined();
  });
});

describe('overlap with a time window', () => {
  test.each([
    ['the day itself', { start: '2025-06-04' }, 'event', '2025-06-04 to 2025-06-04', true],
    ['the day before', { start: '2025-06-04' }, 'event', '2025-06-01 to 2025-06-03', false],
    ['the day after', { start: '2025-06-04' }, 'event', '2025-06-05 to 2025-06-30', false],
    ['1970-01-01, which is day 0', { start: '1970-01-01' }, 'event', '1970-01-01 to 1970-01-01', true],
    ['any day of a month', { start: '2025-03' }, 'event', '2025-03-31 to 2025-03-31', true],
    ['any day of a year', { start: '2024' }, 'event', '2024-02-29 to 2024-02-29', true],
    ['no lower bound', { start: '2024' }, 'event', ' to 2024-01-01', true],
    ['no upper bound', { start: '2024' }, 'event', '2024-12-31 to ', true],
    ['no bounds at all', { start: '2024' }, 'event', ' to ', true],
    ['a state that goes on', { start: '1949', end: '..' }, 'state', '2025-06-05 to 2025-06-05', true],
    ['a state before it began', { start: '1949', end: '..' }, 'state', ' to 1948-12-31', false],
    ['a state with an end', { start: '1961-07-06', end: '1996' }, 'state', '1990-01-01 to 1991-01-01', true],
    ['a state after its end', { start: '1961-07-06', end: '1996' }, 'state', '1997-01-01 to ', false],
    ['since ever', { start: '..', end: '1985' }, 'state', ' to 0001-01-01', true],
  ] as const)('holds for %s', (_, record, temporality, window, expected) => {
    expect(overlaps(spanOf(record, temporality), ...windowOf(window))).toBe(expected);
  });

  test('counts a state with an unknown end only while its start may lie', () => {
    const span = spanOf({ start: '2024-10' }, 'state');
    expect(overlaps(span, ...windowOf('2024-10-31 to 2024-12-31'))).toBe(true);
    expect(overlaps(span, ...windowOf('2024-11-01 to 2025-12-31'))).toBe(false);
  });

  test('counts a state with an unknown start only while its end may lie', () => {
    const span = spanOf({ end: '1985-04' }, 'state');
    expect(overlaps(span, ...windowOf('1985-04-01 to 1985-04-01'))).toBe(true);
    expect(overlaps(span, ...windowOf(' to 1985-03-31'))).toBe(false);
  });

  test.each([
    [{}],
    [{ start: 'last spring' }],
    [{ start: '2025', end: '2024' }],
    [{ start: '..', end: '..' }],
    [{ end: '..' }],
  ])('is neither true nor false for %j', record => {
    expect(overlaps(spanOf(record, 'state'), ...windowOf('2025-01-01 to 2025-12-31'))).toBeUndefined();
  });
});
