import { describe, expect, it } from 'vitest';
import { shortestPaths } from '../../../src/filter/shortest-paths.js';
import { seededRandom } from '../../../src/layout/seeded-random.js';
import { buildNetwork } from '../../../src/network/build-network.js';
import type { Network } from '../../../src/network/network.js';
import { networkOf } from '../../support/network-of.js';
import { randomDataset } from '../../support/random-network.js';

const all = (network: Network): Uint8Array => new Uint8Array(network.ties.size).fill(1);
const ways = (network: Network, from: string, to: string, most = 5, counts = all(network)): string[] =>
  (shortestPaths(network, counts, from, to, most)?.paths ?? []).map(path =>
    [from, ...path.map(step => step.to)].join(' '),
  );

/** Every simple way of the fewest steps, found by trying all. */
function naiveWays(network: Network, counts: Uint8Array, from: string, to: string): string[] {
  let found = [[from]];
  const seen = new Set([from]);
  while (found.length > 0) {
    const there = found.filter(way => way.at(-1) === to);
    if (there.length > 0) return there.map(way => way.join(' ')).sort();
    const next = new Map<string, string[]>();
    for (const way of found) {
      for (const tie of network.ties.values()) {
        if (counts[tie.index] === 0) continue;
        for (const [one, other] of [
          [tie.source, tie.target],
          [tie.target, tie.source],
        ]) {
          if (one === way.at(-1) && !seen.has(other!)) next.set([...way, other!].join(' '), [...way, other!]);
        }
      }
    }
    found = [...next.values()];
    for (const way of found) seen.add(way.at(-1)!);
  }
  return [];
}

describe('the shortest connection', () => {
  const network = networkOf([
    'fra > gbr visit',
    'gbr > fra treaty',
    'gbr > usa visit',
    'fra > deu visit',
    'usa > deu criticism',
    'jpn > kor visit',
  ]);

  it('goes along ties whichever way they point, and has all of them beside each other in a step', () => {
    const connection = shortestPaths(network, all(network), 'usa', 'fra', 5)!;
    expect(connection.length).toBe(2);
    expect(ways(network, 'usa', 'fra')).toEqual(['usa gbr fra', 'usa deu fra']);
    expect(connection.paths[0]![1]!.ties.map(tie => tie.id)).toEqual(['t1', 't2']);
  });

  it('takes only ties that count', () => {
    const counts = all(network);
    counts[4] = 0;
    expect(ways(network, 'usa', 'fra', 5, counts)).toEqual(['usa gbr fra']);
  });

  it('is none where nothing leads, and none to somebody unknown', () => {
    expect(shortestPaths(network, all(network), 'fra', 'kor', 5)).toBeUndefined();
    expect(shortestPaths(network, all(network), 'fra', 'nobody', 5)).toBeUndefined();
  });

  it('of an actor with itself has no step', () => {
    expect(shortestPaths(network, all(network), 'fra', 'fra', 5)).toEqual({ length: 0, paths: [[]], isCut: false });
  });

  it('says when there are more ways than asked for', () => {
    const fan = networkOf(Array.from({ length: 9 }, (_, at) => [`a > m${at} visit`, `m${at} > z visit`]).flat());
    const connection = shortestPaths(fan, all(fan), 'a', 'z', 5)!;
    expect(connection.paths).toHaveLength(5);
    expect(connection.isCut).toBe(true);
    expect(shortestPaths(fan, all(fan), 'a', 'z', 9)!.isCut).toBe(false);
  });

  it('is what trying every way finds, on random networks', () => {
    for (let seed = 1; seed <= 60; seed += 1) {
      const random = seededRandom(seed);
      const network = buildNetwork(randomDataset(seed, { states: [4, 9], members: [0, 3], ties: [4, 30] }));
      const counts = Uint8Array.from(network.ties.values(), () => (random() < 0.8 ? 1 : 0));
      const ids = [...network.actors.keys()];
      for (let pair = 0; pair < 6; pair += 1) {
        const [from, to] = [0, 1].map(() => ids[Math.floor(random() * ids.length)]!) as [string, string];
        const naive = from === to ? [from] : naiveWays(network, counts, from, to);
        expect(ways(network, from, to, 10_000, counts).sort(), `seed ${seed}: ${from} to ${to}`).toEqual(naive);
      }
    }
  });
});
