import { seededRandom } from '../../layout/seeded-random.js';
import { blocsOf } from '../../network/blocs.js';

/** What the worker is asked: pairs as columns. */
export interface BlocsQuestion {
  readonly size: number;
  readonly one: Uint32Array;
  readonly other: Uint32Array;
  readonly weight: Float64Array;
  readonly seed: number;
}

/** What it answers: the number of the bloc of each member. */
export type BlocsAnswer = Uint32Array;

/** What of a worker's own scope is used here; the page's library has another `self`. */
interface Scope {
  onmessage: ((event: MessageEvent<BlocsQuestion>) => void) | null;
  postMessage(answer: BlocsAnswer, transfer: Transferable[]): void;
}

const scope = globalThis as unknown as Scope;

scope.onmessage = ({ data: { size, one, other, weight, seed } }) => {
  const pairs = Array.from(one, (member, at) => ({ one: member, other: other[at]!, weight: weight[at]! }));
  const blocs = blocsOf(size, pairs, seededRandom(seed));
  scope.postMessage(blocs, [blocs.buffer]);
};
