import { relationLabelOf } from '../network/describe-tie.js';
import type { Network, NetworkTie } from '../network/network.js';
import { findStanding, type StandingId } from '../vocabulary/standings.js';
import { textIn } from '../vocabulary/text.js';
import { xmlToken } from './escape-xml.js';
import { countOf, type GexfColumn, list, plainTypeOf, TIE_COLUMNS } from './gexf-columns.js';
import { createWordings } from './tie-wordings.js';
import { writableInterval } from './writable-interval.js';

/** All ties of one relation between two actors, which become one edge. */
export interface TiePair {
  readonly id: string;
  /** At least one, in dataset order; the first gives the direction. */
  readonly ties: readonly NetworkTie[];
  readonly kind: string;
  readonly label: string;
}

/** A time in whole days; absent = open or unknown. */
export interface Spell {
  readonly start?: string | undefined;
  readonly end?: string | undefined;
}

/**
 * The ties by pair and relation, in the order of their first ties. Directed ties of both ways are two pairs; mutual
 * ties are one whichever way they are written.
 */
export function pairTies(network: Network, ties: readonly NetworkTie[]): readonly TiePair[] {
  const groups = new Map<string, NetworkTie[]>();
  for (const tie of ties) {
    const ends = tie.mutual ? [tie.source, tie.target].sort() : [tie.source, tie.target];
    const key = JSON.stringify([tie.mutual, plainTypeOf(tie), ...ends]);
    const group = groups.get(key);
    if (group) group.push(tie);
    else groups.set(key, [tie]);
  }
  const lists = [...groups.values()];
  const wordingOf = createWordings(
    network,
    lists.map(([first]) => first!),
  );
  return lists.map((group, index) => {
    const first = group[0]!;
    const { kind, label } = wordingOf(first);
    const isOneKind = group.every(tie => tie.typeText === first.typeText);
    return { id: `pair-${index + 1}`, ties: group, kind, label: isOneKind ? label : wholeLabel(network, first) };
  });
}

/** The relation without its kind. */
function wholeLabel(network: Network, tie: NetworkTie): string {
  const isKnown = plainTypeOf(tie) === tie.type.id;
  return (
    xmlToken(isKnown ? textIn(tie.type.label) : relationLabelOf(network, { ...tie, typeText: plainTypeOf(tie) })) ||
    'tie'
  );
}

/** The days of the ties, in order, merged where they overlap; a tie without a day has no part in it. */
export function spellsOf({ ties }: TiePair): readonly Spell[] {
  const spells = ties.map(writableInterval).filter(spell => spell !== undefined);
  const sorted = [...spells].sort((one, other) => compare(one.start ?? '', other.start ?? ''));
  const merged: Spell[] = [];
  for (const spell of sorted) {
    const last = merged.at(-1);
    if (last && (last.end === undefined || spell.start === undefined || spell.start <= last.end)) {
      merged[merged.length - 1] = { start: last.start, end: laterEnd(last.end, spell.end) };
    } else {
      merged.push(spell);
    }
  }
  return merged;
}

// Years have four digits here, so texts are in the order of days.
const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
const laterEnd = (one: string | undefined, other: string | undefined): string | undefined =>
  one === undefined || other === undefined ? undefined : one > other ? one : other;

/** How many events the ties of a pair stand for. */
export const weightOf = ({ ties }: TiePair): number => ties.reduce((sum, tie) => sum + countOf(tie), 0);

/** The level that the best, or the worst, established tie of a pair has. */
function standingAt({ ties }: TiePair, end: 'best' | 'worst'): StandingId {
  const levels = ties.map(tie => tie.standing.level);
  const isBetter = (one: StandingId, other: StandingId): boolean => findStanding(one).rank < findStanding(other).rank;
  return levels.reduce((kept, level) => (isBetter(level, kept) === (end === 'best') ? level : kept));
}

/** The standing that is drawn: the weakest, as a line must not look better established than any part of it. */
export const weakestStanding = (pair: TiePair): StandingId => standingAt(pair, 'worst');

/** What the ties of a pair have in a column, each part once. */
const together = (id: string) => {
  const column = TIE_COLUMNS.find(row => row.id === id)!;
  return ({ ties }: TiePair, network: Network): string =>
    list(ties.flatMap(tie => String(column.valueOf(tie, network) ?? '').split('; ')));
};

const text = (id: string, title: string, tell: GexfColumn<TiePair>['valueOf']): GexfColumn<TiePair> => ({
  id,
  title,
  type: 'string',
  valueOf: tell,
});
const number = (id: string, title: string, count: (pair: TiePair) => number): GexfColumn<TiePair> => ({
  id,
  title,
  type: 'integer',
  valueOf: count,
});

/** Columns of pairs. */
export const PAIR_COLUMNS: readonly GexfColumn<TiePair>[] = [
  text('tie_type', 'Tie type', ({ ties }) => plainTypeOf(ties[0]!)),
  text('subtype', 'Subtypes', together('subtype')),
  number('ties', 'Ties', ({ ties }) => ties.length),
  number('count', 'Count', weightOf),
  text('tie_ids', 'Tie ids', ({ ties }) => list(ties.map(tie => tie.id))),
  text('weakest_standing', 'Weakest standing', weakestStanding),
  text('strongest_standing', 'Strongest standing', pair => standingAt(pair, 'best')),
  number('disputed_ties', 'Disputed ties', ({ ties }) => ties.filter(tie => tie.standing.disputed).length),
  number('retracted_ties', 'Retracted ties', ({ ties }) => ties.filter(tie => tie.standing.retracted).length),
  { id: 'symmetric', title: 'Symmetric', type: 'boolean', valueOf: ({ ties }) => ties[0]!.mutual },
  text('start_date', 'Start date', pair => edgeDate(pair, 'start')),
  text('end_date', 'End date', pair => edgeDate(pair, 'end')),
  text('place', 'Places', together('place')),
  text('speakers', 'Speakers', together('speakers')),
  number('evidence_count', 'Evidence items', ({ ties }) => ties.reduce((sum, tie) => sum + tie.evidence.length, 0)),
  text('source_name', 'Sources', together('source_name')),
  text('source_url', 'Source URLs', together('source_url')),
];

/** The earliest start or the latest end, as the dataset gives it; `..` when a tie goes on. */
function edgeDate({ ties }: TiePair, edge: 'start' | 'end'): string | undefined {
  if (edge === 'end' && ties.some(tie => tie.span.openEnded)) return '..';
  let found: NetworkTie | undefined;
  for (const tie of ties) {
    const { from, to } = tie.span;
    if (edge === 'start' && from !== undefined && !(from >= (found?.span.from ?? Number.POSITIVE_INFINITY)))
      found = tie;
    if (edge === 'end' && to !== undefined && !(to <= (found?.span.to ?? Number.NEGATIVE_INFINITY))) found = tie;
  }
  return edge === 'start' ? found?.span.startText : (found?.span.endText ?? found?.span.startText);
}
