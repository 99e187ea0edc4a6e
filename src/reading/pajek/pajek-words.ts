import type { Field } from '../graph-file/fields.js';
import { numberOf, type PajekToken } from './pajek-tokens.js';

/** What stands behind the ends of a tie or the name of an actor: numbers first, then words with values. */
export interface PajekWords {
  readonly numbers: readonly number[];
  /** A word without a value: the shape of a vertex. */
  readonly shape: string | undefined;
  readonly fields: readonly Field[];
  /** The time mark, without brackets. */
  readonly time: string | undefined;
}

/** @param mostNumbers numbers that may come first: three coordinates, or one weight */
export function wordsOf(tokens: readonly PajekToken[], mostNumbers: number): PajekWords {
  const time = tokens.find(({ kind }) => kind === 'bracket')?.text;
  const words = tokens.filter(({ kind }) => kind !== 'bracket');
  const numbers: number[] = [];
  while (numbers.length < mostNumbers) {
    const number = numberOf(words[numbers.length]);
    if (number === undefined) break;
    numbers.push(number);
  }
  const left = words.slice(numbers.length);
  const shape = left.length % 2 === 1 ? left[0]!.text : undefined;
  const fields: Field[] = [];
  for (let at = shape === undefined ? 0 : 1; at < left.length; at += 2) {
    const value = left[at + 1]!;
    fields.push([nameOf(left[at]!.text), numberOf(value) ?? value.text]);
  }
  return { numbers, shape, fields, time };
}

/** `l` is what is written at a line. */
const nameOf = (word: string): string => (word === 'l' ? 'label' : word);
