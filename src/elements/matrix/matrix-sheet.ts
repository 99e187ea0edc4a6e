import type { Exploration } from '../../exploration/exploration.js';
import type { Network } from '../../network/network.js';
import { labelOf } from '../../network/speakers.js';
import { countCells, type MatrixCounts, type MatrixGround, matrixGround, totalOf } from './matrix-cells.js';
import type { CellPlace } from './matrix-geometry.js';
import { type FindBlocs, type OrderedActors, orderActors } from './matrix-order.js';

/** Everything that a matrix shows. */
export interface MatrixSheet {
  readonly ground: MatrixGround;
  readonly counts: MatrixCounts;
  readonly order: OrderedActors;
  /** Row of each actor of the ground; −1 = not in the matrix. */
  readonly places: Int32Array;
  /** By row. */
  readonly names: readonly string[];
  /** Most events in a cell, whatever the time. */
  readonly most: number;
  /** Shown ties between the actors of the matrix. */
  readonly ties: number;
}

/** Rows and their scale, which a window of time leaves as they are. */
interface Frame extends Pick<MatrixSheet, 'order' | 'places' | 'names' | 'most'> {
  readonly madeFrom: readonly unknown[];
}

/** Makes sheets, and makes anew only what a change touches. */
export class MatrixSheets {
  #last: { readonly madeFrom: readonly unknown[]; readonly sheet: MatrixSheet } | undefined;
  #frame: Frame | undefined;

  /**
   * The sheet of what is explored; the same one as long as nothing of it changed.
   * @param findBlocs `undefined` = not there yet
   */
  sheetOf(exploration: Exploration, findBlocs: FindBlocs | undefined, locale: string): MatrixSheet | undefined {
    const { network, filtered, view } = exploration;
    if (!network || !filtered) return undefined;
    const madeFrom = [network, view.folded, view.matrix, filtered, findBlocs];
    if (this.#last && areSame(madeFrom, this.#last.madeFrom)) return this.#last.sheet;
    const ground = matrixGround(network, view.folded);
    const { madeFrom: _, ...frame } = this.#frameOf(exploration, network, ground, findBlocs, locale);
    const sheet: MatrixSheet = {
      ground,
      counts: countCells(ground, filtered),
      ...frame,
      ties: tiesBetween(ground, filtered.ties.mask, frame.places),
    };
    this.#last = { madeFrom, sheet };
    return sheet;
  }

  #frameOf(
    { filteredAtAnyTime, view }: Exploration,
    network: Network,
    ground: MatrixGround,
    findBlocs: FindBlocs | undefined,
    locale: string,
  ): Frame {
    const madeFrom = [ground, filteredAtAnyTime, view.matrix, findBlocs];
    if (this.#frame && areSame(madeFrom, this.#frame.madeFrom)) return this.#frame;
    const atAnyTime = countCells(ground, filteredAtAnyTime!);
    const nameOf = (actor: number): string => labelOf(network, ground.ids[actor]!);
    const order = orderActors(ground, atAnyTime, view.matrix, findBlocs, nameOf, locale);
    const places = new Int32Array(ground.ids.length).fill(-1);
    order.actors.forEach((actor, row) => {
      places[actor] = row;
    });
    let most = 0;
    for (let cell = 0; cell < ground.row.length; cell += 1) {
      if (isPlaced(ground, cell, places)) most = Math.max(most, totalOf(atAnyTime, cell));
    }
    this.#frame = { order, places, names: order.actors.map(nameOf), most, madeFrom };
    return this.#frame;
  }
}

const areSame = (some: readonly unknown[], others: readonly unknown[]): boolean =>
  some.every((part, at) => part === others[at]);

const isPlaced = ({ row, column }: MatrixGround, cell: number, places: Int32Array): boolean =>
  places[row[cell]!]! >= 0 && places[column[cell]!]! >= 0;

/** Ties that pass the filter and stand between two actors of the matrix. */
function tiesBetween(ground: MatrixGround, mask: Uint8Array, places: Int32Array): number {
  let ties = 0;
  for (let tie = 0; tie < mask.length; tie += 1) {
    const cell = ground.cellOf[tie]!;
    if (mask[tie] === 1 && cell >= 0 && isPlaced(ground, cell, places)) ties += 1;
  }
  return ties;
}

/** Rows of what is selected, and its cells. */
export interface MatrixMarks {
  readonly marked: readonly number[];
  readonly outlined: readonly CellPlace[];
}

/** What of a matrix is selected. */
export function marksOf({ ground, places }: MatrixSheet, { network, view }: Exploration): MatrixMarks {
  const { selection } = view;
  const placeOf = (id: string): number => places[ground.ids.indexOf(id)] ?? -1;
  const cells = (list: readonly CellPlace[]): MatrixMarks => ({
    marked: [],
    outlined: list.filter(({ row, column }) => row >= 0 && column >= 0),
  });
  switch (selection.kind) {
    case 'none':
      return cells([]);
    case 'actor':
      return { marked: [placeOf(selection.id)].filter(row => row >= 0), outlined: [] };
    case 'pair': {
      const [row, column] = [placeOf(selection.one), placeOf(selection.other)];
      return cells([
        { row, column },
        { row: column, column: row },
      ]);
    }
    case 'tie': {
      const index = network?.ties.get(selection.id)?.index ?? -1;
      return cells(
        [ground.cellOf[index] ?? -1, ground.acrossOf[index] ?? -1]
          .filter(cell => cell >= 0)
          .map(cell => ({ row: places[ground.row[cell]!]!, column: places[ground.column[cell]!]! })),
      );
    }
    default:
      return selection satisfies never;
  }
}
