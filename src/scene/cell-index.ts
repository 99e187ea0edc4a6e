import { type Box, overlap } from '../layout/geometry.js';

/** Side of a cell, px: about the size of what is looked for. */
const CELL = 64;
/** Cells in a row of the whole plane; enough for pictures of three million px. */
const ROW = 65536;

/** Boxes by the square cells that they lie in, to find those near a place without asking all of them. */
export class CellIndex<Item extends Box> {
  readonly #cells = new Map<number, Item[]>();

  add(item: Item): void {
    forEachCell(item, cell => {
      const items = this.#cells.get(cell);
      if (items) items.push(item);
      else this.#cells.set(cell, [item]);
      return false;
    });
  }

  /** Whether any item overlaps the box and passes the test. A point, being a box of no size, must lie inside. */
  someAt(box: Box, isMeant: (item: Item) => boolean = () => true): boolean {
    return forEachCell(box, cell => this.#cells.get(cell)?.some(item => overlap(box, item) && isMeant(item)) ?? false);
  }
}

/** Visits the cells under a box until one of them is the end of it; whether one was. */
function forEachCell(box: Box, visit: (cell: number) => boolean): boolean {
  const right = Math.floor((box.x + box.width) / CELL);
  const bottom = Math.floor((box.y + box.height) / CELL);
  for (let column = Math.floor(box.x / CELL); column <= right; column += 1) {
    for (let row = Math.floor(box.y / CELL); row <= bottom; row += 1) {
      if (visit(column * ROW + row)) return true;
    }
  }
  return false;
}
