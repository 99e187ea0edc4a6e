import type { LayoutActor, LayoutFrame, LayoutInput } from '../../src/layout/layout.js';
import { seededRandom } from '../../src/layout/seeded-random.js';
import type { Actor, Affiliation, Dataset, TieRecord } from '../../src/network/dataset-schema.js';

/** How large a random dataset may become. */
export interface RandomWishes {
  readonly states?: readonly [least: number, most: number];
  /** Persons and bodies of each state. */
  readonly members?: readonly [least: number, most: number];
  readonly ties?: readonly [least: number, most: number];
}

/** Names of several scripts and lengths: none may break a label. */
const NAMES = [
  'Oz',
  'Beata Nowak',
  'Jean-Baptiste Emmanuel de La Rochefoucauld-Liancourt',
  'Владимир Александрович Константинопольский',
  '김정은',
  '国家安全保障会議事務局長官',
  'اللجنة الوطنية العليا للعلاقات الخارجية',
  'Donaudampfschifffahrtsgesellschaftskapitän',
  'Permanent Joint Committee for the Coordination of Regional Security and Trade Affairs',
  'ประธานคณะกรรมการ',
  'Élan',
  '🕊 Peace Desk',
] as const;

const STATE_NAMES = [
  'Ruritania',
  'Democratic People’s Republic of Upper and Lower Sylvania',
  'Oz',
  '대한 예시국',
  'Объединённая Республика',
  'Grand Duchy of Groß-Fenwick-am-Wasser',
  '中土',
  'Zembla',
] as const;

const MEMBER_TYPES = [
  'person',
  'person',
  'government-body',
  'armed-force',
  'diplomatic-mission',
  'state-media',
] as const;

const RELATIONS = [
  'visit/official',
  'meeting/talks',
  'treaty',
  'arms-supply',
  'troop-support',
  'criticism',
  'sanction',
  'armed-conflict',
  'something-else',
] as const;

const ROLES = [undefined, 'Minister', 'Secretary of the Council for Mutual Economic Affairs', '総書記'] as const;

const between = (random: () => number, [least, most]: readonly [number, number]): number =>
  least + Math.floor(random() * (most - least + 1));

const oneOf = <T>(random: () => number, list: readonly T[]): T => list[Math.floor(random() * list.length)]!;

/**
 * A dataset made up from a seed: states with people and bodies, some of whom change sides, organisations of no
 * state, and ties of every awkward kind (parallel, both ways, to oneself, of a member with its own state).
 */
export function randomDataset(seed: number, wishes: RandomWishes = {}): Dataset {
  const random = seededRandom(seed);
  const states = between(random, wishes.states ?? [2, 8]);
  const actors: Actor[] = [];
  for (let index = 0; index < states; index += 1) {
    actors.push({
      id: `s${index}`,
      label: oneOf(random, STATE_NAMES),
      type: 'state',
      ...(random() < 0.5 ? { codes: { iso3: `S${index}`.padEnd(3, 'X') } } : {}),
    });
  }
  for (let index = 0; index < states; index += 1) {
    const members = between(random, wishes.members ?? [0, 4]);
    for (let at = 0; at < members; at += 1) {
      actors.push({
        id: `s${index}m${at}`,
        label: oneOf(random, NAMES),
        type: oneOf(random, MEMBER_TYPES),
        affiliations: affiliationsOf(random, index, states),
      });
    }
  }
  for (let index = between(random, [0, 2]); index > 0; index -= 1) {
    actors.push({ id: `o${index}`, label: oneOf(random, NAMES), type: oneOf(random, ['igo', 'person', 'company']) });
  }
  const ties = Array.from({ length: between(random, wishes.ties ?? [1, 40]) }, (_, index) =>
    randomTie(random, index, actors),
  );
  return { format: 'entente', version: 1, id: `random-${seed}`, asOf: '2025-12-31', actors, ties };
}

function affiliationsOf(random: () => number, home: number, states: number): Affiliation[] {
  const role = oneOf(random, ROLES);
  const office = { to: `s${home}`, kind: 'office' as const, ...(role === undefined ? {} : { role }) };
  if (states < 2 || random() < 0.8) return [office];
  // Somebody who changed sides in 2020: earlier ties belong to the state of that time.
  return [
    { to: `s${(home + 1) % states}`, kind: 'office', end: '2019-12-31' },
    { ...office, start: '2020-01-01' },
  ];
}

function randomTie(random: () => number, index: number, actors: readonly Actor[]): TieRecord {
  // Ends are drawn from the front of the list more often, so that some pairs have many ties.
  const end = (): string => actors[Math.floor(random() ** 1.7 * actors.length)]!.id;
  const source = end();
  const target = end();
  const year = 2010 + Math.floor(random() * 15);
  const start = random() < 0.2 ? {} : { start: `${year}-0${1 + Math.floor(random() * 9)}` };
  const type = oneOf(random, RELATIONS);
  if (type === 'treaty' && source !== target) return { id: `t${index}`, parties: [source, target], type, ...start };
  return { id: `t${index}`, source, target, type, ...start };
}

/** What a layout may be given: frames with none to twelve members, actors that stand alone, links among all. */
export function randomLayoutInput(seed: number, proportion: number): LayoutInput {
  const random = seededRandom(seed);
  const height = 800;
  const frames: LayoutFrame[] = [];
  const actors: LayoutActor[] = [];
  const size = (width: readonly [number, number], high: readonly [number, number]) => ({
    width: between(random, width),
    height: between(random, high),
  });
  const count = between(random, [3, 25]);
  for (let index = 0; index < count; index += 1) {
    const id = `f${index}`;
    frames.push({ id, title: size([20, 190], [22, 66]), sign: { width: 62, height: 22 } });
    for (let at = between(random, [0, 12]); at > 0; at -= 1) {
      actors.push({
        id: `${id}m${at}`,
        frame: id,
        shape: size([36, 46], [36, 46]),
        label: random() < 0.05 ? { width: 0, height: 0 } : size([10, 134], [16, 95]),
      });
    }
  }
  for (let index = between(random, [0, 6]); index > 0; index -= 1) {
    actors.push({
      id: `alone${index}`,
      frame: undefined,
      shape: size([104, 194], [50, 100]),
      label: { width: 0, height: 0 },
    });
  }
  const ids = [...frames, ...actors].map(({ id }) => id);
  const links = Array.from({ length: between(random, [0, 60]) }, () => {
    const ties = between(random, [1, 20]);
    return { source: oneOf(random, ids), target: oneOf(random, ids), lines: Math.min(6, ties), ties };
  });
  return { frames, actors, links, viewport: { width: height * proportion, height }, seed: 7 };
}
