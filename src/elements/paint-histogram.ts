import type { Histogram } from '../filter/histogram.js';
import { civilDate } from '../network/civil-day.js';
import type { Theme } from '../scene/line-style.js';
import { PAPER } from '../vocabulary/paper.js';

/** Room below the bars for the years, px. */
export const AXIS = 18;
const BLANK = 1;
const WIDEST_BAR = 34;
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
    const width = Math.max(LEAST_BAR, Math.min(WIDEST_BAR, room - BLANK));
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

/** Dates to write on the axis: years where there are many, else months, else days. */
function datesOnAxis(scale: TimeScale, locale: string): readonly { readonly day: number; readonly text: string }[] {
  const days = scale.to - scale.from;
  const most = Math.max(1, Math.floor(scale.width / BETWEEN_DATES));
  const step = Math.max(1, Math.ceil(days / most));
  // One for all: to make it takes longer than to ask it.
  const formatter = new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'short',
    ...(days > 90 ? {} : { day: 'numeric' }),
  });
  const dates: { day: number; text: string }[] = [];
  let before = '';
  for (let day = scale.from; day < scale.to; day += step) {
    const { year, month, day: ofMonth } = civilDate(day);
    const utc = new Date(0);
    utc.setUTCFullYear(year, month - 1, ofMonth);
    const text = days > 365 * 3 ? String(year) : formatter.format(utc);
    if (text !== before) dates.push({ day, text });
    before = text;
  }
  return dates;
}
