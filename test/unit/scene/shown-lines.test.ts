import { describe, expect, it } from 'vitest';
import { applyFilter } from '../../../src/filter/apply-filter.js';
import { withHidden } from '../../../src/filter/clause.js';
import { relationClause } from '../../../src/filter/clause-kinds.js';
import { buildNetwork } from '../../../src/network/build-network.js';
import { shownLinesOf, shownOf } from '../../../src/scene/shown-lines.js';
import { randomDataset } from '../../support/random-network.js';
import { pictureOf } from '../../support/scene-request.js';

const SEEDS = Array.from({ length: 40 }, (_, index) => index + 1);

describe('the lines that a filter leaves', () => {
  it.each(SEEDS)('have the ties, and touch the actors, that are told one by one (data %i)', seed => {
    const dataset = randomDataset(seed);
    const network = buildNetwork(dataset);
    const picture = pictureOf(dataset);
    const [first] = dataset.ties;
    for (const hidden of [[], [first!.type.split('/')[0]!], dataset.ties.map(tie => tie.type.split('/')[0]!)]) {
      const masked = applyFilter(network, withHidden(new Map(), relationClause.id, hidden)).ties;
      const plain = new Set(masked);
      const left = picture.lines.filter(line => line.ties.some(tie => plain.has(tie.id)));
      const ends = new Set(left.flatMap(({ source, target }) => [source, target]));
      for (const { id, frame } of picture.actors) if (frame !== undefined && ends.has(id)) ends.add(frame);
      for (const shown of [masked, plain]) {
        const { counts, touched } = shownLinesOf(picture, shown);
        expect([...counts]).toEqual(picture.lines.map(line => line.ties.filter(tie => plain.has(tie.id)).length));
        expect([...counts]).toEqual(picture.lines.map(line => shownOf(line, shown).length));
        expect(touched).toEqual(ends);
      }
    }
  });
});
