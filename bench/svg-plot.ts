import { xmlAttribute } from '../src/formats/escape-xml.js';

/** One line of a plot. */
export interface PlotLine {
  readonly name: string;
  /** In rising x; both above 0. */
  readonly points: readonly (readonly [x: number, y: number])[];
}

/** What a plot is called and what its axes are. */
export interface PlotWords {
  readonly title: string;
  readonly x: string;
  readonly y: string;
}

const WIDTH = 860;
const HEIGHT = 460;
const BOX = { left: 70, top: 46, right: 640, bottom: 400 };
const HUES = [
  '#2b6cb0',
  '#c05621',
  '#2f855a',
  '#805ad5',
  '#b83280',
  '#4a5568',
  '#b7791f',
  '#319795',
  '#9b2c2c',
  '#000000',
];

/** A plot with logarithmic axes as SVG: costs that grow evenly with n are straight lines with the slope 1. */
export function plotSvg({ title, x, y }: PlotWords, lines: readonly PlotLine[]): string {
  const points = lines.flatMap(line => line.points);
  const xs = decades(points.map(([value]) => value));
  const ys = decades(points.map(([, value]) => value));
  const atX = (value: number): number => along(value, xs, BOX.left, BOX.right);
  const atY = (value: number): number => along(value, ys, BOX.bottom, BOX.top);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="12" role="img" aria-label="${xmlAttribute(title)}">`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>`,
    text(BOX.left, 24, title, 'font-size="15"'),
    ...powers(xs).flatMap(value => [
      rule(atX(value), BOX.top, atX(value), BOX.bottom),
      text(atX(value), BOX.bottom + 18, grouped(value), 'text-anchor="middle"'),
    ]),
    ...powers(ys).flatMap(value => [
      rule(BOX.left, atY(value), BOX.right, atY(value)),
      text(BOX.left - 8, atY(value) + 4, grouped(value), 'text-anchor="end"'),
    ]),
    text((BOX.left + BOX.right) / 2, BOX.bottom + 42, x, 'text-anchor="middle"'),
    text(
      16,
      (BOX.top + BOX.bottom) / 2,
      y,
      `text-anchor="middle" transform="rotate(-90 16 ${(BOX.top + BOX.bottom) / 2})"`,
    ),
    ...lines.flatMap((line, index) => lineOf(line, index, atX, atY)),
    '</svg>\n',
  ].join('\n');
}

function lineOf(
  { name, points }: PlotLine,
  index: number,
  atX: (value: number) => number,
  atY: (value: number) => number,
): readonly string[] {
  const hue = HUES[index % HUES.length]!;
  // Beyond the hues, and for those who cannot tell them, lines differ in their dashes.
  const dash = ['', '6 3', '2 3'][index % 3]!;
  const places = points.map(([x, y]) => [atX(x).toFixed(1), atY(y).toFixed(1)] as const);
  const key = BOX.top + 8 + index * 24;
  return [
    `<polyline points="${places.map(place => place.join(',')).join(' ')}" fill="none" stroke="${hue}" stroke-width="1.8" stroke-dasharray="${dash}"/>`,
    ...places.map(([x, y]) => `<circle cx="${x}" cy="${y}" r="2.8" fill="${hue}"/>`),
    `<path d="M${BOX.right + 18} ${key}h24" stroke="${hue}" stroke-width="1.8" stroke-dasharray="${dash}"/>`,
    text(BOX.right + 50, key + 4, name),
  ];
}

/** Whole powers of ten around all values. */
function decades(values: readonly number[]): readonly [number, number] {
  const logs = values.map(value => Math.log10(value));
  const low = Math.floor(Math.min(...logs));
  return [low, Math.max(low + 1, Math.ceil(Math.max(...logs)))];
}

const powers = ([low, high]: readonly [number, number]): readonly number[] =>
  Array.from({ length: high - low + 1 }, (_, step) => 10 ** (low + step));

const along = (value: number, [low, high]: readonly [number, number], from: number, to: number): number =>
  from + ((Math.log10(value) - low) / (high - low)) * (to - from);

const rule = (x1: number, y1: number, x2: number, y2: number): string =>
  `<path d="M${x1.toFixed(1)} ${y1.toFixed(1)}L${x2.toFixed(1)} ${y2.toFixed(1)}" stroke="#ddd"/>`;

const text = (x: number, y: number, words: string, more = ''): string =>
  `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" fill="#222" ${more}>${xmlAttribute(words)}</text>`;

const grouped = (value: number): string => value.toLocaleString('en-US', { maximumFractionDigits: 4 });
