import { type Box, grown, overlap } from '../../src/layout/geometry.js';
import { LABEL_GAP } from '../../src/layout/layout.js';
import type { Picture, PictureActor } from '../../src/scene/picture.js';
import { pointsAlong } from '../../src/scene/route.js';

/** A named box of a picture. */
interface Named {
  readonly name: string;
  readonly of: string;
  readonly box: Box;
}

/** Box of what is written below or beside an actor's shape; `undefined` for a state, whose name is inside. */
export function labelBox({ centre, label, beside }: PictureActor): Box | undefined {
  const { width, height } = label.below;
  if (height === 0) return undefined;
  const reach = label.shape.width / 2 + LABEL_GAP;
  switch (beside) {
    case 'left':
      return { x: centre.x - reach - width, y: centre.y - height / 2, width, height };
    case 'right':
      return { x: centre.x + reach, y: centre.y - height / 2, width, height };
    case undefined:
      return { x: centre.x - width / 2, y: centre.y + label.shape.height / 2 + LABEL_GAP, width, height };
  }
}

/** Box of an actor's shape. */
export function shapeBox({ centre, label }: PictureActor): Box {
  const { width, height } = label.shape;
  return { x: centre.x - width / 2, y: centre.y - height / 2, width, height };
}

function labelsOf(picture: Picture): Named[] {
  return [
    ...picture.actors.flatMap(actor => {
      const box = labelBox(actor);
      return box ? [{ name: `label of ${actor.id}`, of: actor.id, box }] : [];
    }),
    ...picture.frames.map(frame => ({ name: `title of ${frame.id}`, of: frame.id, box: frame.titleBox })),
  ];
}

/**
 * What stands on what it must not, in words: labels and titles on one another or on a foreign shape, frames on
 * frames, actors out of their frame or in a foreign one. Empty when everything stands apart.
 */
export function overlapsIn(picture: Picture): readonly string[] {
  const labels = labelsOf(picture);
  const shapes = picture.actors.map(actor => ({ name: `shape of ${actor.id}`, of: actor.id, box: shapeBox(actor) }));
  const faults: string[] = [];
  const note = (one: Named, other: Named): void => {
    if (overlap(one.box, other.box)) faults.push(`${one.name} overlaps ${other.name}`);
  };
  labels.forEach((label, index) => {
    for (const other of labels.slice(index + 1)) note(label, other);
    for (const shape of shapes) if (shape.of !== label.of) note(label, shape);
  });
  shapes.forEach((shape, index) => {
    for (const other of shapes.slice(index + 1)) note(shape, other);
  });
  picture.frames.forEach((frame, index) => {
    const named = { name: `frame of ${frame.id}`, of: frame.id, box: frame.box };
    for (const other of picture.frames.slice(index + 1)) {
      note(named, { name: `frame of ${other.id}`, of: other.id, box: other.box });
    }
    for (const actor of picture.actors) {
      if (actor.frame !== frame.id) note(named, { name: actor.id, of: actor.id, box: actor.footprint });
      else if (!isWithin(actor.footprint, frame.box)) faults.push(`${actor.id} sticks out of the frame of ${frame.id}`);
    }
  });
  return faults;
}

/** Lines that pass through a label or the title of a frame, in words. Tags, which sit on their line, are no labels. */
export function linesThroughLabels(picture: Picture): readonly string[] {
  const labels = labelsOf(picture);
  return picture.lines.flatMap(({ id, route }) => {
    const points = pointsAlong(route, 40);
    return labels
      .filter(({ box }) =>
        points.some(({ x, y }) => x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height),
      )
      .map(({ name }) => `${id} passes through the ${name}`);
  });
}

/** Whether a box is within another, to a hundredth of a pixel. */
export function isWithin(inner: Box, outer: Box): boolean {
  const room = grown(outer, 0.01);
  return (
    inner.x >= room.x &&
    inner.y >= room.y &&
    inner.x + inner.width <= room.x + room.width &&
    inner.y + inner.height <= room.y + room.height
  );
}
