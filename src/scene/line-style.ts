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

/** What the ties on one line come to, as far as its look is concerned. */
export interface LineSums {
  readonly ties: number;
  /** Events that they stand for. */
  readonly events: number;
  /** Position in `STANDINGS` of the weakest: a folded line never looks firmer than any of its ties. */
  readonly weakest: number;
  /** The relation with most events; the first of those that have as many. */
  readonly leading: TieType | undefined;
  /** Some tie is disputed. */
  readonly disputed: boolean;
  /** Every tie is retracted. */
  readonly retracted: boolean;
}

const POSITIONS: ReadonlyMap<string, number> = new Map(STANDINGS.map(({ id }, position) => [id, position]));

/** Position of a standing in the order of the vocabulary, best established first. */
export const standingPosition = (level: string): number => POSITIONS.get(level) ?? 0;

/** Adds ties up one by one. */
export class LineSummer {
  #ties = 0;
  #events = 0;
  #weakest = 0;
  #disputed = false;
  #retracted = true;
  // Few relations meet on a line: a list is quicker than a map.
  readonly #types: TieType[] = [];
  readonly #ofType: number[] = [];

  add(type: TieType, events: number, standing: number, disputed: boolean, retracted: boolean): void {
    this.#ties += 1;
    this.#events += events;
    if (STANDINGS[standing]!.rank > STANDINGS[this.#weakest]!.rank) this.#weakest = standing;
    this.#disputed ||= disputed;
    this.#retracted &&= retracted;
    const at = this.#types.indexOf(type);
    if (at >= 0) this.#ofType[at]! += events;
    else {
      this.#types.push(type);
      this.#ofType.push(events);
    }
  }

  get sums(): LineSums {
    const most = this.#ofType.reduce((best, events, at) => (events > this.#ofType[best]! ? at : best), 0);
    return {
      ties: this.#ties,
      events: this.#events,
      weakest: this.#weakest,
      leading: this.#types[most],
      disputed: this.#disputed,
      retracted: this.#retracted,
    };
  }
}

function sumsOf(ties: readonly NetworkTie[], inPeriod: Uint32Array | undefined): LineSums {
  const summer = new LineSummer();
  for (const { type, record, index, standing } of ties) {
    const events = inPeriod ? inPeriod[index]! : (record.count ?? 1);
    summer.add(type, events, standingPosition(standing.level), standing.disputed, standing.retracted);
  }
  return summer.sums;
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
  return styleOfSums(line, sumsOf(shown.length > 0 ? shown : line.ties, inPeriod), theme);
}

/** The same for ties that have been added up. */
export function styleOfSums(line: StyledLine, sums: LineSums, theme: Theme): LineStyle {
  const { pattern } = STANDINGS[sums.weakest]!;
  const many = sums.ties > 1 ? 0.8 : 0;
  const plain = pattern === 'fine-dots' ? FINE_WIDTH : (line.type?.headline && line.betweenStates ? 3 : 2.3) + many;
  const width = line.weighted === true ? weightedWidth(Math.max(1, sums.events)) : plain;
  const type = line.type ?? (line.weighted === true ? sums.leading : undefined);
  return {
    colour: pattern === 'fine-dots' ? PAPER[theme].secondary : type === undefined ? PAPER[theme].ink : type.hue[theme],
    width,
    pattern,
    arrow: !line.mutual,
    disputed: sums.disputed,
    retracted: sums.retracted,
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
