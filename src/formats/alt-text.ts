import { inUi, ui, uiLanguage } from '../messages/ui.js';
import { exportWords } from '../messages/ui-export.js';
import type { NetworkTie } from '../network/network.js';
import { FLAGS, STANDINGS } from '../vocabulary/standings.js';
import { dayInWords, filtersOf, plainText, titleOf } from './picture-words.js';
import { truncateText } from './wrap-text.js';
import { type ExportSource, forReaders } from './writer.js';

const maxLength = 800;
const maxTitleLength = 160;

/**
 * The network in words, for those who do not see the picture: how many actors and ties, which relations and how
 * well each is established, which pairs have most ties, and under which filters. Says nothing of its own about
 * the actors. In the language of the interface. At most 800 characters: long lists are shortened and say so.
 */
export function altTextOf(given: ExportSource): string {
  const source = forReaders(given);
  for (let rows = 8; rows > 0; rows--) {
    const text = sentences(source, rows).join(' ');
    if (text.length <= maxLength) return text;
  }
  const shortest = sentences(source, 1).join(' ');
  return shortest.slice(0, maxLength - 1).replace(/\s+\S*$/u, '') + '…';
}

function sentences(source: ExportSource, rows: number): readonly string[] {
  const ties = shownTies(source);
  const { asOf } = source.network.dataset;
  const words = exportWords().altText;
  const date = asOf === undefined ? '' : dayInWords(asOf);
  const title = truncateText(titleOf(source.network), maxTitleLength, text => text.length);
  return [
    words.head(source.shown.actors.size, ties.length, title, date),
    ...(ties.length === 0 ? [words.noTie] : [`${shortened(relationTexts(ties), rows)}.`]),
    ...flagTexts(ties),
    ...pairTexts(source, ties, Math.min(rows, 3)),
    ...filterTexts(source, rows),
  ];
}

function shownTies({ network, shown }: ExportSource): readonly NetworkTie[] {
  return [...network.ties.values()].filter(tie => shown.ties.has(tie.id));
}

/** "Visit 3 (2 confirmed by both sides, 1 only reported)", most ties first. */
function relationTexts(ties: readonly NetworkTie[]): readonly string[] {
  return largestFirst(groupBy(ties, tie => tie.type.id)).map(([, group]) => {
    const levels = groupBy(group, tie => tie.standing.level);
    const standings = STANDINGS.filter(({ id }) => levels.has(id)).map(({ id, short }) => ({
      words: inUi(short),
      number: levels.get(id)!.length,
    }));
    return exportWords().altText.relation(inUi(group[0]!.type.label), group.length, standings);
  });
}

function flagTexts(ties: readonly NetworkTie[]): readonly string[] {
  const flags = FLAGS.map(({ id, label }) => ({
    number: ties.filter(tie => tie.standing[id]).length,
    words: inUi(label).toLocaleLowerCase(uiLanguage()),
  })).filter(flag => flag.number > 0);
  return flags.length === 0 ? [] : [exportWords().altText.flags(flags)];
}

/** The pairs with most ties, both ways together; only where a pair has more than one. */
function pairTexts({ network }: ExportSource, ties: readonly NetworkTie[], rows: number): readonly string[] {
  const words = exportWords().altText;
  const label = (actor: string) => plainText(network.actors.get(actor)?.label ?? actor);
  const pairs = largestFirst(groupBy(ties, tie => [tie.source, tie.target].sort().join('\n')))
    .filter(([, group]) => group.length > 1)
    .slice(0, rows)
    .map(([, [first, ...others]]) => words.pair(label(first!.source), label(first!.target), others.length + 1));
  return pairs.length === 0 ? [] : [words.mostTies(pairs.join(exportWords().separator))];
}

function filterTexts(source: ExportSource, rows: number): readonly string[] {
  const words = exportWords();
  const [shown, all] = [source.shown.ties.size, source.network.ties.size];
  const count = shown === all ? [] : [words.altText.shown(shown, all)];
  const filters = filtersOf(source);
  if (filters.length === 0) return count;
  return [...count, ended(ui.labelled(words.picture.filters, shortened(filters, rows)))];
}

/** A sentence with its stop, which an abbreviation at its end is. */
const ended = (sentence: string): string => (sentence.endsWith('.') ? sentence : `${sentence}.`);

function shortened(items: readonly string[], rows: number): string {
  if (items.length <= rows) return items.join(exportWords().separator);
  return [...items.slice(0, rows), exportWords().picture.more(items.length - rows)].join(exportWords().separator);
}

function groupBy<Key>(ties: readonly NetworkTie[], keyOf: (tie: NetworkTie) => Key): Map<Key, NetworkTie[]> {
  const groups = new Map<Key, NetworkTie[]>();
  for (const tie of ties) {
    const group = groups.get(keyOf(tie));
    if (group) group.push(tie);
    else groups.set(keyOf(tie), [tie]);
  }
  return groups;
}

/** Groups by size; equal ones in the order in which the dataset has them. */
function largestFirst<Key>(groups: ReadonlyMap<Key, NetworkTie[]>): readonly (readonly [Key, NetworkTie[]])[] {
  return [...groups].sort(([, one], [, other]) => other.length - one.length);
}
