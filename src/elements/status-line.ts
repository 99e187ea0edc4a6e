import type { Exploration } from '../exploration/exploration.js';
import { en } from '../messages/en.js';
import type { Picture } from '../scene/picture.js';
import { voicesSentence } from './voice-words.js';

/**
 * The status line: how many ties pass the filter, and how many of these a fold hides. Counts are by filter alone;
 * folding adds to the sentence, it does not change the numbers.
 */
export function statusOf(exploration: Exploration, picture: Picture | undefined): string {
  const { filtered } = exploration;
  const { loading } = exploration.state;
  if (!filtered) return '';
  if (loading !== undefined) return en.opening(loading);
  const inside = [...(picture?.inside ?? [])].filter(tie => filtered.ties.has(tie)).length;
  const shown = en.statusLine(filtered.ties.size, filtered.total, inside);
  const counts =
    picture && picture.undrawn.pairs > 0
      ? `${shown} · ${en.strongest.drawn(picture.pairs - picture.undrawn.pairs, picture.pairs)}`
      : shown;
  return exploration.view.voices ? `${counts} · ${voicesSentence(exploration)}` : counts;
}
