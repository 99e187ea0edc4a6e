import { editDistance, mostErrors } from './edit-distance.js';
import { plainLetters } from './plain-letters.js';
import { soundKey } from './sound-key.js';

/** A name that was found. */
export interface FoundName<Thing> {
  readonly thing: Thing;
  /** The name that matches best, as the dataset has it. */
  readonly name: string;
  /** 0 = the very name; more = further from it. */
  readonly cost: number;
}

interface IndexedName {
  readonly thing: number;
  readonly name: string;
  /** Numbers of its words. */
  readonly words: readonly number[];
  /** All of it without spaces: "kimjongun". */
  readonly joined: string;
  readonly joinedKey: string;
  /** Letters of `joinedKey`, as those of a word. */
  readonly letters: number;
  /** 0 for the usual name, more for others. */
  readonly rank: number;
}

interface Word {
  readonly text: string;
  readonly key: string;
  /** Letters a–z of the key as bits: words that share few of them cannot be near each other. */
  readonly letters: number;
}

const NO_MATCH = 255;
const COST = { exact: 0, sound: 1, start: 2, soundStart: 3, inside: 6, error: 8 } as const;
/** Longer queries are somebody's clipboard. */
const MOST_LETTERS = 120;
const MOST_WORDS = 8;
/** From how many letters on a part of a name counts that does not begin a word. */
const LEAST_INSIDE = 3;

/** Words of a query as they are compared. */
export const queryWords = (query: string): readonly string[] =>
  plainLetters(query.slice(0, MOST_LETTERS))
    .split(' ')
    .filter(word => word !== '')
    .slice(0, MOST_WORDS);

/**
 * Names of things, found whatever their order, case, accents, hyphens and script, by sound and with small errors. The
 * work of a search goes by distinct words, of which there are far fewer than names.
 */
export class NameIndex<Thing> {
  readonly #things: Thing[] = [];
  readonly #names: IndexedName[] = [];
  readonly #words: Word[] = [];
  readonly #wordNumbers = new Map<string, number>();
  readonly #costs = new Map<string, Uint8Array>();

  get size(): number {
    return this.#things.length;
  }

  /** @param names the usual one first */
  add(thing: Thing, names: readonly string[]): void {
    const number = this.#things.push(thing) - 1;
    const seen = new Set<string>();
    names.forEach((name, rank) => {
      const plain = plainLetters(name);
      if (plain === '' || seen.has(plain)) return;
      seen.add(plain);
      const words = plain.split(' ');
      const joinedKey = words.map(soundKey).join('');
      this.#names.push({
        thing: number,
        name,
        words: words.map(word => this.#wordNumber(word)),
        joined: words.join(''),
        joinedKey,
        letters: lettersOf(joinedKey),
        rank: Math.min(rank, 3),
      });
    });
    this.#costs.clear();
  }

  #wordNumber(text: string): number {
    const known = this.#wordNumbers.get(text);
    if (known !== undefined) return known;
    const key = soundKey(text);
    const number = this.#words.push({ text, key, letters: lettersOf(key) }) - 1;
    this.#wordNumbers.set(text, number);
    return number;
  }

  /**
   * Things with a name that has every word of a query, or all of them joined; the nearest first, then in the order in
   * which they were added. Those that need an error of typing are passed over where others need none.
   * @param words see `queryWords`
   * @param mostCost names further away are passed over
   */
  search(words: readonly string[], mostCost = Number.POSITIVE_INFINITY): readonly FoundName<Thing>[] {
    if (words.length === 0) return [];
    const costs = words.map(word => this.#costsOf(word));
    const joined = words.join('');
    const joinedKey = words.map(soundKey).join('');
    const letters = lettersOf(joinedKey);
    const best = new Map<number, { name: string; cost: number; hasError: boolean }>();
    let isSure = false;
    for (const name of this.#names) {
      const one = byWords(name, costs);
      const other = joined.length < LEAST_INSIDE ? NO_MATCH : byLetters(name, joined, joinedKey, letters);
      const cost = Math.min(one.cost, other);
      if (cost >= NO_MATCH) continue;
      const hasError = cost === other ? other >= COST.error : one.hasError;
      const whole = cost * 4 + name.rank + Math.min(3, Math.max(0, name.words.length - words.length));
      if (whole > mostCost) continue;
      isSure ||= !hasError;
      const known = best.get(name.thing);
      if (!known || whole < known.cost) best.set(name.thing, { name: name.name, cost: whole, hasError });
    }
    return [...best]
      .filter(([, { hasError }]) => !isSure || !hasError)
      .sort((a, b) => a[1].cost - b[1].cost || a[0] - b[0])
      .map(([thing, { name, cost }]) => ({ thing: this.#things[thing]!, name, cost }));
  }

  /** How far every word of the index is from a word of a query; kept, since a query grows letter by letter. */
  #costsOf(query: string): Uint8Array {
    const known = this.#costs.get(query);
    if (known) return known;
    const key = soundKey(query);
    const letters = lettersOf(key);
    const most = Math.min(mostErrors(query.length), mostErrors(key.length));
    const costs = Uint8Array.from(this.#words, word => {
      if (word.text === query) return COST.exact;
      if (word.key === key) return COST.sound;
      if (word.text.startsWith(query)) return COST.start;
      if (key.length > 1 && word.key.startsWith(key)) return COST.soundStart;
      if (query.length >= LEAST_INSIDE && word.text.includes(query)) return COST.inside;
      if (most === 0 || bits(word.letters ^ letters) > most * 2) return NO_MATCH;
      const errors = Math.min(editDistance(word.text, query, most), editDistance(word.key, key, most));
      return errors <= most ? COST.error + errors : NO_MATCH;
    });
    if (this.#costs.size > 60) this.#costs.clear();
    this.#costs.set(query, costs);
    return costs;
  }
}

function byWords(
  name: IndexedName,
  costs: readonly Uint8Array[],
): { readonly cost: number; readonly hasError: boolean } {
  let sum = 0;
  let hasError = false;
  for (const cost of costs) {
    let least = NO_MATCH;
    for (const word of name.words) if (cost[word]! < least) least = cost[word]!;
    if (least === NO_MATCH) return NOT_BY_WORDS;
    if (least >= COST.error) hasError = true;
    sum += least;
  }
  return { cost: sum, hasError };
}

const NOT_BY_WORDS = { cost: NO_MATCH, hasError: false };

function byLetters(name: IndexedName, joined: string, joinedKey: string, letters: number): number {
  if (name.joined === joined) return COST.exact;
  if (name.joinedKey === joinedKey) return COST.sound;
  if (name.joined.startsWith(joined)) return COST.start;
  // Of "zzzz" the sound is one letter, which says nothing.
  const hasSound = joinedKey.length >= LEAST_INSIDE;
  if (hasSound && name.joinedKey.startsWith(joinedKey)) return COST.soundStart;
  if (name.joined.includes(joined) || (hasSound && name.joinedKey.includes(joinedKey))) return COST.inside;
  const most = mostErrors(joinedKey.length);
  if (most === 0 || name.words.length === 1 || Math.abs(name.joinedKey.length - joinedKey.length) > most)
    return NO_MATCH;
  if (bits(name.letters ^ letters) > most * 2) return NO_MATCH;
  const errors = editDistance(name.joinedKey, joinedKey, most);
  return errors <= most ? COST.error + errors : NO_MATCH;
}

function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at);
    if (code >= 97 && code <= 122) letters |= 1 << (code - 97);
  }
  return letters;
}

function bits(number: number): number {
  let rest = number;
  let count = 0;
  for (; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
