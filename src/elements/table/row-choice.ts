/** Rows in an order, as far as choosing among them asks. */
export interface OrderedRows {
  readonly size: number;
  readonly idAt: (position: number) => string;
  /** −1 when it is not among the rows. */
  readonly positionOf: (id: string) => number;
}

/** Which rows are chosen, and which one the keyboard is on. Ids, so that it outlasts another order and another filter. */
export interface RowChoice {
  readonly chosen: ReadonlySet<string>;
  readonly cursor: string | undefined;
  /** The other end of a range of rows. */
  readonly anchor: string | undefined;
}

export const NO_CHOICE: RowChoice = { chosen: new Set(), cursor: undefined, anchor: undefined };

/** Puts the keyboard on a row. */
export function movedTo({ chosen }: RowChoice, id: string): RowChoice {
  return { chosen, cursor: id, anchor: id };
}

/** Chooses a row, or lets go of it. */
export function toggled({ chosen }: RowChoice, id: string): RowChoice {
  const next = new Set(chosen);
  if (!next.delete(id)) next.add(id);
  return { chosen: next, cursor: id, anchor: id };
}

/** Chooses every row from the anchor to this one, and no other. */
export function extendedTo(choice: RowChoice, id: string, rows: OrderedRows): RowChoice {
  const wanted = choice.anchor ?? choice.cursor;
  const at = wanted === undefined ? -1 : rows.positionOf(wanted);
  const anchor = at < 0 || wanted === undefined ? id : wanted;
  const to = rows.positionOf(id);
  const from = at < 0 ? to : at;
  return { chosen: idsBetween(rows, Math.min(from, to), Math.max(from, to)), cursor: id, anchor };
}

/** Chooses all rows there are. */
export function allOf({ cursor, anchor }: RowChoice, rows: OrderedRows): RowChoice {
  return { chosen: idsBetween(rows, 0, rows.size - 1), cursor, anchor };
}

function idsBetween(rows: OrderedRows, first: number, last: number): ReadonlySet<string> {
  return new Set(Array.from({ length: last - first + 1 }, (_, at) => rows.idAt(first + at)));
}

/**
 * Position that a key leads to; `undefined` for keys that lead nowhere.
 * @param page rows that are in view
 */
export function positionAfter(key: string, now: number, page: number, size: number): number | undefined {
  const wanted = stepOf(key, now, page, size);
  return wanted === undefined || size === 0 ? undefined : Math.min(size - 1, Math.max(0, wanted));
}

function stepOf(key: string, now: number, page: number, size: number): number | undefined {
  switch (key) {
    case 'ArrowDown':
      return now + 1;
    case 'ArrowUp':
      return now - 1;
    case 'PageDown':
      return now + page;
    case 'PageUp':
      return now - page;
    case 'Home':
      return 0;
    case 'End':
      return size - 1;
    default:
      return undefined;
  }
}
