import type { Exploration } from '../exploration/exploration.js';
import type { Selection } from '../exploration/selection.js';
import { tiesToldBy } from '../network/voice-columns.js';
import { type Focus, selectedIn } from '../scene/emphasis.js';
import type { Picture } from '../scene/picture.js';
import type { Target } from '../scene/stage.js';

/**
 * What the selection is about on a picture. An actor that is not drawn, since it only speaks or stands inside a folded
 * state, is about the ties that it tells and those that it is an end of.
 * @returns `undefined` when nothing is selected
 */
export function focusOf({ view, network }: Exploration, picture: Picture): Focus | undefined {
  const { selection } = view;
  if (selection.kind === 'none') return undefined;
  if (selection.kind !== 'actor' || !network) return selection;
  const { id } = selection;
  if ([...picture.actors, ...picture.frames].some(drawn => drawn.id === id)) return selection;
  const about = new Set([...network.tiesOf(id), ...tiesToldBy(network, `actor:${id}`)].map(tie => tie.id));
  return { kind: 'ties', includes: tie => about.has(tie.id) };
}

const selectedByPicture = new WeakMap<Picture, { readonly of: Selection; readonly ids: ReadonlySet<string> }>();

/**
 * Ids drawn as selected: the selection itself, not what it is about. The same set as long as it is: whoever paints from
 * it compares.
 */
export function selectedOn({ view: { selection } }: Exploration, picture: Picture): ReadonlySet<string> {
  const known = selectedByPicture.get(picture);
  if (known?.of === selection) return known.ids;
  const ids = selectedIn(picture, selection.kind === 'none' ? undefined : selection);
  selectedByPicture.set(picture, { of: selection, ids });
  return ids;
}

/** What is pointed at, as a focus. */
export function focusOfTarget(target: Target): Focus {
  return target.kind === 'actor' ? target : { kind: 'lines', ids: new Set([target.line.id]) };
}
