import { describe, expect, it } from 'vitest';
import { blocOf, GENERATED_TYPES, generateNetwork } from '../../../bench/generate-network.js';
import { plainGexf } from '../../../bench/plain-gexf.js';
import { buildNetwork } from '../../../src/network/build-network.js';
import { checkDataset } from '../../../src/network/check-dataset.js';

const dataset = generateNetwork({ actors: 200, ties: 2000, seed: 5 });
const network = buildNetwork(dataset);
const ties = [...network.ties.values()];

describe('a generated network', () => {
  it('is the same for the same seed and another for another', () => {
    expect(generateNetwork({ actors: 200, ties: 2000, seed: 5 })).toEqual(dataset);
    expect(generateNetwork({ actors: 200, ties: 2000, seed: 6 }).ties).not.toEqual(dataset.ties);
  });

  it('is a sound dataset of the size asked for', () => {
    const { outcome, kept } = checkDataset(dataset);
    expect({ outcome, kept }).toEqual({ outcome: 'loaded', kept: { actors: 200, ties: 2000 } });
  });

  it('has ties mostly inside blocs, many of them parallel, and no tie of an actor with itself', () => {
    const inside = ties.filter(({ source, target }) => blocOf(numberOf(source)) === blocOf(numberOf(target)));
    const pairs = new Set(ties.map(({ source, target }) => [source, target].sort().join(' ')));
    expect(inside.length / ties.length).toBeGreaterThan(0.65);
    expect(pairs.size / ties.length).toBeLessThan(0.85);
    expect(ties.every(({ source, target }) => source !== target)).toBe(true);
  });

  it('has all its relations, and a few actors with far more ties than the middle one', () => {
    const degrees = network.tiedActors.map(id => network.tiesOf(id).length).sort((a, b) => b - a);
    expect(new Set(ties.map(tie => tie.type.id))).toEqual(new Set(GENERATED_TYPES));
    expect(degrees[0]! / degrees[100]!).toBeGreaterThan(8);
  });

  it('goes to the plain stack with the same actors, ties, relations and directions', () => {
    const gexf = plainGexf(network, 5);
    const count = (text: string): number => gexf.split(text).length - 1;
    expect(count('<node id=')).toBe(network.tiedActors.length);
    expect(count('<edge id=')).toBe(2000);
    expect(count('type="undirected"')).toBe(ties.filter(tie => tie.mutual).length);
    expect(count('for="relation" value="visit"')).toBe(ties.filter(tie => tie.type.id === 'visit').length);
  });
});

function numberOf(actor: string): number {
  return Number(actor.slice(1));
}
