import { describe, expect, it } from 'vitest';
import { applyFilter } from '../../../src/filter/apply-filter.js';
import { withHidden } from '../../../src/filter/clause.js';
import { relationClause } from '../../../src/filter/clause-kinds.js';
import { buildNetwork } from '../../../src/network/build-network.js';
import type { NetworkTie } from '../../../src/network/network.js';
import { type LineStyle, styleOfSums, weightedWidth } from '../../../src/scene/line-style.js';
import type { PictureLine } from '../../../src/scene/picture.js';
import { shownLinesOf, shownOf, sumsAt } from '../../../src/scene/shown-lines.js';
import { PAPER } from '../../../src/vocabulary/paper.js';
import { STANDINGS } from '../../../src/vocabulary/standings.js';
import type { TieType } from '../../../src/vocabulary/tie-type.js';
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

  it.each(SEEDS)('look as their shown ties look when these are gone through one by one (data %i)', seed => {
    const dataset = randomDataset(seed);
    const network = buildNetwork(dataset);
    for (const crowded of [false, true]) {
      const picture = pictureOf(dataset, { folds: { folded: new Set(), opened: new Set(), crowded } });
      const [first] = dataset.ties;
      const masked = applyFilter(network, withHidden(new Map(), relationClause.id, [first!.type.split('/')[0]!])).ties;
      const inPeriod = Uint32Array.from(network.ties.values(), ({ index }) => (index * 7) % 5);
      for (const shown of [masked, new Set(masked)]) {
        for (const events of [undefined, inPeriod]) {
          const looks = picture.lines.map((line, position) => {
            const sums = sumsAt(picture, position, shown, events);
            return sums && styleOfSums(line, sums, 'light');
          });
          const told = picture.lines.map(line => {
            const ties = shownOf(line, shown);
            return ties.length === 0 ? undefined : lookOneByOne(line, ties, events);
          });
          expect(looks).toEqual(told);
        }
      }
    }
  });
});

/** The look by its definition. */
function lookOneByOne(line: PictureLine, ties: readonly NetworkTie[], inPeriod?: Uint32Array): LineStyle {
  const eventsIn = (tie: NetworkTie): number => inPeriod?.[tie.index] ?? tie.record.count ?? 1;
  const ofTypes = new Map<TieType, number>();
  for (const tie of ties) ofTypes.set(tie.type, (ofTypes.get(tie.type) ?? 0) + eventsIn(tie));
  const [leading] = [...ofTypes].sort(([, one], [, other]) => other - one)[0]!;
  const weakest = ties
    .map(tie => STANDINGS.find(row => row.id === tie.standing.level)!)
    .reduce((weak, row) => (row.rank > weak.rank ? row : weak));
  const fine = weakest.pattern === 'fine-dots';
  const plain = fine ? 1.7 : (line.type?.headline && line.betweenStates ? 3 : 2.3) + (ties.length > 1 ? 0.8 : 0);
  const events = ties.reduce((sum, tie) => sum + eventsIn(tie), 0);
  const type = line.type ?? (line.weighted ? leading : undefined);
  return {
    colour: fine ? PAPER.light.secondary : (type?.hue.light ?? PAPER.light.ink),
    width: line.weighted ? weightedWidth(Math.max(1, events)) : plain,
    pattern: weakest.pattern,
    arrow: !line.mutual,
    disputed: ties.some(tie => tie.standing.disputed),
    retracted: ties.every(tie => tie.standing.retracted),
  };
}
