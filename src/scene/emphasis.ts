import type { NetworkTie } from '../network/network.js';
import type { Picture, PictureLine } from './picture.js';

/** What is in the reader's eye: a set of ties, or an actor, or the ties between two ends. */
export type Focus =
  | { readonly kind: 'tie'; readonly id: string }
  | { readonly kind: 'actor'; readonly id: string }
  | { readonly kind: 'pair'; readonly one: string; readonly other: string }
  | { readonly kind: 'ties'; readonly includes: (tie: NetworkTie) => boolean }
  | { readonly kind: 'lines'; readonly ids: ReadonlySet<string> };

/** The line on which a tie is drawn; `undefined` when a fold hides it. */
export function lineOfTie(picture: Picture, tie: string): PictureLine | undefined {
  return picture.lines.find(line => line.ties.some(candidate => candidate.id === tie));
}

/** Ids of the lines that a focus is about. */
export function linesInFocus(picture: Picture, focus: Focus): readonly PictureLine[] {
  switch (focus.kind) {
    case 'tie': {
      const line = lineOfTie(picture, focus.id);
      return line ? [line] : [];
    }
    case 'actor': {
      const members = new Set(picture.actors.filter(actor => actor.frame === focus.id).map(actor => actor.id));
      const isNear = (id: string): boolean => id === focus.id || members.has(id);
      return picture.lines.filter(line => isNear(line.source) || isNear(line.target));
    }
    case 'pair':
      return picture.lines.filter(
        line =>
          (line.source === focus.one && line.target === focus.other) ||
          (line.source === focus.other && line.target === focus.one),
      );
    case 'lines':
      return picture.lines.filter(line => focus.ids.has(line.id));
    case 'ties':
      return picture.lines.filter(line => line.ties.some(focus.includes));
  }
}

/** Ids of lines, actors and frames that stay bright; all others are dimmed, none is removed. */
export function emphasised(picture: Picture, focus: Focus): ReadonlySet<string> {
  const bright = new Set<string>();
  for (const line of linesInFocus(picture, focus)) bright.add(line.id).add(line.source).add(line.target);
  if (focus.kind === 'actor') bright.add(focus.id);
  if (focus.kind === 'pair') bright.add(focus.one).add(focus.other);
  const frameOf = new Map(picture.actors.map(actor => [actor.id, actor.frame]));
  for (const id of [...bright]) {
    const frame = frameOf.get(id);
    if (frame !== undefined) bright.add(frame);
  }
  if (focus.kind === 'actor') {
    for (const actor of picture.actors) if (actor.frame === focus.id) bright.add(actor.id);
  }
  return bright;
}

/** Ids drawn as selected. */
export function selectedIn(picture: Picture, focus: Focus | undefined): ReadonlySet<string> {
  if (!focus) return new Set();
  if (focus.kind === 'actor') return new Set([focus.id]);
  return new Set(linesInFocus(picture, focus).map(line => line.id));
}
