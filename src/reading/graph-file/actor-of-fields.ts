import { ACTOR_TYPES } from '../../vocabulary/actor-types.js';
import type { DraftActor } from '../draft.js';
import { asNumber, asText, type Fields } from './fields.js';

const LABELS = ['label', 'name', 'shared_name', 'title'];
const TYPES = ['actor_type', 'type', 'kind', 'category'];

const plain = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-');
const typesByWord = new Map(
  ACTOR_TYPES.flatMap(({ id, label }) => [[plain(id), id] as const, [plain(label.en), id] as const]),
);

/** The kind of actor that a foreign file's word names; `undefined` when it names none. */
export function actorTypeOfWord(word: unknown): string | undefined {
  if (typeof word !== 'string') return undefined;
  const [type = '', ...rest] = word.split('/');
  const known = typesByWord.get(plain(type));
  return known === undefined ? undefined : [known, ...rest].join('/');
}

/**
 * An actor out of what a graph file says of it: its name, its kind where it is one of the vocabulary, its place on
 * the globe, its ISO code; the rest as `attributes`.
 * @param label a label that the format has a place of its own for
 */
export function actorOfFields(id: string | undefined, fields: Fields, label?: string): DraftActor {
  const named = label ?? fields.take(LABELS, asText);
  // What our own files call `actor_type` is meant as one, also where the vocabulary does not have it.
  const type = fields.take(TYPES, actorTypeOfWord) ?? fields.take(['actor_type'], asText);
  const location = locationOf(fields);
  const iso3 = fields.take(['iso3'], value =>
    typeof value === 'string' && /^[A-Z]{3}$/.test(value) ? value : undefined,
  );
  return {
    id,
    label: named,
    type,
    ...(iso3 === undefined ? {} : { codes: { iso3 } }),
    ...(location ? { location } : {}),
    attributes: fields.rest(),
  };
}

const LATITUDES = ['lat', 'latitude'];
const LONGITUDES = ['lon', 'lng', 'long', 'longitude'];

function locationOf(fields: Fields): readonly [longitude: number, latitude: number] | undefined {
  const latitude = fields.find(LATITUDES, value => within(90, value));
  const longitude = fields.find(LONGITUDES, value => within(180, value));
  if (latitude === undefined || longitude === undefined) return undefined;
  fields.take(LATITUDES, value => within(90, value));
  fields.take(LONGITUDES, value => within(180, value));
  return [longitude, latitude];
}

function within(limit: number, value: unknown): number | undefined {
  const number = asNumber(value);
  return number !== undefined && Math.abs(number) <= limit ? number : undefined;
}
