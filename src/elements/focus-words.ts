import type { Exploration } from '../exploration/exploration.js';
import { isNarrowing } from '../filter/actor-focus.js';
import { ui } from '../messages/ui.js';
import { placeName } from './place-name.js';

/** Names that are said of a long set. */
const MOST_NAMED = 4;

/** The focus as a phrase: "Around Russia: 2 steps"; empty without one. */
export function focusPhrase({ network, view: { focus } }: Pick<Exploration, 'network' | 'view'>): string {
  if (!network || !focus) return '';
  const names = focus.actors.slice(0, MOST_NAMED).map(id => network.actors.get(id)?.label ?? id);
  const more = focus.actors.length - names.length;
  const all = [...names, ...(more > 0 ? [ui.andMore(more)] : [])].join(', ');
  if (focus.mode === 'around') return ui.focus.around(all, focus.steps);
  return isNarrowing(focus) ? ui.focus.between(all) : ui.focus.chosen(all);
}

/** What narrows the view, as sentences for exports and the status line; empty when nothing does. */
export function narrowingSentences(exploration: Pick<Exploration, 'network' | 'view'>): readonly string[] {
  const { network, view } = exploration;
  const { place, focus, leastTies } = view;
  return [
    ...(place !== undefined && network ? [ui.focus.at(placeName(network, place))] : []),
    ...(focus && isNarrowing(focus) ? [focusPhrase(exploration)] : []),
    ...(leastTies > 1 ? [ui.focus.leastTies(leastTies)] : []),
  ];
}
