import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { foldableStates, openingFolds } from '../../../src/exploration/opening-view.js';
import { openingView } from '../../../src/exploration/view.js';
import { buildNetwork } from '../../../src/network/build-network.js';
import { checkDataset } from '../../../src/network/check-dataset.js';
import type { Actor, TieRecord } from '../../../src/network/dataset-schema.js';

const state = (id: string): Actor => ({ id, label: id, type: 'state' });
const minister = (id: string, of: string): Actor => ({
  id,
  label: id,
  type: 'person',
  affiliations: [{ to: of, role: 'Minister' }],
});
const visit = (source: string, target: string, index: number): TieRecord => ({
  id: `t${index}`,
  source,
  target,
  type: 'visit',
});
const networkOf = (actors: readonly Actor[], pairs: readonly (readonly [string, string])[]) =>
  buildNetwork({
    format: 'entente',
    version: 1,
    actors: [...actors],
    ties: pairs.map(([source, target], index) => visit(source, target, index)),
  });

/** States a, b, c with so many ministers each, all of whom visit somebody; `a` and `c` have most to do with each other. */
function threeStates(ministers: number) {
  const places = Array.from({ length: ministers }, (_, index) => index);
  const actors = ['b', 'a', 'c'].flatMap(id => [state(id), ...places.map(index => minister(`${id}${index}`, id))]);
  const pairs = places.flatMap(index => [
    [`a${index}`, `c${index}`] as const,
    [`c${index}`, 'a'] as const,
    [`b${index}`, 'a'] as const,
    // What stays inside a state says nothing of its ties to others.
    [`b${index}`, 'b'] as const,
    [`b${index}`, 'b'] as const,
    [`b${index}`, 'b'] as const,
  ]);
  return networkOf(actors, pairs);
}

describe('states that can be folded', () => {
  it('are those with somebody inside who has a tie, in dataset order', () => {
    const network = networkOf(
      [state('chn'), state('rus'), state('prk'), minister('lavrov', 'rus'), minister('quiet', 'chn')],
      [['lavrov', 'prk']],
    );
    expect(foldableStates(network)).toEqual(['rus']);
  });

  it('are none when people belong to bodies without a state', () => {
    const body: Actor = { id: 'un', label: 'UN', type: 'igo' };
    const network = networkOf([body, state('rus'), minister('envoy', 'un')], [['envoy', 'rus']]);
    expect(foldableStates(network)).toEqual([]);
  });
});

describe('the first picture', () => {
  it('folds nothing of a small dataset', () => {
    const network = threeStates(5);
    expect(network.tiedActors.length).toBeLessThanOrEqual(18);
    expect([...openingFolds(network)]).toEqual([]);
  });

  it('folds all states of a large one but the two with most ties between them', () => {
    const network = threeStates(6);
    expect(network.tiedActors.length).toBeGreaterThan(18);
    expect([...openingFolds(network)]).toEqual(['b']);
  });

  it('chooses by id when two pairs have as many', () => {
    const actors = ['d', 'c', 'b', 'a'].flatMap(id => [
      state(id),
      ...[0, 1, 2, 3, 4].map(index => minister(`${id}${index}`, id)),
    ]);
    const pairs = [0, 1, 2, 3, 4].flatMap(i => [[`d${i}`, `c${i}`] as const, [`b${i}`, `a${i}`] as const]);
    expect([...openingFolds(networkOf(actors, pairs))]).toEqual(['d', 'c']);
  });

  it('folds every state when there is no tie between two of them', () => {
    const actors = [state('a'), ...Array.from({ length: 20 }, (_, index) => minister(`a${index}`, 'a'))];
    const network = networkOf(
      actors,
      actors.slice(1).map(({ id }) => [id, 'a'] as const),
    );
    expect([...openingFolds(network)]).toEqual(['a']);
  });

  it('of the article is open, in the first layout, with nothing selected', () => {
    const url = new URL('../../../graph-data/shoigu-pyongyang-2025/dataset.json', import.meta.url);
    const network = buildNetwork(checkDataset(JSON.parse(readFileSync(url, 'utf8'))).dataset!);
    expect(openingView(network)).toMatchObject({
      layout: 'frames',
      selection: { kind: 'none' },
      hideLoose: false,
      camera: undefined,
      tags: true,
    });
    expect(openingView(network).folded.size).toBe(0);
  });
});
