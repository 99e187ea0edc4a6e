import { actorTypeOf } from '../vocabulary/actor-types.js';
import type { Evidence } from './dataset-schema.js';
import type { Network } from './network.js';
import { outletsOf } from './standing-context.js';
import { countVoices, voiceColumnsOf } from './voice-columns.js';

/**
 * Whom evidence rests on, as a key: `actor:` + id, `unnamed:` + the words used, `outlet:` + publisher or title (an
 * outlet in its own words), `document:` + id (everything in one document).
 */
export type VoiceKey = string;

/** Which voices are listened to: all but these, or only these. */
export interface Voices {
  readonly mode: 'without' | 'only';
  readonly keys: ReadonlySet<VoiceKey>;
}

/** Somebody who speaks in the evidence. */
export interface Voice {
  readonly key: VoiceKey;
  readonly label: string;
  /** Ties in whose evidence this voice speaks. */
  readonly ties: number;
}

/** Voices under one heading: those of a state, media, international bodies, others, the unnamed. */
export interface VoiceGroup {
  /** Id of the state, or `media`, `bodies`, `others`, `unnamed`. */
  readonly id: string;
  /** Name of the state; empty for the other groups, whose names are of the interface. */
  readonly label: string;
  readonly voices: readonly Voice[];
  /** Ties in whose evidence any of these voices speaks. */
  readonly ties: number;
}

/** The voices of an item: every link of its chain; without a chain the outlet in its own words. */
export function speakersIn(network: Network, item: Evidence): readonly VoiceKey[] {
  const chain = item.chain ?? [];
  if (chain.length > 0) {
    return chain.map(link => (typeof link === 'string' ? `actor:${link}` : `unnamed:${link.unnamed}`));
  }
  if (item.document === undefined) return [];
  const document = network.documents.get(item.document);
  const publisher = document?.publisher;
  const actor = publisher === undefined ? undefined : outletsFor(network).get(publisher);
  return [actor === undefined ? `outlet:${publisher ?? document?.title ?? item.document}` : `actor:${actor}`];
}

const outletsByNetwork = new WeakMap<object, ReadonlyMap<string, string>>();

function outletsFor(network: Network): ReadonlyMap<string, string> {
  let outlets = outletsByNetwork.get(network.dataset);
  if (!outlets) {
    outlets = outletsOf(network.dataset);
    outletsByNetwork.set(network.dataset, outlets);
  }
  return outlets;
}

/**
 * Whether an item is heard. Leaving a voice out leaves out all that came through it; listening only to some hears
 * what came through any of them.
 */
export function isHeard(network: Network, item: Evidence, voices: Voices | undefined): boolean {
  if (!voices) return true;
  const keys = [...speakersIn(network, item), ...(item.document === undefined ? [] : [`document:${item.document}`])];
  const isNamed = keys.some(key => voices.keys.has(key));
  return voices.mode === 'only' ? isNamed : !isNamed;
}

const groupsByNetwork = new WeakMap<Network, readonly VoiceGroup[]>();

/** Everyone who speaks in the evidence, by group: states in dataset order, then bodies, media, others, the unnamed. */
export function voiceGroups(network: Network): readonly VoiceGroup[] {
  let groups = groupsByNetwork.get(network);
  if (!groups) {
    groups = makeGroups(network);
    groupsByNetwork.set(network, groups);
  }
  return groups;
}

function makeGroups(network: Network): readonly VoiceGroup[] {
  const known = new Map<VoiceKey, string>();
  const groupOfVoice = (key: VoiceKey): string => {
    const group = known.get(key) ?? groupOf(network, key);
    known.set(key, group);
    return group;
  };
  const counts = countVoices(voiceColumnsOf(network, 'all'), undefined, groupOfVoice);
  const keysOf = new Map<string, VoiceKey[]>();
  for (const key of counts.voices.keys()) {
    const group = groupOfVoice(key);
    const keys = keysOf.get(group);
    if (keys) keys.push(key);
    else keysOf.set(group, [key]);
  }
  const states = [...network.actors.keys()].filter(id => keysOf.has(id));
  return [...states, 'bodies', 'media', 'others', 'unnamed']
    .filter(id => keysOf.has(id))
    .map(id => ({
      id,
      label: network.actors.get(id)?.label ?? '',
      voices: keysOf
        .get(id)!
        .map(key => ({ key, label: labelOfVoice(network, key), ties: counts.voices.get(key)! }))
        .sort((a, b) => b.ties - a.ties || (a.label < b.label ? -1 : 1)),
      ties: counts.groups.get(id)!,
    }));
}

function groupOf(network: Network, key: VoiceKey): string {
  if (key.startsWith('unnamed:')) return 'unnamed';
  if (!key.startsWith('actor:')) return 'media';
  const id = key.slice('actor:'.length);
  const home = network.stateOf(id);
  if (actorTypeOf(network.actors.get(home)?.record.type ?? '').framed) return home;
  const { group } = actorTypeOf(network.actors.get(id)?.record.type ?? '');
  return group === 'media' ? 'media' : group === 'organisations' ? 'bodies' : 'others';
}

/** Name of a voice. */
export function labelOfVoice(network: Network, key: VoiceKey): string {
  const at = key.indexOf(':');
  const rest = key.slice(at + 1);
  switch (key.slice(0, at)) {
    case 'actor':
      return network.actors.get(rest)?.label ?? rest;
    case 'document':
      return `“${network.documents.get(rest)?.title ?? rest}”`;
    default:
      return rest;
  }
}
