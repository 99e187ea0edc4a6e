import { type Country, countryByCode, countryByName, guessCodeSystem } from '../countries/country.js';

/** Names that must be countries before a column counts as one of countries. */
const MOST = 0.9;
const FEWEST = 2;
/** Numbers may be anything; letters alone are taken for codes. */
const CODE = /^[A-Z]{2,3}$/;

/**
 * Which of the ends of all ties are countries, when nearly all are: by English name, or by code. Empty when the table
 * is of something else; a company may be called Chad.
 */
export function countriesOf(names: Iterable<string>): ReadonlyMap<string, Country> {
  const distinct = [...new Set(names)];
  const byName = found(distinct, countryByName);
  if (byName.size >= FEWEST && byName.size >= distinct.length * MOST) return byName;
  const codes = distinct.filter(name => CODE.test(name));
  if (codes.length < FEWEST || codes.length < distinct.length * MOST) return new Map();
  const system = guessCodeSystem(codes);
  if (system === undefined) return new Map();
  const byCode = found(codes, code => countryByCode(system, code));
  return byCode.size >= FEWEST && byCode.size >= distinct.length * MOST ? byCode : new Map();
}

function found(
  names: readonly string[],
  countryOf: (name: string) => Country | undefined,
): ReadonlyMap<string, Country> {
  const countries = new Map<string, Country>();
  for (const name of names) {
    const country = countryOf(name);
    if (country) countries.set(name, country);
  }
  return countries;
}
