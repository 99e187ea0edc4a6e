import type { NamedRow } from '../published/named-rows.js';
import { SUPPORT_KINDS, type SupportKind } from './support-kinds.js';
import { isGovernment } from './ucdp-actors.js';

/** One supporter of a warring party in a year. */
export interface Supporter {
  readonly id: string | undefined;
  readonly name: string;
  /** What it gave, as far as the file tells it apart from what others gave. */
  readonly gave: readonly SupportKind[];
  /** What it or others gave: "weapons (2 of 3)". */
  readonly perhaps: readonly string[];
}

/** Supporters of a row, and whether its two lists could be put side by side. */
export interface Supporters {
  readonly all: readonly Supporter[];
  /** A comma inside a name makes the lists look unlike. */
  readonly hasCommas: boolean;
  /** More numbers than names, or fewer, also with commas inside names. */
  readonly isUneven: boolean;
}

/**
 * The supporters in a row. Kinds are coded for all of them together, with how many governments and how many others
 * gave each; so a kind is somebody's for certain where all of their sort gave it, as where there is only one.
 */
export function supportersOf(row: NamedRow): Supporters {
  const numbers = parts(row.text('ext_id').split(','));
  const written = row.text('ext_name');
  // Commas that part the list have no space behind them, those inside a name do.
  const listed = numbers.length === 1 ? parts([written]) : parts(written.split(/,(?! )/));
  const names = listed.length < numbers.length ? numbers.map((_, index) => listed[index] ?? '') : listed;
  const governments = names.filter(isGovernment).length;
  const sides = {
    s: told(row, 's', governments),
    ns: told(row, 'ns', names.length - governments),
  };
  return {
    all: names.map((name, index) => ({ id: numbers[index], name, ...sides[isGovernment(name) ? 's' : 'ns'] })),
    hasCommas: written.split(',').length !== numbers.length,
    isUneven: listed.length !== numbers.length,
  };
}

function told(row: NamedRow, sort: 's' | 'ns', supporters: number): Pick<Supporter, 'gave' | 'perhaps'> {
  const gave: SupportKind[] = [];
  const perhaps: string[] = [];
  for (const kind of SUPPORT_KINDS) {
    const givers = row.number(`ext_${kind.letter}_count_${sort}`) ?? 0;
    if (givers === 0) continue;
    if (givers >= supporters) gave.push(kind);
    else perhaps.push(`${kind.words} (${givers} of ${supporters})`);
  }
  return { gave, perhaps };
}

const parts = (list: readonly string[]): readonly string[] => list.map(part => part.trim()).filter(part => part !== '');
