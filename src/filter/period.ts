import { type InSteps, runAtOnce, TIES_A_STEP } from '../network/in-steps.js';
import type { Network } from '../network/network.js';
import { daysHeld } from '../network/tie-span.js';

/** A window of time that ties have to overlap. */
export interface Period {
  /** First civil day included; `undefined` = no lower bound. */
  readonly from: number | undefined;
  /** Last civil day included; `undefined` = no upper bound. */
  readonly to: number | undefined;
}

/** What a window of time leaves. */
export interface InPeriod {
  /** 1 for each tie that overlaps the window, by its index. */
  readonly mask: Uint8Array;
  /** Events of each tie within the window, by its index; 1 for ties that are no collection of events. */
  readonly counts: Uint32Array;
}

/** Days that ties held, as columns. */
export interface SpanColumns {
  /** First and last day by index of the tie; `first` > `last` where no date is known. */
  readonly first: Float64Array;
  readonly last: Float64Array;
  /** Position of each tie in the store of events; −1 for ties that are none of its. */
  readonly inStore: Int32Array;
  /** How each tie is in a window of time: by its days (0), {@link UNDATED} or {@link BY_EVENTS}. */
  readonly how: Uint8Array;
  /** The store has just the ties of the network, in their order. */
  readonly isStore: boolean;
}

/** No day is known of it or of its events: the switch for undated ties decides. */
const UNDATED = 1;
/** The counts of the store decide. */
const BY_EVENTS = 2;

const columnsByNetwork = new WeakMap<Network, SpanColumns>();

/** What is asked of the time of a network again and again. */
interface Extent {
  readonly days: { readonly from: number; readonly to: number } | undefined;
  readonly undated: number;
}

const extentByNetwork = new WeakMap<Network, Extent>();

/** First and last day on which any tie held or any event was; `undefined` when nothing is dated. */
export function extentOf(network: Network): Extent['days'] {
  return knownExtent(network).days;
}

function knownExtent(network: Network): Extent {
  const known = extentByNetwork.get(network);
  if (known) return known;
  const { first, last } = spanColumnsOf(network);
  let from = Number.POSITIVE_INFINITY;
  let to = Number.NEGATIVE_INFINITY;
  let undated = 0;
  for (let tie = 0; tie < first.length; tie += 1) {
    if (first[tie]! > last[tie]!) {
      undated += 1;
      continue;
    }
    for (const day of [first[tie]!, last[tie]!]) {
      if (!Number.isFinite(day)) continue;
      if (day < from) from = day;
      if (day > to) to = day;
    }
  }
  const extent = { days: from <= to ? { from, to } : undefined, undated };
  extentByNetwork.set(network, extent);
  return extent;
}

/** Whether there is enough time in a network for a line of it: more than one day. */
export function hasTime(network: Network): boolean {
  const extent = extentOf(network);
  return extent !== undefined && extent.to > extent.from;
}

/** Ties without a usable date, by their number. */
export function undatedOf(network: Network): number {
  return knownExtent(network).undated;
}

/**
 * The ties that overlap a window: dates at their widest, so that a year overlaps each of its days. A tie that stands
 * for events is in when one of them is.
 * @param undated whether ties without a date pass
 */
export function tiesInPeriod(network: Network, { from, to }: Period, undated: boolean): InPeriod {
  const { first, last, inStore, how, isStore } = spanColumnsOf(network);
  const lower = from ?? Number.NEGATIVE_INFINITY;
  const upper = to ?? Number.POSITIVE_INFINITY;
  const events = network.events?.countsIn(from, to);
  const mask = new Uint8Array(first.length);
  if (events && isStore) {
    // A copy, since the store's own array changes with the next question.
    const counts = events.slice();
    for (let tie = 0; tie < mask.length; tie += 1) if (counts[tie]! > 0) mask[tie] = 1;
    return { mask, counts };
  }
  const counts = new Uint32Array(first.length);
  for (let tie = 0; tie < mask.length; tie += 1) {
    const way = how[tie]!;
    const count =
      way === BY_EVENTS
        ? events![inStore[tie]!]!
        : way === UNDATED
          ? Number(undated)
          : Number(first[tie]! <= upper && last[tie]! >= lower);
    counts[tie] = count;
    mask[tie] = count > 0 ? 1 : 0;
  }
  return { mask, counts };
}

/** The columns of a network; made at the first call. */
export function spanColumnsOf(network: Network): SpanColumns {
  return columnsByNetwork.get(network) ?? runAtOnce(spanColumnsInSteps(network));
}

/** Makes the columns of a network; `spanColumnsOf` has them then. */
export function* spanColumnsInSteps(network: Network): InSteps<SpanColumns> {
  const size = network.ties.size;
  const first = new Float64Array(size).fill(1);
  const last = new Float64Array(size);
  const inStore = new Int32Array(size).fill(-1);
  for (const tie of network.ties.values()) {
    if (tie.index % TIES_A_STEP === TIES_A_STEP - 1) yield;
    const held = daysHeld(tie.span);
    if (!held) continue;
    first[tie.index] = held.from;
    last[tie.index] = held.to;
  }
  for (const [position, id] of (network.events?.columns.ties ?? []).entries()) {
    if (position % TIES_A_STEP === TIES_A_STEP - 1) yield;
    const tie = network.ties.get(id);
    if (tie) inStore[tie.index] = position;
  }
  const how = new Uint8Array(size);
  let isStore = network.events?.columns.ties.length === size;
  for (let tie = 0; tie < size; tie += 1) {
    if (first[tie]! > last[tie]!) how[tie] = UNDATED;
    else if (inStore[tie]! >= 0) how[tie] = BY_EVENTS;
    if (how[tie] !== BY_EVENTS || inStore[tie] !== tie) isStore = false;
  }
  const columns = { first, last, inStore, how, isStore };
  columnsByNetwork.set(network, columns);
  return columns;
}
