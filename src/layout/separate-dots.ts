import { type Box, overlap } from './geometry.js';

const MOST_ROUNDS = 120;

/**
 * Moves many boxes apart, each pair along the shorter way, looking only at neighbours: cells of the page hold what lies
 * in them. Where the crowd is too dense everything is spread out a little, until nothing overlaps.
 * @param margin least blank between two boxes
 */
export function separateDots(boxes: readonly Box[], margin: number): Box[] {
  const grown = boxes.map(box => ({ ...box, width: box.width + margin, height: box.height + margin }));
  const cell = Math.max(24, ...grown.map(({ width, height }) => Math.min(160, Math.max(width, height))));
  for (let round = 0; round < MOST_ROUNDS || anyOverlap(grown, cell); round += 1) {
    if (!pushNeighbours(grown, cell)) break;
    if (round % 12 === 11) spread(grown, round < MOST_ROUNDS ? 1.08 : 1.25);
  }
  return grown.map(box => ({ ...box, width: box.width - margin, height: box.height - margin }));
}

interface MovingBox {
  x: number;
  y: number;
  readonly width: number;
  readonly height: number;
}

function spread(boxes: readonly MovingBox[], factor: number): void {
  for (const [index, box] of boxes.entries()) {
    // Boxes in the very same place part by their order.
    box.x = (box.x + box.width / 2) * factor - box.width / 2 + index * 1e-3;
    box.y = (box.y + box.height / 2) * factor - box.height / 2;
  }
}

function anyOverlap(boxes: readonly MovingBox[], cell: number): boolean {
  let any = false;
  forEachNeighbours(boxes, cell, (one, other) => {
    any ||= overlap(one, other);
  });
  return any;
}

function pushNeighbours(boxes: readonly MovingBox[], cell: number): boolean {
  let any = false;
  forEachNeighbours(boxes, cell, (one, other) => {
    if (!overlap(one, other)) return;
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
  });
  return any;
}

/** Each pair of boxes that share a cell, once. */
function forEachNeighbours(
  boxes: readonly MovingBox[],
  cell: number,
  visit: (one: MovingBox, other: MovingBox) => void,
): void {
  const cells = new Map<number, number[]>();
  boxes.forEach((box, index) => {
    for (let column = Math.floor(box.x / cell); column <= Math.floor((box.x + box.width) / cell); column += 1) {
      for (let row = Math.floor(box.y / cell); row <= Math.floor((box.y + box.height) / cell); row += 1) {
        const key = column * 65_536 + row;
        const list = cells.get(key);
        if (list) list.push(index);
        else cells.set(key, [index]);
      }
    }
  });
  for (const list of cells.values()) {
    for (let i = 0; i < list.length; i += 1) {
      for (let j = i + 1; j < list.length; j += 1) visit(boxes[list[i]!]!, boxes[list[j]!]!);
    }
  }
}
