import type { Actor } from '../../network/dataset-schema.js';
import { COUNTRY_TABLE } from './country-table.js';

/** Systems of country codes. FIPS 10-4 is what GDELT places events by, CAMEO what it names actors by. */
export type CodeSystem = 'iso3' | 'iso2' | 'numeric' | 'cow' | 'gw' | 'fips' | 'cameo';

/** A state, former state, self-declared entity or territory with the codes that lists of states give it. */
export interface Country {
  /** Id as an actor: the ISO code of three letters in lower case, else a slug. */
  readonly id: string;
  readonly label: string;
  readonly type: 'state' | 'entity';
  /** ISO 3166-1 alpha-3; of former states the retired code. */
  readonly iso3?: string;
  readonly iso2?: string;
  /** ISO 3166-1 numeric, three digits. */
  readonly numeric?: string;
  /** Correlates of War state number. */
  readonly cow?: number;
  /** Gleditsch and Ward state number. */
  readonly gw?: number;
  readonly fips?: string;
  readonly cameo?: string;
  readonly statehood?: NonNullable<Actor['statehood']>;
  readonly aliases: readonly string[];
  /** Longitude and latitude of the capital. */
  readonly location?: readonly [number, number];
}

const SYSTEMS: readonly CodeSystem[] = ['iso3', 'iso2', 'cow', 'fips', 'gw', 'cameo', 'numeric'];

const KINDS = new Map<string, Pick<Country, 'type' | 'statehood'>>([
  ['U', { type: 'state', statehood: 'un-member' }],
  ['O', { type: 'state', statehood: 'un-observer' }],
  ['P', { type: 'state', statehood: 'partly-recognised' }],
  ['F', { type: 'state', statehood: 'former' }],
  ['E', { type: 'entity', statehood: 'partly-recognised' }],
  ['T', { type: 'entity' }],
]);

const byCode = new Map<CodeSystem, Map<string, Country>>(SYSTEMS.map(system => [system, new Map()]));
const byName = new Map<string, Country>();

/** All countries: those of today by name, then territories, self-declared entities and former states. */
export const COUNTRIES: readonly Country[] = COUNTRY_TABLE.trim().split('\n').map(countryOfLine);

function countryOfLine(line: string): Country {
  const [codes = '', label = '', others = ''] = line.split('|').map(part => part.trim());
  const [id, iso3, iso2, numeric, cow, gw, fips, cameo, kind, place] = codes.split(' ');
  const written: Readonly<Record<CodeSystem, string | undefined>> = {
    iso3,
    iso2,
    numeric,
    cow,
    gw: gw === '=' ? cow : gw,
    fips,
    cameo: cameo === '=' ? iso3 : cameo,
  };
  const first = (system: CodeSystem): string | undefined => codesOf(written[system])[0];
  const number = (system: CodeSystem): number | undefined => {
    const code = first(system);
    return code === undefined ? undefined : Number(code);
  };
  const fields = {
    id,
    label,
    ...KINDS.get(kind ?? ''),
    iso3: first('iso3'),
    iso2: first('iso2'),
    numeric: first('numeric'),
    cow: number('cow'),
    gw: number('gw'),
    fips: first('fips'),
    cameo: first('cameo'),
    aliases: others === '' ? [] : others.split(';').map(alias => alias.trim()),
    location: place?.split(',').map(Number),
  };
  const country = Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as unknown as Country;
  for (const system of SYSTEMS) {
    for (const code of codesOf(written[system])) byCode.get(system)?.set(plainCode(system, code), country);
  }
  for (const name of [label, ...country.aliases]) byName.set(plainName(name), country);
  return country;
}

function codesOf(written: string | undefined): readonly string[] {
  return written === undefined || written === '-' ? [] : written.split('/');
}

/** Spelling under which a code is found; numbers may have been written with zeros before them or as `2.0`. */
function plainCode(system: CodeSystem, code: string | number): string {
  const text = String(code).trim().toUpperCase();
  const isNumber = system === 'cow' || system === 'gw' || system === 'numeric';
  return isNumber && text !== '' && Number.isInteger(Number(text)) ? String(Number(text)) : text;
}

/** Spelling under which a name is found: without case, accents, punctuation and "the"; "&" is "and", "St." is "Saint". */
function plainName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replace(/['’‘ʼ`.]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(word => word !== '' && word !== 'the')
    .map(word => (word === 'st' ? 'saint' : word))
    .join(' ');
}

/** The country with a code; `undefined` when the system has none such. */
export function countryByCode(system: CodeSystem, code: string | number): Country | undefined {
  return byCode.get(system)?.get(plainCode(system, code));
}

/** The country that a name or alias names, in English; `undefined` when none or it is not clear which. */
export function countryByName(name: string): Country | undefined {
  return byName.get(plainName(name));
}

/** The country as an actor, without its id. */
export function actorOfCountry(
  country: Country,
): Omit<Actor, 'id'> & { readonly label: string; readonly type: string } {
  const { label, type, iso3, iso2, numeric, cow, gw, fips, statehood, aliases, location } = country;
  const codes = Object.entries({ iso3, iso2, m49: numeric, cow, gw: gw === cow ? undefined : gw, fips }).filter(
    (entry): entry is [string, string | number] => entry[1] !== undefined,
  );
  return {
    label,
    type,
    ...(codes.length === 0 ? {} : { codes: Object.fromEntries(codes) }),
    ...(statehood === undefined ? {} : { statehood }),
    ...(aliases.length === 0 ? {} : { aliases: [...aliases] }),
    ...(location === undefined ? {} : { location: [location[0], location[1]] }),
  };
}

/** Codes of which fewer are known are not of the system. */
const LEAST_KNOWN = 0.6;

/**
 * The system that a column of codes is of: the one that knows most of them, if it knows most. `RS` alone may be Serbia
 * (ISO) or Russia (FIPS); `RS`, `UP` and `US` are FIPS.
 */
export function guessCodeSystem(codes: Iterable<string>): CodeSystem | undefined {
  const distinct = new Set<string>();
  for (const code of codes) if (code.trim() !== '') distinct.add(code.trim());
  let best: { readonly system: CodeSystem; readonly known: number } | undefined;
  for (const system of SYSTEMS) {
    let known = 0;
    for (const code of distinct) if (countryByCode(system, code)) known += 1;
    if (known >= distinct.size * LEAST_KNOWN && known > (best?.known ?? 0)) best = { system, known };
  }
  return best?.system;
}
