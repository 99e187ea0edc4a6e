import type { Exploration } from '../exploration/exploration.js';
import { ui } from '../messages/ui.js';
import type { Picture } from '../scene/picture.js';
import { narrowingSentences } from './focus-words.js';
import { voicesSentence } from './voice-words.js';

/**
 * The status line: how many ties pass the filter, and how many of these a fold hides. Counts are by filter alone;
 * folding adds to the sentence, it does not change the numbers.
 */
export function statusOf(exploration: Exploration, picture: Picture | undefined): string {
  const { filtered } = exploration;
  const { loading } = exploration.state;
  if (!filtered) return '';
  if (loading !== undefined) return ui.opening(loading);
  return [
    ui.statusLine(filtered.ties.size, filtered.total),
    ...(picture ? undrawnOf(exploration, picture) : []),
    ...narrowingSentences(exploration),
    ...(exploration.view.voices ? [voicesSentence(exploration)] : []),
  ].join(' · ');
}

/** What passes the filter and yet has no line of its own in the picture, in words; empty when everything has. */
export function undrawnOf({ filtered }: Exploration, { inside, pairs, undrawn }: Picture): readonly string[] {
  const folded = [...inside].filter(tie => filtered?.ties.has(tie)).length;
  return [
    ...(folded > 0 ? [ui.insideFolds(folded)] : []),
    ...(undrawn.pairs > 0 ? [ui.strongest.drawn(pairs - undrawn.pairs, pairs)] : []),
  ];
}
