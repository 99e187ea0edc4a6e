import { placeName } from '../elements/place-name.js';
import { relationName, sayTie } from '../elements/say-tie.js';
import { sayWhen } from '../elements/say-when.js';
import type { Exploration } from '../exploration/exploration.js';
import { changesForActor, changesForTie, foldsAround, foldsOver } from '../exploration/reveal.js';
import type { View } from '../exploration/view.js';
import { withHidden } from '../filter/clause.js';
import { relationClause } from '../filter/clause-kinds.js';
import { uiFinding } from '../messages/ui-finding.js';
import { dayNumber } from '../network/civil-day.js';
import type { Network } from '../network/network.js';
import type { Hit } from '../network/search/search-index.js';
import { labelOfVoice } from '../network/voices.js';
import { lineOfTie } from '../scene/emphasis.js';
import type { Picture } from '../scene/picture.js';

const words = uiFinding.search;

/** A hit as a row of the list. */
export interface HitRow {
  readonly hit: Hit;
  readonly label: string;
  /** Another name by which it was found, a number of ties, a date; empty when there is nothing to say. */
  readonly aside: string;
  /** What hides it, in words; `undefined` when it is there to see, or nothing can show it. */
  readonly hidden: string | undefined;
}

/** The row of a hit. `undefined` for a tie that is there no longer. */
export function rowOf(exploration: Exploration, picture: Picture | undefined, hit: Hit): HitRow | undefined {
  const { network } = exploration;
  if (!network) return undefined;
  switch (hit.kind) {
    case 'actor': {
      const label = network.actors.get(hit.id)?.label ?? hit.id;
      // A state that others belong to is drawn with theirs: it is not said to have none.
      const isTied = network.tiesOf(hit.id).length > 0 || isHome(network, hit.id);
      const also = hit.name === label ? '' : words.alsoCalled(hit.name);
      const aside = [also, isTied ? '' : words.untied].filter(text => text !== '').join(' · ');
      return { hit, label, aside, hidden: isTied ? hiddenActor(exploration, network, picture, hit.id) : undefined };
    }
    case 'tie': {
      const tie = network.ties.get(hit.id);
      if (!tie) return undefined;
      const aside = [relationName(network, tie), sayWhen(tie.span)].filter(text => text !== '');
      const label = sayTie(network, tie).sentence;
      return { hit, label, aside: aside.join(' · '), hidden: hiddenTie(exploration, network, picture, hit.id) };
    }
    case 'year':
      return { hit, label: String(hit.year), aside: `${words.ties(hit.ties)} · ${words.only}`, hidden: undefined };
    case 'relation':
      return { hit, label: hit.name, aside: `${words.ties(hit.ties)} · ${words.only}`, hidden: undefined };
    case 'speaker':
      return named(hit, labelOfVoice(network, hit.key), `${words.ties(hit.ties)} · ${words.only}`);
    case 'place':
      return named(hit, placeName(network, hit.id), `${words.ties(hit.ties)} · ${words.only}`);
  }
}

function named(hit: Hit & { readonly name: string }, label: string, aside: string): HitRow {
  const also = hit.name === label ? [] : [words.alsoCalled(hit.name)];
  return { hit, label, aside: [...also, aside].join(' · '), hidden: undefined };
}

function hiddenActor(
  exploration: Exploration,
  network: Network,
  picture: Picture | undefined,
  id: string,
): string | undefined {
  const { view, filtered } = exploration;
  if (!filtered?.actors.has(id) && !isHome(network, id)) return words.hiddenBy.filter;
  if (!picture || picture.actors.some(actor => actor.id === id) || picture.frames.some(frame => frame.id === id)) {
    return undefined;
  }
  const [state] = foldsAround(network, view, [id]);
  if (state !== undefined) return words.hiddenBy.fold(network.actors.get(state)?.label ?? state);
  return view.strongest === undefined ? undefined : words.hiddenBy.strongest;
}

/** Whether others belong to an actor, so that it is drawn around them without a tie of its own in view. */
function isHome(network: Network, id: string): boolean {
  return network.tiedActors.some(other => other !== id && network.stateOf(other) === id);
}

function hiddenTie(
  exploration: Exploration,
  network: Network,
  picture: Picture | undefined,
  id: string,
): string | undefined {
  const tie = network.ties.get(id)!;
  const { view, filtered } = exploration;
  if (filtered?.ties.mask[tie.index] !== 1) return words.hiddenBy.filter;
  const [state] = foldsOver(network, view, tie);
  if (state !== undefined) return words.hiddenBy.fold(network.actors.get(state)?.label ?? state);
  return picture && view.strongest !== undefined && !lineOfTie(picture, id) ? words.hiddenBy.strongest : undefined;
}

/** The view in which a hit can be seen and is chosen; what does not hide it stays as it is. */
export function viewOf(exploration: Exploration, picture: Picture | undefined, hit: Hit): View {
  const { view } = exploration;
  const { network } = exploration.state;
  if (!network) return view;
  switch (hit.kind) {
    case 'actor': {
      const selection = { kind: 'actor', id: hit.id } as const;
      // A state that others belong to is drawn with theirs: it is not said to have none.
      const isTied = network.tiesOf(hit.id).length > 0 || isHome(network, hit.id);
      if (!isTied) return { ...view, selection };
      const passes = exploration.filtered?.actors.has(hit.id) === true || isHome(network, hit.id);
      const changed = { ...view, ...(passes ? {} : changesForActor(network, view, hit.id)), selection };
      return drawn(opened(changed, foldsAround(network, view, [hit.id])), picture, network, hit.id);
    }
    case 'tie': {
      const tie = network.ties.get(hit.id)!;
      const changed = {
        ...view,
        ...changesForTie(network, view, hit.id),
        selection: { kind: 'tie', id: hit.id },
      } as const;
      const folds = foldsOver(network, view, tie);
      const isDrawn = folds.length > 0 || !picture || lineOfTie(picture, hit.id) !== undefined;
      return { ...opened(changed, folds), ...(isDrawn ? {} : { strongest: undefined }) };
    }
    case 'relation': {
      const [type = hit.id] = hit.id.split('/');
      const all = [...(exploration.filtered?.tallies.get(relationClause.id)?.keys() ?? [])];
      const hidden = all.filter(value =>
        value === hit.id || value === type
          ? false
          : value.startsWith(`${type}/`)
            ? type !== hit.id
            : !value.includes('/'),
      );
      return { ...view, clauses: withHidden(view.clauses, relationClause.id, hidden) };
    }
    case 'speaker':
      return { ...view, voices: { mode: 'only', keys: new Set([hit.key]) } };
    case 'year': {
      const from = dayNumber({ year: hit.year, month: 1, day: 1 });
      return { ...view, period: { from, to: dayNumber({ year: hit.year + 1, month: 1, day: 1 }) - 1 } };
    }
    case 'place':
      return { ...view, place: hit.id };
  }
}

function opened(view: View, states: readonly string[]): View {
  if (states.length === 0) return view;
  return { ...view, folded: new Set([...view.folded].filter(state => !states.includes(state))) };
}

/** Everything is drawn where an actor is not for being weak; who comes out of a fold may be drawn then. */
function drawn(view: View, picture: Picture | undefined, network: Network, id: string): View {
  if (!picture || view.strongest === undefined) return view;
  const there = new Set([...picture.actors, ...picture.frames].map(one => one.id));
  return there.has(id) || there.has(network.stateOf(id)) ? view : { ...view, strongest: undefined };
}
