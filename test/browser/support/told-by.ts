import { listenTo } from '../../../src/network/listen-to.js';
import type { Network } from '../../../src/network/network.js';
import type { Standing } from '../../../src/network/standing.js';
import { voiceGroups } from '../../../src/network/voices.js';

/** What becomes of a network when a group of voices is not heard, or only that group. Ids are in dataset order. */
export interface Told {
  /** Ties that nobody who is heard asserts. */
  readonly gone: readonly string[];
  /** Ties that are told with another standing, as "t-troops: confirmed-one > reported". */
  readonly changed: readonly string[];
  /** Ties that are still told. */
  readonly left: readonly string[];
  /** How many of these have each standing. */
  readonly levels: Readonly<Record<string, number>>;
}

/** @param group id of a voice group: a state, `media`, `unnamed` */
export function toldBy(network: Network, mode: 'without' | 'only', group: string): Told {
  const keys = voiceGroups(network)
    .find(candidate => candidate.id === group)!
    .voices.map(voice => voice.key);
  const ties = [...listenTo(network, { mode, keys: new Set(keys) }).ties.values()];
  const left = ties.filter(tie => !tie.silent);
  const before = (id: string): Standing => network.ties.get(id)!.standing;
  const levels: Record<string, number> = {};
  for (const { standing } of left) levels[standing.level] = (levels[standing.level] ?? 0) + 1;
  return {
    gone: ties.filter(tie => tie.silent).map(tie => tie.id),
    changed: left
      .filter(tie => tie.standing.level !== before(tie.id).level)
      .map(tie => `${tie.id}: ${before(tie.id).level} > ${tie.standing.level}`),
    left: left.map(tie => tie.id),
    levels,
  };
}
