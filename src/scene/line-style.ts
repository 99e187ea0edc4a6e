import type { NetworkTie } from '../network/network.js';
import { PAPER } from '../vocabulary/paper.js';
import { STANDINGS, type StandingPattern } from '../vocabulary/standings.js';
import type { TieType } from '../vocabulary/tie-type.js';

export type Theme = 'light' | 'dark';

/** How a line looks. Canvas, legend, cards and exported pictures all draw from this. */
export interface LineStyle {
  /** `#RRGGBB` */
  readonly colour: string;
  /** px at zoom 1 */
  readonly width: number;
  readonly pattern: StandingPattern;
  readonly arrow: boolean;
  /** A small bar across the middle. */
  readonly disputed: boolean;
  /** Struck through. */
  readonly retracted: boolean;
}

/** Dash lengths by pattern, in px; dots are zero-length dashes with round caps. */
export const DASHES: Readonly<Record<StandingPattern, readonly number[]>> = {
  solid: [],
  dashed: [9, 5],
  dotted: [0.01, 6],
  'fine-dots': [0.01, 5],
};

const FINE_WIDTH = 1.7;

/** The pattern of ties on one line: that of the weakest, so that a folded line never looks firmer than its ties. */
export function patternOf(ties: readonly NetworkTie[]): StandingPattern {
  let weakest = STANDINGS[0]!;
  for (const tie of ties) {
    if (tie.standing.level === weakest.id) continue;
    const standing = STANDINGS.find(row => row.id === tie.standing.level)!;
    if (standing.rank > weakest.rank) weakest = standing;
  }
  return weakest.pattern;
}

/** What a line is made of, as far as its look is concerned. */
export interface StyledLine {
  readonly ties: readonly NetworkTie[];
  /** `undefined` = several relations: drawn in ink. */
  readonly type: TieType | undefined;
  readonly mutual: boolean;
  /** Between two states. */
  readonly betweenStates: boolean;
  /** Its width tells the number of its events; one of several relations has the colour of that with most. */
  readonly weighted?: boolean;
}

/**
 * Number of events that ties stand for.
 * @param inPeriod events of each tie within a window of time, by index; absent: of any time
 */
export function eventsOf(ties: readonly NetworkTie[], inPeriod?: Uint32Array): number {
  let sum = 0;
  for (const { record, index } of ties) sum += inPeriod ? inPeriod[index]! : (record.count ?? 1);
  return sum;
}

/** Width of a weighted line, px: one more for every eightfold number of events. */
export const weightedWidth = (events: number): number => Math.min(7, 1.2 + Math.log2(events) / 3);

/** The relation with most events. */
function leadingType(ties: readonly NetworkTie[], inPeriod?: Uint32Array): TieType | undefined {
  const events = new Map<TieType, number>();
  for (const tie of ties) events.set(tie.type, (events.get(tie.type) ?? 0) + eventsOf([tie], inPeriod));
  let leading: TieType | undefined;
  for (const [type, number] of events) if (leading === undefined || number > events.get(leading)!) leading = type;
  return leading;
}

/**
 * The look of a line for the ties of it that are shown.
 * @param inPeriod events of each tie within a window of time; see `eventsOf`
 */
export function styleOf(
  line: StyledLine,
  shown: readonly NetworkTie[],
  theme: Theme,
  inPeriod?: Uint32Array,
): LineStyle {
  const ties = shown.length > 0 ? shown : line.ties;
  const pattern = patternOf(ties);
  const many = ties.length > 1 ? 0.8 : 0;
  const plain = pattern === 'fine-dots' ? FINE_WIDTH : (line.type?.headline && line.betweenStates ? 3 : 2.3) + many;
  const width = line.weighted === true ? weightedWidth(Math.max(1, eventsOf(ties, inPeriod))) : plain;
  const type = line.type ?? (line.weighted === true ? leadingType(ties, inPeriod) : undefined);
  return {
    colour: pattern === 'fine-dots' ? PAPER[theme].secondary : type === undefined ? PAPER[theme].ink : type.hue[theme],
    width,
    pattern,
    arrow: !line.mutual,
    disputed: ties.some(tie => tie.standing.disputed),
    retracted: ties.every(tie => tie.standing.retracted),
  };
}

/** The sample of a relation in a legend: its colour and arrow, solid. */
export function sampleOfType(type: TieType, theme: Theme): LineStyle {
  return {
    colour: type.hue[theme],
    width: 2.3,
    pattern: 'solid',
    arrow: type.direction === 'directed',
    disputed: false,
    retracted: false,
  };
}

/** The sample of a standing: its pattern in ink, no arrow. */
export function sampleOfStanding(id: string, theme: Theme): LineStyle {
  const pattern = STANDINGS.find(row => row.id === id)?.pattern ?? 'solid';
  return {
    colour: pattern === 'fine-dots' ? PAPER[theme].secondary : PAPER[theme].ink,
    width: pattern === 'fine-dots' ? FINE_WIDTH : 2.3,
    pattern,
    arrow: false,
    disputed: false,
    retracted: id === 'retracted',
  };
}
