import { inUi, ui } from '../../messages/ui.js';
import { FAMILIES } from '../../vocabulary/families.js';
import { numberText } from '../table/number-text.js';
import { FAMILY_COUNT, type MatrixCounts, type MatrixGround, totalOf } from './matrix-cells.js';

/** What a cell says in words. */
export interface CellWords {
  /** "France → Japan" */
  readonly title: string;
  /** "12 events: 9 cooperation, 3 conflict" */
  readonly amount: string;
  /** The same of the cell across the diagonal; `undefined` on it. */
  readonly otherWay: string | undefined;
}

/**
 * What stands between two actors of a matrix.
 * @param from and `to`: positions among the ids of the ground
 */
export function cellWords(
  ground: MatrixGround,
  counts: MatrixCounts,
  from: number,
  to: number,
  nameOf: (actor: number) => string,
  locale: string,
): CellWords {
  const across = ground.cellAt.get(to * ground.ids.length + from);
  return {
    title: ui.matrix.way(nameOf(from), nameOf(to)),
    amount: amountOf(ground, counts, ground.cellAt.get(from * ground.ids.length + to), locale),
    otherWay: from === to ? undefined : ui.matrix.otherWay(amountOf(ground, counts, across, locale)),
  };
}

function amountOf(ground: MatrixGround, counts: MatrixCounts, cell: number | undefined, locale: string): string {
  const total = cell === undefined ? 0 : totalOf(counts, cell);
  if (cell === undefined || total === 0) return ui.matrix.nothing;
  const families = FAMILIES.flatMap(({ label }, family) => {
    const number = counts.events[cell * FAMILY_COUNT + family]!;
    return number === 0 ? [] : ui.matrix.ofFamily(numberText(number, locale), inUi(label));
  });
  return ui.labelled(ui.matrix.amount(total, ground.countsEvents), families.join(', '));
}
