import { describe, expect, it } from 'vitest';
import { buildNetwork } from '../../../src/network/build-network.js';
import type { Actor, TieRecord } from '../../../src/network/dataset-schema.js';
import { type DrawnNetwork, drawNetwork } from '../../../src/scene/drawn-network.js';
import { randomDataset } from '../../support/random-network.js';

const alpha: Actor = { id: 'alpha', label: 'Alpha', type: 'state' };
const beta: Actor = { id: 'beta', label: 'Beta', type: 'state' };
const minister: Actor = { id: 'minister', label: 'Minister', type: 'person', affiliations: [{ to: 'alpha' }] };
const council: Actor = { id: 'council', label: 'Council', type: 'government-body', affiliations: [{ to: 'alpha' }] };
const envoy: Actor = { id: 'envoy', label: 'Envoy', type: 'person', affiliations: [{ to: 'beta' }] };
/** Served Alpha until 2019, Beta from 2020 on. */
const defector: Actor = {
  id: 'defector',
  label: 'Defector',
  type: 'person',
  affiliations: [
    { to: 'beta', kind: 'office', start: '2020-01-01', end: '..' },
    { to: 'alpha', kind: 'office', end: '2019-12-31' },
  ],
};
const monitor: Actor = { id: 'monitor', label: 'Monitor', type: 'ngo' };
const agency: Actor = {
  id: 'agency',
  label: 'Agency',
  type: 'state-media',
  affiliations: [{ to: 'beta', kind: 'state-owned' }],
};

type Tie = readonly [id: string, source: string, target: string, type?: string, start?: string];

function draw(
  actors: readonly Actor[],
  ties: readonly Tie[],
  wishes: { readonly folded?: readonly string[]; readonly opened?: readonly string[] } = {},
): DrawnNetwork {
  const records = ties.map(
    ([id, source, target, type = 'visit', start]): TieRecord =>
      type === 'treaty'
        ? { id, parties: [source, target], type }
        : { id, source, target, type, ...(start === undefined ? {} : { start }) },
  );
  const network = buildNetwork({ format: 'entente', version: 1, actors: [...actors], ties: records });
  return drawNetwork(network, { folded: new Set(wishes.folded), opened: new Set(wishes.opened) });
}

const ends = (drawn: DrawnNetwork): readonly string[] =>
  drawn.lines.map(line => `${line.id}: ${line.source} → ${line.target}`);

const times = (count: number, tie: (index: number) => Tie): readonly Tie[] =>
  Array.from({ length: count }, (_, index) => tie(index + 1));

describe('drawing actors', () => {
  it('puts people and bodies into the frame of their state', () => {
    const drawn = draw(
      [alpha, minister, council, beta],
      [
        ['t1', 'minister', 'beta'],
        ['t2', 'council', 'beta'],
      ],
    );
    expect(drawn.frames).toEqual(['alpha']);
    expect(drawn.actors.map(({ id, frame }) => [id, frame])).toEqual([
      ['minister', 'alpha'],
      ['council', 'alpha'],
      ['beta', undefined],
    ]);
  });

  it('leaves out an actor without a tie', () => {
    const drawn = draw([alpha, beta, minister, envoy], [['t1', 'alpha', 'beta']]);
    expect(drawn.actors.map(actor => actor.id)).toEqual(['alpha', 'beta']);
    expect(drawn.frames).toEqual([]);
  });

  it('lets somebody without a state stand alone', () => {
    const drawn = draw([alpha, minister, monitor], [['t1', 'monitor', 'minister']]);
    expect(drawn.actors.find(actor => actor.id === 'monitor')).toEqual({
      id: 'monitor',
      frame: undefined,
      inside: 0,
      isState: false,
    });
    expect(ends(drawn)).toEqual(['t1: monitor → minister']);
  });

  it('draws a speaker that has a tie of its own, in its state', () => {
    const drawn = draw([alpha, beta, agency], [['t1', 'alpha', 'agency', 'criticism']]);
    expect(drawn.actors.find(actor => actor.id === 'agency')?.frame).toBe('beta');
    expect(ends(drawn)).toEqual(['t1: alpha → agency']);
  });

  it('shows a state as one node with the number of those inside when it is folded', () => {
    const drawn = draw(
      [alpha, minister, council, beta],
      [
        ['t1', 'minister', 'beta'],
        ['t2', 'council', 'beta'],
      ],
      {
        folded: ['alpha'],
      },
    );
    expect(drawn.frames).toEqual([]);
    expect(drawn.actors).toEqual([
      { id: 'alpha', frame: undefined, inside: 2, isState: true },
      { id: 'beta', frame: undefined, inside: 0, isState: true },
    ]);
  });

  it('folding a state that has nobody inside changes nothing', () => {
    const ties: Tie[] = [['t1', 'minister', 'beta']];
    const actors = [alpha, minister, beta];
    expect(draw(actors, ties, { folded: ['beta'] })).toEqual(draw(actors, ties));
  });
});

describe('ties of folded states', () => {
  it('are attached to the state in place of its people', () => {
    const ties: Tie[] = [
      ['t1', 'minister', 'envoy'],
      ['t2', 'envoy', 'council'],
    ];
    const actors = [alpha, minister, council, beta, envoy];
    expect(ends(draw(actors, ties, { folded: ['alpha'] }))).toEqual(['t1: alpha → envoy', 't2: envoy → alpha']);
    expect(ends(draw(actors, ties, { folded: ['alpha', 'beta'] }))).toEqual(['t1: alpha → beta', 't2: beta → alpha']);
    expect(ends(draw(actors, ties))).toEqual(['t1: minister → envoy', 't2: envoy → council']);
  });

  const served: Tie[] = [
    ['before', 'defector', 'monitor', 'visit', '2015-05'],
    ['after', 'defector', 'monitor', 'visit', '2022-05'],
    ['alphas', 'minister', 'monitor'],
    ['betas', 'envoy', 'monitor'],
  ];
  const all = [alpha, minister, beta, envoy, defector, monitor];

  it.each([
    ['nothing', [], 'defector', 'defector'],
    ['the state of that time', ['alpha'], 'alpha', 'defector'],
    ['the state of today', ['beta'], 'alpha', 'beta'],
    ['both', ['alpha', 'beta'], 'alpha', 'beta'],
  ])('follow the affiliation of the day of the tie with %s folded', (_, folded, before, after) => {
    const lines = ends(draw(all, served, { folded }));
    expect(lines).toContain(`before: ${before} → monitor`);
    expect(lines).toContain(`after: ${after} → monitor`);
  });

  it('hide and are counted when both ends are inside', () => {
    const ties: Tie[] = [
      ['t1', 'minister', 'council', 'delegation'],
      ['t2', 'minister', 'alpha', 'criticism'],
      ['t3', 'minister', 'beta'],
    ];
    const drawn = draw([alpha, minister, council, beta], ties, { folded: ['alpha'] });
    expect([...drawn.inside]).toEqual(['t1', 't2']);
    expect(ends(drawn)).toEqual(['t3: alpha → beta']);
  });

  it('hide when one inside is tied to itself, but not when the state is', () => {
    const ties: Tie[] = [
      ['t1', 'minister', 'minister', 'criticism'],
      ['t2', 'alpha', 'alpha', 'criticism'],
    ];
    expect(ends(draw([alpha, minister], ties))).toEqual(['t1: minister → minister', 't2: alpha → alpha']);
    const drawn = draw([alpha, minister], ties, { folded: ['alpha'] });
    expect([...drawn.inside]).toEqual(['t1']);
    expect(ends(drawn)).toEqual(['t2: alpha → alpha']);
  });

  it('hide the ties between two of the same state only on the days when they were', () => {
    const ties: Tie[] = [
      ['before', 'defector', 'minister', 'meeting', '2015-05'],
      ['after', 'defector', 'minister', 'meeting', '2022-05'],
    ];
    const drawn = draw([alpha, minister, beta, defector], ties, { folded: ['alpha'] });
    expect([...drawn.inside]).toEqual(['before']);
    expect(ends(drawn)).toEqual(['after: defector → alpha']);
  });

  it('are all drawn or inside, once each', () => {
    for (let seed = 1; seed <= 40; seed += 1) {
      const network = buildNetwork(randomDataset(seed));
      const drawn = drawNetwork(network, { folded: new Set(['s0', 's1', 's3']), opened: new Set() });
      const ties = [...drawn.lines.flatMap(line => line.ties.map(tie => tie.id)), ...drawn.inside];
      expect([...ties].sort(), `seed ${seed}`).toEqual([...network.ties.keys()].sort());
      const nodes = new Set([...drawn.frames, ...drawn.actors.map(actor => actor.id)]);
      for (const { source, target } of drawn.lines) expect(nodes.has(source) && nodes.has(target)).toBe(true);
    }
  });
});

describe('parallel ties', () => {
  const kinds = ['visit', 'meeting', 'arms-supply', 'troop-support', 'criticism', 'sanction', 'aid', 'threat'];

  it('up to six are lines of their own', () => {
    const drawn = draw(
      [alpha, beta],
      times(6, n => [`t${n}`, 'alpha', 'beta']),
    );
    expect(drawn.lines.map(line => line.id)).toEqual(['t1', 't2', 't3', 't4', 't5', 't6']);
    expect(drawn.lines.every(line => line.kind === 'tie')).toBe(true);
  });

  it('above six fold by relation and direction', () => {
    const drawn = draw(
      [alpha, beta],
      [
        ...times(4, n => [`v${n}`, 'alpha', 'beta']),
        ...times(2, n => [`w${n}`, 'beta', 'alpha']),
        ['m1', 'alpha', 'beta', 'arms-supply'],
        ...times(2, n => [`p${n}`, n === 1 ? 'alpha' : 'beta', n === 1 ? 'beta' : 'alpha', 'treaty']),
      ],
    );
    expect(drawn.lines.map(line => [line.kind, line.source, line.type?.id, line.mutual, line.ties.length])).toEqual([
      ['relation', 'alpha', 'visit', false, 4],
      ['relation', 'beta', 'visit', false, 2],
      ['tie', 'alpha', 'arms-supply', false, 1],
      ['relation', 'alpha', 'treaty', true, 2],
    ]);
  });

  it('fold to one line when there are more than six relations, without an arrow', () => {
    const drawn = draw(
      [alpha, beta],
      kinds.map((type, index): Tie => [`t${index}`, 'alpha', 'beta', type]),
    );
    expect(drawn.lines).toHaveLength(1);
    expect(drawn.lines[0]).toMatchObject({ kind: 'pair', type: undefined, mutual: true });
    expect(drawn.lines[0]!.ties).toHaveLength(kinds.length);
  });

  it('open step by step: the one line to relations, a relation to its ties', () => {
    const ties = [
      ...kinds.map((type, index): Tie => [`t${index}`, 'alpha', 'beta', type]),
      ['again', 'alpha', 'beta', 'visit'] as const,
    ];
    const [pair] = draw([alpha, beta], ties).lines;
    const byRelation = draw([alpha, beta], ties, { opened: [pair!.id] }).lines;
    expect(byRelation).toHaveLength(kinds.length);
    const visits = byRelation.find(line => line.kind === 'relation')!;
    expect(visits.ties.map(tie => tie.id)).toEqual(['t0', 'again']);
    const single = draw([alpha, beta], ties, { opened: [pair!.id, visits.id] }).lines;
    expect(single.map(line => line.id)).toContain('again');
    expect(single.every(line => line.kind === 'tie')).toBe(true);
  });

  it('keep the id of their line whichever way the first of them runs', () => {
    const ties = times(8, n => [`t${n}`, n % 2 ? 'alpha' : 'beta', n % 2 ? 'beta' : 'alpha']);
    const ids = (list: readonly Tie[]) =>
      draw([alpha, beta], list)
        .lines.map(line => line.id)
        .sort();
    expect(ids([...ties].reverse())).toEqual(ids(ties));
  });

  it('fold among themselves only, even where ids are made to be mistaken', () => {
    const odd = ['a|b', 'c', 'a', 'b|c', 'a b', 'b'].map((id): Actor => ({ id, label: id, type: 'state' }));
    const drawn = draw(odd, [...times(5, n => [`t${n}`, 'a|b', 'c']), ...times(5, n => [`u${n}`, 'a', 'b|c'])]);
    expect(drawn.lines).toHaveLength(10);
    expect(drawn.lines.every(line => line.kind === 'tie')).toBe(true);
  });
});

describe('the strongest pairs only', () => {
  const states = ['a', 'b', 'c', 'd'];
  const network = buildNetwork({
    format: 'entente',
    version: 1,
    actors: states.map(id => ({ id, label: id, type: 'state' })),
    ties: [
      { id: 'ab', source: 'a', target: 'b', type: 'visit', count: 400 },
      { id: 'ab2', source: 'a', target: 'b', type: 'treaty' },
      { id: 'ab3', source: 'b', target: 'a', type: 'aid' },
      { id: 'ac', source: 'a', target: 'c', type: 'visit' },
      { id: 'ad', source: 'a', target: 'd', type: 'visit' },
    ],
  });
  const open = { folded: new Set<string>(), opened: new Set<string>() };

  it('leave the others undrawn, counted, and with them whoever has no line then', () => {
    const drawn = drawNetwork(network, { ...open, strongest: 1 });
    expect(drawn.lines.map(line => line.id)).toEqual(['ab', 'ab2', 'ab3']);
    expect(drawn.actors.map(actor => actor.id)).toEqual(['a', 'b']);
    expect([drawn.pairs, drawn.undrawn]).toEqual([3, { pairs: 2, ties: 2 }]);
  });

  it('are all where there are no more', () => {
    const drawn = drawNetwork(network, { ...open, strongest: 3 });
    expect([drawn.lines.length, drawn.undrawn]).toEqual([5, { pairs: 0, ties: 0 }]);
  });

  it('fold early in a crowd', () => {
    const drawn = drawNetwork(network, { ...open, crowded: true });
    expect(drawn.lines.map(line => [line.kind, line.ties.length, line.weighted])).toEqual([
      ['pair', 3, true],
      ['tie', 1, true],
      ['tie', 1, true],
    ]);
  });
});
