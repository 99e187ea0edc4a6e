import type { Exploration } from '../exploration/exploration.js';
import { ui } from '../messages/ui.js';
import type { Network } from '../network/network.js';
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
export function undrawnOf({ filtered, network }: Exploration, picture: Picture): readonly string[] {
  const { pairs, undrawn } = picture;
  let folded = 0;
  if (filtered && network) for (const tie of insideOf(picture, network)) folded += filtered.ties.mask[tie]!;
  return [
    ...(folded > 0 ? [ui.insideFolds(folded)] : []),
    ...(undrawn.pairs > 0 ? [ui.strongest.drawn(pairs - undrawn.pairs, pairs)] : []),
  ];
}

const insideByPicture = new WeakMap<Picture, Uint32Array>();

/** Indexes of the ties inside folded states: thousands are counted at every step of a brush. */
function insideOf(picture: Picture, network: Network): Uint32Array {
  let inside = insideByPicture.get(picture);
  if (!inside) {
    inside = Uint32Array.from([...picture.inside].flatMap(id => network.ties.get(id)?.index ?? []));
    insideByPicture.set(picture, inside);
  }
  return inside;
}
