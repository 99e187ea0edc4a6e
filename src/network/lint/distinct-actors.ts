import { actorTypeOf } from '../../vocabulary/actor-types.js';
import type { Actor } from '../dataset-schema.js';
import type { Network } from '../network.js';
import { quoteValue } from '../report.js';
import { comparableName } from './comparable-name.js';
import { type Finding, lintCheck } from './lint-check.js';

/**
 * Actors that are likely one: two of a kind with a name or code in common. Left alone are a former state beside its
 * successor, whose names and codes are often the same (Correlates of War counts the USSR and Russia as one), and
 * namesakes of different states, such as two ministries of defence.
 */
export const distinctActors = lintCheck({
  id: 'likely-duplicate-actors',
  label: { en: 'Actors that are likely one' },
  severity: 'warning',
  find: network => {
    const holdersByKey = new Map<string, { readonly actor: Actor; readonly path: string }[]>();
    return network.dataset.actors.flatMap((actor, index) => {
      const path = `actors[${index}]`;
      const told = new Set<Actor>();
      return marksOf(actor).flatMap(mark => {
        const holders = holdersByKey.get(mark.key) ?? [];
        const twins = holders.filter(({ actor: other }) => !told.has(other) && couldBeOne(actor, other, network));
        for (const { actor: other } of twins) told.add(other);
        if (holders.at(-1)?.actor !== actor) holdersByKey.set(mark.key, [...holders, { actor, path }]);
        return twins.map(twin => twinFinding(actor, `${path}.${mark.where}`, mark, twin));
      });
    });
  },
});

/** Something by which an actor is told from others. */
interface Mark {
  /** Equal for equal marks of actors of a kind. */
  readonly key: string;
  readonly where: string;
  readonly text: string;
  readonly what: string;
}

/** Codes of states. Bodies may carry those of their state, so that only among states they tell who is who. */
const STATE_CODES = ['iso2', 'iso3', 'm49', 'cow'];

function marksOf(actor: Actor): readonly Mark[] {
  const { id, framed } = actorTypeOf(actor.type);
  const kind = framed ? 'state' : id;
  const names = [
    ['label', actor.label],
    ...Object.entries(actor.names ?? {}).map(([language, name]) => [`names.${language}`, name] as const),
    ...(actor.aliases ?? []).map((alias, at) => [`aliases[${at}]`, alias] as const),
  ] as const;
  const codes = Object.entries(actor.codes ?? {}).filter(
    ([system]) => system === 'wikidata' || (framed && STATE_CODES.includes(system)),
  );
  return [
    ...names.flatMap(([where, text]) => {
      const name = comparableName(text);
      return name === '' ? [] : [{ key: `${kind} name ${name}`, where, text, what: 'name' }];
    }),
    ...codes.map(([system, code]) => ({
      key: `${system} ${String(code).trim().toLowerCase()}`,
      where: `codes.${system}`,
      text: String(code),
      what: `${system} code`,
    })),
  ];
}

function couldBeOne(one: Actor, other: Actor, network: Network): boolean {
  if (one === other) return false;
  const isFormer = [one, other].some(({ statehood }) => statehood === 'former');
  if (isFormer || one.successor === other.id || other.successor === one.id) return false;
  const [home, otherHome] = [network.stateOf(one.id), network.stateOf(other.id)];
  // An actor without affiliation is its own home: of it nothing says that it belongs elsewhere.
  return home === otherHome || home === one.id || otherHome === other.id;
}

function twinFinding(
  actor: Actor,
  where: string,
  { text, what }: Mark,
  twin: { readonly actor: Actor; readonly path: string },
): Finding {
  return {
    where,
    found: quoteValue(text),
    expected: `a ${what} that no other actor of the kind has`,
    hint: 'Join the two under one id, or tell them apart: by their names, affiliations, "statehood" or "successor".',
    message: `The actors "${actor.id}" and "${twin.actor.id}" (${twin.path}) share the ${what} "${quoteValue(text)}"; they are likely one.`,
  };
}
