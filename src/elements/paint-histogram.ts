import { type Histogram, stepUnits } from '../filter/histogram.js';
import { civilDate, dayNumber } from '../network/civil-day.js';
import type { Theme } from '../scene/line-style.js';
import { PAPER } from '../vocabulary/paper.js';

/** Room below the bars for the years, px. */
export const AXIS = 18;
const BLANK = 1;
/** Bars are this wide at most, px, or this share of their room. */
const WIDEST_BAR = 34;
const SHARE_OF_ROOM = 0.88;
const LEAST_BAR = 2;
/** Least distance of two dates on the axis, px. */
const BETWEEN_DATES = 64;

/** What of the time is drawn where. */
export interface TimeScale {
  readonly from: number;
  /** Day after the last. */
  readonly to: number;
  /** px */
  readonly width: number;
}

/** Place of a day along the chart, px. */
export const placeOfDay = (day: number, { from, to, width }: TimeScale): number =>
  ((day - from) / Math.max(1, to - from)) * width;

/** Day at a place along the chart. */
export const dayAtPlace = (x: number, { from, to, width }: TimeScale): number =>
  Math.round(from + (x / Math.max(1, width)) * (to - from));

/** Bars of ties over time, stacked by relation, over an axis with dates. */
export function paintHistogram(
  context: CanvasRenderingContext2D,
  histogram: Histogram,
  scale: TimeScale,
  height: number,
  theme: Theme,
  locale: string,
): void {
  const paper = PAPER[theme];
  const { starts, types, counts, most } = histogram;
  const floor = height - AXIS;
  for (let piece = 0; piece < starts.length - 1; piece += 1) {
    const left = placeOfDay(starts[piece]!, scale);
    const room = placeOfDay(starts[piece + 1]!, scale) - left;
    const width = Math.max(LEAST_BAR, Math.min(Math.max(WIDEST_BAR, room * SHARE_OF_ROOM), room - BLANK));
    const x = left + Math.max(0, (room - width) / 2);
    let y = floor;
    for (const [at, type] of types.entries()) {
      const count = counts[piece * types.length + at]!;
      if (count === 0) continue;
      const bar = Math.max(1, (count / Math.max(1, most)) * (floor - 4));
      y -= bar;
      context.fillStyle = type.hue[theme];
      context.fillRect(x, y, width, bar);
    }
  }
  context.fillStyle = paper.rule;
  context.fillRect(0, floor, scale.width, 1);
  context.fillStyle = paper.secondary;
  context.font = '500 11px "Inter Variable", Inter, system-ui, sans-serif';
  context.textBaseline = 'alphabetic';
  let free = -BETWEEN_DATES;
  for (const { day, text } of datesOnAxis(scale, locale)) {
    const x = placeOfDay(day, scale);
    const width = context.measureText(text).width;
    if (x < free || x + width > scale.width) continue;
    context.fillText(text, x, height - 4);
    free = x + width + 14;
  }
}

/** Distances of dates on the axis: so many of a unit. */
const STEPS: readonly { readonly unit: 'day' | 'month' | 'year'; readonly every: number }[] = [
  ...[1, 2, 7, 14].map(every => ({ unit: 'day' as const, every })),
  ...[1, 2, 3, 6].map(every => ({ unit: 'month' as const, every })),
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].map(every => ({ unit: 'year' as const, every })),
];
const DAYS_OF = { day: 1, month: 30.4, year: 365.25 } as const;

/**
 * Dates to write on an axis: as many as there is room for, at round years, at the beginning of months, or at days.
 * @param locale how months and days are written
 */
export function datesOnAxis(
  { from, to, width }: TimeScale,
  locale: string,
): readonly { readonly day: number; readonly text: string }[] {
  const room = width / Math.max(1, to - from);
  const { unit, every } =
    STEPS.find(step => DAYS_OF[step.unit] * step.every * room >= BETWEEN_DATES) ?? STEPS[STEPS.length - 1]!;
  // One for all: to make it takes longer than to ask it.
  const formatter = new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'short',
    ...(unit === 'day' && { day: 'numeric' }),
  });
  const textOf = (day: number): string => {
    const { year, month, day: ofMonth } = civilDate(day);
    if (unit === 'year') return String(year);
    const utc = new Date(0);
    utc.setUTCFullYear(year, month - 1, ofMonth);
    return formatter.format(utc);
  };
  const dates: { day: number; text: string }[] = [];
  for (let day = firstOnAxis(from, unit, every); day < to; day = stepUnits(day, unit, every)) {
    dates.push({ day, text: textOf(day) });
  }
  return dates;
}

/** The first day that is not before another and begins a step: round years, months counted from January. */
function firstOnAxis(from: number, unit: (typeof STEPS)[number]['unit'], every: number): number {
  if (unit === 'day') return from;
  const { year, month } = civilDate(from);
  const start =
    unit === 'year'
      ? dayNumber({ year: Math.floor(year / every) * every, month: 1, day: 1 })
      : dayNumber({ year, month: month - ((month - 1) % every), day: 1 });
  return start < from ? stepUnits(start, unit, every) : start;
}
