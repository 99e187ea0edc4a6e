import { inUi, ui, uiLanguage } from '../messages/ui.js';
import type { Evidence } from '../network/dataset-schema.js';
import { describeTie, relationLabelOf, type TieDescription } from '../network/describe-tie.js';
import type { Network, NetworkTie } from '../network/network.js';
import { speakersOf } from '../network/speakers.js';
import { findStanding } from '../vocabulary/standings.js';
import { nameOf } from './card-context.js';

/** Speakers that are named in a sentence. */
const MOST_NAMED = 3;

/**
 * A tie in the language of the interface. English has whole sentences; other languages, whose names would have to be
 * declined, say the same in parts: relation, both ends, who says it, and how well it is established.
 */
export function sayTie(
  network: Network,
  tie: NetworkTie,
  { from = 'source' }: { readonly from?: 'source' | 'target' } = {},
): TieDescription {
  if (uiLanguage() === 'en') return describeTie(network, tie, { from });
  const [source, target] = [nameOf(network, tie.source), nameOf(network, tie.target)];
  const ends = tie.mutual
    ? from === 'source'
      ? `${source} ↔ ${target}`
      : `${target} ↔ ${source}`
    : from === 'source'
      ? `${source} → ${target}`
      : `${target} ← ${source}`;
  const clause = ui.labelled(relationName(network, tie), ends);
  const attribution = saidBy(network, tie.evidence.filter(saysSo));
  const standing = inUi(findStanding(tie.standing.level).short);
  const flags = [
    ...(tie.standing.disputed ? [`${capital(ui.disputedWord)}.`] : []),
    ...(tie.standing.retracted ? [`${capital(ui.retractedWord)}.`] : []),
  ];
  const parts = [clause, attribution, capital(standing)].filter(part => part !== '');
  return { clause, attribution, flags, sentence: [`${parts.join('. ')}.`, ...flags].join(' ') };
}

/** Whether an item speaks for the tie itself: a denial, or words on its date alone, are not its source. */
const saysSo = ({ stance, supports = [] }: Evidence): boolean =>
  (stance === 'asserts' || stance === 'qualifies') && supports.length === 0;

/** Who is heard first in each item, after "according to"; empty when nobody is named. */
export function saidBy(network: Network, items: readonly Evidence[]): string {
  const names = [...new Set(items.map(item => firstHeard(network, item)))].filter(name => name !== '');
  const more = names.length > MOST_NAMED ? [ui.andMore(names.length - MOST_NAMED)] : [];
  return names.length === 0 ? '' : ui.labelled(ui.accordingTo, [...names.slice(0, MOST_NAMED), ...more].join(', '));
}

/** Who is heard first; words that stand for somebody unnamed, and a title that stands for its outlet, are no names. */
function firstHeard(network: Network, item: Evidence): string {
  const [first] = speakersOf(network, item);
  if (!first) return '';
  const document = item.document === undefined ? undefined : network.documents.get(item.document);
  const isTitle = first.id === undefined && document?.publisher === undefined && first.label === document?.title;
  return first.unnamed || isTitle ? ui.quoted(first.label) : first.label;
}

/** Name of a tie's relation in the language of the interface; that of the dataset where the vocabulary has none. */
export function relationName(network: Network, tie: NetworkTie): string {
  const english = relationLabelOf(network, tie);
  return inUi({ en: english });
}

const capital = (word: string): string => word.charAt(0).toLocaleUpperCase(uiLanguage()) + word.slice(1);
