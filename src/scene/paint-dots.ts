import type { Box } from '../layout/geometry.js';
import { overlap } from '../layout/geometry.js';
import { PAPER } from '../vocabulary/paper.js';
import { MOST_DOT } from './actor-labels.js';
import type { Theme } from './line-style.js';
import { traceShape } from './paint-actor.js';
import { withOpacity } from './paint-picture.js';
import type { PictureActor } from './picture.js';

/** How the dots of a crowd are painted. */
export interface DotsLook {
  readonly theme: Theme;
  /** Pixels to a unit of the picture. */
  readonly zoom: number;
  /** What is on screen, in the picture's units; dots outside are left out. */
  readonly screen: Box;
  readonly opacityOf: (actor: string) => number;
  /** Ids of actors with a soft band around them. */
  readonly selected: ReadonlySet<string>;
}

/** Below this width on screen a circle and a square look the same, px. */
const LEAST_SHAPE = 5;
/** Width of the border, in the picture's units. */
const BORDER = 1.3;
/** The band around what is selected: as wide and as faint as that which Cytoscape draws. */
const BAND = { width: 5, opacity: 0.16 };

/**
 * The small shapes of a crowd, in one go for each opacity: drawn one by one they take longer than a frame. The context
 * draws in the picture's units.
 */
export function paintDots(context: CanvasRenderingContext2D, actors: readonly PictureActor[], look: DotsLook): void {
  const { theme, screen, opacityOf, selected } = look;
  const byOpacity = new Map<number, PictureActor[]>();
  for (const actor of actors) {
    if (!overlap(actor.footprint, screen)) continue;
    const opacity = opacityOf(actor.id);
    const group = byOpacity.get(opacity);
    if (group) group.push(actor);
    else byOpacity.set(opacity, [actor]);
    if (selected.has(actor.id)) paintBand(context, actor, theme);
  }
  const paint = look.zoom * MOST_DOT < LEAST_SHAPE ? paintSpecks : paintShapes;
  // Faint ones first: what is in view stands on them.
  for (const [opacity, group] of [...byOpacity].sort(([one], [other]) => one - other)) {
    withOpacity(context, opacity, () => paint(context, group, theme));
  }
}

function paintShapes(context: CanvasRenderingContext2D, actors: readonly PictureActor[], theme: Theme): void {
  const paper = PAPER[theme];
  context.beginPath();
  for (const { label, centre } of actors) traceShape(context, label, centre);
  context.fillStyle = paper.panel;
  context.fill();
  context.lineWidth = BORDER;
  context.setLineDash([]);
  context.strokeStyle = paper.ink;
  context.stroke();
}

/** Squares, one in the other: where no shape can be told from another, they take a third of the time. */
function paintSpecks(context: CanvasRenderingContext2D, actors: readonly PictureActor[], theme: Theme): void {
  const paper = PAPER[theme];
  for (const [colour, more] of [
    [paper.ink, BORDER / 2],
    [paper.panel, -BORDER / 2],
  ] as const) {
    context.fillStyle = colour;
    for (const { label, centre } of actors) {
      const { width, height } = label.shape;
      context.fillRect(centre.x - width / 2 - more, centre.y - height / 2 - more, width + 2 * more, height + 2 * more);
    }
  }
}

function paintBand(context: CanvasRenderingContext2D, { label, centre }: PictureActor, theme: Theme): void {
  const { width, height } = label.shape;
  withOpacity(context, BAND.opacity, () => {
    context.beginPath();
    const shape = { width: width + 2 * BAND.width, height: height + 2 * BAND.width };
    traceShape(context, { ...label, shape }, centre);
    context.fillStyle = PAPER[theme].accent;
    context.fill();
  });
}
