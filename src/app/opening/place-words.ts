import { uiOpening } from '../../messages/ui-opening.js';
import type { Problem } from '../../network/report.js';

/** Where a problem is, in words: as the reader of the file says it, with line and column where that says neither. */
export function placeWords({ where, line, column }: Problem): string {
  if (line === undefined) return where;
  const place = column === undefined ? uiOpening.line(line) : uiOpening.lineAndColumn(line, column);
  return where === '' || where.includes(place) ? where || place : `${where}, ${place}`;
}
