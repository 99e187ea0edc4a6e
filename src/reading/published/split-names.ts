import { countryByName } from '../countries/country.js';
import { bodyByName } from './organisations.js';

const MOST_PARTS_OF_A_NAME = 3;

/**
 * The names in a list whose separator, the comma, may also be part of a name: `Egypt, Arab Rep., Syria`. The longest run
 * that is the name of a country is one name.
 */
export function splitNames(list: string): readonly string[] {
  const parts = list
    .split(',')
    .map(part => part.trim())
    .filter(part => part !== '');
  const names: string[] = [];
  for (let at = 0; at < parts.length; ) {
    let length = Math.min(MOST_PARTS_OF_A_NAME, parts.length - at);
    while (length > 1 && !isName(parts.slice(at, at + length).join(', '))) length -= 1;
    names.push(parts.slice(at, at + length).join(', '));
    at += length;
  }
  return names;
}

const isName = (name: string): boolean => countryByName(name) !== undefined || bodyByName(name) !== undefined;
