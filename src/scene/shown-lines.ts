import { MaskedIds } from '../filter/masked-ids.js';
import type { NetworkTie } from '../network/network.js';
import { LineSummer, type LineSums, standingPosition } from './line-style.js';
import type { Picture, PictureLine } from './picture.js';

/** What of a picture's lines a filter leaves. */
export interface ShownLines {
  /** Ties that are shown on each line, in the order of `picture.lines`. */
  readonly counts: Uint32Array;
  /** Ids of drawn actors and frames that have a shown line; a frame also has those of its members. */
  readonly touched: ReadonlySet<string>;
}

/** A picture's lines in columns: tens of thousands of them are gone through at every click on a legend. */
interface LineColumns {
  /** Ids of all ends. */
  readonly ends: readonly string[];
  /** Position in `ends` of both ends of each line. */
  readonly source: Uint32Array;
  readonly target: Uint32Array;
  /** Where the ties of each line begin in `ties`, and one more for the end. */
  readonly first: Uint32Array;
  readonly ties: readonly NetworkTie[];
  /** `NetworkTie.index` of each of these. */
  readonly tieIndex: Uint32Array;
  /** What of each decides the look of its line; made when a look is asked for. */
  looks: TieLooks | undefined;
}

/** Ties of a picture in columns, as far as looks go. */
interface TieLooks {
  readonly events: Uint32Array;
  readonly standing: Uint8Array;
  /** 1 = disputed, 2 = retracted. */
  readonly flags: Uint8Array;
}

const columnsByPicture = new WeakMap<Picture, LineColumns>();
const shownByPicture = new WeakMap<Picture, { readonly of: ReadonlySet<string>; readonly shown: ShownLines }>();

/** Worked out once for a picture and set, however many layers ask. @param shown ids of ties that pass the filter */
export function shownLinesOf(picture: Picture, shown: ReadonlySet<string>): ShownLines {
  const known = shownByPicture.get(picture);
  if (known?.of === shown) return known.shown;
  const result = workOut(picture, shown);
  shownByPicture.set(picture, { of: shown, shown: result });
  return result;
}

const NOTHING: readonly NetworkTie[] = [];

/** Ties of a line that pass the filter. */
export function shownOf(line: PictureLine, shown: ReadonlySet<string>): readonly NetworkTie[] {
  const isShown = shownTest(shown);
  const [only] = line.ties;
  // Most lines are one tie: no list is made for them.
  if (line.ties.length === 1) return isShown(only!) ? line.ties : NOTHING;
  return line.ties.filter(isShown);
}

/**
 * What the shown ties of a line come to; `undefined` where none is shown.
 * @param position of the line in the picture
 * @param inPeriod events of each tie within a window of time, by index; absent: of any time
 */
export function sumsAt(
  picture: Picture,
  position: number,
  shown: ReadonlySet<string>,
  inPeriod?: Uint32Array,
): LineSums | undefined {
  if (shownLinesOf(picture, shown).counts[position] === 0) return undefined;
  const columns = columnsOf(picture);
  columns.looks ??= looksOf(columns.ties);
  const { first, ties, tieIndex, looks } = columns;
  const mask = shown instanceof MaskedIds ? shown.mask : undefined;
  const summer = new LineSummer();
  for (let at = first[position]!; at < first[position + 1]!; at += 1) {
    const index = tieIndex[at]!;
    if (mask ? mask[index] !== 1 : !shown.has(ties[at]!.id)) continue;
    const flags = looks.flags[at]!;
    const events = inPeriod ? inPeriod[index]! : looks.events[at]!;
    summer.add(ties[at]!.type, events, looks.standing[at]!, (flags & 1) !== 0, (flags & 2) !== 0);
  }
  return summer.sums;
}

function looksOf(ties: readonly NetworkTie[]): TieLooks {
  return {
    events: Uint32Array.from(ties, tie => tie.record.count ?? 1),
    standing: Uint8Array.from(ties, tie => standingPosition(tie.standing.level)),
    flags: Uint8Array.from(ties, ({ standing }) => Number(standing.disputed) + 2 * Number(standing.retracted)),
  };
}

/** Ids of drawn actors and frames that have a shown line; a frame also has those of its members. */
export function touchedBy(picture: Picture, shown: ReadonlySet<string>): ReadonlySet<string> {
  return shownLinesOf(picture, shown).touched;
}

/** Whether a tie is in a set, without a look at its id where the set is a mask. */
function shownTest(shown: ReadonlySet<string>): (tie: NetworkTie) => boolean {
  if (!(shown instanceof MaskedIds)) return tie => shown.has(tie.id);
  const { mask } = shown;
  return tie => mask[tie.index] === 1;
}

function workOut(picture: Picture, shown: ReadonlySet<string>): ShownLines {
  const { ends, source, target, first, ties, tieIndex } = columnsOf(picture);
  const counts = new Uint32Array(source.length);
  if (shown instanceof MaskedIds) {
    const { mask } = shown;
    for (let line = 0; line < counts.length; line += 1) {
      let count = 0;
      for (let at = first[line]!; at < first[line + 1]!; at += 1) count += mask[tieIndex[at]!]!;
      counts[line] = count;
    }
  } else {
    for (let line = 0; line < counts.length; line += 1) {
      for (let at = first[line]!; at < first[line + 1]!; at += 1) if (shown.has(ties[at]!.id)) counts[line]! += 1;
    }
  }
  const isTouched = new Uint8Array(ends.length);
  for (let line = 0; line < counts.length; line += 1) {
    if (counts[line] === 0) continue;
    isTouched[source[line]!] = 1;
    isTouched[target[line]!] = 1;
  }
  const touched = new Set(ends.filter((_, position) => isTouched[position] === 1));
  for (const actor of picture.actors) {
    if (actor.frame !== undefined && touched.has(actor.id)) touched.add(actor.frame);
  }
  return { counts, touched };
}

function columnsOf(picture: Picture): LineColumns {
  const known = columnsByPicture.get(picture);
  if (known) return known;
  const { lines } = picture;
  const positions = new Map<string, number>();
  const positionOf = (end: string): number => {
    let position = positions.get(end);
    if (position === undefined) {
      position = positions.size;
      positions.set(end, position);
    }
    return position;
  };
  const source = Uint32Array.from(lines, line => positionOf(line.source));
  const target = Uint32Array.from(lines, line => positionOf(line.target));
  const first = new Uint32Array(lines.length + 1);
  for (const [line, { ties }] of lines.entries()) first[line + 1] = first[line]! + ties.length;
  const ties = lines.flatMap(line => line.ties);
  const tieIndex = Uint32Array.from(ties, tie => tie.index);
  const columns = { ends: [...positions.keys()], source, target, first, ties, tieIndex, looks: undefined };
  columnsByPicture.set(picture, columns);
  return columns;
}
