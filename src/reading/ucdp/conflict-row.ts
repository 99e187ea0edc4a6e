import type { FilePlace } from '../draft.js';
import type { NamedRow } from '../published/named-rows.js';
import { type NamesAndNumbers, partsOf } from './pair-numbers.js';

/** A side of one row as the file has it. */
export interface WrittenSide extends NamesAndNumbers {
  /** Governments that sent troops to help it. */
  readonly helpers: readonly string[];
  /** Number of the state, where the side or its helper is one state alone. */
  readonly gw: string | undefined;
  readonly helperGw: string | undefined;
  /** A name that stands for one party holds a comma, or names and numbers are not equally many. */
  readonly hasCommas: boolean;
}

/** One year of one conflict as the file has it. */
export interface WrittenYear {
  readonly row: NamedRow;
  readonly at: FilePlace;
  readonly year: number;
  readonly conflict: string;
  readonly a: WrittenSide;
  readonly b: WrittenSide;
}

/** The year of a conflict in a row; `undefined` when it has no year or a side without a party. */
export function writtenYear(row: NamedRow): WrittenYear | undefined {
  const year = row.year('year');
  const a = writtenSide(row, 'a');
  const b = writtenSide(row, 'b');
  if (year === undefined || a.names.length === 0 || b.names.length === 0) return undefined;
  return { row, at: row.at, year, conflict: row.text('conflict_id'), a, b };
}

function writtenSide(row: NamedRow, side: 'a' | 'b'): WrittenSide {
  const written = row.text(`side_${side}`);
  const numbers = partsOf(row.text(`side_${side}_id`));
  // A name may hold a comma of its own; one number says that there is one party.
  const isOne = numbers.length === 1 && written !== '';
  const names = isOne ? [written] : partsOf(written);
  const states = partsOf(row.text(`gwno_${side}`));
  const helpers = partsOf(row.text(`side_${side}_2nd`));
  const helperStates = partsOf(row.text(`gwno_${side}_2nd`));
  return {
    conflict: row.text('conflict_id'),
    names,
    numbers,
    helpers,
    gw: names.length === 1 && states.length === 1 ? states[0] : undefined,
    helperGw: helpers.length === 1 && helperStates.length === 1 ? helperStates[0] : undefined,
    hasCommas: names.length !== numbers.length || written.split(',').length !== numbers.length,
  };
}
