import { describe, expect, it } from 'vitest';
import { datesOnAxis } from '../../../src/elements/paint-histogram.js';
import { dayNumber } from '../../../src/network/civil-day.js';

const day = (year: number, month = 1, of = 1): number => dayNumber({ year, month, day: of });
const textsOf = (from: number, to: number, width: number): readonly string[] =>
  datesOnAxis({ from, to, width }, 'en').map(({ text }) => text);

describe('the dates on the axis of a line of time', () => {
  it('stand at round years over two centuries', () => {
    expect(textsOf(day(1815), day(2020), 900)).toEqual([
      ...['1820', '1840', '1860', '1880', '1900', '1920', '1940', '1960', '1980', '2000'],
    ]);
  });

  it('stand at the first of each month over a year', () => {
    const dates = datesOnAxis({ from: day(2014), to: day(2015), width: 900 }, 'en');
    expect(dates.map(date => date.day)).toEqual(Array.from({ length: 12 }, (_, month) => day(2014, month + 1)));
    expect(dates[1]!.text).toBe('Feb 2014');
  });

  it('leave months out where they have no room', () => {
    expect(textsOf(day(2014), day(2015), 300)).toEqual(['Jan 2014', 'Apr 2014', 'Jul 2014', 'Oct 2014']);
  });

  it('are days over a week', () => {
    expect(textsOf(day(2025, 6, 1), day(2025, 6, 8), 400)[0]).toBe('Jun 1, 2025');
  });

  it('have room between them, whatever the time and the width', () => {
    for (const length of [1, 5, 40, 200, 900, 4000, 30_000, 400_000]) {
      for (const width of [120, 380, 900, 1400]) {
        const scale = { from: day(1700, 3, 5), to: day(1700, 3, 5) + length, width };
        const dates = datesOnAxis(scale, 'en');
        const places = dates.map(date => ((date.day - scale.from) / length) * width);
        expect(places.every((place, at) => at === 0 || place - places[at - 1]! > 58)).toBe(true);
        expect(places.every(place => place >= 0 && place < width)).toBe(true);
      }
    }
  });
});
