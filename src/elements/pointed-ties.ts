import type { Exploration } from '../exploration/exploration.js';
import type { NetworkTie } from '../network/network.js';
import { speakersIn, voiceGroups } from '../network/voices.js';

/** A row of the legend that is pointed at. */
export interface PointedRow {
  /** Clause kind, or `voices`. */
  readonly clause: string;
  readonly value: string;
}

/** Which ties a row of the legend is about; `undefined` when none is pointed at. */
export function pointedTies(
  exploration: Exploration,
  row: PointedRow | undefined,
): ((tie: NetworkTie) => boolean) | undefined {
  const { network } = exploration;
  if (!row || !network) return undefined;
  if (row.clause !== 'voices') return tie => exploration.valuesOf(row.clause, tie).includes(row.value);
  const group = voiceGroups(network).find(candidate => candidate.id === row.value);
  const keys = new Set(group ? group.voices.map(voice => voice.key) : [row.value]);
  return tie => tie.evidence.some(item => speakersIn(network, item).some(key => keys.has(key)));
}
