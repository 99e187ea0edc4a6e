import { spokenQuantities, ui, uiLanguage } from '../messages/ui.js';
import { nameOfCounted } from '../network/describe-quantity.js';
import { describeQuantities, type QuantityDescription } from '../network/describe-tie.js';
import type { Network, NetworkTie } from '../network/network.js';
import { readerLocale } from './locale.js';
import { saidBy } from './say-tie.js';

/** The numbers on a tie in the language of the interface, each with its own speaker. */
export function sayQuantities(
  network: Network,
  tie: NetworkTie,
  locale = readerLocale(),
): readonly QuantityDescription[] {
  const words = spokenQuantities();
  const told = describeQuantities(network, tie, locale, words ? { words } : {});
  if (uiLanguage() === 'en') return told;
  return told.map(({ quantity, text }) => {
    const named = quantity.evidence ?? [];
    const items = tie.evidence.filter(({ id, stance }) =>
      named.length === 0 ? stance !== 'denies' : named.includes(id),
    );
    return { quantity, text, attribution: saidBy(network, items) || ui.sources.noSource };
  });
}

/** Between a number and who gave it: in English one sentence, elsewhere two parts. */
export const beforeSpeaker = (): string => (uiLanguage() === 'en' ? ', ' : ' · ');

/** What is counted, in the language of the interface where it has a word for it. */
export const sayCounted = (what: string): string => nameOfCounted(what, spokenQuantities());
