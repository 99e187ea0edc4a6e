import { type Country, countryByCode } from '../countries/country.js';
import { type ActorChunk, actorChunk, codeInChunks, isoOfEventCode } from './actor-codes.js';
import { type EventActor, stateActor } from './event-actor.js';

/** Chunks that only say of what kind a body is that follows by its own name. */
const KINDS_OF_BODIES = new Set(['IGO', 'NGO', 'NGM', 'IMG', 'EUR', 'WST', 'WAF', 'MEA', 'AFR']);

/**
 * The actor that a code of CAMEO or of the WEIS files names: chunks of three letters, of which one may be a country
 * and the others roles, religions and bodies (`EGY`, `EGYGOV`, `MOSREB`, `IGOUNO`, `PSEREBHMS`).
 * @param name what the file calls it besides; the label where the code tells nothing
 */
export function actorOfCode(code: string, scheme: 'cameo' | 'weis', name?: string): EventActor {
  const written = codeInChunks(code);
  const known = written.toUpperCase() === written ? chunksOf(written, scheme) : [];
  // Codes in small letters are peoples: `ukr` is an ethnic group, `UKR` the state.
  if (known.length === 0) return otherActor(code, name);
  const at = known.findIndex(({ country }) => country !== undefined);
  const country = known[at]?.country;
  const rest = known.filter((_, position) => position !== at);
  if (country && rest.length === 0) return stateActor(country);
  if (rest.every(({ chunk }) => chunk === undefined) && !country) return otherActor(code, name);
  return groupActor(written, country, rest);
}

interface KnownChunk {
  readonly code: string;
  readonly country: Country | undefined;
  readonly chunk: ActorChunk | undefined;
}

function chunksOf(code: string, scheme: 'cameo' | 'weis'): readonly KnownChunk[] {
  if (code.length % 3 !== 0 || code.length > 21) return [];
  const isPeople = scheme === 'weis' && code.length > 3 && code.startsWith('ETH');
  const codes = (code.slice(isPeople ? 3 : 0).match(/.{3}/g) ?? []) as readonly string[];
  let hasCountry = isPeople;
  return codes.map((chunkCode, position) => {
    // Behind a country, SER are Serbs in it and not a second country.
    const country = hasCountry ? undefined : countryOfChunk(chunkCode, scheme, position);
    hasCountry ||= country !== undefined;
    return { code: chunkCode, country, chunk: country ? undefined : actorChunk(chunkCode) };
  });
}

function countryOfChunk(code: string, scheme: 'cameo' | 'weis', position: number): Country | undefined {
  const iso = isoOfEventCode(code, scheme);
  // In ISO, SUN was the Soviet Union; here they are Sunnis.
  if (iso === code && code === 'SUN') return undefined;
  const isNamed = actorChunk(code)?.isNamed === true && position > 0;
  if (isNamed) return undefined;
  return (iso === code && scheme === 'cameo' ? countryByCode('cameo', code) : undefined) ?? countryByCode('iso3', iso);
}

function groupActor(code: string, country: Country | undefined, rest: readonly KnownChunk[]): EventActor {
  const named = rest.some(({ chunk }) => chunk?.isNamed);
  const telling = named ? rest.filter(chunk => !KINDS_OF_BODIES.has(chunk.code)) : rest;
  const ordered = [...telling].sort(
    (one, other) => Number(other.chunk?.isNamed ?? 0) - Number(one.chunk?.isNamed ?? 0),
  );
  const label = [...new Set(ordered.map(chunk => chunk.chunk?.label ?? chunk.code))].join(', ');
  const types = ordered.map(({ chunk }) => chunk?.type ?? 'other');
  const isBodyAlone = country === undefined && telling.length === 1 && named;
  return {
    id: (isBodyAlone ? telling[0]!.code : code).toLowerCase(),
    label: country ? `${label} (${country.label})` : label,
    type: types.includes('armed-group') ? 'armed-group' : (types.find(type => type !== 'other') ?? 'other'),
    country,
    alias: code,
  };
}

function otherActor(code: string, name: string | undefined): EventActor {
  const isPeople = code.toUpperCase() !== code;
  const id = isPeople ? `people-${code.toLowerCase()}` : `code-${code.toLowerCase()}`;
  return { id, label: name && name !== '' ? titled(name) : code, type: 'other', alias: code };
}

/** "UNITED NATIONS" as "United Nations". */
function titled(name: string): string {
  return name === name.toUpperCase()
    ? name.toLowerCase().replace(/(^|[\s-])\p{L}/gu, start => start.toUpperCase())
    : name;
}
