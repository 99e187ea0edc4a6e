import { describe, expect, it } from 'vitest';
import { outlineOf, relationsOf } from '../../../src/exploration/outline.js';
import { buildNetwork } from '../../../src/network/build-network.js';
import { bundledArticle } from '../../support/bundled-article.js';
import { exploring } from '../../support/exploring.js';

const network = buildNetwork(bundledArticle);

describe('the network as text', () => {
  it('tells every tie in view once from each of its ends, whatever the filter', () => {
    const exploration = exploring(network);
    for (const change of [
      () => undefined,
      () => exploration.toggle('relation', 'visit'),
      () => exploration.toggle('standing', 'reported'),
    ]) {
      change();
      const filtered = exploration.filtered!;
      const actors = outlineOf(network, filtered);
      const told = actors.flatMap(({ id }) => relationsOf(network, filtered, id).flatMap(({ ties }) => ties));
      expect(new Set(told.map(tie => tie.id))).toEqual(new Set(filtered.ties));
      expect(told.length).toBe(actors.reduce((sum, actor) => sum + actor.ties, 0));
      expect(actors.map(actor => actor.id)).toEqual([...filtered.actors]);
    }
  });

  it('has relations in the order of the legend, ties in time order, undated last', () => {
    const relations = relationsOf(network, exploring(network).filtered!, 'shoigu');
    expect(relations[0]!.type.id).toBe('visit');
    for (const { ties } of relations) {
      const days = ties.map(tie => tie.span.from ?? tie.span.to ?? Number.POSITIVE_INFINITY);
      expect(days).toEqual([...days].sort((a, b) => a - b));
    }
  });

  it('is empty where nothing is in view', () => {
    const exploration = exploring(network);
    exploration.hideAllOf('relation');
    expect(outlineOf(network, exploration.filtered!)).toEqual([]);
  });
});
