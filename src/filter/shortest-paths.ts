import type { Network, NetworkTie } from '../network/network.js';
import { filterColumnsOf } from './filter-columns.js';

/** One step of a connection: two actors, and the ties between them that count. */
export interface PathStep {
  readonly from: string;
  readonly to: string;
  /** In dataset order; at least one. */
  readonly ties: readonly NetworkTie[];
}

/** The ways from one actor to another that are as short as any. */
export interface Connection {
  /** Steps of every way; 0 from an actor to itself. */
  readonly length: number;
  /** In order of their actors in the dataset; no more than were asked for. */
  readonly paths: readonly (readonly PathStep[])[];
  /** There are more than these. */
  readonly isCut: boolean;
}

/**
 * The shortest ways between two actors, whichever way ties go: who has to do with whom, not who did what to whom. Ways
 * differ when their actors do; ties beside each other are one step.
 * @param counts 1 for each tie that may be a step, by its index
 * @param most ways at most
 * @returns `undefined` when the ties that count lead nowhere, or there is no such actor
 */
export function shortestPaths(
  network: Network,
  counts: Uint8Array,
  from: string,
  to: string,
  most: number,
): Connection | undefined {
  const start = network.actors.get(from)?.index;
  const goal = network.actors.get(to)?.index;
  if (start === undefined || goal === undefined) return undefined;
  const near = neighboursOf(network, counts);
  const distance = distancesTo(goal, near);
  if (distance[start] === FAR) return undefined;
  const length = distance[start]!;
  const ways: number[][] = [];
  const follow = (way: readonly number[]): void => {
    if (ways.length > most) return;
    const at = way.at(-1)!;
    if (at === goal) {
      ways.push([...way]);
      return;
    }
    const next = [...near.of(at)].filter(actor => distance[actor] === distance[at]! - 1);
    for (const actor of [...new Set(next)].sort((a, b) => a - b)) follow([...way, actor]);
  };
  follow([start]);
  const ids = [...network.actors.keys()];
  return {
    length,
    paths: ways.slice(0, most).map(way => stepsOf(network, counts, way, ids)),
    isCut: ways.length > most,
  };
}

function stepsOf(network: Network, counts: Uint8Array, way: readonly number[], ids: readonly string[]): PathStep[] {
  return way.slice(1).map((actor, at) => {
    const from = ids[way[at]!]!;
    const to = ids[actor]!;
    return { from, to, ties: network.tiesBetween(from, to).filter(tie => counts[tie.index] === 1) };
  });
}

const FAR = 0xffffffff;

/** Who is tied to whom, as one list cut into pieces. */
interface Neighbours {
  readonly size: number;
  readonly of: (actor: number) => Uint32Array;
}

function neighboursOf(network: Network, counts: Uint8Array): Neighbours {
  const { source, target } = filterColumnsOf(network);
  const size = network.actors.size;
  const ends = new Uint32Array(size + 1);
  for (let tie = 0; tie < counts.length; tie += 1) {
    if (counts[tie] === 0) continue;
    ends[source[tie]! + 1]! += 1;
    ends[target[tie]! + 1]! += 1;
  }
  for (let actor = 0; actor < size; actor += 1) ends[actor + 1]! += ends[actor]!;
  const filled = ends.slice();
  const list = new Uint32Array(ends[size]!);
  for (let tie = 0; tie < counts.length; tie += 1) {
    if (counts[tie] === 0) continue;
    const [one, other] = [source[tie]!, target[tie]!];
    list[filled[one]!] = other;
    filled[one]! += 1;
    list[filled[other]!] = one;
    filled[other]! += 1;
  }
  return { size, of: actor => list.subarray(ends[actor]!, ends[actor + 1]!) };
}

function distancesTo(goal: number, near: Neighbours): Uint32Array {
  const distance = new Uint32Array(near.size).fill(FAR);
  distance[goal] = 0;
  const queue = [goal];
  for (let at = 0; at < queue.length; at += 1) {
    const actor = queue[at]!;
    for (const other of near.of(actor)) {
      if (distance[other] !== FAR) continue;
      distance[other] = distance[actor]! + 1;
      queue.push(other);
    }
  }
  return distance;
}
