import { type Box, overlap } from './geometry.js';

/**
 * Moves boxes apart until none overlaps another, each along the shorter way. Where pushing alone does not get
 * there, all are spread out from the common centre, which always does.
 * @param margin least blank between two boxes
 */
export function separateBoxes(boxes: readonly Box[], margin: number): Box[] {
  let current = boxes.map(box => ({ ...box, width: box.width + margin, height: box.height + margin }));
  for (let round = 0; round < 200; round += 1) {
    if (!pushApart(current)) break;
    if (round % 20 === 19) current = current.map(box => ({ ...box, x: box.x * 1.15, y: box.y * 1.15 }));
  }
  while (pushApart(current)) current = current.map(box => ({ ...box, x: box.x * 1.3 + 1e-3, y: box.y * 1.3 }));
  return current.map(box => ({ ...box, width: box.width - margin, height: box.height - margin }));
}

/** One pass over all pairs; whether any had to move. */
function pushApart(boxes: { x: number; y: number; width: number; height: number }[]): boolean {
  let any = false;
  for (let i = 0; i < boxes.length; i += 1) {
    for (let j = i + 1; j < boxes.length; j += 1) {
      const one = boxes[i]!;
      const other = boxes[j]!;
      if (!overlap(one, other)) continue;
      any = true;
      const dx = one.x + one.width / 2 - (other.x + other.width / 2);
      const dy = one.y + one.height / 2 - (other.y + other.height / 2);
      const byX = (one.width + other.width) / 2 - Math.abs(dx);
      const byY = (one.height + other.height) / 2 - Math.abs(dy);
      if (byX < byY) {
        const step = (byX / 2 + 0.01) * (dx < 0 ? -1 : 1);
        one.x += step;
        other.x -= step;
      } else {
        const step = (byY / 2 + 0.01) * (dy < 0 ? -1 : 1);
        one.y += step;
        other.y -= step;
      }
    }
  }
  return any;
}
