import { describe, expect, it } from 'vitest';
import { CLAUSES_AT_FIRST } from '../../../src/filter/apply-filter.js';
import { withHidden } from '../../../src/filter/clause.js';
import { narrow } from '../../../src/filter/narrow.js';
import { seededRandom } from '../../../src/layout/seeded-random.js';
import { campsOf } from '../../../src/measures/camps.js';
import { corroborationOf } from '../../../src/measures/corroboration.js';
import { degreesOf } from '../../../src/measures/degrees.js';
import { type MeasureChoice, measuredTies, USUAL_CHOICE } from '../../../src/measures/measured-ties.js';
import { reciprocityOf } from '../../../src/measures/reciprocity.js';
import { dyadScores, quadCountsOf } from '../../../src/measures/relation-score.js';
import { trianglesOf } from '../../../src/measures/triangles.js';
import type { Network } from '../../../src/network/network.js';
import { networkOf, type ShortTie } from '../../support/network-of.js';

const EVERYTHING: MeasureChoice = { rollUp: false, structure: true, weak: true };
const WITH_WEAK: MeasureChoice = { ...USUAL_CHOICE, weak: true };

const inView = (network: Network, clauses = CLAUSES_AT_FIRST) =>
  narrow(network, clauses, undefined, { focus: undefined, leastTies: 1 });
const measured = (network: Network, choice: MeasureChoice = WITH_WEAK) =>
  measuredTies(network, inView(network), choice);
const tiesOf = (...ties: ShortTie[]) => measured(networkOf(ties)).ties;

/** Evidence of somebody who is no party. */
const reported = (...speakers: string[]) => ({
  evidence: speakers.map((speaker, at) => ({ id: `e${at}`, stance: 'asserts', chain: [{ unnamed: speaker }] })),
});
const says = (actor: string, stance = 'asserts') => ({ evidence: [{ id: 'e', stance, chain: [actor] }] });

describe('what is measured', () => {
  it('leaves out structure, what nobody of weight asserts, and ties inside a state, and says how many', () => {
    const minister = {
      id: 'minister',
      label: 'Minister',
      type: 'person',
      affiliations: [{ to: 'fra', kind: 'office' as const, role: 'Minister' }],
    };
    const network = networkOf(
      [
        ['minister > gbr visit', reported('a radio')],
        ['fra > minister delegation', reported('a radio')],
        ['fra > minister visit', reported('a radio')],
        ['fra > gbr membership', reported('a radio')],
        'fra > gbr arms-supply',
      ],
      [minister],
    );
    const { ties, leftOut } = measured(network, USUAL_CHOICE);
    expect(ties.map(({ source, target }) => [source, target])).toEqual([['fra', 'gbr']]);
    expect(leftOut).toEqual({ retracted: 0, structure: 2, weak: 1, inside: 1 });
    expect(measured(network, EVERYTHING).ties).toHaveLength(5);
  });

  it('never has retracted ties, even in view', () => {
    const network = networkOf([
      [
        'fra > gbr visit',
        {
          evidence: [
            { id: 'e1', stance: 'asserts', chain: ['fra'] },
            { id: 'e2', stance: 'retracts', chain: ['fra'] },
          ],
        },
      ],
    ]);
    const filtered = inView(network, withHidden(CLAUSES_AT_FIRST, 'standing', []));
    expect(filtered.ties.size).toBe(1);
    expect(measuredTies(network, filtered, EVERYTHING)).toEqual({
      ties: [],
      leftOut: { retracted: 1, structure: 0, weak: 0, inside: 0 },
    });
  });

  it('is only what passes the filter', () => {
    const network = networkOf(['fra > gbr visit', 'fra > gbr criticism']);
    const filtered = inView(network, withHidden(CLAUSES_AT_FIRST, 'relation', ['visit']));
    expect(measuredTies(network, filtered, EVERYTHING).ties.map(({ tie }) => tie.id)).toEqual(['t2']);
  });
});

describe('degree and strength', () => {
  it('count partners and ties, out, in and mutual apart', () => {
    const [fra] = degreesOf(
      tiesOf('fra > gbr visit', 'fra > gbr visit', 'deu > fra visit', 'fra - gbr treaty', [
        'fra > usa visit',
        { count: 4 },
      ]),
    );
    expect(fra).toEqual({
      actor: 'fra',
      all: { partners: 3, strength: 8 },
      out: { partners: 2, strength: 6 },
      in: { partners: 1, strength: 1 },
      mutual: { partners: 1, strength: 1 },
    });
  });

  it('are of nobody without ties', () => {
    expect(degreesOf([])).toEqual([]);
  });
});

describe('reciprocity', () => {
  it('is the share of links that are returned, and ρ what is above chance', () => {
    // a⇄b, a→c of three actors: L = 3, L↔ = 2, r = 2/3, d = 3/6, ρ = (2/3 − 1/2)/(1/2) = 1/3.
    const value = reciprocityOf(tiesOf('a > b visit', 'b > a visit', 'a > c visit'));
    expect(value).toMatchObject({ links: 3, returned: 2, actors: 3 });
    expect(value.r).toBeCloseTo(2 / 3);
    expect(value.rho).toBeCloseTo(1 / 3);
  });

  it('counts parallel ties as one link and leaves out what has no direction', () => {
    expect(reciprocityOf(tiesOf('a > b visit', 'a > b visit', 'a - b treaty'))).toMatchObject({
      links: 1,
      returned: 0,
    });
  });

  it('is below chance where nothing is returned', () => {
    // a→b→c: L = 2, d = 2/6, ρ = (0 − 1/3)/(2/3) = −1/2.
    expect(reciprocityOf(tiesOf('a > b visit', 'b > c visit')).rho).toBeCloseTo(-0.5);
  });

  it('has no value without links, and no ρ where every link is there', () => {
    expect(reciprocityOf([])).toEqual({ links: 0, returned: 0, actors: 0, r: undefined, rho: undefined });
    expect(reciprocityOf(tiesOf('a > b visit', 'b > a visit'))).toMatchObject({ r: 1, rho: undefined });
  });
});

describe('the relation score', () => {
  it('is the sum of Goldstein values, with its number and mean', () => {
    // Visit +1.9 twice, criticism −2.0 once.
    const [dyad] = dyadScores(tiesOf('fra > gbr visit', ['gbr > fra visit', {}], 'gbr > fra criticism'));
    expect(dyad).toMatchObject({ one: 'fra', other: 'gbr', n: 3, quads: { VC: 2, MC: 0, VK: 1, MK: 0 } });
    expect(dyad!.sum).toBeCloseTo(1.8);
    expect(dyad!.mean).toBeCloseTo(0.6);
  });

  it('takes a tie that stands for many events so many times', () => {
    expect(dyadScores(tiesOf(['fra > gbr visit', { count: 10 }]))[0]!.sum).toBeCloseTo(19);
  });

  it('has no pair for structure alone', () => {
    expect(dyadScores(measured(networkOf(['fra > nato membership']), EVERYTHING).ties)).toEqual([]);
  });

  it('counts classes over all', () => {
    expect(quadCountsOf(tiesOf('a > b visit', 'a > b arms-supply', 'a > b armed-conflict', 'a > b threat'))).toEqual({
      VC: 1,
      MC: 1,
      VK: 1,
      MK: 1,
    });
  });
});

describe('triangles', () => {
  const triangles = (...ties: string[]) => trianglesOf(dyadScores(tiesOf(...ties)), 10);

  it('are even with two friends against one, and tense with a friend of two enemies', () => {
    const even = triangles('a > b visit', 'a > c criticism', 'b > c criticism');
    expect(even).toMatchObject({ total: 1, balanced: 1, tense: [] });
    const tense = triangles('a > b visit', 'a > c visit', 'b > c criticism');
    expect(tense).toMatchObject({ total: 1, balanced: 0, allAgainst: 0 });
    expect([...tense.tense[0]!.actors].sort()).toEqual(['a', 'b', 'c']);
  });

  it('have their signs between the actors that they name', () => {
    const { actors, signs } = triangles('a > b visit', 'a > c visit', 'b > c criticism').tense[0]!;
    const negative = signs.indexOf(-1);
    expect([actors[negative], actors[(negative + 1) % 3]].sort()).toEqual(['b', 'c']);
  });

  it('of three enemies are tense, and told apart', () => {
    expect(triangles('a > b threat', 'b > c threat', 'c > a threat')).toMatchObject({ total: 1, allAgainst: 1 });
  });

  it('take the sign of the net score, and none where it is nought', () => {
    expect(triangles('a > b criticism', 'a > b arms-supply', 'b > c visit', 'c > a visit')).toMatchObject({
      balanced: 1,
    });
    // A pledge, +4.0, and a rejection, −4.0.
    const even = ['a > b pledge', 'b > a rejection', 'b > c visit', 'c > a visit'];
    expect(triangles(...even)).toMatchObject({ total: 0 });
  });

  it('are counted once each among four who all deal with each other', () => {
    const all = triangles('a > b visit', 'a > c visit', 'a > d visit', 'b > c visit', 'b > d visit', 'c > d visit');
    expect(all).toMatchObject({ total: 4, balanced: 4 });
  });
});

describe('camps', () => {
  const two = [
    ...['a > b visit', 'b > c visit', 'c > a visit'],
    ...['x > y visit', 'y > z visit', 'z > x visit'],
    'a > x visit',
  ];

  it('are those who deal with each other, the same each time', () => {
    const ties = tiesOf(...two, 'b > y armed-conflict');
    const camps = campsOf(ties, seededRandom(7));
    expect(camps.camps.map(camp => [...camp].sort().join(''))).toEqual(['abc', 'xyz']);
    expect(camps).toMatchObject({ actors: 6, n: 7 });
    expect(campsOf(ties, seededRandom(7))).toEqual(camps);
  });

  it('have their modularity by hand', () => {
    // 6 of 7 ties inside; strengths 7 and 7 of 14: 6/7 − 2·(1/2)².
    expect(campsOf(tiesOf(...two), seededRandom(7)).modularity).toBeCloseTo(6 / 7 - 0.5);
  });

  it('are none where there is only conflict', () => {
    expect(campsOf(tiesOf('a > b threat'), seededRandom(7))).toEqual({
      camps: [],
      actors: 0,
      n: 0,
      modularity: undefined,
    });
  });
});

describe('corroboration', () => {
  it('counts independent origins and standings', () => {
    const network = networkOf([
      ['fra > gbr visit', reported('a radio')],
      ['fra > gbr meeting', reported('a radio', 'a paper', 'a monitor')],
      ['fra > gbr pledge', says('fra')],
      'fra > gbr demand',
    ]);
    expect(corroborationOf(measured(network).ties)).toMatchObject({
      n: 4,
      byOrigins: [1, 2, 0, 1],
      mean: 1.25,
      disputed: 0,
    });
  });

  it('has no mean without ties', () => {
    expect(corroborationOf([])).toEqual({
      n: 0,
      byOrigins: [0, 0, 0, 0],
      mean: undefined,
      byStanding: [],
      disputed: 0,
    });
  });
});
