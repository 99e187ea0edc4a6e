import { relationLabelOf } from '../network/describe-tie.js';
import type { Network, NetworkTie } from '../network/network.js';
import { xmlToken } from './escape-xml.js';
import { plainTypeOf } from './gexf-columns.js';

/** How a tie is called in a file of nodes and edges. */
export interface TieWording {
  /** Its type, with a number where the ordered pair has that already: no two parallel ties share one. */
  readonly kind: string;
  /** The relation in words. */
  readonly label: string;
}

/** What ties of one type text have in common. */
interface Wording extends TieWording {
  /** Position among the kinds, from 0. */
  readonly index: number;
}

/**
 * Kind and label of each tie; to be asked once for each, in order. The kind is the type, with " (2)", " (3)" for further ties of the same
 * ordered pair and type; a number is passed over when the pair has a tie of a type that is called like that.
 */
export function createWordings(network: Network, ties: readonly NetworkTie[]): (tie: NetworkTie) => TieWording {
  const kinds = new Map<string, number>();
  const wordings = new Map<string, Wording>();
  for (const tie of ties) {
    if (wordings.has(tie.typeText)) continue;
    const kind = xmlToken(plainTypeOf(tie)) || 'other';
    const index = kinds.get(kind) ?? kinds.size;
    kinds.set(kind, index);
    wordings.set(tie.typeText, { kind, index, label: xmlToken(relationLabelOf(network, tie)) || 'tie' });
  }
  // By source, so that keys are small numbers: a hundred thousand joined texts, or large numbers, cost more than all the
  // rest of an edge.
  const keyOf = (tie: NetworkTie, kind: number): number => network.actors.get(tie.target)!.index * kinds.size + kind;
  const hasNumberedKinds = [...kinds.keys()].some(kind => / \(\d+\)$/.test(kind));
  const plainKinds = new Map<string, Set<number>>();
  for (const tie of hasNumberedKinds ? ties : []) {
    const keys = plainKinds.get(tie.source) ?? new Set();
    plainKinds.set(tie.source, keys.add(keyOf(tie, wordings.get(tie.typeText)!.index)));
  }
  const numbersOf = new Map<string, Map<number, number>>();
  return tie => {
    const { kind, label, index } = wordings.get(tie.typeText)!;
    const isTaken = (candidate: string): boolean => {
      const other = kinds.get(candidate);
      return other !== undefined && plainKinds.get(tie.source)?.has(keyOf(tie, other)) === true;
    };
    const key = keyOf(tie, index);
    let numbers = numbersOf.get(tie.source);
    if (!numbers) {
      numbers = new Map();
      numbersOf.set(tie.source, numbers);
    }
    let number = (numbers.get(key) ?? 0) + 1;
    while (number > 1 && isTaken(`${kind} (${number})`)) number += 1;
    numbers.set(key, number);
    return { kind: number === 1 ? kind : `${kind} (${number})`, label };
  };
}
