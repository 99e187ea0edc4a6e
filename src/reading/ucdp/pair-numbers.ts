/** Names of one side in one conflict, and their numbers in an order of their own. */
export interface NamesAndNumbers {
  readonly conflict: string;
  readonly names: readonly string[];
  readonly numbers: readonly string[];
}

/** Rounds after which nothing more is found out; each settles at least one name. */
const MOST_ROUNDS = 50;

/**
 * Which number each name has, in lists that sort names and numbers apart: a name alone has the number alone; one that
 * stands in several lists of a conflict has a number that all of them hold; a number that is settled is nobody else's in
 * that list, and is the first to be tried for the same name in other conflicts.
 * @returns number by `conflict` and name (`conflict\nname`); absent where the lists leave it open
 */
export function pairNumbers(lists: readonly NamesAndNumbers[]): ReadonlyMap<string, string> {
  const known = new Map<string, Set<string>>();
  const open = new Map<string, Set<string>>();
  for (const { conflict, names, numbers } of lists) {
    if (names.length !== numbers.length) continue;
    for (const name of names) {
      const key = keyOf(conflict, name);
      const before = open.get(key);
      open.set(key, new Set(before ? numbers.filter(number => before.has(number)) : numbers));
      if (names.length === 1) known.set(name, (known.get(name) ?? new Set()).add(numbers[0]!));
    }
  }
  const settled = new Map<string, string>();
  const settle = (key: string, numbers: readonly string[]): boolean => {
    const [only] = numbers;
    if (settled.has(key) || numbers.length !== 1 || only === undefined) return false;
    settled.set(key, only);
    const name = key.slice(key.indexOf('\n') + 1);
    known.set(name, (known.get(name) ?? new Set()).add(only));
    return true;
  };
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    let isNew = false;
    for (const { conflict, names, numbers } of lists) {
      if (names.length !== numbers.length) continue;
      const taken = new Set(names.map(name => settled.get(keyOf(conflict, name))));
      for (const name of names) {
        const key = keyOf(conflict, name);
        if (settled.has(key)) continue;
        const left = [...(open.get(key) ?? [])].filter(number => !taken.has(number));
        isNew =
          settle(key, left) ||
          settle(
            key,
            left.filter(number => known.get(name)?.has(number)),
          ) ||
          isNew;
      }
    }
    if (!isNew) break;
  }
  return settled;
}

/** Key of a name within a conflict. */
export const keyOf = (conflict: string, name: string): string => `${conflict}\n${name}`;

/** The parts of a list by comma, except commas in brackets: `CPP, Military faction (Honasan, Abenina)` are two. */
export function partsOf(list: string): readonly string[] {
  const parts: string[] = [];
  let part = '';
  let depth = 0;
  for (const letter of list) {
    if (letter === '(') depth += 1;
    if (letter === ')') depth -= 1;
    if (letter === ',' && depth <= 0) {
      parts.push(part);
      part = '';
    } else part += letter;
  }
  return [...parts, part].map(text => text.trim()).filter(text => text !== '');
}
