import type { EventObject } from 'cytoscape';
import type { Point } from '../layout/geometry.js';
import type { Stage, Target } from './stage.js';

/**
 * Tells when a reader asks for the menu of something on the canvas: right click, or a long press of a finger.
 * @param targetAt what is at a place of the picture; of lines that Cytoscape does not draw it knows nothing
 * @param listener what is under the pointer (`undefined` = the empty canvas), and where, CSS pixels of the canvas
 * @returns a function that ends it
 */
export function watchMenuAsked(
  stage: Stage,
  targetAt: (at: Point) => Target | undefined,
  listener: (target: Target | undefined, at: Point) => void,
): () => void {
  const { cytoscape } = stage;
  const tell = (event: EventObject): void =>
    listener(event.target === cytoscape ? targetAt(event.position) : targetOf(stage, event), event.renderedPosition);
  const onHold = (event: EventObject): void => {
    // A mouse that rests on something is about to drag it.
    if (event.originalEvent.type.startsWith('touch')) tell(event);
  };
  cytoscape.on('cxttap', tell);
  cytoscape.on('taphold', onHold);
  return () => {
    cytoscape.off('cxttap', tell);
    cytoscape.off('taphold', onHold);
  };
}

function targetOf({ picture }: Stage, event: EventObject): Target | undefined {
  const id: string = event.target.id();
  if (!id.startsWith('l:')) return { kind: 'actor', id: id.slice(2) };
  const line = picture?.lines.find(candidate => candidate.id === id.slice(2));
  return line && { kind: 'line', line };
}
